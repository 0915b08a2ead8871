"""A whole document under the check: each run of words with its findings, and how long it takes to read."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gandan.text.document import inlines_of
from gandan.text.plain import words
from gandan.text.plainness.check import check
from gandan.text.syllables import reading_seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.text.document import Document
    from gandan.text.plainness.findings import Finding

_BETWEEN = "\n\n"
_FACT = re.compile(r"\[(?!Ảnh:)[^\[\]\n]{0,200}\]")  # as `words` writes it


@dataclass(frozen=True, slots=True)
class Passage:
    """One run of words of the document; the findings' places are places in `text`."""

    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    passages: tuple[Passage, ...]
    reading_seconds: float

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for passage in self.passages for finding in passage.findings)


def read_document(document: Document) -> Reading:
    """Check title, lead and blocks together: what the lead has spelt out need not be spelt out again."""
    texts = [document.title, document.lead, *_runs(document)]
    whole = _BETWEEN.join(texts)
    # What stands in "[nơi tiếp nhận]" is the name of a fact: nobody hears it.
    facts = [match.span() for match in _FACT.finditer(whole)]
    findings = tuple(
        finding
        for finding in check(whole)
        if not any(start <= finding.start and finding.end <= end for start, end in facts)
    )
    return Reading(tuple(_passages(texts, findings)), reading_seconds(whole))


def _runs(document: Document) -> Iterator[str]:
    for block in document.blocks:
        yield from (words(inlines) for inlines in inlines_of(block))


def _passages(texts: list[str], findings: tuple[Finding, ...]) -> Iterator[Passage]:
    start = 0
    for text in texts:
        end = start + len(text)
        own = (
            replace(finding, start=finding.start - start, end=min(finding.end, end) - start)
            for finding in findings
            if start <= finding.start < end
        )
        yield Passage(text, tuple(own))
        start = end + len(_BETWEEN)
