"""A message taken apart into its parts, as many and as deep as people make them and no more.

The parser of the standard library counts nothing: parts without end cost minutes, parts in parts its stack.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, a2b_qp
from dataclasses import dataclass, field

from gandan.plans.reader.intake.raw import UnreadableFileError

MOST_PARTS = 2_000  # a page saved with all its pictures has some hundreds
DEEPEST_PARTS = 12
MOST_HEAD_LINES = 2_000
LONGEST_HEAD = 256_000
TOO_MANY_PARTS = "Thư này gồm quá nhiều phần. Hãy chép phần chữ của kế hoạch sang tệp mới rồi đọc lại."
TOO_NESTED = "Thư này có các phần lồng nhau quá sâu. Hãy chép phần chữ của kế hoạch sang tệp mới rồi đọc lại."
_MOST_LINES_OF_ALL_HEADS = 40_000
_MOST_MARKS = 10_000
_LONGEST_FIELD = 2_000
_LONGEST_END = 100
_FIELD = re.compile(rb"([!-9;-~]{1,200}):")
_VALUE = r"""\s*=\s*(?:"([^"]*)"|([^\s;"]+))"""
_BOUNDARY = re.compile(r";\s*boundary" + _VALUE, re.IGNORECASE)
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))


@dataclass(frozen=True, slots=True)
class Head:
    fields: dict[str, str]  # the first of each name, the name in small letters
    end: int  # where the body begins
    lines: int
    is_whole: bool  # an empty line ends it


@dataclass(frozen=True, slots=True)
class Part:
    kind: str
    fields: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    parts: tuple[Part, ...] = ()

    def content(self) -> bytes:
        """Return the body as it was before it was made fit for sending."""
        match self.fields.get("content-transfer-encoding", "").strip().lower():
            case "base64":
                return _from_base64(self.body)
            case "quoted-printable":
                return a2b_qp(self.body)
        return self.body


def head_at(content: bytes, start: int, end: int) -> Head:
    """Return the fields from here to the first empty line, or to the first that is no field."""
    fields: dict[str, str] = {}
    name, at, last = "", start, min(end, start + LONGEST_HEAD)
    for lines in range(MOST_HEAD_LINES):
        after = content.find(b"\n", at, last) + 1
        line = content[at:after]
        if not after or not line.strip():
            return Head(fields, after or at, lines, is_whole=bool(after))
        if found := _FIELD.match(line):
            name = found[1].decode("ascii").lower()
            name = "" if name in fields else name
            line = line[found.end() :]
        elif line[:1] not in {b" ", b"\t"} or not lines:
            return Head(fields, at, lines, is_whole=False)
        if name:
            value = fields.get(name, "") + line[:_LONGEST_FIELD].decode("latin-1").rstrip("\r\n")
            fields[name] = value[:_LONGEST_FIELD]
        at = after
    return Head(fields, at, MOST_HEAD_LINES, is_whole=False)


def taken_apart(content: bytes) -> Part:
    """Return the message with its parts; raise UnreadableFileError where they are too many or too deep."""
    return _Taking(content).part(0, len(content), 0)


class _Taking:
    """Knows how much of one message has been taken; places, not copies, go from part to part."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._parts = MOST_PARTS
        self._lines = _MOST_LINES_OF_ALL_HEADS
        self._marks = _MOST_MARKS

    def part(self, start: int, end: int, depth: int) -> Part:
        if depth > DEEPEST_PARTS:
            raise UnreadableFileError(TOO_NESTED)
        head = head_at(self._content, start, end)
        self._parts -= 1
        self._lines -= head.lines
        if self._parts < 0 or self._lines < 0:
            raise UnreadableFileError(TOO_MANY_PARTS)
        kind = head.fields.get("content-type", "text/plain").partition(";")[0].strip().lower()
        kind = kind if "/" in kind else "text/plain"
        places: list[tuple[int, int]] = []
        if kind.startswith("multipart/"):
            places = self._places(head, end)
            kind = kind if places else "text/plain"
        elif kind == "message/rfc822":
            places = [(head.end, end)]
        if places:
            return Part(kind, head.fields, parts=tuple(self.part(*place, depth + 1) for place in places))
        return Part(kind, head.fields, self._content[head.end : end])

    def _places(self, head: Head, end: int) -> list[tuple[int, int]]:
        """Return where each part begins and ends, told by the lines that part them."""
        found = _BOUNDARY.search(head.fields["content-type"])
        if found is None:
            return []
        mark = b"\n--" + (found[1] or found[2] or "").encode("latin-1").rstrip()
        places: list[tuple[int, int]] = []
        begun, at = 0, head.end - 1
        while (at := self._content.find(mark, at, end)) >= 0:
            self._marks -= 1
            if self._marks < 0 or len(places) > MOST_PARTS:
                raise UnreadableFileError(TOO_MANY_PARTS)
            after = at + len(mark)
            line_end = self._content.find(b"\n", after, min(end, after + _LONGEST_END))
            rest = self._content[after : line_end if line_end >= 0 else end][:_LONGEST_END].strip()
            if rest in {b"", b"--"}:
                if begun:
                    places.append((begun, max(begun, at)))
                begun = line_end + 1 if line_end >= 0 else end
            if rest == b"--":
                return places
            at = after
        return [*places, (begun, end)] if begun else places


def _from_base64(body: bytes) -> bytes:
    letters = body.translate(None, _NOT_BASE64)
    try:
        return a2b_base64(letters + b"=" * (-len(letters) % 4))
    except Error:
        return b""
