from __future__ import annotations

from django.apps import AppConfig

from gandan.project.form_words import speak_plainly


class ProjectConfig(AppConfig):
    name = "gandan.project"
    label = "project"
    verbose_name = "Gần Dân"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        speak_plainly()
