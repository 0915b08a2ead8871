from __future__ import annotations

from django.urls import path

from gandan.desk.targets import views

app_name = "targets"

urlpatterns = [
    path("", views.list_targets, name="list"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/<int:member>/", views.member, name="member"),
]
