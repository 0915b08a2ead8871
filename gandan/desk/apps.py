from __future__ import annotations

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "gandan.desk"
    label = "desk"
    verbose_name = "Bàn làm việc"
    default_auto_field = "django.db.models.BigAutoField"
