from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.questions import asking, tracking, views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.library, name="answers"),
    path("hoi/", asking.ask, name="ask"),
    path("goi-y/", asking.offer_similar, name="ask-similar"),
    path("theo-doi/", tracking.track, name="track"),
    path("theo-doi/danh-gia/", tracking.rate, name="rate"),
    path("theo-doi/hoi-lai/", tracking.again, name="ask-again"),
    path("khieu-nai-to-cao/", views.other_ways, name="other-ways"),
    path("<slug:key>/", views.answer, name="answer"),
]
