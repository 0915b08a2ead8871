from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.people import gate
from gandan.people.actions.roles import grant_role
from gandan.people.errors import UsernameTakenError, WeakPasswordError
from gandan.people.models import User

if TYPE_CHECKING:
    from gandan.people.rules import Role
    from gandan.units.models import Unit

# Read aloud over the telephone: no letters that are mistaken for another.
_EASY_LETTERS = "abcdefghkmnpqrstuvwxyz23456789"


@dataclass(frozen=True)
class AccountFacts:
    username: str
    full_name: str
    phone: str = ""


@transaction.atomic
def create_account(facts: AccountFacts, password: str, *, by: User | None) -> User:
    """Open an account without any role. `by` is None for the command line and the demo.

    Raises UsernameTakenError or WeakPasswordError.
    """
    username = User.normalize_username(facts.username)
    if User.objects.filter(username__iexact=username).exists():
        raise UsernameTakenError(username)
    user = User(username=username, full_name=facts.full_name, phone=facts.phone)
    _set_password(user, password)
    user.save()
    record(by, "account.created", user)
    return user


@transaction.atomic
def employ(facts: AccountFacts, unit: Unit, role: Role, *, by: User) -> tuple[User, str]:
    """Open an account with a role from today on; return it with a first password, which is told once.

    Raises what create_account and grant_role raise.
    """
    password = _first_password()
    user = create_account(facts, password, by=by)
    user.password_is_temporary = True
    user.save(update_fields=["password_is_temporary"])
    grant_role(user, unit, role, by=by, valid_from=clock.today())
    return user, password


@transaction.atomic
def open_administrator(facts: AccountFacts) -> tuple[User, str]:
    """Open the account that hands out a new house's first accounts, with a first password that is told once.

    Only the command line calls it: whoever holds the machine holds the house. Raises UsernameTakenError.
    """
    password = _first_password()
    user = create_account(facts, password, by=None)
    user.is_superuser = True
    user.password_is_temporary = True
    user.save(update_fields=["is_superuser", "password_is_temporary"])
    record(None, "account.administrator_opened", user)
    return user, password


@transaction.atomic
def change_password(user_id: int, password: str) -> User:
    """Set the password that its owner chose. Raises WeakPasswordError."""
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    _set_password(user, password)
    user.password_is_temporary = False
    user.save(update_fields=["password", "password_is_temporary"])
    record(user, "account.password_changed", user)
    return user


@transaction.atomic
def reset_password(user_id: int, *, by: User) -> str:
    """Return a new first password for somebody who forgot theirs. Raises NotAllowedError."""
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    gate.require_account(by, user)
    password = _first_password()
    user.set_password(password)
    user.password_is_temporary = True
    user.save(update_fields=["password", "password_is_temporary"])
    record(by, "account.password_reset", user)
    return password


@transaction.atomic
def close_account(user_id: int, *, by: User) -> None:
    """Nobody logs in with it any more; what the person did keeps their name. Raises NotAllowedError."""
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    gate.require_account(by, user)
    user.is_active = False
    user.save(update_fields=["is_active"])
    record(by, "account.closed", user)


def _first_password() -> str:
    return "-".join("".join(secrets.choice(_EASY_LETTERS) for _ in range(4)) for _ in range(4))


def _set_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPasswordError(error.messages) from error
    user.set_password(password)
