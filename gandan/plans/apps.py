from __future__ import annotations

from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "gandan.plans"
    label = "plans"
    verbose_name = "Kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"
