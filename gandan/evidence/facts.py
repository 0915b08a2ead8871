"""What a caller hands over with a proof: values, checked by `rules`, written by `actions`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.evidence.models import Evidence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.plans.models import Assignment
    from gandan.units.models import Outlet, Unit


@dataclass(frozen=True)
class SystemRecord:
    """What the house's own rows prove of one unit in one month; `rules` says which of them are proofs."""

    name: str  # rules.QUESTIONS_IN_TIME
    unit_id: int
    month: date  # its first day
    happened_on: date
    topics: tuple[str, ...]
    note: str
    quantities: Mapping[str, int]
    happened_to: date | None = None

    @property
    def key(self) -> str:
        """The name under which it is kept: one record at a time holds it."""
        return f"{self.name}:{self.unit_id}:{self.month:%Y-%m}"


@dataclass(frozen=True)
class EvidenceFacts:
    """Who, where, when, what. There is no place for a share or a percentage: those are counted."""

    kind: str
    unit: Unit
    happened_on: date
    happened_to: date | None = None
    outlet: Outlet | None = None
    assignment: Assignment | None = None
    topics: tuple[str, ...] = ()
    note: str = ""
    url: str = ""
    quantities: Mapping[str, int] = field(default_factory=dict)
    source: str = Evidence.Source.PERSON
    is_simulated: bool = False
    nonce: str = ""  # its sender's name for it: sent twice, it is kept once
