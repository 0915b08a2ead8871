from __future__ import annotations

from django.urls import path

from gandan.portal.search import views

app_name = "search"

urlpatterns = [
    path("", views.find, name="find"),
    path("goi-y/", views.suggest, name="suggest"),
]
