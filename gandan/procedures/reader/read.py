"""One original of any form → what it says. The form is told by its keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.decisions import read_decision
from gandan.procedures.reader.exchange import read_exchange
from gandan.procedures.reader.published import read_published
from gandan.procedures.reader.table import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.procedures.reader.record import DecisionRecord, Record

LONGEST_LINE = 3_000_000


def read_original(original: str) -> Record | DecisionRecord:
    """Read a JSON object; raise BadRecordError, with a sentence, for whatever cannot be used."""
    return read_said(parsed(original))


def parsed(written: str) -> dict[str, Any]:
    if len(written) > LONGEST_LINE:
        raise BadRecordError("bản ghi dài quá mức đọc được.")
    try:
        said = json.loads(written, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise BadRecordError("không phải một đối tượng JSON trên một dòng.") from error
    if not isinstance(said, dict):
        raise BadRecordError("không phải một đối tượng JSON trên một dòng.")
    return said


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def read_said(said: Mapping[str, Any]) -> Record | DecisionRecord:
    if "MATTHC" in said:
        return read_exchange(said)
    if isinstance(said.get("labelled"), dict):
        return read_table(said["labelled"])
    if "announces" in said:
        return read_decision(said)
    return read_published(said)
