"""Written Vietnamese → what a newsreader says, a line for a line. Needs no database."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError

from gandan.project.reading import add_reading_arguments, style_of
from gandan.text.legacy import decode

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterator

    from gandan.text.speech import Spoken

MAX_LINE_BYTES = 1_000_000
_TOO_LONG = f"dòng dài quá {MAX_LINE_BYTES // 1_000_000} triệu byte, không đọc."
_NOT_UTF8 = "có chữ không đúng bảng mã UTF-8, chữ đó bị bỏ qua."


class Command(BaseCommand):
    help = "Đọc chữ viết thành lời như phát thanh viên, mỗi dòng một dòng."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "file", metavar="TỆP", nargs="?", default="-", help="tệp văn bản; bỏ trống là đầu vào chuẩn"
        )
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")
        add_reading_arguments(parser)
        parser.add_argument(
            "--check", action="store_true", help="nêu chỗ chưa chắc theo từng dòng, mã thoát 1 nếu có"
        )

    def handle(self, *_args: object, **options: Any) -> None:
        style, is_whole = style_of(options), True
        with _opened(options["file"]) as lines:
            for number, (line, problem) in enumerate(read_lines(lines), 1):
                spoken = style.speak(line)
                self.stdout.write(_json_line(spoken) if options["json"] else spoken.text)
                problems = [problem] if problem else []
                problems += _doubts(spoken) if options["check"] else []
                for each in problems:
                    self.stderr.write(f"Dòng {number}: {each}")
                is_whole = is_whole and not problems
        if not is_whole:
            sys.exit(1)


def read_lines(lines: BinaryIO) -> Iterator[tuple[str, str]]:
    """Yield each line without its end, and what is wrong with it; a line too long as an empty one."""
    while raw := lines.readline(MAX_LINE_BYTES + 1):
        if len(raw) > MAX_LINE_BYTES and not raw.endswith(b"\n"):
            while (rest := lines.readline(MAX_LINE_BYTES)) and not rest.endswith(b"\n"):
                pass
            yield "", _TOO_LONG
            continue
        text = decode(raw)
        line = raw.decode("utf-8-sig", errors="ignore") if text is None else text
        yield line.rstrip("\r\n").replace("\r", " "), "" if text is not None else _NOT_UTF8


def _json_line(spoken: Spoken) -> str:
    spans = [{"start": s.start, "end": s.end, "spoken": s.spoken, "at": s.at} for s in spoken.spans]
    warnings = [{"start": d.start, "end": d.end, "message": d.sentence} for d in spoken.warnings]
    found = {"written": spoken.written, "spoken": spoken.text, "spans": spans, "warnings": warnings}
    return json.dumps(found, ensure_ascii=False)


def _doubts(spoken: Spoken) -> list[str]:
    return [doubt.sentence for doubt in spoken.warnings]


def _opened(name: str) -> BinaryIO:
    if name == "-":
        return sys.stdin.buffer
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise CommandError(f"Không mở được tệp {name}.", returncode=2) from error
