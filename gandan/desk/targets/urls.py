from __future__ import annotations

from django.urls import path

from gandan.desk.targets import exclusions, views

app_name = "targets"

urlpatterns = [
    path("", views.list_targets, name="list"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/<int:member>/", views.member, name="member"),
    path("<int:pk>/<int:member>/khong-tinh/", exclusions.exclude, name="exclude"),
    path("tinh-lai/<int:pk>/", exclusions.end, name="end_exclusion"),
]
