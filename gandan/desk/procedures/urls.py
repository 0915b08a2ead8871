from __future__ import annotations

from django.urls import path

from gandan.desk.procedures import phrases, uploads, views

app_name = "procedures"

# Procedures and what people missed belong to no unit: they are named in the query, not in the address.
urlpatterns = [
    path("", views.home, name="home"),
    path("cong-bo/", views.coverage_page, name="coverage"),
    path("chua-tim-thay/", views.missed, name="missed"),
    path("tu-cua-dan/", phrases.choose, name="choose"),
    path("tu-cua-dan/thu-tuc/", phrases.edit, name="phrases"),
    path("tu-cua-dan/bo/", phrases.remove, name="remove-phrase"),
    path("tep/", uploads.add, name="upload"),
    path("tep/<int:pk>/", uploads.show, name="uploaded"),
    path("tep/<int:pk>/chap-nhan/", uploads.accept, name="accept"),
    path("tep/<int:pk>/bo/", uploads.drop, name="drop"),
]
