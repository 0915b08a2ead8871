"""Where a sentence says when: the words at its beginning or its end that are about time and nothing else."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from typing import NamedTuple

from gandan.plans.reader.source import folded_same
from gandan.plans.reader.timing import cadence

_DATE = (
    r"(?:ngay\s+)?[0-9]{1,2}\s*[/.]\s*[0-9]{1,2}(?:\s*[/.]\s*20[0-9]{2})?|ngay\s+[0-9]{1,2}\s+thang\s+[0-9]{1,2}(?:\s+nam\s+20[0-9]{2})?"
    r"|thang\s*(?:1[0-2]|0?[1-9])(?:\s*(?:,|-|va)\s*(?:thang\s*)?(?:1[0-2]|0?[1-9])\b)*(?:\s*(?:/|nam|,\s*nam)\s*20[0-9]{2})?|quy\s*(?:iv|i{1,3}|[1-4])\b(?:\s*(?:,|-|va)\s*(?:quy\s*)?(?:iv|i{1,3})\b)*(?:\s*(?:/|nam|,\s*nam)\s*20[0-9]{2})?"
    r"|(?:6|9|sau|chin) thang (?:dau|cuoi) nam(?: 20[0-9]{2})?|hoc ky (?:ii|i|[12])\b(?: nam hoc 20[0-9]{2}\s*-\s*20[0-9]{2})?|nam hoc 20[0-9]{2}\s*-\s*20[0-9]{2}"
)
_RHYTHM = r"(?:it nhat |toi thieu )?moi (?:ngay|tuan|thang|quy|nam) (?:it nhat |toi thieu )?[0-9]{1,2} (?:lan|buoi|ky|so|dot)\b|(?:(?:[0-9]{1,2} gio )?(?:(?:sang|chieu|toi) )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) tuan (?:dau|cuoi|thu [a-z0-9]+) (?:cua )?(?=(?:hang|moi) thang)|(?:ngay )?[0-9]{1,2} (?=(?:hang|moi) thang)|(?:[0-9]{1,2} gio )?(?:(?:sang|chieu|toi) )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?:(?: va|,) thu [a-z2-7]+){0,5} (?=(?:hang|moi) tuan)|tuan (?:dau|cuoi|thu [a-z0-9]+) (?:cua )?(?=(?:hang|moi) thang))?(?:dinh ky )?(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|thuong xuyen|dinh ky (?:ngay|tuan|thang|quy|nam|(?:6|06|sau) thang)(?: mot lan)?|ngay [0-9]{1,2} (?:cua )?thang cuoi (?:moi )?quy|(?:6|sau|3|ba|mot|1) (?:thang|quy|tuan) (?:mot|1|01) lan|(?:(?:it nhat|toi thieu) )?[0-9]{1,2} (?:lan|tin(?:,? bai)?|bai(?: viet)?|ky|so|buoi|dot|cuoc|chuong trinh|chuyen muc|chuyen de|video|clip|phong su|ban tin|luot|phien)\s*/\s*(?:ngay|tuan|thang|quy|nam(?: hoc)?|hoc ky)\b"
_YEAR = (
    r"(?:(?:trong|ca|suot|den het|het|cuoi|den|truoc)(?: cuoi)? nam 20[0-9]{2}|trong (?:ca )?nam\b(?! 20))"
)
_BEFORE = r"(?:(?:va |phai |can )?(?:hoan thanh|xong|thuc hien|bat dau|to chuc|trien khai)\s+)?(?:(?:xong|truoc|trong|vao|cham nhat(?: la)?|muon nhat(?: la)?|den|het|tu|dau|giua|cuoi|dinh ky|khoang|dip|ky(?= thang)|theo|dot [0-9]{1,2}:?)\s+)*"
_ONE = rf"(?:{_BEFORE}(?:{_DATE}|{_RHYTHM})|(?:hoan thanh )?{_YEAR})"
_TIME = re.compile(rf"\b{_ONE}(?:(?:\s*(?:-|den(?: het)?|va|,)\s*|\s+(?=(?:hang|moi) )){_ONE})*")
_WITHIN = re.compile(
    r"(?<!\w)(?:(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|[0-9]{1,2} lần\s*/\s*(?:ngày|tuần|tháng|quý|năm))(?!\w)"
)
_ONE_WORD = re.compile(r"(\w+)\s+")
_MARKED = {
    "tu": "từ",
    "den": "đến",
    "dau": "đầu",
    "het": "hết",
    "vao": "vào",
    "truoc": "trước",
    "cuoi": "cuối",
    "theo": "theo",
    "giua": "giữa",
}
_MORE = re.compile(r"\s*(?:,\s*(?:và |đồng thời )?|và |đồng thời )(?=[a-zđ])")
_LONGEST = 1000  # of a sentence that people write
_LEAST_WORDS = 4  # of work that is more than how often: "phát 02 lần/tuần"
_BRACKET = re.compile(r"\s*\((?P<said>[^()]{4,60})\)\s*[.;]?\s*$")
# ", mỗi tuần đăng 01 kỳ" at the end
_OFTEN = re.compile(
    r",\s*(?P<said>(?:moi|hang) (?:ngay|tuan|thang|quy|nam) (?:\w+ ){0,2}(?:it nhat |toi thieu )?[0-9]{1,2} (?:lan|ky|so|buoi|dot|tin(?:,? bai)?|bai(?: viet)?|cuoc|chuong trinh|chuyen muc|chuyen de|video|clip|phong su|ban tin|phien))\s*[.;]?$"
)
_WORK = re.compile(
    r"^(?:va |phai |can )?(?:(?:hoan thanh|thuc hien|to chuc|trien khai|bat dau)\s+)?(?:xong\s+)?"
)


class Said(NamedTuple):
    """`rest` is the sentence without its time."""

    time: str
    rest: str


def split_time(sentence: str) -> Said:
    """Take the time off the end of a sentence, or off its beginning; leave it where it is part of the matter."""
    folded = folded_same(sentence)
    if often := _OFTEN.search(folded):
        return Said(_bare(sentence[slice(*often.span("said"))]), sentence[: often.start()].rstrip(" ,;"))
    if bracket := _rhythm_in_brackets(folded):
        return Said(_bare(sentence[slice(*bracket.span("said"))]), sentence[: bracket.start()].rstrip(" ,;"))
    found = list(_TIME.finditer(folded))
    for match in reversed(found):
        if not folded[match.end() :].strip(" .;,:()"):
            start = _true_start(sentence, match)
            return Said(_bare(sentence[start : match.end()]), sentence[:start].rstrip(" ,;(-"))
    if found and not folded[: found[0].start()].strip():
        rest = sentence[found[0].end() :].lstrip(" ,:;")
        return Said(_bare(sentence[: found[0].end()]), rest[:1].upper() + rest[1:])
    middle = next((match for match in found if _is_apart(folded, match)), None)
    if middle is not None:
        rest = f"{sentence[: middle.start()].rstrip(' ,;')}{sentence[middle.end() :]}"
        return Said(_bare(sentence[middle.start() : middle.end()]), rest)
    return Said("", sentence)


def rhythm_within(sentence: str) -> str:
    """Return the rhythm that a sentence without any other time has in its middle: "01 hội nghị mỗi năm cho …"."""
    match = _WITHIN.search(sentence)
    return match[0] if match else ""


def more_work(sentence: str) -> tuple[str, str] | None:
    """Cut behind a time that more work follows: "trình phê duyệt trong tháng 4 và tập huấn trong quý II"."""
    if len(sentence) > _LONGEST:
        return None
    folded = folded_same(sentence)
    for match in _TIME.finditer(folded):
        joiner = _MORE.match(sentence, match.end())
        rest = sentence[joiner.end() :] if joiner else ""
        time, work = split_time(rest)
        if time and len(work.split()) >= _LEAST_WORDS and match.start():
            return sentence[: match.end()], rest
    return None


def _true_start(sentence: str, match: re.Match[str]) -> int:
    """Leave out a word that only looks like one of time without its marks: the "tử" of "điện tử hằng tuần"."""
    start = match.start()
    while word := _ONE_WORD.match(sentence, start, match.end()):
        if _MARKED.get(folded_same(word[1]).lower(), word[1].lower()) == word[1].lower():
            break
        start = word.end()
    return start


def _rhythm_in_brackets(folded: str) -> re.Match[str] | None:
    """Find "(mỗi tháng 01 tin, bài)" at the end of a sentence."""
    match = _BRACKET.search(folded)
    return match if match and (cadence(match["said"]) or _TIME.fullmatch(match["said"])) else None


def _is_apart(folded: str, match: re.Match[str]) -> bool:
    """Whether commas set the time off on both sides, or it opens the last clause: ", định kỳ 6 tháng báo cáo"."""
    if match[0].startswith("dinh ky") and folded[: match.start()].rstrip().endswith(","):
        return True
    return folded[: match.start()].rstrip().endswith((",", ";", "(")) and folded[
        match.end() :
    ].lstrip().startswith((",", ";", ")", "."))


def _bare(time: str) -> str:
    """Leave out "hoàn thành": the column would not say it."""
    work = _WORK.match(folded_same(time))
    bare = time[work.end() :] if work else time
    bare = bare.strip(" ,;")
    return bare[:1].upper() + bare[1:]
