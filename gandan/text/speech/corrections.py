"""What an editor has settled for one text: these written words are said like this, whatever the rules say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.text.fold import nfc, one_line
from gandan.text.speech.lexicon.checks import check_words
from gandan.text.speech.source import read_source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.text.speech.rules import Reading

MAX_CORRECTED = 120
_NOT_FOUND = "Không thấy “{0}” trong bản đọc. Hãy chép đúng như trong bài, cả dấu câu và chữ hoa."


@dataclass(frozen=True)
class Correction:
    """Counts wherever the written words, digits and signs stand free; `spoken` holds words only."""

    written: str
    spoken: str

    def in_normal_form(self) -> Correction:
        return Correction(one_line(nfc(self.written)), one_line(nfc(self.spoken)))

    def is_found_in(self, texts: Iterable[str]) -> bool:
        """Whether there is anything in the texts that it corrects."""
        pattern = _pattern(self.written)
        return any(pattern.search(line) for text in texts for line in read_source(text).plain.split("\n"))


def check_correction(correction: Correction) -> list[str]:
    """Return what is wrong with a correction, a sentence each; an empty list when it may be used."""
    written = read_source(correction.written).plain
    if not any(map(str.isalnum, written)):
        return ["Hãy chép chỗ cần đọc lại, đúng như trong bài."]
    problems = []
    if len(correction.written) > MAX_CORRECTED:
        problems.append(f"Chỗ cần đọc lại dài quá {MAX_CORRECTED} ký tự; hãy chép ít chữ hơn.")
    if correction.written != correction.in_normal_form().written:
        problems.append("Chỗ cần đọc lại có khoảng trắng thừa hoặc ký tự lạ; hãy gõ lại.")
    return [*problems, *check_words(correction.spoken)]


def check_found(correction: Correction, texts: Iterable[str]) -> list[str]:
    """Return the sentence for whoever corrects words that are not there."""
    return [] if correction.is_found_in(texts) else [_NOT_FOUND.format(correction.written)]


def read_corrections(reading: Reading, corrections: Iterable[Correction]) -> None:
    """Say what was corrected before any rule looks at the line; of two that overlap the longer one counts."""
    for each in sorted(corrections, key=_length, reverse=True):
        for match in _pattern(each.written).finditer(reading.text):
            if reading.is_free(*match.span()):
                reading.say(*match.span(), each.spoken, is_told=True)


def _length(correction: Correction) -> int:
    return len(correction.written)


@lru_cache(maxsize=1024)
def _pattern(written: str) -> re.Pattern[str]:
    """Find the words where they stand free: "12/5" is not in "12/5/2026", "TT" is not in "TTHC"."""
    words = read_source(written).plain.split()
    if not words:
        return re.compile(r"(?!)")
    pattern = r"[^\S\n]+".join(map(re.escape, words))
    first, last = words[0][0], words[-1][-1]
    left = r"(?<![^\W_])" if first.isalnum() else ""
    right = r"(?![^\W_])" if last.isalnum() else ""
    # A figure goes on over these signs: the point of 1.250, the stroke of a date.
    left += r"(?<!\d[.,:/–-])" if first.isdecimal() else ""
    right += r"(?![.,:/–-]\d)" if last.isdecimal() else ""
    return re.compile(left + pattern + right)
