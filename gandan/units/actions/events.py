"""What happens to units: each event closes rows and opens others, and never rewrites the past."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.units.actions import lives
from gandan.units.actions.lives import Occasion, UnitSpec, finish, lock_for_change, write_event
from gandan.units.errors import (
    BadSharesError,
    CircleError,
    NotActiveError,
    NothingChangesError,
    SameUnitError,
    StillHasUnitsError,
    UnknownKindError,
)
from gandan.units.memory import unit_map
from gandan.units.models import DutyTransfer, Unit, UnitEdge, UnitEvent, UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from fractions import Fraction

Kind = UnitEvent.Kind


@dataclass(frozen=True)
class Part:
    """A piece of a unit that is split: where it goes and how much of the whole it is, if anybody knows."""

    into: UnitSpec | Unit
    share: Fraction | None = None
    is_main: bool = False


@transaction.atomic
def establish(spec: UnitSpec, occasion: Occasion) -> Unit:
    """Let a new unit begin; raise TakenKeyError if its key is in use."""
    unit = lives.open_unit(spec, occasion.on)
    finish(write_event(Kind.ESTABLISH, occasion, [unit]), occasion, of_unit=unit.pk)
    return unit


@transaction.atomic
def merge_units(units: Sequence[Unit], into: UnitSpec | Unit, occasion: Occasion) -> Unit:
    """Let units become one, new or already there; what stood under them stands under it."""
    successor = _successor(into, occasion.on)
    ending = [lock_for_change(unit, occasion.on) for unit in units if unit.pk != successor.pk]
    if not ending:
        raise SameUnitError(lives.name_of(successor, occasion.on))
    event = write_event(Kind.MERGE, occasion, [*ending, successor])
    for unit in ending:
        UnitEdge.objects.create(event=event, predecessor=unit, successor=successor)
        _end(unit, heir=successor, on=occasion.on)
    finish(event, occasion, of_unit=successor.pk)
    return successor


@transaction.atomic
def split_unit(unit: Unit, parts: Sequence[Part], occasion: Occasion) -> list[Unit]:
    """Let a unit become several; exactly one part is the main one and takes what cannot be divided."""
    unit = lock_for_change(unit, occasion.on)
    if not _add_up(parts):
        raise BadSharesError(lives.name_of(unit, occasion.on))
    successors = [_successor(part.into, occasion.on) for part in parts]
    event = write_event(Kind.SPLIT, occasion, [unit, *successors])
    for part, successor in zip(parts, successors, strict=True):
        UnitEdge.objects.create(
            event=event,
            predecessor=unit,
            successor=successor,
            share=None if part.share is None else _decimal(part.share),
            is_main=part.is_main,
        )
    _end(unit, heir=next(s for p, s in zip(parts, successors, strict=True) if p.is_main), on=occasion.on)
    finish(event, occasion, of_unit=unit.pk)
    return successors


@transaction.atomic
def transfer_part(unit: Unit, to_unit: Unit, share: Fraction, occasion: Occasion) -> None:
    """Let a share of a unit go to another; both go on."""
    if not 0 < _decimal(share) < 1:
        raise BadSharesError(lives.name_of(unit, occasion.on))
    unit, to_unit = lock_for_change(unit, occasion.on), lives.require_active(to_unit, occasion.on)
    if unit.pk == to_unit.pk:
        raise CircleError(lives.name_of(unit, occasion.on))
    event = write_event(Kind.TRANSFER_PART, occasion, [unit, to_unit])
    UnitEdge.objects.create(
        event=event, predecessor=unit, successor=to_unit, share=_decimal(share), is_main=False
    )
    finish(event, occasion, of_unit=unit.pk)


@transaction.atomic
def rename_unit(unit: Unit, name: str, occasion: Occasion) -> None:
    """Give the unit another name; it stays the same unit."""
    unit = lock_for_change(unit, occasion.on)
    if unit_map().name(unit.pk, occasion.on) == name:
        raise NothingChangesError(name)
    lives.change_name(unit, name, occasion.on)
    finish(write_event(Kind.RENAME, occasion, [unit]), occasion, of_unit=unit.pk)


@transaction.atomic
def change_kind(unit: Unit, kind: UnitKind, name: str, occasion: Occasion) -> None:
    """Make a commune a ward, say, in its old extent: the same unit with another kind and name.

    Raises UnknownKindError for a kind of another level, or one that does not exist on the day.
    """
    unit = lock_for_change(unit, occasion.on)
    if lives.kind_on(kind.code, occasion.on).level != unit.kind.level:
        raise UnknownKindError(kind.name, occasion.on)
    if unit.kind_id == kind.pk:
        raise NothingChangesError(lives.name_of(unit, occasion.on))
    lives.change_kind_of(unit, kind, occasion.on)
    lives.change_name(unit, name, occasion.on)
    finish(write_event(Kind.CHANGE_KIND, occasion, [unit]), occasion, of_unit=unit.pk)


@transaction.atomic
def move_under(unit: Unit, parent: Unit, occasion: Occasion) -> None:
    """Put the unit, with all under it, under another one."""
    unit = lock_for_change(unit, occasion.on)
    # The rows too: another process may have moved the parent within the last second.
    if unit.pk in unit_map().chain(parent.pk, occasion.on) or lives.stands_under(parent, unit):
        raise CircleError(lives.name_of(unit, occasion.on))
    if unit_map().parent(unit.pk, occasion.on) == parent.pk:
        raise NothingChangesError(lives.name_of(unit, occasion.on))
    lives.require_active(parent, occasion.on)
    lives.change_parent(unit.pk, parent, occasion.on)
    finish(write_event(Kind.MOVE, occasion, [unit, parent]), occasion, of_unit=unit.pk)


@transaction.atomic
def abolish_unit(unit: Unit, occasion: Occasion) -> None:
    """End a unit that nobody succeeds; raise StillHasUnitsError while others stand under it."""
    unit = lock_for_change(unit, occasion.on)
    below = lives.standing_under(unit, occasion.on)
    if below:
        raise StillHasUnitsError(lives.name_of(unit, occasion.on), below)
    event = write_event(Kind.ABOLISH, occasion, [unit])
    lives.close_unit(unit, occasion.on)
    finish(event, occasion, of_unit=unit.pk)


@transaction.atomic
def transfer_duty(duty: str, from_unit: Unit, to_unit: Unit, occasion: Occasion) -> DutyTransfer:
    """Say who carries a duty on, so that texts addressed to the former unit need no editing.

    Raises SameUnitError, or NotActiveError when one was not there before or the other is not there then.
    """
    if from_unit.pk == to_unit.pk:
        raise SameUnitError(lives.name_of(from_unit, occasion.on))
    lives.require_alive(to_unit, occasion.on)
    if from_unit.valid_from >= occasion.on:
        raise NotActiveError(lives.name_of(from_unit, occasion.on), occasion.on)
    transfer = DutyTransfer.objects.create(
        duty=duty,
        from_unit=from_unit,
        to_unit=to_unit,
        on=occasion.on,
        legal_act=occasion.legal_act,
        verified=occasion.verified,
    )
    finish(transfer, occasion, of_unit=to_unit.pk)
    return transfer


def _successor(into: UnitSpec | Unit, on: date) -> Unit:
    return lives.open_unit(into, on) if isinstance(into, UnitSpec) else lives.require_active(into, on)


def _end(unit: Unit, *, heir: Unit, on: date) -> None:
    lives.move_children(unit, heir, on)
    lives.close_unit(unit, on)


def _add_up(parts: Sequence[Part]) -> bool:
    """Whether there is one main part, and the shares are the whole, or leave a rest to those unknown."""
    known = [part.share for part in parts if part.share is not None]
    is_right_sum = sum(known) == 1 if len(known) == len(parts) else sum(known) < 1
    are_possible = all(0 < _decimal(share) <= 1 for share in known)
    return sum(part.is_main for part in parts) == 1 and is_right_sum and are_possible


def _decimal(share: Fraction) -> Decimal:
    """Return the share as the database keeps it; what rounding loses goes to the main successor."""
    return (Decimal(share.numerator) / Decimal(share.denominator)).quantize(Decimal("0.0001"))
