from __future__ import annotations

from django.apps import AppConfig


class ProjectConfig(AppConfig):
    name = "gandan.project"
    label = "project"
    verbose_name = "Gần Dân"
    default_auto_field = "django.db.models.BigAutoField"
