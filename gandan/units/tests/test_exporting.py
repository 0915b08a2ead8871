from __future__ import annotations

import pytest

from gandan.units.actions import import_units, load_map
from gandan.units.exporting import file_of
from gandan.units.models import UnitEvent
from gandan.units.reader import read_units

pytestmark = pytest.mark.django_db


def test_every_event_of_the_own_map_is_written_as_it_was_read():
    load_map()
    events = UnitEvent.objects.order_by("pk")

    files = [file_of(event) for event in events[:: max(1, events.count() // 12)]]

    assert len(files) >= 12
    assert [import_units(read_units(file, "x.jsonl"), accept=False).changes for file in files] == [()] * len(
        files
    )
