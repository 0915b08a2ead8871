from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from django.db import transaction

from gandan.units import memory
from gandan.units.models import UnitName
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
DAY = date(2024, 11, 22)


def test_a_second_question_costs_no_query(django_assert_num_queries):
    make_unit()
    memory.unit_map()

    with django_assert_num_queries(0):
        memory.unit_map()


def test_asking_later_costs_one_query_while_nothing_changed(django_assert_num_queries, monkeypatch):
    first = memory.unit_map()
    monkeypatch.setattr(memory, "ASK_AGAIN_SECONDS", 0)

    with django_assert_num_queries(1):
        assert memory.unit_map() is first


def test_another_process_learns_of_a_change_by_the_stamp(monkeypatch):
    unit = make_unit(name="Tam Hải")
    assert memory.unit_map().name(unit.pk, DAY) == "Tam Hải"
    monkeypatch.setattr(memory, "ASK_AGAIN_SECONDS", 0)
    monkeypatch.setattr(memory, "forget_unit_map", lambda: None)  # as if it happened elsewhere

    UnitName.objects.update(name="Tam Hải mới")
    memory.units_changed()

    assert memory.unit_map().name(unit.pk, DAY) == "Tam Hải mới"


def test_what_was_rolled_back_is_forgotten(monkeypatch):
    unit = make_unit(name="Tam Hải")
    monkeypatch.setattr(memory, "ASK_AGAIN_SECONDS", 0)

    with transaction.atomic():
        UnitName.objects.update(name="Hủy")
        memory.units_changed()
        assert memory.unit_map().name(unit.pk, DAY) == "Hủy"
        transaction.set_rollback(True)

    assert memory.unit_map().name(unit.pk, DAY) == "Tam Hải"


def test_nobody_else_sees_a_map_that_is_not_committed(monkeypatch):
    # However slow the machine: the other thread would ask over a line of its own, which nobody closes.
    monkeypatch.setattr(memory, "ASK_AGAIN_SECONDS", 600)
    unit = make_unit(name="Tam Hải")
    memory.unit_map()
    UnitName.objects.update(name="Chưa chắc")
    memory.units_changed()

    with ThreadPoolExecutor() as another:
        seen = another.submit(lambda: memory.unit_map().name(unit.pk, DAY)).result()

    assert (seen, memory.unit_map().name(unit.pk, DAY)) == ("Tam Hải", "Chưa chắc")


def test_what_was_rolled_back_inside_a_change_is_forgotten_at_once():
    unit = make_unit(name="Tam Hải")
    memory.units_changed()

    with transaction.atomic():
        UnitName.objects.update(name="Hủy")
        memory.units_changed()
        assert memory.unit_map().name(unit.pk, DAY) == "Hủy"
        transaction.set_rollback(True)

    assert memory.unit_map().name(unit.pk, DAY) == "Tam Hải"
