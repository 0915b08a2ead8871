"""A collection of questions and answers in a file: JSON lines or CSV, each problem named by its line."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gandan.procedures.answers.errors import AnswerTextError, BadAnswerFileError
from gandan.procedures.answers.limits import MAX_BASES, MAX_BASIS
from gandan.procedures.answers.rules import AnswerText, check_fits
from gandan.procedures.reader.files import Problem
from gandan.text.document import Document, Paragraph, Text
from gandan.text.fold import fold, nfc, one_line
from gandan.text.markup import write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_BYTES = 50_000_000
MAX_LINE = 200_000
MAX_ROWS = 20_000
MAX_CODES = 20
# What the columns are called, folded; the first name is the one that JSON has.
COLUMNS = {
    "question": ("question", "cau hoi", "hoi"),
    "answer": ("answer", "cau tra loi", "tra loi", "dap"),
    "codes": ("codes", "ma thu tuc", "thu tuc"),
    "field": ("field", "linh vuc"),
    "legal_bases": ("legal_bases", "legal bases", "can cu", "can cu phap ly"),
}
BETWEEN = ";"


@dataclass(frozen=True)
class Pair:
    """A question with its answer, and the codes of the procedures that it is about."""

    file: str
    line: int
    text: AnswerText
    codes: tuple[str, ...]


@dataclass
class Collection:
    pairs: list[Pair] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def read(self, content: bytes, name: str) -> None:
        """Add what the file holds; a line that cannot be used is a problem, and the others are taken."""
        try:
            rows = list(_rows(content, name))
        except BadAnswerFileError as error:
            self.problems.append(Problem(name, 1, str(error)))
            return
        for line, said in rows:
            try:
                self.pairs.append(_pair(said, name, line))
            except (BadAnswerFileError, AnswerTextError) as error:
                self.problems.append(Problem(name, line, str(error)))


Said = dict[str, Any]


def _rows(content: bytes, name: str) -> Iterator[tuple[int, Said | BadAnswerFileError]]:
    if len(content) > MAX_BYTES:
        raise BadAnswerFileError(f"tệp lớn quá {MAX_BYTES // 1_000_000} MB; hãy chia nhỏ.")
    text = content.decode("utf-8-sig", errors="replace")
    reader = _csv_rows if name.lower().endswith(".csv") else _json_rows
    for number, row in enumerate(reader(text)):
        if number >= MAX_ROWS:
            raise BadAnswerFileError(f"tệp có hơn {MAX_ROWS} dòng; hãy chia nhỏ.")
        yield row


def _json_rows(text: str) -> Iterator[tuple[int, Said | BadAnswerFileError]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _json_row(line)


def _json_row(line: str) -> Said | BadAnswerFileError:
    if len(line) > MAX_LINE:
        return BadAnswerFileError("dòng dài quá.")
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return BadAnswerFileError("không đọc được; mỗi dòng phải là một đối tượng JSON.")
    return said if isinstance(said, dict) else BadAnswerFileError("mỗi dòng phải là một đối tượng JSON.")


def _csv_rows(text: str) -> Iterator[tuple[int, Said | BadAnswerFileError]]:
    head, _, _ = text.partition("\n")
    delimiter = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        names = _names(next(rows, []))
        for row in rows:
            if any(cell.strip() for cell in row):
                yield rows.line_num, {key: row[at] for key, at in names.items() if at < len(row)}
    except csv.Error as error:
        raise BadAnswerFileError("không đọc được bảng; hãy lưu lại dưới dạng CSV UTF-8.") from error


def _names(head: list[str]) -> Mapping[str, int]:
    folded = [fold(cell).strip() for cell in head]
    found = {key: next((folded.index(n) for n in names if n in folded), -1) for key, names in COLUMNS.items()}
    if found["question"] < 0 or found["answer"] < 0:
        raise BadAnswerFileError("dòng đầu phải có cột “Câu hỏi” và cột “Trả lời”.")
    return {key: at for key, at in found.items() if at >= 0}


def _pair(said: Said | BadAnswerFileError, name: str, line: int) -> Pair:
    if isinstance(said, BadAnswerFileError):
        raise said
    question, answer = one_line(_words(said, "question")), _words(said, "answer").strip()
    if not question:
        raise BadAnswerFileError("thiếu câu hỏi.")
    if not answer:
        raise BadAnswerFileError("thiếu câu trả lời.")
    text = AnswerText(
        question=question,
        text=as_markup(answer),
        field_area=one_line(_words(said, "field")),
        legal_bases=tuple(each[:MAX_BASIS] for each in _list(said, "legal_bases")[:MAX_BASES]),
    )
    check_fits(text)
    return Pair(name, line, text, tuple(_list(said, "codes")[:MAX_CODES]))


def as_markup(text: str) -> str:
    """Return plain words as light markup that says the same, a paragraph for each line."""
    lines = [line for line in (one_line(each) for each in nfc(text).split("\n")) if line]
    paragraphs = tuple(Paragraph((Text(line),)) for line in lines)
    return write(Document(title="", lead="", blocks=paragraphs)).strip()


def _words(said: Said, key: str) -> str:
    value = said.get(key, "")
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadAnswerFileError(f"“{key}” phải là chữ.")
    return nfc(value)


def _list(said: Said, key: str) -> list[str]:
    value = said.get(key) or []
    if isinstance(value, str):
        value = value.split(BETWEEN)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise BadAnswerFileError(f"“{key}” phải là một danh sách chữ.")
    return list(dict.fromkeys(filter(None, (one_line(nfc(each)) for each in value))))
