"""Pages that are turned to be looked at: an annex that was printed upright, and scanned or shown lying."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium

_ABOVE, _BELOW = 0.8, 0.2  # of the size of a letter, from the line it stands on


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line: at `at`, from `start` to `end` along the other axis."""

    is_level: bool
    at: float
    start: float
    end: float


def turned(quarters: int, x: float, y: float) -> tuple[float, float]:
    """Return where a point lies once its page is turned clockwise; only places among each other count."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters % 4]


def upright_box(text_page: Any, number: int, box: Any) -> None:  # noqa: ANN401 - the library ships no types
    pdfium.FPDFText_GetLooseCharBox(text_page, number, ctypes.byref(box))


def turned_box(quarters: int, text_page: Any, number: int, box: Any) -> None:  # noqa: ANN401 - the library ships no types
    """Fill in the box of a letter. The library's boxes of a font only fit letters that stand upright."""
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    pdfium.FPDFText_GetCharBox(text_page, number, left, right, bottom, top)
    pdfium.FPDFText_GetCharOrigin(text_page, number, x, y)
    ends = turned(quarters, left.value, bottom.value), turned(quarters, right.value, top.value)
    size = pdfium.FPDFText_GetFontSize(text_page, number)
    line = turned(quarters, x.value, y.value)[1]
    box.left, box.right = sorted(end[0] for end in ends)
    box.bottom, box.top = line - _BELOW * size, line + _ABOVE * size


def turned_rule(quarters: int, rule: Rule) -> Rule:
    if not quarters % 4:
        return rule
    ends = ((one, rule.at) if rule.is_level else (rule.at, one) for one in (rule.start, rule.end))
    (x1, y1), (x2, y2) = (turned(quarters, *end) for end in ends)
    if rule.is_level == (quarters % 2 == 0):
        return replace(rule, is_level=True, at=y1, start=min(x1, x2), end=max(x1, x2))
    return replace(rule, is_level=False, at=x1, start=min(y1, y2), end=max(y1, y2))
