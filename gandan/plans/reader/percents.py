"""Numbers with a percent sign or in words, and what stands before and after them."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.plans.reader.signs import COMPARATORS

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
}  # fmt: skip
_WORD = "(?:" + "|".join([*_DIGITS, "muoi", "tram", "linh", "le"]) + ")"
_PERCENT = re.compile(
    rf"(?<![\w.,/])(?:(?P<low>[0-9]{{1,2}}(?:[.,][0-9])?)\s*-\s*)?(?<![\w.,])(?P<digits>[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?)\s*(?:%|phan tram\b)|\b(?P<words>{_WORD}(?:\s+{_WORD}){{0,5}})\s+phan tram\b"
)
_RATIO = re.compile(r"(?<![\w/])(?P<part>[0-9]{1,4})/(?P<whole>[0-9]{1,4})(?=\s+[a-z])(?![/\w])")

_BEFORE = tuple((sign, re.compile(rf"\b(?:{words})(?:\s+(?:la|dat))?\s*$")) for sign, words in COMPARATORS)
# As in "Không xã nào dưới 88%".
_NONE_BELOW = re.compile(r"\bkhong (?:co |de )?[^,;.0-9]{2,60}\bnao (?:dat )?(?P<sign>duoi|thap hon)\s*$")
_NO_MORE_THAN = re.compile(r"\bkhong de\b[^,;.]{0,160}\b(?:vuot(?: qua)?|tren|hon|qua)\s*$")
# "98% học sinh trở lên" too.
_OR_MORE = re.compile(r"(?:\s+(?!so\b|tu\b|va\b|tro\b)[a-z]+){0,5}?\s*(?:tro len|hoac hon)\b")


@dataclass(frozen=True)
class Percent:
    """A share as written: `start` includes the words that compare ("tối thiểu 90%")."""

    value: float
    comparator: str
    start: int
    end: int  # after "trở lên"


def percents(folded: str, start: int, end: int) -> Iterator[Percent]:
    """Find every share in a stretch of folded text: 90 %, một trăm phần trăm, 96/96."""
    found = [*_PERCENT.finditer(folded, start, end), *_ratios(folded, start, end)]
    for match in sorted(found, key=lambda one: one.start()):
        value = _value(match)
        if value is not None and 0 < value <= 100:  # noqa: PLR2004 - a share
            yield _compared(folded, start, match, value)


def _ratios(folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Find "96/96 xã", which promises all of them; 3/4 may be anything else."""
    for match in _RATIO.finditer(folded, start, end):
        if match["part"] == match["whole"] and int(match["part"]) > 1:
            yield match


def _value(match: re.Match[str]) -> float | None:
    groups = match.groupdict()
    if groups.get("part"):
        return 100.0
    if groups.get("digits"):
        # Of "90 - 95%" the lower end has to be reached.
        return float((groups["low"] or groups["digits"]).replace(",", "."))
    return _spoken(groups["words"].split())


def _spoken(words: list[str]) -> float | None:
    """một trăm → 100; chín mươi lăm → 95; mười → 10."""
    total, last = 0, None
    for word in words:
        if word in {"linh", "le"}:
            continue
        if word == "tram":
            total, last = total + 100 * (last or 1), None
        elif word == "muoi":
            total, last = total + 10 * (last or 1), None
        elif last is None:
            last = _DIGITS[word]
        else:
            return None
    return float(total + (last or 0))


def _compared(folded: str, start: int, match: re.Match[str], value: float) -> Percent:
    more = _OR_MORE.match(folded, match.end())
    # The thing between is what is counted, and stays to be read.
    end = more.end() if more and more[0].split()[0] in {"tro", "hoac"} else match.end()
    if _NO_MORE_THAN.search(folded, start, match.start()):
        return Percent(value, "<=", match.start(), end)
    if below := _NONE_BELOW.search(folded, start, match.start()):
        return Percent(value, ">=", below.start("sign"), end)
    for sign, pattern in _BEFORE:
        before = pattern.search(folded, start, match.start())
        if before:
            return Percent(value, sign, before.start(), end)
    is_least = more or match.groupdict().get("low")
    return Percent(value, ">=" if is_least else "=", match.start(), end)
