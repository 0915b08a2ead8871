"""Figures in Vietnamese words. A share is written with the counts it comes from, never alone."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from gandan.indicators.queries import Row


def percent(share: Fraction) -> str:
    """Write "79,9 %". Rounded down, so that 233 of 234 is never told as 100 %."""
    tenths = (Decimal(share.numerator * 1000) / Decimal(share.denominator)).quantize(Decimal(1), ROUND_DOWN)
    whole, tenth = divmod(int(tenths), 10)
    return f"{whole},{tenth} %" if tenth else f"{whole} %"


def number(count: int) -> str:
    """Write "1.250"."""
    return f"{count:,}".replace(",", ".")


def amount(counted: Fraction) -> str:
    """Write "12" or "12,5": a unit that was parted gives a part of its counts."""
    tenths = Decimal(round(counted * 10)) / 10
    return number(int(tenths)) if tenths == int(tenths) else f"{tenths}".replace(".", ",")


def counted_noun(row: Row) -> str:
    """Return what is counted: "đài", "điểm", or "đơn vị"."""
    kind = row.target.outlet_kind
    return kind.counting_word if kind else "đơn vị"


def figure_sentence(row: Row) -> str:
    """Write "187 trong 234 đài có bằng chứng trong tháng 10/2024, 12 đài đang chờ xem xét."."""
    noun = counted_noun(row)
    if not row.denominator:
        return f"Chưa có {noun} nào để tính trong {row.window.name}."
    sentence = f"{number(row.numerator)} trong {number(row.denominator)} {noun} có đủ bằng chứng"
    waiting = (
        f"; {number(row.on_the_way)} {noun} đã có một phần hoặc đang chờ xem xét" if row.on_the_way else ""
    )
    return f"{sentence} trong {row.window.name}{waiting}."


def time_left(row: Row, today: date) -> str:
    """Write "Còn 4 ngày, thiếu 12 đài." while the window runs; nothing before and after it."""
    if not row.denominator or not row.window.start <= today <= row.window.end:
        return ""
    days = (row.window.end - today).days
    when = f"Còn {number(days)} ngày" if days else "Hôm nay là ngày cuối"
    if not row.missing:
        return f"{when}, không thiếu {counted_noun(row)} nào."
    return f"{when}, thiếu {number(row.missing)} {counted_noun(row)}."
