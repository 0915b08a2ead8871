"""How the commands read aloud: the region's number words, and a unit's own readings where one is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import CommandError

from gandan.calendars import clock
from gandan.lexicon.queries import reading_style
from gandan.text.speech import REGIONS, ReadingStyle
from gandan.units.errors import UnknownUnitError
from gandan.units.queries import unit_by_key

if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_reading_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--region", choices=sorted(REGIONS), default=settings.GANDAN_REGION, help="cách đọc số theo miền"
    )
    parser.add_argument(
        "--unit", default="", metavar="MÃ", help="đọc theo từ điển của đơn vị có mã này; cần cơ sở dữ liệu"
    )


def style_of(options: dict[str, Any]) -> ReadingStyle:
    """Return the style that was asked for; without a unit no database is asked."""
    if not options["unit"]:
        return ReadingStyle(options["region"])
    try:
        unit = unit_by_key(options["unit"])
    except UnknownUnitError as error:
        raise CommandError(str(error), returncode=2) from error
    return reading_style(unit.pk, clock.today(), region=options["region"])
