from __future__ import annotations

from django.urls import path

from gandan.desk.voices import views

app_name = "voices"

urlpatterns = [
    path("", views.list_voices, name="list"),
    path("kiem-tra/", views.test, name="test"),
]
