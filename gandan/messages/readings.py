"""What an editor has settled about how one message is read aloud, decided from values alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.messages.errors import BadReadingError, TooManyReadingsError
from gandan.text.speech import Correction, check_correction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_READINGS = 60


def with_reading(readings: Sequence[Correction], told: Correction) -> tuple[Correction, ...]:
    """Return the readings with one more, or with other words for what was corrected already.

    Raises BadReadingError with a sentence for each thing that is wrong, or TooManyReadingsError.
    """
    told = told.in_normal_form()
    problems = check_correction(told)
    if problems:
        raise BadReadingError(problems)
    kept = without_reading(readings, told.written)
    if len(kept) >= MAX_READINGS:
        raise TooManyReadingsError(MAX_READINGS)
    return (*kept, told)


def without_reading(readings: Sequence[Correction], written: str) -> tuple[Correction, ...]:
    return tuple(each for each in readings if each.written != written)


def readings_to_json(readings: Iterable[Correction]) -> list[dict[str, str]]:
    return [{"written": each.written, "spoken": each.spoken} for each in readings]


def readings_from_json(stored: Iterable[dict[str, str]]) -> tuple[Correction, ...]:
    return tuple(Correction(each["written"], each["spoken"]) for each in stored)
