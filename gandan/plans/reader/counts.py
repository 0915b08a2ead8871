"""Promises in numbers that are no shares: "tối thiểu 02 tin, bài/tháng", "hai buổi", "không quá 15 phút"."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from gandan.plans.reader.days import due
from gandan.plans.reader.predicates import MOST_NUMBERS, PREDICATE, change_before
from gandan.plans.reader.things import COUNT, NONE_OF, SIGNS, SPOKEN, TIMES, WORDS
from gandan.plans.reader.timing import cadence_of_count
from gandan.plans.reader.values import Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.predicates import Scope
    from gandan.plans.reader.source import Source

LIKELY, GUESSED = 0.8, 0.5

_EACH = re.compile(
    r"\b(?:moi|tung|tat ca(?: cac)?|100%(?: cac)?)\s+(?!(?:nam|thang|quy|tuan|ngay|lan|hoc ky|dot|nguoi dan)\b)"
)
_EACH_AFTER = re.compile(
    r"\s*(?:cho |tai |o )?(?:moi|tung)\s+(?!(?:nam|thang|quy|tuan|ngay|lan|hoc ky|dot)\b)(?P<who>[^.,;:0-9]{2,50})"
)
_WITHIN = re.compile(r"\s+(?:trong|moi|hang|tren)\s+(tuan|thang|quy)\b(?!\s*(?:[0-9]|i))")
_PERIOD_WORD = re.compile(r"(?:ngay|tuan|thang|quy|nam|nam hoc|hoc ky|lan|ky|dot|6 thang|buoi)\b")
_NOT_A_PROMISE = re.compile(
    r"\b(?:dieu|khoan|nhom|top|trong so|thu|muc do|muc|phu luc|so|quy|lop|khoa|giai doan|thang|ngay|tu dien|cap do|phien ban|nghi quyet)\s*$"
)
_NOT_A_TIME = re.compile(r"\s*(?:dau|cuoi|/)\b|\s+truoc\b")
_FROM_A_DAY = re.compile(r"\s+(?:ke tu|sau)\b")  # a time limit among goals, a point in time elsewhere
_NEGATED = re.compile(r"\bkhong (?:de|co|con|xay ra)\b[^,;.]{0,160}$")
_ALSO_OTHER_WORDS = {
    "so",
    "ho so",
    "thu tuc",
    "nguoi",
    "ban",
    "to",
    "xa",
    "ca",
    "ky",
    "ho",
    "thu",
    "dong",
    "giai",
    "vu",
    "hang",
    "bac",
    "tan",
}
_NAMES_NOTHING_KNOWN = {"toi thieu", "it nhat", "khong duoi", "khong it hon", "khong thap hon"}
_STRONG_TIME = {
    "khong qua",
    "toi da",
    "khong vuot qua",
    "nhieu nhat",
    "trong vong",
    "cham nhat",
    "cham nhat la",
    "cham nhat trong",
    "muon nhat",
    "trong thoi han",
    "trong thoi gian",
    "xuong con",
    "duoi",
    "khong cham qua",
    "con",
}
_SHORT_TIMES = {"ngay lam viec", "gio", "gio lam viec", "phut"}  # "trong 05 ngày làm việc" is a limit
_FROM_NUMBER = re.compile(
    r"\s+(?:từ|là|còn|đạt|trong|tối đa|,)?\s*(?:\d+\s+(?:ngày|giờ|phút)(?: làm việc)?)?$"
)
_ANOTHER = re.compile(
    r",\s*(?:và\s+)?(?:tổ chức|xây dựng|thành lập|tăng|giảm|rút ngắn|in|phát hành|mở|có thêm|trồng|tặng|thời gian|mỗi (?!năm|tháng|quý|tuần|học kỳ|lần))\b"
)
_YEAR_WORD = re.compile(r"\b(?:hang|moi|trong|ca|cuoi|dau|het|tung|nhieu|qua|mot|[0-9]+)\s+$")
_AT_LEAST = re.compile(r"\b(?:toi thieu|it nhat)\b[^,;0-9]{0,40}$")
_MORE_VERBS = re.compile(
    r"(?<!\w)(?:phát thanh|viết|in|làm|đọc|ra|tối thiểu|ít nhất|không quá|tham dự|cử|dành|ít|phải|cần)(?!\w)"
)


class _Found(NamedTuple):
    match: re.Match[str]
    who: str
    is_time: bool
    change: re.Match[str] | None  # "tăng", "giảm"
    unit: tuple[int, int]


def counts(
    source: Source, scope: Scope, *, first_share: int, asides: list[tuple[int, int]]
) -> Iterator[Target]:
    """Return the numbers promised; behind a share, only those of a clause of their own.

    "100% thôn có ít nhất 01 loa" promises the share: the number tells of what. `asides` tell of before.
    """
    if first_share == scope.end:
        yield from _none_of(source, scope)
    found = [
        one
        for match in islice(COUNT.finditer(source.folded, scope.start, scope.end), MOST_NUMBERS)
        if (match.start() < first_share or _is_clause(source, scope, match))
        and not any(begin <= match.start() < end for begin, end in asides)
        and (one := _promised(source, scope, match))
    ]
    found = [
        one for place, one in enumerate(found) if not place or not _tells_size(source, found[place - 1], one)
    ]
    for number, one in enumerate(found):
        first = scope.start if number == 0 else found[number - 1].match.end()
        yield _target(source, scope, one, first)


def _is_clause(source: Source, scope: Scope, match: re.Match[str]) -> bool:
    """Whether a comma begins a promise of its own: ", tổ chức 02 hội thi", ", thời gian chờ không quá 10 phút"."""
    comma = source.plain.rfind(",", scope.start, match.start())
    return comma >= 0 and _ANOTHER.match(source.plain, comma) is not None


def _tells_size(source: Source, before: _Found, one: _Found) -> bool:
    """Whether "từ 15 người trở lên" only says how large the thing counted before it is: a team, a class."""
    between = source.folded[before.match.end() : one.match.start()]
    is_apart = re.search(r"[,;:]|\b(?:co|dat|thu hut|huy dong|moi)\b", between) is not None
    return one.match["sign"] == "tu" and one.match["more"] is not None and not is_apart


def _promised(source: Source, scope: Scope, match: re.Match[str]) -> _Found | None:
    """Return the number if it promises something: by its own words, or because goals are listed here."""
    before = source.folded[scope.start : match.start()]
    if _NEGATED.search(before) or not _is_part(scope, match) or not _is_number(source, match):
        return None
    # "giảm còn 02 ngày" says up to where, and not by how much.
    is_end = match["sign"] in {"con", "xuong con"}
    change = None if is_end else change_before(source, scope.start, match.start())
    # "Rút ngắn 02 ngày làm việc" is by how much, and no limit.
    is_time = not change and match["unit"] is not None and re.fullmatch(TIMES, match["unit"]) is not None
    if is_time and not _is_limit(source, scope, match):
        return None
    who = _each(source, scope, match)
    if not match["sign"] and not who and _NOT_A_PROMISE.search(before):
        return None
    if not _is_sure(match, who, change) and not (scope.is_goal and _is_clear(match)):
        return None
    return _Found(match, who, is_time, change, _unit(source, match))


def _is_number(source: Source, match: re.Match[str]) -> bool:
    """Whether a word is a number with its marks, and no "năm" of "hằng năm"."""
    said = source.plain[slice(*match.span("value"))].lower()
    if said.isdigit() or said[:1].isdigit():
        return True
    is_year = said == "năm" and _YEAR_WORD.search(
        source.folded, max(0, match.start("value") - 8), match.start("value")
    )
    return (said in SPOKEN or said.isascii()) and not is_year


def _is_part(scope: Scope, match: re.Match[str]) -> bool:
    """Whether "03/05 trường" is some of them; all of them are a share, and 15/4 is a day."""
    if not match["whole"]:
        return True
    return (
        scope.is_goal and match["unit"] not in {None, "so"} and _value(match["value"]) < float(match["whole"])
    )


def _is_limit(source: Source, scope: Scope, match: re.Match[str]) -> bool:
    """Whether a stretch of time is the most that something may take."""
    is_strong = match["sign"] in _STRONG_TIME or (match["sign"] == "trong" and match["unit"] in _SHORT_TIMES)
    if not is_strong or _NOT_A_TIME.match(source.folded, match.end()):
        return False
    return scope.is_goal or not _FROM_A_DAY.match(source.folded, match.end())


def _is_sure(match: re.Match[str], who: str, change: re.Match[str] | None) -> bool:
    """Whether the words around the number promise; of a thing in no list they must say "at least"."""
    if match["other"]:
        return match["sign"] in _NAMES_NOTHING_KNOWN or (bool(who) and match["value"].isdigit())
    is_period = _PERIOD_WORD.match(match["per"].strip(" /")) is not None
    return bool(match["sign"] or who or is_period or change)


def _is_clear(match: re.Match[str]) -> bool:
    """Whether a number without a word that promises is one: "hai buổi", and not the "năm" of a year."""
    return match["other"] is None and not (match["value"] in WORDS and match["unit"] in _ALSO_OTHER_WORDS)


def _unit(source: Source, match: re.Match[str]) -> tuple[int, int]:
    """Return where the thing counted is named; a thing in no list ends where it begins to do something."""
    if match["unit"]:
        return match.span("unit")
    start, end = match.span("other")
    verb = PREDICATE.search(source.plain, start + 1, end)
    return start, verb.start() if verb else end


def _each(source: Source, scope: Scope, match: re.Match[str]) -> str:
    """Return of whom each does so much: "mỗi xã", "02 tin/đơn vị/tháng"."""
    comma = max(source.folded.rfind(sign, scope.start, match.start()) for sign in (";", ":"))
    opened = [
        each
        for each in _EACH.finditer(source.folded, max(scope.start, comma + 1), match.start())
        # A share that a comma ends has nothing to do with the number behind it.
        if not (each[0].startswith("100%") and "," in source.plain[each.end() : match.start()])
    ]
    if opened:
        said = source.plain[opened[-1].end() : match.start()]
        ends = [
            verb.start()
            for pattern in (PREDICATE, _MORE_VERBS)
            if (verb := pattern.search(said)) and verb.start() > 1
        ]
        return " ".join(said[: min(ends)].split()).strip(" ,") if ends else " ".join(said.split()).strip(" ,")
    if after := _EACH_AFTER.match(source.folded, match.end(), scope.end):
        return source.one_line(after.start("who"), after.end("who"))
    for part in re.finditer(r"/\s*([a-z ]+)", match["per"]):
        if not _PERIOD_WORD.match(part[1]):
            start = match.start("per") + part.start(1)
            return source.one_line(start, start + len(part[1]))
    return ""


def _target(source: Source, scope: Scope, one: _Found, first: int) -> Target:
    match = one.match
    start, end = _quote(source, scope, match, first)
    comparator = _comparator(match)
    if comparator == "=" and not match["sign"] and _AT_LEAST.search(source.folded, first, match.start()):
        comparator = ">="
    folded = source.folded[start:end]
    return Target(
        quote=source.original[slice(*source.span(start, end))],
        measure=_measure(one),
        population=one.who or _population(source, (start, end), one),
        comparator=comparator,
        value=_value(match["value"]),
        unit=source.one_line(*one.unit),
        due=due(folded)
        or due(source.folded[scope.start : scope.end])
        or due(source.folded[slice(*scope.lead)]),
        cadence=""
        if one.is_time
        else _rhythm(source, match)
        or cadence_of_count(folded)
        or cadence_of_count(source.folded[scope.start : match.start()]),
        span=source.span(start, end),
        confidence=LIKELY if scope.is_goal else GUESSED,
    )


def _measure(one: _Found) -> str:
    if one.is_time:
        return "duration"
    return "change" if one.change else "count_each" if one.who else "count"


def _rhythm(source: Source, match: re.Match[str]) -> str:
    """Return that of "02 lần/năm" as counted: two in each year, and not one in each half."""
    period = re.search(r"/\s*(?:ngay|tuan|thang|quy|nam(?! hoc))\b", match["per"])
    if within := _WITHIN.match(source.folded, match.end()):
        return cadence_of_count(f"/{within[1]}")
    return cadence_of_count(period[0]) if period else ""


def _none_of(source: Source, scope: Scope) -> Iterator[Target]:
    """Read "Không để xảy ra vụ ngộ độc nào" as none of them; elsewhere than among goals it is a wish."""
    match = NONE_OF.search(source.folded, scope.start, scope.end) if scope.is_goal else None
    if match is None:
        return
    start, end = _trimmed(source, scope.start, scope.end)
    yield Target(
        quote=source.original[slice(*source.span(start, end))],
        measure="count",
        population=source.one_line(match.start("unit"), end),
        comparator="=",
        value=0,
        unit=source.one_line(*match.span("unit")),
        due=due(source.folded[start:end]) or due(source.folded[slice(*scope.lead)]),
        cadence="",
        span=source.span(start, end),
        confidence=GUESSED,
    )


def _comparator(match: re.Match[str]) -> str:
    if match["more"]:
        return ">=" if match["more"].strip() == "tro len" else "<="
    sign = next(
        (sign for sign, pattern in SIGNS if match["sign"] and re.fullmatch(pattern, match["sign"])), "="
    )
    return "=" if match["sign"] == "dat" else sign


def _value(said: str) -> float:
    return float(WORDS[said]) if said in WORDS else float(said.replace(".", ""))


def _quote(source: Source, scope: Scope, match: re.Match[str], first: int) -> tuple[int, int]:
    """Return the stretch between the numbers around it, up to the next comma."""
    comma = source.plain.find(",", match.end(), scope.end)
    return _trimmed(source, first, comma if comma >= 0 else scope.end)


def _trimmed(source: Source, start: int, end: int) -> tuple[int, int]:
    while start < end and source.plain[start] in " \n\t,;:-.":
        start += 1
    while end > start and source.plain[end - 1] in " \n\t,;:-.…":
        end -= 1
    return start, end


def _behind(source: Source, start: int, match: re.Match[str]) -> str:
    """Return what a limit said first holds for: "Tối đa 10 ngày, ý kiến của người dân phải được chuyển đi"."""
    if not source.plain.startswith(",", start) or start - match.end() > 1:
        return ""
    end = min(match.endpos, len(source.plain))
    verb = PREDICATE.search(source.plain, start + 2, end) or _MORE_VERBS.search(source.plain, start + 2, end)
    return source.one_line(start, verb.start()).strip(" ,") if verb else ""


def _population(source: Source, quote: tuple[int, int], one: _Found) -> str:
    match = one.match
    if one.change and one.change.start() > quote[0]:
        return source.one_line(quote[0], one.change.start()).strip(" ,:")
    if one.is_time:
        begin = match.start("sign") if match["sign"] else match.start()
        before = _FROM_NUMBER.sub("", source.one_line(quote[0], max(quote[0], begin))).strip(" ,:")
        return before or _behind(source, quote[1], match)
    stop = source.plain.find("(", one.unit[1], quote[1])
    end = stop if stop > 0 else max(quote[1], one.unit[1])
    # "Rút ngắn 02 ngày thời gian cấp phép": what is made shorter stands behind the days.
    is_days = one.change and match["unit"] and re.fullmatch(TIMES, match["unit"])
    return source.one_line(one.unit[1 if is_days else 0], end).strip(" ,.;")
