from __future__ import annotations

from django.urls import path

from gandan.desk.messages import decisions, facts, readings, views

app_name = "messages"

urlpatterns = [
    path("", views.list_messages, name="list"),
    path("moi/", views.write, name="write"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/sua/", views.edit, name="edit"),
    path("<int:pk>/du-kien/", facts.insert, name="insert_fact"),
    path("<int:pk>/go-sot/", views.mend_typing, name="mend_typing"),
    path("<int:pk>/anh/", views.add_picture, name="picture"),
    path("<int:pk>/xem-thu/<slug:channel>/<str:name>", views.preview_file, name="preview"),
    path("<int:pk>/doc-lai/", readings.correct_reading, name="correct_reading"),
    path("<int:pk>/doc-lai/bo/", readings.drop_reading, name="drop_reading"),
    path("<int:pk>/gui-duyet/", decisions.submit, name="submit"),
    path("<int:pk>/rut-lai/", decisions.take_back, name="take_back"),
    path("<int:pk>/duyet/", decisions.approve, name="approve"),
    path("<int:pk>/dinh-chinh/", decisions.correct, name="correct"),
    path("<int:pk>/thu-hoi/", decisions.withdraw, name="withdraw"),
]
