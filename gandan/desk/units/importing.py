"""A file of corrections: what it would change, line by line, and whether this person may change that."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from gandan.people.gate import EveryUnit
from gandan.units.actions import import_units, problems_of
from gandan.units.errors import BadUnitLineError
from gandan.units.queries import unit_map
from gandan.units.reader import MAX_LINES, read_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gandan.people.gate import Reach
    from gandan.units.actions.comparing import Change
    from gandan.units.reader import UnitsFile

MOST_SHOWN = 200  # of each sort; the rest is counted
WHAT = {"new": "Mới", "changed": "Thay đổi", "gone": "Không còn trong tệp"}
SUBJECTS = {"unit": "đơn vị", "event": "sự kiện", "duty": "chuyển giao nhiệm vụ", "group": "nhóm đơn vị"}


@dataclass(frozen=True)
class ChangeLine:
    what: str
    subject: str
    name: str
    line: int | None


@dataclass(frozen=True)
class Comparison:
    source: UnitsFile
    changes: tuple[Change, ...]
    problems: tuple[BadUnitLineError, ...]

    @property
    def seen(self) -> str:
        """Name the changes and what the file says: accepting needs exactly those that were shown."""
        said = self.source
        told = (self.changes, said.units, said.events, said.duties, said.groups)
        return sha256(repr(told).encode()).hexdigest()

    @property
    def counts(self) -> list[tuple[str, int]]:
        return [(WHAT[what], sum(each.what == what for each in self.changes)) for what in WHAT]

    @property
    def lines(self) -> list[ChangeLine]:
        shown = [each for what in WHAT for each in self.changes if each.what == what]
        return [_line(each) for each in shown[:MOST_SHOWN]]

    @property
    def more(self) -> int:
        return max(0, len(self.changes) - MOST_SHOWN)

    @property
    def has_work(self) -> bool:
        return not self.problems and any(each.what != "gone" for each in self.changes)

    @property
    def has_gone(self) -> bool:
        return any(each.what == "gone" for each in self.changes)


def _line(change: Change) -> ChangeLine:
    return ChangeLine(WHAT[change.what], SUBJECTS[change.subject], change.name, change.line)


def compare_text(text: str, name: str, reach: Reach) -> Comparison:
    """Compare a file with the rows; nothing is written."""
    count = len(text.splitlines())
    if count > MAX_LINES:
        sentence = f"tệp có {count} dòng, nhiều quá {MAX_LINES} dòng. Hãy tách thành nhiều tệp."
        return _refused(name, text="", problems=[BadUnitLineError(name, MAX_LINES + 1, sentence)])
    source, problems = read_all(text, name)
    problems = problems or problems_of(source)
    if problems:
        return Comparison(source, (), tuple(problems[:MOST_SHOWN]))
    outcome = import_units(source, accept=False)
    foreign = list(_out_of_reach(source, outcome.changes, reach))
    if foreign:
        return Comparison(source, (), tuple(foreign[:MOST_SHOWN]))
    shown = [each for each in outcome.changes if each.what != "gone" or _is_reached(each.key, reach)]
    return Comparison(source, tuple(shown), ())


def _refused(name: str, *, text: str, problems: list[BadUnitLineError]) -> Comparison:
    return Comparison(read_all(text, name)[0], (), tuple(problems))


def _out_of_reach(source: UnitsFile, changes: Iterable[Change], reach: Reach) -> Iterator[BadUnitLineError]:
    """Give a problem for each change of a unit that somebody else keeps.

    A new unit belongs to whoever reaches the unit above it; one that stands under nobody, or a group of
    units, only to whoever reaches everything.
    """
    if isinstance(reach, EveryUnit):
        return
    wanted = {(change.subject, change.line) for change in changes}
    fresh = {line.key for line in source.units if not _is_known(line.key)}
    named: list[tuple[str, int, tuple[str, ...]]] = [
        ("unit", unit.line, (unit.key, *(parent for _since, _until, parent in unit.parents)))
        for unit in source.units
        if unit.parents or unit.key not in fresh
    ]
    named += [("event", event.line, event.units) for event in source.events]
    named += [("duty", duty.line, (duty.from_unit, duty.to_unit)) for duty in source.duties]
    for subject, number, keys in named:
        if (subject, number) in wanted and not all(key in fresh or _is_reached(key, reach) for key in keys):
            sentence = "dòng này nói về đơn vị ngoài phạm vi của bạn."
            yield BadUnitLineError(source.name, number, sentence)
    alone = [(unit.line, "unit") for unit in source.units if not unit.parents and unit.key in fresh]
    alone += [(group.line, "group") for group in source.groups]
    for number, subject in alone:
        if (subject, number) in wanted:
            sentence = "chỉ người cài đặt hệ thống nạp được đơn vị không trực thuộc ai, hoặc nhóm đơn vị."
            yield BadUnitLineError(source.name, number, sentence)


def _is_known(key: str) -> bool:
    return unit_map().has(key)


def _is_reached(key: str, reach: Reach) -> bool:
    return _is_known(key) and unit_map().id_of(key) in reach
