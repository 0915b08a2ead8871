"""Facts of procedures in an answer: held against the catalogue before approval, then said as on that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.answers.errors import AnswerTextError
from gandan.procedures.citing import FactNow, answers, fingerprint
from gandan.procedures.errors import CitationError
from gandan.text.errors import MarkupError
from gandan.text.facts import cite, cited_in
from gandan.text.markup import parse

if TYPE_CHECKING:
    from datetime import date

    from gandan.text.document import Document


def check_facts(text: str, on: date) -> str:
    """Name the facts of the day by what they say; refuse an answer that cites what nobody says."""
    found = answers(cited_in(parse(text, title="")), on)
    refusals = [str(each) for each in found.values() if isinstance(each, CitationError)]
    if refusals:
        raise AnswerTextError("text", " ".join(refusals))
    return fingerprint(found)


def facts_seen(text: str, on: date) -> str:
    """Name the facts that stand on an approver's screen; nothing while the text cannot be read."""
    try:
        return fingerprint(answers(cited_in(parse(text, title="")), on))
    except MarkupError:
        return ""


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
