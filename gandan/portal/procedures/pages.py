"""What a procedure's page shows, gathered for its template at a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.portal.procedures.answers import Answers, Folded, answers_of, by_case, copies, folded, ways_of
from gandan.portal.procedures.places import Counters, Named, counters_for, named_place
from gandan.portal.procedures.result_days import Promises, promises_of
from gandan.procedures.errors import UnknownProcedureError
from gandan.procedures.outbound import LevelEnd, ended_levels, national_address, trusted
from gandan.procedures.rules import cases as case_rules
from gandan.procedures.rules.lives import (
    Life,
    Moved,
    Shown,
    agency_of,
    moved,
    shown_on,
    without_ended_fees,
)
from gandan.procedures.telling import Linked, Told, life_events_of, linked, told
from gandan.procedures.values import Channel, Level
from gandan.text.fold import slug

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.portal.procedures.asking import Asked
    from gandan.procedures.models import LifeEvent
    from gandan.procedures.reader.record import PaperValue, Record
    from gandan.units.finding import Place

LONG_RECORD = 12_000  # letters; a longer one is read whole on a page of its own
MOST_PAPERS = 40
LONGEST_STEP = 700
POINTS = "-+*•– "  # how lists of the source begin


@dataclass(frozen=True)
class Choice:
    """One answer to a question, and the address that gives it or takes it back."""

    name: Folded
    address: str
    is_chosen: bool


@dataclass(frozen=True)
class Question:
    text: str
    choices: tuple[Choice, ...]
    takes_one: bool
    is_answered: bool


@dataclass(frozen=True)
class PaperLine:
    name: Folded
    copies: str
    note: str
    forms: tuple[tuple[str, str], ...]  # (name, address that may be opened, or "")
    replaced_by: str


@dataclass(frozen=True)
class StepLine:
    label: str
    text: Folded


@dataclass(frozen=True)
class Group:
    """Papers or steps of one case; without a name they hold for all."""

    case: str
    papers: tuple[PaperLine, ...] = ()
    steps: tuple[StepLine, ...] = ()


@dataclass(frozen=True)
class ProcedurePage:
    asked: Asked
    told: Told
    shown: Shown
    record: Record  # narrowed to the chosen cases
    day: date  # whose law is told
    today: date
    answers: Answers
    questions: tuple[Question, ...]
    papers: tuple[Group, ...]
    steps: tuple[Group, ...]
    papers_left_out: int
    papers_for_all: tuple[PaperValue, ...]  # what is needed whatever the case
    is_long: bool
    promises: Promises
    named: Named
    counters: Counters | None
    moved: Moved | None
    ended_level: LevelEnd | None
    linked: list[Linked]
    events: list[LifeEvent]

    @property
    def has_case_papers(self) -> bool:
        return len(self.papers_for_all) < len(self.record.papers)

    @property
    def plain(self) -> Life | None:
        """Our own words for it, from a version before: they stand beside the official text, never for it."""
        if self.life.record.trace.concept:
            return None
        own = [life for life in self.told.lives if life.record.trace.concept and life.record.steps]
        return next((life for life in own if life != self.life), None)

    @property
    def plain_steps(self) -> tuple[Group, ...]:
        return _steps(self.plain.record, is_long=False) if self.plain else ()

    @property
    def life(self) -> Life:
        return self.shown.life

    @property
    def levels(self) -> str:
        return ", ".join(str(Level(level).label) for level in self.life.record.levels)

    @property
    def moved_before(self) -> str:
        return ", ".join(str(Level(level).label) for level in self.moved.before) if self.moved else ""

    @property
    def moved_now(self) -> str:
        return ", ".join(str(Level(level).label) for level in self.moved.now) if self.moved else ""

    @property
    def agency_of_the_day(self) -> str:
        return agency_of(self.shown.of_the_day.record) if self.shown.of_the_day else ""

    @property
    def field_key(self) -> str:
        return slug(self.life.record.field_area)

    @property
    def chosen_names(self) -> list[str]:
        return [case.name for case in case_rules.cases_of(self.life.record) if case.key in self.asked.cases]

    @property
    def takes_post(self) -> bool:
        return Channel.POST in ways_of(self.record)

    @property
    def hidden_for_day(self) -> list[tuple[str, str]]:
        return self.asked.values_without("nop")

    @property
    def hidden_for_place(self) -> list[tuple[str, str]]:
        return self.asked.values_without("noi")

    @property
    def options(self) -> list[tuple[Place, str]]:
        """The places to choose from, each with the address that chooses it."""
        return [(place, self.asked.with_place(place.key).address()) for place in self.named.options]

    @property
    def papers_address(self) -> str:
        return self.asked.address("portal:procedure-papers")

    @property
    def official_address(self) -> str:
        return self.asked.address("portal:procedure-official")

    @property
    def national(self) -> str:
        return national_address(self.life.code, self.today, exact=self.life.url)

    @property
    def others(self) -> list[tuple[Life, str]]:
        """The other codes of the day, each with its address."""
        return [(life, self.asked.of_code(life.code).address()) for life in self.shown.beside]


def find(asked: Asked) -> tuple[Told, Shown, date]:
    """Return the procedure and the version to show; raise UnknownProcedureError where nothing ever was."""
    found = told(asked.key)
    day = asked.on or clock.today()
    shown = shown_on(found.lives, day, asked.code) if found else None
    if found is None or shown is None:
        raise UnknownProcedureError(asked.key)
    return found, shown, day


def procedure_page(asked: Asked) -> ProcedurePage:
    found, shown, day = find(asked)
    today = clock.today()
    whole = shown.life.record
    chosen = case_rules.known(whole, asked.cases)
    record = without_ended_fees(shown.life, case_rules.narrowed(whole, chosen), day)
    is_long = letters(record) > LONG_RECORD
    papers, left_out = _papers(record, whole, chosen)
    named = named_place(asked.place, today)
    moved_from = moved(found.lives, shown.life)
    return ProcedurePage(
        asked=asked.with_cases(chosen),
        told=found,
        shown=shown,
        record=record,
        day=day,
        today=today,
        answers=answers_of(record),
        questions=_questions(whole, asked.with_cases(chosen)),
        papers=papers,
        steps=_steps(record, is_long=is_long),
        papers_left_out=left_out,
        papers_for_all=case_rules.papers_for_all(whole, chosen),
        is_long=is_long,
        promises=promises_of(record, asked.handed_in or today),
        named=named,
        counters=_counters(named, shown, today),
        moved=moved_from,
        ended_level=_ended(moved_from),
        linked=linked(found.pk, day, beside={shown.life.code: whole.name}),
        events=life_events_of(found.pk),
    )


def letters(record: Record) -> int:
    """Count what a page would have to show of the record."""
    papers = sum(len(paper.name) + len(paper.note) for paper in record.papers)
    return papers + sum(len(step.text) for step in record.steps) + len(record.requirements)


def _counters(named: Named, shown: Shown, today: date) -> Counters | None:
    if named.place is None:
        return None
    is_anywhere = shown.life.record.flags.is_non_territorial
    return counters_for(named.place, _levels_of_today(shown), today, is_anywhere=is_anywhere)


def _levels_of_today(shown: Shown) -> Sequence[str]:
    return (shown.of_the_day or shown.life).record.levels


def _ended(moved_from: Moved | None) -> LevelEnd | None:
    """Return why a level no longer carries the procedure out, where the level itself is no more."""
    before = moved_from.before if moved_from else ()
    return next((end for end in ended_levels() if end.level in before), None)


def _questions(record: Record, asked: Asked) -> tuple[Question, ...]:
    questions = []
    for question in case_rules.questions_of(record):
        choices = tuple(
            Choice(
                folded(case.name),
                asked.with_cases(case_rules.toggled(question, case, asked.cases)).address(),
                case.key in asked.cases,
            )
            for case in question.cases
        )
        is_answered = any(choice.is_chosen for choice in choices)
        questions.append(Question(question.text, choices, question.takes_one, is_answered))
    return tuple(questions)


def _papers(record: Record, whole: Record, chosen: Sequence[str]) -> tuple[tuple[Group, ...], int]:
    """Return the papers; of very many only those that hold for all, until the case is chosen."""
    shown = record.papers
    if len(shown) > MOST_PAPERS:
        shown = case_rules.papers_for_all(whole, chosen)
    groups = tuple(
        Group(case, papers=tuple(paper_line(paper) for paper in papers)) for case, papers in by_case(shown)
    )
    return groups, len(record.papers) - len(shown)


def paper_line(paper: PaperValue) -> PaperLine:
    forms = tuple((name, trusted(address)) for name, address in paper.forms)
    return PaperLine(folded(paper.name.lstrip(POINTS)), copies(paper), paper.note, forms, paper.replaced_by)


def _steps(record: Record, *, is_long: bool) -> tuple[Group, ...]:
    at = LONGEST_STEP // 3 if is_long else LONGEST_STEP
    return tuple(
        Group(
            case, steps=tuple(StepLine(step.label, _text(step.text, at, is_long=is_long)) for step in steps)
        )
        for case, steps in by_case(record.steps)
    )


def _text(text: str, at: int, *, is_long: bool) -> Folded:
    """Fold the rest of a step; of a long record it is left to the page of the official text."""
    cut = folded(text, at)
    return Folded(f"{cut.head} …") if is_long and cut.rest else cut
