"""Where sentences and clauses begin and end, as places in the source: nothing is lost between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.text.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHORT_FORMS = Path(__file__).parent / "data" / "short-forms.txt"
_CONSONANTS = re.compile("[bcdđghklmnpqrstvx]{2,4}")  # "tr", "ng": no word, so a short form
_NUMBERED = ("điều", "khoản", "mục", "bước", "chương", "phần", "câu", "bài", "phụ lục", "tiết", "điểm")
_CLOSING = "\"”’»')\\]"
_OPENING = "\"“‘«'(\\["
# A stop with what closes behind it, and the blanks to the next word; or the end of a line.
_STOP = re.compile(
    rf"(?P<stop>[.!?…]+)(?P<closed>[{_CLOSING}]*)(?P<gap>\s+|$)|(?P<line>(?<![ \t])[ \t]*\n\s*)"
)
# "hồ sơ.Sau đó": the blank was forgotten. Addresses and short words have their dots inside as well.
_TIGHT = re.compile(r"(?<=[^\W\d_A-Z][^\W\d_A-Z])[.!?…](?=[^\W\d_a-z][^\W\d_A-Z]{1,8}[\s,])")
_ADDRESS = re.compile(r"[^\s/@.]{0,64}(?:://|@|www\.)\S{1,2000}")
_LAST_WORD = re.compile(rf"[^\s{_OPENING}]{{1,24}}$")
_LIST_SIGN = re.compile(r"^\W*(?:\d{1,3}|[a-zđA-ZĐ]|[IVXLC]{1,6})[.)]$")
_NEW_ITEM = re.compile(r"(?:[-–+•*●]|(?:\d{1,3}|[a-zđA-ZĐ]|[IVXLC]{1,6})[.)])\s")
_ENDS_LINE = re.compile(rf"[.!?…;:][{_CLOSING}]*$")
# A comma or its like with a blank behind it; a dash between blanks. "1,5" and "7:30" hold none.
_CLAUSE = re.compile(r"[,;:](?=\s)\s*|(?<!\s)\s+[–—-]\s+|(?<=\S)\s+(?=\()")
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text, from `start` to before `end`; blanks at its end belong to it."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end].strip()


def sentences(text: str) -> list[str]:
    """Return the sentences without the blanks around them."""
    return [words for span in sentence_spans(text) if (words := span.of(text))]


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Cut the whole text into sentences, one behind the other without a gap."""
    return _spans(0, _ends(text), len(text))


def clause_spans(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """Cut a sentence, or the whole text, into clauses at its commas, colons, dashes and brackets."""
    span = within or Span(0, len(text))
    return _spans(span.start, (cut.end() for cut in _CLAUSE.finditer(text, span.start, span.end)), span.end)


def _spans(start: int, ends: Iterable[int], last: int) -> tuple[Span, ...]:
    spans = []
    for end in (*ends, last):
        if end > start:
            spans.append(Span(start, end))
            start = end
    return tuple(spans)


def _ends(text: str) -> Iterator[int]:
    """Give the places after each sentence, in order."""
    addresses = {place for address in _ADDRESS.finditer(text) for place in range(*address.span())}
    tight = {found.end() for found in _TIGHT.finditer(text) if found.start() not in addresses}
    usual = {found.end(): found for found in _STOP.finditer(text)}
    start = 0
    for end in sorted({*tight, *usual}):
        found = usual.get(end)
        if found is None or _ends_sentence(text, start, found):
            yield end
            start = end


def _ends_sentence(text: str, start: int, found: re.Match[str]) -> bool:
    before, after = (
        text[max(start, found.start() - _LOOK_BACK) : found.start()],
        text[found.end() : found.end() + _LOOK_BACK],
    )
    if not after:
        return True
    if found["line"] is not None:
        return _ends_at_line(before, found["line"], after)
    if "\n" in found["gap"] and _ends_at_line(before + found["stop"], found["gap"], after):
        return True
    return _ends_at_stop(before, found, after, at_start=start >= found.start() - _LOOK_BACK)


def _ends_at_line(before: str, gap: str, after: str) -> bool:
    """Go on over a line that was only too long: nothing closes it, and the next begins small."""
    if gap.count("\n") > 1 or _NEW_ITEM.match(after) or _ENDS_LINE.search(before):
        return True
    return not after.lstrip(_OPENING)[:1].islower()


def _ends_at_stop(before: str, found: re.Match[str], after: str, *, at_start: bool) -> bool:
    first = after.lstrip(_OPENING)[:1]
    stop = found["stop"]
    if found["closed"] and first.islower():
        return False  # “Ở đâu?” bà hỏi
    if stop[-1] in "!?":
        return True
    if stop != ".":
        return not first.islower()
    if at_start and _LIST_SIGN.match(before.strip() + "."):
        return False
    return not _is_cut_short(before, first)


def _is_cut_short(before: str, first: str) -> bool:
    """Say whether the word before a dot goes on: a short form, an initial, the number of a clause."""
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    last = word.rsplit(".", 1)[-1]
    if word.lower() in {"v.v", "vv"}:
        return not first.isupper()
    if last in word_list(_SHORT_FORMS) or (word == last and _CONSONANTS.fullmatch(word)):
        return True
    earlier = before[: len(before) - len(word)].rstrip()
    if last.isdigit():
        return earlier.lower().endswith(_NUMBERED)
    is_initial = len(last) == 1 and last.isupper()
    return is_initial and not _ends_in_name(earlier)


def _ends_in_name(text: str) -> bool:
    """Say whether the word before an initial is a name's: "Nguyễn Văn A." may end a sentence."""
    words = text.split()
    return bool(words) and words[-1][:1].isupper() and len(words[-1].rstrip(".")) > 1
