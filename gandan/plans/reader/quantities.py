"""The numbers a plan promises, with what is counted; results of the past are left out."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gandan.plans.reader.days import due, periods
from gandan.plans.reader.percents import percents
from gandan.plans.reader.sections import GOALS
from gandan.plans.reader.values import Milestone, Target

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gandan.plans.reader.percents import Percent
    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.values import Period

SURE, LIKELY, GUESSED = 0.95, 0.8, 0.5

# Words that end what is counted and begin what it shall do. With accents: "có" is not "cơ", "là" is not "lá".
_PREDICATE = re.compile(
    r"(?:,\s*)?(?<![\w])(?:(?:đều|phải|sẽ|cần|thường xuyên|định kỳ|hằng (?:tháng|quý|năm|tuần)|kịp thời|chủ động|cơ bản)\s+)*"
    r"(?:có(?! (?:công|liên quan|thẩm quyền|chức năng|uy tín|thu))|được(?! (?:giao|phân công|ủy quyền))|đăng tải|thực hiện|đạt|biết|xây dựng"
    r"|niêm yết|công khai|công bố|cập nhật|phát(?! (?:thanh|triển|sinh|hành))|tham gia|hoàn thành|bảo đảm|đảm bảo|tiếp cận|duy trì|mở(?! rộng)"
    r"|triển khai|sử dụng|nắm|hiểu|hài lòng|cam kết|ban hành|bố trí|giải quyết đúng|tiếp nhận|nộp|tổ chức(?=\s+(?:ít nhất|tối thiểu|các|tuyên"
    r"|thực|hội|lớp|quán|phổ|tập|thông|đối|\d))|thường xuyên|định kỳ|trở lên|đưa|gửi|phấn đấu|lồng ghép|tuyên truyền(?! viên)|là|lập|trang bị"
    r"|kết nối|phủ|tự|thành lập|treo|phổ biến|quán triệt|nhận thức|nâng cao|đăng|phản ánh|phải|đều|trả lời|nhận(?! thức)|cung cấp|thông báo|hướng dẫn)(?!\w)"
)
_NOTHING_AFTER = re.compile(
    r"\s*(?:[,.;:)]|$|(?:vao|trong|den|so voi|o|tai|truoc|moi|/|nam|va|cho|doi voi|theo|trong do|tro len)\b)"
)
_REACHES = re.compile(
    r"\s*(?:,|\b(?:phan dau|co gang))?\s*(?:\b(?:dat|la|len|chiem|duoc|bang|hoan thanh|giu)\b\s*)*(?:\btu\s*|\btren\s*|\bmuc\s*|\bty le\s*|\bkhoang\s*|\bit nhat\s*|\btoi thieu\s*)*$"
)
_PAST = re.compile(
    r"\b(?:đã(?! được phê duyệt)|vừa qua|năm trước|cùng kỳ|kết quả (?:đạt|thực hiện|năm)|tính đến|trong năm qua|thời gian qua|hiện nay|hiện có|ước đạt)\b",
    re.IGNORECASE,
)
_NOT_A_GOAL = re.compile(
    r"\b(?:chiem|ho tro|giam tru|le phi|lai suat|ngan sach|trich|muc dong)\b[^,;]{0,25}$"
)
_CHANGE = re.compile(r"\b(?:tang|giam|cat giam)\b(?: them)?\s*(?:(?:toi thieu|it nhat|tren|tu)\s*)?$")
_OPENERS = re.compile(
    r"\W*(?:(?:phan dau|bao dam|dam bao|trong do|va|den het|den|nam|moi nam|hang nam|hang nam|cu the|dong thoi)\b[\s,:]*(?:nam\s+)?(?:[0-9]{4}[\s,:]*(?:co\s+)?)?)+"
)

CADENCES = (
    ("daily", r"(?:hang|hằng|moi) ngay|/ngay\b"),
    ("weekly", r"(?:hang|moi) tuan|/tuan\b"),
    ("monthly", r"(?:hang|moi) thang|/thang\b|dinh ky (?:hang )?thang"),
    ("quarterly", r"(?:hang|moi) quy\b|/quy\b"),
    ("half_yearly", r"6 thang (?:mot|1|01) lan|/6 thang|sau thang mot lan|nua nam"),
    ("yearly", r"(?:hang|moi) nam\b|/nam\b"),
    ("continuous", r"thuong xuyen|lien tuc"),
)
_CADENCES = tuple((name, re.compile(pattern)) for name, pattern in CADENCES)

_COUNT = re.compile(
    r"(?P<each>\b(?:moi|tung)\s+(?P<who>[^,;.0-9]{2,60}?)\s+)?(?P<sign>toi thieu|it nhat|tren|tu|khong qua|toi da|khong duoi)?\s*"
    r"\b(?P<value>[0-9]{1,6})\s*(?:-\s*[0-9]{1,3}\s*)?(?P<unit>tin,? bai|tin|bai(?: viet)?|buoi|lop|cuoc|luot|phong su|chuyen muc|chuyen de|chuong trinh|hoi nghi|lan"
    r"|to roi|to gap|pa ?no|video(?: clip)?|clip|ky|so|ngay(?: lam viec)?|gio)\b(?P<per>\s*/\s*(?:ngay|tuan|thang|quy|nam))?"
)
# "Đến năm 2026, 100% …; ít nhất 90% …": the day that opens a list holds for all of it.
_DUE_OPENER = re.compile(r"\W*(?:phan dau,? )?den (?:het |cuoi )?nam [0-9]{4}\s*[,:]")
_SIGNS = {
    "toi thieu": ">=",
    "it nhat": ">=",
    "tu": ">=",
    "khong duoi": ">=",
    "tren": ">",
    "khong qua": "<=",
    "toi da": "<=",
}


@dataclass(frozen=True)
class Scope:
    """Where a number stands: its commitment, what introduced it, the plan's period."""

    start: int
    end: int
    lead: tuple[int, int]
    is_goal: bool


