"""What the pages of answers show, put together from the rooms below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef
from django.http import Http404
from django.utils.safestring import mark_safe

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.procedures.answers.actions.drafts import OPEN
from gandan.procedures.answers.errors import DraftStateError
from gandan.procedures.answers.facts import facts_seen, with_facts
from gandan.procedures.answers.models import Answer, AnswerDraft
from gandan.procedures.answers.privacy import findings
from gandan.procedures.answers.queries import (
    history_of,
    must_be_reviewed,
    published,
    why_review,
    with_citations,
)
from gandan.procedures.namesakes import apart
from gandan.procedures.queries import in_force, with_parts
from gandan.procedures.values import Channel
from gandan.text.errors import MarkupError
from gandan.text.html import to_html
from gandan.text.markup import parse
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from django.db.models import QuerySet
    from django.utils.safestring import SafeString

    from gandan.desk.request import UserRequest
    from gandan.procedures.answers.models import AnswerVersion
    from gandan.procedures.answers.privacy import Finding
    from gandan.procedures.models import ProcedureVersion, Term

MOST_PAPERS, MOST_BASES = 12, 4


@dataclass(frozen=True)
class Row:
    version: AnswerVersion
    unit_name: str
    is_to_review: bool


@dataclass(frozen=True)
class TermLine:
    """How long it takes and what it costs through one channel, in one case."""

    channel: str
    case: str
    time: str
    fees: tuple[str, ...]


@dataclass(frozen=True)
class ProcedureFacts:
    """What the catalogue says of a procedure: stands beside whoever writes about it."""

    version: ProcedureVersion
    levels: tuple[str, ...]
    terms: tuple[TermLine, ...]
    papers: tuple[str, ...]
    bases: tuple[str, ...]


def answers_of(request: UserRequest) -> QuerySet[AnswerVersion]:
    """Return the published answers of the units in reach, those to be read again first."""
    must_be = Exists(published().filter(must_be_reviewed(clock.today()), pk=OuterRef("pk")))
    rows = published().annotate(is_to_review=must_be).order_by("-is_to_review", "-checked_on", "-pk")
    return gate.limit(rows, request.user, Act.VIEW, path="answer__unit")


def rows_of(versions: Iterable[AnswerVersion]) -> list[Row]:
    units, today = unit_map(), clock.today()
    return [
        Row(row, units.name(row.answer.unit_id, today), bool(getattr(row, "is_to_review", False)))
        for row in versions
    ]


def answer_of(request: UserRequest, pk: int, act: Act) -> Answer:
    try:
        return gate.access(Answer.objects.select_related("current", "unit"), request.user, act, pk=pk)
    except NotFoundError as error:
        raise Http404 from error


def draft_of(request: UserRequest, pk: int, act: Act) -> AnswerDraft:
    """Return a draft that belongs to no question: those are opened through their question."""
    rows = AnswerDraft.objects.select_related("answer", "unit", "author").filter(asked_in__isnull=True)
    try:
        return gate.access(rows, request.user, act, pk=pk)
    except NotFoundError as error:
        raise Http404 from error


def drafts_of(request: UserRequest) -> QuerySet[AnswerDraft]:
    rows = AnswerDraft.objects.filter(state__in=OPEN, asked_in__isnull=True)
    return gate.limit(rows, request.user, Act.VIEW).order_by("-changed_at", "pk")


def answer_page(request: UserRequest, answer: Answer) -> dict[str, Any]:
    user, today = request.user, clock.today()
    current = with_citations(published()).filter(answer=answer).first()
    return {
        "answer": answer,
        "current": current,
        "unit_name": unit_map().name(answer.unit_id, today),
        "why_review": why_review(current, today) if current else [],
        "body": body_of(current.text, current.checked_on) if current else "",
        "cited": told_apart(row.cited for row in current.citations.all()) if current else [],
        "versions": history_of(answer),
        "open_draft": answer.drafts.filter(state__in=OPEN).first(),
        "may_answer": gate.may(user, Act.ANSWER_QUESTION, answer.unit_id),
        "may_approve": gate.may(user, Act.APPROVE_ANSWER, answer.unit_id),
        "may_write_message": gate.may(user, Act.WRITE_MESSAGE, answer.unit_id),
        "section": "questions",
    }


def approval_page(request: UserRequest, draft: AnswerDraft) -> dict[str, Any]:
    """Return what an approver sees of a draft: how it reads, what in it may be somebody's own."""
    found = findings_of(draft)
    return {
        "draft": draft,
        # Before the body: what changes between the two is then refused rather than approved unread.
        "facts": facts_seen(draft.text, clock.today()),
        "body": body_of(draft.text),
        "cited": told_apart(in_force(clock.today()).filter(procedure__in=draft.procedures.all())),
        "findings": found,
        "has_official": any(each.may_be_official for each in found),
        "not_waiting": "" if draft.state == AnswerDraft.State.SUBMITTED else str(DraftStateError(draft)),
        "is_own": draft.author_id == request.user.pk or draft.writers.filter(pk=request.user.pk).exists(),
        "section": "questions",
    }


def told_apart(versions: Iterable[ProcedureVersion]) -> list[tuple[ProcedureVersion, str]]:
    """Return each version with what sets it apart from others of its name in the list."""
    rows = list(versions)
    words = apart({row.code: row.name for row in rows}, clock.today())
    return [(row, words.get(row.code, "")) for row in rows]


def findings_of(draft: AnswerDraft) -> tuple[Finding, ...]:
    return findings(draft.question, draft.text, *draft.legal_bases)


def body_of(text: str, on: date | None = None) -> SafeString | str:
    """Return the answer as it reads, with the facts of the day; what cannot be read the form says."""
    try:
        document = with_facts(parse(text, title=""), on or clock.today())
        return mark_safe(to_html(document))  # noqa: S308 - to_html escapes and cleans
    except MarkupError:
        return text


def facts_beside(procedure_ids: Iterable[int]) -> list[ProcedureFacts]:
    """Return what the catalogue says today of these procedures, at a fixed number of queries."""
    ids = [each for each in procedure_ids if each]
    if not ids:
        return []
    return [_facts(row) for row in with_parts(in_force(clock.today()).filter(procedure_id__in=ids))]


def _facts(version: ProcedureVersion) -> ProcedureFacts:
    return ProcedureFacts(
        version=version,
        levels=tuple(row.get_level_display() for row in version.levels.all()),
        terms=tuple(_term(row) for row in version.terms.all()),
        papers=tuple(row.name for row in version.papers.all())[:MOST_PAPERS],
        bases=tuple(f"{row.number} {row.title}".strip() for row in version.legal_bases.all())[:MOST_BASES],
    )


def _term(row: Term) -> TermLine:
    fees = (f"{fee.text} {fee.exemption}".strip() for fee in row.fees.all())
    return TermLine(
        channel=Channel(row.channel).label,
        case=row.case.name if row.case else "",
        time=row.time_text,
        fees=tuple(filter(None, fees)),
    )
