from __future__ import annotations

from django.urls import path

from gandan.desk.facts import views

app_name = "facts"

urlpatterns = [
    path("", views.list_changed, name="list"),
    path("in/", views.paper, name="paper"),
    path("<int:pk>/da-go/", views.take_down, name="take_down"),
]
