from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import UnknownVoiceError, VoiceError
from gandan.voices.listening import recogniser
from gandan.voices.reading_test import ESPEAK as ESPEAK_RATES
from gandan.voices.reading_test import PEOPLE, Score, read_and_listen
from gandan.voices.shelf import MOST_ERRORS, RECORDED, Admission, Shelf

if TYPE_CHECKING:
    from argparse import ArgumentParser


class Command(BaseCommand):
    help = "Nghe thử một giọng bằng máy: bao nhiêu âm tiết nghe sai; giọng sai quá 20 % không được phát loa."
    requires_system_checks = []  # needs no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help="tên giọng; xem gandan voices")

    def handle(self, *_args: object, **options: Any) -> None:
        shelf = Shelf(Path(settings.GANDAN_VOICES_DIR))
        name = options["name"]
        try:
            self._refuse_people(shelf, name)
            ear, voice = recogniser(), shelf.open(name)
            found = read_and_listen(voice)
        except UnknownVoiceError as error:
            raise CommandError(error.sentence, returncode=2) from error
        except VoiceError as error:
            raise CommandError(error.sentence, returncode=1) from error
        self._tell(name, found)
        if not _keep(shelf, name, found, ear):
            sys.exit(1)

    def _refuse_people(self, shelf: Shelf, name: str) -> None:
        """Nobody has read the text of the test; and a person need not be tested by a machine."""
        if name != ESPEAK and shelf.manifest(name).kind == RECORDED:
            raise CommandError(f"Giọng “{name}” là bản ghi âm người đọc: không cần kiểm tra.", returncode=2)

    def _tell(self, name: str, found: Score) -> None:
        rows = [
            (name, found.error_rate, found.error_rate_without_tones),
            ("người đọc thật", *PEOPLE),
            ("espeak-ng", *ESPEAK_RATES),
        ]
        self.stdout.write(f"Âm tiết máy nghe sai, trên {found.syllables} âm tiết (không kể thanh điệu):")
        for title, rate, without in rows:
            self.stdout.write(f"  {title}: {_percent(rate)} ({_percent(without)})")
        passed = found.error_rate <= MOST_ERRORS
        word = "Đạt: được phát loa." if passed else "Không đạt: chỉ để nghe thử, không phát loa."
        self.stdout.write(f"Mức cho phép: {_percent(MOST_ERRORS)}. {word}")


def _keep(shelf: Shelf, name: str, found: Score, ear: str) -> bool:
    """Write the result into the voice's manifest; say whether it may go on air."""
    if name == ESPEAK:
        return found.error_rate <= MOST_ERRORS
    test = Admission(
        fingerprint=shelf.manifest(name).fingerprint,
        on=timezone.localdate().isoformat(),
        recogniser=ear,
        syllables=found.syllables,
        error_rate=round(found.error_rate, 4),
        error_rate_without_tones=round(found.error_rate_without_tones, 4),
    )
    return shelf.admit(name, test).is_admitted


def _percent(rate: float) -> str:
    return f"{100 * rate:.1f} %".replace(".", ",")
