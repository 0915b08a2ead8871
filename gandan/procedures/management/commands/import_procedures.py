from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.procedures.actions import import_catalogue
from gandan.procedures.actions.importing import Acceptance
from gandan.procedures.reader.files import Catalogue

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from gandan.procedures.actions import Outcome
    from gandan.procedures.actions.comparing import Change

WORDS = {"new": "mới", "changed": "đổi", "gone": "không còn", "former": "bản cũ"}


class Command(BaseCommand):
    help = "Nạp danh mục thủ tục: nêu chỗ mới, thay đổi, không còn; --accept thì ghi lại."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="+", metavar="TỆP", help=".jsonl, .json, .docx hoặc .html; - là đầu vào chuẩn"
        )
        parser.add_argument("--accept", action="store_true", help="ghi những thay đổi đã nêu")
        parser.add_argument(
            "--complete", action="store_true", help="tệp là toàn bộ danh mục: kết thúc những gì không còn"
        )
        parser.add_argument(
            "--on", type=_day, metavar="NGÀY", help="ngày các thay đổi có hiệu lực: 2026-07-01"
        )
        parser.add_argument(
            "--as-of",
            type=_day,
            metavar="NGÀY",
            help="ngày hiệu lực của bản ghi không có mã: bản cũ hơn, tìm theo tên",
        )
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")

    def handle(self, *_args: object, **options: Any) -> None:
        catalogue = Catalogue(as_of=options["as_of"])
        for name in options["files"]:
            catalogue.read(content_of(name), Path(name).name)
        accepted = Acceptance(ends_gone=options["complete"]) if options["accept"] else None
        outcome = import_catalogue(catalogue, accepted, on=options["on"])
        for change in outcome.changes:
            for line in _written(change, as_json=options["json"]):
                self.stdout.write(line)
        self._report(outcome, is_accepted=options["accept"], is_complete=options["complete"])
        if outcome.problems:
            sys.exit(1)

    def _report(self, outcome: Outcome, *, is_accepted: bool, is_complete: bool) -> None:
        for problem in outcome.problems:
            self.stderr.write(str(problem))
        if is_accepted and outcome.gone and not is_complete:
            self.stderr.write(
                f"{outcome.gone} thủ tục không có trong tệp vẫn được giữ. "
                "Nếu tệp là toàn bộ danh mục, hãy thêm --complete."
            )


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise CommandError(f"“{written}” không phải một ngày, chẳng hạn 2026-07-01.", returncode=2) from error


def content_of(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise CommandError(f"Không đọc được tệp {name}.", returncode=2) from error


def _written(change: Change, *, as_json: bool) -> list[str]:
    """Return a line for the change, and one for each field that says something else."""
    line = change.line.line if change.line else None
    on = change.placed.first if change.placed and change.what == "changed" else None
    if as_json:
        said = {
            "what": change.what,
            "file": change.line.file if change.line else None,
            "line": line,
            "code": change.code,
            "name": change.name,
            "from": str(on) if on else None,
            "fields": [
                {"field": each.field, "before": each.before, "after": each.after}
                for each in change.differences
            ],
        }
        return [json.dumps(said, ensure_ascii=False)]
    where = "-" if line is None else f"dòng {line}"
    head = f"{WORDS[change.what]}\t{where}\t{change.code}\t{change.name}"
    return [head, *(f"\t{each.sentence(on)}" for each in change.differences)]
