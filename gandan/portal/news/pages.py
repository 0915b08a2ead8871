"""What a message page and the list of messages show, gathered for their templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gandan.calendars import clock
from gandan.messages.models import MessageVersion
from gandan.messages.queries import document_of, picture_addresses, public_versions
from gandan.portal.news.reading import File, Version, facts_along, files_of, versions_beside
from gandan.text.facts import NAMES, bind
from gandan.text.fold import fold
from gandan.text.html import HTMLSettings, to_html
from gandan.units.errors import UnknownUnitError
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


MOST_SEARCHED = 2000
AUDIO = "audio/"
PAPERS = {"leaflet-a4.pdf": "Khổ A4, gấp lại", "leaflet-a5.pdf": "Khổ A5"}


class Paper(NamedTuple):
    """A leaflet to print; run sheets and scripts are for the station alone."""

    label: str
    file: File


@dataclass(frozen=True)
class MessagePage:
    """One version as one unit says it."""

    version: Version
    unit_name: str
    unit_key: str
    issuer_name: str
    issuer_key: str
    body: str
    facts: dict[str, str]
    versions: list[Version]
    sounds: list[File]
    papers: list[Paper]
    seen_on: date
    is_for_unit: bool

    @property
    def newest(self) -> Version:
        return self.versions[0]

    @property
    def is_newest(self) -> bool:
        return self.newest.pk == self.version.pk

    @property
    def withdrawn_because(self) -> str:
        return self.version.withdrawn_because or ""

    @property
    def corrected(self) -> Version | None:
        """The version that this one stands in for."""
        return next((row for row in self.versions if row.pk == self.version.corrects_id), None)

    @property
    def hotline_digits(self) -> str:
        return "".join(letter for letter in self.facts.get("hotline", "") if letter in "+0123456789")


def message_page(code: str, unit_key: str = "") -> MessagePage | None:
    """Gather a version with the facts of the unit, or of its issuer when none is named; None if unknown."""
    versions = versions_beside(code)
    version = next((row for row in versions if row.code == code.lower()), None)
    units, on = unit_map(), clock.today()
    if version is None:
        return None
    try:
        unit_id = units.id_of(unit_key) if unit_key else version.unit_id
    except UnknownUnitError:
        return None
    facts = facts_along(units.chain(unit_id, on), on)
    name = units.name(unit_id, on)
    files = files_of(version.pk, unit_id)
    return MessagePage(
        version=version,
        unit_name=name,
        unit_key=units.key(unit_id),
        issuer_name=units.name(version.unit_id, on),
        issuer_key=units.key(version.unit_id),
        body=_body(_Said(version.content_hash, _told(facts, name), version.pk)),
        facts=facts,
        versions=versions,
        sounds=[file for file in files if file.media_type.startswith(AUDIO)],
        papers=[Paper(PAPERS[file.name], file) for file in files if file.name in PAPERS],
        seen_on=on,
        is_for_unit=bool(unit_key),
    )


def _told(facts: dict[str, str], name: str) -> tuple[tuple[str, str], ...]:
    """Return a value for every fact that a message may cite; what is not known is told at the counter."""
    known = {f"unit.{key}": value for key, value in facts.items()} | {"unit.name": name}
    return tuple((key, known.get(key) or f"({word} của nơi bạn đến)") for key, word in NAMES.items())


@dataclass(frozen=True)
class _Said:
    """A version with one unit's facts: named by its content, which never changes once approved."""

    content_hash: str
    told: tuple[tuple[str, str], ...]
    version_id: int = field(compare=False)


@lru_cache(maxsize=1024)
def _body(said: _Said) -> str:
    document = document_of(MessageVersion.objects.get(pk=said.version_id))
    bound = bind(document, dict(said.told))
    return to_html(bound, HTMLSettings(pictures=picture_addresses(document)))


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
