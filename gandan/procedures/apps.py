from __future__ import annotations

from django.apps import AppConfig


class ProceduresConfig(AppConfig):
    name = "gandan.procedures"
    label = "procedures"
    verbose_name = "Thủ tục hành chính"
    default_auto_field = "django.db.models.BigAutoField"
