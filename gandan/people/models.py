from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models

from gandan.people.rules import Role
from gandan.units.models import DatedModel, Unit


class User(AbstractUser):
    """An account of one person. What it may do comes only from its roles (see gate)."""

    first_name = None  # type: ignore[assignment]  # Vietnamese names are one field, written in their own order
    last_name = None  # type: ignore[assignment]
    full_name = models.CharField("họ và tên", max_length=120)
    phone = models.CharField("điện thoại", max_length=20, blank=True)
    # Somebody else has seen it: its owner chooses another before anything else.
    password_is_temporary = models.BooleanField(default=False)

    REQUIRED_FIELDS = ["full_name"]

    def __str__(self) -> str:
        return self.full_name or self.username

    @classmethod
    def normalize_username(cls, username: str) -> str:
        """Fold case: a phone's keyboard starts every word with a capital."""
        return super().normalize_username(username).strip().lower()

    def get_full_name(self) -> str:
        return self.full_name


class RoleAssignment(DatedModel):
    user = models.ForeignKey(User, models.CASCADE, related_name="role_assignments")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="role_assignments")
    role = models.CharField(max_length=30, choices=Role.choices)
    ended_because = models.CharField(max_length=200, blank=True)

    class Meta(DatedModel.Meta):
        indexes = [models.Index(fields=["user", "valid_from"])]

    def __str__(self) -> str:
        return f"{self.user_id} {self.role} {self.unit_id}"


class Deputy(DatedModel):
    """A person who acts in another's role for a while (KT., leave)."""

    assignment = models.ForeignKey(RoleAssignment, models.CASCADE, related_name="deputies")
    user = models.ForeignKey(User, models.CASCADE, related_name="deputised")

    def __str__(self) -> str:
        return f"{self.user_id} for {self.assignment_id}"
