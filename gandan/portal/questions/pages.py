"""What the pages of answers show, gathered for their templates."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from gandan.calendars import clock
from gandan.procedures.answers.facts import with_facts, without_facts
from gandan.procedures.answers.queries import published, why_review, with_citations
from gandan.procedures.namesakes import apart
from gandan.text.facts import NAMES, bind
from gandan.text.html import to_html
from gandan.text.markup import parse
from gandan.text.plain import to_text
from gandan.units.queries import facts_of_units, unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.procedures.answers.models import AnswerVersion
    from gandan.text.document import Document

LONGEST_BEGINNING = 200


@dataclass(frozen=True)
class Row:
    """An answer in a list: what was asked, how the answer begins, who answered."""

    key: str
    question: str
    beginning: str
    unit_name: str
    checked_on: date


@dataclass(frozen=True)
class CitedProcedure:
    key: str
    code: str
    name: str
    apart: str  # what sets it apart from others of its name


@dataclass(frozen=True)
class AnswerPage:
    version: AnswerVersion
    body: SafeString
    unit_name: str
    unit_key: str
    procedures: tuple[CitedProcedure, ...]
    why_review: list[str]
    structured: SafeString


def rows_of(versions: Iterable[AnswerVersion]) -> list[Row]:
    units, today = unit_map(), clock.today()
    return [
        Row(
            row.answer.key,
            row.question,
            _beginning(row),
            units.name(row.answer.unit_id, today),
            row.checked_on,
        )
        for row in versions
    ]


def answer_page(key: str) -> AnswerPage | None:
    """Return what is published under the address; None when nothing is."""
    version = with_citations(published()).filter(answer__key=key).first()
    if version is None:
        return None
    today, units, unit_id = clock.today(), unit_map(), version.answer.unit_id
    document = document_of(
        with_facts(parse(version.text, title=version.question), version.checked_on), unit_id
    )
    cited = {row.cited.procedure.key: row.cited for row in version.citations.all()}
    words = apart({row.code: row.name for row in cited.values()}, today)
    name = units.name(unit_id, today)
    return AnswerPage(
        version=version,
        body=body_of(document),
        unit_name=name,
        unit_key=units.key(unit_id),
        procedures=tuple(
            CitedProcedure(key, row.code, row.name, words.get(row.code, "")) for key, row in cited.items()
        ),
        why_review=why_review(version, today),
        structured=_structured(version, to_text(document), name),
    )


def document_of(answer: Document, unit_id: int) -> Document:
    """Return the answer with the facts of the unit that gives it; a fact it lacks stays its name."""
    today = clock.today()
    facts = {f"unit.{key}": value for key, value in facts_of_units([unit_id], today)[unit_id].items()}
    values = dict(NAMES) | {"unit.name": unit_map().name(unit_id, today)} | facts
    return bind(answer, values)


def body_of(document: Document) -> SafeString:
    return mark_safe(to_html(document))  # noqa: S308 - to_html escapes and cleans what people wrote


def _beginning(version: AnswerVersion) -> str:
    """Return the first words, cut at a word."""
    whole = " ".join(to_text(without_facts(parse(version.text, title=""))).split())
    if len(whole) <= LONGEST_BEGINNING:
        return whole
    return whole[:LONGEST_BEGINNING].rpartition(" ")[0] + "…"


def _structured(version: AnswerVersion, words: str, unit_name: str) -> SafeString:
    """Return the page for search engines (schema.org); nothing in it can end the element it stands in."""
    author = {"@type": "GovernmentOrganization", "name": unit_name}
    said = {
        "@context": "https://schema.org",
        "@type": "QAPage",
        "mainEntity": {
            "@type": "Question",
            "name": version.question,
            "answerCount": 1,
            "acceptedAnswer": {
                "@type": "Answer",
                "text": words.removeprefix(version.question).strip(),
                "datePublished": version.checked_on.isoformat(),
                "url": f"{settings.PUBLIC_URL}/hoi-dap/{version.answer.key}/",
                "author": author,
            },
        },
    }
    written = json.dumps(said, ensure_ascii=False)
    for sign, escaped in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        written = written.replace(sign, escaped)
    return mark_safe(written)  # noqa: S308 - the three signs that HTML reads are escaped above
