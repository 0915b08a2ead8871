"""Short ways to say when, for golds."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from benchmarks._reading.shapes import Doc

if TYPE_CHECKING:
    from typing import Any

UNSAID = (None, None, None)


def months(year: int, first: int, last: int | None = None) -> tuple[str, str, None]:
    last = last or first
    return (f"{year}-{first:02}-01", f"{year}-{last:02}-{monthrange(year, last)[1]}", None)


def whole(year: int) -> tuple[str, str]:
    return (f"{year}-01-01", f"{year}-12-31")


def no_plan(name: str, kind: str, *nodes: Any) -> Doc:  # noqa: ANN401 - lines, frames or a text
    return Doc(name, kind, nodes, is_plan=False)