def targets(source: Source, parts: list[Part], period: Period | None) -> tuple[Target, ...]:
    found: list[Target] = []
    opened: dict[tuple[int, int], date] = {}
    for part in parts:
        scope = Scope(part.start, part.end, part.lead, part.section == GOALS)
        opener = _DUE_OPENER.match(source.folded, part.start, part.end)
        day = due(opener.group()) if opener else None
        if day:
            opened[part.lead] = day
        shares = [*_shares(source, scope, period)]
        found.extend(
            target if target.due else replace(target, due=opened.get(part.lead))
            for target in shares or _counts(source, scope)
        )
    return tuple(_without_repeats(found))


def _shares(source: Source, scope: Scope, period: Period | None) -> Iterator[Target]:
    found = [*percents(source.folded, scope.start, scope.end)]
    if not found or _is_past(source, scope, found[0], period):
        return
    steps = _milestones(source, scope, found)
    if steps:
        yield steps
        return
    for number, percent in enumerate(found):
        if _NOT_A_GOAL.search(source.folded, scope.start, percent.start):
            continue
        first = scope.start if number == 0 else found[number - 1].end
        last = found[number + 1].start if number + 1 < len(found) else scope.end
        yield _share(source, scope, percent, (first, last))


def _share(source: Source, scope: Scope, percent: Percent, room: tuple[int, int]) -> Target:
    """Read "100% đài có …" forwards and "… đạt tối thiểu 90%" backwards."""
    first, last = room
    is_forward = not _NOTHING_AFTER.match(source.folded, percent.end, last)
    if is_forward:
        start, end = percent.start, _without_joiner(source, last)
        population = _counted_after(source, percent.end, end)
    else:
        start, end = _subject_start(source, first, percent.start), _tail_end(source, percent.end, last)
        population = _counted_before(source, start, percent.start)
    start, end = _trim(source, start, end)
    folded = source.folded[start:end]
    is_change = _CHANGE.search(source.folded, first, percent.start) is not None
    return Target(
        quote=_original(source, start, end),
        measure="change" if is_change else "share",
        population=population,
        comparator=percent.comparator,
        value=percent.value,
        unit="%",
        due=due(folded)
        or due(source.folded[scope.start : scope.end])
        or due(source.folded[slice(*scope.lead)]),
        cadence=cadence(folded),
        span=source.span(start, end),
        confidence=(SURE if scope.is_goal else LIKELY) if population else GUESSED,
    )


def _counted_after(source: Source, start: int, end: int) -> str:
    predicate = _PREDICATE.search(source.plain, start + 1, end)
    stop = predicate.start() if predicate and predicate.start() > start + 2 else end
    begin, stop = _trim(source, start, stop)
    text = source.one_line(begin, stop)
    return re.sub(r"^(?:số|tổng số)\s+", "", text)


def _counted_before(source: Source, start: int, end: int) -> str:
    reaches = _REACHES.search(source.folded, start, end)
    begin, stop = _trim(source, start, reaches.start() if reaches else end)
    return source.one_line(begin, stop)


def _subject_start(source: Source, first: int, end: int) -> int:
    """Return where the thing that reaches the share starts, after "và", "phấn đấu đến năm 2025"."""
    first, _ = _trim(source, first, end)
    opener = _OPENERS.match(source.folded, first, end)
    return opener.end() if opener and opener.end() < end - 3 else first


