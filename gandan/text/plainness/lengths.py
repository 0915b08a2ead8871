"""Sentences and clauses longer than one breath and one thought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.plainness.findings import Finding, Kind
from gandan.text.sentences import clause_spans
from gandan.text.syllables import count_syllables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.text.sentences import Span

# The ear keeps one idea of 20 to 25 syllables; the eye forgives a few more.
LONGEST_SENTENCE = 30
LONGEST_CLAUSE = 22
_SYLLABLES_OF_A_NUMBER = 2
_NUMBER = re.compile(r"\d[\d.,/:]*")
_ONE_DIGIT = re.compile(r"(?<![\d.,/:])\d(?![\d.,/:]*\d)")
# Whoever reads aloud rests before these words, with or without a comma.
_REST = re.compile(r"\s(?=(?:thì|nhưng|nếu)\s)", re.IGNORECASE)


def find_long(text: str, sentence: Span) -> Iterator[Finding]:
    count, longest_clause = _count(sentence.of(text)), LONGEST_CLAUSE
    if count > LONGEST_SENTENCE:
        # It is to be cut anyway: only a clause that is itself too long for a sentence is told as well.
        longest_clause = LONGEST_SENTENCE
        wrong = f"Câu dài {count} tiếng, người nghe chỉ giữ được khoảng {LONGEST_SENTENCE} tiếng."
        advice = "Hãy tách làm hai hoặc ba câu, mỗi câu một ý."
        yield Finding(*_place(text, sentence), Kind.LONG_SENTENCE, wrong, advice)
    for clause in clause_spans(text, sentence):
        count = max(_count(breath) for breath in _REST.split(clause.of(text)))
        if count > longest_clause:
            wrong = f"{count} tiếng liền nhau không có chỗ nghỉ."
            advice = "Hãy thêm dấu phẩy, hoặc tách thành câu riêng."
            yield Finding(*_place(text, clause), Kind.LONG_CLAUSE, wrong, advice)


def _count(words: str) -> int:
    """Count what is heard: "7" is one syllable, a longer number is remembered like a word of two."""
    numbers = _SYLLABLES_OF_A_NUMBER * len(_NUMBER.findall(words)) - len(_ONE_DIGIT.findall(words))
    return count_syllables(words) + numbers


def _place(text: str, span: Span) -> tuple[int, int]:
    """Return where the words are, without the blanks around them."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return start, start + len(words.strip())
