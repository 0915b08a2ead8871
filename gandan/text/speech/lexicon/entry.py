"""One entry: what is written, how it is said, beside which words, from which source, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


ANYWHERE = "{câu}"  # before words that may stand anywhere near, not right beside


class Kind(StrEnum):
    """Which rule looks the entry up. A province's own entries are nearly always abbreviations."""

    ABBREVIATION = "abbreviations"
    FOREIGN = "foreign"  # foreign words and names, in any mix of capitals
    AGENCY = "agencies"  # after the hyphen of a document number: 1739/KH-UBND
    SECTOR = "sectors"  # what B, S, P … stand before: SNNMT is Sở + NNMT
    DOCUMENT_TYPE = "document_types"  # before the hyphen: 1739/KH-UBND
    MEASURE = "measures"  # after a number: 5 kWh
    ADDRESS_PART = "address_parts"  # between the points of a web address


@dataclass(frozen=True)
class Entry:
    """`left` and `right` are words of which one must stand right beside the written form.

    "{tên}" in them means a name (a word with a capital), "{họ}" a common family name, "{số}" a figure,
    "{tiền}" a sum of money, "{phần trăm}" a percentage, "{la mã}" a Roman numeral, "{viết tắt}" other
    capitals; after a first "{câu}" the words on the left may stand anywhere near, on both sides. An entry
    with both contexts met is stronger than one with a single context, which is stronger than one that needs
    none.
    """

    written: str
    spoken: str
    source: str
    kind: Kind = Kind.ABBREVIATION
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None  # the last day on which it meant this

    @property
    def contexts(self) -> int:
        """How many sides are tied to words; a named word ties more than any name or figure."""
        return sum(1 + (not side[0].startswith("{")) for side in (self.left, self.right) if side)

    def holds_on(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
