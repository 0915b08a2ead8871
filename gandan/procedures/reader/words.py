"""The source's own words for levels, channels, agencies and codes, read into ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.procedures.errors import BadRecordError
from gandan.procedures.values import Channel, Level
from gandan.text.fold import fold, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

# 1.001193; some have seven digits and more; a place adds its own end: 1.001193.000.00.00.H17, 1.004850A.
_CODE = re.compile(r"(?P<national>\d\.\d{4,12})(?P<suffix>[A-Z]?(?:[.-][0-9A-Za-z.-]{1,24})?)", re.ASCII)
_LEVELS = (
    (re.compile(r"\bkhac\b"), Level.OTHER),
    (re.compile(r"\b(?:bo|trung uong)\b"), Level.CENTRAL),
    (re.compile(r"\b(?:tinh|thanh pho)\b"), Level.PROVINCE),
    (re.compile(r"\b(?:huyen|quan)\b"), Level.DISTRICT),
    (re.compile(r"\b(?:xa|phuong|dac khu)\b"), Level.COMMUNE),
)
# What an agency's name says of its level, with its marks: "xã hội" and "quản lý" are no levels.
# Offices of a district's committee bore no "huyện": Nghị định 37/2014/NĐ-CP, until the level ended.
_AGENCY_LEVELS = (
    (re.compile(r"^(?:bộ|tổng cục) "), Level.CENTRAL),
    (re.compile(r"^sở |\btỉnh\b"), Level.PROVINCE),
    (re.compile(r"\bhuyện\b|^phòng (?:tư pháp|lao động|giáo dục)"), Level.DISTRICT),
    (re.compile(r"(?<!thị )\bxã\b(?! hội)"), Level.COMMUNE),
)
_AGENCY_HEADS = (
    "Sở|Ủy ban|UBND|Bộ|Cục|Chi cục|Tổng cục|Công an|Văn phòng|Chi nhánh|Trung tâm|Ban|Phòng|Ngân hàng|Kho bạc"
    "|Bảo hiểm|Tòa án|Viện|Chủ tịch|Cơ quan|Thuế|Hải quan|Trường|Đại học|Bệnh viện|Thanh tra|Tổng công ty|Vụ"
    "|Tổ chức|Đội|Cảng vụ"
)
_NEXT_AGENCY = re.compile(rf"[,;]\s*(?=(?:{_AGENCY_HEADS})\b)")
# "Tổ chức (không bao gồm doanh nghiệp, HTX)" is one.
_NEXT_NAME = re.compile(r"[,;]\s*(?=[A-ZĐ])(?![^()]*\))")


def read_code(written: str) -> str:
    """Return the code as published; raise BadRecordError for what is none."""
    code = written.strip().rstrip(".")
    if not code:
        raise BadRecordError("thiếu mã thủ tục.")
    if not _CODE.fullmatch(code):
        raise BadRecordError(f"“{code[:40]}” không phải mã thủ tục, chẳng hạn 1.001193.")
    return code


def national_code(code: str) -> str:
    """Return the code without the end that a place added to it."""
    match = _CODE.fullmatch(code)
    return match["national"] if match else code


def read_levels(written: list[str]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            str(_level(each)) for text in written for each in re.split(r"[,;\n]", text) if each.strip()
        )
    )


def _level(written: str) -> Level:
    folded = fold(written)
    return next((level for words, level in _LEVELS if words.search(folded)), Level.OTHER)


def levels_of_agencies(names: Iterable[str]) -> tuple[str, ...]:
    """Return the level of each agency whose name says just one; nothing is guessed of the others."""
    found = []
    for name in names:
        said = [level for words, level in _AGENCY_LEVELS if words.search(one_line(name).lower())]
        found += said if len(said) == 1 else []
    return tuple(dict.fromkeys(map(str, found)))


def read_channel(written: str) -> Channel:
    folded = fold(written)
    if folded.strip() == "2" or "truc tuyen" in folded or "dien tu" in folded:
        return Channel.ONLINE
    if folded.strip() == "3" or "buu" in folded:
        return Channel.POST
    if folded.strip() == "1" or "truc tiep" in folded:
        return Channel.DIRECT
    raise BadRecordError(f"không rõ cách nộp “{written[:60]}”.")


def split_agencies(written: str) -> list[str]:
    return [name.strip() for name in _NEXT_AGENCY.split(written) if name.strip()]


def split_names(written: list[str]) -> tuple[str, ...]:
    names = [name.strip() for text in written for name in _NEXT_NAME.split(text)]
    return tuple(dict.fromkeys(name for name in names if name))
