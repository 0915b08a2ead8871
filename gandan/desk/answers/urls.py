from __future__ import annotations

from django.urls import path

from gandan.desk.answers import decisions, views

app_name = "answers"

urlpatterns = [
    path("", views.list_answers, name="list"),
    path("moi/", views.write, name="new"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/sua/", views.revise, name="revise"),
    path("<int:pk>/go/", decisions.withdraw, name="withdraw"),
    path("<int:pk>/thong-diep/", decisions.make_message, name="message"),
    path("ban-soan/<int:pk>/", views.edit, name="edit"),
    path("ban-soan/<int:pk>/duyet/", decisions.approve, name="approve"),
    path("ban-soan/<int:pk>/rut-lai/", decisions.take_back, name="take_back"),
    path("ban-soan/<int:pk>/bo/", decisions.drop, name="drop"),
]
