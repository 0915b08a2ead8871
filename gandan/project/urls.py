from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("lam-viec/", include("gandan.desk.account.urls")),
    path("lam-viec/", include("gandan.desk.urls")),
]
