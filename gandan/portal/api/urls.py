from __future__ import annotations

from django.urls import path

from gandan.portal.api import exports, views

app_name = "api"

urlpatterns = [
    path("openapi.json", views.description, name="api-description"),
    path("procedures", views.procedures, name="api-procedures"),
    path("procedures/<str:code>", views.procedure, name="api-procedure"),
    path("search", views.search, name="api-search"),
    path("changes", views.changes, name="api-changes"),
    path("exports/procedures.<str:form>", exports.export, name="api-export"),
]
