"""What the message page reads, in plain SQL that both databases understand.

This page is asked for more often than all others together, and it must stay quick when nothing is kept.
Django would write each of these three questions anew for every request: ten times as long as asking it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERSIONS = """
SELECT version.id, version.number, version.code, version.title, version.lead, version.language,
       version.content_hash, version.approved_on, version.unit_id, version.corrects_id, withdrawal.reason,
       (SELECT COUNT(*) FROM gandan_messages_stalefact AS stale
        JOIN gandan_messages_citedfact AS cited ON cited.id = stale.cited_id
        WHERE cited.version_id = version.id AND stale.ended_at IS NULL)
FROM gandan_messages_messageversion AS asked
JOIN gandan_messages_messageversion AS version ON version.message_id = asked.message_id
LEFT JOIN gandan_messages_withdrawal AS withdrawal ON withdrawal.version_id = version.id
WHERE asked.code = %s
ORDER BY version.number DESC
"""

_CHANGED = """
SELECT procedure.name, cited.written, stale.now, stale.is_gone, stale.since
FROM gandan_messages_stalefact AS stale
JOIN gandan_messages_citedfact AS cited ON cited.id = stale.cited_id
JOIN procedures_procedureversion AS procedure ON procedure.id = cited.procedure_version_id
WHERE cited.version_id = %s AND stale.ended_at IS NULL
ORDER BY stale.id
"""

_FILES = """
SELECT rendition.id, rendition.name, rendition.media_type, rendition.size_bytes, rendition.is_draft_voice,
       rendition.machine_voice, rendition.inputs_hash
FROM deliveries_delivery AS delivery
JOIN deliveries_delivery_renditions AS link ON link.delivery_id = delivery.id
JOIN deliveries_rendition AS rendition ON rendition.id = link.rendition_id
WHERE delivery.unit_id = %s AND delivery.version_id = %s
ORDER BY rendition.name, rendition.is_draft_voice, rendition.machine_voice <> '', rendition.id
"""

# In the order of their names.
SOUND, TIMES, SCRIPT = "audio.mp3", "audio.vtt", "script.txt"

_FACTS = """
SELECT fact.unit_id, fact.key, fact.value
FROM units_unitfact AS fact
WHERE fact.unit_id IN ({places}) AND fact.valid_from <= %s AND (fact.valid_to IS NULL OR fact.valid_to > %s)
"""


class Version(NamedTuple):
    """A version as its page and the list of versions below it show it."""

    pk: int
    number: int
    code: str
    title: str
    lead: str
    language: str
    content_hash: str
    approved_on: date
    unit_id: int
    corrects_id: int | None
    withdrawn_because: str | None
    wrong_facts: int  # how much of it is not so any more


class ChangedFact(NamedTuple):
    """What a version says of a procedure, and what is right since a day; nothing, where it is gone."""

    procedure: str
    said: str
    now: str
    is_gone: bool
    since: date


class File(NamedTuple):
    """What was made of a version for the outlets of one unit."""

    pk: int
    name: str
    media_type: str
    size_bytes: int
    is_draft_voice: bool
    machine_voice: str
    inputs_hash: str


def versions_beside(code: str) -> list[Version]:
    """Return every version of the message that has a version of this code, the newest first."""
    rows = (Version(*row) for row in _ask(_VERSIONS, [code.lower()]))
    return [row._replace(approved_on=_day(row.approved_on)) for row in rows]


def changed_facts(version_id: int) -> list[ChangedFact]:
    """Return what the version says that is not so any more."""
    rows = (ChangedFact(*row) for row in _ask(_CHANGED, [version_id]))
    return [row._replace(since=_day(row.since)) for row in rows]


def files_of(version_id: int, unit_id: int) -> list[File]:
    """Return what was made of the version for this unit's outlets, one of each name.

    Where one of its stations has a person's voice and another only the machine's, it is the person's;
    the times and the script beside a sound are its own, never those of the other station.
    """
    found: dict[str, File] = {}
    for row in _ask(_FILES, [unit_id, version_id]):
        file = File(*row)
        sound = found.get(SOUND, file)
        if file.name not in {TIMES, SCRIPT} or file.inputs_hash == sound.inputs_hash:
            found.setdefault(file.name, file)
    return list(found.values())


def facts_along(chain: Sequence[int], on: date) -> dict[str, str]:
    """Return the facts of the first unit of the chain; what it lacks comes from the nearest after it."""
    question = _FACTS.format(places=", ".join(["%s"] * len(chain)))
    day = connection.ops.adapt_datefield_value(on)
    ranks = {unit_id: rank for rank, unit_id in enumerate(chain)}
    rows = sorted(_ask(question, [*chain, day, day]), key=lambda row: -ranks[row[0]])
    return {key: value for _unit_id, key, value in rows}


def _ask(question: str, values: list[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(question, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


def _day(stored: date | str) -> date:
    """SQLite keeps days as text."""
    return stored if isinstance(stored, date) else date.fromisoformat(stored)
