from __future__ import annotations

from gandan.people.rules import Role
from gandan.people.tests.factories import give_role, make_deputy, make_user


def _role(unit):
    return give_role(make_user(full_name="Người Nơi Khác"), Role.EDITOR, unit)


SAMPLES = {
    "desk:people:account": lambda unit: {"pk": _role(unit).user_id},
    "desk:people:reset_password": lambda unit: {"pk": _role(unit).user_id},
    "desk:people:close_account": lambda unit: {"pk": _role(unit).user_id},
    "desk:people:end_role": lambda unit: {"pk": _role(unit).pk},
    "desk:people:deputies": lambda unit: {"pk": _role(unit).pk},
    "desk:people:end_deputy": lambda unit: {"pk": make_deputy(_role(unit), make_user()).pk},
}
