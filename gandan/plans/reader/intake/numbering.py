"""The marks that Word counts by itself: "I.", "1.2", "a)" stand in no text, and the sections hang on them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.plans.reader.intake.xml import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.plans.reader.intake.parts import Parts
    from gandan.plans.reader.intake.xml import Element

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LETTERS = 26
MOST_COUNTED = 5_000


@dataclass(frozen=True)
class Level:
    form: str  # decimal, upperRoman, lowerLetter, bullet …
    text: str  # "%1.%2"
    start: int


class Numbering:
    """Counts the lists of one document, in its order."""

    def __init__(self, parts: Parts) -> None:
        self._lists: dict[str, str] = {}  # a list's id to the id of its levels
        self._levels: dict[str, dict[int, Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if content := parts.read_if_there("word/numbering.xml"):
            self._read(parse(content))

    def _read(self, top: Element) -> None:
        numbering = top.first("numbering")
        if numbering is None:
            return
        of_style: dict[str, str] = {}  # a style of lists to the id of its levels
        borrowed: dict[str, str] = {}
        for abstract in numbering.elements("abstractNum"):
            key = abstract.attributes.get("abstractNumId", "")
            of_style[abstract.value("styleLink")] = key
            borrowed[key] = abstract.value("numStyleLink")
            self._levels[key] = {
                _number(level.attributes.get("ilvl", "")): _level(level) for level in abstract.elements("lvl")
            }
        for key, style in borrowed.items():
            if style and style in of_style:
                self._levels[key] = self._levels[key] or self._levels[of_style[style]]
        for used in numbering.elements("num"):
            self._read_list(used)

    def _read_list(self, used: Element) -> None:
        """Give a list that starts again or looks otherwise levels of its own."""
        key, base = used.attributes.get("numId", ""), used.value("abstractNumId")
        changed = {_number(one.attributes.get("ilvl", "")): one for one in used.elements("lvlOverride")}
        self._lists[key] = base
        if not changed:
            return
        levels = dict(self._levels.get(base, {}))
        for depth, one in changed.items():
            own = one.first("lvl")
            level = _level(own) if own else levels.get(depth, Level("decimal", f"%{depth + 1}.", 1))
            start = one.value("startOverride")
            levels[depth] = Level(level.form, level.text, _number(start)) if start else level
        self._lists[key] = f"{base}/{key}"
        self._levels[self._lists[key]] = levels

    def mark(self, list_id: str, depth: int) -> str:
        """Count one paragraph; return its mark, "" where it has none."""
        shape = self._lists.get(list_id, "")
        level = self._levels.get(shape, {}).get(depth)
        if level is None or list_id == "0":
            return ""
        counts = self._counts.setdefault(shape, {})
        counts[depth] = min(counts.get(depth, level.start - 1) + 1, MOST_COUNTED)
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return "-"
        return _PLACE.sub(lambda place: self._counted(shape, int(place[1]) - 1), level.text).strip()

    def _counted(self, shape: str, depth: int) -> str:
        level = self._levels[shape].get(depth)
        if level is None:
            return ""
        return written(self._counts[shape].get(depth, level.start), level.form)


def _level(element: Element) -> Level:
    start = element.value("start")
    return Level(
        element.value("numFmt") or "decimal", element.value("lvlText"), _number(start) if start else 1
    )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0  # noqa: PLR2004 - a list's length


def written(count: int, form: str) -> str:
    """Return the number as a list writes it: 4 as "4", "04", "iv", "IV", "d", "D"."""
    write = _FORMS.get(form)
    return write(count) if write else str(count)


def _roman(count: int) -> str:
    said = ""
    for value, letters in _ROMAN:
        while count >= value:
            said, count = said + letters, count - value
    return said


def _letter(count: int) -> str:
    return chr(ord("a") + (count - 1) % _LETTERS)


_FORMS: dict[str, Callable[[int], str]] = {
    "none": lambda _count: "",
    "decimalZero": lambda count: f"{count:02}",
    **dict.fromkeys(("upperRoman", "I"), lambda count: _roman(count).upper()),
    **dict.fromkeys(("lowerRoman", "i"), _roman),
    **dict.fromkeys(("upperLetter", "A"), lambda count: _letter(count).upper()),
    **dict.fromkeys(("lowerLetter", "a"), _letter),
}
