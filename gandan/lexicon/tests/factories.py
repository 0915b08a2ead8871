from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.lexicon.actions import Told, add_pronunciation
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.text.speech import Entry

if TYPE_CHECKING:
    from gandan.lexicon.models import Pronunciation


def make_told(written="TTPTĐ", spoken="trạm phát điện tử", *, valid_from=None, test_sentence="", **entry):
    told = {"source": "Quyết định của tỉnh"} | entry
    return Told(Entry(written, spoken, **told), valid_from or clock.today(), test_sentence)


def make_lexicographer(unit):
    return make_user(role=Role.EDITOR, unit=unit)


def make_pronunciation(
    unit, written="TTPTĐ", spoken="trạm phát điện tử", *, by=None, **told
) -> Pronunciation:
    return add_pronunciation(unit, make_told(written, spoken, **told), by or make_lexicographer(unit))
