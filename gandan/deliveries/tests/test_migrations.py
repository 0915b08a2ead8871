from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps

from gandan.calendars import clock
from gandan.deliveries import rules
from gandan.deliveries.actions import recall_version
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import correction_of, make_commune, make_delivery, make_version
from gandan.messages.tests.factories import make_approver

pytestmark = pytest.mark.django_db
KINDS = import_module("gandan.deliveries.migrations.0011_tell_why_a_copy_was_called_back")
TIMES = import_module("gandan.deliveries.migrations.0012_tell_when_a_copy_was_called_back")


def test_copies_called_back_before_get_their_kind_from_what_was_written():
    version = make_version(make_commune())
    corrected = make_delivery(version)
    correction_of(version)
    Delivery.objects.filter(pk=corrected.pk).update(recall_kind="", recalled_because=rules.FACTS_CHANGED)
    told = {
        because: make_delivery(state="recalled", recalled_because=because).pk
        for because in (rules.REPLACED, rules.FACTS_CHANGED, "Sai số điện thoại")
    }
    out = make_delivery(state="done")

    for _ in range(2):
        KINDS.tell_kinds(apps, None)

    kinds = dict(Delivery.objects.values_list("pk", "recall_kind"))
    assert kinds[corrected.pk] == "replaced"
    assert [kinds[pk] for pk in told.values()] == ["replaced", "stale", "withdrawn"]
    assert kinds[out.pk] == ""


def test_copies_called_back_before_get_the_time_of_what_called_them_back():
    replaced = make_delivery(make_version(make_commune()))
    newer = correction_of(replaced.version)
    withdrawn = make_delivery()
    recall_version(withdrawn.version_id, "Sai số điện thoại", by=make_approver(withdrawn.unit))
    taken_down = make_delivery(state="recalled", recall_kind="stale", recall_confirmed_at=clock.now())
    out = make_delivery(state="done")
    Delivery.objects.update(recalled_at=None)

    for _ in range(2):
        TIMES.tell_times(apps, None)

    times = dict(Delivery.objects.values_list("pk", "recalled_at"))
    assert times[replaced.pk] == newer.approved_at
    assert times[withdrawn.pk] == withdrawn.version.withdrawal.at
    assert times[taken_down.pk] == taken_down.recall_confirmed_at
    assert times[out.pk] is None
