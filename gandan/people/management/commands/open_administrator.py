from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.validators import UnicodeUsernameValidator
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from gandan.people.actions import AccountFacts, open_administrator
from gandan.people.errors import UsernameTakenError

if TYPE_CHECKING:
    from argparse import ArgumentParser


class Command(BaseCommand):
    help = "Mở tài khoản quản trị, nơi cấp mọi tài khoản khác, và cho biết mật khẩu đầu tiên một lần."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username", metavar="TÊN", help="chữ gõ khi đăng nhập")
        parser.add_argument("full_name", metavar="HỌ_TÊN", help="họ và tên người giữ tài khoản")

    def handle(self, *_args: object, **options: Any) -> None:
        facts = AccountFacts(options["username"], options["full_name"])
        try:
            UnicodeUsernameValidator()(facts.username)
            user, password = open_administrator(facts)
        except ValidationError as error:
            raise CommandError(error.messages[0], returncode=2) from error
        except UsernameTakenError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Tên đăng nhập: {user.username}\nMật khẩu đầu tiên: {password}")
        self.stdout.write("Mật khẩu chỉ hiện một lần; lần đăng nhập đầu tiên sẽ phải đổi.")
