from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages as notices
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from gandan.desk.units.importing import compare_text
from gandan.people import gate
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Act
from gandan.units.actions import import_units
from gandan.units.errors import UnitsError
from gandan.units.reader import MAX_BYTES

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile
    from django.http import HttpResponse

    from gandan.desk.request import UserRequest

HTTP_UNPROCESSABLE = 422
MOST_NAME = 100


class FileForm(forms.Form):
    file = forms.FileField(
        label="Tệp đính chính",
        help_text="Tệp .jsonl, chữ Unicode, mỗi dòng một đối tượng, tối đa 1 MB.",
        error_messages={"required": "Hãy chọn tệp.", "empty": "Tệp này trống. Hãy chọn tệp khác."},
    )

    def clean_file(self) -> tuple[str, str]:
        """Return the name and the text."""
        upload: UploadedFile[Any] = self.cleaned_data["file"]
        if (upload.size or 0) > MAX_BYTES:
            raise forms.ValidationError("Tệp lớn quá 1 MB. Hãy tách thành nhiều tệp rồi nạp lần lượt.")
        try:
            return _shown_name(str(upload.name)), upload.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise forms.ValidationError("Tệp này không phải tệp chữ Unicode. Hãy chọn tệp khác.") from error


def _shown_name(name: str) -> str:
    """Keep what can be shown and written into the log."""
    return "".join(letter for letter in name if letter.isprintable())[:MOST_NAME]


@require_http_methods(["GET", "HEAD", "POST"])
def import_file(request: UserRequest) -> HttpResponse:
    """Take a file and show what it would change; nothing is kept before that is accepted."""
    reach = gate.units_for(request.user, Act.MANAGE_UNITS)
    if not reach:
        raise NotAllowedError(request.user, Act.MANAGE_UNITS)
    if "text" in request.POST:
        return _accept(request, reach)
    form = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
    form.label_suffix = ""
    if form.is_valid():
        name, text = form.cleaned_data["file"]
        return _show(request, name, text, reach)
    status = HTTP_UNPROCESSABLE if form.is_bound else 200
    return render(request, "desk/units/import.html", {"form": form, "section": "units"}, status=status)


def _accept(request: UserRequest, reach: gate.Reach) -> HttpResponse:
    """Let the shown changes be, read again from the text: what came with the page is not trusted."""
    name, text = _shown_name(request.POST.get("name", "")), request.POST["text"]
    if len(text.encode("utf-8", errors="replace")) > MAX_BYTES:
        return redirect("desk:units:import")
    comparison = compare_text(text, name, reach)
    if not comparison.has_work or comparison.seen != request.POST.get("seen"):
        notices.warning(request, "Danh mục vừa thay đổi. Đây là so sánh mới, hãy xem lại rồi mới nhận.")
        return _show(request, name, text, reach)
    try:
        import_units(comparison.source, accept=True, by=request.user)
    except UnitsError as refusal:
        notices.error(request, f"Chưa nạp được. {refusal}")
        return _show(request, name, text, reach)
    count = sum(change.what != "gone" for change in comparison.changes)
    notices.success(request, f"Đã nhận {count} thay đổi từ tệp {name}.")
    return redirect("desk:units:events")


def _show(request: UserRequest, name: str, text: str, reach: gate.Reach) -> HttpResponse:
    comparison = compare_text(text, name, reach)
    context = {
        "comparison": comparison,
        "name": name,
        "text": text if comparison.has_work else "",
        "section": "units",
    }
    status = HTTP_UNPROCESSABLE if comparison.problems else 200
    return render(request, "desk/units/compare.html", context, status=status)
