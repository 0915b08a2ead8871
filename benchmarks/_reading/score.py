"""How near a reading comes to the gold: rows found, rows invented, fields of the rows that were found."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gandan.text.fold import fold

if TYPE_CHECKING:
    from benchmarks._reading.shapes import Doc, Target, Task

ALIKE = 0.75  # of the words of two rows that are the same row
HEADER = ("is_plan", "number", "date", "issuer", "title", "period")
TASK_FIELDS = ("lead", "partners", "timing", "from", "due", "cadence", "product", "form", "budget")
TARGET_FIELDS = ("measure", "comparator", "value", "unit", "due", "cadence", "milestones")


@dataclass
class Score:
    """Counts that add up over documents; `notes` say what was wrong where."""

    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.counts.update(other.counts)
        self.notes += other.notes

    def share(self, right: str, *wrong: str) -> float:
        whole = self.counts[right] + sum(self.counts[one] for one in wrong)
        return self.counts[right] / whole if whole else 1.0

    def f1(self, kind: str) -> float:
        precision = self.share(f"{kind} right", f"{kind} invented")
        recall = self.share(f"{kind} right", f"{kind} missed")
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def accuracy(self, kind: str, fields: tuple[str, ...]) -> float:
        right = sum(self.counts[f"{kind} {one} right"] for one in fields)
        wrong = sum(self.counts[f"{kind} {one} wrong"] for one in fields)
        return right / (right + wrong) if right + wrong else 1.0


def same(text: object) -> str:
    return re.sub(r"[^\w%/]+", " ", fold(str(text or ""))).strip()


def alike(one: str, other: str) -> float:
    first, second = Counter(same(one).split()), Counter(same(other).split())
    shared = sum((first & second).values())
    whole = sum(first.values()) + sum(second.values())
    return 2 * shared / whole if whole else 0.0


def score(doc: Doc, read: dict[str, Any]) -> Score:
    result = Score()
    _header(doc, read, result)
    _tasks(doc, read, result)
    _targets(doc, read, result)
    return result


def _field(result: Score, doc: Doc, name: str, values: tuple[object, object]) -> None:
    """Compare an expected and a read value: case, punctuation and blanks count for nothing."""
    expected, found = values
    is_right = same(expected) == same(found)
    result.counts[f"{name} {'right' if is_right else 'wrong'}"] += 1
    if not is_right:
        result.notes.append(f"{doc.name}: {name}: {expected!r}, read {found!r}")


def _header(doc: Doc, read: dict[str, Any], result: Score) -> None:
    period = read["period"] or {}
    found = {**read, "period": (period.get("from"), period.get("to")) if period else None}
    for name in HEADER:
        if name == "title" and doc.title is None:
            continue
        if not doc.is_plan and name != "is_plan":
            continue
        _field(result, doc, f"header {name}", (getattr(doc, name), found[name]))


def _pairs(expected: list[str], found: list[str]) -> list[tuple[int, int]]:
    """Match the rows that are most alike first."""
    every = sorted(
        ((alike(one, other), i, j) for i, one in enumerate(expected) for j, other in enumerate(found)),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    pairs: list[tuple[int, int]] = []
    for likeness, i, j in every:
        if likeness >= ALIKE and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def _count(
    result: Score, doc: Doc, kind: str, rows: tuple[list[str], list[str], list[tuple[int, int]]]
) -> None:
    expected, found, pairs = rows
    result.counts[f"{kind} right"] += len(pairs)
    result.counts[f"{kind} missed"] += len(expected) - len(pairs)
    result.counts[f"{kind} invented"] += len(found) - len(pairs)
    result.notes += [
        f"{doc.name}: {kind} missed: {expected[i]}"
        for i in range(len(expected))
        if all(i != a for a, _ in pairs)
    ]
    result.notes += [
        f"{doc.name}: {kind} invented: {found[j]}" for j in range(len(found)) if all(j != b for _, b in pairs)
    ]


def _tasks(doc: Doc, read: dict[str, Any], result: Score) -> None:
    expected, found = [task.content for task in doc.tasks], [task["content"] for task in read["tasks"]]
    pairs = _pairs(expected, found)
    _count(result, doc, "tasks", (expected, found, pairs))
    for i, j in pairs:
        for name, values in _task_fields(doc.tasks[i], read["tasks"][j]).items():
            _field(result, doc, f"task {name}", values)


def _task_fields(task: Task, read: dict[str, Any]) -> dict[str, tuple[object, object]]:
    norm = read["timing_norm"]
    return {
        "lead": (task.lead, read["lead"]),
        "partners": (
            "; ".join(sorted(map(same, task.partners))),
            "; ".join(sorted(map(same, read["partners"]))),
        ),
        "timing": (task.timing, read["timing"]),
        "from": (task.norm[0], norm["from"]),
        "due": (task.norm[1], norm["due"]),
        "cadence": (task.norm[2], norm["cadence"]),
        "product": (task.product, read["product"]),
        "form": (task.form, read["form"]),
        "budget": (task.budget, read["budget"]),
    }


def _targets(doc: Doc, read: dict[str, Any], result: Score) -> None:
    found = read["targets"]
    pairs: list[tuple[int, int]] = []
    for i, target in enumerate(doc.targets):
        for j, one in enumerate(found):
            if all(i != a and j != b for a, b in pairs) and _is_target(target, one):
                pairs.append((i, j))
    _count(
        result,
        doc,
        "targets",
        ([t.words for t in doc.targets], [f"{t['quote']} ({t['value']})" for t in found], pairs),
    )
    for i, j in pairs:
        for name, values in _target_fields(doc.targets[i], found[j]).items():
            _field(result, doc, f"target {name}", values)


def _is_target(target: Target, read: dict[str, Any]) -> bool:
    words = set(same(target.words).split())
    near = set(same(f"{read['quote']} {read['population']}").split())
    return len(words & near) >= ALIKE * len(words) and target.value == read["value"]


def _target_fields(target: Target, read: dict[str, Any]) -> dict[str, tuple[object, object]]:
    return {
        "measure": (target.measure, read["measure"]),
        "comparator": (SIGNS[target.comparator], SIGNS[read["comparator"]]),
        "value": (target.value, read["value"]),
        "unit": (target.unit, read["unit"]),
        "due": (target.due, read["due"]),
        "cadence": (target.cadence, read["cadence"]),
        "milestones": (
            [(day, float(value)) for day, value in target.milestones],
            [(step["due"], float(step["value"])) for step in read["milestones"]],
        ),
    }


# Signs are no letters: spelled out, they can be compared like all else.
SIGNS = {"=": "equal", ">=": "least", ">": "above", "<=": "most", "<": "below"}
