"""Number, day, issuer, title and period of the plan itself, and the other documents it names."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.plans.reader.days import days, periods
from gandan.plans.reader.values import Field, Period, Reference

if TYPE_CHECKING:
    from gandan.plans.reader.laid import Laid
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.source import Source

SURE, LIKELY, GUESSED = 0.95, 0.8, 0.5
NEAR = 60
CLOSE = 12
SHORT_TITLE = 150
SHALLOW_KIND, DEEP_KIND = 20, 80  # blocks from the top in which "KẾ HOẠCH" may stand
SAID_OUTRIGHT = 4  # of Numbered.is_own: "Số: 22/KH-UBND", "ban hành Kế hoạch số 22/KH-UBND"
OPENING = 300  # how far a period may stand behind the words it belongs to

_NUMBER = re.compile(
    r"(?<![\w/.])(\d{1,5}[a-zđ]?)\s?/\s?((?:\d{4}\s?/\s?)?[A-ZĐ][A-Za-zĐđ0-9&]{0,11}(?:\s?-\s?[A-ZĐ][A-Za-zĐ0-9&]{0,11}){0,3})(?!\w)"
    r"|(?<![\w/.])\d{1,4}\s?-\s?(?:KH|CTr|QĐ|CT|NQ|HD|KL|CV|TB|BC)\s?/\s?[A-ZĐ][A-Za-zĐ]{1,11}(?:\s?-\s?[A-ZĐ][A-Za-zĐ0-9&]{0,11}){0,2}(?!\w)"
)
_OWN_BEFORE = re.compile(
    r"(?:ban hanh|ky ban hanh|xay dung|phe duyet|co)\s+(?:\w+\s+)?ke hoach(?: so)?\W*$|(?:^|\n)\s*so\s*:?\s*$"
)
_ANNEX_OF = re.compile(r"\bkem theo\s+(?:\w+\s+){0,2}ke hoach(?: so)?\W*$")
_OTHER_BEFORE = re.compile(
    r"(?:can cu|thuc hien|theo|trien khai|thay the|thuc thi|tai|kem theo|sau khi co|cua|quan triet)\s+(?:\w+\s+){0,5}?"
    r"(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|thong tu|chuong trinh|de an|to trinh|van ban)?(?: so)?\s*:?\s*$"
)
_KIND_LINE = re.compile(r"ke hoach\W*")
_OTHER_KIND_LINE = re.compile(
    r"(?:bao cao|thong bao|quyet dinh|to trinh|nghi quyet|chi thi|bien ban|huong dan|giay moi|cong dien)\W*"
)
# What tells of a plan carried out, in a headline or in capitals over a text.
_TOLD = re.compile(
    r"(?:bao cao|bien ban) (?:ket qua|so ket|tong ket|tinh hinh|cong tac|so|hop|ve)\b|(?:hoi nghi )?(?:so ket|tong ket|danh gia ket qua)\b|chuong trinh (?:hoi nghi|lam viec|hop|toa dam)\b|lich (?:cong tac|lam viec)\b"
)
_LEGAL_BASIS = re.compile(
    r"(?:can cu|thuc hien|theo|trien khai|de trien khai|de thuc hien|xet de nghi|i+\s*[.)]|[1-9]\s*[.)])\b"
)
_NAMED_PLAN = re.compile(
    r"ke hoach(?: so)?\s*(?:[0-9]{1,5}[a-z]?\s?[/-]\s?[a-z0-9&]+(?:[-/][a-z0-9&]+)*)?(?:,?\s*ngay [0-9/. -]+(?:thang [0-9]+ nam [0-9]{4})?)?\s*,?\s*"
    r"(?:cua [^,.;]{3,60}?)?\s*(?:\bve (?:viec )?(?=[a-z])|(?=(?:thong tin|tuyen truyen|truyen thong|cai cach|thuc hien|trien khai|pho bien|kiem soat|chuyen doi so|phong,? chong|bao dam|dam bao|day manh|to chuc|nang cao|tang cuong|phat trien|hanh dong|ra quan|phoi hop)\b))(?P<topic>[^.;:\n]*)"
)
_TITLE_STOP = re.compile(
    r"\s*(?:,? voi (?:cac )?muc tieu|,? nham |,? voi muc dich|\(|,? theo do|,? trong do|,? tren co so|,? gom|[\"”]|\.|;|$)"
)
_AFTER_PERIOD = re.compile(
    r"(?:giai doan\s+[0-9]{4}\s*-\s*[0-9]{4}|nam(?: hoc)? [0-9]{4}(?:\s*-\s*[0-9]{4})?)"
)


@dataclass(frozen=True)
class Numbered:
    """A document number as it stands in the text."""

    value: str
    start: int
    end: int
    date: tuple[int, int, date] | None
    is_own: int  # how much speaks for the plan's own number


@dataclass(frozen=True)
class Head:
    """The header as far as other passes need it; `kind` is the block "KẾ HOẠCH"."""

    kind: int | None
    numbers: list[Numbered]
    own: Numbered | None
    title: Field | None
    period: Period | None
    is_other: bool

    @property
    def is_official(self) -> bool:
        """Whether the text has a head of its own: the line "KẾ HOẠCH", or a decision's number that holds the plan."""
        return self.kind is not None or (self.own is not None and self.own.is_own > SAID_OUTRIGHT)

    @property
    def is_issued(self) -> bool:
        """Whether the text says outright that this plan is issued, however little of it follows."""
        return self.own is not None and self.own.is_own >= SAID_OUTRIGHT


