from __future__ import annotations

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "gandan.audit"
    label = "audit"
    verbose_name = "Nhật ký"
    default_auto_field = "django.db.models.BigAutoField"
