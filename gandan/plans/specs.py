"""What a caller asks for when it adds to a plan: values, checked by `rules`, written by `actions`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from gandan.plans.models import Target

if TYPE_CHECKING:
    from datetime import date

    from gandan.plans.models import Clause, Plan
    from gandan.units.models import Outlet, OutletKind, Unit, UnitGroup


@dataclass(frozen=True)
class PlanHeader:
    number: str
    title: str
    unit: Unit  # the issuer
    issued_on: date
    period_from: date
    period_to: date
    parent: Plan | None = None
    source_text: str = ""


@dataclass(frozen=True)
class ClauseSpec:
    code: str
    text: str
    heading: str = ""
    derived_from: Clause | None = None
    span: tuple[int, int] | None = None  # characters of the plan's source text


@dataclass(frozen=True)
class TargetSpec:
    """The typed measure: who is counted, what proves it, how often, how many of them.

    `outlet_kind` counts outlets of that kind; without it, units of `unit_levels` are counted. A `group` keeps
    only its units of the scope, or what they own; it may stand in place of the levels.
    Days left empty are those of the plan's period.
    """

    code: str
    title: str
    scope: Unit
    evidence_kinds: tuple[str, ...]
    outlet_kind: OutletKind | None = None
    unit_levels: tuple[str, ...] = ()
    group: UnitGroup | None = None
    topics: tuple[str, ...] = ()
    minimum_count: int = 1
    window: str = Target.Window.MONTH
    goal_share: Decimal = Decimal(1)
    is_internal: bool = False
    method: str = ""
    starts_on: date | None = None
    ends_on: date | None = None

    @property
    def population(self) -> str:
        return Target.Population.OUTLETS if self.outlet_kind else Target.Population.UNITS


@dataclass(frozen=True)
class TaskSpec:
    """A row of the annex. Days left empty are those of the plan's period."""

    number: str
    content: str
    timing: str
    lead_unit: Unit | None = None
    lead_group: UnitGroup | None = None
    clause: Clause | None = None
    form: str = ""
    product: str = ""
    partners: str = ""
    partner_groups: tuple[UnitGroup, ...] = ()
    timing_text: str = ""
    cadence: str = ""
    due_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    budget_dong: int | None = None
    budget_note: str = ""
    note: str = ""
    evidence_kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExclusionSpec:
    """A member that a target does not count, and why. Without a first day: from the target's start."""

    member: Outlet | Unit
    reason: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class Amending:
    """Why a plan in force is changed, and the day from which the change counts. A draft needs neither."""

    reason: str = ""
    counts_from: date | None = None


NO_REASON = Amending()
