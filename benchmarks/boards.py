"""Every page that shows a board, over 500 units × 60 targets × 12 windows of stored figures.

Asked of the whole application as a visitor and as an officer ask, nothing kept from one request to the next,
for each of the twelve windows. `--quick` asks for one window only, to see that it runs.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from datetime import date
from statistics import quantiles
from typing import TYPE_CHECKING

from benchmarks._figures import figure
from benchmarks.indicators import BOARD_MS, FIRST, KINDS, TOPICS, Province, Size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.test import Client

    from gandan.plans.models import Clause

PROOFS = 60_000
ROUNDS = 4  # of each page in each window: with twelve windows, 48 times
DAYS = [f"2024-{month:02d}-15" for month in range(1, 13)]
OK = 200


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GANDAN_DATA_DIR"] = folder
        os.environ["GANDAN_PAGE_SECONDS"] = "0"
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
        import django  # noqa: PLC0415 - the settings read the folder above

        django.setup()
        return 0 if all(list(_measure(DAYS[:1] if "--quick" in chosen else DAYS))) else 1


def _measure(days: list[str]) -> Iterator[bool]:
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    world = ProvinceOfUnits()
    world.add_proofs(PROOFS)
    world.rebuild()
    # A web process does not carry a benchmark's province around: spare the collector walking it.
    gc.collect()
    gc.freeze()
    every: list[float] = []
    for name, ask in world.pages():
        ask(days[0])
        times = [_seconds(ask, day) for _ in range(ROUNDS) for day in days]
        every += times
        yield _told(name, times)
    yield _told("… all of them", every)


def _told(name: str, times: list[float]) -> bool:
    slow = quantiles(times, n=20)[-1] * 1000
    return figure(name, f"≤ {BOARD_MS} ms p95", f"{slow:.0f} ms", slow / BOARD_MS)


def _seconds(ask: Callable[[str], None], day: str) -> float:
    start = time.perf_counter()
    ask(day)
    return time.perf_counter() - start


class ProvinceOfUnits(Province):
    """The same province with targets that count units, as many monthly ones of each kind of proof."""

    def __init__(self) -> None:
        super().__init__(Size(0, (), 0))
        self.places = [(None, unit, kind) for unit in self.units for kind in KINDS.values()]

    def _targets(self, clause: Clause) -> None:
        from gandan.plans.models import Target  # noqa: PLC0415

        self.plan = clause.plan
        self.targets = Target.objects.bulk_create(
            Target(
                clause=clause,
                code=f"{kind}-{n}",
                title=f"Đơn vị có việc đã làm, {kind} {n}",
                population="units",
                scope=self.province,
                unit_levels=["district", "commune"],
                evidence_kinds=[kind],
                topics=[TOPICS[n % len(TOPICS)]],
                window="month",
                minimum_count=1 + n % 2,
                starts_on=FIRST,
                ends_on=date(2024, 12, 31),
            )
            for kind in KINDS.values()
            for n in range(20)
        )
        self.touched = len(KINDS)

    def pages(self) -> list[tuple[str, Callable[[str], None]]]:
        from django.test import Client  # noqa: PLC0415

        from gandan.calendars.actions import pin_today  # noqa: PLC0415
        from gandan.people.models import RoleAssignment, User  # noqa: PLC0415
        from gandan.people.rules import Role  # noqa: PLC0415

        pin_today(date(2024, 12, 31))
        officer = User.objects.create(username="can-bo", full_name="Đo")
        RoleAssignment.objects.create(
            user=officer, unit=self.province, role=Role.PROVINCIAL_OFFICER, valid_from=FIRST
        )
        desk, anybody = Client(), Client()
        desk.force_login(officer, backend="django.contrib.auth.backends.ModelBackend")
        target, unit = self.targets[0].pk, self.communes[0].pk
        board, own = f"/ke-hoach/{self.plan.pk}/", "/lam-viec/chi-tieu/"
        return [
            ("public board: 60 targets, a dot for each of 500 units", _asking(anybody, board)),
            ("public board as a table (CSV)", _asking(anybody, f"{board}chi-tieu.csv")),
            ("public page of a target: 500 units by name", _asking(anybody, f"{board}{target}/")),
            ("public page of one unit's proofs", _asking(anybody, f"{board}{target}/{unit}/")),
            ("desk: 60 targets", _asking(desk, own)),
            ("desk: a target, 500 units by name", _asking(desk, f"{own}{target}/")),
            ("desk: one unit's proofs", _asking(desk, f"{own}{target}/{unit}/")),
        ]


def _asking(client: Client, path: str) -> Callable[[str], None]:
    def ask(day: str) -> None:
        answer = client.get(path, {"ngay": day}, headers={"host": "localhost"})
        if answer.status_code != OK:  # anything else would measure an error page
            raise SystemExit(f"{path} {day}: {answer.status_code}")
        b"".join(answer)

    return ask


if __name__ == "__main__":
    sys.exit(main())
