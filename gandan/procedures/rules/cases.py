"""The cases of a record as questions, each answer a link; what is left of the record once some are answered.

Cases that stand together among the steps, the papers or the terms belong to one question. Where every part
of that kind names a case, one of them holds; where some parts hold for all, a case only adds to them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gandan.text.fold import fold, slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gandan.procedures.reader.record import PaperValue, Record, StepValue, TermValue

    Part = StepValue | PaperValue | TermValue

LONGEST_KEY = 48
MOST_CHOSEN = 12
# What only heads a list and asks nothing: "Giấy tờ phải xuất trình", "Lưu ý".
_LABEL = re.compile(
    r"(?:\W|[a-z0-9]{1,3}[.)])*(?:cac )?(?:giay to(?: \w+){0,2} (?:nop|xuat trinh|gui kem)|thanh phan ho so"
    r"|ho so (?:bao )?gom|ho so cua|(?:xuat trinh|nop) (?:hoac|va) (?:xuat trinh|gui|nop)"
    r"|luu y|ghi chu|giay to khac)\b"
)
_CONDITION = re.compile(r"\b(?:truong hop|doi voi|neu|khi)\b")


@dataclass(frozen=True)
class Case:
    key: str  # address part: nop-tren-mang
    name: str


@dataclass(frozen=True)
class Question:
    text: str
    cases: tuple[Case, ...]
    takes_one: bool  # else each may hold beside the others

    def chosen(self, keys: Iterable[str]) -> tuple[Case, ...]:
        asked = set(keys)
        return tuple(case for case in self.cases if case.key in asked)


def cases_of(record: Record) -> tuple[Case, ...]:
    """Return each case with a key of its own, the same for the same names in the same order."""
    found: dict[str, Case] = {}
    for name in record.cases:
        stem = slug(name)[:LONGEST_KEY].strip("-") or "truong-hop"
        key, number = stem, 2
        while key in found:
            key, number = f"{stem}-{number}", number + 1
        found[key] = Case(key, name.strip(" *+-:;\n"))
    return tuple(found.values())


def questions_of(record: Record) -> tuple[Question, ...]:
    by_name = dict(zip(record.cases, cases_of(record), strict=True))
    kinds: list[Sequence[Part]] = [record.steps, record.terms, record.papers]
    groups: list[tuple[dict[str, None], bool]] = []
    for parts in kinds:
        names = dict.fromkeys(part.case for part in parts if part.case and not is_label(part.case))
        if names:
            _join(groups, names, takes_one=all(part.case in names for part in parts))
    return tuple(
        _question(names, by_name, takes_one=takes_one)
        for names, takes_one in groups
        if len(names) > 1 or not takes_one  # one answer alone is no question
    )


def _join(groups: list[tuple[dict[str, None], bool]], names: dict[str, None], *, takes_one: bool) -> None:
    """Add the names to the groups that share one with them, else as a group of their own."""
    shared = [group for group in groups if group[0].keys() & names.keys()]
    for group in shared:
        groups.remove(group)
        names = group[0] | names
        takes_one = takes_one or group[1]
    groups.append((names, takes_one))


def _question(names: Iterable[str], by_name: Mapping[str, Case], *, takes_one: bool) -> Question:
    cases = tuple(by_name[name] for name in names)
    return Question(_words(cases, takes_one=takes_one), cases, takes_one)


def _words(cases: Sequence[Case], *, takes_one: bool) -> str:
    if all(fold(case.name).startswith("nop ") for case in cases):
        return "Bạn nộp bằng cách nào?"
    return "Bạn thuộc trường hợp nào?" if takes_one else "Có điều nào sau đây đúng với bạn không?"


def is_label(name: str) -> bool:
    """Whether a case of the source is only the heading of a list that holds for all."""
    folded = fold(name)
    return bool(_LABEL.match(folded)) and not _CONDITION.search(folded)


def known(record: Record, keys: Iterable[str]) -> tuple[str, ...]:
    """Return the keys that name a case of the record, at most one for a question that takes one."""
    asked = list(dict.fromkeys(keys))[:MOST_CHOSEN]
    kept: list[str] = []
    for question in questions_of(record):
        chosen = [case.key for case in question.chosen(asked)]
        kept += chosen[:1] if question.takes_one else chosen
    return tuple(kept)


def toggled(question: Question, case: Case, chosen: Sequence[str]) -> tuple[str, ...]:
    """Return what is chosen once this answer is given, or taken back."""
    if case.key in chosen:
        return tuple(key for key in chosen if key != case.key)
    others = {each.key for each in question.cases} if question.takes_one else set()
    return (*(key for key in chosen if key not in others), case.key)


def narrowed(record: Record, chosen: Sequence[str]) -> Record:
    """Return the record with the parts that hold for the chosen cases.

    Without an answer to a question all its cases stay: a paper must not be missed because nobody asked.
    """
    keys = {case.key: name for name, case in zip(record.cases, cases_of(record), strict=True)}
    left_out = {
        keys[case.key]
        for question in questions_of(record)
        if question.chosen(chosen)
        for case in question.cases
        if case.key not in chosen
    }
    return replace(
        record,
        steps=tuple(step for step in record.steps if step.case not in left_out),
        papers=tuple(paper for paper in record.papers if paper.case not in left_out),
        terms=tuple(term for term in record.terms if term.case not in left_out),
    )


def papers_for_all(record: Record, chosen: Sequence[str]) -> tuple[PaperValue, ...]:
    """Return the papers of the narrowed record that are surely needed: no open question is about them."""
    keys = {case.key: name for name, case in zip(record.cases, cases_of(record), strict=True)}
    unanswered = [each for each in questions_of(record) if not each.chosen(chosen)]
    in_doubt = {keys[case.key] for each in unanswered for case in each.cases}
    return tuple(paper for paper in narrowed(record, chosen).papers if paper.case not in in_doubt)


def open_questions(record: Record, chosen: Sequence[str]) -> tuple[Question, ...]:
    """Return the questions that take one answer and have none yet."""
    return tuple(each for each in questions_of(record) if each.takes_one and not each.chosen(chosen))
