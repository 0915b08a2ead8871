from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from gandan.voices.admitting import examine
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import NoTestNeededError, UnknownVoiceError, VoiceError
from gandan.voices.reading_test import ESPEAK as ESPEAK_RATES
from gandan.voices.reading_test import PEOPLE
from gandan.voices.shelf import MOST_ERRORS, Admission, Shelf

if TYPE_CHECKING:
    from argparse import ArgumentParser


class Command(BaseCommand):
    help = "Nghe thử một giọng bằng máy: bao nhiêu âm tiết nghe sai; giọng sai quá 20 % không được phát loa."
    requires_system_checks = []  # needs no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", metavar="TÊN", help="tên giọng; xem gandan voices")

    def handle(self, *_args: object, **options: Any) -> None:
        shelf = Shelf(Path(settings.GANDAN_VOICES_DIR))
        name = options["name"]
        try:
            found = examine(shelf, name, timezone.localdate())
        except (UnknownVoiceError, NoTestNeededError) as error:
            raise CommandError(error.sentence, returncode=2) from error
        except VoiceError as error:
            raise CommandError(error.sentence, returncode=1) from error
        self._tell(name, found)
        if not (found.is_passed if name == ESPEAK else shelf.manifest(name).is_admitted):
            sys.exit(1)

    def _tell(self, name: str, found: Admission) -> None:
        rows = [
            (name, found.error_rate, found.error_rate_without_tones),
            ("người đọc thật", *PEOPLE),
            ("espeak-ng", *ESPEAK_RATES),
        ]
        self.stdout.write(f"Âm tiết máy nghe sai, trên {found.syllables} âm tiết (không kể thanh điệu):")
        for title, rate, without in rows:
            self.stdout.write(f"  {title}: {_percent(rate)} ({_percent(without)})")
        word = "Đạt: được phát loa." if found.is_passed else "Không đạt: chỉ để nghe thử, không phát loa."
        self.stdout.write(f"Mức cho phép: {_percent(MOST_ERRORS)}. {word}")


def _percent(rate: float) -> str:
    return f"{100 * rate:.1f} %".replace(".", ",")
