from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.units.actions import import_units
from gandan.units.errors import BadUnitLineError
from gandan.units.reader import read_units

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from gandan.units.actions.comparing import Change

WORDS = {"new": "mới", "changed": "đổi", "gone": "không còn"}
SUBJECTS = {"unit": "đơn vị", "event": "sự kiện", "duty": "chuyển giao nhiệm vụ", "group": "nhóm"}


class Command(BaseCommand):
    help = "Nạp đơn vị, sự kiện, nhiệm vụ, nhóm: nêu chỗ mới, thay đổi, không còn; --accept thì ghi lại."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="TỆP", help="tệp .jsonl; - là đầu vào chuẩn")
        parser.add_argument("--accept", action="store_true", help="ghi những thay đổi đã nêu")
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")

    def handle(self, *_args: object, **options: Any) -> None:
        is_all = True
        for name in options["files"]:
            is_all &= self._import(name, accept=options["accept"], as_json=options["json"])
        if not is_all:
            sys.exit(1)

    def _import(self, name: str, *, accept: bool, as_json: bool) -> bool:
        """Return whether all of the file could be done."""
        try:
            outcome = import_units(read_units(_text(name), name), accept=accept)
        except BadUnitLineError as error:
            self.stderr.write(str(error))
            return False
        for change in outcome.changes:
            self.stdout.write(_written(change, as_json=as_json))
        if not outcome.changes:
            self.stderr.write(f"{name}: không có gì khác với những gì đang có.")
        gone = sum(change.what == "gone" for change in outcome.changes)
        if accept and gone:
            self.stderr.write(
                f"{name}: {gone} đơn vị không có trong tệp vẫn được giữ; hãy ghi sự kiện bãi bỏ."
            )
            return False
        return True


def _text(name: str) -> str:
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"Không đọc được tệp {name}.", returncode=2) from error


def _written(change: Change, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(asdict(change), ensure_ascii=False)
    where = "-" if change.line is None else f"dòng {change.line}"
    return f"{WORDS[change.what]}\t{where}\t{SUBJECTS[change.subject]}\t{change.name}"
