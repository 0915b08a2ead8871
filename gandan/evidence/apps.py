from __future__ import annotations

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    name = "gandan.evidence"
    label = "evidence"
    verbose_name = "Bằng chứng"
    default_auto_field = "django.db.models.BigAutoField"