def read_head(laid: Laid, blocks: list[Block]) -> Head:
    source = laid.source
    is_decision = is_decision_of_plan(source, blocks)
    kind = kind_line(source, blocks, DEEP_KIND if is_decision else SHALLOW_KIND)
    found = numbers(source, is_decision=is_decision)
    own = own_number(found)
    is_other = not is_decision and is_other_document(source, blocks)
    title = None if is_other else title_field(laid, blocks, kind)
    period = period_field(laid, title, blocks, own)
    return Head(kind, found, own, title, period, is_other)


def numbers(source: Source, *, is_decision: bool = False) -> list[Numbered]:
    found_days = list(days(source.folded))
    found = []
    for match in _NUMBER.finditer(source.plain):
        value = re.sub(r"\s", "", match.group())
        before = source.folded[max(0, match.start() - NEAR) : match.start()]
        found.append(
            Numbered(
                value,
                match.start(),
                match.end(),
                _day_after(match.end(), found_days, source),
                _weigh(value, before, is_decision=is_decision),
            )
        )
    return found


def _weigh(value: str, before: str, *, is_decision: bool) -> int:
    is_plan = "/KH" in value.upper() or "-KH/" in value.upper()
    if is_decision and "/QĐ" in value.upper() and re.search(r"(?:^|\n|\t|  )\s*so\s*:?\s*$", before):
        return 6
    if _ANNEX_OF.search(before) and is_plan:
        return 3
    if _OWN_BEFORE.search(before):
        return 4 if is_plan else -2
    if _OTHER_BEFORE.search(before):
        return -3
    return 1 if is_plan else -4


def _day_after(end: int, found: list[tuple[int, int, date]], source: Source) -> tuple[int, int, date] | None:
    first = bisect_left(found, (end, 0, date.min))
    if first < len(found) and found[first][0] - end <= CLOSE:
        between = source.folded[end : found[first][0]]
        return None if re.search(r"[\n.;]", between) else found[first]
    return None


def own_number(found: list[Numbered]) -> Numbered | None:
    own = [number for number in found if number.is_own > 0]
    return max(own, key=lambda number: (number.is_own, -number.start), default=None)


