"""A row of the annex as it was read, and what it asks for: whom, when, with which proof. Pure.

The reader's fields stay as they are; what a person decided lies beside them, under `decided`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gandan.plans.models import Task
from gandan.plans.occurrences import CADENCES, ONE_TIME, last_day_of
from gandan.plans.parties import Match, Registry, match
from gandan.plans.reader.names import CHANNELS
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Timing = Task.Timing
SURE = 0.8
LONGEST_AMOUNT = 15

# What proves that a product is there. Of an annex cell, all that fit count.
_PROOFS = (
    ("VID", r"\b(?:video|clip|phong su|phim|truyen hinh)\b"),
    ("AUD", r"\b(?:ban ghi am|file am thanh|tep am thanh|podcast)\b"),
    ("LOG", r"\b(?:phat thanh|loa|truyen thanh|chuyen muc phat)\b"),
    ("LST", r"\b(?:lop|tap huan|hoi nghi|hoi thao|cuoc thi|hoi thi|toa dam)\b"),
    ("MIN", r"\b(?:bien ban|giao ban|sinh hoat)\b"),
    ("INV", r"\b(?:to roi|to gap|so tay|cam nang|an pham)\b"),
    ("PHO", r"\b(?:pa ?no|panel|ap phich|bang ron|bang tin|khau hieu|anh)\b"),
    ("URL", r"\b(?:tin|bai|chuyen muc|chuyen trang|trang thong tin|cong thong tin|website|fanpage|zalo)\b"),
    ("DOC", r"\b(?:ke hoach|van ban|bao cao|quyet dinh|cong van|chuong trinh|huong dan|de an)\b"),
    ("SUR", r"\b(?:khao sat|phieu hoi)\b"),
)
_ON_AIR = {"LOG"}
_MONTH = re.compile(r"\bthang\s+\d{1,2}\b")
_QUARTER = re.compile(r"\bquy\b")
_DAY = re.compile(r"\bngay\b|\d{1,2}\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{4}")
_AMOUNT = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(ty|trieu|nghin|ngan)?\s*(?:dong|d\b|vnd)")
_TIMES = {"ty": 10**9, "trieu": 10**6, "nghin": 1000, "ngan": 1000, None: 1}


@dataclass(frozen=True)
class When:
    """`timing` is empty where nothing was understood."""

    timing: str
    text: str
    due_on: date | None = None
    cadence: str = ""
    starts_on: date | None = None


@dataclass(frozen=True)
class TaskRow:
    """A row of the annex with everything that can be said about it."""

    number: str
    content: str
    form: str
    product: str
    lead_text: str
    lead: Match
    partners: tuple[str, ...]
    partner_groups: tuple[str, ...]  # choices
    when: When
    channels: tuple[str, ...]  # codes that the reader gives to the channels it names
    evidence_kinds: tuple[str, ...]
    budget: str
    budget_dong: int | None
    doubts: tuple[str, ...]

    @property
    def is_sure(self) -> bool:
        return not self.doubts


def task_row(content: str, fields: Mapping[str, object], registry: Registry) -> TaskRow:
    """Put together what was read, what the registry says, and what the person decided over both."""
    decided = _mapping(fields.get("decided"))
    lead_text = _text(fields, "lead")
    lead = Match(str(decided["lead"])) if decided.get("lead") else match(lead_text, registry)
    partners = tuple(str(each) for each in _list(fields.get("partners")))
    when = _decided_when(decided, fields) or when_of(fields)
    product, form = _text(fields, "product"), _text(fields, "form")
    budget = _text(fields, "budget")
    return TaskRow(
        number=_text(fields, "number"),
        content=content,
        form=form,
        product=product,
        lead_text=lead_text,
        lead=lead,
        partners=partners,
        partner_groups=_partner_groups(decided, partners, registry),
        when=when,
        channels=channels_of(f"{form} {product}") or channels_of(content),
        evidence_kinds=_evidence(decided, product, f"{form} {content}"),
        budget=budget,
        budget_dong=amount_of(budget),
        doubts=() if decided else tuple(_doubts(lead, when, fields)),
    )


def when_of(fields: Mapping[str, object]) -> When:
    """Read the reader's normal form of the timing: from, due, cadence."""
    text = _text(fields, "timing")
    norm = _mapping(fields.get("timing_norm"))
    cadence = str(norm.get("cadence") or "")
    start, due = day_of(norm.get("from")), day_of(norm.get("due"))
    if cadence in CADENCES or cadence == Timing.CONTINUOUS:
        return When(cadence, text, starts_on=start)
    if due is None:
        return When("", text)
    timing = _one_time(fold(text), due)
    return When(timing, text, due_on=last_day_of(timing, due))


