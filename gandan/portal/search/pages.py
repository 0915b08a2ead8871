"""What the page of search shows, gathered for its template."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from gandan.calendars import clock
from gandan.messages.queries import public_versions
from gandan.portal.news.pages import Found, matching, named, places_called
from gandan.portal.search.links import procedure_address
from gandan.portal.search.narrowing import choosers, query_of
from gandan.procedures.namesakes import apart
from gandan.procedures.search.live import live
from gandan.procedures.values import Level
from gandan.text.collation import sort_key
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.portal.news.pages import Nearby
    from gandan.portal.search.narrowing import Chooser
    from gandan.procedures.search.directory import Listed
    from gandan.procedures.search.engine import Answer, Hit
    from gandan.procedures.search.understanding import Correction, Expansion

LONGEST_WORDS = 200
SHORTEST_TYPED = 2
MOST_HITS = 40
MOST_NEWS = 3
AT = frozenset({"o", "tai"})  # "ở", "tại", as fold writes them
PLACE_WORDS = 2  # "tam hải": one word alone may be any word
# Of hits far behind the best one nobody has any use.
NEAR_THE_BEST = 0.35


@dataclass(frozen=True)
class Line:
    """One procedure in the list."""

    listed: Listed
    phrase: str = ""  # what people call it, where that led here
    apart: str = ""  # what sets it apart from others of its name in the list

    @property
    def address(self) -> str:
        return procedure_address(self.listed.key)

    @property
    def levels(self) -> str:
        return ", ".join(str(Level(each).label) for each in self.listed.levels)


@dataclass(frozen=True)
class SearchPage:
    words: str
    wanted: Mapping[str, str]
    lines: list[Line]
    choosers: list[Chooser]
    answer: Answer | None = None
    at: tuple[Nearby, ...] = ()  # the places at which it is wanted, where the words end with one

    @property
    def is_narrowed(self) -> bool:
        return any(self.wanted.values())

    @property
    def query(self) -> str:
        """Return what the list's other pages are asked with."""
        return query_of(self.words, self.wanted)

    @property
    def wide_query(self) -> str:
        return query_of(self.words, {})

    @property
    def corrections(self) -> tuple[Correction, ...]:
        return self.answer.understood.notes if self.answer else ()

    @property
    def expansions(self) -> tuple[Expansion, ...]:
        return self.answer.understood.expansions if self.answer else ()

    @property
    def is_missed(self) -> bool:
        """Whether the catalogue most likely has no answer; what was left out by a choice does not count."""
        return self.answer is not None and self.answer.is_missed

    @cached_property
    def places(self) -> list[Nearby]:
        return [*self.at] or (places_called(self.words, clock.today()) if self.words else [])

    @property
    def are_places_first(self) -> bool:
        return self.is_missed or bool(self.at)

    @cached_property
    def news(self) -> list[Found]:
        """Return the messages that have all the words."""
        matches = matching(self.words) if self.words else None
        if matches is None or not matches.ids or not matches.are_exact:
            return []
        rows = public_versions().filter(pk__in=matches.ids).order_by("-approved_at", "-pk")
        return named(rows[:MOST_NEWS], clock.today())


def search_page(words: str, wanted: Mapping[str, str]) -> SearchPage:
    """Find by words, or list what is chosen where there are none; without either only the choices."""
    shelf = live.shelf()
    among = shelf.directory.among(wanted)
    if not words:
        every = list(shelf.directory)
        rows = [] if among is None else [each for each in every if each.code in among]
        rows.sort(key=lambda each: (sort_key(each.name), each.code))
        return SearchPage(words, wanted, [Line(each) for each in rows], choosers(rows or every, wanted))
    asked, at = parted(words, clock.today())
    answer = shelf.engine.find(asked, MOST_HITS)
    found = _near(answer.hits)
    shown = found if among is None else _near(shelf.engine.find(asked, MOST_HITS, among=among).hits)
    listed = [each for hit in found if (each := shelf.directory.get(hit.code))]
    lines = _told_apart([Line(each, hit.phrase) for hit in shown if (each := shelf.directory.get(hit.code))])
    return SearchPage(words, wanted, lines, choosers([*listed, *_only(lines, listed)], wanted), answer, at)


def parted(words: str, on: date) -> tuple[str, tuple[Nearby, ...]]:
    """Part "giấy độc thân ở tam hải" into what is wanted and the units that bear the name it ends with."""
    said = words.split()
    for place in range(len(said) - PLACE_WORDS, 1, -1):
        name = fold(" ".join(said[place:]))
        if fold(said[place - 1]) in AT:
            found = tuple(
                each for each in places_called(name, on) if f" {fold(each.place.name)}".endswith(f" {name}")
            )
            return (" ".join(said[: place - 1]), found) if found else (words, ())
    return words, ()


def suggestions(typed: str) -> list[dict[str, str]]:
    """Return the names and addresses of the procedures that somebody is most likely typing for."""
    if len(typed.strip()) < SHORTEST_TYPED:
        return []
    shelf = live.shelf()
    hits = shelf.engine.suggest(typed).hits
    lines = _told_apart([Line(each, hit.phrase) for hit in hits if (each := shelf.directory.get(hit.code))])
    return [
        {"name": line.listed.name, "said": line.apart or line.phrase, "url": line.address} for line in lines
    ]


def _told_apart(lines: list[Line]) -> list[Line]:
    words = apart({line.listed.code: line.listed.name for line in lines}, clock.today())
    return [replace(line, apart=words.get(line.listed.code, "")) for line in lines] if words else lines


def _near(hits: tuple[Hit, ...]) -> list[Hit]:
    best = hits[0].score if hits else 0.0
    return [hit for hit in hits if hit.score >= best * NEAR_THE_BEST]


def _only(lines: list[Line], listed: list[Listed]) -> list[Listed]:
    known = {each.code for each in listed}
    return [line.listed for line in lines if line.listed.code not in known]
