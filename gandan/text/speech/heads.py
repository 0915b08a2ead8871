"""Head words: what stands before or after a figure and tells what the figure is. Kept in data/heads.tsv."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources


@cache
def _groups() -> dict[str, frozenset[str]]:
    file = resources.files("gandan.text.speech") / "data" / "heads.tsv"
    groups: dict[str, set[str]] = {}
    with file.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            groups.setdefault(row["group"], set()).add(row["word"])
    return {group: frozenset(words) for group, words in groups.items()}


def heads(group: str) -> frozenset[str]:
    return _groups()[group]


def heads_pattern(group: str) -> str:
    """Return the words as alternatives of a pattern, the longest first."""
    return "|".join(sorted(heads(group), key=len, reverse=True))
