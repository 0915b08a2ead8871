"""One proof → all figures it touches; the board from stored figures; the full recomputation.

Builds a province of its own in a temporary folder. `--quick` is a hundredth of the size, to see that it runs.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from statistics import median, quantiles
from typing import TYPE_CHECKING

from benchmarks._figures import figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOPICS = [f"topic-{number}" for number in range(10)]
KINDS = {"portal": "URL", "station": "LOG", "post_point": "INV"}
FIRST = date(2024, 1, 1)
NOW = datetime(2024, 12, 31, tzinfo=UTC)
ONE_PROOF_MS, BOARD_MS, REBUILD_SECONDS = 20, 100, 60


@dataclass(frozen=True)
class Size:
    outlets: int
    steps: tuple[int, ...]  # how many proofs there are, at each measuring
    samples: int


FULL = Size(10_000, (10_000, 100_000, 1_000_000), 200)
QUICK = Size(300, (500, 5_000), 20)


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GANDAN_DATA_DIR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
        import django  # noqa: PLC0415 - the settings read the folder above

        django.setup()
        return 0 if all(list(_measure(QUICK if "--quick" in chosen else FULL))) else 1


def _measure(size: Size) -> Iterator[bool]:
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    world = Province(size)
    there, medians = 0, []
    for proofs in size.steps:
        world.add_proofs(proofs)
        there = proofs
        seconds = _seconds(world.rebuild)
        name = f"one proof → its figures, {world.touched} of 60 targets, {proofs:,} proofs there"
        medians.append(median(_times(world.one_proof, size.samples)) * 1000)
        yield figure(name, f"≤ {ONE_PROOF_MS} ms median", f"{medians[-1]:.1f} ms", medians[-1] / ONE_PROOF_MS)
    # Half as much again is the noise of a machine that others use.
    growth = medians[-1] / medians[0]
    yield figure("… growth from the fewest proofs to the most", "≤ 1,5 ×", f"{growth:.2f} ×", growth / 1.5)
    name = f"full recomputation of {there:,} proofs"
    yield figure(name, f"≤ {REBUILD_SECONDS} s", f"{seconds:.1f} s", seconds / REBUILD_SECONDS)
    kept = world.checksum()
    world.rebuild()
    equal = kept == world.checksum()
    yield figure(
        "… equal to the figures kept proof by proof", "equal", "equal" if equal else "NOT equal", 1 - equal
    )
    yield from _boards(world, size)


def _boards(world: Province, size: Size) -> Iterator[bool]:
    # A web process does not carry a benchmark's province around: spare the collector walking it.
    gc.collect()
    gc.freeze()
    for name, ask in (
        (f"board of {len(world.units)} units × 60 targets, one of 12 windows kept", world.whole_board),
        ("board of one unit: 60 targets × 12 windows", world.unit_board),
    ):
        slow = quantiles(_times(ask, max(20, size.samples // 4)), n=20)[-1] * 1000
        yield figure(name, f"≤ {BOARD_MS} ms p95", f"{slow:.1f} ms", slow / BOARD_MS)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _times(work: Callable[[], float], count: int) -> list[float]:
    work()
    return [work() for _ in range(count)]


class Province:
    """Twenty districts, 480 communes, outlets of three kinds, sixty monthly targets."""

    def __init__(self, size: Size) -> None:
        from gandan.plans.models import Clause, Plan  # noqa: PLC0415
        from gandan.units.models import Unit  # noqa: PLC0415

        self.number = 0
        self.random = random.Random(1739)  # noqa: S311 - the same province each time
        self._units()
        self.units = list(Unit.objects.exclude(pk=self.province.pk).values_list("pk", flat=True))
        self._outlets(size.outlets)
        plan = Plan.objects.create(
            number="1/KH-UBND", title="Đo", unit=self.province, issued_on=FIRST, period_from=FIRST,
            period_to=date(2024, 12, 31), state="in_force",
        )  # fmt: skip
        self._targets(Clause.objects.create(plan=plan, code="1", position=1, text="Đo"))

    def _units(self) -> None:
        from gandan.units.memory import units_changed  # noqa: PLC0415
        from gandan.units.models import Unit, UnitKind, UnitName, UnitParent  # noqa: PLC0415

        kinds = {
            level: UnitKind.objects.create(code=level, name=level, level=level, valid_from=FIRST)
            for level in ("province", "district", "commune")
        }
        levels = ["province"] + ["district"] * 20 + ["commune"] * 480
        units = Unit.objects.bulk_create(
            Unit(kind=kinds[level], key=f"u-{number}", valid_from=FIRST)
            for number, level in enumerate(levels)
        )
        self.province, districts, self.communes = units[0], units[1:21], units[21:]
        over = [self.province] * 20 + [districts[number % 20] for number in range(480)]
        UnitParent.objects.bulk_create(
            UnitParent(unit=unit, parent=parent, valid_from=FIRST)
            for unit, parent in zip(units[1:], over, strict=True)
        )
        UnitName.objects.bulk_create(
            UnitName(unit=unit, name=unit.key, short_name=unit.key, valid_from=FIRST) for unit in units
        )
        units_changed()

    def _outlets(self, count: int) -> None:
        from gandan.units.models import Outlet, OutletKind, OutletOwner  # noqa: PLC0415

        self.kinds = {
            code: OutletKind.objects.get_or_create(
                code=code, defaults={"name": code, "counting_word": "điểm", "valid_from": FIRST}
            )[0]
            for code in KINDS
        }
        codes = list(KINDS)
        rows = Outlet.objects.bulk_create(
            Outlet(kind=self.kinds[codes[n % 3]], key=f"o-{n}", name=f"o-{n}", valid_from=FIRST)
            for n in range(count)
        )
        owners = OutletOwner.objects.bulk_create(
            OutletOwner(outlet=row, unit=self.random.choice(self.communes), valid_from=FIRST) for row in rows
        )
        self.places = [
            (row.pk, owner.unit_id, KINDS[codes[n % 3]])
            for n, (row, owner) in enumerate(zip(rows, owners, strict=True))
        ]

    def _targets(self, clause: object) -> None:
        """Make twenty targets a kind: a topic each, pairs of topics, and some that take any topic."""
        from gandan.plans.models import Target  # noqa: PLC0415

        topics = [[topic] for topic in TOPICS] + [TOPICS[n : n + 2] for n in range(5)] + [[]] * 5
        self.targets = Target.objects.bulk_create(
            Target(
                clause=clause,
                code=f"{code}-{n}",
                title=code,
                population="outlets",
                scope=self.province,
                outlet_kind=self.kinds[code],
                evidence_kinds=[KINDS[code]],
                topics=chosen,
                window="month",
                minimum_count=1 + n % 3,
                starts_on=FIRST,
                ends_on=date(2024, 12, 31),
            )
            for code in KINDS
            for n, chosen in enumerate(topics)
        )
        self.touched = max(sum(1 for chosen in topics if not chosen or topic in chosen) for topic in TOPICS)

    def add_proofs(self, wanted: int) -> None:
        """Insert straight into the tables, as many as are still wanted."""
        from django.db import connection, transaction  # noqa: PLC0415

        rows = [self._proof(number) for number in range(self.number + 1, wanted + 1)]
        evidence = (
            "INSERT INTO evidence_evidence (id, outlet_id, unit_id, kind, happened_on, topics, recorded_at,"
            " source, note, url, nonce, quantities, is_simulated)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, 'system', '', '', '', '{}', %s)"
        )
        standing = (
            "INSERT INTO evidence_standing"
            " (evidence_id, outlet_id, unit_id, kind, happened_on, topics, state)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s)"
        )
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(evidence, [(*row[:6], NOW, False) for row in rows])
            cursor.executemany(standing, rows)
        self.number = wanted
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")

    def _proof(self, number: int) -> tuple[object, ...]:
        outlet, unit, kind = self.random.choice(self.places)
        day = FIRST + timedelta(days=self.random.randrange(366))
        topic = self.random.choice(TOPICS)
        state = "accepted" if self.random.random() < 0.9 else "pending"
        return number, outlet, unit, kind, day, f'["{topic}"]', state

    def rebuild(self) -> None:
        from gandan.indicators.actions import rebuild  # noqa: PLC0415

        rebuild()

    def one_proof(self) -> float:
        """Add a proof and time how long its figures take to follow, the commit included."""
        from django.db import transaction  # noqa: PLC0415

        from gandan.evidence.models import Evidence, Standing  # noqa: PLC0415
        from gandan.indicators.actions import evidence_changed  # noqa: PLC0415

        self.number += 1
        _, outlet, unit, kind, day, topics, _ = self._proof(self.number)
        own = {"kind": kind, "unit_id": unit, "outlet_id": outlet, "happened_on": day}
        codes = [str(topics)[2:-2]]
        evidence = Evidence.objects.create(pk=self.number, source="system", topics=codes, **own)
        Standing.objects.create(evidence=evidence, state="accepted", topics=codes, **own)
        start = time.perf_counter()
        with transaction.atomic():
            evidence_changed(evidence.pk)
        return time.perf_counter() - start

    def checksum(self) -> tuple[int, int, int]:
        from gandan.indicators.models import Figure, Tally  # noqa: PLC0415

        tallies = Tally.objects.values_list("target_id", "window_start", "member_id", "accepted", "pending")
        figures = Figure.objects.values_list(
            "target_id", "scope_id", "window_start", "denominator", "numerator", "on_the_way", "excluded"
        )
        parts = [sum(map(hash, rows.iterator(chunk_size=10_000))) for rows in (tallies, figures)]
        return parts[0], parts[1], figures.count()

    def whole_board(self) -> float:
        from gandan.indicators.queries import board_of  # noqa: PLC0415

        day = FIRST + timedelta(days=self.random.randrange(366))
        return _seconds(lambda: board_of(self.units, day, self.targets))

    def unit_board(self) -> float:
        from gandan.indicators.queries import unit_board  # noqa: PLC0415

        unit = self.random.choice(self.units)
        return _seconds(lambda: unit_board(unit, self.targets))


if __name__ == "__main__":
    sys.exit(main())
