"""Amounts with what is counted: money, percent, measures, ranges, signs of comparison."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.heads import heads
from gandan.text.speech.lexicon import Kind
from gandan.text.speech.numbers import NUMBER, number_words, say_number
from gandan.text.speech.rules import TO, TO_SIGNS, Rule, before, follows, follows_within, next_word

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_EDGE = r"(?<![\w.,/-])"
_SCALE = r"(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)"
_UNIT = (
    r"(%|‰|°\s?[CFK]?(?![\w])|º[CF]?|US\$|[$€£¥]"
    r"|[^\W\d_]+(?:[²³]|[23](?!\w))?(?:/(?:h|s|giờ|ngày\.?\s?đêm|ngđ|l|L|kg|m3|m³)(?!\w))?)"
)
_PER = r"(\s?/\s?(?:0?1\s)?(?=[^\W\d_]))?"
_SIGNED = re.compile(
    rf"(?:(?<=[\s(≥≤><=±~≈+])|(?<=[^\W\d_]/)|(?<=\d[VAW][-–])|^)([-−–+](?=\d))?(?<![\w.,])({NUMBER})(?:(?:{TO})([-−])?({NUMBER}))?\s?{_UNIT}(?![\w²³]){_PER}"
)
_BOTH_ENDS = re.compile(
    rf"{_EDGE}({NUMBER})\s?(%|°C|‰|[^\W\d_]{{1,5}}[23²³]?){TO}({NUMBER})\s?(\2)(?![\w²³]){_PER}"
)
_MONEY_FIRST = re.compile(
    rf"(?<!\w)(US\$|USD|VND|VNĐ|EUR|[$€£¥])\s?({NUMBER})(?![\w]|[.,]\d)(?:\s({_SCALE})(?!\w))?"
)
_SHORT_MONEY = re.compile(
    rf"{_EDGE}(?:({NUMBER}){TO})?({NUMBER})\s?(k|K|tr|Tr)(\d{{1,3}})?(?!\w|\.\s?đ)(\s?/\s?(?=[^\W\d_]))?"
)
_WRITTEN_OUT = re.compile(rf"{_EDGE}({NUMBER})\s?(?:,-|\.-)(?!\d)")
_AFTER_UNIT = re.compile(r"(?<=[^\W\d_]|[²³23%])\s?/\s?(?:0?1\s(?=[^\W\d_]))?(?=[^\W\d_])")
_UNIT_AFTER_PER = re.compile(r"(?<=/)([^\W\d_]+[²³23]?)(?![\w²³])")
_SCALED = re.compile(
    r"(?:(?<=tỷ )|(?<=tỉ )|(?<=triệu )|(?<=nghìn )|(?<=ngàn )|(?<=độ ))"
    rf"([^\W\d_]{{1,4}}[23²³]?)(?![\w²³]){_PER}"
)
_TONNES = re.compile(rf"{_EDGE}({NUMBER})(?:{TO}({NUMBER}))?\s?T(?!\w)")
_HEIGHT = re.compile(rf"{_EDGE}(\d)m(\d{{1,2}})(?!\w)")
_SIZE = re.compile(
    rf"{_EDGE}({NUMBER})\s?[x×]\s?({NUMBER})(?:\s?[x×]\s?({NUMBER}))?(?:\s?((?:cm|mm|m|dm|km|in|inch)[²³23]?))?(?!\w)"
)
_TIMES = re.compile(r"(?:(?<=[\s\d)])|^)\s?[x×]\s?(?=\d|\()")
_POWER = re.compile(r"(?<=\d)\^(-?\d+)")
_RANGE = re.compile(rf"{_EDGE}({NUMBER}){TO}({NUMBER})(?![\w/]|[.,-]\d|\s?%)")
_MINUS = re.compile(rf"(?:(?<=[\s(])|^)[-−–]({NUMBER})(?![\w/]|[.,-]\d)")
_PLUS = re.compile(rf"(?:(?<=[\s(])|^)\+({NUMBER})(?![\w/]|[.,-]\d)")
_DASHED = re.compile(r"(?<![\w.,/-])\d{1,6}(?:\s?[-–]\s?\d{1,6}){2,6}(?![\w/]|[.,-]\d)")
_BARE_UNIT = re.compile(
    r"(?<![^\W\d_])(?<![’'])(?:kg|km|cm|mm|ha|kWh|kW|MW|kV|ml|mg|mmHg|[kcdm]?m[23²³])(?![^\W\d_]|[²³])"
)
_SCORE_HEADS = heads("score")
_ENDS_CLAUSE = re.compile(r"\s*(?:[,.;()]|$)")
# "Việt Nam - Lào 3-0": two sides, then how it ended.
_NAME = rf"[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}"
# "tỷ số 25-23, 25-20", "hiệp 1: 1-0": the parts of one match.
_SCORES = re.compile(
    r"(?:t[ỷỉ] số|thắng|thua) [\d\s,;(–-]{3,36}$|(?:hiệp|set|séc) \d{1,2}:? $|\d[-–]\d \([\d\s,;–-]{0,36}$"
)
_SIDE = re.compile(rf"(?<!\w)[{UPPER}]\w+ $")
_BETWEEN_NAMES = re.compile(rf" [{UPPER}][{LOWER}]")
_LIST_HEADS = heads("list")
_SIDES = 60  # characters in which both stand
# Between two places such figures are a road, a day, a number of kilometres.
_ROUTES = heads("route")
_TWO_SIDES = re.compile(rf"{_NAME} [-–] {_NAME}:? $")
_COUNTED_PER = heads("per")
_AFTER_NEGATIVE = frozenset({"", "độ", "đến", "và", "điểm"})
_LAST_WORD = re.compile(r"(?:[\d%]|[^\W\d_]+[²³23]?)$")
_SCREENS = frozenset({"480", "720", "1080", "1440", "2160"})  # lines of a picture: "1080p"
_RESOLUTIONS = frozenset({"2", "4", "5", "6", "8"})  # thousands of points across: "tivi 4K"
_PICTURES = heads("picture")
_CURRENCIES = frozenset({"usd", "vnd", "vnđ", "eur", "jpy", "cny", "ndt", "krw", "gbp"})
_CARRIERS = ("tải trọng", "trọng tải", "xe", "cẩu", "tải", "sức chở")
_PLAIN_UNITS = frozenset({"x", "h", "a", "b", "c", "d", "e"})


def _unit(sign: str, reading: Reading) -> str | None:
    bare = sign.replace(" ", "") if sign[0] in "°º" else sign
    found = reading.lexicon.find(Kind.MEASURE, bare)
    raised = bare.replace("2", "²").replace("3", "³")
    found = found or reading.lexicon.find(Kind.MEASURE, raised)
    if found or "/" not in bare:
        return found
    counted, per = (reading.lexicon.find(Kind.MEASURE, part) for part in raised.split("/", 1))
    return f"{counted} một {per}" if counted and per else None


def _amount(match: re.Match[str], reading: Reading) -> str | None:
    sign, low, minus, high, unit, per = match.groups()
    said_unit = _unit(unit, reading)
    is_screen = unit == "p" and low in _SCREENS
    if said_unit is None or is_screen or (low.startswith("0") and len(low) > 3 and low.isdecimal()):  # noqa: PLR2004 - a code
        return None
    signed = "âm " if sign and sign in "-−–" else "cộng " if sign else ""
    said = signed + say_number(low)
    if high:
        said += f" đến {'âm ' if minus else ''}{say_number(high)}"
    return f"{said} {said_unit}" + (" một" if per else "")


def _both_ends(match: re.Match[str], reading: Reading) -> str | None:
    """Say "10.000đ - 20.000đ": the same unit twice makes the dash a range."""
    low, sign, high, _, per = match.groups()
    unit = _unit(sign, reading)
    said = f"{say_number(low)} {unit} đến {say_number(high)} {unit}"
    return (said + (" một" if per else "")) if unit else None


def _money_first(match: re.Match[str], reading: Reading) -> str | None:
    unit = _unit(match[1], reading)
    scale = f" {match[3]}" if match[3] else ""
    return f"{say_number(match[2])}{scale} {unit}" if unit else None


def _short_money(match: re.Match[str], _reading: Reading) -> str | None:
    low, amount, scale, rest, per = match.groups()
    if scale in "kK" and amount in _RESOLUTIONS and follows(match, _PICTURES):
        return f"{say_number(amount)} ca"
    said = f"{say_number(low)} đến " if low else ""
    said += f"{say_number(amount)} {'nghìn' if scale in 'kK' else 'triệu'}"
    if rest:  # "1tr2": the next lower thousand's hundreds
        said += f" {number_words(int(f'{rest:0<3}'))}" + ("" if scale in "kK" else " nghìn")
    return said + (" đồng một" if per else "")


def _bare(match: re.Match[str], _reading: Reading) -> str:
    return say_number(match[1])


def _per(match: re.Match[str], reading: Reading) -> str | None:
    """Say the stroke of "đồng/người/ngày" and "lần/năm": one, for each; of other words it is silent."""
    text = match.string
    left = _LAST_WORD.search(text[max(0, match.start() - 24) : match.start()])
    word = left[0].lower() if left else ""
    if not word:
        return None
    if word in _CURRENCIES and next_word(match) in _CURRENCIES:
        return " trên "  # a rate: USD/VND
    counts_something = re.search(r"\d[^.;:]*$", text[max(0, match.start() - 30) : match.start()])
    if counts_something and next_word(match) in _COUNTED_PER:
        return " một "
    return " một " if word in _COUNTED_PER or _is_unit_before(match, word, reading) else None


def _is_unit_before(match: re.Match[str], word: str, reading: Reading) -> bool:
    figure = re.search(
        rf"\d\s?{re.escape(word)}$", match.string[max(0, match.start() - 30) : match.start()].lower()
    )
    return figure is not None and (word == "%" or _unit(word, reading) is not None)


def _unit_after_per(match: re.Match[str], reading: Reading) -> str | None:
    left = match.string[max(0, match.start() - 40) : match.start()]
    word = match[1]
    if not re.search(r"\d|đồng|VNĐ|triệu|USD", left) and word[-1] not in "²³23":
        return None
    return None if word in _PLAIN_UNITS and word != "h" else _unit(word, reading)


def _scaled(match: re.Match[str], reading: Reading) -> str | None:
    """Say the unit of "1,2 tỷ kWh"."""
    unit = _unit(match[1], reading)
    if unit is None or match[1] in _PLAIN_UNITS or unit == match[1]:
        return None
    return unit + (" một" if match[2] else "")


def _tonnes(match: re.Match[str], _reading: Reading) -> str | None:
    """Say the T of a lorry's load; elsewhere it may be months or hours."""
    if not follows_within(match, _CARRIERS, 30):
        return None
    low, high = match.groups()
    return say_number(low) + (f" đến {say_number(high)}" if high else "") + " tấn"


