"""Whether a table promises numbers, told by its cells where the names of its columns do not tell."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from gandan.plans.reader.annex.amounts import amount_of
from gandan.plans.reader.annex.columns import (
    CONTENT,
    LEAD,
    PRODUCT,
    TARGET,
    TIMING,
    Header,
    folded_name,
    is_value_name,
)
from gandan.plans.reader.laid import distinct
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.plans.reader.laid import Row

_MOST = 0.6
_LOOKED_AT = 60
_INDICATOR = re.compile(
    r"\W*(?:ty (?:le|trong)|ti (?:le|trong)|so(?! ket)|so luong|muc (?:do|diem)|tong so|thoi gian (?:xu ly|giai quyet|cho|tra|tiep nhan)|chi so|diem)\b"
)
_NAMES_TARGETS = re.compile(r"(?:ten |noi dung |cac |danh muc )?(?:chi tieu|muc tieu|tieu chi|chi so)\b")


def as_targets(header: Header, rows: Sequence[Row]) -> Header:
    """Return the header of a table of targets where the cells show it to be one, and else the same header.

    "Nội dung", "Kế hoạch năm 2026" may name either; what stands under the second is a number, and what
    stands under the first is counted or shared, not done at a time.
    """
    body = [row for row in rows[:_LOOKED_AT] if len([*distinct(row)]) > 1]
    values = [column for column in range(len(header.roles)) if _are_values(header, body, column)]
    named = next((one for one in header.columns(CONTENT) if one not in values and _said(body, one)), None)
    if named is None or not values:
        return header
    if _is_of_work(header, body, values) and not _are_indicators(header, body, named):
        return header
    roles = ["" if one in values else role for one, role in enumerate(header.roles)]
    roles[named] = TARGET
    return replace(header, roles=tuple(roles))


def _is_of_work(header: Header, rows: Sequence[Row], values: list[int]) -> bool:
    """Whether the table says when, or what comes of it: "02 lớp" beside "Mở lớp" is what comes of it."""
    if any(
        _said(rows, one) for role in (TIMING, PRODUCT) for one in header.columns(role) if one not in values
    ):
        return True
    said = [amount for column in values for text in _said(rows, column) if (amount := amount_of(text))]
    things = sum(amount.unit not in {"", "%"} for amount in said)
    return bool(header.columns(LEAD)) and things * 2 > len(said)


def holds_only_amounts(header: Header, rows: Sequence[Row]) -> bool:
    """Whether nothing but numbers stands where work should: shares given to each village, side by side."""
    said = [text for column in header.columns(CONTENT) for text in _said(rows[:_LOOKED_AT], column)]
    return bool(said) and _share(said) >= _MOST


def _are_values(header: Header, rows: Sequence[Row], column: int) -> bool:
    said = _said(rows, column)
    name = header.name(column)
    return (
        bool(said) and is_value_name(name) and "so luong" not in folded_name(name) and _share(said) >= _MOST
    )


def _are_indicators(header: Header, rows: Sequence[Row], column: int) -> bool:
    said = _said(rows, column)
    counted = sum(_INDICATOR.match(fold(text)) is not None for text in said)
    return _NAMES_TARGETS.match(folded_name(header.name(column))) is not None or counted >= _MOST * len(said)


def _said(rows: Sequence[Row], column: int) -> list[str]:
    return [row[column].line for row in rows if column < len(row) and row[column].text]


def _share(said: list[str]) -> float:
    return sum(amount_of(text) is not None for text in said) / len(said)
