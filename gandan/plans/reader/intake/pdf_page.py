"""One page of a PDF: its words with their places, and the lines drawn on it."""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from gandan.plans.reader.intake.pdf_turned import Rule, turned_box, turned_rule, upright_box

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHARACTERS = 30_000  # on one page
MOST_DRAWINGS = 20_000
MOST_SEGMENTS = 400  # of one drawing; a border has a handful
_THIN = 3.0
_LONG = 8.0
_STRAIGHT = 1.0
_GAP = 0.22  # of the height of a letter: wider is a blank
_TOUCH, _OVERLAP = 0.08, 0.35  # of the height of a letter: two letters of one word
_LINE, _MOVE = 0, 2
_MADE_HYPHENS = "\ufffe\u00ad\x02"  # by the end of a line


@dataclass(slots=True)
class Word:
    text: str
    left: float
    right: float
    bottom: float
    top: float
    is_ended: bool = False  # a blank is written behind it

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def words(text_page: Any, quarters: int = 0) -> list[Word]:  # noqa: ANN401 - the library ships no types
    """Return the words as they are drawn, in the boxes of the font: marks above letters change no height.

    `quarters` is how often the page is turned clockwise to be looked at; places are those of the turned page.
    """
    found: list[Word] = []
    box = pdfium.FS_RECTF()
    is_open = False
    letter_at = pdfium.FPDFText_GetUnicode
    measure = partial(turned_box, quarters) if quarters else upright_box
    for number in range(min(pdfium.FPDFText_CountChars(text_page), MOST_CHARACTERS)):
        letter = chr(letter_at(text_page, number))
        if letter.isspace() or letter == "\x00":
            if is_open and not pdfium.FPDFText_IsGenerated(text_page, number):
                found[-1].is_ended = True
            is_open = False
            continue
        if letter in _MADE_HYPHENS:
            letter = "-"
        measure(text_page, number, box)
        last = found[-1] if is_open else None
        if last is not None and _goes_on(last, box):
            last.text += letter
            last.right = max(last.right, box.right)
        else:
            found.append(Word(letter, box.left, box.right, box.bottom, box.top))
        is_open = True
    return _whole(found)


def _whole(found: list[Word]) -> list[Word]:
    """Join the pieces of words: letters that a font lacks are drawn from another one, after their line."""
    by_left = sorted(found, key=lambda word: word.left)
    lefts = [word.left for word in by_left]
    taken: set[int] = set()
    for place, word in enumerate(by_left):
        while id(word) not in taken and not word.is_ended:
            height = word.top - word.bottom
            first = max(bisect_left(lefts, word.right - _OVERLAP * height), place + 1)
            near = by_left[first : bisect_left(lefts, word.right + _TOUCH * height)]
            rest = next((one for one in near if id(one) not in taken and _is_level(word, one)), None)
            if rest is None:
                break
            taken.add(id(rest))
            _add(word, rest)
    return [word for word in found if id(word) not in taken]


def _is_level(word: Word, other: Word) -> bool:
    return abs(word.middle - other.middle) < (word.top - word.bottom) / 4


def _add(word: Word, rest: Word) -> None:
    """Make one word of both, as high as the longer piece: each font has boxes of its own height."""
    if rest.right - rest.left > word.right - word.left:
        word.top, word.bottom = rest.top, rest.bottom
    word.text, word.right, word.is_ended = word.text + rest.text, max(word.right, rest.right), rest.is_ended


def _goes_on(word: Word, box: Any) -> bool:  # noqa: ANN401 - a structure of the library
    height = max(word.top - word.bottom, 1.0)
    is_level = abs((box.top + box.bottom) / 2 - word.middle) < height / 2
    return bool(is_level and -height < box.left - word.right < _GAP * height)


def rules(page: Any, quarters: int = 0) -> list[Rule]:  # noqa: ANN401 - the library ships no types
    found: list[Rule] = []
    for number, drawing in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4)):
        if number >= MOST_DRAWINGS:
            break
        found.extend(turned_rule(quarters, rule) for rule in _drawn(drawing))
    return found


def _drawn(drawing: Any) -> Iterator[Rule]:  # noqa: ANN401 - the library ships no types
    left, bottom, right, top = drawing.get_bounds() if hasattr(drawing, "get_bounds") else drawing.get_pos()
    width, height = right - left, top - bottom
    if height <= _THIN and width >= _LONG:
        yield Rule(is_level=True, at=(top + bottom) / 2, start=left, end=right)
    elif width <= _THIN and height >= _LONG:
        yield Rule(is_level=False, at=(left + right) / 2, start=bottom, end=top)
    elif width >= _LONG and height >= _LONG and _is_stroked(drawing):
        yield from _segments(drawing)


def _is_stroked(drawing: Any) -> bool:  # noqa: ANN401 - the library ships no types
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(drawing.raw, ctypes.byref(fill), ctypes.byref(stroke))
    return bool(stroke.value)


def _segments(drawing: Any) -> Iterator[Rule]:  # noqa: ANN401 - the library ships no types
    """Follow the pen: each straight stretch of a border is a rule."""
    matrix = drawing.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    first = before = (0.0, 0.0)
    for number in range(min(pdfium.FPDFPath_CountSegments(drawing.raw), MOST_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(drawing.raw, number)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == _MOVE:
            first = point
        elif kind == _LINE:
            yield from _stretch(before, point)
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _stretch(point, first)
        before = point


def _stretch(one: tuple[float, float], other: tuple[float, float]) -> Iterator[Rule]:
    (x1, y1), (x2, y2) = one, other
    if abs(y1 - y2) <= _STRAIGHT and abs(x1 - x2) >= _LONG:
        yield Rule(is_level=True, at=(y1 + y2) / 2, start=min(x1, x2), end=max(x1, x2))
    elif abs(x1 - x2) <= _STRAIGHT and abs(y1 - y2) >= _LONG:
        yield Rule(is_level=False, at=(x1 + x2) / 2, start=min(y1, y2), end=max(y1, y2))
