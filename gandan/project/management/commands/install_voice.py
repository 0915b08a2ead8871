from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from gandan.voices.errors import VoiceError
from gandan.voices.installing.install import Request, install
from gandan.voices.shelf import RECORDED, Manifest, Shelf

if TYPE_CHECKING:
    from argparse import ArgumentParser

SLOWEST, FASTEST = 0.5, 2.0


class Command(BaseCommand):
    help = "Cài một giọng đọc: mô hình nơ-ron, bản ghi âm từng câu, hoặc một chương trình đọc."
    requires_system_checks = []  # needs no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", metavar="TÊN", help="chữ thường không dấu, ví dụ nu-mien-trung")
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument(
            "source", nargs="?", metavar="TỆP", help="tệp .zip, .tar, .onnx hoặc địa chỉ https://"
        )
        what.add_argument(
            "--command",
            metavar="DÒNG_LỆNH",
            help="dòng lệnh: chữ qua đầu vào chuẩn, WAV ra đầu ra chuẩn hoặc {out}",
        )
        parser.add_argument("--sha256", default="", help="mã SHA-256 của tệp, như nơi phát hành công bố")
        parser.add_argument("--licence", required=True, help="giấy phép của giọng và nơi công bố")
        parser.add_argument("--consent", required=True, help="người có giọng này đã đồng ý thế nào")
        parser.add_argument("--title", default="", help="tên để người ta gọi; mặc định là TÊN")
        parser.add_argument("--config", type=Path, metavar="TỆP", help="tệp .json đi kèm, khi TỆP là .onnx")
        parser.add_argument("--speaker", type=int, default=0, help="số người đọc, khi mô hình có nhiều người")
        parser.add_argument("--pace", type=float, default=1.0, help="0.9 là đọc chậm hơn")
        parser.add_argument("--otherwise", default="", metavar="TÊN", help="giọng đọc những câu chưa ghi âm")
        parser.add_argument("--replace", action="store_true", help="thay giọng cùng tên")

    def handle(self, *_args: object, **options: Any) -> None:
        if not SLOWEST <= options["pace"] <= FASTEST:
            raise CommandError(f"--pace từ {SLOWEST} đến {FASTEST}.", returncode=2)
        try:
            made = install(_request(options), Shelf(Path(settings.GANDAN_VOICES_DIR)))
        except VoiceError as error:
            raise CommandError(error.sentence, returncode=1) from error
        self.stdout.write(f"Đã cài giọng “{made.name}”.")
        if made.kind != RECORDED:
            self.stdout.write(f"Trước khi phát loa, hãy kiểm tra: gandan test_voice {made.name}")


def _request(options: dict[str, Any]) -> Request:
    manifest = Manifest(
        name=options["name"],
        kind="",
        title=options["title"] or options["name"],
        licence=options["licence"].strip(),
        consent=options["consent"].strip(),
        command=tuple(shlex.split(options["command"] or "")),
        speaker=options["speaker"],
        pace=options["pace"],
        otherwise=options["otherwise"],
        source=options["source"] or "",
        installed_on=timezone.localdate().isoformat(),
    )
    return Request(
        manifest,
        sha256=options["sha256"].strip().lower(),
        config=options["config"],
        replaces=options["replace"],
        most_bytes=settings.GANDAN_VOICE_MB * 1024 * 1024,
    )
