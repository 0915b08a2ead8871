from __future__ import annotations

from django.apps import AppConfig


class LexiconConfig(AppConfig):
    name = "gandan.lexicon"
    label = "lexicon"
    verbose_name = "Từ điển cách đọc"
    default_auto_field = "django.db.models.BigAutoField"
