"""The pages of django-allauth that we use, under our addresses; it finds them by these names."""

from __future__ import annotations

from allauth.account import views as account_views
from allauth.mfa.base import views as mfa_views
from allauth.mfa.recovery_codes import views as code_views
from django.urls import path

from gandan.desk.account import views

urlpatterns = [
    path("dang-nhap/", account_views.login, name="account_login"),
    path("dang-nhap/ma-xac-thuc/", mfa_views.authenticate, name="mfa_authenticate"),
    path("dang-nhap/tai-khoan-da-dong/", account_views.account_inactive, name="account_inactive"),
    path("dang-xuat/", account_views.logout, name="account_logout"),
    path("tai-khoan/", views.own_account, name="mfa_index"),
    path("tai-khoan/mat-khau/", views.change_password, name="account_change_password"),
    path("tai-khoan/xac-nhan/", account_views.reauthenticate, name="account_reauthenticate"),
    path("tai-khoan/xac-nhan-ma/", mfa_views.reauthenticate, name="mfa_reauthenticate"),
    path("tai-khoan/hai-buoc/", views.ActivateSecondFactor.as_view(), name="mfa_activate_totp"),
    path("tai-khoan/hai-buoc/tat/", views.DeactivateSecondFactor.as_view(), name="mfa_deactivate_totp"),
    path("tai-khoan/ma-du-phong/", code_views.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "tai-khoan/ma-du-phong/moi/", code_views.generate_recovery_codes, name="mfa_generate_recovery_codes"
    ),
    path(
        "tai-khoan/ma-du-phong/tep/", code_views.download_recovery_codes, name="mfa_download_recovery_codes"
    ),
]
