from __future__ import annotations

from django.urls import path

from gandan.desk.lexicon import views

app_name = "lexicon"

urlpatterns = [
    path("", views.list_entries, name="list"),
    path("moi/", views.add, name="new"),
    path("xuat/", views.export, name="export"),
    path("nghe/", views.listen, name="listen"),
    path("<int:pk>/", views.change, name="change"),
    path("<int:pk>/thoi-dung/", views.end, name="end"),
]
