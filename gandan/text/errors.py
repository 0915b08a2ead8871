from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class TextError(Exception):
    """What can go wrong with text; `sentence` is for the person who wrote it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class MarkupError(TextError):
    """The markup says something that not every channel can say."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(f"Dòng {line}: {sentence}")
        self.line = line


class MissingFactError(TextError):
    """The document cites facts that have no value for this unit."""

    def __init__(self, keys: Sequence[str], names: Sequence[str]) -> None:
        listed = ", ".join(f"“{name}”" for name in names)
        super().__init__(f"Đơn vị chưa khai {listed}. Hãy bổ sung thông tin của đơn vị rồi làm lại.")
        self.keys = tuple(keys)


class DocumentError(TextError):
    """A stored document does not have the shape of a document."""
