"""What a citation is worth in one version of a procedure on one day. Values in, values out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from gandan.procedures.errors import AmbiguousFactError, NoSuchCaseError, NoSuchFactError
from gandan.procedures.rules.sayings import (
    Value,
    fee_value,
    is_charged,
    says_something,
    time_value,
    written,
)
from gandan.procedures.values import Role
from gandan.text.citations import WORDS, Citation
from gandan.text.fold import fold, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from gandan.procedures.reader.record import PaperValue, TermValue

KINDS = {"fees": "", "charge": "charge", "fee": "fee", "price": "price"}
USUAL_CASE, LONGEST_CASE = 120, 300
_NOT_IN_A_CASE = re.compile("[;{}]")

Place: TypeAlias = tuple[str, str]  # a case and a channel, either may be empty: it makes no difference
Values: TypeAlias = dict[Place, Value]


@dataclass(frozen=True)
class Said:
    """What of a version can be cited."""

    version_id: int
    code: str
    name: str
    valid_from: date
    levels: tuple[str, ...] = ()
    agencies: tuple[tuple[str, str], ...] = ()
    cases: tuple[str, ...] = ()
    terms: tuple[TermValue, ...] = ()
    papers: tuple[PaperValue, ...] = ()
    results: tuple[str, ...] = ()


@dataclass(frozen=True)
class FactNow:
    """A cited fact on a day: the value to compare by, its words, and since when it holds."""

    version_id: int
    procedure: str
    value: Value
    written: str
    since: date


@dataclass(frozen=True)
class Offer:
    """A citation that says one thing, and what."""

    citation: Citation
    written: str


def fact_of(citation: Citation, said: Said, on: date) -> FactNow:
    """Return what the citation says on the day; raises a CitationError whose text says what to do."""
    values = _narrowed(_values(citation.what, said, on), citation, said)
    if not values:
        raise NoSuchFactError(citation, said.name)
    if len(set(values.values())) > 1:
        raise AmbiguousFactError(
            citation, said.name, [offer.citation for offer in offers_of(said, on, citation)]
        )
    value = next(iter(values.values()))
    since = max([said.valid_from, *_begun(said, citation.what, on)])
    return FactNow(said.version_id, said.name, value, written(citation.what, value), since)


def offers(said: Said, on: date) -> list[Offer]:
    """Return all that may be cited of the version on the day, each citation as short as it can be."""
    kinds = {fee.kind for term in said.terms for fee in term.fees}
    whats = [what for what in WORDS if what != "fees" or len(kinds) > 1]
    return [offer for what in whats for offer in offers_of(said, on, Citation(what, said.code))]


def offers_of(said: Said, on: date, citation: Citation) -> list[Offer]:
    """Return the citations that are as the given one, and say which case or channel where that matters.

    A case that no citation can hold, for it begins as another does, is left to be told by hand.
    """
    values = _told_apart(_values(citation.what, said, on))
    return [
        Offer(
            Citation(citation.what, citation.code, _short(case, said.cases), channel),
            written(citation.what, value),
        )
        for (case, channel), value in values.items()
        if not case or _meant(_short(case, said.cases), said.cases) == case
    ]


def _told_apart(values: Values) -> Values:
    """Name of each place only what makes a difference: the case, the channel, or both."""
    for shorten in (_nowhere, _by_case, _by_channel):
        short: dict[Place, set[Value]] = {}
        for place, value in values.items():
            short.setdefault(shorten(place), set()).add(value)
        if all(len(found) == 1 for found in short.values()):
            return {place: next(iter(found)) for place, found in short.items()}
    return values


def _nowhere(_place: Place) -> Place:
    return "", ""


def _by_case(place: Place) -> Place:
    return place[0], ""


def _by_channel(place: Place) -> Place:
    return "", place[1]


def _narrowed(values: Values, citation: Citation, said: Said) -> Values:
    """Keep the places that are meant: the named case, else what holds for all; the named channel."""
    case = _case(citation, said)
    of_case = {place: value for place, value in values.items() if place[0] == case}
    if case and not of_case:
        of_case = {place: value for place, value in values.items() if not place[0]}
    values = of_case or ({} if case else values)
    if citation.channel:
        values = {place: value for place, value in values.items() if place[1] in {"", citation.channel}}
    return values


def _case(citation: Citation, said: Said) -> str:
    """Return the case that is meant: of that name, or the only one that begins so."""
    if not citation.case:
        return ""
    meant = _meant(citation.case, said.cases)
    if meant:
        return meant
    raise NoSuchCaseError(citation, said.name, [_short(case, said.cases) for case in said.cases])


def _meant(written_case: str, cases: Sequence[str]) -> str:
    """Return the case of that name, else the only one that begins so or has it; nothing where several do.

    With its marks first: "điểm d" and "điểm đ" are two cases.
    """
    for fits in (str.__eq__, str.startswith, str.__contains__):
        for read in (_marked, _bare):
            asked = read(written_case)
            found = [case for case in cases if asked and fits(read(case), asked)]
            if len(found) == 1:
                return found[0]
    return ""


@lru_cache(maxsize=1024)
def _marked(case: str) -> str:
    return one_line(case).lower().removeprefix("trường hợp ").rstrip(" .:…")


@lru_cache(maxsize=1024)
def _bare(case: str) -> str:
    return fold(_marked(case))


def _short(case: str, cases: Sequence[str]) -> str:
    """Write a case as a citation can hold it: without a sign that ends one, as short as tells it apart."""
    parts = [part.strip() for part in _NOT_IN_A_CASE.split(one_line(case))]
    cuts = [
        part[:length].strip()
        for part in filter(None, parts)
        for length in (USUAL_CASE, 2 * USUAL_CASE, LONGEST_CASE)
    ]
    return next((cut for cut in cuts if _meant(cut, cases) == case), cuts[0] if cuts else "")


def _values(what: str, said: Said, on: date) -> Values:
    if what == "papers":
        return _by_case_of_papers(said.papers)
    if what in {"fees", "charge", "fee", "price", "time"}:
        return _of_terms(what, said.terms, on)
    value = {
        "channels": lambda: _channels(said),
        "agency": lambda: _agencies(said),
        "results": lambda: _names(said.results),
        "name": lambda: _names([said.name]),
    }[what]()
    return {("", ""): value} if value else {}


def _of_terms(what: str, terms: Iterable[TermValue], on: date) -> Values:
    """Return the value at each case and channel; several terms of one place say all they say."""
    found: Values = {}
    for term in terms:
        value = time_value(term) if what == "time" else fee_value(term.fees, KINDS[what], on)
        place = (term.case, term.channel)
        if value:
            found[place] = tuple(dict.fromkeys((*found.get(place, ()), *value)))
    return found


def _by_case_of_papers(papers: Iterable[PaperValue]) -> Values:
    found: Values = {}
    for paper in papers:
        if not says_something(paper.name):
            continue
        found[paper.case, ""] = (*found.get((paper.case, ""), ()), (one_line(paper.name),))
    return {("", ""): found["", ""]} | _with_general(found) if ("", "") in found else found


def _with_general(found: Values) -> Values:
    general = found["", ""]
    return {(case, channel): (*general, *own) for (case, channel), own in found.items() if case}


def _channels(said: Said) -> Value:
    return _names(dict.fromkeys(term.channel for term in said.terms))


def _agencies(said: Said) -> Value:
    receiving = [name for role, name in said.agencies if role == Role.RECEIVING]
    return _names(receiving or [name for role, name in said.agencies if role == Role.EXECUTING])


def _names(names: Iterable[str]) -> Value:
    return tuple((one_line(name),) for name in names if says_something(name))


def _begun(said: Said, what: str, on: date) -> Iterator[date]:
    """Give the days on which the amounts of today began to be charged."""
    for term in said.terms:
        for fee in term.fees:
            if fee.charged_from and is_charged(fee, KINDS.get(what, "none"), on):
                yield fee.charged_from
