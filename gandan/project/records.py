"""What the house's own rows prove, said in the words of evidence: joins rooms that do not know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.deliveries.stale import right_guides
from gandan.evidence import actions
from gandan.evidence.facts import SystemRecord
from gandan.evidence.rules import GUIDES_IN_FORCE, PROCEDURES_PUBLISHED, QUESTIONS_IN_TIME
from gandan.feedback.queries import answered_by_month
from gandan.procedures.queries import coverage
from gandan.procedures.values import Level
from gandan.project.demo.built import is_built
from gandan.units.queries import units_of_level

if TYPE_CHECKING:
    from gandan.feedback.values import Answered

FEEDBACK_TOPICS = ("feedback", "qa")
BUSINESS = "business"
PROCEDURES = "procedures"
# Levels of procedures whose units are the members of targets.
LEVELS = (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)


def keep_records(*, is_simulated: bool | None = None) -> int:
    """Run daily: write what the house knows today; return how many rows. Twice is the same as once.

    In a demo the people who ask and answer are made up, so what is proved by them is marked.
    """
    is_marked = is_built() if is_simulated is None else is_simulated
    records = [*answered_questions(), *right_guides_of_today(), *published_procedures_of_today()]
    return actions.keep_records(records, is_simulated=is_marked)


def answered_questions() -> list[SystemRecord]:
    return [_answered(each) for each in answered_by_month()]


def _answered(each: Answered) -> SystemRecord:
    month = f"tháng {each.month.month}/{each.month.year}"
    note = f"Câu hỏi đã trả lời trong {month}: {each.questions}, trong đó không muộn hơn hạn: {each.in_time}."
    return SystemRecord(
        name=QUESTIONS_IN_TIME,
        unit_id=each.unit_id,
        month=each.month,
        happened_on=each.first_on,
        happened_to=each.last_on,
        topics=FEEDBACK_TOPICS,
        note=note,
        quantities={"answers": each.in_time},
    )


def right_guides_of_today() -> list[SystemRecord]:
    today = clock.today()
    return [
        SystemRecord(
            name=GUIDES_IN_FORCE,
            unit_id=unit_id,
            month=today.replace(day=1),
            happened_on=today,
            topics=(BUSINESS,),
            note=f"Bài về đầu tư, kinh doanh còn đúng với thủ tục đang áp dụng: {count}.",
            quantities={"items": count},
        )
        for unit_id, count in sorted(right_guides(BUSINESS).items())
    ]


def published_procedures_of_today() -> list[SystemRecord]:
    """Say of each unit whether all that decisions give to its level is published: one missing is too many.

    Which are missing and how late each came stands on the desk's page of the catalogue.
    """
    today = clock.today()
    records: list[SystemRecord] = []
    for level in LEVELS:
        found = coverage(level, today)
        if not found.total:
            continue
        share = f"đã công bố {found.published} trong {found.total}"
        note = f"Thủ tục {level.label} theo các quyết định còn hiệu lực: {share}."
        records += [
            SystemRecord(
                name=PROCEDURES_PUBLISHED,
                unit_id=unit.pk,
                month=today.replace(day=1),
                happened_on=today,
                topics=(PROCEDURES,),
                note=note,
                quantities={"items": 0 if found.missing else found.published},
            )
            for unit in units_of_level(level, today)
        ]
    return records
