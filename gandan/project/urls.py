from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from gandan.project.health import health

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("gandan.portal.urls")),
    path("suc-khoe/", health, name="health"),
    path("lam-viec/", include("gandan.desk.account.urls")),
    path("lam-viec/", include("gandan.desk.urls")),
]
