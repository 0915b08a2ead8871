"""The published record: one JSON object with lower-case keys. Our own records add what the source lacks.

Added: concept, from, to, checked_on, checked_by, online_only, non_territorial, service_level, said, not_said,
links, authorised, coordinating, receiving; steps, channels and fees may be objects with case, label, starts,
unit, exemption, legal_act, from, to.

A record without a code is an old one: it can only be an earlier version of what is known by its name.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.fees import fees_in_line, read_fee
from gandan.procedures.reader.fields import Fields
from gandan.procedures.reader.limits import read_limit
from gandan.procedures.reader.record import (
    BasisValue,
    FeeValue,
    Flags,
    PaperValue,
    Record,
    StepValue,
    TermValue,
    Trace,
)
from gandan.procedures.reader.repair import mended_name
from gandan.procedures.reader.steps import split_steps
from gandan.procedures.reader.words import (
    levels_of_agencies,
    read_channel,
    read_code,
    read_levels,
    split_agencies,
    split_names,
)
from gandan.procedures.values import LinkKind, Role
from gandan.text.fold import slug

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_NAME = 2000
FULLY_ONLINE = "toan-trinh"
_LEVELS_FILE = Path(__file__).parents[1] / "data" / "service-levels.jsonl"
SERVICE_LEVELS = {json.loads(line)["key"] for line in _LEVELS_FILE.read_text(encoding="utf-8").splitlines()}


def read_published(said: Mapping[str, Any]) -> Record:
    fields = Fields(said)
    name = fields.line("name", longest=LONGEST_NAME)
    code = fields.line("code")
    agencies = _agencies(fields)
    return Record(
        code=read_code(code) if code else "",
        name=read_name(name),
        trace=_trace(fields),
        field_area=fields.line("field", longest=300).replace("–", "-"),
        levels=read_levels(fields.texts("levels")) or (() if code else _levels_said(agencies)),
        decision=fields.line("decision", longest=60),
        issued_by=fields.line("issued_by", longest=300),
        agencies=agencies,
        applicants=split_names(fields.texts("subjects", longest=LONGEST_NAME)),
        requirements=fields.text("requirements"),
        keywords=fields.line("keywords"),
        service_level=_service_level(fields),
        flags=Flags(
            is_online_only=fields.flag("online_only"),
            is_non_territorial=fields.flag("non_territorial"),
            is_internal=fields.flag("internal"),
            is_vertical=fields.flag("vertical"),
        ),
        steps=_steps(fields),
        papers=tuple(paper for group in fields.parts("documents") for paper in _papers(group)),
        terms=_terms(fields.parts("channels")),
        results=tuple(("", name) for name in dict.fromkeys(fields.texts("result"))),
        legal_bases=tuple(_basis(part) for part in fields.parts("legal_basis") if part.line("number")),
        life_events=tuple(dict.fromkeys(fields.texts("life_events"))),
    )


def _levels_said(agencies: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return the levels of an old record, which names none, by who carried it out."""
    return levels_of_agencies(name for role, name in agencies if role == Role.EXECUTING)


def read_name(written: str) -> str:
    name = mended_name(written)
    if not name:
        raise BadRecordError("thiếu tên thủ tục.")
    return name


def _trace(fields: Fields) -> Trace:
    links = [(part.line("kind"), part.line("to", longest=120)) for part in fields.parts("links")]
    if any(kind not in LinkKind.values or not to for kind, to in links):
        raise BadRecordError("mục “links” phải có kind và to.")
    return Trace(
        url=fields.line("url", longest=400),
        source=fields.line("source", longest=300),
        changed_on=fields.day("updated"),
        checked_on=fields.day("checked_on"),
        checked_by=fields.line("checked_by", longest=200),
        valid_from=fields.day("from"),
        valid_to=fields.day("to"),
        name_as_published=str(fields.said.get("name", ""))[:LONGEST_NAME].replace("\x00", ""),
        concept=fields.line("concept", longest=120),
        lay_phrases=tuple(fields.texts("said")),
        not_phrases=tuple(fields.texts("not_said")),
        links=tuple(links),
    )


