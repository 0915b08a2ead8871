from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.calendars import clock
from gandan.procedures.answers.actions import import_answers
from gandan.procedures.answers.reader import Collection
from gandan.procedures.management.commands.import_procedures import content_of
from gandan.units.errors import UnitsError
from gandan.units.queries import unit_by_key, units_of_level

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from gandan.procedures.answers.actions.importing import Change
    from gandan.units.models import Unit

WORDS = {"new": "mới", "changed": "đổi"}


class Command(BaseCommand):
    help = "Nạp câu hỏi kèm câu trả lời: nêu chỗ mới, thay đổi; --accept thì đăng."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="TỆP", help=".jsonl hoặc .csv; - là các dòng JSON từ đầu vào chuẩn"
        )
        parser.add_argument("--accept", action="store_true", help="đăng những gì đã nêu")
        parser.add_argument("--unit", metavar="MÃ", help="câu trả lời của đơn vị nào; bỏ trống là của tỉnh")
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")

    def handle(self, *_args: object, **options: Any) -> None:
        collection = Collection()
        for name in options["files"]:
            collection.read(content_of(name), Path(name).name)
        unit = _unit(options["unit"]) if options["accept"] else None
        intake = import_answers(collection, accepted_for=unit)
        for change in intake.changes:
            self.stdout.write(_written(change, as_json=options["json"]))
        for problem in intake.problems:
            self.stderr.write(str(problem))
        if intake.problems:
            sys.exit(1)


def _unit(key: str | None) -> Unit:
    try:
        found = [unit_by_key(key)] if key else units_of_level("province", clock.today())
    except UnitsError as error:
        raise CommandError(f"Không có đơn vị nào mang mã {key}.", returncode=2) from error
    if len(found) != 1:
        raise CommandError("Hãy ghi đơn vị trả lời bằng --unit.", returncode=2)
    return found[0]


def _written(change: Change, *, as_json: bool) -> str:
    pair = change.pair
    if as_json:
        said = {"what": change.what, "file": pair.file, "line": pair.line, "question": pair.text.question}
        return json.dumps(said, ensure_ascii=False)
    return f"{WORDS[change.what]}\tdòng {pair.line}\t{pair.text.question}"
