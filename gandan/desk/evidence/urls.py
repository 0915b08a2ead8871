from __future__ import annotations

from django.urls import path

from gandan.desk.evidence import views

app_name = "evidence"

urlpatterns = [
    path("", views.list_evidence, name="list"),
    path("nop/", views.hand_in, name="hand_in"),
    path("cho-xem-xet/", views.queue, name="queue"),
    path("bang-chung.csv", views.export, name="export"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/xem-xet/", views.judge, name="judge"),
    path("<int:pk>/sua/", views.correct, name="correct"),
    path("tep/<int:pk>/", views.file, name="file"),
]
