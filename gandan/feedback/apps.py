from __future__ import annotations

from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "gandan.feedback"
    label = "feedback"
    verbose_name = "Câu hỏi của người dân"
    default_auto_field = "django.db.models.BigAutoField"
