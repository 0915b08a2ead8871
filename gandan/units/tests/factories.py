"""Units and outlets for tests, written straight into the tables: no event, no audit row."""

from __future__ import annotations

from datetime import date
from itertools import count

from gandan.text.collation import sort_key
from gandan.text.fold import slug
from gandan.units.memory import forget_unit_map
from gandan.units.models import (
    Outlet,
    OutletKind,
    OutletOwner,
    Unit,
    UnitEdge,
    UnitEvent,
    UnitFact,
    UnitGroup,
    UnitKind,
    UnitKindSpan,
    UnitName,
    UnitParent,
)

LONG_AGO = date(2020, 1, 1)
KINDS = {"province": "tinh", "district": "huyen", "commune": "xa", "department": "so", "division": "phong"}
CHANNELS = {"portal": "webpage", "station": "loudspeaker", "post_point": "leaflet", "one_stop": "leaflet"}

_numbers = count(1)


def make_kind(level="commune", code="") -> UnitKind:
    code = code or KINDS.get(level, level)
    kind, _made = UnitKind.objects.get_or_create(
        code=code, defaults={"name": code, "level": level, "valid_from": date(1945, 9, 2)}
    )
    return kind


def make_unit(  # noqa: PLR0913 - everything may be left out
    level="commune", *, parent=None, valid_from=LONG_AGO, valid_to=None, name="", kind_code="", key=""
) -> Unit:
    """Make a unit of the level with a name and a place under its parent."""
    name = name or f"Đơn vị {next(_numbers)}"
    kind = make_kind(level, kind_code)
    unit = Unit.objects.create(
        kind=kind, key=key or f"{slug(name)}-{next(_numbers)}", valid_from=valid_from, valid_to=valid_to
    )
    days = {"unit": unit, "valid_from": valid_from, "valid_to": valid_to}
    UnitName.objects.create(name=name, short_name=name, sort_key=sort_key(name), **days)
    UnitKindSpan.objects.create(kind=kind, **days)
    if parent is not None:
        UnitParent.objects.create(parent=parent, **days)
    forget_unit_map()
    return unit


def make_outlet_kind(code="portal") -> OutletKind:
    kind, _made = OutletKind.objects.get_or_create(
        code=code,
        defaults={
            "name": code,
            "counting_word": "đầu mối",
            "channel": CHANNELS.get(code, ""),
            "valid_from": date(1945, 9, 2),
        },
    )
    return kind


def make_outlet(kind_code="portal", *, owner=None, valid_from=None, valid_to=None, **fields) -> Outlet:
    """Make an outlet that belongs to the owner (a new commune if none is given) for all its days."""
    owner = owner or make_unit()
    start = valid_from or owner.valid_from
    number = next(_numbers)
    defaults = {"key": f"{kind_code.replace('_', '-')}-{number}", "name": f"Đầu mối {number}"}
    outlet = Outlet.objects.create(
        kind=make_outlet_kind(kind_code), valid_from=start, valid_to=valid_to, **{**defaults, **fields}
    )
    OutletOwner.objects.create(outlet=outlet, unit=owner, valid_from=start, valid_to=valid_to)
    return outlet


def make_edges(kind, happens_on, *edges) -> UnitEvent:
    """Make an event with edges (predecessor, successor) or (predecessor, successor, share)."""
    event = UnitEvent.objects.create(kind=kind, happens_on=happens_on, legal_act="Nghị quyết thử")
    for predecessor, successor, *share in edges:
        UnitEdge.objects.create(
            event=event, predecessor=predecessor, successor=successor, share=share[0] if share else None
        )
    forget_unit_map()
    return event


def make_fact(unit, key, value, *, valid_from=LONG_AGO) -> UnitFact:
    return UnitFact.objects.create(unit=unit, key=key, value=value, valid_from=valid_from)


def make_group(**rule) -> UnitGroup:
    """Make a group with the rule: levels=["commune"], under=<key> and so on."""
    number = next(_numbers)
    return UnitGroup.objects.create(code=f"nhom-{number}", name=f"Nhóm {number}", rule=rule)
