"""By what a list of procedures is narrowed: the choices, in words, and what was chosen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.http import urlencode
from django.utils.text import capfirst

from gandan.procedures.rules.audiences import Audience
from gandan.procedures.values import Level
from gandan.text.collation import sort_key
from gandan.text.fold import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gandan.procedures.search.directory import Listed

# Names of the address, in the language of the reader, for the kinds of the directory.
ASKED = {"level": "cap", "area": "linh-vuc", "life_event": "su-kien", "audience": "doi-tuong"}
LABELS = {
    "level": "Cấp giải quyết",
    "area": "Lĩnh vực",
    "life_event": "Việc trong đời",
    "audience": "Dành cho",
}
LONGEST_KEY = 320
SHORTEST_LIST = 2  # a choice of one thing is none


@dataclass(frozen=True)
class Option:
    key: str
    name: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Chooser:
    asked: str  # the name in the address
    label: str
    options: tuple[Option, ...]


def wanted_of(asked: Mapping[str, str]) -> dict[str, str]:
    """Return what was chosen, by kind."""
    return {kind: asked.get(name, "").strip()[:LONGEST_KEY] for kind, name in ASKED.items()}


def query_of(words: str, wanted: Mapping[str, str]) -> str:
    told = {"q": words} | {ASKED[kind]: key for kind, key in wanted.items()}
    return urlencode({name: value for name, value in told.items() if value})


def choosers(found: Iterable[Listed], wanted: Mapping[str, str]) -> list[Chooser]:
    """Return the choices that the procedures found leave; none of a kind that they share."""
    rows = list(found)
    made = [Chooser(ASKED[kind], label, _options(rows, kind, wanted[kind])) for kind, label in LABELS.items()]
    return [each for each in made if len(each.options) >= SHORTEST_LIST or wanted[_kind(each)]]


def _kind(chooser: Chooser) -> str:
    return next(kind for kind, name in ASKED.items() if name == chooser.asked)


def _options(rows: list[Listed], kind: str, chosen: str) -> tuple[Option, ...]:
    counts: Counter[str] = Counter(key for row in rows for key in set(row.keys[kind]))
    names = _names(rows, kind)
    options = [Option(key, names[key], count, key == chosen) for key, count in counts.items()]
    return tuple(sorted(options, key=lambda each: _order(kind, each)))


def _order(kind: str, option: Option) -> tuple[object, ...]:
    fixed = {"level": Level.values, "audience": Audience.values}.get(kind)
    return (fixed.index(option.key),) if fixed else (sort_key(option.name),)


def _names(rows: list[Listed], kind: str) -> dict[str, str]:
    if kind == "level":
        return {each.value: capfirst(str(each.label)) for each in Level}
    if kind == "audience":
        return {each.value: capfirst(str(each.label)) for each in Audience}
    said = [name for row in rows for name in (row.life_events if kind == "life_event" else (row.area,))]
    return {slug(name): capfirst(name) for name in said if name}
