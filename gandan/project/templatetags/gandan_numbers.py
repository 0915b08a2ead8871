from __future__ import annotations

from typing import TYPE_CHECKING

from django import template

from gandan.indicators import wording
from gandan.text.syllables import aloud_in_words, length_in_words

if TYPE_CHECKING:
    from fractions import Fraction

register = template.Library()
register.filter(length_in_words)  # 155 → "2 phút 35 giây"
register.filter(aloud_in_words)  # of what is still to be read: "đọc khoảng 2 phút 35 giây"


@register.filter
def number(count: int) -> str:
    """Write 1250 as "1.250"."""
    return wording.number(count)


@register.filter
def amount(counted: Fraction) -> str:
    """Write 25/2 as "12,5"."""
    return wording.amount(counted)


@register.filter
def percent(share: Fraction) -> str:
    """Write 187/234 as "79,9 %", rounded down."""
    return wording.percent(share)
