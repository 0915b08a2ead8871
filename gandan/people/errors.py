from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.http import Http404

from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gandan.people.models import RoleAssignment, User
    from gandan.people.rules import Act, Role
    from gandan.units.models import Unit


class PeopleError(Exception):
    """What can go wrong with accounts, roles and reach. Its text is a sentence for the person."""


class NotAllowedError(PeopleError, PermissionDenied):
    """The person knows the row, but may not do this with it. A page that lets it through answers 403."""

    def __init__(self, user: User, act: Act, unit: Unit | int | None = None) -> None:
        # Without a unit: it was asked about none, and the person may do it nowhere.
        where = "" if unit is None else " ở đơn vị này"
        super().__init__(
            f"Tài khoản của bạn không có quyền {act.label}{where}. "
            "Hãy nhờ cán bộ đầu mối của tỉnh cấp quyền nếu đây là việc của bạn."
        )
        self.user = user
        self.act = act
        self.unit = unit


class AccountNotManagedError(PeopleError, PermissionDenied):
    """The account also works where this person hands out no accounts. A page answers 403."""

    def __init__(self, manager: User, user: User) -> None:
        super().__init__(
            "Người này còn giữ vai trò hoặc làm thay ở đơn vị ngoài phạm vi của bạn, nên bạn không thể "
            "đóng tài khoản hay cấp lại mật khẩu. Hãy nhờ nơi quản lý tài khoản đó."
        )
        self.manager = manager
        self.user = user


class NotFoundError(PeopleError, Http404):
    """There is no such row, or it belongs to others: nobody learns which. A page answers 404."""

    def __init__(self, kind: str, pk: object) -> None:
        super().__init__("Không có nội dung này, hoặc nó thuộc đơn vị khác.")
        self.kind = kind
        self.pk = pk


class ClosedUnitError(PeopleError):
    def __init__(self, unit: Unit, on: date) -> None:
        super().__init__(f"Đơn vị này không hoạt động vào ngày {short_date(on)} nên không thể giao vai trò.")
        self.unit = unit
        self.on = on


class WrongTierError(PeopleError):
    """A role of the province would be given below it."""

    def __init__(self, unit: Unit, role: Role) -> None:
        super().__init__(
            f"Vai trò {role.label} chỉ giao được ở cấp tỉnh. "
            "Ở đơn vị này, hãy chọn cán bộ đầu mối của đơn vị."
        )
        self.unit = unit
        self.role = role


class RoleHeldError(PeopleError):
    def __init__(self, held: RoleAssignment) -> None:
        super().__init__("Người này đang giữ đúng vai trò đó ở đơn vị này rồi.")
        self.held = held


class OwnRoleError(PeopleError):
    """Somebody hands power to themselves."""

    def __init__(self, user: User) -> None:
        super().__init__("Bạn không thể tự giao vai trò cho chính mình. Hãy nhờ một người khác có quyền.")
        self.user = user


class WrongPeriodError(PeopleError):
    def __init__(self, start: date, end: date) -> None:
        super().__init__("Ngày kết thúc phải sau ngày bắt đầu.")
        self.start = start
        self.end = end


class UsernameTakenError(PeopleError):
    def __init__(self, username: str) -> None:
        super().__init__(f"Đã có tài khoản mang tên đăng nhập “{username}”. Hãy chọn tên khác.")
        self.username = username


class WeakPasswordError(PeopleError):
    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__(" ".join(sentences))
        self.sentences = tuple(sentences)
