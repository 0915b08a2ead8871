"""The tables of data/, read once. One file a kind, tab separated, with a line of column names."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from importlib import resources

from gandan.text.speech.lexicon.entry import Entry, Kind
from gandan.text.speech.lexicon.lexicon import Lexicon


@cache
def shipped() -> Lexicon:
    """Return what the product knows by itself."""
    return Lexicon(tuple(entry for kind in Kind for entry in shipped_entries(kind)))


@cache
def shipped_entries(kind: Kind) -> tuple[Entry, ...]:
    file = resources.files("gandan.text.speech") / "data" / f"{kind.value}.tsv"
    with file.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_entry(row, kind) for row in rows)


def _entry(row: dict[str, str], kind: Kind) -> Entry:
    return Entry(
        written=row["written"],
        spoken=row["spoken"],
        source=row["source"],
        kind=kind,
        left=_words(row["left"]),
        right=_words(row["right"]),
        since=_day(row["since"]),
        until=_day(row["until"]),
    )


def _words(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None
