"""One JSON object of a record, asked with limits: whatever is not of the right kind is named by its key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.repair import mended, mended_line

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_TEXT = 300_000
MOST_PARTS = 3_000
MOST_COPIES = 10_000
_DAY = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?|(\d{8})(?:\d{6})?",
    re.DOTALL,
)


@dataclass(frozen=True)
class Fields:
    said: Mapping[str, Any]

    def line(self, key: str, *, longest: int = LONGEST_TEXT) -> str:
        """Return a text as one line, "" where it is not said."""
        return mended_line(self._raw(key, longest))

    def text(self, key: str) -> str:
        return mended(self._raw(key, LONGEST_TEXT))

    def _raw(self, key: str, longest: int) -> str:
        return _any_text(key, self.said.get(key), longest)

    def texts(self, key: str, *, longest: int = LONGEST_TEXT) -> list[str]:
        """Return the texts of a list; one text alone is a list of one."""
        found = [mended(_any_text(key, value, longest)) for value in self._list(key)]
        return [text for text in found if text]

    def parts(self, key: str) -> list[Fields]:
        return [self._part(key, value) for value in self._list(key)]

    def whole(self, key: str) -> int | None:
        """Return a number of copies; what is no number that a person would hand in is refused."""
        value = self.said.get(key)
        if value is None or value == "":
            return None
        if isinstance(value, str) and re.fullmatch(r"\s*\d{1,5}\s*", value, re.ASCII):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_COPIES:
            raise BadRecordError(f"mục “{key}” phải là số nguyên từ 0 đến {MOST_COPIES}.")
        return value

    def day(self, key: str) -> date | None:
        """Read 2026-07-01, 01/07/2026 or 20260701093000."""
        written = self._raw(key, 100).strip()
        if not written:
            return None
        day = read_day(written)
        if day is None:
            raise BadRecordError(f"mục “{key}” phải là một ngày, chẳng hạn 2026-07-01.")
        return day

    def flag(self, key: str) -> bool:
        value = self.said.get(key, False)
        if value is None or isinstance(value, bool):
            return bool(value)
        raise BadRecordError(f"mục “{key}” phải là true hoặc false.")

    def _list(self, key: str) -> list[Any]:
        value = self.said.get(key)
        if value is None or value == "":
            return []
        found = value if isinstance(value, list) else [value]
        if len(found) > MOST_PARTS:
            raise BadRecordError(f"mục “{key}” có quá {MOST_PARTS} phần.")
        return found

    def _part(self, key: str, value: object) -> Fields:
        if isinstance(value, dict):
            return Fields(value)
        raise BadRecordError(f"các phần của mục “{key}” phải là đối tượng.")


def _any_text(key: str, value: object, longest: int = LONGEST_TEXT) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise BadRecordError(f"mục “{key}” phải là chữ.")
    if len(value) > longest:
        raise BadRecordError(f"mục “{key}” dài quá {longest} ký tự.")
    return value


def read_day(written: str) -> date | None:
    match = _DAY.fullmatch(written)
    if match is None:
        return None
    year, month, day, day_first, month_second, year_last, packed = match.groups()
    try:
        if packed:
            return datetime.strptime(packed, "%Y%m%d").date()  # noqa: DTZ007 - a day has no time zone
        return date(int(year or year_last), int(month or month_second), int(day or day_first))
    except ValueError:
        return None
