"""The map that this process remembers, and how it learns that units changed."""

from __future__ import annotations

import secrets
import threading
import time
from fractions import Fraction
from typing import TYPE_CHECKING

from django.db import connection, transaction
from django.db.models import F

from gandan.units.models import (
    MapStamp,
    Unit,
    UnitEdge,
    UnitKind,
    UnitKindSpan,
    UnitName,
    UnitParent,
)
from gandan.units.rules import Dated, EdgeRow, MapRows, Name, UnitMap, UnitRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import TypeVar

    Value = TypeVar("Value")

ASK_AGAIN_SECONDS = 1.0


class _Memory:
    """What is committed; every thread of the process shares it."""

    stamp: str | None = None
    map: UnitMap | None = None
    asked_at: float | None = None


class _Change:
    """One call of units_changed. It waits in the transaction, and is gone when that is rolled back."""

    def __call__(self) -> None:
        forget_unit_map()


class _Unsettled(threading.local):
    """The map of the one thread whose open transaction changed units: nobody else may see it yet."""

    change: _Change | None = None
    map: UnitMap | None = None


_unsettled = _Unsettled()


def unit_map() -> UnitMap:
    """Return the map of all units. Costs one small query a second, and a rebuild after units changed.

    A transaction that changed units sees its own map; until it is committed, others see the former one.
    """
    change = _waiting_change()
    if change is not None:
        if _unsettled.map is None or _unsettled.change is not change:
            _unsettled.map = UnitMap(read_rows())
            _unsettled.change = change
        return _unsettled.map
    asked_at = _Memory.asked_at
    if _Memory.map is not None and asked_at is not None and time.monotonic() - asked_at < ASK_AGAIN_SECONDS:
        return _Memory.map
    stamp = MapStamp.objects.values_list("value", flat=True).first() or ""
    if _Memory.map is None or stamp != _Memory.stamp:
        _Memory.map = UnitMap(read_rows())
        _Memory.stamp = stamp
    _Memory.asked_at = time.monotonic()
    return _Memory.map


def forget_unit_map() -> None:
    """Build the map anew when it is next asked for."""
    _Memory.map = None
    _Memory.asked_at = None
    _unsettled.map = None


def units_changed() -> None:
    """Tell every process that its map is old. Each action that changes units ends with this.

    The stamp is random: a number would come again after a rollback, for other rows.
    """
    MapStamp.objects.update_or_create(pk=1, defaults={"value": secrets.token_hex(16)})
    transaction.on_commit(_Change())


def _waiting_change() -> _Change | None:
    changes = [waiting[1] for waiting in connection.run_on_commit if isinstance(waiting[1], _Change)]
    return changes[-1] if changes else None


def read_rows() -> MapRows:
    units = Unit.objects.values_list("pk", "key", "kind__code", "valid_from", "valid_to")
    return MapRows(
        units=[UnitRow(*row) for row in units.order_by("pk")],
        levels=dict(UnitKind.objects.values_list("code", "level")),
        names=_grouped(
            (unit_id, start, end, Name(full, short, key))
            for unit_id, start, end, full, short, key in UnitName.objects.order_by("valid_from").values_list(
                "unit_id", "valid_from", "valid_to", "name", "short_name", "sort_key"
            )
        ),
        parents=_grouped(
            UnitParent.objects.order_by("valid_from").values_list(
                "unit_id", "valid_from", "valid_to", "parent_id"
            )
        ),
        kinds=_grouped(
            UnitKindSpan.objects.order_by("valid_from").values_list(
                "unit_id", "valid_from", "valid_to", "kind__code"
            )
        ),
        edges=_edges(),
    )


def _grouped(rows: Iterable[tuple[int, date, date | None, Value]]) -> dict[int, list[Dated[Value]]]:
    found: dict[int, list[Dated[Value]]] = {}
    for unit_id, start, end, value in rows:
        found.setdefault(unit_id, []).append(Dated(start, end, value))
    return found


def _edges() -> list[EdgeRow]:
    """Return the edges of events that no later one corrects."""
    rows = UnitEdge.objects.filter(event__corrected_by__isnull=True).annotate(day=F("event__happens_on"))
    return [
        EdgeRow(day, predecessor, successor, None if share is None else Fraction(share), is_main)
        for day, predecessor, successor, share, is_main in rows.values_list(
            "day", "predecessor_id", "successor_id", "share", "is_main"
        )
    ]
