from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from gandan.plans.reader.timing import Norm

Span = tuple[int, int]


@dataclass(frozen=True)
class Field:
    """One fact of the header and where it stands."""

    value: str
    span: Span
    confidence: float


@dataclass(frozen=True)
class Period:
    start: date
    end: date
    span: Span
    confidence: float


@dataclass(frozen=True)
class Reference:
    """Another document that the plan names."""

    number: str
    date: date | None
    span: Span
    confidence: float


@dataclass(frozen=True)
class Statement:
    """A commitment, with the part of the plan it stands in: purpose, goals, contents, forms …."""

    text: str
    section: str
    span: Span
    confidence: float


@dataclass(frozen=True)
class Milestone:
    due: date
    value: float


@dataclass(frozen=True)
class Target:
    """A number the plan promises: "100 %", of what, by when."""

    quote: str
    measure: str  # share | count | count_each | duration | change
    population: str
    comparator: str  # = | >= | > | <= | <
    value: float
    unit: str
    due: date | None
    cadence: str
    span: Span
    confidence: float
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True)
class Task:
    """What one row of the annex, or one sentence, asks of whom: all words as the plan has them."""

    content: str
    form: str
    lead: str
    partners: tuple[str, ...]
    timing: str
    norm: Norm
    product: str
    budget: str
    span: Span
    confidence: float


@dataclass(frozen=True)
class Name:
    """A channel or an audience the plan names; `kind` is its code in the system, or empty."""

    name: str
    kind: str
    span: Span
    confidence: float


@dataclass(frozen=True)
class ReadPlan:
    is_plan: bool = False
    number: Field | None = None
    date: Field | None = None  # ISO
    issuer: Field | None = None
    title: Field | None = None
    period: Period | None = None
    references: tuple[Reference, ...] = ()
    clauses: tuple[Statement, ...] = ()
    targets: tuple[Target, ...] = ()
    tasks: tuple[Task, ...] = ()
    contents: tuple[Statement, ...] = ()
    channels: tuple[Name, ...] = ()
    audiences: tuple[Name, ...] = ()
    error: str = ""
