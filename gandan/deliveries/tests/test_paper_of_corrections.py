from __future__ import annotations

from pathlib import Path

import pytest

from gandan.channels.base import Output
from gandan.deliveries.actions import attempt, claim_due
from gandan.deliveries.tests.factories import PlainChannel, correction_of, plan_for, use_channels

pytestmark = pytest.mark.django_db


class TellingChannel(PlainChannel):
    """Says only what it was told of a correction."""

    def render(self, _document, settings):
        return (Output("to.txt", "text/plain", f"[{settings.correction}]".encode()),)


@pytest.fixture(autouse=True)
def _channels(monkeypatch):
    use_channels(
        monkeypatch,
        TellingChannel("leaflet", ("post_point",), receipt_kinds=("signed",)),
        TellingChannel("loudspeaker", ("station",), receipt_kinds=("played",)),
        TellingChannel("webpage", ("portal",), receipt_kinds=("fetched",)),
    )


def told(version):
    """Return what each channel was told, once everything of the version is made."""
    for lease in claim_due(10):
        attempt(lease)
    rows = version.deliveries.order_by("channel")
    return {row.channel: Path(row.renditions.get().file.path).read_text(encoding="utf-8") for row in rows}


def test_paper_of_a_correction_says_so_and_a_page_says_it_elsewhere():
    version, _rows = plan_for(["post_point", "station", "portal"])
    day = version.approved_on
    says = f"[Bản sửa, thay bản ngày {day.day}/{day.month}/{day.year}.]"

    first, newer = told(version), told(correction_of(version))

    assert set(first.values()) == {"[]"}
    assert newer == {"leaflet": says, "loudspeaker": says, "webpage": "[]"}