def number_field(source: Source, own: Numbered | None) -> Field | None:
    if own is None:
        return None
    confidence = SURE if own.is_own > 1 else GUESSED
    return Field(own.value, source.span(own.start, own.end), confidence)


def references(source: Source, found: list[Numbered], own: Numbered | None) -> tuple[Reference, ...]:
    seen = {own.value} if own else set()
    result = []
    for number in found:
        if number.value in seen:
            continue
        seen.add(number.value)
        day = number.date[2] if number.date else None
        end = number.date[1] if number.date else number.end
        result.append(Reference(number.value, day, source.span(number.start, end), LIKELY))
    return tuple(result)


def date_field(source: Source, own: Numbered | None, blocks: list[Block]) -> Field | None:
    """Find the day of signature: after the number, in the place-and-day line, or in the sentence of issuing."""
    if own and own.date:
        return _day_field(source, own.date, SURE)
    found = list(days(source.folded))
    for start, end, day in found:
        line_start = source.plain.rfind("\n", 0, start) + 1
        before = source.plain[line_start:start].strip()
        line_end = source.plain.find("\n", end)
        after = source.plain[end : line_end if line_end >= 0 else len(source.plain)]
        if (
            before.endswith(",")
            and len(before) < NEAR
            and not after.strip()
            and _block_of(start, blocks[:12])
        ):
            return _day_field(source, (start, end, day), SURE)
    issued = [
        one for one in found if (block := _block_of(one[0], blocks)) and _is_issuing(source, one, block)
    ]
    # The line above the sentence of issuing may say when the page was put up.
    own_sentence = [
        one for one in issued if _is_issuing(source, one, _block_of(one[0], blocks), is_within=True)
    ]
    first = next(iter(own_sentence or issued), None)
    return _day_field(source, first, LIKELY) if first else None


def _block_of(position: int, blocks: list[Block]) -> Block | None:
    return next((block for block in blocks if block.start <= position < block.end), None)


def _is_issuing(
    source: Source, found: tuple[int, int, date], block: Block | None, *, is_within: bool = False
) -> bool:
    start, end, _ = found
    if block is None:
        return False
    first, last = max(0, start - 25), end + 2 * NEAR
    if is_within:
        first, last = max(block.start, first), min(block.end, last)
    return re.search(r"ban hanh (?:\w+ )?ke hoach", source.folded[first:last]) is not None


def _day_field(source: Source, found: tuple[int, int, date], confidence: float) -> Field:
    start, end, day = found
    return Field(day.isoformat(), source.span(start, end), confidence)


def kind_line(source: Source, blocks: list[Block], deepest: int) -> int | None:
    """Return which block is the line "KẾ HOẠCH" of an official document."""
    for number, block in enumerate(blocks[:deepest]):
        first = source.plain[block.start : block.end].split("\n")[0].strip()
        if _KIND_LINE.match(source.folded, block.start) and (first.isupper() or first == "Kế hoạch"):
            return number
    return None


def is_decision_of_plan(source: Source, blocks: list[Block]) -> bool:
    """Whether the text is a decision that issues a plan and carries it."""
    for number, block in enumerate(blocks[:14]):
        if source.folded[block.start : block.end].split("\n")[0].strip() == "quyet dinh":
            after = source.folded[block.end : blocks[min(number + 2, len(blocks) - 1)].end]
            return re.search(r"(?:ban hanh|phe duyet)\s+(?:\w+\s+)?ke hoach", after) is not None
    return False


def is_other_document(source: Source, blocks: list[Block]) -> bool:
    """Whether the text calls itself a report, a decision, a notice."""
    for block in blocks[:12]:
        plain, folded = source.plain[block.start : block.end], source.folded[block.start : block.end]
        first = folded.split("\n")[0]
        if plain.split("\n")[0].isupper() and _OTHER_KIND_LINE.fullmatch(first):
            return True
    # "KẾ HOẠCH" with "Tổng kết phong trào" under it plans a review.
    named = kind_line(source, blocks, 2)
    return any(_TOLD.match(source.folded, block.start) for block in blocks[: 2 if named is None else named])


