from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.account import forms as account_forms
from allauth.core import context
from allauth.mfa.base import forms as mfa_forms
from allauth.mfa.totp import forms as totp_forms
from axes.handlers.proxy import AxesProxyHandler
from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.signals import user_login_failed

if TYPE_CHECKING:
    from django.http import HttpRequest, QueryDict

    from gandan.people.models import User

_PLAIN_TYPING = {"autocapitalize": "none", "autocorrect": "off", "spellcheck": "false"}


class LoginForm(account_forms.LoginForm):  # type: ignore[misc]  # allauth ships no types
    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.label_suffix = ""
        login, password, remember = (self.fields[name] for name in ("login", "password", "remember"))
        login.label = "Tên đăng nhập"
        login.widget = forms.TextInput(attrs={"autocomplete": "username", **_PLAIN_TYPING})
        password.label = "Mật khẩu"
        password.help_text = ""
        password.widget = forms.PasswordInput(attrs={"autocomplete": "current-password"})
        remember.label = "Đây là máy của cơ quan hoặc máy của đài: nhớ đăng nhập trong 30 ngày"
        remember.help_text = "Đừng chọn trên máy dùng chung với người ngoài cơ quan."
        for field in (login, password):
            field.error_messages["required"] = f"Hãy nhập {field.label.lower()}."

    def clean_login(self) -> str:
        return str(super().clean_login()).lower()


class ReauthenticateForm(account_forms.ReauthenticateForm):  # type: ignore[misc]  # allauth ships no types
    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.label_suffix = ""
        self.fields["password"].label = "Mật khẩu đang dùng"
        self.fields["password"].help_text = ""
        self.fields["password"].widget = forms.PasswordInput(attrs={"autocomplete": "current-password"})


def _ask_for_code(form: forms.Form, label: str) -> None:
    form.label_suffix = ""
    field = form.fields["code"]
    field.label = label
    field.error_messages["required"] = "Hãy nhập mã."
    field.widget = forms.TextInput(attrs={"autocomplete": "one-time-code", **_PLAIN_TYPING})


class _CountedCodeMixin:
    """Wrong codes count like wrong passwords: a code of six digits is soon guessed."""

    user: User

    def clean_code(self) -> str:
        credentials = {"username": self.user.username}
        if not AxesProxyHandler.is_allowed(context.request, credentials):
            context.request.axes_locked_out = True
            raise forms.ValidationError("Đã nhập sai quá nhiều lần.")
        return str(super().clean_code())  # type: ignore[misc]  # of the form it is mixed into

    def _emit_authentication_failed(self, authenticator: object) -> None:
        super()._emit_authentication_failed(authenticator)  # type: ignore[misc]
        user_login_failed.send(
            sender=type(self), credentials={"username": self.user.username}, request=context.request
        )


class SecondFactorForm(_CountedCodeMixin, mfa_forms.AuthenticateForm):  # type: ignore[misc]
    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        _ask_for_code(self, "Mã 6 số trên ứng dụng, hoặc một mã dự phòng")


class SecondFactorAgainForm(_CountedCodeMixin, mfa_forms.ReauthenticateForm):  # type: ignore[misc]
    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        _ask_for_code(self, "Mã 6 số trên ứng dụng, hoặc một mã dự phòng")


class ActivateSecondFactorForm(totp_forms.ActivateTOTPForm):  # type: ignore[misc]  # allauth ships no types
    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        _ask_for_code(self, "Mã 6 số đang hiện trên ứng dụng")


class PasswordForm(forms.Form):
    current = forms.CharField(
        label="Mật khẩu đang dùng",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Hãy nhập mật khẩu đang dùng."},
    )
    chosen = forms.CharField(
        label="Mật khẩu mới",
        help_text="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ lạ.",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Hãy nhập mật khẩu mới."},
    )
    repeated = forms.CharField(
        label="Nhập lại mật khẩu mới",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Hãy nhập lại mật khẩu mới."},
    )

    def __init__(self, request: HttpRequest, posted: QueryDict | None = None) -> None:
        super().__init__(posted, label_suffix="")
        self.request = request

    def clean_current(self) -> str:
        """Ask as the log-in does: wrong guesses from a computer left open count too."""
        current = str(self.cleaned_data["current"])
        if authenticate(self.request, username=self.request.user.get_username(), password=current) is None:
            raise forms.ValidationError("Mật khẩu đang dùng không đúng. Hãy thử lại.")
        return current

    def clean_repeated(self) -> str:
        repeated = str(self.cleaned_data["repeated"])
        if repeated != self.cleaned_data.get("chosen"):
            raise forms.ValidationError("Hai lần nhập mật khẩu mới không giống nhau.")
        return repeated
