from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.lexicon.models import Pronunciation
from gandan.lexicon.rules import nearest
from gandan.text.speech import NORTH, ReadingStyle
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from datetime import date

    from gandan.text.speech import Correction, Entry, Lexicon


def pronunciations_on(unit_id: int, day: date) -> list[Pronunciation]:
    """Return the rows by which the unit reads on the day: its own, then those of the units above it."""
    chain = unit_map().chain(unit_id, day)
    place = {each: number for number, each in enumerate(chain)}
    rows = Pronunciation.objects.on(day).filter(unit_id__in=chain).order_by("written", "pk")
    return sorted(rows, key=lambda row: place[row.unit_id])


def entries_on(unit_id: int, day: date) -> tuple[Entry, ...]:
    """Return what the unit reads by on the day before anything shipped; the nearest unit's word counts."""
    return nearest(row.entry for row in pronunciations_on(unit_id, day))


def lexicon_for(unit_id: int, day: date) -> Lexicon:
    """Return all that the unit reads by on the day.

    The process keeps one for the same entries and day, so nothing has to be dropped when a row changes.
    """
    return reading_style(unit_id, day).lexicon


def reading_style(
    unit_id: int, day: date, *, region: str = NORTH.slug, corrections: tuple[Correction, ...] = ()
) -> ReadingStyle:
    """Return how the unit reads on the day, as the plain value that channels are told."""
    return ReadingStyle(region, entries_on(unit_id, day), day, corrections)
