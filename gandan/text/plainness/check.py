"""All that is looked at, in one pass over the sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.plainness.abbreviations import find_abbreviations, without_spelt_out
from gandan.text.plainness.findings import Kind
from gandan.text.plainness.lengths import find_long
from gandan.text.plainness.nominals import find_nominals
from gandan.text.plainness.numbers import find_numbers
from gandan.text.plainness.passives import find_passives
from gandan.text.plainness.wording import find_wording
from gandan.text.plainness.words import words_of
from gandan.text.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gandan.text.plainness.findings import Finding


def check(text: str) -> tuple[Finding, ...]:
    """Return what is hard to follow, in reading order. It advises; nothing is forbidden."""
    found: list[Finding] = []
    capitals: list[Finding] = []
    for sentence in sentence_spans(text):
        found += find_long(text, sentence)
        words = words_of(text, sentence)
        found += find_passives(text, words)
        found += find_nominals(text, words)
        found += find_numbers(text, sentence)
        capitals += find_abbreviations(text, sentence)
    return tuple(sorted([*found, *_untold(find_wording(text), found), *without_spelt_out(text, capitals)]))


def _untold(wordings: Iterable[Finding], found: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out a wording that holds a nominal's first word: of "trong công tác" the nominal says more."""
    heads = {finding.start for finding in found if finding.kind == Kind.NOMINAL}
    for wording in wordings:
        if heads.isdisjoint(range(wording.start, wording.end)):
            yield wording
