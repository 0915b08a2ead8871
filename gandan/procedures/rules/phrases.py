"""What may stand as a phrase of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.errors import BadPhraseError
from gandan.text.fold import fold, nfc, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST, MOST_WORDS, MOST_PHRASES = 200, 16, 100


def checked_phrase(text: str, known: Iterable[str]) -> str:
    """Return the phrase as it is kept, in small letters; raise BadPhraseError with what is wrong."""
    text = one_line(nfc(text)).lower()
    said = [one_line(each).lower() for each in known]
    if len(text) > LONGEST or len(text.split()) > MOST_WORDS:
        raise BadPhraseError(f"Cụm từ dài quá. Hãy giữ nhiều nhất {MOST_WORDS} chữ, mỗi ý một cụm.")
    if not any(letter.isalpha() for letter in fold(text)):
        raise BadPhraseError("Hãy ghi ít nhất một từ.")
    if text in said:
        raise BadPhraseError("Thủ tục này đã có cụm từ đó.")
    if len(said) >= MOST_PHRASES:
        raise BadPhraseError(f"Thủ tục này đã có {MOST_PHRASES} cụm từ. Hãy bỏ bớt những cụm ít người nói.")
    return text
