"""What every kind of file becomes first: paragraphs and tables in their order, not yet one text."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_BLOCKS = 60_000
MOST_CHARACTERS = 2_000_000
MAX_TEXT_BYTES = 2_000_000
DEEPEST = 120  # elements within elements; a document that people wrote has a few dozen
DEEPEST_TABLES = 6

TOO_MUCH = "Tệp có quá nhiều đoạn hoặc ô. Hãy tách thành từng phần rồi đọc lại."
TOO_LONG = f"Văn bản dài quá {MAX_TEXT_BYTES // 1_000_000} MB. Hãy tách thành từng phần rồi đọc lại."
TOO_DEEP = "Tệp có các phần lồng nhau quá sâu. Hãy chép phần chữ sang tệp mới rồi đọc lại."


class UnreadableFileError(Exception):
    """The file cannot be read; the text is one sentence that says why and what to do."""


@dataclass(slots=True)
class Paragraph:
    text: str
    level: int = 0  # of a heading, 1 is the highest; 0 is no heading
    is_centred: bool = False


@dataclass(slots=True)
class Cell:
    blocks: list[Block] = field(default_factory=list)
    columns: int = 1
    rows: int = 1
    goes_on: bool = False  # it is the rest of the cell above


@dataclass(slots=True)
class Table:
    rows: list[list[Cell]] = field(default_factory=list)


Block = Paragraph | Table


class Allowance:
    """How much one file may hold; whoever takes more is refused."""

    def __init__(self) -> None:
        self._blocks = MOST_BLOCKS
        self._characters = MOST_CHARACTERS

    def take(self, text: str = "") -> None:
        self._blocks -= 1
        self._characters -= len(text)
        if self._blocks < 0 or self._characters < 0:
            raise UnreadableFileError(TOO_MUCH)


def marked(mark: str, said: str) -> str:
    """Put the mark of a list before a paragraph; one without keeps the tabs that may be its first cells."""
    bare = said.strip()
    if mark or not bare:
        return f"{mark} {bare}".strip()
    before = said[: len(said) - len(said.lstrip())]
    return "\t" * (len(before) - len(before.rstrip("\t"))) + bare


def cell_of(text: str) -> Cell:
    return Cell([Paragraph(text)] if text.strip() else [])
