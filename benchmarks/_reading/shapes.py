"""A document before it has a format: lines, frames and tables, and the gold that it was made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

CENTRED, HEADING, PLAIN = "centred", "heading", "plain"


@dataclass(frozen=True)
class P:
    text: str
    style: str = PLAIN
    list_level: int = -1  # numbered by the word processor itself


@dataclass(frozen=True)
class Frame:
    """The two columns at the head and under the end."""

    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True)
class C:
    """A cell over several places; `nested` is a table in it."""

    text: str = ""
    columns: int = 1
    rows: int = 1
    nested: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class T:
    rows: tuple[tuple[str | C, ...], ...]


@dataclass(frozen=True)
class Task:
    content: str
    lead: str = ""
    partners: tuple[str, ...] = ()
    timing: str = ""
    norm: tuple[str | None, str | None, str | None] = (None, None, None)  # from, due, cadence
    product: str = ""
    form: str = ""
    budget: str = ""


@dataclass(frozen=True)
class Target:
    words: str  # what the quote or the population must share
    value: float
    measure: str = "share"
    comparator: str = "="
    unit: str = "%"
    due: str | None = None
    cadence: str | None = None
    milestones: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Doc:
    name: str
    kind: str  # docx, xlsx, odt, pdf, typst, txt, html …
    nodes: tuple[Any, ...]
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    title: str | None = None
    period: tuple[str, str] | None = None
    tasks: tuple[Task, ...] = ()
    targets: tuple[Target, ...] = ()
    is_plan: bool = True
    options: dict[str, Any] = field(default_factory=dict)


def cells_of(row: tuple[str | C, ...]) -> Iterator[C]:
    for one in row:
        yield one if isinstance(one, C) else C(one)


def placed(table: T) -> tuple[list[tuple[int, int, C]], int]:
    """Give each cell its row and column, and say how wide the table is."""
    taken: set[tuple[int, int]] = set()
    found = []
    width = 0
    for number, row in enumerate(table.rows):
        column = 0
        for one in cells_of(row):
            while (number, column) in taken:
                column += 1
            found.append((number, column, one))
            for down in range(one.rows):
                taken |= {(number + down, column + right) for right in range(one.columns)}
            column += one.columns
            width = max(width, column)
    return found, width


def head(parent: str, own: str, number: str, place_day: str) -> Frame:
    lines = tuple(one for one in (parent, own, "_______", f"Số: {number}") if one)
    motto = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "_______________")
    return Frame(lines, (*motto, place_day))


def signature(*receivers: str, title: str = "TM. ỦY BAN NHÂN DÂN", who: str = "Lê Văn Mẫu") -> Frame:
    return Frame(
        ("Nơi nhận:", *(f"- {one};" for one in receivers), "- Lưu: VT."), (title, "CHỦ TỊCH", "", who)
    )


def lines(text: str) -> tuple[P, ...]:
    """One paragraph a line: "# " is a heading, "= " is centred."""
    found = []
    for line in text.strip().split("\n"):
        bare = line.strip()
        if bare.startswith("# "):
            found.append(P(bare[2:], HEADING))
        elif bare.startswith("= "):
            found.append(P(bare[2:], CENTRED))
        elif bare:
            found.append(P(bare))
    return tuple(found)


FIELDS = {"content", "lead", "timing", "product", "form", "budget"}


def cell(task: Task, key: str) -> str:
    if key == "partners":
        return "; ".join(task.partners)
    return str(getattr(task, key)) if key in FIELDS else ""


def rows_of(tasks: tuple[Task, ...] | list[Task], keys: str, first: int = 1) -> list[tuple[str | C, ...]]:
    """One row a task; `no` counts, `-` is a blank cell."""
    return [
        tuple(str(number) if key == "no" else cell(task, key) for key in keys.split())
        for number, task in enumerate(tasks, first)
    ]


def merged_down(rows: list[tuple[str | C, ...]], column: int) -> list[tuple[str | C, ...]]:
    """Merge equal neighbours of one column, as Word shows them; the rows below lack that cell."""
    found: list[list[str | C | None]] = [list(row) for row in rows]
    top = 0
    for number in range(1, len(found)):
        if found[number][column] == rows[top][column] and rows[top][column]:
            found[number][column] = None
            one = found[top][column]
            height = one.rows if isinstance(one, C) else 1
            found[top][column] = C(str(rows[top][column]), rows=height + 1)
        else:
            top = number
    return [tuple(one for one in row if one is not None) for row in found]
