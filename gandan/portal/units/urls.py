from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.units import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.units, name="units"),
    path("<slug:key>/", views.unit, name="unit"),
    path("<slug:key>/atom.xml", views.atom, name="unit-atom"),
]
