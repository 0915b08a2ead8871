"""From characters to paragraphs: joins broken lines, leaves out menus, counters, captions and lists of other news."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.text.letters import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.laid import Laid
    from gandan.plans.reader.source import Source

LONG_LINE = 200
SHORT_LINE = 90
UNBROKEN = 1_000_000  # no line is as long
_LEAST_BREAKS, _NARROWEST = 3, 45  # breaks in sentences that tell of a column, and how wide it is at least
_PARAGRAPHS_APART = 2  # line ends between two paragraphs of a file

MARKER = re.compile(
    r"\s*(?:[-+*•·●○▪■–➢✓]\s*|(?:[ivxlc]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-z])[.)/]\s+"
    r"|(?:[ivx]{1,5}|[0-9]{1,2})[.)](?=[a-z]{2})|(?:[ivx]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3})-\s+"
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\s+)"
)
_SENTENCE_END = re.compile(r"[.;:!?…][\"”’)]*$")

_BUTTONS = (
    r"ban in|in (?:trang|bai)(?: viet| nay)?|quay lai|ve dau trang|a[+-]?|doc bai viet|nghe doc bai|chia se|gui (?:email|mail)"
    r"|luu bai|trang chu|gioi thieu|tin tuc|lien he|dang nhap|dang ky|so do (?:trang|cong)|rss|facebook|zalo|twitter"
    r"|youtube|english|tieng viet|tim kiem|thu dien tu|hoi dap|van ban|thu vien(?: anh)?|su kien|co chu|tang|giam"
    r"|mac dinh|tuong phan|menu|copy link|sao chep lien ket|xem them|thich|binh luan"
)
_NOISE = [
    re.compile(pattern)
    for pattern in (
        # Buttons and menus, on a line of their own or in a row.
        rf"(?:(?:{_BUTTONS})(?:\s*[|>»/•·:]\s*|\s+|$))+",
        r"(?:[^|]{1,40}\|){2,}[^|]{0,40}",
        r"trang chu\s*[>»/|].*",
        r"(?:[^»›>]{1,60}\s[»›>]\s)+[^»›>]{1,90}",
        # When the page was put up; how often it was seen.
        r"(?:(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat)\b).{0,20}[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}.{0,40}",
        r"(?:ngay (?:dang|cap nhat|xuat ban|gui|tao)|cap nhat(?: luc| ngay| lan cuoi)?|dang (?:luc|ngay)|thoi gian dang)\b.{0,60}",
        r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?:[\s,|-]+[0-9]{1,2}[:hg][0-9]{0,2}.{0,20})?",
        r"[0-9]{1,2}[:h][0-9]{2}(?:\s*(?:am|pm))?[\s,|-]+(?:ngay )?[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}.{0,20}",
        (
            r"(?:so )?(?:luot (?:xem|doc|truy cap|tai)|da xem|dang (?:truy cap|online|xem)|truc tuyen|khach|thanh vien|tong "
            r"(?:so )?(?:luot )?truy cap|hom (?:nay|qua)|(?:tuan|thang|nam) (?:nay|truoc)|tat ca|tong)\s*:?\s*[0-9][0-9.,]*\s*(?:luot.*)?"
        ),
        r"[0-9.,]+ (?:luot (?:xem|doc|thich|chia se)|views?|binh luan)",
        # Captions, bylines, attachments.
        r".{0,160}[-–]\s*(?:anh|hinh)(?: minh hoa)?\s*[0-9]*\s*\.?",
        (
            r"(?:anh|hinh|video|clip|nguon|tac gia|bien tap|thuc hien|tin, anh|tin va anh|bai|bai, anh|bai va anh|tu khoa|tags?"
            r"|file dinh kem|tep (?:tin )?dinh kem|tai lieu dinh kem|tai ve|download)\s*(?:minh hoa)?\s*[:(].{0,90}"
        ),
        r"anh(?: minh hoa| tu lieu| internet| st)?\.?",
        # Page numbers and the national motto.
        r"(?:trang\s*|-\s*|page\s*)?[0-9]{1,3}(?:\s*/\s*[0-9]{1,3}|\s*-)?",
        r"(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*-\s*tu do\s*-\s*hanh phuc|dang cong san viet nam)",
        # What leads to other news.
        r"(?:>>|»)\s*.{0,160}",
        r"[\W_]+",
    )
]
_OTHER_NEWS = re.compile(
    r"(?:cac )?(?:tin|bai(?: viet)?)(?: tuc)? (?:lien quan|da dua|moi(?: hon| nhat)?|cu hon|khac|noi bat|cung chuyen muc"
    r"|doc nhieu)|xem theo ngay|doc nhieu|xem nhieu|co the ban quan tam|lien ket(?: website| web)?|tin cung chuyen muc|xem them\W*$|doc them\W*$|moi nhat\W*$"
)
_TAIL = re.compile(
    r"(?:\W*noi nhan)\s*:?.{0,60}|(?:tm|tl|tuq)\s*\.\s*[a-z].{0,60}|kt\s*\. ?(?:chu tich|giam doc|hieu truong|truong|bo truong|chanh).{0,60}"
)
ANNEX = re.compile(r"(?:phu luc|bieu so|mau so)(?:\s+(?:so\s+)?(?:[ivx]+|[0-9]+|[a-d]))?\b.{0,160}")


@dataclass(frozen=True)
class Line:
    start: int
    end: int
    is_noise: bool


@dataclass(frozen=True)
class Block:
    """A paragraph, a list row or a heading; `body` is where its text starts after the list mark."""

    start: int
    end: int
    body: int
    line: int  # number of its first line


def lines(laid: Laid) -> list[Line]:
    """Return every line outside tables that is not blank, and whether it belongs to the page around the text."""
    source = laid.source
    found: list[Line] = []
    is_elsewhere = has_text = False
    ends = sorted(table.end for table in laid.tables)
    for start, end in _raw_lines(laid):
        folded = source.folded[start:end]
        if (
            ANNEX.fullmatch(folded)
            or folded == "ke hoach"
            or (ends and found and any(found[-1].end <= one <= start for one in ends))
        ):
            is_elsewhere = False
        if (_OTHER_NEWS.match(folded) and len(folded) < SHORT_LINE) or (_TAIL.fullmatch(folded) and found):
            is_elsewhere = True
        elif is_elsewhere and len(folded) > (LONG_LINE if has_text or folded[-1] != "." else SHORT_LINE):
            is_elsewhere = False  # headlines of other news are short, and no sentences
        is_byline = has_text and not laid.paragraphs and _is_byline(source.plain[start:end])
        is_rest = (
            bool(found) and _NEEDS_A_DAY.search(source.folded, found[-1].start, found[-1].end) is not None
        )
        found.append(Line(start, end, is_elsewhere or is_byline or (is_noise(folded) and not is_rest)))
        has_text = has_text or len(folded) > LONG_LINE
    return found


# "… nộp về Văn phòng trước" goes on in a line that holds the day alone.
_NEEDS_A_DAY = re.compile(r"\b(?:truoc|ngay|den|tu|het|vao|sau|cham nhat|thang|quy)$")
# A line that ends with such a word is not at its end, however short the page made it.
_UNFINISHED = re.compile(
    r"(?<!\w)(?:trên|của|với|cho|và|tại|về|do|từ|đến|trong|các|những|giữa|theo|cùng|báo cáo|hoặc|bằng|gửi|trình)$"
)
# "…;" over "năm 2023 đạt 50%": the next step of a promise.
_NEXT_STEP = re.compile(
    r"(?:den )?(?:het |cuoi )?nam 20[0-9]{2}\s*[:,]?\s*(?:phan dau\s*)?(?:(?:dat|la|len|con|tang len)\s*)?(?:(?:tren|tu|it nhat|toi thieu)\s*)?[0-9]+(?:[.,][0-9]+)?\s*%"
)
_BYLINE = re.compile(rf"(?:[{UPPER}]\w*\s*){{2,4}}")


def _is_byline(plain: str) -> bool:
    """Whether the line is only a name: under a paragraph, the writer's."""
    return len(plain) < SHORT_LINE and not plain.isupper() and _BYLINE.fullmatch(plain) is not None


def is_noise(folded: str) -> bool:
    return len(folded) <= LONG_LINE and any(pattern.fullmatch(folded) for pattern in _NOISE)


def _raw_lines(laid: Laid) -> Iterator[tuple[int, int]]:
    source, position = laid.source, 0
    tables = iter(sorted((table.start, table.end) for table in laid.tables))
    table = next(tables, None)
    for raw in source.plain.split("\n"):
        start, end = source.trim(position, position + len(raw))
        position += len(raw) + 1
        while table and table[1] <= start:
            table = next(tables, None)
        if start < end and not (table and table[0] <= start < table[1]):
            yield start, end


def blocks(laid: Laid, found: list[Line]) -> list[Block]:
    """Join the lines that a page or a PDF broke in the middle of a sentence."""
    source = laid.source
    joined: list[Block] = []
    full_line = _full_line(source, found)
    for number, line in enumerate(found):
        if line.is_noise:
            continue
        previous = joined[-1] if joined else None
        if previous and _goes_on(source, previous, line, full_line):
            joined[-1] = Block(previous.start, line.end, previous.body, previous.line)
            continue
        mark = MARKER.match(source.folded, line.start, line.end)
        joined.append(Block(line.start, line.end, mark.end() if mark else line.start, number))
    return joined


def _full_line(source: Source, found: list[Line]) -> int:
    """Return how long a line is at least that the page broke, as the breaks before small letters show."""
    if any(line.end - line.start > LONG_LINE for line in found):
        return UNBROKEN  # each line is a whole paragraph
    broken = sorted(
        line.end - line.start
        for line, following in pairwise(found)
        if source.plain[following.start].islower()
        and source.plain[line.end : following.start].count("\n") == 1
    )
    if len(broken) < _LEAST_BREAKS:
        return SHORT_LINE
    return min(SHORT_LINE, max(_NARROWEST, broken[len(broken) // 2] * 9 // 10))


def _goes_on(source: Source, previous: Block, line: Line, full_line: int) -> bool:
    """Whether the line is the rest of the sentence before it."""
    gap = source.plain[previous.end : line.start]
    if gap.count("\n") == 1 and source.plain[previous.end - 1] == ";":
        return _NEXT_STEP.match(source.folded, line.start, line.end) is not None
    if (
        "\t" in gap
        or gap.count("\n") > _PARAGRAPHS_APART
        or _SENTENCE_END.search(source.plain[max(previous.start, previous.end - 5) : previous.end])
    ):
        return False
    if MARKER.match(source.folded, line.start, line.end):
        return False
    last_break = source.plain.rfind("\n", previous.start, previous.end)
    last_length = previous.end - max(last_break + 1, previous.start)
    first = source.plain[line.start]
    is_unfinished = (
        _UNFINISHED.search(source.plain, max(previous.start, previous.end - 12), previous.end) is not None
    )
    if gap.count("\n") > 1:
        return (first.islower() or is_unfinished) and last_length > SHORT_LINE // 2
    is_heading = (
        source.plain[line.start : line.end].isupper() or source.plain[previous.start : previous.end].isupper()
    )
    goes_on_bare = first.islower() or (first.isdigit() and last_length > SHORT_LINE // 2)
    if goes_on_bare or (is_unfinished and not is_heading):
        return True
    return last_length >= max(SHORT_LINE, full_line) or (last_length >= full_line and not is_heading)
