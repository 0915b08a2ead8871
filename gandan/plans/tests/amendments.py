"""The day and the reason of amendments in the tests."""

from __future__ import annotations

from datetime import date

from gandan.plans.specs import Amending

TODAY, NEXT = date(2024, 11, 22), date(2024, 12, 1)
WHY = Amending("Văn bản 12/UBND yêu cầu", NEXT)


def fields_of(refusal):
    return {problem.field for problem in refusal.value.problems}
