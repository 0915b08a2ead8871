"""Roads, stones and house numbers: "QL1A", "ĐT.607", "km12+300", "K12/3", "số nhà 45/12"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.heads import heads
from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import number_words, say_number
from gandan.text.speech.rules import TO, TO_SIGNS, Rule, before, follows

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_ROADS = {
    "QL": "quốc lộ",
    "TL": "tỉnh lộ",
    "HL": "hương lộ",
    "ĐT": "đường tỉnh",
    "ĐH": "đường huyện",
    "ĐX": "đường xã",
    "CT": "cao tốc",
    "Quốc lộ": "Quốc lộ",
    "quốc lộ": "quốc lộ",
    "Tỉnh lộ": "Tỉnh lộ",
    "tỉnh lộ": "tỉnh lộ",
}
_LANES = {"K": "kiệt", "H": "hẻm", "N": "ngõ"}
# Roads of a district end in its letters: "ĐH7.NT".
# Three digits make "ĐT 607" a road; a phone number has more.
_ROAD = re.compile(
    r"(?<!\w)(?:(QL|TL|HL|[Qq]uốc lộ|[Tt]ỉnh lộ)[\s.]{0,2}"
    r"|(ĐT)(?:[\s.]{0,2}|[. ]?-)(?=\d{2})|(ĐH|ĐX)[\s.]{0,2}|(CT)[.-])"
    r"(\d{1,3})([A-Za-zĐ]?\d?)(?:\.([A-ZĐ]{2,3}))?"
    r"(?![\w:]|[./-]\d|\s\d{3})"
)
_STONE = re.compile(r"(?<!\w)([Kk][Mm]|[Kk]m|K|KM)\s?(\d{1,4})\s?\+\s?(\d{1,3})(?![\w])")
_BEFORE_NUMBER = re.compile(r"(?<![\w/])(?<!\d[ ])([Kk]m|KM)\s?(\d{1,4}(?:,\d+)?)(?![\w/]|[.,]\d)")
_LANE = re.compile(r"(?<!\w)([KHN])\.?\s?(\d{1,4}[A-Za-z]?(?:/\d{1,4}[A-Za-z]?){1,3})(?![\w/])")
_HOUSE = re.compile(
    rf"(?<![\w/.,-])(\d{{1,4}}[A-Za-z]?(?:/\d{{1,4}}[A-Za-z]?){{1,4}})"
    rf"(?=\s(?:đường|Đường|phố|ngõ|hẻm|kiệt)\s|\s[{UPPER}][{LOWER}]+\s[{UPPER}][{LOWER}])"
)
# "SN 1990" is the year of birth, "SN 12" and "SN: 45/6" a house.
_HOUSE_OF = re.compile(r"(?<!\w)SN[.:]?\s?(\d{1,3}[A-Za-z]?(?:/\d{1,4}[A-Za-z]?){0,4})(?![\w/])")
_NUMBERS = re.compile(r"(?<![\w/.,-])\d{1,4}[A-Za-zĐ]?(?:/\d{1,4}[A-Za-zĐ]?){1,4}(?![\w/]|[.,-]\d)")
_HEADS = heads("place")
# "lớp 9/1, 9/2": the second has the head of the first.
_LISTED = re.compile(r"(?<!\w)(\w+)(?: số)? (?:\d[\w/]*(?:, | và |,))+$")


def _say_road(match: re.Match[str], _reading: Reading) -> str:
    *kinds, number, letter, district = match.groups()
    kind = next(filter(None, kinds))
    name = _ROADS[kind]
    if kind == "CT" and follows(match, {"cao tốc"}):
        name = "xê tê"
    if follows(match, {"đường"}):
        name = name.removeprefix("đường ")
    return " ".join(filter(None, (name, number_words(int(number)), _letter(letter), spell(district or ""))))


def _letter(written: str) -> str:
    said = [number_words(int(each)) if each.isdecimal() else spell(each) for each in written]
    return " ".join(said)


def _say_room(match: re.Match[str], _reading: Reading) -> str:
    room = "pê" if follows(match, {"phòng"}) else "phòng"
    return f"{room} {number_words(int(match[1]))}"


def _say_stone(match: re.Match[str], _reading: Reading) -> str:
    return f"ki lô mét {number_words(int(match[2]))} cộng {number_words(int(match[3]))}"


def _until(_match: re.Match[str], _reading: Reading) -> str:
    return " đến "


def _say_before_number(match: re.Match[str], _reading: Reading) -> str:
    return f"ki lô mét {say_number(match[2])}"


def _say_lane(match: re.Match[str], _reading: Reading) -> str:
    return f"{_LANES[match[1]]} {_say_numbers(match[2])}"


def _say_house_of(match: re.Match[str], _reading: Reading) -> str:
    return f"số nhà {_say_numbers(match[1])}"


def _say_house(match: re.Match[str], _reading: Reading) -> str | None:
    if re.fullmatch(r"\d{1,4}/(?:19|20)\d\d", match[0]):
        return None  # a number of a document, or a month
    return _say_numbers(match[0])


def _say_headed_house(match: re.Match[str], reading: Reading) -> str | None:
    listed = _LISTED.search(before(match))
    is_headed = follows(match, _HEADS) or (listed is not None and listed[1] in _HEADS)
    return _say_house(match, reading) if is_headed else None


def _say_numbers(written: str) -> str:
    parts = (re.findall(r"\d+|\D", part) for part in written.split("/"))
    return " trên ".join(" ".join(map(_letter_or_number, part)) for part in parts)


def _letter_or_number(piece: str) -> str:
    return number_words(int(piece)) if piece.isdecimal() else spell(piece)


RULES = (
    Rule(re.compile(r"(?<!\w)P\.?\s?(\d{3,4})(?![\w.,/])"), _say_room),
    Rule(_ROAD, _say_road),
    Rule(_HOUSE_OF, _say_house_of, needs="S"),
    Rule(re.compile(rf"(?<=\d){TO}(?=[Kk][Mm]\s?\d)"), _until, needs=TO_SIGNS),
    Rule(_STONE, _say_stone, needs="+"),
    Rule(_LANE, _say_lane, needs="/"),
    Rule(_NUMBERS, _say_headed_house, needs="/"),
    Rule(_BEFORE_NUMBER, _say_before_number),
)
HOUSES = (Rule(_HOUSE, _say_house, needs="/"),)