def _height(match: re.Match[str], _reading: Reading) -> str:
    return f"{number_words(int(match[1]))} mét {number_words(int(match[2]))}"


def _size(match: re.Match[str], reading: Reading) -> str:
    *sides, unit = match.groups()
    said = " nhân ".join(say_number(each) for each in sides if each)
    return f"{said} {_unit(unit, reading)}" if unit else said


def _times(_match: re.Match[str], _reading: Reading) -> str:
    return " nhân "


def _power(match: re.Match[str], _reading: Reading) -> str:
    exponent = int(match[1])
    return f" mũ {number_words(exponent)}"


def _is_score(match: re.Match[str]) -> bool:
    """Whether two small numbers end a clause that tells who won."""
    if follows_within(match, ("tỷ số", "tỉ số", "pen", "penalty", "luân lưu"), 30) or _SCORES.search(
        before(match)
    ):
        return True
    if follows_within(match, _ROUTES):
        return False
    if _BETWEEN_NAMES.match(match.string, match.end()) and _SIDE.search(
        match.string[max(0, match.start() - _SIDES) : match.start()]
    ):
        return not follows(match, _LIST_HEADS)
    if not _ENDS_CLAUSE.match(match.string, match.end()) or len(match[0]) >= len("10 - 100"):
        return False
    return (
        follows_within(match, ("thắng", "thua", "hiệp"))
        or _TWO_SIDES.search(match.string[max(0, match.start() - _SIDES) : match.start()]) is not None
    )


