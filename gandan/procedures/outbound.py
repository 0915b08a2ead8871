"""Addresses that lead out of the house: only to bodies of the state, and never where a record would like."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from django.conf import settings

if TYPE_CHECKING:
    from collections.abc import Sequence

DATA = Path(__file__).parent / "data"
STATE = ".gov.vn"
LONGEST_ADDRESS = 400


@dataclass(frozen=True)
class Pattern:
    pattern: str
    first: date


@dataclass(frozen=True)
class LevelEnd:
    """A level of government that is no more, since which day and by which act."""

    level: str
    ended_on: date
    act: str


def trusted(address: str) -> str:
    """Return the address if it leads to a site of the state over https, else ""."""
    if not address or len(address) > LONGEST_ADDRESS or not address.isprintable():
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        is_plain = parts.port is None and not parts.username and "\\" not in address
    except ValueError:
        return ""
    is_of_the_state = parts.scheme == "https" and f".{host}".endswith(STATE)
    return address if is_of_the_state and is_plain else ""


def national_address(code: str, on: date, *, exact: str = "") -> str:
    """Return where the national portal tells of the procedure: its own page, else the pattern of the day."""
    known = trusted(exact)
    if known and not settings.GANDAN_PROCEDURE_LINK:
        return known
    pattern = settings.GANDAN_PROCEDURE_LINK or _pattern_on(on)
    return trusted(pattern.replace("{code}", quote(code, safe=".")))


def _pattern_on(on: date) -> str:
    held = [each.pattern for each in _patterns() if each.first <= on]
    return held[-1] if held else ""


@lru_cache(maxsize=1)
def _patterns() -> Sequence[Pattern]:
    lines = (DATA / "portal-links.jsonl").read_text(encoding="utf-8").splitlines()
    read = [Pattern(said["pattern"], date.fromisoformat(said["from"])) for said in map(json.loads, lines)]
    return sorted(read, key=lambda pattern: pattern.first)


@lru_cache(maxsize=1)
def ended_levels() -> Sequence[LevelEnd]:
    lines = (DATA / "levels-ended.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        LevelEnd(said["level"], date.fromisoformat(said["ended_on"]), said["act"])
        for said in map(json.loads, lines)
    ]
