"""Document numbers and codes: "1739/KH-UBND", "118/2025/NĐ-CP", "1.003868"."""

from __future__ import annotations

import re

from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import digit_words, number_words
from gandan.text.speech.rules import Rule, before
from gandan.text.speech.tables import words

_SYMBOL = r"[A-ZĐ][A-Za-zĐ0-9&]{0,11}(?:\s?[-–]\s?[A-ZĐ][A-Za-zĐ0-9&]{0,11}){0,3}"
_NUMBER = re.compile(
    rf"(?<![\w/.,-])(\d{{1,5}})([a-z])?\s?/\s?(?:((?:19|20)\d\d)\s?/\s?)?({_SYMBOL})(?![\w/])"
)
# The Party's way: "18-NQ/TW".
_PARTY_NUMBER = re.compile(
    r"(?<![\w/.,-])(\d{1,5})\s?[-–]\s?([A-ZĐ][A-Za-zĐ]{0,4})\s?/\s?([A-ZĐ][A-Za-zĐ]{0,9})(?![\w/])"
)
_OWNER_FOLLOWS = re.compile(r"\s+(?:ngày\s+\d{1,2}[/-]\d{1,2}[/-]\d{4}\s+)?của\s")
_PROCEDURE_CODE = re.compile(r"(?<![\w.])(\d)\.(\d{6})(?![\d.])")
_DOSSIER_CODE = re.compile(
    r"(?<![\w.])(?=[\w.-]{0,60}[A-Z])(?:\d{2,}|[A-Z]\d{2})(?:[.-](?:[A-Z]?\d{2,})){2,}(?![\w])"
)
_WITH_TERM = re.compile(r"(QH|UBTVQH)(\d{1,2})")


def _say_number(match: re.Match[str]) -> str:
    number, letter, year, symbol = match.groups()
    said = [number_words(int(number)), spell(letter or "")]
    if year:
        said.append(f"năm {number_words(int(year))}")
    said.append(_say_symbol(symbol, match))
    return " ".join(filter(None, said))


def _say_party_number(match: re.Match[str]) -> str:
    symbol = _say_symbol(f"{match[2]}-{match[3]}", match)
    return f"{number_words(int(match[1]))} {symbol}".rstrip()


def _say_symbol(symbol: str, match: re.Match[str]) -> str:
    """Say the kind of document unless it was just said, then whose it is unless that follows."""
    parts = [part.strip() for part in re.split(r"[-–&]", symbol)]
    kind = words("document_types").get(parts[0])
    bodies = parts[1:] if kind else parts
    said = [] if kind is None or kind.lower() in before(match) else [kind]
    if bodies and not _OWNER_FOLLOWS.match(match.string, match.end()):
        said.append("của " + ", ".join(_say_body(body) for body in bodies))
    return " ".join(said)


def _say_body(body: str) -> str:
    known = words("agencies").get(body)
    if known:
        return known
    with_term = _WITH_TERM.fullmatch(body)
    if with_term:
        return f"{words('agencies')[with_term[1]]} khóa {number_words(int(with_term[2]))}"
    return " ".join(digit_words(piece) if piece.isdecimal() else spell(piece) for piece in _runs(body))


def _say_procedure_code(match: re.Match[str]) -> str:
    return f"{digit_words(match[1])} chấm {digit_words(match[2])}"


def _say_dossier_code(match: re.Match[str]) -> str:
    signs = {".": "chấm", "-": "gạch ngang"}
    pieces = re.findall(r"\d+|[A-Z]+|[.-]", match[0])
    return " ".join(digit_words(p) if p.isdecimal() else signs.get(p) or spell(p) for p in pieces)


def _runs(text: str) -> list[str]:
    return re.findall(r"\d+|\D+", text)


RULES = (
    Rule(_NUMBER, _say_number),
    Rule(_PARTY_NUMBER, _say_party_number),
    Rule(_PROCEDURE_CODE, _say_procedure_code),
    Rule(_DOSSIER_CODE, _say_dossier_code),
)
