from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from gandan.portal.plans import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.plans, name="plans"),
    path("<int:pk>/", views.plan, name="plan"),
    path("<int:pk>/chi-tieu.csv", views.plan_csv, name="plan-csv"),
    path("<int:pk>/<int:target_pk>/", views.target, name="target"),
    path("<int:pk>/<int:target_pk>/<int:member>/", views.member, name="member"),
    path("<int:pk>/<int:target_pk>/danh-sach.csv", views.target_csv, name="target-csv"),
]
