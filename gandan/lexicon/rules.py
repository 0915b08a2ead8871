"""What a unit's own reading must be, and which of several counts, decided from values alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gandan.lexicon.errors import BadPronunciationError, MissingReasonError
from gandan.text.fold import nfc, one_line
from gandan.text.speech import Entry, check_entry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

MAX_SOURCE = 300
MAX_TEST_SENTENCE = 300
MAX_BESIDE = 300  # of all words on one side together
MAX_REASON = 400


@dataclass(frozen=True)
class Told:
    """What an officer tells of one reading."""

    entry: Entry
    valid_from: date
    test_sentence: str = ""

    def in_normal_form(self) -> Told:
        entry = replace(
            self.entry,
            written=one_line(nfc(self.entry.written)),
            spoken=one_line(nfc(self.entry.spoken)),
            source=one_line(nfc(self.entry.source)),
            left=_words(self.entry.left),
            right=_words(self.entry.right),
        )
        return Told(entry, self.valid_from, one_line(nfc(self.test_sentence)))


def _words(side: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (one_line(nfc(each)) for each in side))))


def check_told(told: Told) -> None:
    """Raise BadPronunciationError with a sentence for each thing that is wrong."""
    problems = check_entry(told.entry)
    if len(told.entry.source) > MAX_SOURCE:
        problems.append(f"Căn cứ dài quá {MAX_SOURCE} ký tự; hãy ghi số văn bản hoặc tên người xác nhận.")
    if len(told.test_sentence) > MAX_TEST_SENTENCE:
        problems.append(f"Câu thử dài quá {MAX_TEST_SENTENCE} ký tự; hãy lấy một câu ngắn.")
    if any(len("|".join(side)) > MAX_BESIDE for side in (told.entry.left, told.entry.right)):
        problems.append("Có quá nhiều từ đứng cạnh; hãy giữ lại những từ hay gặp nhất.")
    if problems:
        raise BadPronunciationError(problems)


def checked_reason(reason: str) -> str:
    reason = one_line(nfc(reason))
    if not reason:
        raise MissingReasonError
    return reason[:MAX_REASON]


def nearest(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Keep the first of those that read the same words beside the same words."""
    found: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        found.setdefault((entry.kind, entry.written, entry.left, entry.right), entry)
    return tuple(found.values())
