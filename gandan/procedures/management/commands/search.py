"""Queries on standard input, a line each → the procedures that people most likely mean."""

from __future__ import annotations

import codecs
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError

from gandan.procedures.search.files import read_records
from gandan.procedures.search.index import MOST_HITS, Index
from gandan.procedures.search.live import index_of_catalogue, stamp_of_catalogue
from gandan.text.fold import nfc, one_line

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator

    from gandan.procedures.search.engine import Answer, Engine
    from gandan.procedures.search.texts import IndexedText

LONGEST_LINE = 10_000  # bytes
# JSON may hold them bare, and a terminal would obey them; escaped, they are the same to a program.
_STEERING: dict[int, str] = {code: f"\\u{code:04x}" for code in range(0x7F, 0xA0)}


class Command(BaseCommand):
    help = "Tìm thủ tục theo lời người dân: mỗi dòng một câu hỏi."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")
        parser.add_argument(
            "--limit", type=int, default=10, metavar="SỐ", help="nhiều nhất mấy thủ tục một câu"
        )
        parser.add_argument(
            "--records", metavar="TỆP", help="tìm trong tệp .jsonl này thay vì trong cơ sở dữ liệu"
        )

    def handle(self, *_args: object, **options: Any) -> None:
        if not 1 <= options["limit"] <= MOST_HITS:
            raise CommandError(f"--limit phải từ 1 đến {MOST_HITS}.", returncode=2)
        self.is_whole = True
        engine = self._engine(options["records"])
        for query in read_queries(sys.stdin.buffer):
            answer = engine.find(query, options["limit"])
            self.stdout.write(_json_line(answer) if options["json"] else _lines(answer))
            self.stdout.flush()
        if not self.is_whole:
            sys.exit(1)

    def _engine(self, records: str | None) -> Engine:
        if records is not None:
            return Index.build(self._texts(records))
        try:
            return index_of_catalogue(stamp_of_catalogue())
        except (OperationalError, ProgrammingError) as error:
            raise CommandError(
                "Chưa có danh mục thủ tục. Hãy nhập bằng gandan import_procedures.", returncode=2
            ) from error

    def _texts(self, file: str) -> list[IndexedText]:
        texts = []
        try:
            with Path(file).open(encoding="utf-8", errors="replace") as lines:
                for found in read_records(lines):
                    if isinstance(found, tuple):
                        self.is_whole = False
                        self.stderr.write(f"Dòng {found[0]}: {found[1]}")
                    else:
                        texts.append(found)
        except OSError as error:
            raise CommandError(f"Không đọc được tệp {file}.", returncode=2) from error
        return texts


def read_queries(lines: BinaryIO) -> Iterator[str]:
    """Yield a query for each line: of a line too long its beginning, up to the last whole letter."""
    while raw := lines.readline(LONGEST_LINE):
        rest = raw
        while rest and not rest.endswith(b"\n"):
            rest = lines.readline(LONGEST_LINE)
        is_whole = raw.endswith(b"\n") or len(raw) < LONGEST_LINE
        yield codecs.getincrementaldecoder("utf-8")("replace").decode(raw, final=is_whole).strip()


def _json_line(answer: Answer) -> str:
    results = [{"code": hit.code, "name": hit.name, "score": hit.score} for hit in answer.hits]
    line = json.dumps({"query": answer.understood.query, "results": results}, ensure_ascii=False)
    return line.translate(_STEERING)


def _lines(answer: Answer) -> str:
    head = one_line(nfc(answer.understood.query))  # what was typed could otherwise steer the terminal
    if answer.understood.corrections or answer.understood.expansions:
        head += f"\t(hiểu là: {answer.understood.sentence})"
    found = [f"  {hit.code}\t{hit.name}" for hit in answer.hits]
    return "\n".join([head, *(found or ["  Không tìm thấy thủ tục nào."])])