def _agencies(fields: Fields) -> tuple[tuple[str, str], ...]:
    keys = (
        (Role.EXECUTING, "agency"),
        (Role.COMPETENT, "authority"),
        (Role.AUTHORISED, "authorised"),
        (Role.COORDINATING, "coordinating"),
        (Role.RECEIVING, "receiving"),
    )
    found = [
        (str(role), name)
        for role, key in keys
        for name in split_agencies(fields.line(key, longest=LONGEST_NAME))
    ]
    return tuple(dict.fromkeys(found))


def _service_level(fields: Fields) -> str:
    said = fields.line("service_level", longest=40)
    if said and slug(said) not in SERVICE_LEVELS:
        raise BadRecordError(f"không có mức dịch vụ công trực tuyến “{said}”.")
    return slug(said) or (FULLY_ONLINE if fields.flag("full_online") else "")


def _steps(fields: Fields) -> tuple[StepValue, ...]:
    written = fields.said.get("steps")
    if isinstance(written, list) and written and all(isinstance(each, dict) for each in written):
        steps = fields.parts("steps")
        return tuple(
            StepValue(text=step.text("text"), label=step.line("label", longest=40), case=step.line("case"))
            for step in steps
        )
    return split_steps(fields.texts("steps"))


def _papers(group: Fields) -> list[PaperValue]:
    case = group.line("case").strip("*-+ ").rstrip(": ")
    return [
        PaperValue(
            name=paper.text("name"),
            originals=paper.whole("original"),
            copies=paper.whole("copy"),
            note=paper.text("note"),
            forms=tuple((form, "") for form in paper.texts("forms")),
            replaced_by=paper.line("replaced_by", longest=60),
            case=case,
        )
        for paper in group.parts("items")
        if paper.text("name")
    ]


def _terms(entries: list[Fields]) -> tuple[TermValue, ...]:
    terms = []
    for entry in entries:
        note = _followed(entries, entry, "note")
        fees = _followed(entries, entry, "fees")
        limit = read_limit(entry.line("time"), note.text("note"))
        if entry.line("starts"):
            limit = replace(limit, starts=entry.line("starts", longest=400))
        term = TermValue(
            channel="",
            limit=limit,
            note=note.text("note"),
            fees=tuple(_fee(fee) for fee in fees.parts("fees")) or fees_in_line(entry.text("fee_text")),
            case=entry.line("case"),
        )
        terms += [replace(term, channel=str(read_channel(method))) for method in entry.texts("methods")]
    return tuple(terms)


def _followed(entries: list[Fields], entry: Fields, key: str) -> Fields:
    """Return the entry that says the thing: itself, or the earlier one it points at."""
    place = entry.said.get(f"{key}_same_as")
    if not isinstance(place, int) or isinstance(place, bool):
        return entry
    if not 0 <= place < len(entries):
        raise BadRecordError(f"mục “{key}_same_as” chỉ tới một phần không có.")
    return entries[place]


def _fee(fee: Fields) -> FeeValue:
    read = read_fee(fee.line("type"), fee.said.get("amount"), fee.text("note"), fee.line("currency") or "VND")
    first, last = fee.day("from") or read.charged_from, fee.day("to") or read.charged_until
    if first and last and last < first:
        raise BadRecordError("lệ phí hết hiệu lực trước khi có hiệu lực.")
    return replace(
        read,
        unit=fee.line("unit", longest=200) or read.unit,
        exemption=fee.text("exemption") or read.exemption,
        legal_act=fee.line("legal_act", longest=200) or read.legal_act,
        charged_from=first,
        charged_until=last,
    )


def _basis(part: Fields) -> BasisValue:
    return BasisValue(
        number=part.line("number", longest=200),
        title=part.text("title"),
        issuer=part.line("issuer", longest=300),
        issued_on=part.day("issued_on"),
    )
