"""Procedures in a file of records, read for search alone: without the database, and only what it looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.fields import Fields
from gandan.procedures.reader.read import parsed, read_said
from gandan.procedures.reader.record import Record
from gandan.procedures.reader.repair import mended_name
from gandan.procedures.reader.words import read_code, read_levels
from gandan.procedures.search.texts import IndexedText, of_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gandan.procedures.search.texts import Texts

OTHER_FORMS = ("MATTHC", "labelled", "announces")
HEADS = ("keywords", "life_events", "result")
BODY = ("steps", "requirements", "subjects")
DEEPEST = 6


def read_records(lines: Iterable[str]) -> Iterator[IndexedText | tuple[int, str]]:
    """Yield a text for each line, or the number of the line and what is wrong with it."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            text = _read(parsed(line))
        except BadRecordError as error:
            yield number, str(error)
        else:
            if text is not None:
                yield text


def _read(said: dict[str, Any]) -> IndexedText | None:
    if any(key in said for key in OTHER_FORMS):
        record = read_said(said)
        return of_record(record) if isinstance(record, Record) else None
    fields = Fields(said)
    name = mended_name(fields.line("name"))
    if not name:
        raise BadRecordError("thiếu tên thủ tục.")
    documents = [group.said for group in fields.parts("documents")]
    return IndexedText(
        code=read_code(fields.line("code")),
        names=(name,),
        area=fields.line("field"),
        levels=read_levels(fields.texts("levels")),
        said=tuple(fields.texts("said")),
        not_said=tuple(fields.texts("not_said")),
        heads=_texts([said.get(key) for key in HEADS], [group.get("case") for group in documents]),
        body=_texts([said.get(key) for key in BODY], [group.get("items") for group in documents]),
    )


def _texts(*values: object) -> Texts:
    """Return whatever text there is; the full reader, which knows each part, takes ten times as long."""
    return tuple(_within(list(values), DEEPEST))


def _within(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict) and depth:
        for part in value.values() if isinstance(value, dict) else value:
            yield from _within(part, depth - 1)
