"""What no rule of its own has read: never a digit and never a sign is left for the voice to guess."""

from __future__ import annotations

import re

from gandan.text.speech.letters import spell
from gandan.text.speech.numbers import NUMBER, say_number
from gandan.text.speech.rules import Rule

_SIGNS = {
    "%": "phần trăm",
    "‰": "phần nghìn",
    "&": "và",
    "+": "cộng",
    "=": "bằng",
    "@": "a còng",
    "°": "độ",
    "$": "đô la",
    "€": "ơ rô",
    "≥": "từ",
    "≤": "không quá",
    ">": "lớn hơn",
    "<": "nhỏ hơn",
    "×": "nhân",
}


def _number(match: re.Match[str]) -> str:
    return say_number(match[0])


def _with_letter(match: re.Match[str]) -> str:
    return f"{say_number(match[1])} {spell(match[2])}"


def _sign(match: re.Match[str]) -> str:
    return _SIGNS[match[0]]


RULES = (
    Rule(re.compile(r"(?<![\w.,])(\d{1,4})([a-zđ])(?!\w)"), _with_letter),
    Rule(re.compile(rf"(?<![\d.,])(?:{NUMBER})"), _number),
    Rule(re.compile(r"\d+"), _number),
    Rule(re.compile(r"(?<=\d)\s?/\s?(?=\d)"), lambda _match: " trên "),
    Rule(re.compile("|".join(re.escape(sign) for sign in _SIGNS)), _sign),
)
