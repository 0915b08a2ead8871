"""Long "Trình tự" texts cut into cases and steps. No word is lost, none is added, and their order stays."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.procedures.reader.record import StepValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_HEAD = 400
_EDGE = " \t-–+*•.:;)"
# "Bước 2:" begins a step at the start of a line, or behind the end of a sentence.
_NUMBERED = re.compile(
    r"(?:^|(?<=\n)|(?<=[.;:!?]))[^\S\n]*[-+*•–]*[^\S\n]*(Bước[^\S\n]*(?:\d{1,2}|[IVX]{1,4}))\b(?!/)",
    re.IGNORECASE,
)
_FIRST = re.compile(r"bước\s*(?:0?1|I)", re.IGNORECASE)
# What begins a step where no steps are numbered: a letter or a number first; where neither is, a dash.
_LETTERED = re.compile(r"(?:^|(?<=\n))[^\S\n]*[-*•–]?[^\S\n]*([a-zđ]|\d{1,2})[.)][^\S\n]+(?=\D)")
_DASHED = re.compile(r"(?:^|(?<=\n))[^\S\n]*[-*•–][^\S\n]+()(?=\S)")
# Else every paragraph is one; a line with a plus belongs to what stands before it.
_PARAGRAPH = re.compile(r"(?:^|(?<=\n))()(?=[^\s+])")
# A line that says for whom the steps under it are: "Trường hợp …:", "II. Đối với …:".
_IS_CASE = re.compile(
    r"\W*(?:[IVX]+\.|[A-H]\.|\d+[.)]|[a-hđ]\))?\W*(?:trường hợp|th ?\d|đối với)\b", re.IGNORECASE
)


def split_steps(texts: Iterable[str]) -> tuple[StepValue, ...]:
    """Cut each text where a step or a case begins; a text of the source never joins the next one."""
    steps: list[StepValue] = []
    for text in texts:
        case = steps[-1].case if steps else ""
        pieces = _numbered(text, case) if _NUMBERED.search(text) else _unnumbered_cases(text, case)
        steps.extend(pieces)
    return tuple(steps)


def _numbered(text: str, case: str) -> Iterator[StepValue]:
    """Cut at "Bước n"; where the counting starts over, the line before it may name a case."""
    parts = _cut(_NUMBERED, text)
    for (label, body), (next_label, _) in zip(parts, [*parts[1:], ("", "")], strict=True):
        rest, head = _tail_head(body) if _FIRST.fullmatch(next_label) else (body, "")
        if head == case:
            rest, head = body, ""
        if label or _has_words(rest):
            yield StepValue(_bare(rest), label, case)
        case = head or case


def _unnumbered_cases(text: str, case: str) -> Iterator[StepValue]:
    """Cut where a line names a case and nothing else, if at least two do; then into steps."""
    lines = text.split("\n")
    heads = [number for number, line in enumerate(lines) if _is_head(line)]
    if len({_name(lines[number]) for number in heads}) < 2:  # noqa: PLR2004 - one case beside nothing is no case
        heads = []
    yield from _unnumbered("\n".join(lines[: heads[0]] if heads else lines), case)
    for start, end in zip(heads, [*heads[1:], len(lines)], strict=False):
        head = _name(lines[start])
        body = lines[start + 1 : end] if head != case else lines[start:end]
        steps = list(_unnumbered("\n".join(body), head))
        yield from steps or [StepValue("", "", head)]
        case = head


def _unnumbered(text: str, case: str) -> Iterator[StepValue]:
    marks = next((marks for marks in (_LETTERED, _DASHED, _PARAGRAPH) if len(marks.findall(text)) > 1), None)
    for label, body in _cut(marks, text) if marks else [("", text)]:
        if label or _has_words(body):
            yield StepValue(_bare(body), label, case)


def _cut(marks: re.Pattern[str], text: str) -> list[tuple[str, str]]:
    """Return (label, what follows it) for each mark; first what stands before the first one, if anything."""
    found = list(marks.finditer(text))
    starts = [match.end() for match in found]
    ends = [match.start() for match in found[1:]] + [len(text)]
    labels = [re.sub(r"\s+", " ", match[1]) for match in found]
    parts = [(label, text[start:end]) for label, start, end in zip(labels, starts, ends, strict=True)]
    before = text[: found[0].start()]
    return [("", before), *parts] if before.strip() else parts


def _tail_head(body: str) -> tuple[str, str]:
    """Return the body without the line at its end that names the next case, and that line."""
    body = body.rstrip()
    head = body[body.rfind("\n") + 1 :]
    return (body[: len(body) - len(head)], _name(head)) if _is_head(head) else (body, "")


def _is_head(line: str) -> bool:
    line = line.strip()
    return len(line) <= LONGEST_HEAD and line.endswith(":") and bool(_IS_CASE.match(line))


def _has_words(text: str) -> bool:
    return re.search(r"\w", text) is not None


def _name(head: str) -> str:
    return _bare(head).rstrip(" :")


def _bare(text: str) -> str:
    """Drop the signs around a text that only marked its place."""
    return text.strip().lstrip(_EDGE).strip()
