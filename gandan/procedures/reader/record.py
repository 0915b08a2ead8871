"""What one record says, whatever form it came in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@dataclass(frozen=True)
class FeeValue:
    kind: str
    amount: Decimal | None = None
    currency: str = "VND"
    unit: str = ""
    exemption: str = ""
    text: str = ""
    is_certain: bool = False
    legal_act: str = ""
    charged_from: date | None = None
    charged_until: date | None = None


@dataclass(frozen=True)
class Limit:
    """A time limit: as text always, as an amount where it can be read."""

    text: str = ""
    amount: Decimal | None = None
    unit: str = ""
    starts: str = ""
    is_certain: bool = False


@dataclass(frozen=True)
class TermValue:
    channel: str
    limit: Limit = Limit()
    note: str = ""
    fees: tuple[FeeValue, ...] = ()
    case: str = ""


@dataclass(frozen=True)
class StepValue:
    text: str
    label: str = ""
    case: str = ""


@dataclass(frozen=True)
class PaperValue:
    name: str
    originals: int | None = None
    copies: int | None = None
    note: str = ""
    forms: tuple[tuple[str, str], ...] = ()  # (name, address)
    replaced_by: str = ""
    case: str = ""


@dataclass(frozen=True)
class BasisValue:
    number: str
    title: str = ""
    issuer: str = ""
    issued_on: date | None = None


@dataclass(frozen=True)
class Flags:
    is_online_only: bool = False
    is_non_territorial: bool = False
    is_internal: bool = False
    is_vertical: bool = False


@dataclass(frozen=True)
class Trace:
    """Where a record comes from and when it holds; not part of what it says."""

    url: str = ""
    source: str = ""
    changed_on: date | None = None
    checked_on: date | None = None
    checked_by: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    name_as_published: str = ""
    concept: str = ""
    lay_phrases: tuple[str, ...] = ()
    not_phrases: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()  # (kind, concept)


@dataclass(frozen=True)
class Record:
    code: str  # "" in old records: found by the name
    name: str
    trace: Trace
    field_area: str = ""
    levels: tuple[str, ...] = ()
    decision: str = ""
    issued_by: str = ""
    agencies: tuple[tuple[str, str], ...] = ()  # (role, name)
    applicants: tuple[str, ...] = ()
    requirements: str = ""
    keywords: str = ""
    service_level: str = ""
    flags: Flags = Flags()
    steps: tuple[StepValue, ...] = ()
    papers: tuple[PaperValue, ...] = ()
    terms: tuple[TermValue, ...] = ()
    results: tuple[tuple[str, str], ...] = ()  # (code, name)
    legal_bases: tuple[BasisValue, ...] = ()
    life_events: tuple[str, ...] = ()

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases that its parts name, each once, in their order."""
        said = [part.case for part in self.steps]
        said += [part.case for part in self.papers]
        said += [part.case for part in self.terms]
        return tuple(dict.fromkeys(filter(None, said)))

    def digest(self) -> str:
        """Return a key of all that it says: two records that say the same have the same."""
        said = [getattr(self, name) for name in SAID]
        return hashlib.sha256(repr(said).encode("utf-8", "replace")).hexdigest()


# Trace is not compared: a record fetched again on another day says the same.
SAID = tuple(name for name in Record.__dataclass_fields__ if name != "trace")


@dataclass(frozen=True)
class ItemValue:
    code: str
    name: str
    levels: tuple[str, ...]
    act: str


@dataclass(frozen=True)
class DecisionRecord:
    number: str
    issued_by: str
    issued_on: date
    effective_on: date
    items: tuple[ItemValue, ...]
