"""Codes that are read sign by sign: procedures, dossiers, forms, plates, letters mixed with digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.speech.heads import heads
from gandan.text.speech.letters import spell
from gandan.text.speech.lexicon import Kind
from gandan.text.speech.numbers import digit_words, number_words, say_number
from gandan.text.speech.romans import roman_value
from gandan.text.speech.rules import Rule, follows, follows_within

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_SIGNS = {".": "chấm", "-": "gạch ngang", "–": "gạch ngang", "/": "gạch chéo"}
_FORM = re.compile(
    r"(?<![\w/.,-])(?=[\w./–-]{0,40}\d)(?=[\w./–-]{0,40}[A-ZĐa-z])[A-ZĐ0-9][\wđ]{0,9}(?:[-–./][A-Za-zĐđ0-9&]{1,12}){1,3}(?![\w/])"
)
_FORM_HEADS = heads("form")
_PROCEDURE = re.compile(r"(?<![\w.])(\d)\.(\d{6})((?:\.\d{2,3}){0,3}(?:\.[A-Z]\d{2})?)(?![\d.]\d)(?!\w)")
_DOSSIER = re.compile(
    r"(?<![\w.])(?=[\w.-]{0,40}[A-Z])(?:\d{2,}|[A-Z]\d{2})(?:[.-](?:[A-Z]?\d{2,})){2,}(?![\w])"
)
_ALL_DIGITS = re.compile(r"(?<![\w.,-])\d{2,3}(?:\.\d{2,3}){2}\.\d{2,3}-\d{6}-\d{2,6}(?![\w])")
_PLATE = re.compile(
    r"(?<![\w.,-])([1-9]\d)\s?-?\s?([A-Z]{1,2}\d?|MĐ\d|LD|NG|NN)\s?[-.\s]\s?(\d{3}\.\d{2}|\d{4,5})(?![\w]|[.,]\d)"
)
_MIXED = re.compile(
    r"(?<![\w.])(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[A-ZĐ])[A-ZĐ0-9]{1,24}[a-z]?(?:[-–][A-ZĐ0-9]{1,10}){0,3}(?![\w])"
)
# How strong concrete and mortar are: "bê tông M250", "vữa XM M75".
_MIX = re.compile(r"(?<![\w.,/-])M ?(\d{2,3})(?!\w|[.,-]\d)")
_MIXED_OF = ("bê tông", "bt", "vữa", "xi măng", "xm", "btxm")
# A grade behind a decimal: "dầu 0,05S".
_GRADE = re.compile(r"(?<![\w.,/-])(\d{1,3}[.,]\d{1,3})([A-Z])(?!\w)")
# The number of a health insurance card in the groups in which it is printed: "GD 4 92 01234 56789".
_CARD = re.compile(r"(?<!\w)([A-Z]{2}) ?(\d ?\d{2}(?: ?\d{2,5}){2,4})(?![\w]|[.,-]\d)")
_CARD_DIGITS = range(10, 14)
_SERIAL = re.compile(r"(?:(?<=số )|(?<=eri )|(?<=hành ))([A-ZĐ]{1,2})\s?(\d{5,9})(?!\w)")
_BOAT = re.compile(r"(?<!\w)([A-ZĐ][A-Za-zĐđ]{1,2})\s?-\s?(\d{4,5})\s?-\s?(TS)(?!\w)")
_FLIGHT = re.compile(r"(?<=chuyến bay )([A-Z]{2})\s?(\d{3,4})(?!\w)")
# What is counted keeps its meaning right before its number: "KP3", "NQ18", "TW4".
_COUNTED = frozenset({"KP", "TDP", "TW", "TƯ", "KV", "BĐ", "QK", "NQ", "NĐ", "QĐ"})
_ROMAN_PART = re.compile(r"[IVX]{1,5}(?:[.-]\d{1,3}){1,2}")
_PIECE = re.compile(r"\d+|[^\W\d_]+|[.–/-]")


def _say_form(match: re.Match[str], _reading: Reading) -> str | None:
    """Say "01/ĐK" and "02b-VPXD": the number, then its letters; the signs between are silent."""
    if not follows(match, _FORM_HEADS):
        return None
    if _ROMAN_PART.fullmatch(match[0]):
        roman, *parts = re.split(r"[.-]", match[0])
        return (" chấm " if "." in match[0] else " ").join(
            (number_words(roman_value(roman)), *(number_words(int(part)) for part in parts))
        )
    return " ".join(filter(None, (_form_piece(piece) for piece in _PIECE.findall(match[0]))))


def _form_piece(piece: str) -> str:
    if piece.isdecimal():
        return number_words(int(piece)) if len(piece) <= 4 else digit_words(piece)  # noqa: PLR2004 - longer is a code
    if piece in _SIGNS:
        return ""
    return spell(piece)


def _say_procedure(match: re.Match[str], _reading: Reading) -> str:
    return _signs_and_digits(match[0])


def _say_dossier(match: re.Match[str], _reading: Reading) -> str:
    return _signs_and_digits(match[0])


def _signs_and_digits(code: str) -> str:
    pieces = _PIECE.findall(code)
    return " ".join(digit_words(p) if p.isdecimal() else _SIGNS.get(p) or spell(p) for p in pieces)


def _say_serial(match: re.Match[str], _reading: Reading) -> str:
    return f"{spell(match[1])} {digit_words(match[2])}"


def _say_mix(match: re.Match[str], _reading: Reading) -> str | None:
    return f"mác {number_words(int(match[1]))}" if follows_within(match, _MIXED_OF, 24) else None


def _say_grade(match: re.Match[str], _reading: Reading) -> str:
    return f"{say_number(match[1])} {spell(match[2])}"


def _say_card(match: re.Match[str], _reading: Reading) -> str | None:
    groups = match[2].split()
    if len("".join(groups)) not in _CARD_DIGITS or len(groups) == 1:
        return None
    return f"{spell(match[1])} {', '.join(map(digit_words, groups))}"


def _say_boat(match: re.Match[str], _reading: Reading) -> str:
    """Say the sign of a fishing boat: "QNa-90123-TS"."""
    return f"{spell(match[1])} {digit_words(match[2])} {spell(match[3])}"


def _say_plate(match: re.Match[str], _reading: Reading) -> str | None:
    """Say a number plate; "20 NN 1234" only where a plate is spoken of."""
    known = re.search(
        r"(?:biển|xe|BKS|BS)[^.;]{0,30}$", match.string[max(0, match.start() - 34) : match.start()]
    )
    if not known and "." not in match[3]:
        return None
    letters = re.findall(r"\d|\D+", match[2])
    area = " ".join(digit_words(each) if each.isdecimal() else spell(each) for each in letters)
    reading_of_number = ", ".join(digit_words(each) for each in match[3].split("."))
    return f"{digit_words(match[1])} {area}, {reading_of_number}"


def _say_mixed(match: re.Match[str], reading: Reading) -> str | None:
    """Say letters by name and digits one by one: "CT01", "B1-TCHĐUD", "C06"."""
    code = match[0]
    if reading.lexicon.find(Kind.ABBREVIATION, code):
        return None
    if re.fullmatch(r"\d{1,4}[A-ZĐa-zđ]", code):
        return f"{number_words(int(code[:-1]))} {spell(code[-1])}"
    pieces = _PIECE.findall(code)
    known = _counted(pieces[0], reading)
    if known and len(pieces) == 2 and pieces[1].isdecimal():  # noqa: PLR2004 - its letters and its number
        number = pieces[1]
        return f"{known} {digit_words(number) if number.startswith('0') else number_words(int(number))}"
    said = [_mixed_piece(piece) for piece in pieces if piece not in _SIGNS]
    return " ".join(said)


def _counted(letters: str, reading: Reading) -> str | None:
    """Return what is counted by the number behind it: "KP3" is khu phố, though KP may be kinh phí."""
    entries = reading.lexicon.by_written.get(letters, ()) if letters in _COUNTED else ()
    before_number = (entry.spoken for entry in entries if "{số}" in entry.right)
    return next(before_number, reading.lexicon.find(Kind.ABBREVIATION, letters) if entries else None)


def _mixed_piece(piece: str) -> str:
    if not piece.isdecimal():
        return spell(piece)
    is_short = len(piece) == 1 or (len(piece) == 2 and piece[0] != "0")  # noqa: PLR2004 - "J12" is said by value
    return number_words(int(piece)) if is_short else digit_words(piece)


FORMS = (Rule(_FORM, _say_form, needs="-–./"),)
RULES = (
    Rule(_PROCEDURE, _say_procedure, needs="."),
    Rule(_ALL_DIGITS, _say_dossier, needs="."),
    Rule(_DOSSIER, _say_dossier, needs=".-"),
    Rule(_PLATE, _say_plate),
    Rule(_SERIAL, _say_serial),
    Rule(_FLIGHT, _say_serial),
    Rule(_CARD, _say_card),
    Rule(_MIX, _say_mix, needs="M"),
    Rule(_BOAT, _say_boat),
)
MIXED = (
    Rule(_GRADE, _say_grade, needs=".,"),
    Rule(_MIXED, _say_mixed),
)
