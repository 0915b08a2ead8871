from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.actions.roles import check_giver, end_row, locked_assignment
from gandan.people.errors import OwnRoleError, WrongPeriodError
from gandan.people.models import Deputy, User
from gandan.people.rules import Act

if TYPE_CHECKING:
    from datetime import date

    from gandan.people.rules import Period


@transaction.atomic
def appoint_deputy(assignment_id: int, user: User, *, by: User | None, period: Period) -> Deputy:
    """Let somebody act in another's role for a while: its holder decides, or who manages accounts there.

    Raises NotAllowedError, OwnRoleError or WrongPeriodError.
    """
    assignment = locked_assignment(assignment_id)
    is_holder = by is not None and assignment.user_id == by.pk
    if user.pk == assignment.user_id:
        raise OwnRoleError(user)
    if not is_holder:
        check_giver(by, user, assignment.unit)
    if period.end is not None and period.end <= period.start:
        raise WrongPeriodError(period.start, period.end)
    deputy = Deputy.objects.create(
        assignment=assignment, user=user, valid_from=period.start, valid_to=period.end
    )
    record(by, "deputy.appointed", assignment, user=user.pk, valid_from=str(period.start))
    return deputy


@transaction.atomic
def end_deputy(deputy_id: int, *, by: User, on: date | None = None) -> None:
    """Take the role back. Raises NotAllowedError unless its holder, or who manages accounts there, asks."""
    deputy = Deputy.objects.select_related("assignment__unit").get(pk=deputy_id)
    if deputy.assignment.user_id != by.pk:
        gate.require(by, Act.MANAGE_PEOPLE, deputy.assignment.unit)
    record(by, "deputy.ended", deputy.assignment, user=deputy.user_id)
    end_row(deputy, on or clock.today())
