"""What a person does to the rows of a reading; every press is kept at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages as notices
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from gandan.desk.plans.readings.choices import Names
from gandan.desk.plans.readings.forms import AddForm, SureForm, TaskRowForm, row_form
from gandan.desk.plans.readings.page import HEAD, SLUG_OF, Refused, next_address, part_address
from gandan.desk.plans.readings.views import reading_of, refuse
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans import actions
from gandan.plans.actions import RowChange, RuleSpec
from gandan.plans.drafts import TASK, header_day
from gandan.plans.errors import PlansError
from gandan.plans.models import ReaderRule, ReadingRow
from gandan.plans.registry import registry_for
from gandan.plans.task_rows import task_row

if TYPE_CHECKING:
    from django.http import HttpResponse

    from gandan.desk.plans.readings.forms import RowForm
    from gandan.desk.request import UserRequest

State = ReadingRow.State
DONE = {
    State.CONFIRMED: "Đã xác nhận một dòng.",
    State.DROPPED: "Đã bỏ một dòng.",
    State.PROPOSED: "Đã lưu dòng này, còn chờ xác nhận.",
}


@require_POST
def decide(request: UserRequest, pk: int) -> HttpResponse:
    """Keep what was typed and decided about one row, and go to the next that waits."""
    row = _row(request, pk)
    said = request.POST.get("state", "")
    state = State(said) if said in State.values else State(row.state)
    form = None
    if _is_typed(row, request) and state != State.DROPPED:
        form = _form_to_keep(row, request) if state == State.PROPOSED else _form(row, request)
    if form is not None and not form.is_valid():
        return _refused(request, row, form)
    change = _corrected(form, state) if form is not None else RowChange(state)
    try:
        actions.decide_row(row.pk, change, by=request.user)
        _teach(request, row, form)
    except PlansError as refusal:
        notices.error(request, str(refusal))
        return redirect(_address(row))
    notices.success(request, DONE[state])
    return redirect(next_address(row) if state != State.PROPOSED else _address(row))


@require_POST
def split(request: UserRequest, pk: int) -> HttpResponse:
    """Make a row of each line that was typed."""
    row = _row(request, pk)
    form = _form_to_keep(row, request)
    if not form.is_valid():
        return _refused(request, row, form)
    lines = form.cleaned_data["text"].splitlines()
    corrected = _corrected(form) if {*form.changed_data} - {"text"} else None
    try:
        made = actions.split_row(row.pk, lines, by=request.user, corrected=corrected)
    except PlansError as refusal:
        form.add_error("text", str(refusal))
        return _refused(request, row, form)
    notices.success(request, f"Đã tách thành {len(made)} dòng.")
    return redirect(_address(row))


@require_POST
def merge(request: UserRequest, pk: int) -> HttpResponse:
    row = _row(request, pk)
    form = _form_to_keep(row, request) if _is_typed(row, request) else None
    if form is not None and not form.is_valid():
        return _refused(request, row, form)
    corrected = _corrected(form) if form is not None else None
    try:
        merged = actions.merge_row(row.pk, by=request.user, corrected=corrected)
    except PlansError as refusal:
        notices.error(request, str(refusal))
        return redirect(_address(row))
    notices.success(request, "Đã gộp vào dòng trên.")
    return redirect(_address(merged))


@require_POST
def add(request: UserRequest, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    form = AddForm(request.POST)
    slug = SLUG_OF.get(request.POST.get("kind", ""), HEAD)
    if not form.is_valid():
        return refuse(request, reading, Refused(forms={"add": form}, part=slug))
    said = form.cleaned_data
    try:
        row = actions.add_row(reading.pk, said["kind"], said["text"], by=request.user)
    except PlansError as refusal:
        notices.error(request, str(refusal))
        return redirect(part_address(reading.pk, slug))
    notices.success(request, "Đã thêm một dòng.")
    return redirect(_address(row))


@require_POST
def confirm_sure(request: UserRequest, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    form = SureForm(request.POST)
    cadence = form.cleaned_data["cadence"] if form.is_valid() else ""
    try:
        count = actions.confirm_sure(reading.pk, by=request.user, cadence=cadence)
    except PlansError as refusal:
        notices.error(request, str(refusal))
    else:
        rest = "Các dòng còn lại cần bạn xem từng dòng."
        notices.success(
            request,
            f"Đã xác nhận {count} dòng chắc chắn. {rest}"
            if count
            else f"Không có dòng nào chắc chắn để xác nhận. {rest}",
        )
    return redirect(part_address(reading.pk, request.POST.get("phan", "")))


def _row(request: UserRequest, pk: int) -> ReadingRow:
    rows = ReadingRow.objects.select_related("reading__unit", "reading__follows")
    return gate.access(rows, request.user, Act.MANAGE_PLAN, pk=pk, path="reading__unit")


def _is_typed(row: ReadingRow, request: UserRequest) -> bool:
    """Whether the form of the row was sent, not only one of the buttons beside it."""
    return f"r{row.pk}-text" in request.POST


def _form(row: ReadingRow, request: UserRequest) -> RowForm:
    registry = registry_for(row.reading.unit_id, header_day(row.reading.header, "date"))
    found = task_row(row.text, row.fields, registry) if row.kind == TASK else None
    return row_form(row, request.POST, found=found, names=Names(registry, row.reading.unit_id))


def _form_to_keep(row: ReadingRow, request: UserRequest) -> RowForm:
    """Return the form of what need not be complete yet: it is kept, and confirmed later."""
    form = _form(row, request)
    if isinstance(form, TaskRowForm):
        form.only_keep()
    return form


def _corrected(form: RowForm, state: State = State.PROPOSED) -> RowChange:
    return RowChange(state, form.cleaned_data["text"], form.read(), form.decided())


def _teach(request: UserRequest, row: ReadingRow, form: RowForm | None) -> None:
    """Remember whom the name of the annex means, where the person asks for it."""
    meaning = form.taught() if isinstance(form, TaskRowForm) else ""
    if meaning:
        spec = RuleSpec(ReaderRule.Kind.ALIAS, str(row.fields.get("lead") or ""), meaning)
        actions.set_reader_rule(row.reading.unit, spec, by=request.user)


def _refused(request: UserRequest, row: ReadingRow, form: RowForm) -> HttpResponse:
    return refuse(request, row.reading, Refused(rows={row.pk: form}, part=SLUG_OF[row.kind]))


def _address(row: ReadingRow) -> str:
    return part_address(row.reading_id, SLUG_OF.get(row.kind, HEAD), row.pk)
