"""The list behind a figure: each member with its status and the proofs that decided it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.evidence.models import Standing
from gandan.indicators.census import exclusion_reason, read_exclusions, take_census
from gandan.indicators.counting import COUNTED_STATES
from gandan.indicators.measures import measures
from gandan.indicators.rules import NOTHING, Span, Status, Tallied, status
from gandan.text.collation import sort_key
from gandan.units.models import Outlet

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from gandan.calendars.rules import Window
    from gandan.indicators.census import Census
    from gandan.indicators.rules import Measure
    from gandan.plans.models import Target


@dataclass(frozen=True)
class Member:
    """One row of a target's list in one window."""

    id: int
    name: str
    unit_id: int
    unit_name: str
    area: str  # the unit above, by which the list is grouped: a district, or the province
    status: Status
    reason: str  # why it is excluded; empty otherwise
    accepted: int
    pending: int
    minimum: int
    evidence_ids: tuple[int, ...]
    is_simulated: bool  # at least one of its proofs comes from a simulated outlet

    @property
    def sentence(self) -> str:
        """Say the status the way an officer would."""
        if self.status == Status.EXCLUDED:
            return f"Không tính: {self.reason}"
        if self.status == Status.PROVED:
            return "Đã có bằng chứng"
        if self.status == Status.MISSING:
            return "Chưa có bằng chứng"
        if self.pending and not self.accepted:
            return f"Đang chờ xem xét {self.pending} bằng chứng"
        waiting = f", {self.pending} đang chờ xem xét" if self.pending else ""
        return f"Có {self.accepted} trên {self.minimum} bằng chứng cần có{waiting}"


@dataclass
class _Found:
    accepted: int = 0
    pending: int = 0
    evidence_ids: tuple[int, ...] = ()
    is_simulated: bool = False


def list_members(target: Target, window: Window, *, scope_id: int | None = None) -> list[Member]:
    """Return who is on the list in the window, as it was then, in the order of the map.

    Counted from the proofs themselves, by the same rules as the stored figures.
    """
    measure = measures([target])[0]
    census = take_census()
    places = _places(measure, census, window.end, scope_id)
    proofs = _proofs(measure, Span(window.start, window.end))
    exclusions = read_exclusions([target.pk])
    names = _names(measure, places)
    rows = [
        _member(
            measure,
            census,
            _Seat(member_id, unit_id, names.get(member_id, ""), window.end),
            proofs.get(member_id, _Found()),
            exclusion_reason(exclusions, target.pk, member_id, window.end),
        )
        for member_id, unit_id in places.items()
    ]
    return _in_map_order(rows)


@dataclass(frozen=True)
class _Seat:
    member_id: int
    unit_id: int
    outlet_name: str
    on: date


def _places(measure: Measure, census: Census, on: date, scope_id: int | None) -> Mapping[int, int]:
    members = census.members(measure, on)
    if scope_id is None or scope_id == measure.scope_id:
        return members
    return {
        member_id: unit_id
        for member_id, unit_id in members.items()
        if scope_id in census.scopes(measure.scope_id, unit_id, on)
    }


def _names(measure: Measure, places: Mapping[int, int]) -> dict[int, str]:
    if not measure.counts_outlets:
        return {}
    rows = Outlet.objects.filter(kind_id=measure.outlet_kind_id).values_list("pk", "name")
    return {pk: name for pk, name in rows if pk in places}


def _proofs(measure: Measure, span: Span) -> dict[int, _Found]:
    path = "outlet_id" if measure.counts_outlets else "unit_id"
    rows = Standing.objects.filter(happened_on__range=span, state__in=COUNTED_STATES, kind__in=measure.kinds)
    if measure.counts_outlets:
        rows = rows.filter(outlet__kind_id=measure.outlet_kind_id)
    found: dict[int, _Found] = {}
    for member_id, evidence_id, state, kind, topics, is_simulated in rows.order_by("pk").values_list(
        path, "pk", "state", "kind", "topics", "evidence__is_simulated"
    ):
        if measure.counts(kind, topics):
            _add(found.setdefault(member_id, _Found()), evidence_id, state, is_simulated=is_simulated)
    return found


def _add(found: _Found, evidence_id: int, state: str, *, is_simulated: bool) -> None:
    if state == Standing.State.ACCEPTED:
        found.accepted += 1
    else:
        found.pending += 1
    found.evidence_ids += (evidence_id,)
    found.is_simulated |= is_simulated


def _member(  # noqa: PLR0913, PLR0917 - five things read once for the whole list
    measure: Measure, census: Census, seat: _Seat, found: _Found, reason: str
) -> Member:
    tallied = Tallied(found.accepted, found.pending) if found.evidence_ids else NOTHING
    unit_name = census.units.short_name(seat.unit_id, seat.on)
    parent = census.units.parent(seat.unit_id, seat.on)
    return Member(
        id=seat.member_id,
        name=seat.outlet_name or census.units.name(seat.unit_id, seat.on),
        unit_id=seat.unit_id,
        unit_name=unit_name,
        area=census.units.short_name(parent, seat.on) if parent is not None else unit_name,
        status=status(tallied, measure.minimum, excluded=bool(reason)),
        reason=reason,
        accepted=found.accepted,
        pending=found.pending,
        minimum=measure.minimum,
        evidence_ids=found.evidence_ids,
        is_simulated=found.is_simulated,
    )


def _in_map_order(rows: Collection[Member]) -> list[Member]:
    return sorted(rows, key=lambda m: (sort_key(m.area), sort_key(m.unit_name), sort_key(m.name), m.id))


def member_addresses(page_of_nobody: str, day: date) -> str:
    """Return the address of any member's page of that day, with a place for its number.

    Made of the address of number 0: a list has hundreds of members, and asking for each address is slow.
    """
    return f"{page_of_nobody.removesuffix('0/')}{{}}/?ngay={day}"
