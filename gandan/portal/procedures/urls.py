from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.procedures import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.index, name="procedures"),
    path("danh-muc/", views.listing, name="procedure-list"),
    path("kinh-doanh/", views.business, name="business"),
    path("viec/<slug:key>/", views.life_event, name="life-event"),
    path("<slug:key>/", views.procedure, name="procedure"),
    path("<slug:key>/giay-to/", views.papers, name="procedure-papers"),
    path("<slug:key>/van-ban/", views.official, name="procedure-official"),
    path("<slug:key>/loi-doc/", views.spoken, name="procedure-spoken"),
    path("<slug:key>/loi-doc/nghe.mp3", views.sound, name="procedure-sound"),
    path("<str:code>/", views.by_code, name="procedure-by-code"),
]
