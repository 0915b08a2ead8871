from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.news import feeds, files, views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.news, name="news"),
    path("atom.xml", feeds.atom, name="atom"),
    path("<slug:code>/", views.message, name="message"),
    path("<slug:code>/ban-in/", views.print_version, name="message-print"),
    path("<slug:code>/noi/", views.choose_place, name="message-place"),
    path("<slug:code>/tep/<int:rendition_id>/<str:name>", files.rendition, name="rendition"),
    path("<slug:code>/loi-doc/<int:rendition_id>/", files.script, name="script"),
    path("<slug:code>/<slug:unit_key>/", views.message, name="message-unit"),
    path("<slug:code>/<slug:unit_key>/ban-in/", views.print_version, name="message-unit-print"),
    path("<slug:code>/tai/<slug:unit_key>/", views.old_address, name="message-unit-old"),
]
