"""A text that was forwarded by mail: each line bears the ">" of the one who sent it on."""

from __future__ import annotations

import re

_MARKS = re.compile(r"^[ \t]*>(?:[ \t]?>)*", re.MULTILINE)
_WORDS = re.compile(r"^.*\S.*$", re.MULTILINE)
_MOST = 0.6  # of the lines; a greeting above them bears none
_LEAST_LINES = 5


def without_quote_marks(text: str) -> str:
    """Return the text with blanks for the marks, if most lines bear one: every place stays what it was."""
    marked = sum(1 for _ in _MARKS.finditer(text))
    if marked < _LEAST_LINES or marked < _MOST * sum(1 for _ in _WORDS.finditer(text)):
        return text
    return _MARKS.sub(lambda marks: " " * len(marks[0]), text)
