"""The sentences that were marked by hand, and how the check does on them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.text.plainness import Kind, check
from gandan.text.tests.tables import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.text.plainness import Finding


OWN_HAND = "plainness"  # by whoever wrote the rules
OTHER_HAND = "plainness-other-hand"  # by someone who had not read them


@dataclass(frozen=True)
class Marked:
    """A sentence and what should be found: (kind, the words; none means all of the sentence)."""

    sentence: str
    expected: tuple[tuple[Kind, str], ...]


@dataclass
class Score:
    """Right and wrong findings, and marks that were missed, by kind."""

    right: Counter[Kind] = field(default_factory=Counter)
    wrong: Counter[Kind] = field(default_factory=Counter)
    missed: Counter[Kind] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def precision(self, kinds=tuple(Kind)) -> float:
        right, wrong = (sum(counts[kind] for kind in kinds) for counts in (self.right, self.wrong))
        return right / (right + wrong) if right + wrong else 1.0

    def recall(self, kinds=tuple(Kind)) -> float:
        right, missed = (sum(counts[kind] for kind in kinds) for counts in (self.right, self.missed))
        return right / (right + missed) if right + missed else 1.0


def marked(part: str, *, table: str = OWN_HAND, with_forgotten: bool = False) -> list[Marked]:
    """Return the sentences as they were first marked, or with what the marking had forgotten."""
    last = 4 if with_forgotten else 3
    return [
        Marked(row[1], tuple(mark for cell in row[2:last] for mark in _marks(cell)))
        for row in rows(table)
        if row[0] == part
    ]


def score(part: str, *, table: str = OWN_HAND, with_forgotten: bool = False) -> Score:
    result = Score()
    for each in marked(part, table=table, with_forgotten=with_forgotten):
        _score_one(each, result)
    return result


def left_alone(part: str, *, table: str = OWN_HAND) -> tuple[int, int]:
    """Return how many plain sentences were left without a finding, and how many faulty ones were not."""
    silent = [bool(each.expected) for each in marked(part, table=table) if not check(each.sentence)]
    return silent.count(False), silent.count(True)


def _marks(cell: str) -> Iterator[tuple[Kind, str]]:
    for mark in filter(None, cell.split(" | ")):
        kind, _, words = mark.partition("=")
        yield Kind(kind), words


def _score_one(each: Marked, result: Score) -> None:
    findings = check(each.sentence)
    for kind, words in each.expected:
        if any(_is_about(finding, kind, words, each.sentence) for finding in findings):
            result.right[kind] += 1
        else:
            result.missed[kind] += 1
            result.notes.append(f"missed {kind} “{words}”: {each.sentence}")
    for finding in findings:
        if not any(_is_about(finding, kind, words, each.sentence) for kind, words in each.expected):
            result.wrong[finding.kind] += 1
            found = each.sentence[finding.start : finding.end]
            result.notes.append(f"wrong {finding.kind} “{found}”: {each.sentence}")


def _is_about(finding: Finding, kind: Kind, words: str, sentence: str) -> bool:
    start = sentence.index(words)
    end = start + (len(words) or len(sentence))
    return finding.kind == kind and finding.start < end and start < finding.end
