from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.home import views

urlpatterns: list[URLPattern | URLResolver] = [path("", views.home, name="home")]
