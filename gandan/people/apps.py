from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "gandan.people"
    label = "people"
    verbose_name = "Tài khoản và vai trò"
    default_auto_field = "django.db.models.BigAutoField"
