from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.people.errors import PeopleError
from gandan.people.models import User
from gandan.plans.actions import start_reading
from gandan.plans.errors import PlansError
from gandan.plans.reader import MAX_FILE_BYTES, ReadPlan, read_file
from gandan.plans.reader.report import to_lines, to_plain
from gandan.units.errors import UnitsError
from gandan.units.queries import unit_by_key

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from gandan.plans.models import Reading


class Command(BaseCommand):
    help = "Đọc văn bản kế hoạch: số, ngày, nơi ban hành, kỳ, cam kết, chỉ tiêu, nhiệm vụ, kênh, người nghe."
    # Reading needs no database; only --save does.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "file",
            metavar="TỆP",
            help="tệp Word, Excel, OpenDocument, PDF, trang tin, thư hoặc văn bản; - là đầu vào chuẩn",
        )
        parser.add_argument("--json", action="store_true", help="một đối tượng JSON")
        parser.add_argument("--save", action="store_true", help="lưu bản đọc để người xác nhận từng dòng")
        parser.add_argument("--unit", metavar="MÃ", help="khi có --save: đơn vị ban hành")
        parser.add_argument(
            "--by", metavar="TÊN_ĐĂNG_NHẬP", help="khi có --save: tên đăng nhập của người đọc"
        )

    def handle(self, *_args: object, **options: Any) -> None:
        if options["save"] and not (options["unit"] and options["by"]):
            raise CommandError("--save cần --unit MÃ_ĐƠN_VỊ và --by TÊN_ĐĂNG_NHẬP.", returncode=2)
        content = _content(options["file"])
        plan = read_file(content)
        self._show(plan, as_json=options["json"])
        if options["save"] and (plan.clauses or plan.tasks):
            self._save(content, options)
        if plan.error:
            self.stderr.write(f"{options['file']}: {plan.error}")
            sys.exit(1)

    def _show(self, plan: ReadPlan, *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(to_plain(plan), ensure_ascii=False))
        elif plan.clauses or plan.tasks or not plan.error:
            self.stdout.write("\n".join(to_lines(plan)))

    def _save(self, content: bytes, options: dict[str, Any]) -> None:
        try:
            unit = unit_by_key(options["unit"])
            by = User.objects.get(username=options["by"])
            reading = start_reading(unit, content, source_name=options["file"], by=by)
        except User.DoesNotExist as error:
            raise CommandError(f"Không có tài khoản {options['by']}.", returncode=2) from error
        except UnitsError as error:
            raise CommandError(str(error), returncode=2) from error
        except (PlansError, PeopleError) as error:
            raise CommandError(str(error), returncode=1) from error
        # Beside the JSON, a second thing on stdout would be read as data.
        self.stderr.write(_saved(reading))


def _saved(reading: Reading) -> str:
    return f"Đã lưu bản đọc số {reading.pk}; hãy xác nhận từng dòng tại /lam-viec/ke-hoach/doc/{reading.pk}/"


def _content(name: str) -> bytes:
    """Return the bytes, one more than may be read at most: the reader then says it is too large."""
    try:
        if name == "-":
            return sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
        with Path(name).open("rb") as file:
            return file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise CommandError(f"Không mở được tệp {name}.", returncode=2) from error
