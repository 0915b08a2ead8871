"""What a message page and the list of messages show, gathered for their templates."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.deliveries.models import Rendition
from gandan.messages.queries import document_of, picture_addresses, public_versions, versions_of
from gandan.text.facts import NAMES, bind
from gandan.text.fold import fold
from gandan.text.html import HTMLSettings, to_html
from gandan.units.queries import facts_of, unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.messages.models import MessageVersion
    from gandan.units.models import Unit

MOST_SEARCHED = 2000
AUDIO = "audio/"
PAPERS = {"leaflet-a4.pdf": "Khổ A4, gấp lại", "leaflet-a5.pdf": "Khổ A5"}


@dataclass(frozen=True)
class Paper:
    """A leaflet to print; run sheets and scripts are for the station alone."""

    label: str
    file: Rendition


@dataclass(frozen=True)
class MessagePage:
    """One version as one unit says it."""

    version: MessageVersion
    unit_name: str
    unit_key: str
    issuer_name: str
    issuer_key: str
    body: str
    facts: dict[str, str]
    versions: list[MessageVersion]
    sounds: list[Rendition]
    papers: list[Paper]
    seen_on: date
    is_for_unit: bool

    @property
    def newest(self) -> MessageVersion:
        return self.versions[0]

    @property
    def is_newest(self) -> bool:
        return self.newest.pk == self.version.pk

    @property
    def withdrawn_because(self) -> str:
        withdrawal = getattr(self.version, "withdrawal", None)
        return withdrawal.reason if withdrawal else ""

    @property
    def corrected(self) -> MessageVersion | None:
        """The version that this one stands in for."""
        return next((row for row in self.versions if row.pk == self.version.corrects_id), None)

    @property
    def hotline_digits(self) -> str:
        return "".join(letter for letter in self.facts.get("hotline", "") if letter in "+0123456789")


def message_page(version: MessageVersion, unit: Unit | None = None) -> MessagePage:
    """Gather a version with the facts of the unit, or of its issuer when no unit is named."""
    on = clock.today()
    units = unit_map()
    speaker = unit or version.unit
    facts = facts_of(speaker, on)
    name = units.name(speaker.pk, on)
    document = document_of(version)
    told = {f"unit.{key}": value for key, value in facts.items()} | {"unit.name": name}
    bound = bind(document, {key: told.get(key) or f"({NAMES[key]} của nơi bạn đến)" for key in NAMES})
    files = _files(version, speaker)
    return MessagePage(
        version=version,
        unit_name=name,
        unit_key=speaker.key,
        issuer_name=units.name(version.unit_id, on),
        issuer_key=version.unit.key,
        body=to_html(bound, HTMLSettings(pictures=picture_addresses(document))),
        facts=facts,
        versions=list(versions_of(version.message)),
        sounds=[row for row in files if row.media_type.startswith(AUDIO)],
        papers=[Paper(PAPERS[row.name], row) for row in files if row.name in PAPERS],
        seen_on=on,
        is_for_unit=unit is not None,
    )


def _files(version: MessageVersion, unit: Unit) -> list[Rendition]:
    """Return what was made of the version for this unit's outlets, the first of each name."""
    rows = Rendition.objects.filter(version=version, deliveries__unit=unit).order_by("channel", "name", "pk")
    return list(OrderedDict((row.name, row) for row in reversed(rows)).values())[::-1]


@dataclass(frozen=True)
class Found:
    """A message in a list."""

    version: MessageVersion
    unit_name: str


def named(versions: Iterable[MessageVersion], on: date) -> list[Found]:
    units = unit_map()
    return [Found(version, units.name(version.unit_id, on)) for version in versions]


def matching(words: str) -> list[int]:
    """Return the public versions that have all the words in title or lead, tones aside, the newest first."""
    sought = fold(words).split()
    rows = public_versions().values_list("pk", "title", "lead")[:MOST_SEARCHED]
    return [pk for pk, title, lead in rows if all(word in fold(f"{title} {lead}") for word in sought)]
