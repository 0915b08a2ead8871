"""Life events and business told as roads: each step with the procedure it is, and the papers it lives on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.procedures.guides.reading import BUSINESS
from gandan.procedures.guides.shelf import guide_of, guides, incentives
from gandan.procedures.models import LifeEvent
from gandan.procedures.telling import life_events, lines_of, lines_of_codes, told_apart

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.procedures.guides.reading import Guide, GuideStep, Incentive
    from gandan.procedures.telling import Line

MOST_OTHERS = 60


@dataclass(frozen=True)
class Use:
    """A paper that a step needs, and the step that gives it; 0: one has it already."""

    paper: str
    from_step: int


@dataclass(frozen=True)
class RoadStep:
    number: int
    step: GuideStep
    line: Line | None  # None: no procedure, or not in this house's catalogue
    uses: tuple[Use, ...]
    serves: tuple[int, ...]  # the later steps that use what this one gives


@dataclass(frozen=True)
class Road:
    guide: Guide
    steps: tuple[RoadStep, ...]


@dataclass(frozen=True)
class Occasion:
    """A life event in a list."""

    key: str
    name: str
    lead: str = ""


@dataclass(frozen=True)
class EventPage:
    key: str
    name: str
    road: Road | None
    others: list[Line]


@dataclass(frozen=True)
class Offer:
    incentive: Incentive
    line: Line | None
    is_fresh: bool
    begins_later: bool


def occasions() -> list[Occasion]:
    """Return the occasions that are told as a road."""
    return [Occasion(each.key, each.name, each.lead) for each in guides()]


def other_occasions() -> list[Occasion]:
    """Return what else the catalogue's sources call an occasion; one query."""
    told = {each.key for each in guides()}
    return [Occasion(each.key, each.name) for each in life_events() if each.key not in told]


def event_page(key: str, on: date) -> EventPage | None:
    """Return the page of a life event, None where nobody knows it.

    At most three queries, and three more where names are equal.
    """
    guide = guide_of(key)
    event = LifeEvent.objects.filter(key=key).first()
    if guide is None and event is None:
        return None
    road = road_of(guide, lines_of_codes(guide.codes, on)) if guide else None
    shown = {step.line.key for step in road.steps if step.line} if road else set()
    others = lines_of(Q(procedure__life_events=event), on).values() if event else ()
    rest = sorted((line for line in others if line.key not in shown), key=lambda line: line.name)
    return EventPage(key, guide.name if guide else str(event), road, told_apart(rest[:MOST_OTHERS], on))


def road_of(guide: Guide, lines: Mapping[str, Line]) -> Road:
    """Return the steps with numbers, and whose paper each one uses and serves. Pure."""
    given_by: dict[str, int] = dict.fromkeys(guide.has, 0)
    steps = []
    for number, step in enumerate(guide.steps, 1):
        uses = tuple(Use(paper, given_by[paper]) for paper in step.uses)
        steps.append((number, step, uses))
        for paper in step.gives:
            given_by.setdefault(paper, number)
    return Road(
        guide,
        tuple(
            RoadStep(number, step, lines.get(step.code), uses, _served(number, step, steps))
            for number, step, uses in steps
        ),
    )


def _served(
    number: int, step: GuideStep, steps: list[tuple[int, GuideStep, tuple[Use, ...]]]
) -> tuple[int, ...]:
    given = set(step.gives)
    return tuple(later for later, other, _uses in steps if later > number and given & set(other.uses))


def business_roads() -> list[Guide]:
    return [guide for guide in guides() if guide.kind == BUSINESS]


def offers_on(on: date) -> list[Offer]:
    """Return the incentives that hold on the day or begin later, those that hold first; one query."""
    known = [each for each in incentives() if each.holds_until is None or each.holds_until > on]
    lines = lines_of_codes({each.code for each in known if each.code}, on)
    offers = [
        Offer(each, lines.get(each.code), each.is_fresh_on(on), begins_later=not each.holds_on(on))
        for each in known
    ]
    return sorted(offers, key=lambda offer: (offer.begins_later, not offer.incentive.where))
