"""Web and mail addresses: "dichvucong.gov.vn" is "dịch vụ công chấm gov chấm vn"."""

from __future__ import annotations

import re

from gandan.text.speech.numbers import digit_words
from gandan.text.speech.rules import Rule
from gandan.text.speech.tables import words

_TOPS = r"(?:vn|com|org|net|gov|edu|info|asia|io)"
_HOST = rf"(?:[a-z0-9](?:[a-z0-9-]{{0,62}})\.){{1,6}}{_TOPS}"
_PATH = r"(?:[/?#][^\s<>\"“”,;]*[^\s<>\"“”,;.:!?)\]])?/?"
_SIGNS = {
    ".": "chấm",
    "/": "gạch chéo",
    "-": "gạch ngang",
    "_": "gạch dưới",
    "@": "a còng",
    ":": "hai chấm",
    "?": "hỏi chấm",
    "=": "bằng",
    "&": "và",
    "#": "thăng",
    "%": "phần trăm",
    "+": "cộng",
    "~": "ngã",
}
_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")


def _say(match: re.Match[str]) -> str:
    address = re.sub(r"^(?:https?://)?(?:www\.)?|/+$", "", match[0], flags=re.IGNORECASE)
    return " ".join(filter(None, (_say_piece(piece) for piece in _PIECE.findall(address))))


def _say_piece(piece: str) -> str:
    if piece.isdecimal():
        return digit_words(piece)
    if piece[0].isalpha():
        return words("address_parts").get(piece.lower(), piece)
    return _SIGNS.get(piece, "")


RULES = (
    Rule(re.compile(rf"(?<![\w.@-])[\w.+-]{{1,64}}@{_HOST}(?![\w-])", re.IGNORECASE), _say),
    Rule(re.compile(r"https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]]", re.IGNORECASE), _say),
    Rule(re.compile(rf"(?<![\w.@-])(?:www\.)?{_HOST}(?::\d{{2,5}})?(?![\w-]){_PATH}", re.IGNORECASE), _say),
)
