from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError

if TYPE_CHECKING:
    from gandan.people.models import User


class MinimumLength:
    """Refuses short passwords in Vietnamese: Django's own validator has this sentence in English only."""

    def __init__(self, characters: int) -> None:
        self.characters = characters

    def validate(self, password: str, _user: User | None = None) -> None:
        if len(password) < self.characters:
            raise ValidationError(
                f"Mật khẩu này quá ngắn. Hãy đặt ít nhất {self.characters} ký tự.", code="password_too_short"
            )

    def get_help_text(self) -> str:
        return f"Ít nhất {self.characters} ký tự."
