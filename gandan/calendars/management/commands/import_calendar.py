from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.calendars.actions import OWN_FILE, import_calendar
from gandan.calendars.errors import BadCalendarLineError
from gandan.calendars.reader import read_calendar

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from gandan.calendars.actions import Change

WORDS = {"new": "mới", "changed": "đổi"}


class Command(BaseCommand):
    help = "Nạp ngày nghỉ, ngày làm bù và kỳ báo cáo: nêu chỗ khác; --accept thì ghi lại."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", metavar="TỆP", help="bỏ trống thì dùng lịch đi kèm phần mềm")
        parser.add_argument("--accept", action="store_true", help="ghi những thay đổi đã nêu")
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")

    def handle(self, *_args: object, **options: Any) -> None:
        problems = 0
        for name in options["files"] or [str(OWN_FILE)]:
            try:
                calendar = read_calendar(_text(name), name)
            except BadCalendarLineError as error:
                self.stderr.write(str(error))
                problems += 1
                continue
            changes = import_calendar(calendar, accept=options["accept"])
            for change in changes:
                self.stdout.write(_written(change, as_json=options["json"]))
            if not changes:
                self.stderr.write(f"{name}: không có gì khác với những gì đang có.")
        if problems:
            sys.exit(1)


def _text(name: str) -> str:
    if name == "-":
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"Không đọc được tệp {name}.", returncode=2) from error


def _written(change: Change, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(asdict(change), ensure_ascii=False)
    name = change.name.replace("năm {year}", "hằng năm")  # of a reporting period, which comes back each year
    return f"{WORDS[change.what]}\tdòng {change.line}\t{name}"
