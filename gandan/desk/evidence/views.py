from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gandan.desk.evidence.forms import EvidenceForm, VerdictForm, first_values
from gandan.desk.evidence.page import (
    assignment_for,
    choices,
    line_of,
    narrowed,
    outlets_of,
    page_of,
    unit_for,
)
from gandan.desk.narrowing import PAGE, narrowing, of_units, unit_words
from gandan.evidence import actions, queries
from gandan.evidence.errors import AlreadyHandedInError, EvidenceError, IncompleteEvidenceError
from gandan.evidence.export.csv import to_csv
from gandan.evidence.models import Evidence, EvidenceFile, Standing, Verdict
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from gandan.desk.request import UserRequest
    from gandan.plans.models import Assignment
    from gandan.units.models import Unit

ROWS = 30
EXPORTED_ROWS = 20_000
_UNPROCESSABLE = 422


@require_GET
def list_evidence(request: UserRequest) -> HttpResponse:
    rows = _of_units(request)
    page = Paginator(narrowed(request, rows).order_by("-pk"), ROWS).get_page(request.GET.get(PAGE))
    context = narrowing(request) | {
        "page": page,
        "choices": choices(request, rows),
        "lines": [line_of(row) for row in page],
        "waiting": queries.awaiting_judgement(request.user).count(),
        "may_hand_in": gate.may_somewhere(request.user, Act.HAND_IN),
        "section": "evidence",
    }
    return render(request, "desk/evidence/list.html", context)


def _of_units(request: UserRequest) -> QuerySet[Evidence]:
    return of_units(queries.evidence_in_reach(request.user), unit_words(request))


@require_GET
def queue(request: UserRequest) -> HttpResponse:
    """Show what waits for this person, each with its picture beside its facts."""
    page = Paginator(queries.awaiting_judgement(request.user), 10).get_page(request.GET.get("trang"))
    proofs = [page_of(row, request.user) for row in page]
    context = {"page": page, "proofs": proofs, "form": VerdictForm(label_suffix=""), "section": "evidence"}
    return render(request, "desk/evidence/queue.html", context)


@require_http_methods(["GET", "POST"])
def hand_in(request: UserRequest) -> HttpResponse:
    assignment = assignment_for(request.user, request.GET.get("viec", ""))
    unit = unit_for(request.user, request.GET.get("don-vi", ""), assignment)
    if unit is None:
        raise Http404
    kinds = assignment.task.evidence_kinds if assignment and assignment.task else []
    form = _form(request, unit, {"kind": kinds[0]} if kinds else {})
    if form.is_bound and form.is_valid():
        try:
            evidence = actions.hand_in(form.facts(assignment), form.uploads(), by=request.user)
        except AlreadyHandedInError as refusal:
            notices.info(request, refusal.sentence)
            return redirect("desk:evidence:show", pk=refusal.evidence_id)
        except EvidenceError as refusal:
            _tell(form, refusal)
        else:
            notices.success(request, "Đã nhận bằng chứng. Một người khác sẽ xem xét.")
            return redirect("desk:evidence:show", pk=evidence.pk)
    return _form_page(request, form, {"unit": unit, "assignment": assignment})


@require_http_methods(["GET", "POST"])
def correct(request: UserRequest, pk: int) -> HttpResponse:
    old = _evidence(request, pk, Act.HAND_IN)
    form = _form(request, old.unit, first_values(old))
    if form.is_bound and form.is_valid():
        try:
            new = actions.correct(old.pk, form.facts(old.assignment), form.uploads(), by=request.user)
        except EvidenceError as refusal:
            _tell(form, refusal)
        else:
            notices.success(request, "Đã thay bằng bản mới. Bản cũ vẫn được giữ để đối chiếu.")
            return redirect("desk:evidence:show", pk=new.pk)
    return _form_page(request, form, {"unit": old.unit, "assignment": old.assignment, "old": old})