def _one_time(text: str, due: date) -> str:
    """Return month or quarter only where the day is its last."""
    if _DAY.search(text):
        return Timing.DATE
    if _MONTH.search(text) and due == last_day_of(Timing.MONTH, due):
        return Timing.MONTH
    if _QUARTER.search(text) and due == last_day_of(Timing.QUARTER, due):
        return Timing.QUARTER
    return Timing.DATE


def evidence_of(product: str, otherwise: str = "") -> tuple[str, ...]:
    """Say what proves the product; where it tells nothing, what proves the form or the content."""
    for text in (product, otherwise):
        folded = fold(text)
        found = [kind for kind, words in _PROOFS if re.search(words, folded)]
        if "URL" in found and _ON_AIR & set(found):
            found.remove("URL")
        if found:
            return tuple(found)
    return ()


def channels_of(text: str) -> tuple[str, ...]:
    """Return the channels that a form or a product names."""
    folded = fold(text)
    return tuple(code for code, words in CHANNELS if re.search(rf"\b(?:{words})\b", folded))


def amount_of(budget: str) -> int | None:
    """Return the amount in đồng; None where none is said, or more than one."""
    found = _AMOUNT.findall(fold(budget))
    if len(found) != 1:
        return None
    number, unit = found[0]
    digits = number.replace(".", "") if "." in number else number.replace(",", ".")
    if len(digits) > LONGEST_AMOUNT:
        return None
    return round(float(digits) * _TIMES[unit or None])


def day_of(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _doubts(lead: Match, when: When, fields: Mapping[str, object]) -> Iterator[str]:
    if not lead.choice:
        yield f"Chủ trì: {lead.question}"
    if not when.timing:
        said = f"“{when.text}”" if when.text else "để trống"
        yield f"Thời gian thực hiện {said}: chưa rõ hạn nào, hay làm theo kỳ nào."
    if confidence_of(fields) < SURE:
        yield "Máy đọc chưa chắc dòng này, hãy so với văn bản."


def confidence_of(fields: Mapping[str, object]) -> float:
    value = fields.get("confidence", 1)
    return float(value) if isinstance(value, int | float) else 1.0


def _decided_when(decided: Mapping[str, object], fields: Mapping[str, object]) -> When | None:
    timing = str(decided.get("timing") or "")
    if not timing:
        return None
    due = day_of(decided.get("due_on"))
    return When(
        timing,
        _text(fields, "timing"),
        due_on=last_day_of(timing, due) if due and timing in ONE_TIME else None,
        cadence=str(decided.get("cadence") or ""),
        starts_on=day_of(_mapping(fields.get("timing_norm")).get("from")) if timing not in ONE_TIME else None,
    )


def _partner_groups(
    decided: Mapping[str, object], partners: tuple[str, ...], registry: Registry
) -> tuple[str, ...]:
    if "partner_groups" in decided:
        return tuple(str(each) for each in _list(decided["partner_groups"]))
    choices = (match(each, registry).choice for each in partners)
    return tuple(dict.fromkeys(choice for choice in choices if choice and not choice.startswith("unit:")))


def _evidence(decided: Mapping[str, object], product: str, otherwise: str) -> tuple[str, ...]:
    if "evidence_kinds" in decided:
        return tuple(str(each) for each in _list(decided["evidence_kinds"]))
    return evidence_of(product, otherwise)


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    return " ".join(str(value).split()) if value else ""


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []
