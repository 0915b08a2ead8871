"""Which part of the plan each sentence stands in, and the commitments it is made of."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gandan.plans.reader import news
from gandan.plans.reader.layout import ANNEX
from gandan.text.letters import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.source import Source

PURPOSE, GOALS, CONTENTS, FORMS = "purpose", "goals", "contents", "forms"
AUDIENCES, REQUIREMENTS, ORGANISATION, FUNDING = "audiences", "requirements", "organisation", "funding"
REPORTS = "reports"  # when who tells how far it is: no commitment of the plan
PAST = "past"  # what was reached before: neither commitments nor promises
NOTES = "notes"  # of an annex: promises may stand in them, commitments do not

SECTION_NAMES = {
    PURPOSE: "Mục đích",
    GOALS: "Mục tiêu",
    CONTENTS: "Nội dung",
    FORMS: "Hình thức",
    AUDIENCES: "Đối tượng",
    REQUIREMENTS: "Yêu cầu",
    ORGANISATION: "Tổ chức thực hiện",
    FUNDING: "Kinh phí",
    NOTES: "Ghi chú",
    REPORTS: "Chế độ báo cáo",
    PAST: "Kết quả đã đạt",
}
HEADING_LENGTH = 130
LEAD_LENGTH = 60

_HEADINGS = (
    (
        PAST,
        r"(?:khai quat |danh gia )*(?:tinh hinh|thuc trang|ket qua(?! (?:can dat|dau ra|du kien|phan dau|phai dat))|ton tai|han che|danh gia|dac diem)",
    ),
    (GOALS, r"(?:muc dich|yeu cau|quan diem|phuong huong|dinh huong)\b[^.:]{0,30}\b(?:muc tieu|chi tieu)\b"),
    (PURPOSE, r"muc dich"),
    (
        GOALS,
        r"(?:cac |nhung )?(?:muc tieu|chi tieu|muc phan dau|con so (?:phan dau|can dat)|(?:ket qua|dieu|muc|viec) (?:can|phai|muon) dat(?: duoc)?|phan dau(?:$|[:,]| (?:den|trong|nam)\b))",
    ),
    (
        FORMS,
        r"(?:cac )?(?:hinh thuc|phuong thuc|phuong phap|kenh)(?: thong tin| tuyen truyen| truyen thong|,|$)",
    ),
    (
        CONTENTS,
        r"(?:cac |nhung )?(?:noi dung|nhiem vu|chu de|hoat dong|cong viec|(?:phan|dau) viec|viec (?:can|phai|se|tung|lam|cu the|chinh)\b|viec$|giai phap|lich (?:hoat dong|thuc hien|to chuc|cong tac|tuyen truyen))",
    ),
    (AUDIENCES, r"(?:cac )?(?:doi tuong|pham vi,? doi tuong)"),
    (REQUIREMENTS, r"yeu cau"),
    (FUNDING, r"(?:nguon )?kinh phi|du toan"),
    (REPORTS, r"(?:che do |cong tac )?(?:thong tin,? )?bao cao"),
    (
        ORGANISATION,
        r"to chuc thuc hien|thuc hien(?=$|:$)|phan (?:cong|giao)|giao viec|ai lam (?:gi|viec gi)|trach nhiem|(?:cong tac )?chuan bi|(?:cac )?bien phap (?:tien hanh|thuc hien|to chuc)|lo trinh|tien do thuc hien|cac buoc (?:thuc hien|trien khai)|thoi gian,? (?:tien do )?thuc hien",
    ),
)
_TELLS = r"(?:tuyen truyen|truyen thong)"
_LIST = r"(?:\bgom co\b|\bbao gom\b|\bgom\b|\bla\b|\btap trung(?: vao)?\b|:)"
_CUES = tuple(
    (section, re.compile(pattern))
    for section, pattern in (
        (
            PURPOSE,
            r"^\W*muc dich\b|\bmuc dich (?:cua )?(?:ke hoach|viec)\b|\bke hoach (?:nay )?(?:duoc ban hanh )?(?=nham\b)",
        ),
        (
            GOALS,
            (
                r"^\W*(?:cac )?(?:muc tieu|chi tieu)\b(?: chung| cu the| tong quat| phan dau| de ra| trong tam)*"
                r"|\b(?:muc tieu|chi tieu)\b(?= (?:den|trong|phan dau|cua|nam)\b[^.;:0-9%]{0,30}(?:[0-9]{4} )?la\b)"
                r"|\b(?:voi|(?<!de )dat(?= (?:muc tieu|chi tieu)[^.;:0-9]{0,40}(?::|\bla\b))|dat ra|de ra|xac dinh|dua ra|phan dau)(?: cac| mot so)? (?:muc tieu|chi tieu)"
                r"(?: chung| cu the| tong quat| phan dau| trong tam)*|^\W*phan dau,? (?=den )"
            ),
        ),
        (
            CONTENTS,
            rf"\b(?:noi dung|nhiem vu|hoat dong)(?: chinh| cu the| chu yeu| trong tam)?(?: thong tin,?| va)?(?: {_TELLS})?(?=[^;.]{{0,{LEAD_LENGTH}}}?{_LIST})",
        ),
        (
            FORMS,
            rf"(?:^\W*|\bve |\bcac )(?:hinh thuc|phuong thuc|kenh)(?: thong tin,?)?(?: {_TELLS})?(?=[^;.]{{0,40}}?(?:{_LIST}|qua\b))",
        ),
        (AUDIENCES, rf"(?:^\W*|\bcac )doi tuong(?: thong tin,?)?(?: {_TELLS})?(?=[^;.]{{0,30}}?{_LIST})"),
        (
            REQUIREMENTS,
            r"^\W*yeu cau\b|\b(?:ubnd|uy ban nhan dan|so|phong|chu tich)\b[^,;:]{0,40}? yeu cau\b(?= (?:cong tac|cac|viec|tung|nguoi))",
        ),
        (FUNDING, r"^\W*(?:nguon )?kinh phi\b"),
    )
)
_LEAD_END = re.compile(
    r"\s*(?:cua ke hoach|cua huyen|cua tinh|den nam [0-9]{4}|[^;.:]{0,50}?)(?:\bnham\b|\bla\b|\bbao gom\b|\bgom\b|\bthong qua\b|:)\s*:?\s*"
)
_NEWS_CONTENT = re.compile(r"\W*(?:thong tin, )?(?:tuyen truyen|pho bien|quan triet|long ghep)\b")
# "Phường phấn đấu 100% khu phố …": a news item seldom names its goals otherwise.
_AIM = re.compile(
    r"\b(?:phan dau|huong toi|quyet tam|theo ke hoach(?: nay)?,)\s+(?=[^.;]{0,60}?(?:[0-9]\s?%|\btoi thieu\b|\bit nhat\b|\b[0-9]+/[0-9]+ ))"
)
_CONNECTOR = re.compile(
    r"\W*(?:(?:dong thoi|ngoai ra|ben canh do|cung voi do|qua do|tu do|trong do)\s*[,:]?\s*|(?:va|cung nhu)\s+)"
)
# A run of dots is tried once, at its first dot: from each of them, a page of dots would take minutes.
_SENTENCE = re.compile(
    r"(?<![\s(][A-ZĐ])(?<!\bTP)(?<!\bTT)(?<![.!?…])[.!?…]+[\"”’)]*\s+(?=[\"“(]?["
    f"{UPPER}0-9])"
)
# "năm 2025 đạt 80%; năm 2026 đạt 90%" is one promise in steps.
_NEXT_STEP = re.compile(
    r";\s*(?:den )?nam 20[0-9]{2}\s*[:,]?\s*(?:phan dau\s*)?(?:(?:dat|la|len|con|tang len)\s*)?(?:(?:tren|tu|it nhat|toi thieu)\s*)?[0-9]+(?:[.,][0-9]+)?\s*%\s*(?:tro len\s*)?(?:[;.]|$)"
)
_AND_ALSO = re.compile(r",\s*(?=dong thoi\b)")


@dataclass(frozen=True)
class Part:
    """One commitment: `start`-`end` in plain text; `lead` is what introduced it ("Mục tiêu đến năm 2025:")."""

    section: str
    start: int
    end: int
    lead: tuple[int, int]
    is_listed: bool  # it stands under a heading or in a list that says what it is


@dataclass
class _Here:
    section: str = ""
    lead: tuple[int, int] = (0, 0)
    is_heading: bool = False

    def change_to(self, other: _Here) -> None:
        self.section, self.lead, self.is_heading = other.section, other.lead, other.is_heading


@dataclass
class _Level:
    """The last numbered point that changed the section, and the section that its siblings stand in."""

    ordinal: tuple[str, int] | None = None
    around: _Here = field(default_factory=_Here)

    def enter(self, ordinal: tuple[str, int] | None, here: _Here) -> _Here:
        """Go back to the section around where a point follows the one that left it; return that section.

        "IV. Tổ chức thực hiện: 1. Kinh phí … 2. Sở Nội vụ …": the second point is about carrying out again.
        """
        if ordinal is None or self.ordinal != (ordinal[0], ordinal[1] - 1):
            return replace(here)
        self.ordinal = ordinal
        if self.around.section:
            here.change_to(self.around)
        return self.around

    def leave(self, ordinal: tuple[str, int] | None, around: _Here) -> None:
        """Remember the point at which the section changed; what has no number ends a level."""
        self.ordinal, self.around = ordinal, around


def parts(source: Source, blocks: list[Block], *, is_official: bool = False) -> list[Part]:
    """Walk through the text and cut each section into its commitments.

    What an official document cites before its first heading are aims of others.
    """
    found: list[Part] = []
    here, level = _Here(), _Level()
    is_named = False  # what stands above the plan's name is the page's
    for block in blocks:
        ordinal = _ordinal(source, block)
        around = level.enter(ordinal, here)
        before = here.section
        body = _enter_annex(source, block, here) or _enter_heading(source, block, here)
        if is_official and not here.section and _CITES.match(source.folded, block.start):
            continue
        if _ATTACHED.fullmatch(source.folded, block.start, block.end):
            continue
        is_news = not is_official and is_named
        quoted, heard = 0, block.start  # up to where quotations were counted
        for number, (start, end) in enumerate(_sentences(source, body, block.end)):
            begin = _enter_cue(source, (start, end), here, is_first=number == 0)
            told = news.told_in_news(source.one_line(start, end)) if is_news and begin == start else ""
            quoted, heard = quoted + news.left_open(source.plain, heard, start), start
            if not is_official and quoted > 0:
                continue
            if told and (told == news.PAST or not here.is_heading):
                alone = _Here(_TOLD[told], (start, start))
                found.extend(_pieces(source, start, end, alone) if told != news.PAST else ())
                continue
            start = begin  # noqa: PLW2901 - what is left of it
            if here.section and here.section not in {FUNDING, PAST, REPORTS}:
                found.extend(_pieces(source, start, end, here))
        if here.section != before:
            level.leave(ordinal, around)
        is_named = is_named or "ke hoach" in source.folded[block.start : block.end]
    return found


def _ordinal(source: Source, block: Block) -> tuple[str, int] | None:
    """Return what stands before the last figure or letter of a point's number, and which it is: ("1.", 2)."""
    number = _ORDINAL.match(source.folded, block.start, block.body)
    if number is None:
        return None
    last = number["last"]
    return number["before"] or "", int(last) if last.isdigit() else _LETTERS.find(last) + _FIRST_LETTER


_LETTERS, _FIRST_LETTER = "abcdeghiklmnopqrstuvxy", 100
_ORDINAL = re.compile(r"\s*(?P<before>(?:[0-9]{1,2}\.){0,3})(?P<last>[0-9]{1,2}|[a-y])\s?[.)/]")
_TOLD = {news.WORK: ORGANISATION, news.PROMISE: GOALS, news.PAST: PAST}


_CITES = re.compile(
    r"\W*(?:can cu|thuc hien|theo|trien khai|de (?:trien khai|thuc hien)|xet de nghi|thi hanh|tiep tuc thuc hien)\b"
)
_ATTACHED = re.compile(r"\W*\((?:ban hanh )?(?:kem theo|dinh kem)\b[^()]*(?:\([^()]*\)[^()]*)*\)\W*")
_NOTES = re.compile(r"\W*(?:ghi chu|luu y|chu thich)\b\s*:?")


def _enter_annex(source: Source, block: Block, here: _Here) -> int:
    """Change to the notes at an annex, and at the words "Ghi chú"; return where their text starts, else 0."""
    folded = source.folded[block.start : block.end]
    notes = _NOTES.match(folded)
    is_annex = ANNEX.fullmatch(folded) is not None and source.plain[block.start : block.end][:7].isupper()
    if not notes and not is_annex:
        return 0
    here.section, here.is_heading, here.lead = NOTES, True, (block.start, block.start)
    return block.start + notes.end() if notes else block.end


def _enter_heading(source: Source, block: Block, here: _Here) -> int:
    """Change the section at a heading; return where the block's own text starts."""
    folded = source.folded[block.body : block.end]
    colon = folded.find(":")
    head = folded[: colon + 1] if 0 <= colon < HEADING_LENGTH else folded
    is_alone = len(head) == len(folded)
    if len(head) > HEADING_LENGTH or (is_alone and folded.endswith((".", ";"))):
        return block.body
    is_marked = block.body > block.start or source.plain[block.body : block.end].isupper() or is_alone
    for section, pattern in _HEADINGS:
        if is_marked and re.match(pattern, head) and (is_alone or colon >= 0):
            if not is_alone and not _is_plain_heading(head):
                return block.body
            here.section, here.is_heading = section, True
            here.lead = (block.start, block.body + len(head))
            return block.body + len(head)
    return block.body


def _is_plain_heading(head: str) -> bool:
    """Whether the words before the colon only name the section: "Đối tượng tuyên truyền:"."""
    return len(head.split()) <= 9 and not re.search(r"\b(?:nhu sau|gom|la)\s*:", head)  # noqa: PLR2004 - a short title


def _sentences(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE.finditer(source.plain, start, end):
        yield source.trim(start, match.end())
        start = match.end()
    start, end = source.trim(start, end)
    if start < end:
        yield start, end


def _enter_cue(source: Source, sentence: tuple[int, int], here: _Here, *, is_first: bool) -> int:
    """Change the section at words such as "Mục tiêu phấn đấu đến năm 2025:"; return where the list starts."""
    start, end = sentence
    folded = source.folded[start:end]
    for section, pattern in _CUES:
        cue = pattern.search(folded)
        if section == REQUIREMENTS and here.section == ORGANISATION:
            # "Yêu cầu Thủ trưởng các đơn vị …" gives work there.
            continue
        if cue is None or (here.is_heading and cue.start() > 2):  # noqa: PLR2004 - headings outrank passing words
            continue
        if (
            here.is_heading
            and section in {CONTENTS, FORMS}
            and not folded[cue.end() :].lstrip().startswith(":")
        ):
            continue
        lead = _LEAD_END.match(folded, cue.end(), min(len(folded), cue.end() + 2 * LEAD_LENGTH))
        body = start + (lead.end() if lead else cue.end())
        here.section, here.lead, here.is_heading = section, (start, body), here.is_heading
        return body
    if not here.is_heading and (aim := _AIM.search(folded)):
        here.section, here.lead = GOALS, (start, start + aim.start())
        return start + aim.end()
    bare = _CONNECTOR.match(folded)
    if (
        not here.is_heading
        and here.section
        and is_first
        and _NEWS_CONTENT.match(folded, bare.end() if bare else 0)
    ):
        here.section, here.lead = CONTENTS, (start, start)
    return start


def _pieces(source: Source, start: int, end: int, here: _Here) -> Iterator[Part]:
    is_listed = here.is_heading or here.lead[1] > here.lead[0]
    for piece_start, piece_end in _split(source, start, end):
        connector = _CONNECTOR.match(source.folded, piece_start, piece_end)
        begin, stop = _trim_marks(source, connector.end() if connector else piece_start, piece_end)
        if stop - begin >= 8:  # noqa: PLR2004 - shorter than a commitment can be said
            yield Part(here.section, begin, stop, here.lead, is_listed)


def _split(source: Source, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at semicolons outside brackets, and before ", đồng thời"."""
    depth, first = 0, start
    for position in range(start, end):
        letter = source.plain[position]
        depth = max(0, depth + (letter == "(") - (letter == ")"))
        is_cut = (letter == ";" and not _NEXT_STEP.match(source.folded, position, end)) or (
            letter == "," and _AND_ALSO.match(source.folded, position, end)
        )
        if is_cut and depth == 0:
            yield first, position
            first = position + 1
    yield first, end


def _trim_marks(source: Source, start: int, end: int) -> tuple[int, int]:
    while start < end and (source.plain[start].isspace() or source.plain[start] in ",;:-+*.…"):
        start += 1
    while end > start and (source.plain[end - 1].isspace() or source.plain[end - 1] in ",;:.…-"):
        end -= 1
    return start, end
