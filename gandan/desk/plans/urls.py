from __future__ import annotations

from django.urls import path

from gandan.desk.plans import reading_views, views

app_name = "plans"

urlpatterns = [
    path("", views.list_plans, name="list"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/thuc-hien/", views.put_in_force, name="put_in_force"),
    path("<int:pk>/giao-viec/", views.unfold, name="unfold"),
    path("<int:pk>/nhan-cam-ket/", views.take_up, name="take_up"),
    path("<int:pk>/viec/", views.list_assignments, name="assignments"),
    path("viec/<int:pk>/", views.show_assignment, name="assignment"),
    path("doc/", reading_views.read, name="read"),
    path("doc/<int:pk>/", reading_views.show, name="reading"),
    path("doc/<int:pk>/phan-dau/", reading_views.save_header, name="reading_header"),
    path("doc/<int:pk>/xac-nhan-con-lai/", reading_views.confirm_rest, name="reading_rest"),
    path("doc/<int:pk>/luu/", reading_views.save, name="reading_save"),
    path("doc/<int:pk>/bo/", reading_views.drop, name="reading_drop"),
    path("doc/dong/<int:pk>/", reading_views.decide, name="reading_row"),
]
