"""How much of each voice was misheard, between people and the draft voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.desk.voices.words import percent
from gandan.voices.engines.espeak import DRAFT_LABEL
from gandan.voices.reading_test import ESPEAK as ESPEAK_RATES
from gandan.voices.reading_test import PEOPLE
from gandan.voices.shelf import MOST_ERRORS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.deliveries.models import VoiceTest
    from gandan.voices.shelf import Manifest


@dataclass(frozen=True)
class Rates:
    """Syllables misheard, in the words of the page."""

    title: str
    errors: str
    errors_without_tones: str
    told: str
    is_passed: bool


def rates_of(manifests: Mapping[str, Manifest | None], draft: VoiceTest | None) -> list[Rates]:
    """Return the machines' figures between those of people and of the draft voice."""
    measured = [
        (manifest.title, manifest.admission.error_rate, manifest.admission.error_rate_without_tones)
        for manifest in manifests.values()
        if manifest and manifest.admission and manifest.admission.fingerprint == manifest.fingerprint
    ]
    rows = [("Người đọc thật", *PEOPLE), *measured, (DRAFT_LABEL.capitalize(), *_draft_rates(draft))]
    return [
        Rates(
            title=title,
            errors=percent(errors),
            errors_without_tones=percent(without),
            told="đạt" if errors <= MOST_ERRORS else "không đạt",
            is_passed=errors <= MOST_ERRORS,
        )
        for title, errors, without in rows
    ]


def _draft_rates(test: VoiceTest | None) -> tuple[float, float]:
    """Return what was measured on this machine, else what was measured when the test was written."""
    if test is None or test.error_rate is None or test.error_rate_without_tones is None:
        return ESPEAK_RATES
    return test.error_rate, test.error_rate_without_tones
