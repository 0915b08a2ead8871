"""The official text of a version, whole and in its own words; very long ones on several pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.portal.procedures.answers import all_fees, by_case, ways_of
from gandan.portal.procedures.pages import find
from gandan.procedures.outbound import national_address, trusted
from gandan.procedures.rules.words import agencies_in_words, bases_in_words, times_in_words
from gandan.procedures.values import Level

if TYPE_CHECKING:
    from datetime import date

    from gandan.portal.procedures.asking import Asked
    from gandan.procedures.reader.record import PaperValue, StepValue
    from gandan.procedures.rules.lives import Life


@dataclass(frozen=True)
class Version:
    """One of the lives, for the list of them."""

    first: date
    end: date | None
    code: str
    address: str
    is_shown: bool


@dataclass(frozen=True)
class OfficialPage:
    asked: Asked
    life: Life
    name: str
    levels: str
    agencies: tuple[str, ...]
    ways: tuple[str, ...]
    times: tuple[str, ...]
    fees: tuple[str, ...]
    steps: list[tuple[str, list[StepValue]]]
    papers: list[tuple[str, list[PaperValue]]]
    bases: tuple[str, ...]
    national: str
    versions: tuple[Version, ...]

    @property
    def forms(self) -> list[tuple[str, str]]:
        """Each form with the address where it may be had, "" where that cannot be trusted."""
        said = dict.fromkeys(
            form for _case, papers in self.papers for paper in papers for form in paper.forms
        )
        return [(name, trusted(address)) for name, address in said]


def official_page(asked: Asked) -> OfficialPage:
    """Gather everything the record says; one query."""
    told, shown, _day = find(asked)
    life = shown.life
    record = life.record
    return OfficialPage(
        asked=asked,
        life=life,
        name=record.name,
        levels=", ".join(str(Level(level).label) for level in record.levels),
        agencies=agencies_in_words(record),
        ways=tuple(str(way.label) for way in ways_of(record)),
        times=times_in_words(record),
        fees=all_fees(record),
        steps=by_case(record.steps),
        papers=by_case(record.papers),
        bases=bases_in_words(record),
        national=national_address(life.code, clock.today(), exact=life.url),
        versions=tuple(
            Version(
                each.first,
                each.end,
                each.code,
                asked.on_day(each.first).of_code(each.code).address(),
                each == life,
            )
            for each in told.lives
            if each.end != each.first
        ),
    )
