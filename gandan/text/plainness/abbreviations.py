"""Capitals that nobody has spelt out yet."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gandan.text.plainness.findings import Finding, Kind
from gandan.text.speech.lexicon import Kind as EntryKind
from gandan.text.speech.lexicon import shipped_entries
from gandan.text.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.text.sentences import Span

_KNOWN = Path(__file__).parent / "data" / "known.txt"
_CAPITALS = "A-ZĐƯƠÂÊÔĂ"
_ONE = rf"[{_CAPITALS}][{_CAPITALS}&]*[{_CAPITALS}]"
# Not in an address, a number of a document ("1739/KH-UBND") or a short form with its dot ("TP.").
_ABBREVIATION = re.compile(rf"(?<![\w/@.&-]){_ONE}(?:/{_ONE})*(?![\w/@&]|-\w|\.\w|\.\s+[{_CAPITALS}])")
_EACH = re.compile(r"[^/]+")
# One letter a word. A speed ("km/h") or a price ("đ/m") is none of them.
_SLASHED_FORMS = {
    "đ/c": "đồng chí",
    "v/v": "về việc",
    "t/m": "thay mặt",
    "k/g": "kính gửi",
    "b/c": "báo cáo",
}
_SLASHED = re.compile(rf"(?<![\w/@.-])(?:{'|'.join(_SLASHED_FORMS)})(?![\w/@-])", re.IGNORECASE)
# To the voice these are sounds ("giê đê pê"), which explain nothing to a reader.
_ONLY_SOUNDS = {"AI", "DDCI", "FDI", "FM", "GDP", "IP", "ISO", "ODA", "PAPI", "PCI", "SIPAS", "UNESCO", "WHO"}
_ROMAN = re.compile(r"[IVXLC]+")
_SPELT_BEFORE = re.compile(r"[^\W\d_]\s*\((?:[^()]{0,40}\s)?[“\"]?$")
_SPELT_AFTER = re.compile(r"[”\"]?\s*\([^\W\d_]+(?:\s+[^\W\d_]+)+")
_LOOK_BACK = 60


def find_abbreviations(text: str, sentence: Span) -> Iterator[Finding]:
    """Find the abbreviations of a sentence; one in capitals throughout is a heading and holds none."""
    if text[sentence.start : sentence.end].isupper():
        return
    for found in _ABBREVIATION.finditer(text, sentence.start, sentence.end):
        for short in _EACH.finditer(text, *found.span()):
            if not (_ROMAN.fullmatch(short[0]) or short[0] in word_list(_KNOWN)):
                yield Finding(*short.span(), Kind.ABBREVIATION, *_sentences_about(short[0]))
    for found in _SLASHED.finditer(text, sentence.start, sentence.end):
        yield Finding(*found.span(), Kind.ABBREVIATION, *_sentences_about(found[0]))


def without_spelt_out(text: str, found: list[Finding]) -> Iterator[Finding]:
    """Pass on the first of each abbreviation, and none that the text has spelt out by then."""
    settled: set[str] = set()
    for finding in sorted(found):
        short = text[finding.start : finding.end]
        if short not in settled and not _is_spelt_out(text, finding):
            yield finding
        settled.add(short)


def _is_spelt_out(text: str, finding: Finding) -> bool:
    before = text[max(0, finding.start - _LOOK_BACK) : finding.start]
    return bool(_SPELT_BEFORE.search(before) or _SPELT_AFTER.match(text, finding.end))


def _sentences_about(short: str) -> tuple[str, str]:
    full = _full_forms().get(short) or _SLASHED_FORMS.get(short.lower())
    wrong = f"“{short}” chưa được viết đầy đủ."
    if full is None:
        return wrong, "Hãy viết đầy đủ các chữ."
    return wrong, f"Hãy viết “{full}”; nếu còn nhắc lại thì viết “{full} ({short})” ở lần đầu."


@cache
def _full_forms() -> dict[str, str]:
    """Return what each short form stands for where nothing beside it says otherwise."""
    listed = (*shipped_entries(EntryKind.ABBREVIATION), *shipped_entries(EntryKind.AGENCY))
    meant = [entry for entry in listed if not entry.contexts and entry.written not in _ONLY_SOUNDS]
    return {entry.written: entry.spoken for entry in meant}