def _range(match: re.Match[str], _reading: Reading) -> str:
    is_sum = re.match(r"\s?=", match.string[match.end() :])
    if is_sum:
        joint = " trừ "
    elif follows(match, _SCORE_HEADS) or _is_score(match):
        joint = " "
    else:
        joint = " đến "
    return f"{say_number(match[1])}{joint}{say_number(match[2])}"


def _minus(match: re.Match[str], _reading: Reading) -> str:
    """Say "-5" as a negative; "-01 bản chính" at the start of a line is a bullet."""
    is_bullet = match.start() == 0 and next_word(match) not in _AFTER_NEGATIVE
    return say_number(match[1]) if is_bullet else f"âm {say_number(match[1])}"


def _plus(match: re.Match[str], _reading: Reading) -> str:
    """Say "+5 độ" with its sign; "+01 bản chính" at the start of a line is a bullet."""
    is_bullet = match.start() == 0 and next_word(match) not in _AFTER_NEGATIVE
    return say_number(match[1]) if is_bullet else f"cộng {say_number(match[1])}"


def _dashed(match: re.Match[str], _reading: Reading) -> str:
    return ", ".join(say_number(each) for each in re.split(r"\s?[-–]\s?", match[0]))


def _bare_unit(match: re.Match[str], reading: Reading) -> str | None:
    return _unit(match[0], reading)


RULES = (
    Rule(_BOTH_ENDS, _both_ends, needs=TO_SIGNS),
    Rule(_MONEY_FIRST, _money_first, needs="UV$€£¥E"),
    Rule(_SIGNED, _amount),
    Rule(_SHORT_MONEY, _short_money, needs="kKtT"),
    Rule(_SCALED, _scaled),
    Rule(_TONNES, _tonnes, needs="T"),
    Rule(_HEIGHT, _height, needs="m"),
    Rule(_WRITTEN_OUT, _bare, needs="-"),
    Rule(_UNIT_AFTER_PER, _unit_after_per, needs="/"),
    Rule(_SIZE, _size, needs="x×"),
    Rule(_TIMES, _times, needs="x×"),
    Rule(_POWER, _power, needs="^"),
    Rule(_DASHED, _dashed, needs="-–"),
    Rule(_RANGE, _range, needs=TO_SIGNS),
    Rule(_MINUS, _minus, needs="-−–"),
    Rule(_PLUS, _plus, needs="+"),
)
PER = (Rule(_AFTER_UNIT, _per),)
UNITS = (Rule(_BARE_UNIT, _bare_unit),)
