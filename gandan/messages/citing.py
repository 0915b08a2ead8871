"""What a draft says once the facts of procedures that it cites are put in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.messages.errors import FactsNotUsableError
from gandan.procedures.citing import FactNow, answers, fingerprint
from gandan.procedures.errors import CitationError
from gandan.text.facts import cite, cited_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.text.document import Document


@dataclass(frozen=True)
class CitedDocument:
    """A document with the facts of procedures in it, and what they were taken from, by their citations."""

    document: Document
    facts: Mapping[str, FactNow] = field(default_factory=dict)

    @property
    def fingerprint(self) -> str:
        """Name the facts by what they say: an approver approves these and no others."""
        return fingerprint(self.facts)


def cited(document: Document, on: date) -> CitedDocument:
    """Put in what is right on the day; raises FactsNotUsableError, which says which fact and what to do."""
    citations = cited_in(document)
    if not citations:
        return CitedDocument(document)
    found = answers(citations, on)
    refusals = [answer for answer in found.values() if isinstance(answer, CitationError)]
    if refusals:
        raise FactsNotUsableError(refusals)
    facts = {key: answer for key, answer in found.items() if isinstance(answer, FactNow)}
    return CitedDocument(cite(document, {key: fact.written for key, fact in facts.items()}), facts)
