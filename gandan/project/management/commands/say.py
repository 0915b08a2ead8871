from __future__ import annotations

import sys
from contextlib import suppress
from errno import ENOSPC
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from gandan.project.reading import add_reading_arguments, style_of
from gandan.voices.errors import UnknownVoiceError, VoiceError
from gandan.voices.marks import to_json, to_vtt
from gandan.voices.saying import FORMATS, MOST_BYTES, Manner, say, text_of
from gandan.voices.shelf import Shelf
from gandan.voices.sound.level import Target
from gandan.voices.sound.store import store_at

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from gandan.voices.programme import Programme

MARKS = (".json", ".vtt")
DISK_FULL = "Không ghi được {file}: ổ đĩa đầy. Hãy dọn bớt rồi chạy lại."
NOT_WRITTEN = "Không ghi được {file}. Hãy kiểm tra thư mục và quyền ghi."


class Command(BaseCommand):
    help = "Đọc một văn bản thành tệp âm thanh: nhạc hiệu, giọng đọc, âm lượng đúng mức."
    requires_system_checks = []  # needs no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="TỆP", help="tệp văn bản UTF-8; - là đầu vào chuẩn")
        parser.add_argument("-o", "--output", required=True, metavar="TỆP", help="tệp .mp3, .wav hoặc .opus")
        parser.add_argument("--format", choices=sorted(FORMATS), help="khi đuôi tệp không nói lên điều đó")
        parser.add_argument("--voice", default=settings.GANDAN_VOICE, help="tên giọng; xem gandan voices")
        add_reading_arguments(parser)
        parser.add_argument("--no-tune", action="store_true", help="không có nhạc hiệu đầu và cuối")
        parser.add_argument("--title", default="", help="tên bài trong tệp; mặc định là câu đầu")
        parser.add_argument(
            "--marks", action="append", default=[], metavar="TỆP", help="thời điểm từng câu: .json hoặc .vtt"
        )

    def handle(self, *_args: object, **options: Any) -> None:
        output = Path(options["output"])
        form = options["format"] or _format_of(output)
        marks = [Path(name) for name in options["marks"]]
        _check_marks(marks)
        content = _content(options["file"])
        try:
            said = say(text_of(content), form, _manner(options))
        except UnknownVoiceError as error:
            raise CommandError(error.sentence, returncode=2) from error
        except VoiceError as error:
            raise CommandError(error.sentence, returncode=1) from error
        _write(output, said.content)
        for file in marks:
            _write(file, _marks(said.programme, file))
        seconds, count = said.programme.seconds, len(said.programme.marks)
        self.stdout.write(f"Đã ghi {output}: {seconds:.0f} giây, {count} câu, {said.voice}.")


def _manner(options: dict[str, Any]) -> Manner:
    return Manner(
        voice=Shelf(Path(settings.GANDAN_VOICES_DIR)).open(options["voice"]),
        store=store_at(Path(settings.GANDAN_CACHE_DIR) / "channels"),
        target=Target(settings.GANDAN_VOICE_LUFS, settings.GANDAN_VOICE_TRUE_PEAK),
        tunes=not options["no_tune"],
        title=options["title"],
        reading=style_of(options),
    )


def _format_of(output: Path) -> str:
    form = output.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        known = ", ".join(f".{each}" for each in FORMATS)
        raise CommandError(
            f"Không biết ghi tệp “{output.name}”. Đuôi tệp: {known}; hoặc --format.", returncode=2
        )
    return form


def _check_marks(files: list[Path]) -> None:
    for file in files:
        if file.suffix.lower() not in MARKS:
            raise CommandError(f"--marks ghi được .json hoặc .vtt, không ghi “{file.name}”.", returncode=2)


def _content(name: str) -> bytes:
    try:
        if name == "-":
            return sys.stdin.buffer.read(MOST_BYTES + 1)
        with Path(name).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CommandError(f"Không mở được tệp {name}.", returncode=2) from error


def _marks(programme: Programme, file: Path) -> bytes:
    if file.suffix.lower() == ".vtt":
        return to_vtt(programme.marks).encode()
    return to_json(programme.marks, programme.seconds).encode()


def _write(file: Path, content: bytes) -> None:
    """Put the whole file in its place or nothing; what is no file (/dev/stdout) is written to."""
    is_file = file.is_file() or not file.exists()
    part = file if not is_file else file.with_name(f".{file.name}.{uuid4().hex}")
    try:
        part.write_bytes(content)
        if is_file:
            part.replace(file)
    except OSError as error:
        if is_file:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        sentence = DISK_FULL if error.errno == ENOSPC else NOT_WRITTEN
        raise CommandError(sentence.format(file=file), returncode=1) from error
