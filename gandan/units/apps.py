from __future__ import annotations

from django.apps import AppConfig


class UnitsConfig(AppConfig):
    name = "gandan.units"
    label = "units"
    verbose_name = "Đơn vị và đầu mối"
    default_auto_field = "django.db.models.BigAutoField"
