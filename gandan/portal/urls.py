"""Addresses of the portal, a line a subject."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

app_name = "portal"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("gandan.portal.home.urls")),
    path("", include("gandan.portal.about.urls")),
    path("api/v1/", include("gandan.portal.api.urls")),
    path("tim/", include("gandan.portal.search.urls")),
    path("thu-tuc/", include("gandan.portal.procedures.urls")),
    path("tin/", include("gandan.portal.news.urls")),
    path("hoi-dap/", include("gandan.portal.questions.urls")),
    path("don-vi/", include("gandan.portal.units.urls")),
    path("ke-hoach/", include("gandan.portal.plans.urls")),
]
