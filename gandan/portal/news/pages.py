"""What a message page and the list of messages show, gathered for their templates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gandan.calendars import clock
from gandan.messages.models import MessageVersion
from gandan.messages.queries import document_of, picture_addresses, public_versions
from gandan.portal.news.reading import (
    SCRIPT,
    ChangedFact,
    File,
    Version,
    changed_facts,
    facts_along,
    files_of,
    versions_beside,
)
from gandan.portal.units.pages import digits
from gandan.text.facts import NAMES, bind
from gandan.text.fold import fold
from gandan.text.html import HTMLSettings, to_html
from gandan.units.errors import UnknownUnitError
from gandan.units.finding import find_units
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.units.finding import Place

MOST_SEARCHED = 2000
MOST_PLACES = 3
_WORD = re.compile(r"\w+")
AUDIO, TIMES = "audio/", "text/vtt"
PAPERS = {"leaflet-a4.pdf": "Khổ A4, gấp lại", "leaflet-a5.pdf": "Khổ A5"}


class Paper(NamedTuple):
    """A leaflet to print; run sheets and scripts are for the station alone."""

    label: str
    file: File


class Sound(NamedTuple):
    """The message read aloud, when each sentence is said, and the words as they are said."""

    file: File
    times: File | None
    script: File | None


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
    sounds: list[Sound]
    papers: list[Paper]
    seen_on: date
    is_for_unit: bool
    changed: list[ChangedFact] = field(default_factory=list)  # what it says that is not so any more

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
        return digits(self.facts.get("hotline", ""))


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
        sounds=_sounds(files),
        papers=[Paper(PAPERS[file.name], file) for file in files if file.name in PAPERS],
        seen_on=on,
        is_for_unit=bool(unit_key),
        changed=changed_facts(version.pk) if version.wrong_facts else [],
    )


def _sounds(files: list[File]) -> list[Sound]:
    times = next((file for file in files if file.media_type == TIMES), None)
    script = next((file for file in files if file.name == SCRIPT), None)
    return [Sound(file, times, script) for file in files if file.media_type.startswith(AUDIO)]


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
    return to_html(
        bound, HTMLSettings(pictures=picture_addresses(document), procedure_url="/thu-tuc/{code}/")
    )


@dataclass(frozen=True)
class Found:
    """A message in a list."""

    version: MessageVersion
    unit_name: str


def named(versions: Iterable[MessageVersion], on: date) -> list[Found]:
    units = unit_map()
    return [Found(version, units.name(version.unit_id, on)) for version in versions]


@dataclass(frozen=True)
class Matches:
    """Versions that have all the words; or, when none has, those that have the most of them."""

    ids: list[int]
    are_exact: bool = True


def matching(words: str) -> Matches:
    """Search the public versions by title and lead, tones aside.

    Few people know the words of the law: half of theirs is enough, when no message has all.
    """
    sought = fold(words).split()
    rows = public_versions().values_list("pk", "title", "lead")[:MOST_SEARCHED]
    texts = {pk: fold(f"{title} {lead}") for pk, title, lead in rows}
    exact = [pk for pk, text in texts.items() if all(word in text for word in sought)]
    if exact or not sought:
        return Matches(exact)
    counts = {pk: len(set(sought) & set(_WORD.findall(text))) for pk, text in texts.items()}
    most = max(counts.values(), default=0)
    if most == 0 or most * 2 < len(sought):
        return Matches([])
    return Matches([pk for pk, count in counts.items() if count == most], are_exact=False)


@dataclass(frozen=True)
class Nearby:
    """A unit whose name was sought, with the number to call there."""

    place: Place
    hotline: str = ""

    @property
    def hotline_digits(self) -> str:
        return digits(self.hotline)


def places_called(words: str, on: date) -> list[Nearby]:
    """Return the first few units of that name: people type the place they live in, too."""
    return [_nearby(place, on) for place in find_units(words, on)[:MOST_PLACES]]


def _nearby(place: Place, on: date) -> Nearby:
    if not place.is_active:
        return Nearby(place)
    return Nearby(place, facts_along(unit_map().chain(place.id, on), on).get("hotline", ""))