def _tail_end(source: Source, start: int, last: int) -> int:
    """Keep "vào năm 2025" and the like, stop at the next comma."""
    comma = source.plain.find(",", start, last)
    return comma if comma >= 0 else _without_joiner(source, last)


def _without_joiner(source: Source, end: int) -> int:
    joiner = re.search(
        r"[\s,]*(?:\b(?:va|trong do|phan dau|dong thoi)\s*)*$", source.folded[max(0, end - 40) : end]
    )
    return end - (len(joiner.group()) if joiner else 0)


def _trim(source: Source, start: int, end: int) -> tuple[int, int]:
    while start < end and source.plain[start] in " \n\t,;:-.":
        start += 1
    while end > start and source.plain[end - 1] in " \n\t,;:-.…":
        end -= 1
    return start, end


def _original(source: Source, start: int, end: int) -> str:
    first, last = source.span(start, end)
    return source.original[first:last]


def _is_past(source: Source, scope: Scope, percent: Percent, period: Period | None) -> bool:
    """Whether the number tells what was reached before, not what is promised."""
    before = source.plain[scope.start : percent.start]
    if _PAST.search(before):
        return True
    if period is None or due(source.folded[scope.start : scope.end]):
        return False
    years = [last for _, _, _, last in periods(source.folded[scope.start : scope.end])]
    return bool(years) and max(years) < period.start


def _milestones(source: Source, scope: Scope, found: list[Percent]) -> Target | None:
    """Read "năm 2023 đạt 80%, năm 2024 đạt 90%" as one target with steps."""
    if len(found) < 2:  # noqa: PLR2004 - one step is no staircase
        return None
    steps = []
    for number, percent in enumerate(found):
        first = scope.start if number == 0 else found[number - 1].end
        last = found[number + 1].start if number + 1 < len(found) else scope.end
        day = _step_day(source, (first, percent.start)) or _step_day(source, (percent.end, last))
        if day is None or not _NOTHING_AFTER.match(source.folded, percent.end, last):
            return None
        steps.append(Milestone(day, percent.value))
    if len({step.due for step in steps}) < len(steps):
        return None
    room = (scope.start, _trim(source, scope.start, scope.end)[1])
    base = _share(source, scope, found[0], room)
    start, end = _trim(source, scope.start, scope.end)
    final = max(steps, key=lambda step: step.due)
    population = re.sub(r"[\s,:(]*(?:đến |vào |trong )?(?:năm )?\d{4}.*$", "", base.population)
    return replace(
        base,
        quote=_original(source, start, end),
        span=source.span(start, end),
        population=population,
        value=final.value,
        due=final.due,
        milestones=tuple(steps),
    )


def _step_day(source: Source, room: tuple[int, int]) -> date | None:
    found = [last for _, _, _, last in periods(source.folded[slice(*room)])]
    return found[-1] if found else None


def cadence(folded: str) -> str:
    return next((name for name, pattern in _CADENCES if pattern.search(folded)), "")


def _counts(source: Source, scope: Scope) -> Iterator[Target]:
    """Read "tối thiểu 02 tin, bài/tháng", "không quá 02 ngày": only with a word that makes it a promise."""
    if _PAST.search(source.plain[scope.start : scope.end]):
        return
    for match in _COUNT.finditer(source.folded, scope.start, scope.end):
        if not (match["sign"] or match["per"] or match["each"]):
            continue
        begin = match.start("sign") if match["sign"] else match.start("value")
        start, end = _trim(source, match.start() if match["each"] else begin, match.end())
        unit = source.one_line(match.start("unit"), match.end("unit"))
        is_duration = match["unit"].startswith(("ngay", "gio"))
        measure = "duration" if is_duration else "count_each" if match["each"] else "count"
        who = source.one_line(match.start("who"), match.end("who")) if match["each"] else ""
        yield Target(
            quote=_original(source, start, end),
            measure=measure,
            population=who,
            comparator=_SIGNS.get(match["sign"] or "", "="),
            value=float(match["value"]),
            unit=unit,
            due=due(source.folded[scope.start : scope.end]),
            cadence=cadence(source.folded[match.start() : match.end()])
            or cadence(source.folded[scope.start : scope.end]),
            span=source.span(start, end),
            confidence=LIKELY if scope.is_goal else GUESSED,
        )


def _without_repeats(found: list[Target]) -> Iterator[Target]:
    """Count a promise said twice, in the headline and below, once."""
    seen: set[tuple[str, float, str]] = set()
    for target in found:
        key = (" ".join(target.population.lower().split()), target.value, target.unit)
        if key not in seen or not target.population:
            seen.add(key)
            yield target
