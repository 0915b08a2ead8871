"""How a day stands in a sentence on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def short_date(day: date) -> str:
    """Write 31/3/2021, as an officer does."""
    return f"{day.day}/{day.month}/{day.year}"
