"""The tables of data/: what an abbreviation means in administrative writing, with source and date."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True)
class Entry:
    written: str
    spoken: str
    source: str
    dated: str  # the day on which the source was last checked, ISO


@cache
def entries(table: str) -> tuple[Entry, ...]:
    """Return a table's entries: abbreviations, agencies, document_types, measures, address_parts."""
    file = resources.files("gandan.text.speech") / "data" / f"{table}.tsv"
    with file.open(encoding="utf-8") as lines:
        return tuple(Entry(**row) for row in csv.DictReader(lines, delimiter="\t"))


@cache
def words(table: str) -> dict[str, str]:
    return {entry.written: entry.spoken for entry in entries(table)}
