from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures.answers.actions.rows import locked_answer, locked_draft, step, text_of
from gandan.procedures.answers.errors import (
    AnswerInWorkError,
    AnswerTextError,
    AnswerWithdrawnError,
    DraftChangedError,
    DraftStateError,
)
from gandan.procedures.answers.facts import check_facts
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.rules import AnswerText, check_complete, check_fits, checked_reason
from gandan.procedures.models import Procedure

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.units.models import Unit

State = AnswerDraft.State
OPEN = (State.WRITING, State.SUBMITTED)
COLUMNS = ("question", "text", "field_area", "legal_bases", "review_by")


@transaction.atomic
def begin_draft(unit: Unit, text: AnswerText, by: User) -> AnswerDraft:
    """Begin to write an answer; it may be half done. AnswerTextError says what cannot be stored."""
    gate.require(by, Act.ANSWER_QUESTION, unit)
    text = text.in_normal_form()
    check_fits(text)
    draft = AnswerDraft.objects.create(unit=unit, author=by, **_columns(text))
    _choose(draft, text)
    draft.writers.add(by)
    record(by, "answer.draft_begun", draft)
    return draft


@transaction.atomic
def revise_answer(answer_id: int, by: User) -> AnswerDraft:
    """Begin the next version of a published answer, with the words of the present one."""
    answer = locked_answer(answer_id)
    gate.require(by, Act.ANSWER_QUESTION, answer.unit_id)
    current = answer.current
    if answer.withdrawn_on is not None or current is None:
        raise AnswerWithdrawnError(answer)
    if answer.drafts.filter(state__in=OPEN).exists():
        raise AnswerInWorkError(answer)
    columns = {name: getattr(current, name) for name in ("question", "text", "field_area", "legal_bases")}
    draft = AnswerDraft.objects.create(unit_id=answer.unit_id, author=by, answer=answer, **columns)
    draft.procedures.set(Procedure.objects.filter(versions__citations__version=current).distinct())
    record(by, "answer.revision_begun", draft, answer=answer.pk)
    return draft


@transaction.atomic
def save_draft(draft_id: int, text: AnswerText, by: User, revision: int) -> AnswerDraft:
    """Overwrite the draft that this person read as `revision`; DraftChangedError when it moved on."""
    draft = locked_draft(draft_id)
    gate.require(by, Act.ANSWER_QUESTION, draft.unit_id)
    if draft.state != State.WRITING:
        raise DraftStateError(draft)
    if draft.revision != revision:
        raise DraftChangedError(draft)
    text = text.in_normal_form()
    check_fits(text)
    for name, value in _columns(text).items():
        setattr(draft, name, value)
    step(draft, changed=COLUMNS)
    _choose(draft, text)
    draft.writers.add(by)
    record(by, "answer.draft_saved", draft, revision=draft.revision)
    return draft


@transaction.atomic
def submit_draft(draft_id: int, by: User) -> AnswerDraft:
    """Put the draft before an approver; AnswerTextError says what is not ready yet."""
    draft = locked_draft(draft_id)
    gate.require(by, Act.ANSWER_QUESTION, draft.unit_id)
    if draft.state != State.WRITING:
        raise DraftStateError(draft)
    text = text_of(draft)
    check_complete(text, clock.today())
    check_facts(text.text, clock.today())
    draft.state, draft.returned_because = State.SUBMITTED, ""
    step(draft, changed=["state", "returned_because"])
    record(by, "answer.draft_submitted", draft, revision=draft.revision)
    return draft


@transaction.atomic
def take_back_draft(draft_id: int, by: User) -> AnswerDraft:
    """Let its writers go on with what nobody has approved; DraftStateError once it is too late."""
    draft = locked_draft(draft_id)
    gate.require(by, Act.ANSWER_QUESTION, draft.unit_id)
    if draft.state != State.SUBMITTED:
        raise DraftStateError(draft)
    draft.state = State.WRITING
    step(draft, changed=["state"])
    record(by, "answer.draft_taken_back", draft, revision=draft.revision)
    return draft


@transaction.atomic
def return_draft(draft_id: int, reason: str, by: User) -> AnswerDraft:
    """Send it back to who wrote it, with the reason."""
    draft = locked_draft(draft_id)
    gate.require(by, Act.APPROVE_ANSWER, draft.unit_id)
    if draft.state != State.SUBMITTED:
        raise DraftStateError(draft)
    draft.state, draft.returned_because = State.WRITING, checked_reason(reason)
    step(draft, changed=["state", "returned_because"])
    record(by, "answer.draft_returned", draft, revision=draft.revision)
    return draft


@transaction.atomic
def drop_draft(draft_id: int, by: User) -> AnswerDraft:
    """Let go of what was being written; it stays as it was left."""
    draft = locked_draft(draft_id)
    gate.require(by, Act.ANSWER_QUESTION, draft.unit_id)
    if draft.state not in OPEN:
        raise DraftStateError(draft)
    draft.state = State.DROPPED
    step(draft, changed=["state"])
    record(by, "answer.draft_dropped", draft)
    return draft


def _columns(text: AnswerText) -> dict[str, object]:
    return {name: getattr(text, name) for name in COLUMNS} | {"legal_bases": list(text.legal_bases)}


def _choose(draft: AnswerDraft, text: AnswerText) -> None:
    found = Procedure.objects.filter(pk__in=text.procedure_ids)
    if len(found) != len(text.procedure_ids):
        raise AnswerTextError("procedures", "Không có thủ tục này trong danh mục. Hãy chọn lại.")
    draft.procedures.set(found)
