"""Promises in numbers that are no shares: "tối thiểu 02 tin, bài/tháng", "hai buổi", "không quá 15 phút"."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from gandan.plans.reader.days import due
from gandan.plans.reader.predicates import MOST_NUMBERS, PREDICATE
from gandan.plans.reader.timing import cadence
from gandan.plans.reader.values import Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.predicates import Scope
    from gandan.plans.reader.source import Source

LIKELY, GUESSED = 0.8, 0.5

_WORDS = {
    "mot": 1,
    "hai": 2,
    "ba": 3,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
}
_TIMES = r"ngay(?: lam viec)?|gio(?: lam viec)?|phut|tuan|thang"
_THINGS = (
    r"tin,? (?:va )?bai(?: viet)?|tin\s*/\s*bai|tin nhan|ban tin|tin|bai(?: viet| du thi| thi| bao)?|buoi(?: phat thanh)?|lop|cuoc thi|cuoc hop|cuoc|luot(?: nguoi)?|phong su|chuyen (?:muc|de|trang)|chuong trinh|hoi nghi|hoi thi|lan|to (?:roi|gap|buom)"
    r"|pa ?no|ap phich|bang[ -]?ron|khau hieu|video(?:[ -]?clip)?|clip|infographics?|ky(?: phat)?|so|cuon(?: so tay)?|so tay|mo hinh|sang kien|dot|toa dam|toa|san pham|tac pham|tai lieu|an pham|ban|chiec|cum loa|diem|cau hoi|nguoi|can bo|hoc vien|hoc sinh|hoi vien|doan vien|ho|gian hang|dien dan|doi thoai|phien|tieu pham|bang(?: tin| led)?|phieu|to|tram|don vi|thon|xa|ca|so ban tin|thu|poster|podcast|doi hinh|doi|cau lac bo|hoat dong|cong trinh|phan viec|nhom|kenh|trang|bo tai lieu|bo|suat|chuyen|gio phat song|guong|tin bai|bai hat|video huong dan|may|quay|ban huong dan|dau sach|loai|cau chuyen|y kien|ho so|thu tuc|dich vu"
)
_SIGNS = (
    (">=", r"toi thieu|it nhat|tu|khong duoi|khong it hon|dat|khong thap hon"),
    (">", r"tren|hon|vuot"),
    (
        "<=",
        r"khong qua|toi da|khong vuot qua|nhieu nhat|khong cham qua|trong vong|cham nhat(?: la| trong)?|xuong con|con",
    ),
    ("<", r"duoi|chua den"),
)
_SIGN = "|".join(pattern for _, pattern in _SIGNS)
_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,6}|" + "|".join(_WORDS)
_COUNT = re.compile(
    rf"(?:\b(?P<sign>{_SIGN})\s+)?(?<![\w/.,])(?P<value>{_NUMBER})\s*(?:\([^)]{{1,20}}\)\s*)?(?:-\s*[0-9]{{1,3}}\s*)?(?P<unit>{_THINGS}|{_TIMES})\b(?P<more>\s+tro (?:len|xuong))?"
    r"(?P<per>(?:\s*/\s*(?:nam hoc|hoc ky|(?:ngay|tuan|thang|quy|nam)\b|[a-z]+(?: [a-z]+){0,2}?(?=\s*/|\s*[.,;)]|\s*$)))*)"
)
_EACH = re.compile(
    r"\b(?:moi|tung|tat ca(?: cac)?|100%(?: cac)?)\s+(?!(?:nam|thang|quy|tuan|ngay|lan|hoc ky|dot|nguoi dan)\b)"
)
_EACH_AFTER = re.compile(
    r"\s*(?:cho |tai |o )?(?:moi|tung)\s+(?!(?:nam|thang|quy|tuan|ngay|lan|hoc ky|dot)\b)(?P<who>[^.,;:0-9]{2,50})"
)
_PERIOD_WORD = re.compile(r"(?:ngay|tuan|thang|quy|nam|nam hoc|hoc ky|lan|ky|dot|6 thang|buoi)\b")
_NOT_A_PROMISE = re.compile(
    r"\b(?:dieu|khoan|muc do|muc|phu luc|so|quy|lop|khoa|giai doan|thang|ngay|tu dien|cap do|phien ban|nghi quyet)\s*$"
)
_NOT_A_TIME = re.compile(r"\s*(?:dau|cuoi|/)\b|\s+(?:ke tu|sau|truoc)\b")
_STRONG_TIME = {
    "khong qua",
    "toi da",
    "khong vuot qua",
    "nhieu nhat",
    "trong vong",
    "xuong con",
    "duoi",
    "khong cham qua",
    "con",
}
_FROM_NUMBER = re.compile(
    r"\s+(?:từ|là|còn|đạt|trong|tối đa|,)?\s*(?:\d+\s+(?:ngày|giờ|phút)(?: làm việc)?)?$"
)
_AT_LEAST = re.compile(r"\b(?:toi thieu|it nhat)\b[^,;0-9]{0,40}$")
_MORE_VERBS = re.compile(
    r"(?<!\w)(?:phát thanh|viết|in|làm|đọc|ra|tối thiểu|ít nhất|không quá|tham dự|cử|dành|ít|phải|cần)(?!\w)"
)


class _Found(NamedTuple):
    match: re.Match[str]
    who: str
    is_each: bool
    is_time: bool


def counts(source: Source, scope: Scope) -> Iterator[Target]:
    found = [
        one
        for match in islice(_COUNT.finditer(source.folded, scope.start, scope.end), MOST_NUMBERS)
        if (one := _promised(source, scope, match))
    ]
    for number, one in enumerate(found):
        first = scope.start if number == 0 else found[number - 1].match.end()
        yield _target(source, scope, one, first)


def _promised(source: Source, scope: Scope, match: re.Match[str]) -> _Found | None:
    """Return the number if it promises something: by its own words, or because goals are listed here."""
    before = source.folded[scope.start : match.start()]
    is_time = re.fullmatch(_TIMES, match["unit"]) is not None
    if is_time and (match["sign"] not in _STRONG_TIME or _NOT_A_TIME.match(source.folded, match.end())):
        return None
    who = _each(source, scope, match)
    if not match["sign"] and not who and _NOT_A_PROMISE.search(before):
        return None
    is_period = _PERIOD_WORD.match(match["per"].strip(" /")) is not None
    is_word = match["value"] in _WORDS
    is_sure = bool(match["sign"] or who or is_period)
    if not is_sure and (
        not scope.is_goal or (is_word and match["unit"] in {"so", "ban", "to", "xa", "ca", "ky", "ho", "thu"})
    ):
        return None
    return _Found(match, who, bool(who), is_time)


def _each(source: Source, scope: Scope, match: re.Match[str]) -> str:
    """Return of whom each does so much: "mỗi xã", "02 tin/đơn vị/tháng"."""
    comma = max(source.folded.rfind(sign, scope.start, match.start()) for sign in (";", ":"))
    opened = [*_EACH.finditer(source.folded, max(scope.start, comma + 1), match.start())]
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
    measure = "duration" if one.is_time else "count_each" if one.is_each else "count"
    folded = source.folded[start:end]
    return Target(
        quote=source.original[slice(*source.span(start, end))],
        measure=measure,
        population=one.who or _population(source, (start, end), match, is_time=one.is_time),
        comparator=comparator,
        value=_value(match["value"]),
        unit=source.one_line(match.start("unit"), match.end("unit")),
        due=due(folded)
        or due(source.folded[scope.start : scope.end])
        or due(source.folded[slice(*scope.lead)]),
        cadence="" if one.is_time else cadence(folded) or cadence(source.folded[scope.start : match.start()]),
        span=source.span(start, end),
        confidence=LIKELY if scope.is_goal else GUESSED,
    )


def _comparator(match: re.Match[str]) -> str:
    if match["more"]:
        return ">=" if match["more"].strip() == "tro len" else "<="
    sign = next(
        (sign for sign, pattern in _SIGNS if match["sign"] and re.fullmatch(pattern, match["sign"])), "="
    )
    return "=" if match["sign"] == "dat" else sign


def _value(said: str) -> float:
    return float(_WORDS[said]) if said in _WORDS else float(said.replace(".", ""))


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


def _population(source: Source, quote: tuple[int, int], match: re.Match[str], *, is_time: bool) -> str:
    if is_time:
        begin = match.start("sign") if match["sign"] else match.start()
        return _FROM_NUMBER.sub("", source.one_line(quote[0], max(quote[0], begin))).strip(" ,:")
    stop = source.plain.find("(", match.end(), quote[1])
    return source.one_line(match.start("unit"), stop if stop > 0 else max(quote[1], match.end("unit"))).strip(
        " ,.;"
    )
