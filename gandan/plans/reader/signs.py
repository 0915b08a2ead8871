"""The words that compare a number with what is promised: one table for sentences and for cells of tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# As they are written without marks; of a share nothing else is told. "Không cao hơn" is asked before "hơn".
COMPARATORS: Final = (
    (">=", "toi thieu|it nhat|khong duoi|khong it hon|khong thap hon|tu"),
    ("<=", "khong qua|toi da|khong vuot qua|nhieu nhat|khong cao hon"),
    (">", "tren|hon|vuot"),
    ("<", "duoi|chua den"),
)
# Days by when, and what is to go down to where.
_OF_COUNTS: Final = (
    "khong cham qua|cham nhat(?: la| trong)?|muon nhat|trong (?:vong|thoi han|thoi gian)|trong|xuong con|con"
)


def comparators_of_counts(more: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return (sign, its words as alternatives of a pattern), each with `more` of them where given."""
    words_of = dict(COMPARATORS) | {"<=": f"{dict(COMPARATORS)['<=']}|{_OF_COUNTS}"}
    return tuple((sign, "|".join(filter(None, [more.get(sign), words]))) for sign, words in words_of.items())
