from __future__ import annotations

from django.urls import path

from gandan.desk.today.views import today

urlpatterns = [path("", today, name="today")]
