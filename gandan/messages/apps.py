from __future__ import annotations

from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "gandan.messages"
    label = "gandan_messages"
    verbose_name = "Thông điệp"
    default_auto_field = "django.db.models.BigAutoField"
