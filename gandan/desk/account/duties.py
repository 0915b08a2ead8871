"""What an account still owes before its holder can work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings

from gandan.calendars import clock
from gandan.people.postings import postings_of

if TYPE_CHECKING:
    from gandan.people.models import User


def must_change_password(user: User) -> bool:
    return user.password_is_temporary


def is_second_factor_demanded(user: User) -> bool:
    """Whether a role of this person demands it; a superuser counts as soon as any role does."""
    demanding = settings.SECOND_FACTOR_ROLES
    if not demanding:
        return False
    if user.is_superuser:
        return True
    return any(posting.role in demanding for posting in postings_of(user, clock.today()))


def has_second_factor(user: User) -> bool:
    return bool(is_mfa_enabled(user, [Authenticator.Type.TOTP]))


def must_enrol(user: User) -> bool:
    return is_second_factor_demanded(user) and not has_second_factor(user)
