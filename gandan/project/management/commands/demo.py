from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError, connection

from gandan.project.demo import summary
from gandan.project.demo.build import build, steps
from gandan.project.demo.built import is_built, is_half_built
from gandan.project.demo.progress import Progress
from gandan.project.serve import run
from gandan.project.serve.errors import ServeError
from gandan.project.serve.gates import hold_folder

if TYPE_CHECKING:
    from django.core.management.base import CommandParser


class Command(BaseCommand):
    help = "Dựng tỉnh trình diễn nếu chưa có, rồi phục vụ tất cả trên một cổng."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-serve", action="store_true", help="chỉ dựng, không phục vụ")
        parser.add_argument("--reset", action="store_true", help="xóa bản trình diễn cũ, dựng lại từ đầu")

    def handle(self, *_args: Any, **options: Any) -> None:
        if options["reset"] or not _stands():
            self._build(reset=options["reset"])
        else:
            # A house of an earlier release: the summary below reads tables as they are today.
            call_command("migrate", interactive=False, verbosity=0)
        for line in summary.lines():
            self.stdout.write(line)
        if not options["no_serve"]:
            run()

    def _build(self, *, reset: bool) -> None:
        """Build alone: nobody may be serving the folder that is emptied or filled."""
        try:
            lock = hold_folder(settings.DATA_DIR)
        except ServeError as error:
            raise CommandError(str(error), returncode=2) from error
        with lock:
            if reset:
                _empty_the_house()
            elif _was_stopped():
                self.stderr.write("Lần dựng trước dừng giữa chừng. Nay dựng lại từ đầu.")
                _empty_the_house()
            _refuse_foreign_rows()
            build(Progress(sys.stderr, len(steps())))


def _stands() -> bool:
    try:
        return is_built()
    except (OperationalError, ProgrammingError):
        return False  # no tables yet


def _was_stopped() -> bool:
    try:
        return is_half_built()
    except (OperationalError, ProgrammingError):
        return False  # stopped before there were tables: nothing to empty


def _refuse_foreign_rows() -> None:
    """Raise CommandError where somebody's units are: that database is not ours to fill."""
    if "units_unit" not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM units_unit")
        found = cursor.fetchone()[0]
    if found:
        raise CommandError(
            f"Cơ sở dữ liệu này đã có {found} đơn vị nhưng không phải bản trình diễn hoàn chỉnh. "
            'Chạy "gandan demo --reset" để xóa và dựng lại, hoặc đặt GANDAN_DATA_DIR sang thư mục khác.',
            returncode=1,
        )


def _empty_the_house() -> None:
    if connection.vendor == "sqlite":
        connection.close()
        for name in ("gandan.sqlite3", "gandan.sqlite3-wal", "gandan.sqlite3-shm"):
            (settings.DATA_DIR / name).unlink(missing_ok=True)
    else:
        call_command("migrate", verbosity=0)
        call_command("flush", verbosity=0, interactive=False)
    for folder in ("files", "cache", "outbox"):
        shutil.rmtree(settings.DATA_DIR / folder, ignore_errors=True)
