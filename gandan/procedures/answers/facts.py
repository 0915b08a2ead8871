"""Facts of procedures in an answer: held against the catalogue before approval, then said as on that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.answers.errors import AnswerTextError
from gandan.procedures.citing import FactNow, answers
from gandan.procedures.errors import CitationError
from gandan.text.facts import cite, cited_in
from gandan.text.markup import parse

if TYPE_CHECKING:
    from datetime import date

    from gandan.text.document import Document


def check_facts(text: str, on: date) -> None:
    """Refuse an answer that cites what the catalogue does not say on the day."""
    found = answers(cited_in(parse(text, title="")), on)
    refusals = [str(each) for each in found.values() if isinstance(each, CitationError)]
    if refusals:
        raise AnswerTextError("text", " ".join(refusals))


def cited_codes(text: str) -> set[str]:
    return {citation.code for citation in cited_in(parse(text, title=""))}


def with_facts(document: Document, on: date) -> Document:
    """Put in what procedures said on the day; where they no longer tell, lead to the procedure."""
    citations = cited_in(document)
    if not citations:
        return document
    said = {
        key: each.written if isinstance(each, FactNow) else f"xem thủ tục mã {each.citation.code}"
        for key, each in answers(citations, on).items()
    }
    return cite(document, said)


def without_facts(document: Document) -> Document:
    """Leave out what procedures say, where only the beginning of an answer is shown."""
    return cite(document, dict.fromkeys((citation.key for citation in cited_in(document)), "…"))
