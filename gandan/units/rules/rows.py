from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from fractions import Fraction

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Dated(Generic[Value]):
    """A value that holds from a day (included) to a day (excluded; None is for ever)."""

    start: date
    end: date | None
    value: Value

    def holds_on(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Name:
    full: str
    short: str
    sort_key: str


@dataclass(frozen=True, slots=True)
class UnitRow:
    id: int
    key: str
    kind: str
    start: date
    end: date | None

    def holds_on(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """Predecessor → successor on a day. The share is empty where it is everything, or unknown."""

    day: date
    predecessor: int
    successor: int
    share: Fraction | None = None
    is_main: bool = True


@dataclass(frozen=True)
class MapRows:
    """All rows a map is made of; lists are in the order of their start."""

    units: Sequence[UnitRow]
    levels: Mapping[str, str]  # kind → level
    names: Mapping[int, Sequence[Dated[Name]]] = field(default_factory=dict)
    parents: Mapping[int, Sequence[Dated[int]]] = field(default_factory=dict)
    kinds: Mapping[int, Sequence[Dated[str]]] = field(default_factory=dict)
    edges: Sequence[EdgeRow] = ()
