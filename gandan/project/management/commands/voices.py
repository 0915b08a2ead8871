from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand

from gandan.voices.engines.espeak import DRAFT_LABEL
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import VoiceError
from gandan.voices.shelf import RECORDED, Manifest, Shelf

if TYPE_CHECKING:
    from argparse import ArgumentParser


class Command(BaseCommand):
    help = "Các giọng đọc đã cài, giấy phép, kết quả kiểm tra nghe."
    requires_system_checks = []  # needs no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="mỗi giọng một dòng JSON")

    def handle(self, *_args: object, **options: Any) -> None:
        shelf = Shelf(Path(settings.GANDAN_VOICES_DIR))
        if not options["json"]:
            self.stdout.write(f"{ESPEAK}: {DRAFT_LABEL}")
        for name in shelf.names():
            try:
                manifest = shelf.manifest(name)
            except VoiceError as error:
                self.stderr.write(f"{name}: {error.sentence}")
                continue
            told = {**json.loads(manifest.to_json()), "is_admitted": manifest.is_admitted}
            self.stdout.write(json.dumps(told, ensure_ascii=False) if options["json"] else _line(manifest))


def _line(voice: Manifest) -> str:
    chosen = " (đang dùng)" if voice.name == settings.GANDAN_VOICE else ""
    return f"{voice.name}{chosen}: {voice.title}; {voice.licence}; {_standing(voice)}"


def _standing(voice: Manifest) -> str:
    if voice.kind == RECORDED:
        return "bản ghi âm người đọc, được phát loa"
    test = voice.admission
    if test is None or test.fingerprint != voice.fingerprint:
        return f"chưa kiểm tra nghe (gandan test_voice {voice.name})"
    rate = f"nghe sai {100 * test.error_rate:.1f} % ngày {test.on}".replace(".", ",")
    return f"{rate}, {'được phát loa' if voice.is_admitted else 'không được phát loa'}"
