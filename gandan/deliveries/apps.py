from __future__ import annotations

from django.apps import AppConfig


class DeliveriesConfig(AppConfig):
    name = "gandan.deliveries"
    label = "deliveries"
    verbose_name = "Chuyển phát"
    default_auto_field = "django.db.models.BigAutoField"
