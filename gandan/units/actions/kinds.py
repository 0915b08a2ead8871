"""Kinds of units and outlets, from the house's own file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from django.db import transaction

from gandan.units.memory import units_changed
from gandan.units.models import OutletKind, UnitKind
from gandan.units.reader import numbered_objects

OWN_KINDS = Path(__file__).parents[1] / "data" / "kinds.jsonl"
REPUBLIC = date(1945, 9, 2)  # for what the file gives no first day


@transaction.atomic
def load_kinds() -> None:
    """Bring in the kinds; a second time changes nothing."""
    lines = _lines()
    for line in lines:
        if "unit_kind" in line:
            _load_unit_kind(line)
    outlet_kinds = [line for line in lines if "outlet_kind" in line]
    for position, line in enumerate(outlet_kinds, start=1):
        _load_outlet_kind(line, position)
    units_changed()


def own_unit_kinds() -> frozenset[str]:
    return frozenset(line["unit_kind"] for line in _lines() if "unit_kind" in line)


def _lines() -> list[dict[str, Any]]:
    written = OWN_KINDS.read_text(encoding="utf-8")
    return [line for _number, line in numbered_objects(written, OWN_KINDS.name)]


def _load_unit_kind(line: dict[str, Any]) -> None:
    values = {"name": line["name"], "level": line["level"], "source": line.get("source", "")}
    UnitKind.objects.update_or_create(code=line["unit_kind"], defaults=values | _days(line))


def _load_outlet_kind(line: dict[str, Any], position: int) -> None:
    values = {
        "name": line["name"],
        "counting_word": line["counting_word"],
        "legal_form": line.get("legal_form"),
        "channel": line.get("channel", ""),
        "position": position,
    }
    OutletKind.objects.update_or_create(code=line["outlet_kind"], defaults=values | _days(line))


def _days(line: dict[str, Any]) -> dict[str, date | None]:
    until = line.get("to")
    start = date.fromisoformat(line["from"]) if "from" in line else REPUBLIC
    return {"valid_from": start, "valid_to": date.fromisoformat(until) if until else None}
