from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import Q

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures.answers.actions.drafts import OPEN
from gandan.procedures.answers.actions.rows import locked_answer, locked_draft, step, text_of
from gandan.procedures.answers.errors import (
    AnswerInWorkError,
    AnswerWithdrawnError,
    DraftChangedError,
    DraftStateError,
    FactsChangedError,
    OwnDraftError,
    PersonalDataError,
)
from gandan.procedures.answers.facts import check_facts, cited_codes
from gandan.procedures.answers.models import Answer, AnswerDraft, AnswerVersion, Citation
from gandan.procedures.answers.privacy import findings, unseen
from gandan.procedures.answers.rules import check_complete, checked_reason, digest_of, key_of
from gandan.procedures.queries import in_force

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from gandan.people.models import User
    from gandan.procedures.models import ProcedureVersion


@dataclass(frozen=True)
class Approval:
    """What the approver decided, of the revision and the facts that stood on the screen."""

    revision: int
    is_public: bool = True
    numbers_are_official: bool = False  # telephone numbers and addresses in it are an office's
    instead_of: int | None = None  # the published answer whose next version a new one becomes
    facts: str | None = None  # their fingerprint; where given, no other facts are approved


@transaction.atomic
def approve_draft(draft_id: int, approval: Approval, by: User) -> AnswerVersion | None:
    """Publish the draft as the next version of its answer; return None when it is only to be sent.

    The row is locked first: two people pressing the button together give one version, and the second one
    DraftStateError. Raises OwnDraftError for a writer, FactsChangedError where a cited fact is no longer the
    one that was read, PersonalDataError for what must not be public, AnswerWithdrawnError and
    AnswerInWorkError where a published answer cannot be followed by this one.
    """
    draft = locked_draft(draft_id)
    gate.require(by, Act.APPROVE_ANSWER, draft.unit_id)
    _check(draft, approval, by)
    draft.state = AnswerDraft.State.APPROVED
    version = None
    if approval.is_public:
        if approval.instead_of is not None:
            draft.answer = _to_be_followed(approval.instead_of, by)
        version = _publish(draft, by)
        draft.answer = version.answer
    step(draft, changed=["state", "answer"])
    record(by, "answer.draft_approved", draft, is_public=approval.is_public)
    return version


@transaction.atomic
def withdraw_answer(answer_id: int, reason: str, by: User) -> Answer:
    """Take the answer out of the library; its versions stay for whoever asks what was said."""
    answer = locked_answer(answer_id)
    gate.require(by, Act.APPROVE_ANSWER, answer.unit_id)
    if answer.withdrawn_on is not None:
        raise AnswerWithdrawnError(answer)
    answer.withdrawn_on, answer.withdrawn_because = clock.today(), checked_reason(reason)
    answer.save(update_fields=["withdrawn_on", "withdrawn_because"])
    record(by, "answer.withdrawn", answer)
    return answer


def _check(draft: AnswerDraft, approval: Approval, by: User) -> None:
    if draft.state != AnswerDraft.State.SUBMITTED:
        raise DraftStateError(draft)
    if draft.revision != approval.revision:
        raise DraftChangedError(draft)
    if by.pk == draft.author_id or draft.writers.filter(pk=by.pk).exists():
        raise OwnDraftError(draft)
    text = text_of(draft)
    check_complete(text, clock.today())
    facts = check_facts(text.text, clock.today())
    if approval.facts not in {None, facts}:
        raise FactsChangedError(draft)
    if approval.is_public:
        found = findings(text.question, text.text, *text.legal_bases)
        left = unseen(found, are_official=approval.numbers_are_official)
        if left:
            raise PersonalDataError(left)


def _to_be_followed(answer_id: int, by: User) -> Answer:
    answer = locked_answer(answer_id)
    gate.require(by, Act.APPROVE_ANSWER, answer.unit_id)
    if answer.drafts.filter(state__in=OPEN).exists():
        raise AnswerInWorkError(answer)
    return answer


def _publish(draft: AnswerDraft, by: User) -> AnswerVersion:
    answer = draft.answer
    if answer is not None and locked_answer(answer.pk).withdrawn_on is not None:
        raise AnswerWithdrawnError(answer)
    if answer is None:
        answer = _answer_for(draft)
    today, text = clock.today(), text_of(draft)
    is_cited = Q(procedure__in=text.procedure_ids) | Q(code__in=cited_codes(text.text))
    cited = list(in_force(today).filter(is_cited))
    version = AnswerVersion.objects.create(
        answer=answer,
        number=answer.versions.count() + 1,
        question=text.question,
        text=text.text,
        field_area=text.field_area or _area_of(cited),
        legal_bases=list(text.legal_bases),
        checked_on=today,
        review_by=check_complete(text, today),
        written_by_id=draft.author_id,
        approved_by=by,
        digest=digest_of(text, tuple(row.code for row in cited)),
    )
    make_current(version, cited)
    record(by, "answer.published", answer, number=version.number)
    return version


def _answer_for(draft: AnswerDraft) -> Answer:
    """Return a new answer, under the address of its question or, where that is taken, one beside it."""
    key = key_of(draft.question)
    if Answer.objects.filter(key=key).exists():
        key = f"{key}-{draft.pk}"
    return Answer.objects.create(key=key, unit_id=draft.unit_id)


def _area_of(cited: list[ProcedureVersion]) -> str:
    return next((row.field_area for row in cited if row.field_area), "")[:120]


def make_current(version: AnswerVersion, cited: list[ProcedureVersion]) -> None:
    Citation.objects.bulk_create(Citation(version=version, cited=row) for row in cited)
    version.answer.current = version
    version.answer.save(update_fields=["current"])


def cited_by_codes(codes: tuple[str, ...], on: date) -> QuerySet[ProcedureVersion]:
    return in_force(on).filter(code__in=codes)
