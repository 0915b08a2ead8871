from __future__ import annotations

from gandan.units.models import OutletAbsence, UnitEvent
from gandan.units.tests.factories import LONG_AGO, make_outlet, make_outlet_kind


def _unit(unit):
    return {"pk": unit.pk}


def _outlet(unit):
    return {"pk": make_outlet("station", owner=unit, name="Đài Xã Nơi Khác").pk}


def _absence(unit):
    rows = OutletAbsence.objects
    kind = make_outlet_kind("post_point")
    row, _made = rows.get_or_create(unit=unit, kind=kind, defaults={"reason": "Chờ", "valid_from": LONG_AGO})
    return {"pk": row.pk}


def _event(unit):
    event = UnitEvent.objects.create(kind="rename", happens_on=LONG_AGO, legal_act="Nghị quyết thử")
    event.units.set([unit])
    return {"pk": event.pk}


SAMPLES = {
    "desk:units:show": _unit,
    "desk:units:facts": _unit,
    "desk:units:outlets": _unit,
    "desk:units:new_outlet": _unit,
    "desk:units:new_absence": _unit,
    "desk:units:end_absence": _absence,
    "desk:units:outlet": _outlet,
    "desk:units:move_outlet": _outlet,
    "desk:units:close_outlet": _outlet,
    "desk:units:record_event": lambda unit: {"pk": unit.pk, "kind": "sap-nhap"},
    "desk:units:event": _event,
    "desk:units:event_file": _event,
}
