"""Pure decisions about what a plan may hold. Each returns problems: none means it may."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.errors import Problem
from gandan.plans.models import Target
from gandan.plans.occurrences import CADENCES, ONE_TIME, Timing
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.plans.specs import ClauseSpec, ExclusionSpec, PlanHeader, TargetSpec, TaskSpec

EVIDENCE_KINDS = ("URL", "LOG", "AUD", "VID", "DOC", "MIN", "LST", "PHO", "INV", "LIC", "DAT", "SUR", "SYS")
UNIT_LEVELS = (
    "province",
    "district",
    "commune",
    "department",
    "division",
    "centre",
    "union",
    "press",
    "post",
)
# A plan is counted month by month: a slip of the keyboard must not unfold into thousands of years.
YEARS = range(1945, 2201)
LONGEST_PERIOD_YEARS = 30
_SLUG = re.compile(r"[a-z0-9_-]{1,60}")


def header_problems(header: PlanHeader) -> list[Problem]:
    problems = []
    if not header.number.strip():
        problems.append(Problem("number", "Kế hoạch chưa có số, ký hiệu."))
    if not header.title.strip():
        problems.append(Problem("title", "Kế hoạch chưa có tên."))
    if header.period_to < header.period_from:
        problems.append(Problem("period_to", "Kỳ kế hoạch kết thúc trước khi bắt đầu."))
    years = (header.issued_on.year, header.period_from.year, header.period_to.year)
    if any(year not in YEARS for year in years):
        problems.append(
            Problem("period_from", "Năm ban hành hoặc năm của kỳ kế hoạch không đúng. Hãy xem lại.")
        )
    if header.period_to.year - header.period_from.year > LONGEST_PERIOD_YEARS:
        problems.append(Problem("period_to", f"Kỳ kế hoạch dài quá {LONGEST_PERIOD_YEARS} năm. Hãy xem lại."))
    return problems


def clause_problems(clause: ClauseSpec) -> list[Problem]:
    problems = []
    if not clause.code.strip():
        problems.append(Problem("code", "Điều khoản chưa có mã."))
    if not clause.text.strip():
        problems.append(Problem("text", "Điều khoản chưa có nội dung."))
    if clause.span is not None and not 0 <= clause.span[0] <= clause.span[1]:
        problems.append(Problem("text", "Vị trí của điều khoản trong văn bản không đúng."))
    return problems


def target_problems(target: TargetSpec) -> list[Problem]:
    """Check the typed measure: population, criterion, window, goal."""
    problems = [*_population_problems(target), *_criterion_problems(target)]
    if target.window not in Target.Window.values:
        problems.append(
            Problem("window", "Chỉ tiêu phải được đếm mỗi tháng, quý, kỳ báo cáo, năm hoặc một lần.")
        )
    if not 0 < target.goal_share <= 1:
        problems.append(Problem("goal_share", "Mức phấn đấu phải lớn hơn 0 % và không quá 100 %."))
    if target.starts_on and target.ends_on and target.ends_on < target.starts_on:
        problems.append(Problem("ends_on", "Thời gian tính chỉ tiêu kết thúc trước khi bắt đầu."))
    return problems


def _population_problems(target: TargetSpec) -> list[Problem]:
    problems = []
    if not _SLUG.fullmatch(target.code):
        problems.append(Problem("code", "Mã chỉ tiêu chỉ gồm chữ thường không dấu, chữ số và gạch nối."))
    if not target.title.strip():
        problems.append(Problem("title", "Chỉ tiêu chưa có tên."))
    if target.outlet_kind is not None and target.unit_levels:
        problems.append(Problem("counted", "Chỉ tiêu đếm đầu mối hoặc đếm đơn vị, không đếm cả hai."))
    if target.outlet_kind is None and not target.unit_levels and target.group is None:
        problems.append(
            Problem("counted", "Chỉ tiêu chưa nói đếm những gì: loại đầu mối hay cấp đơn vị nào.")
        )
    unknown = [level for level in target.unit_levels if level not in UNIT_LEVELS]
    if unknown:
        problems.append(Problem("counted", f"Không có cấp đơn vị {', '.join(unknown)}."))
    return problems


def _criterion_problems(target: TargetSpec) -> list[Problem]:
    problems = []
    if not target.evidence_kinds:
        problems.append(Problem("evidence_kinds", "Chỉ tiêu chưa nói bằng chứng nào thì được tính."))
    problems.extend(_unknown_evidence(target.evidence_kinds))
    if target.minimum_count < 1:
        problems.append(Problem("minimum_count", "Số lần tối thiểu phải từ 1 trở lên."))
    return problems


def task_problems(task: TaskSpec) -> list[Problem]:
    problems = _unknown_evidence(task.evidence_kinds)
    if not task.content.strip():
        problems.append(Problem("content", "Nhiệm vụ chưa có nội dung."))
    if (task.lead_unit is None) == (task.lead_group is None):
        problems.append(Problem("lead", "Nhiệm vụ phải có một cơ quan chủ trì hoặc một nhóm đơn vị chủ trì."))
    if task.starts_on and task.ends_on and task.ends_on < task.starts_on:
        problems.append(Problem("ends_on", "Thời gian thực hiện nhiệm vụ kết thúc trước khi bắt đầu."))
    return problems + _timing_problems(task)


def _timing_problems(task: TaskSpec) -> list[Problem]:
    problems = []
    if task.timing not in Timing.values:
        problems.append(Problem("timing", f"Không hiểu thời gian thực hiện “{task.timing}”."))
    if task.timing in ONE_TIME and task.due_on is None:
        problems.append(Problem("due_on", "Nhiệm vụ làm một lần phải có hạn hoàn thành."))
    if task.cadence and task.timing != Timing.CONTINUOUS:
        problems.append(Problem("cadence", "Chỉ nhiệm vụ “thường xuyên” mới cần đặt thêm nhịp thực hiện."))
    if task.cadence and task.cadence not in CADENCES:
        problems.append(Problem("cadence", f"Không có nhịp thực hiện “{task.cadence}”."))
    return problems


def _unknown_evidence(kinds: Sequence[str]) -> list[Problem]:
    unknown = [kind for kind in kinds if kind not in EVIDENCE_KINDS]
    return [Problem("evidence_kinds", f"Không có loại bằng chứng {', '.join(unknown)}.")] if unknown else []


def exclusion_problems(exclusion: ExclusionSpec, first: date) -> list[Problem]:
    problems = []
    if not exclusion.reason.strip():
        problems.append(Problem("reason", "Phải ghi lý do không tính."))
    if exclusion.valid_to is not None and exclusion.valid_to <= first:
        problems.append(Problem("valid_to", f"Ngày thôi áp dụng phải sau ngày {short_date(first)}."))
    return problems


def readiness_problems(clauses: int, uncadenced_tasks: Sequence[str]) -> list[str]:
    """Say what a draft still lacks before it can be put in force."""
    problems = []
    if clauses == 0:
        problems.append("Kế hoạch chưa có điều khoản nào.")
    problems.extend(
        f"Nhiệm vụ {number} ghi “thường xuyên” nhưng chưa đặt nhịp thực hiện (hằng tháng, hằng quý …)."
        for number in uncadenced_tasks
    )
    return problems