def title_field(laid: Laid, blocks: list[Block], kind: int | None) -> Field | None:
    if kind is not None:
        return _official_title(laid, blocks, kind)
    return _decision_title(laid.source, blocks) or _news_title(laid.source, blocks)


def _decision_title(source: Source, blocks: list[Block]) -> Field | None:
    """Return the plan's name under "QUYẾT ĐỊNH" where the decision itself is the plan."""
    for kind, named in pairwise(blocks[:14]):
        if source.plain[kind.start : kind.end].strip() != "QUYẾT ĐỊNH":
            continue
        issues = _ISSUES_PLAN.match(source.folded, named.start, named.end)
        if issues is None:
            return None
        name = source.one_line(issues.end(), named.end)
        return Field(f"K{name[1:]}", source.span(issues.end(), named.end), SURE)
    return None


def _official_title(laid: Laid, blocks: list[Block], kind: int) -> Field:
    source, first = laid.source, blocks[kind]
    centred = {paragraph.start for paragraph in laid.paragraphs if paragraph.is_centred}
    end = first.end
    for block in blocks[kind + 1 : kind + 4]:
        is_close = source.plain[end : block.start].count("\n") == 1 or block.start in centred
        folded = source.folded[block.start : block.end]
        is_first = end == first.end
        names_other = _NUMBER.search(source.plain, block.start, block.end) is not None
        is_titled = block.start in centred or (is_first and len(folded) < SHORT_TITLE)
        is_basis = _LEGAL_BASIS.match(folded) is not None and (names_other or not is_titled)
        is_below = any(end <= table.start < block.end for table in laid.tables)
        if (
            is_basis
            or is_below
            or _ANNEX_LINE.match(folded)
            or block.body > block.start
            or not (is_close or is_first)
        ):
            break
        if len(folded) > 250 or source.plain[block.end - 1] in ".;:" or _KEM_THEO.match(folded):  # noqa: PLR2004 - a title is short
            break
        end = block.end
    value = source.one_line(first.start, end)
    if value.upper().startswith("KẾ HOẠCH"):
        value = f"Kế hoạch {_lower_first(value[len('KẾ HOẠCH') :].strip())}".strip()
    return Field(value, source.span(first.start, end), SURE)


_ANNEX_LINE = re.compile(
    r"(?:phu luc|bieu|bang)\b(?::| (?:so|phan cong|nhiem vu|tong hop|kem theo|[0-9ivx]+\b)|$)"
)
_ISSUES_PLAN = re.compile(r"(?:ve (?:viec )?)?(?:ban hanh|phe duyet) (?=ke hoach\b)")
_KEM_THEO = re.compile(r"\(|(?:ban hanh )?kem theo\b")
_BRACKET = re.compile(r"\s*\((?:ban hành |kèm theo|dự thảo).*$", re.IGNORECASE)
_ABBREVIATION = re.compile(
    r"\b(?:CCHC|UBND|HĐND|TTHC|DVC|DVCTT|MTTQ|CĐS|KSTTHC|PAR|INDEX|TP)\b", re.IGNORECASE
)
_PLACE_NAME = re.compile(
    r"\b(tỉnh|huyện|thị xã|quận|xã|phường|thị trấn|thành phố|đặc khu) ((?:(?!năm\b|giai\b|trên\b|và\b|tuyên\b|cải\b)\w+ ?){1,3}(?:- (?!năm\b|giai\b)\w+ \w+(?= |$))?)"
)


