from __future__ import annotations

from datetime import date

from gandan.people.tests.factories import make_user
from gandan.plans.models import Plan, ReaderRule, Reading, ReadingRow, WaitingFile
from gandan.plans.tests.factories import make_assignment, make_clause, make_plan, make_target, make_task


def _plan(unit):
    return make_plan(unit, title="Kế hoạch của Xã Nơi Khác", state=Plan.State.DRAFT)


def _reading(unit):
    return Reading.objects.create(
        unit=unit, read_by=make_user(), source_name="Xã Nơi Khác.txt", source_text="Mục tiêu", header={}
    )


def _row(unit):
    return ReadingRow.objects.create(
        reading=_reading(unit), kind="clause", position=1, text="Mục tiêu", span_start=0, span_end=8
    )


def _taken(unit):
    return {"pk": _plan(unit).pk}


def _read(unit):
    return {"pk": _reading(unit).pk}


def _waiting(unit):
    return {"pk": WaitingFile.objects.create(unit=unit, handed_in_by=make_user(), name="Xã Nơi Khác.doc").pk}


def _clause(unit):
    return {"pk": make_clause(_plan(unit)).pk}


def _target(unit):
    return {"pk": make_target(make_clause(_plan(unit))).pk}


def _task(unit):
    return {"pk": make_task(_plan(unit)).pk}


def _one_row(unit):
    return {"pk": _row(unit).pk}


def _rule(unit):
    words = {"written": "Xã Nơi Khác", "folded": "xa noi khac", "meaning": "lead"}
    rule = ReaderRule.objects.create(
        unit=unit, kind="column", valid_from=date(2024, 1, 1), made_by=make_user(), **words
    )
    return {"pk": rule.pk}


SAMPLES = {
    "desk:plans:show": _taken,
    "desk:plans:put_in_force": _taken,
    "desk:plans:unfold": _taken,
    "desk:plans:take_up": _taken,
    "desk:plans:head": _taken,
    "desk:plans:close": _taken,
    "desk:plans:clause_new": _taken,
    "desk:plans:task_new": _taken,
    "desk:plans:clause": _clause,
    "desk:plans:clause_move": _clause,
    "desk:plans:clause_remove": _clause,
    "desk:plans:target_new": _clause,
    "desk:plans:target": _target,
    "desk:plans:target_withdraw": _target,
    "desk:plans:task": _task,
    "desk:plans:task_withdraw": _task,
    "desk:plans:assignments": _taken,
    "desk:plans:assignment": lambda unit: {"pk": make_assignment(make_task(make_plan(unit)), unit).pk},
    "desk:plans:reading": _read,
    "desk:plans:reading_waits": _waiting,
    "desk:plans:reading_header": _read,
    "desk:plans:reading_sure": _read,
    "desk:plans:reading_add": _read,
    "desk:plans:reading_undo": _read,
    "desk:plans:reading_follow": _read,
    "desk:plans:reading_apply": _read,
    "desk:plans:reading_save": _read,
    "desk:plans:reading_drop": _read,
    "desk:plans:reading_row": _one_row,
    "desk:plans:reading_split": _one_row,
    "desk:plans:reading_merge": _one_row,
    "desk:plans:reader_rule_back": _rule,
}
