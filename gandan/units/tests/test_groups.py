from __future__ import annotations

import pytest

from gandan.units.actions import ensure_group
from gandan.units.models import UnitGroup
from gandan.units.tests.factories import make_group

pytestmark = pytest.mark.django_db
COMMUNES = {"levels": ["commune"], "under": "huyen"}


def test_a_rule_has_one_group():
    known = make_group(**COMMUNES)

    assert ensure_group("Mọi xã", COMMUNES) == known
    assert UnitGroup.objects.count() == 1


def test_groups_of_the_same_name_get_codes_of_their_own():
    first = ensure_group("Mọi xã", COMMUNES)

    second = ensure_group("Mọi xã", COMMUNES | {"under": "tinh"})

    assert (first.code, second.code) == ("moi-xa", "moi-xa-1")
