from __future__ import annotations

from django.urls import path

from gandan.desk.people import views

app_name = "people"

urlpatterns = [
    path("", views.account_list, name="list"),
    path("moi/", views.new_account, name="new"),
    path("<int:pk>/", views.account, name="account"),
    path("<int:pk>/mat-khau/", views.reset_password, name="reset_password"),
    path("<int:pk>/dong/", views.close_account, name="close_account"),
    path("vai-tro/<int:pk>/ket-thuc/", views.end_role, name="end_role"),
    path("vai-tro/<int:pk>/lam-thay/", views.deputies, name="deputies"),
    path("lam-thay/<int:pk>/ket-thuc/", views.end_deputy, name="end_deputy"),
]