def _lower_first(text: str) -> str:
    """Join the subject to "Kế hoạch" as it would stand in a sentence; abbreviations and places stay."""
    text = _BRACKET.sub("", text)
    if sum(letter.isupper() for letter in text) > sum(letter.islower() for letter in text):
        small = _ABBREVIATION.sub(lambda word: word[0].upper(), text.lower())
        return _PLACE_NAME.sub(lambda name: f"{name[1]} {name[2].title()}", small)
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _news_title(source: Source, blocks: list[Block]) -> Field | None:
    """Find the plan's name in a news item: the shortest stretch that names its topic and its period."""
    found: list[tuple[int, int, int]] = []
    for block in blocks[:8]:
        for match in _NAMED_PLAN.finditer(source.folded, block.start, block.end):
            start, end = match.start("topic"), match.end("topic")
            stop = _TITLE_STOP.search(source.folded, start + 8, end)
            end = stop.start() if stop else end
            period = _AFTER_PERIOD.search(source.folded, start, end)
            end = period.end() if period else end
            said = source.folded[match.start() : start]
            is_whole, is_numbered = said.strip() == "ke hoach", "/" in said
            # With its number stands its own name; a headline says it shorter.
            found.append(
                (3 * is_numbered + 2 * bool(period) + is_whole, match.start() if is_whole else start, end)
            )
    if not found:
        return _headline(source, blocks)
    _, start, end = max(found, key=lambda one: one[0])
    value = source.one_line(start, end)
    name = f"K{value[1:]}" if value.lower().startswith("kế hoạch") else f"Kế hoạch {value}"
    return Field(name, source.span(start, end), LIKELY)


def _headline(source: Source, blocks: list[Block]) -> Field | None:
    if not blocks:
        return None
    # An annex alone is named by the line under "PHỤ LỤC".
    own = (one for one in blocks[:2] if not _ANNEX_LINE.fullmatch(source.folded, one.start, one.end))
    first = next(own, blocks[0])
    if first.end - first.start > 250:  # noqa: PLR2004 - a title is short
        return None
    return Field(source.one_line(first.start, first.end), source.span(first.start, first.end), GUESSED)


def period_field(laid: Laid, title: Field | None, blocks: list[Block], own: Numbered | None) -> Period | None:
    """Find the plan's period: in its title first, then where it is issued, then in the opening."""
    source = laid.source
    # The times of a table are those of its rows.
    table = min((one.start for one in laid.tables), default=len(source.plain))
    for start, end in _period_places(source, title, blocks, own):
        end = min(end, table) if start < table else end  # noqa: PLW2901 - as far as it is asked
        for found_start, found_end, first, last in periods(source.folded[start:end]):
            confidence = SURE if (start, end) == _title_place(source, title) else LIKELY
            return Period(first, last, source.span(start + found_start, start + found_end), confidence)
    return _year_of_title(source, title)


def _year_of_title(source: Source, title: Field | None) -> Period | None:
    """Take a bare year where the title says no more: "Năm vì người dân phục vụ 2026"."""
    start, end = _title_place(source, title) or (0, 0)
    found = re.search(r"(?<![0-9/])(20[0-9]{2})(?![0-9/])", source.folded[start:end])
    if found is None:
        return None
    year = int(found[1])
    span = source.span(start + found.start(), start + found.end())
    return Period(date(year, 1, 1), date(year, 12, 31), span, GUESSED)


def _title_place(source: Source, title: Field | None) -> tuple[int, int] | None:
    return source.place(*title.span) if title else None


def _period_places(
    source: Source, title: Field | None, blocks: list[Block], own: Numbered | None
) -> list[tuple[int, int]]:
    places = []
    in_title = _title_place(source, title)
    if in_title:
        places.append(in_title)
    if own:
        places.append((own.end, min(own.end + OPENING, len(source.folded))))
    for block in blocks[:6]:
        named = re.finditer(r"\bke hoach\b", source.folded[block.start : block.end])
        starts = [block.start + match.start() for match in named]
        places.extend((start, min(block.end, start + OPENING)) for start in starts)
    places.extend((block.start, block.end) for block in blocks[:3])
    return places
