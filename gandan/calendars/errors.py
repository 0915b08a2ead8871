from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class CalendarError(Exception):
    """What can go wrong with days and periods."""


class BadCalendarLineError(CalendarError):
    """A line of a calendar file cannot be used."""

    def __init__(self, file: str, line: int, sentence: str) -> None:
        super().__init__(f"{file}, dòng {line}: {sentence}")
        self.file = file
        self.line = line
        self.sentence = sentence


class NoWorkingDayError(CalendarError):
    """The calendar leaves no working day for a month: the days in it must be wrong."""

    def __init__(self, day: date) -> None:
        super().__init__(
            f"Không có ngày làm việc nào trong 31 ngày kể từ {day:%d/%m/%Y}. Cần xem lại lịch nghỉ."
        )
        self.day = day


class UnknownWindowError(CalendarError):
    """Nobody knows this kind of window."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"Không có loại kỳ “{kind}”.")
        self.kind = kind


class LunarYearError(CalendarError):
    """The lunar calendar at hand is the Chinese one; from this year on it may differ from ours."""

    def __init__(self, year: int) -> None:
        super().__init__(f"Chưa tính được Tết năm {year}: cần nhập ngày nghỉ theo thông báo của Nhà nước.")
        self.year = year
