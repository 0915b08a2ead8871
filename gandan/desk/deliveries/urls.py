from __future__ import annotations

from django.urls import path

from gandan.desk.deliveries import answers, drafts, mistakes, recordings, takes, views

app_name = "deliveries"

urlpatterns = [
    path("", views.list_deliveries, name="list"),
    path("hom-nay/", views.outlets_today, name="today"),
    path("hom-nay/<int:pk>/", views.run_sheet, name="run_sheet"),
    path("thu-hoi/", views.list_recalled, name="recalled"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/tep/<int:file>/", views.rendition, name="file"),
    path("<int:pk>/ghi-nhan/", answers.receive, name="receive"),
    path("<int:pk>/ghi-nhan/<int:receipt>/rut-lai/", mistakes.take_back, name="take_back_receipt"),
    path("<int:pk>/gui-lai/", answers.send_again, name="send_again"),
    path("<int:pk>/da-go/", answers.confirm_recall, name="confirm_recall"),
    path("<int:pk>/giong-doc/", recordings.hand_in, name="hand_in_recording"),
    path("<int:pk>/giong-may/", drafts.decide, name="decide_draft_voice"),
    path("<int:pk>/phong-thu/", takes.show, name="studio"),
    path("<int:pk>/phong-thu/thu/", takes.hand_in, name="hand_in_take"),
    path("<int:pk>/phong-thu/hoan-tac/", takes.undo, name="undo_take"),
    path("<int:pk>/phong-thu/bo/", takes.take_back, name="take_back_take"),
    path("<int:pk>/phong-thu/nghe-thu/", takes.rehearsal, name="rehearsal"),
    path("<int:pk>/phong-thu/dung/", takes.use, name="use_takes"),
    path("<int:pk>/phong-thu/<int:take>/", takes.original, name="take"),
    path("<int:pk>/giong-doc/bo/", recordings.take_back, name="take_back_recording"),
    path("<int:pk>/giong-doc/<int:recording>/", recordings.original, name="recording"),
]
