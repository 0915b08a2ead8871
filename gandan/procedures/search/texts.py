"""One procedure as the index reads it, whether it stands in the database or in a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.procedures.reader.record import Record
    from gandan.procedures.searching import SearchableText


Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexedText:
    code: str
    names: Texts  # the name, then former ones
    area: str = ""
    levels: Texts = ()
    said: Texts = ()
    not_said: Texts = ()
    heads: Texts = ()  # short and telling: keywords, results, cases, occasions
    body: Texts = ()


def of_catalogue(text: SearchableText) -> IndexedText:
    said = text.texts
    return IndexedText(
        code=text.code,
        names=text.names,
        area=text.field_area,
        levels=text.levels,
        said=said["said"],
        not_said=said["not_said"],
        heads=(*said["keywords"], *said["life_events"], *said["cases"], *said["results"]),
        body=(*said["steps"], *said["papers"], *said["requirements"], *said["applicants"]),
    )


def of_record(record: Record) -> IndexedText:
    return IndexedText(
        code=record.code,
        names=(record.name,),
        area=record.field_area,
        levels=record.levels,
        said=record.trace.lay_phrases,
        not_said=record.trace.not_phrases,
        heads=(record.keywords, *record.life_events, *record.cases, *(name for _, name in record.results)),
        body=(
            *(step.text for step in record.steps),
            *(paper.name for paper in record.papers),
            record.requirements,
            *record.applicants,
        ),
    )
