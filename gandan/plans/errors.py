from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.plans.models import Plan


class Problem(NamedTuple):
    """One thing that is wrong: which part of what was asked for, and the sentence for the person."""

    field: str  # a field of the spec; empty: the whole
    sentence: str


class PlansError(Exception):
    """What can go wrong with a plan. The text is a sentence for the person who asked."""


class DuplicatePlanError(PlansError):
    def __init__(self, number: str) -> None:
        super().__init__(f"Kế hoạch số {number} của đơn vị này, cùng ngày ban hành, đã có trong hệ thống.")
        self.number = number


class BadSpecError(PlansError):
    """A clause, target or task as it was asked for cannot be: one sentence for each problem."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(" ".join(problem.sentence for problem in problems))
        self.problems = tuple(problems)


class PlanNotReadyError(PlansError):
    """The draft cannot be put in force yet."""

    def __init__(self, plan: Plan, problems: Sequence[str]) -> None:
        super().__init__(" ".join(problems))
        self.plan = plan
        self.problems = tuple(problems)


class PlanLockedError(PlansError):
    """A plan in force or closed is no longer a draft."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(f"Kế hoạch {plan.number} {plan.get_state_display()}, không sửa được nữa.")
        self.plan = plan


class ReadingClosedError(PlansError):
    def __init__(self) -> None:
        super().__init__("Bản đọc này đã lưu thành kế hoạch hoặc đã bỏ, không sửa được nữa.")


class UnreadableTextError(PlansError):
    """There is nothing in the text that a person could confirm; the text of the error says why."""


class NothingToUndoError(PlansError):
    def __init__(self) -> None:
        super().__init__("Chưa có bước nào để hoàn tác.")
