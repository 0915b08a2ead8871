"""What a cell of a table of targets promises: "≥ 95", "Không quá 02 ngày", "Giảm 10%", "12/12 thôn"."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass

from gandan.plans.reader.signs import comparators_of_counts
from gandan.text.fold import fold

LONGEST = 120
_SIGNS = (*comparators_of_counts({">=": ">=|≥", ">": ">", "<=": "<=|≤", "<": "<"}), ("=", "=|bang"))
_SIGN = "|".join(pattern for _, pattern in _SIGNS)
_NAMED_SIGN = re.compile(rf"(?:^|[\s(])(?P<sign>{_SIGN})[\s):]*$")
# What is said around the number and changes nothing.
_OPENER = r"(?:(?:phan dau|bao dam|dam bao|duy tri|hoan thanh|thuc hien|giu (?:vung|on dinh)|muc|khoang|(?:moi|hang) (?:nam|quy|thang|tuan)|ty le|nang (?:len)?|dat|la|co|len)\s+)*"
_CHANGE = r"(?:(?P<change>cat giam|keo giam|giam|rut ngan|tang(?: them)?)\s+)?"
_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+(?:[.,][0-9]+)?"
_AMOUNT = re.compile(
    rf"{_OPENER}{_CHANGE}(?P<down>con\s+)?(?:(?P<sign>{_SIGN})\s*)?(?:dat\s+)?(?P<value>{_NUMBER})\s*"
    rf"(?P<range>(?:%\s*)?(?:-|den)\s*(?:{_NUMBER})\s*(?=%|[^\W\d]|$))?"
    r"(?:(?P<unit>%)[^0-9;()]{0,40}?|(?P<bare>[^0-9;()]{0,40}?))\s*(?P<more>tro len|tro xuong|hoac hon)?\s*(?P<than>so voi .{1,40})?(?:\([^()]{0,60}\))?"
)
# "12/12 khu phố" is all of them; "12/12" alone or with a year may be a day.
_ALL = re.compile(r"(?:dat )?([0-9]{1,4})/([0-9]{1,4})(?: (?!nam\b)[^\W\d_].*| ?\((?:dat )?100 ?%\))")
_NONE = re.compile(r"khong (?:de |con |phat )?(?:xay ra|sinh)\b.{0,60}")
_YEAR = re.compile(r"20[0-9]{2}")
_RHYTHM = re.compile(r"\s*/\s*(?:ngày|tuần|tháng|quý|năm)$")


@dataclass(frozen=True)
class Amount:
    comparator: str
    value: float
    unit: str
    is_change: bool = False


def amount_of(text: str) -> Amount | None:
    """Return what a whole cell says, None where it says something else or something more."""
    line = " ".join(text.split()).strip(" .;")
    folded = fold(line)
    if len(line) > LONGEST:
        return None
    if (whole := _ALL.fullmatch(folded)) and whole[1] == whole[2]:
        return Amount("=", 100, "%")
    if _NONE.fullmatch(folded):
        return Amount("=", 0, "")
    found = _AMOUNT.fullmatch(folded.replace("–", "-"))
    if found is None or (found["bare"] == "" and _YEAR.fullmatch(found["value"]) and not found["sign"]):
        return None
    # The unit has its accents: it stands at the same place of the line.
    key = "unit" if found["unit"] else "bare"
    unit = line[found.start(key) : found.end(key)] if len(folded) == len(line) else found[key]
    return Amount(
        _comparator(found),
        _number(found["value"]),
        without_rhythm(unit),
        is_change=bool(found["change"] or found["than"]) and not _ends_at(found),
    )


def sign_of_name(name: str) -> str:
    """Return the comparison that a name ends with: "Tỷ lệ hộ nghèo dưới", "Mức tối thiểu"; "" where none does."""
    found = _NAMED_SIGN.search(fold(name).strip(" .:"))
    return _sign(found["sign"]) if found and found["sign"] not in {"con", "hon", "tu", "bang"} else ""


def without_rhythm(measured: str) -> str:
    """Leave out how often: that is the rhythm's."""
    return _RHYTHM.sub("", measured.strip("() "))


def _comparator(found: re.Match[str]) -> str:
    if found["more"]:
        return "<=" if found["more"] == "tro xuong" else ">="
    if found["down"] and not found["sign"]:
        return "<="
    # Of "90 - 95%" the lower end has to be reached.
    return _sign(found["sign"]) if found["sign"] else ">=" if found["range"] else "="


def _ends_at(found: re.Match[str]) -> bool:
    """Whether "giảm còn 1,5%" says up to where, and not by how much."""
    return bool(found["down"]) or found["sign"] in {"con", "xuong con"}


def _sign(said: str) -> str:
    return next(sign for sign, pattern in _SIGNS if re.fullmatch(pattern, said))


def _number(said: str) -> float:
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+", said):
        return float(said.replace(".", ""))
    return float(said.replace(",", "."))
