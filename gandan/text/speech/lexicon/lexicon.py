"""All entries that one reading goes by."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from gandan.text.speech.lexicon.entry import Entry, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

_FIRST_RUN = re.compile(r"\w+")


@dataclass(frozen=True)
class Lexicon:
    """Entries in order of rank: of two that fit equally well, the earlier one is said.

    A value: `with_entries` and `on` give a new one. Build it once and keep it: its indexes are made once.
    """

    entries: tuple[Entry, ...] = ()

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other

    def with_entries(self, own: Iterable[Entry]) -> Lexicon:
        """Return this lexicon with a province's own entries before the ones it has."""
        return Lexicon((*own, *self.entries))

    def on(self, day: date) -> Lexicon:
        """Return the lexicon of a day: what was meant then comes first.

        Other meanings stay behind it, for old papers are cited for years.
        """
        return Lexicon(tuple(sorted(self.entries, key=lambda entry: not entry.holds_on(day))))

    def find(self, kind: Kind, written: str) -> str | None:
        """Return how a written form of a kind is said when no words beside it matter."""
        return self._plain[kind].get(written)

    @cached_property
    def _plain(self) -> Mapping[Kind, Mapping[str, str]]:
        tables: dict[Kind, dict[str, str]] = {kind: {} for kind in Kind}
        for entry in self.entries:
            if not entry.contexts or entry.kind not in {Kind.ABBREVIATION, Kind.FOREIGN}:
                tables[entry.kind].setdefault(entry.written, entry.spoken)
        return tables

    @cached_property
    def by_written(self) -> Mapping[str, tuple[Entry, ...]]:
        """Abbreviations and foreign words by written form, the strongest context first."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            if entry.kind in {Kind.ABBREVIATION, Kind.FOREIGN}:
                found[_key(entry)].append(entry)
        return {
            written: tuple(sorted(entries, key=lambda entry: -entry.contexts))
            for written, entries in found.items()
        }

    @cached_property
    def by_first_run(self) -> Mapping[str, tuple[str, ...]]:
        """Written forms by their first letters and digits, the longest form first."""
        forms: dict[str, list[str]] = defaultdict(list)
        for written in self.by_written:
            first = _FIRST_RUN.search(written)
            forms[first[0] if first else written].append(written)
        return {first: tuple(sorted(each, key=len, reverse=True)) for first, each in forms.items()}


def _key(entry: Entry) -> str:
    """Foreign words are looked up in small letters: Website, website and WEBSITE are one."""
    return entry.written.lower() if entry.kind == Kind.FOREIGN else entry.written
