"""How django-allauth is told what this house does and does not offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter

from gandan.audit.actions import record

if TYPE_CHECKING:
    from django.http import HttpRequest

    from gandan.people.models import User


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": (
            "Tên đăng nhập hoặc mật khẩu không đúng. Hãy xem phím Caps Lock và bộ gõ tiếng Việt rồi thử lại."
        ),
        "incorrect_password": "Mật khẩu không đúng. Hãy thử lại.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        return False

    def add_message(self, *_args: object, **_options: object) -> None:
        """Say nothing in passing: our pages show the state themselves."""

    def login(self, request: HttpRequest, user: User) -> None:
        super().login(request, user)
        record(user, "account.logged_in", user)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth ships no types
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "Mã không đúng. Hãy nhập mã đang hiện trên ứng dụng hoặc một mã dự phòng.",
        "cannot_generate_recovery_codes": "Hãy bật xác thực hai bước trước khi tạo mã dự phòng.",
    }
