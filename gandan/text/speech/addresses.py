"""Web and mail addresses, hashtags, files: "dichvucong.gov.vn" is "dịch vụ công chấm gov chấm vn"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.letters import spell
from gandan.text.speech.lexicon import Kind
from gandan.text.speech.numbers import digit_words
from gandan.text.speech.rules import Rule
from gandan.text.speech.syllable import is_syllable

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

_TOPS = r"(?:vn|com|org|net|gov|edu|info|asia|io|me|app|online|int|eu|tv|link|page|site|biz|us|uk|jp|cn|ly)"
_HOST = rf"(?:[a-z0-9](?:[a-z0-9-]{{0,62}})\.){{1,6}}{_TOPS}"
_PATH = r"(?:[/?#][^\s<>\"“”,;]*[^\s<>\"“”,;.:!?)\]])?/?"
_FILE_ENDS = r"(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|mp[34]|xml|csv|txt|html?)"
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
_RAISED = str.maketrans("²³", "23")
_OF_CODE = 4  # letters
_PIECE = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_HUMP = re.compile(rf"(?<=[{LOWER}])(?=[{UPPER}])|(?<=[{UPPER}])(?=[{UPPER}][{LOWER}])")
_VOWEL = re.compile(r"[aeiouyà-ỹăâêôơưđ]", re.IGNORECASE)


def _say(match: re.Match[str], reading: Reading) -> str:
    address = re.sub(r"^(?:https?://)?(?:www\.)?|/+$", "", match[0].translate(_RAISED), flags=re.IGNORECASE)
    pieces = _PIECE.findall(address)
    beside = zip(["", *pieces], pieces, [*pieces[1:], ""], strict=False)
    said = (
        _say_piece(piece, reading, is_code=_is_of_code(left, piece, right)) for left, piece, right in beside
    )
    return " ".join(filter(None, said))


def _is_of_code(left: str, piece: str, right: str) -> bool:
    """Whether letters belong to digits, as in "019d2bfa": they are no word."""
    is_short = piece.isalpha() and len(piece) <= _OF_CODE
    return is_short and (left.isdecimal() or right.isdecimal()) and not is_syllable(piece)


def _say_piece(piece: str, reading: Reading, *, is_code: bool = False) -> str:
    if piece.isdecimal():
        return digit_words(piece)
    if not piece[0].isalpha():
        return _SIGNS.get(piece, "")
    known = reading.lexicon.find(Kind.ADDRESS_PART, piece.lower())
    return known or (piece if _VOWEL.search(piece) and not is_code else spell(piece))


def _say_hashtag(match: re.Match[str], reading: Reading) -> str:
    """Say "#CảiCáchHànhChính" word by word."""
    said = [
        _say_word(word, reading)
        for part in match[1].translate(_RAISED).split("_")
        for word in _HUMP.split(part)
    ]
    return "thăng " + " ".join(filter(None, said))


def _say_word(word: str, reading: Reading) -> str:
    pieces = re.findall(r"\d+|\D+", word)
    return " ".join(
        digit_words(piece) if piece.isdecimal() else _say_name(piece, reading) for piece in pieces
    )


def _say_name(word: str, reading: Reading) -> str:
    known = reading.lexicon.find(Kind.ABBREVIATION, word) or reading.lexicon.find(
        Kind.ADDRESS_PART, word.lower()
    )
    if known or is_syllable(word) or (_VOWEL.search(word) and not word.isupper()):
        return known or word
    return spell(word)


RULES = (
    Rule(re.compile(rf"(?<![\w.])\.(?:vn|com|gov|org|net|edu|{_FILE_ENDS})(?!\w)", re.IGNORECASE), _say),
    Rule(re.compile(rf"(?<![\w.@-])[\w.+-]{{1,64}}@{_HOST}(?![\w-])", re.IGNORECASE), _say),
    Rule(re.compile(r"https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?)\]]", re.IGNORECASE), _say),
    Rule(re.compile(rf"(?<![\w.@-])(?:www\.)?{_HOST}(?::\d{{2,5}})?(?![\w-]){_PATH}", re.IGNORECASE), _say),
    Rule(re.compile(rf"(?<![\w.@-])[\w-]{{1,60}}\.{_FILE_ENDS}(?!\w)", re.IGNORECASE), _say),
)
HASHTAGS = (Rule(re.compile(r"(?<![\w&])#([^\W_][\w]{1,60})"), _say_hashtag),)
