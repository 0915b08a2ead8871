from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.lexicon.models import Pronunciation


class LexiconError(Exception):
    """What can go wrong with a unit's own readings. Its text is a sentence for the person who asked."""


class BadPronunciationError(LexiconError):
    """It cannot be read from as it was told: a sentence for each thing that is wrong."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(" ".join(problems))
        self.problems = tuple(problems)


class OverlapError(LexiconError):
    """The unit reads the same words, beside the same words, in another way on some of these days."""

    def __init__(self, written: str, other: Pronunciation) -> None:
        super().__init__(
            f"“{written}” đã có cách đọc “{other.spoken}” trong khoảng ngày này. "
            "Hãy sửa mục đã có, hoặc chọn ngày khác."
        )
        self.written = written
        self.other = other


class PastDayError(LexiconError):
    """What was read on the days gone by stays as it was."""

    def __init__(self, day: date) -> None:
        super().__init__("Chỉ đổi được cách đọc từ hôm nay trở đi. Hãy chọn hôm nay hoặc một ngày sau đó.")
        self.day = day


class EndedPronunciationError(LexiconError):
    def __init__(self, pronunciation: Pronunciation) -> None:
        super().__init__("Mục này đã thôi dùng hoặc đã được người khác sửa. Hãy mở lại danh sách.")
        self.pronunciation = pronunciation


class MissingReasonError(LexiconError):
    def __init__(self) -> None:
        super().__init__("Chưa ghi lý do. Hãy viết một câu để người sau biết vì sao.")