def _form(request: UserRequest, unit: Unit, first: dict[str, object]) -> EvidenceForm:
    if request.method != "POST":
        return EvidenceForm(unit, outlets_of(unit), initial=first)
    return EvidenceForm(unit, outlets_of(unit), request.POST, files=request.FILES)


def _tell(form: EvidenceForm, refusal: EvidenceError) -> None:
    """Put the sentence where the person can mend it."""
    field = refusal.field if isinstance(refusal, IncompleteEvidenceError) else "photos"
    form.add_error(field if field in form.fields else None, refusal.sentence)


def _form_page(
    request: UserRequest, form: EvidenceForm, about: dict[str, Unit | Assignment | Evidence | None]
) -> HttpResponse:
    status = _UNPROCESSABLE if form.is_bound else 200
    return render(
        request, "desk/evidence/hand_in.html", {"form": form, "section": "evidence"} | about, status=status
    )


@require_GET
def show(request: UserRequest, pk: int) -> HttpResponse:
    return _show(request, _evidence(request, pk, Act.VIEW), VerdictForm(label_suffix=""))


@require_POST
def judge(request: UserRequest, pk: int) -> HttpResponse:
    evidence = _evidence(request, pk, Act.JUDGE)
    form = VerdictForm(request.POST, label_suffix="")
    if form.is_valid():
        outcome, reason = Verdict.Outcome(form.cleaned_data["outcome"]), form.cleaned_data["reason"]
        seen = Standing.State(form.cleaned_data["seen"] or Standing.State.PENDING)
        try:
            actions.judge(evidence.pk, outcome, by=request.user, reason=reason, seen=seen)
        except IncompleteEvidenceError as refusal:
            form.add_error("reason", refusal.sentence)
        except EvidenceError as refusal:
            form.add_error(None, refusal.sentence)
        else:
            notices.success(request, f"Bằng chứng {outcome.label}.")
            return redirect("desk:evidence:queue")
    return _show(request, evidence, form, status=_UNPROCESSABLE)


def _show(request: UserRequest, evidence: Evidence, form: VerdictForm, status: int = 200) -> HttpResponse:
    context = {"proof": page_of(evidence, request.user), "form": form, "section": "evidence"}
    return render(request, "desk/evidence/show.html", context, status=status)


@require_GET
def file(request: UserRequest, pk: int) -> FileResponse:
    """Send a file of a proof: pictures to look at, everything else to keep, nothing to run."""
    rows = EvidenceFile.objects.select_related("evidence")
    found = gate.access(rows, request.user, Act.VIEW, pk=pk, path="evidence__unit")
    is_picture = found.media_type == "image/jpeg"
    answer = FileResponse(
        found.file.open("rb"),
        as_attachment=not is_picture,
        filename=found.name,
        content_type=found.media_type,
    )
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_GET
def export(request: UserRequest) -> HttpResponse:
    rows = narrowed(request, _of_units(request)).order_by("-pk")[:EXPORTED_ROWS]
    head = ["Mã", "Đơn vị", "Loại", "Ngày làm", "Đầu mối", "Tình trạng", "Ghi thêm", "Địa chỉ", "Mô phỏng"]
    table = to_csv(head, (_cells(row) for row in rows))
    answer = HttpResponse(table, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="bang-chung.csv"'
    return answer


def _cells(row: Evidence) -> list[object]:
    line = line_of(row)
    return [
        row.pk,
        line.unit_name,
        row.get_kind_display(),
        row.happened_on.isoformat(),
        row.outlet.name if row.outlet else "",
        line.words,
        row.note,
        row.url,
        "mô phỏng" if row.is_simulated else "",
    ]


def _evidence(request: UserRequest, pk: int, act: Act) -> Evidence:
    rows = queries.evidence_in_reach(request.user).prefetch_related("files")
    return gate.access(rows, request.user, act, pk=pk)
