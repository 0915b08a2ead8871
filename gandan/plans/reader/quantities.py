"""The numbers a plan promises, with what is counted; results of the past are left out."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from gandan.plans.reader.counts import counts
from gandan.plans.reader.days import due, periods
from gandan.plans.reader.percents import percents
from gandan.plans.reader.predicates import MOST_NUMBERS, PREDICATE, Scope, change_before
from gandan.plans.reader.sections import GOALS, NOTES, ORGANISATION
from gandan.plans.reader.source import folded_same
from gandan.plans.reader.timing import cadence
from gandan.plans.reader.values import Milestone, Target

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gandan.plans.reader.percents import Percent
    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.values import Period

SURE, LIKELY, GUESSED = 0.95, 0.8, 0.5

# With accents: "năm" is no "nam".
_NOTHING_AFTER = re.compile(
    r"\s*(?:[,.;:)/]|$|(?:vào|trong|đến|so với|ở|tại|trước|mỗi|năm|và|cho|đối với|theo|trong đó|trở lên)(?!\w))",
    re.IGNORECASE,
)
# "Tỷ trọng kinh tế số đạt 15%", "thu Quỹ đạt 95% kế hoạch": what reaches the share stands before it.
_RATE = re.compile(
    r"\W*(?:(?:phan dau|bao dam|dam bao|nang|duy tri|dua)\s+)*(?:ty le|ti le|ty trong|ti trong|muc do|muc|do che phu|chi so)"
)
_OF_WHOLE = re.compile(r"\s*(?:ke hoach|tong|grdp|gdp|dan so|chi tieu|du toan)\b")
_HAS_REACHED = re.compile(
    r"\b(?:dat|hoan thanh|chiem|la|len|con|bang)\s*(?:(?:tu|tren|khoang|it nhat|toi thieu|duoi|khong qua)\s*)*$"
)
_REACHES = re.compile(
    r"\s*(?:,|\b(?:phan dau|co gang))?\s*(?:\b(?:dat|la|len|chiem|duoc|bang|hoan thanh|giu)\b\s*)*(?:\btu\s*|\btren\s*|\bmuc\s*|\bty le\s*|\bkhoang\s*|\bit nhat\s*|\btoi thieu\s*)*$"
)
_PAST = re.compile(
    r"\b(?:đã(?! được phê duyệt)|vừa qua|năm trước|cùng kỳ|kết quả (?:đạt|thực hiện|năm)|tính đến|trong năm qua|thời gian qua|hiện nay|hiện có|ước đạt)\b",
    re.IGNORECASE,
)
# Money's own shares; what of it "đạt" or "hoàn thành" so much is a promise like any other.
_NOT_A_GOAL = re.compile(
    r"\b(?:chiem|ho tro|giam tru|le phi|lai suat|ngan sach|trich|muc dong)\b(?:(?!\b(?:dat|hoan thanh)\b)[^,;]){0,25}$"
)
_OF_OTHERS = re.compile(
    r"\b(?:ke hoach|nghi quyet|quyet dinh|chuong trinh|de an|chi thi)\b(?: so)? [0-9]+[a-z]?[-/][^;]{0,150}?\b(?:dat|de ra|giao|xac dinh|quy dinh|yeu cau|neu)\b[^;]{0,40}$"
)
# With accents and any day it names: "so với cùng kỳ năm 2024", "so với năm học 2024-2025", "so với năm trước".
_COMPARED = re.compile(
    r"(?<!\w)so với (?:(?:cùng kỳ|kết quả|thời điểm|năm học|giai đoạn|năm|trước|cuối|đầu|tháng|quý|của)\s*)*(?:\d{1,2}/)?(?:\d{4}(?:\s*-\s*\d{4})?)?",
    re.IGNORECASE,
)
# "(năm 2023 đạt 84,7%)" tells from where it starts.
_ASIDE = re.compile(
    r"\((?:(?:kết quả|thực hiện|cùng kỳ|hiện|hiện nay|trong|ước)\s+)*(?:năm|cùng kỳ|hiện|kỳ trước)\b[^()]{0,80}\)",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"[,;(]\s*(?:trong đó|cụ thể|gồm)\b")
_PROMISES = re.compile(r"\b(?:phấn đấu|mục tiêu|chỉ tiêu|đến (?:hết |cuối )?năm|năm 20\d\d)\b", re.IGNORECASE)
_UP_TO = re.compile(r"\s*(?:-|den|toi)\s*")
# "Nâng tỷ lệ số hóa từ 62% năm 2025 lên 90%": from where it starts is no promise.
_RISES_TO = re.compile(r"[^0-9%;.]{0,25}(?:20[0-9]{2})?\s*\blen\b[^0-9%;.]{0,20}")
_STARTS_AT = re.compile(r"\s+từ (?:mức )?[0-9.,]+\s?%.*$")
_ITS_YEAR = re.compile(r"\s*(?:vào |trong |ở )?năm (20[0-9]{2})(?!\s*-|\d)")
# What comes of a task, or when it is done, is a field of the task.
_LABEL = re.compile(
    r"\W*(?:san pham|ket qua(?: dau ra)?|thoi (?:gian|han)(?: (?:thuc hien|hoan thanh))?|kinh phi|tien do)\s*:"
)
_OPENERS = re.compile(
    r"\W*(?:(?:phan dau|bao dam|dam bao|trong do|va|den het|den|nam|moi nam|hang nam|hang nam|cu the|dong thoi)\b[\s,:]*(?:nam\s+)?(?:[0-9]{4}[\s,:]*(?:co\s+)?)?)+"
)

# "Đến năm 2026, 100% …; ít nhất 90% …": the day that opens a list holds for all of it.
_DUE_OPENER = re.compile(
    r"(?:[^:;.]{0,60}:)?\W*(?:phan dau,? )?(?:tu nay )?(?:den|trong) (?:het |cuoi )?nam [0-9]{4}\s*[,:]"
)


# "Nếu đạt trên 90%, đơn vị được xét khen thưởng": what may come, and no promise.
_IF = re.compile(r"\W*(?:neu|truong hop)\b(?! nao)")


def targets(source: Source, parts: list[Part], period: Period | None) -> tuple[Target, ...]:
    found: list[Target] = []
    opened: tuple[int, date | None] = (0, None)  # up to where a day that opens a sentence holds
    past_end = -1  # of the last commitment that told of the past
    for part in parts:
        if part.section != GOALS and _LABEL.match(source.folded, part.start, part.end):
            continue
        if _IF.match(source.folded, part.start, part.end):
            continue
        scope = Scope(part.start, part.end, part.lead, part.section in {GOALS, NOTES})
        if _is_past(source, scope, scope.end, period) or _goes_on_past(source, past_end, scope):
            past_end = scope.end
            continue
        opener = _DUE_OPENER.match(source.folded, part.start, part.end)
        day = due(opener.group()) if opener else None
        if day:
            line_end = source.plain.find("\n", part.start)
            opened = (line_end if line_end >= 0 else len(source.plain), day)
        opened_due = opened[1] if part.start < opened[0] else None
        counted = [] if part.section == ORGANISATION else [*_counted(source, scope, period)]
        shares = [*_shares(source, scope, period)]
        found.extend(
            target if target.due else replace(target, due=opened_due) for target in (*shares, *counted)
        )
    return tuple(_without_repeats(found))


def _goes_on_past(source: Source, past_end: int, scope: Scope) -> bool:
    """Whether only a semicolon parts it from what was reached, and no word promises: "đã phát 48 tin; 97% …"."""
    between = source.plain[past_end : scope.start] if 0 <= past_end <= scope.start else "."
    is_one_sentence = not between.strip(" ;,")
    return is_one_sentence and _PROMISES.search(source.plain, scope.start, scope.end) is None


def _counted(source: Source, scope: Scope, period: Period | None) -> Iterator[Target]:
    if not _is_past(source, scope, scope.end, period):
        first = next(percents(source.folded, scope.start, scope.end), None)
        first_share = first.start if first else scope.end
        yield from counts(source, scope, first_share=first_share, asides=_asides(source, scope, period))


def _shares(source: Source, scope: Scope, period: Period | None) -> Iterator[Target]:
    found = [*islice(percents(source.folded, scope.start, scope.end), MOST_NUMBERS)]
    if not found or _is_past(source, scope, found[0].start, period):
        return
    found = _without_asides(source, scope, found, period)
    found = _without_ends(source, found)
    steps = _milestones(source, scope, found, period)
    if steps:
        yield steps
        return
    for number, percent in enumerate(found):
        if _NOT_A_GOAL.search(source.folded, scope.start, percent.start):
            continue
        first = scope.start if number == 0 else found[number - 1].end
        last = found[number + 1].start if number + 1 < len(found) else scope.end
        yield _share(source, scope, percent, (first, last))


def _without_asides(
    source: Source, scope: Scope, found: list[Percent], period: Period | None
) -> list[Percent]:
    """Leave out what a bracket tells of before: "đạt 86% (năm 2023 đạt 84,7%)"."""
    asides = _asides(source, scope, period)
    return [one for one in found if not any(first <= one.start < last for first, last in asides)]


def _asides(source: Source, scope: Scope, period: Period | None) -> list[tuple[int, int]]:
    asides = []
    for aside in _ASIDE.finditer(source.plain, scope.start, scope.end):
        years = [last for _, _, _, last in periods(source.folded[slice(*aside.span())])]
        if not years or (period is not None and max(years) < period.start):
            asides.append(aside.span())
    return asides


def _without_ends(source: Source, found: list[Percent]) -> list[Percent]:
    """Keep the lower end of "từ 90% đến 95%": that is what has to be reached."""
    return [
        percent
        for number, percent in enumerate(found)
        if not (number and _UP_TO.fullmatch(source.folded, found[number - 1].end, percent.start))
        and not (
            number + 1 < len(found)
            and source.folded.startswith("tu", percent.start)
            and _RISES_TO.fullmatch(source.folded, percent.end, found[number + 1].start)
        )
    ]


def _share(source: Source, scope: Scope, percent: Percent, room: tuple[int, int]) -> Target:
    """Read "100% đài có …" forwards and "… đạt tối thiểu 90%" backwards."""
    first, last = room
    is_forward = not _NOTHING_AFTER.match(source.plain, percent.end, last) and not _is_rate(
        source, percent, room
    )
    if is_forward:
        start, end = percent.start, _without_joiner(source, last)
        population = _counted_after(source, percent.end, end)
    else:
        start, end = _subject_start(source, first, percent.start), _tail_end(source, percent.end, last)
        population = _counted_before(source, start, percent.start)
    change = change_before(source, first, percent.start)
    start, end = _trim(source, change.start() if change else start, end)
    folded = source.folded[start:end]
    return Target(
        quote=_original(source, start, end),
        measure="change" if change else "share",
        population=population,
        comparator=percent.comparator,
        value=percent.value,
        unit="%",
        due=due(folded)
        or _year_after(source, percent)
        or due(source.folded[scope.start : scope.end])
        or due(source.folded[slice(*scope.lead)]),
        cadence=cadence(folded) or cadence(source.folded[first:start]),
        span=source.span(start, end),
        confidence=(SURE if scope.is_goal else LIKELY) if population else GUESSED,
    )


def _year_after(source: Source, percent: Percent) -> date | None:
    """Return the end of the year that follows a share: "lên 85% năm 2025"."""
    year = _ITS_YEAR.match(source.plain, percent.end)
    return due(f"trong nam {year[1]}") if year else None


def _is_rate(source: Source, percent: Percent, room: tuple[int, int]) -> bool:
    """Whether the words before name what reaches the share, and those behind only of what it is one."""
    first, last = room
    before = source.folded[first : percent.start]
    if not _HAS_REACHED.search(before):
        return False
    return bool(_RATE.match(before)) or (
        _OF_WHOLE.match(source.folded, percent.end, last) is not None and not _OPENERS.fullmatch(f"{before} ")
    )


def _counted_after(source: Source, start: int, end: int) -> str:
    predicate = PREDICATE.search(source.plain, start + 1, end)
    stop = predicate.start() if predicate and predicate.start() > start + 2 else end
    begin, stop = _trim(source, start, stop)
    text = re.sub(r"\s+so với (?:năm|cùng kỳ|giai đoạn|trước).*$", "", source.one_line(begin, stop))
    return re.sub(r"^(?:số|tổng số)\s+", "", text)


def _counted_before(source: Source, start: int, end: int) -> str:
    reaches = _REACHES.search(source.folded, start, end)
    begin, stop = _trim(source, start, reaches.start() if reaches else end)
    return _STARTS_AT.sub("", source.one_line(begin, stop))


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


def _is_past(source: Source, scope: Scope, end: int, period: Period | None) -> bool:
    """Whether the number tells what was reached before, or what another plan asks for."""
    plain = _COMPARED.sub(lambda said: " " * len(said[0]), source.plain[scope.start : scope.end])
    plain = _ASIDE.sub(lambda said: " " * len(said[0]), plain)
    if _PAST.search(plain[: end - scope.start]) or _OF_OTHERS.search(source.folded, scope.start, end):
        return True
    folded = folded_same(plain)
    day = due(folded)
    if period is None or day:
        return period is not None and day is not None and day < period.start
    years = [last for _, _, _, last in periods(folded)]
    return bool(years) and max(years) < period.start


def _milestones(source: Source, scope: Scope, found: list[Percent], period: Period | None) -> Target | None:
    """Read "năm 2023 đạt 80%, năm 2024 đạt 90%" as one target with steps."""
    if len(found) < 2:  # noqa: PLR2004 - one step is no staircase
        return None
    steps = []
    for number, percent in enumerate(found):
        first = scope.start if number == 0 else found[number - 1].end
        last = found[number + 1].start if number + 1 < len(found) else scope.end
        day = _step_day(source, (first, percent.start)) or _step_day(source, (percent.end, last))
        is_whole = number == 0 and _OF_WHICH.search(source.plain, percent.end, last) is not None
        # "Năm 2022 có 30% hộ dân phân loại rác; năm 2023 đạt 50%": the first says of what.
        is_whole = is_whole or (number == 0 and ";" in source.plain[percent.end : last])
        if day is None or not (is_whole or _NOTHING_AFTER.match(source.plain, percent.end, last)):
            return None
        steps.append(Milestone(day, percent.value))
    if len({step.due for step in steps}) < len(steps):
        return None
    # The year before the plan tells from where it starts.
    steps = [step for step in steps if period is None or step.due >= period.start]
    if not steps:
        return None
    of_which = _OF_WHICH.search(source.plain, found[0].end, scope.end)
    semicolon = source.plain.find(";", found[0].end, found[1].start)
    ends = of_which.start() if of_which else semicolon if semicolon > 0 else scope.end
    room = (scope.start, _trim(source, scope.start, ends)[1])
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
        milestones=tuple(sorted(steps, key=lambda step: step.due)) if len(steps) > 1 else (),
    )


def _step_day(source: Source, room: tuple[int, int]) -> date | None:
    found = [last for _, _, _, last in periods(source.folded[slice(*room)])]
    return found[-1] if found else None


def _without_repeats(found: list[Target]) -> Iterator[Target]:
    """Count a promise said twice, in the headline and below, once."""
    kept: dict[tuple[str, float, str], Target] = {}
    for place, target in enumerate(found):
        key = (" ".join(target.population.lower().split()), target.value, target.unit)
        if not target.population:
            kept[str(place), target.value, target.unit] = target
        elif key not in kept or (target.due and not kept[key].due):
            # A headline seldom says by when.
            kept[key] = target
    yield from kept.values()
