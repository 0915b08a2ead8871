"""A file of procedures → its originals, each with its line; what cannot be used is named."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError, ProceduresError, UnreadableFileError
from gandan.procedures.reader.docx import read_docx
from gandan.procedures.reader.html import read_html
from gandan.procedures.reader.read import parsed, read_original, read_said
from gandan.procedures.reader.record import DecisionRecord, Record
from gandan.procedures.reader.table import labelled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

LARGEST_FILE_BYTES = 400_000_000
NO_CODE = (
    "thiếu mã thủ tục. Nếu là bản cũ, hãy cho biết áp dụng từ ngày nào: "
    "ghi ngày ấy cùng lúc chọn tệp, hoặc ở mục “from” của bản ghi (khi nạp bằng lệnh: --as-of)."
)
_ZIP, _OLD_WORD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class Line:
    """One record and the very text it was read from."""

    file: str
    line: int
    original: str
    said: Record | DecisionRecord


@dataclass(frozen=True)
class Problem:
    file: str
    line: int | None
    sentence: str

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}, dòng {self.line}"
        return f"{where}: {self.sentence}"


@dataclass
class Catalogue:
    """What files say together; `as_of` is the first day of old records, which name no code and no day."""

    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    as_of: date | None = None

    @property
    def records(self) -> Iterator[tuple[Line, Record]]:
        return ((line, line.said) for line in self.lines if isinstance(line.said, Record) and line.said.code)

    @property
    def old_records(self) -> Iterator[tuple[Line, Record]]:
        return (
            (line, line.said) for line in self.lines if isinstance(line.said, Record) and not line.said.code
        )

    @property
    def decisions(self) -> Iterator[tuple[Line, DecisionRecord]]:
        return ((line, line.said) for line in self.lines if isinstance(line.said, DecisionRecord))

    def read(self, content: bytes, file: str) -> None:
        """Add what a file says."""
        try:
            if len(content) > LARGEST_FILE_BYTES:
                raise UnreadableFileError("tệp lớn quá mức đọc được.")
            for number, original in _originals(content):
                self._add(file, number, original)
        except ProceduresError as error:
            self.problems.append(Problem(file, None, str(error)))

    def _add(self, file: str, number: int, original: bytes | dict[str, Any]) -> None:
        try:
            if isinstance(original, bytes):
                text = original.decode("utf-8").strip()
                said = read_original(text)
            else:
                said = read_said(original)
                # A lone surrogate cannot be stored as it is; escaped it can.
                text = json.dumps(original, ensure_ascii=not _is_storable(original))
        except UnicodeDecodeError:
            self.problems.append(Problem(file, number, "chữ không phải mã UTF-8."))
        except BadRecordError as error:
            self.problems.append(Problem(file, number, str(error)))
        else:
            self._keep_dated(Line(file, number, text, said))

    def _keep_dated(self, line: Line) -> None:
        """Give an old record its day; it is refused where nobody says one."""
        said = line.said
        if isinstance(said, Record) and not said.code:
            day = said.trace.valid_from or self.as_of
            if day is None:
                self.problems.append(Problem(line.file, line.line, NO_CODE))
                return
            line = replace(line, said=replace(said, trace=replace(said.trace, valid_from=day)))
        self._keep(line)

    def _keep(self, line: Line) -> None:
        """Refuse what an earlier line already says of the same code and the same first day."""
        key = _key(line.said)
        earlier = self._seen.get(key)
        if earlier is None:
            self._seen[key] = line
            self.lines.append(line)
            return
        where = (
            f"dòng {earlier.line}" if earlier.file == line.file else f"{earlier.file}, dòng {earlier.line}"
        )
        self.problems.append(Problem(line.file, line.line, f"{key[0]} đã có ở {where}."))

    _seen: dict[tuple[str, str], Line] = field(default_factory=dict, init=False, repr=False)


def _key(said: Record | DecisionRecord) -> tuple[str, str]:
    if isinstance(said, DecisionRecord):
        return said.number, str(said.issued_on)
    return said.code or f"“{said.name}”", str(said.trace.valid_from or "")


def _is_storable(original: dict[str, Any]) -> bool:
    try:
        json.dumps(original, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _originals(content: bytes) -> Iterator[tuple[int, bytes | dict[str, Any]]]:
    start = content[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if content.startswith(_ZIP):
        yield 1, {"labelled": labelled(read_docx(content))}
    elif content.startswith(_OLD_WORD):
        raise UnreadableFileError("tệp Word kiểu cũ (.doc): hãy mở bằng Word và lưu thành .docx.")
    elif start.startswith(b"<"):
        yield 1, {"labelled": labelled(read_html(content))}
    elif start.startswith(b"["):
        yield from enumerate(_listed(content), start=1)
    else:
        yield from _lines(content.removeprefix(b"\xef\xbb\xbf"))


def _lines(content: bytes) -> Iterator[tuple[int, bytes | dict[str, Any]]]:
    """Yield an object a line; a file that is one object over many lines is one."""
    lines = content.split(b"\n")
    if lines[0].strip() in {b"{", b""} and (whole := _whole(content)) is not None:
        yield 1, whole
        return
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, line


def _whole(content: bytes) -> dict[str, Any] | None:
    try:
        return parsed(content.decode("utf-8"))
    except (BadRecordError, UnicodeDecodeError):
        return None


def _listed(content: bytes) -> list[Any]:
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError("tệp không phải JSON đúng cách.") from error
    return [each if isinstance(each, dict) else {} for each in found]
