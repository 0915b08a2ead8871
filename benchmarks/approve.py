"""Approve one message for 260 outlets × 3 channels: the version, the planned rows and the jobs, committed."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from statistics import median
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.units.models import Unit

OUTLETS, CHANNELS, ROUNDS = 260, 3, 5
PROMISE_SECONDS = 1.0
KINDS = ("portal", "station", "post_point")


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GANDAN_DATA_DIR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
        import django  # noqa: PLC0415 - the settings read the folder above

        django.setup()
        return _measure()


def _measure() -> int:
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    province = _province()
    rows, jobs, times = zip(*(_approve_one(province) for _ in range(ROUNDS)), strict=True)
    assert set(rows) == {OUTLETS * CHANNELS}, rows
    seconds = median(times)
    ok = max(times) <= PROMISE_SECONDS
    name = f"approve: {rows[0]} rows planned, {jobs[0]} jobs enqueued, committed"
    measured = f"{seconds:.3f} s, slowest {max(times):.3f} s"
    ratio = seconds / PROMISE_SECONDS
    print(f"{name} | ≤ {PROMISE_SECONDS:g} s | {measured} | {ratio:.2f} | {'ok' if ok else 'NOT KEPT'}")
    return 0 if ok else 1


def _province() -> Unit:
    """Make 260 outlets under a province, in communes as there are; each channel feeds every one of them."""
    from gandan.channels import registry  # noqa: PLC0415
    from gandan.deliveries.tests.factories import PlainChannel  # noqa: PLC0415
    from gandan.units.tests.factories import make_outlet, make_unit  # noqa: PLC0415

    made = {f"channel-{number}": PlainChannel(f"channel-{number}", KINDS) for number in range(CHANNELS)}
    registry.channels = lambda: MappingProxyType(made)
    province = make_unit("province")
    districts = [make_unit("district", parent=province) for _ in range(18)]
    communes = [make_unit(parent=districts[number % 18]) for number in range(233)]
    for number in range(OUTLETS):
        make_outlet(KINDS[number % 3], owner=communes[number % 233])
    return province


def _approve_one(province: Unit) -> tuple[int, int, float]:
    """Return (rows, jobs, seconds) of one approval, in a database that fills up as it would."""
    from django_q.models import OrmQ  # noqa: PLC0415

    from gandan.deliveries.actions import approve_and_plan  # noqa: PLC0415
    from gandan.messages.tests.factories import make_approver, make_submitted  # noqa: PLC0415

    message, approver = make_submitted(province), make_approver(province)
    waiting = OrmQ.objects.count()
    started = time.perf_counter()
    _version, rows = approve_and_plan(message.pk, by=approver)
    seconds = time.perf_counter() - started
    return rows, OrmQ.objects.count() - waiting, seconds


if __name__ == "__main__":
    sys.exit(main())
