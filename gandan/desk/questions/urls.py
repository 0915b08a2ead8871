from __future__ import annotations

from django.urls import path

from gandan.desk.questions import days, decisions, views

app_name = "questions"

urlpatterns = [
    path("", views.list_questions, name="list"),
    path("thoi-han/", days.list_rules, name="days"),
    path("thoi-han/moi/", days.decide, name="set_days"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/tra-loi/", views.write, name="write"),
    path("<int:pk>/lien-he/", views.contact, name="contact"),
    path("<int:pk>/rut-lai/", decisions.take_back, name="take_back"),
    path("<int:pk>/duyet/", decisions.approve, name="approve"),
    path("<int:pk>/chuyen/", decisions.forward, name="forward"),
    path("<int:pk>/khong-tra-loi/", decisions.close, name="close"),
]
