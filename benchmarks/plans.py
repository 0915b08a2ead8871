"""A plan read from a hostile text, and a plan in force unfolded to its units.

Builds a district of its own in a temporary folder. `--quick` is small, to see that it runs.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import date

from benchmarks._figures import figure
from benchmarks._growth import worst
from gandan.plans.reader import read_text
from gandan.plans.reader.leads import read_leads

LENGTH, QUICK = 60_000, 8_000
PIECES = [
    ".",
    "…",
    "!?",
    ". ",
    '."',
    "TP.",
    "I\n",
    "1. a\n",
    "Điều 1. ",
    "1.1.",
    "100% ",
    "a\tb\tc\n",
    "mỗi ",
    "02 bài/",
    "03/05 ",
    "không có ",
    "từ 01 đến ",
    "tháng 3 ",
    "phấn đấu 5% ",
    "Phòng A chủ trì; ",
    "(trước 10/6) và ",
    "- Sở Y tế mở lớp trong tháng 4 và ",
    "1. Tháng 9/2026\n",
]
LINES = ["Sở và\n", "x,\n", "a\n", " \n", "Các ban,\n", "xã a\n", "chủ trì\n", "PH: Sở và\n"]
UNITS, TASKS, MONTHS = 60, 20, 12
UNFOLD_SECONDS = 2.0


def main(arguments: list[str] | None = None) -> int:
    is_quick = "--quick" in (sys.argv[1:] if arguments is None else arguments)
    length = QUICK if is_quick else LENGTH
    kept = [
        worst("plans: a text read", read_text, PIECES, length),
        worst("plans: a cell of who leads and who helps", read_leads, LINES, length),
    ]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GANDAN_DATA_DIR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
        import django  # noqa: PLC0415 - the settings read the folder above

        django.setup()
        kept.append(_unfolded(UNITS // 10 if is_quick else UNITS))
    return 0 if all(kept) else 1


def _unfolded(units: int) -> bool:
    from django.core.management import call_command  # noqa: PLC0415

    from gandan.plans.actions import unfold  # noqa: PLC0415
    from gandan.plans.tests.factories import make_plan, make_task  # noqa: PLC0415
    from gandan.units.tests.factories import make_group, make_unit  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    district = make_unit("district")
    for _ in range(units):
        make_unit(parent=district)
    plan, group = make_plan(district), make_group(levels=["commune"], under=district.key)
    for _ in range(TASKS):
        make_task(plan, group)
    began = time.perf_counter()
    created = unfold(plan.pk, date(2024, 2, 1))
    seconds = time.perf_counter() - began
    assert created == TASKS * units * MONTHS, created
    name = f"plans: {TASKS} monthly tasks unfolded to {units} units, {created:,} assignments"
    return figure(name, f"<= {UNFOLD_SECONDS:g} s", f"{seconds:.2f} s", seconds / UNFOLD_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
