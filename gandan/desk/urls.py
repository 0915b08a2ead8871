"""Addresses of the desk, a line a subject. tests/guards/test_scope_walk.py walks each of them."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

app_name = "desk"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("gandan.desk.today.urls")),
    path("thong-diep/", include("gandan.desk.messages.urls")),
    path("chuyen-phat/", include("gandan.desk.deliveries.urls")),
    path("du-kien/", include("gandan.desk.facts.urls")),
    path("bang-chung/", include("gandan.desk.evidence.urls")),
    path("chi-tieu/", include("gandan.desk.targets.urls")),
    path("ke-hoach/", include("gandan.desk.plans.urls")),
    path("cau-hoi/", include("gandan.desk.questions.urls")),
    path("tra-loi/", include("gandan.desk.answers.urls")),
    path("nguoi/", include("gandan.desk.people.urls")),
    path("don-vi/", include("gandan.desk.units.urls")),
    path("thu-tuc/", include("gandan.desk.procedures.urls")),
    path("tu-dien/", include("gandan.desk.lexicon.urls")),
    path("giong-doc/", include("gandan.desk.voices.urls")),
    path("nhat-ky/", include("gandan.desk.audit.urls")),
]
