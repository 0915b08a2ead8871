"""Long lists made short: by the name of a unit, and by how things stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.gate import EveryUnit
from gandan.people.rules import Act
from gandan.units.finding import units_under_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from django.db.models import Model, QuerySet

    from gandan.desk.request import UserRequest
    from gandan.people.models import User

    Row = TypeVar("Row", bound=Model)

LONGEST_WORDS = 100
WORDS, STATE, PAGE = "tim", "trang-thai", "trang"


@dataclass(frozen=True)
class Choice:
    """One standing to narrow the list to."""

    words: str
    query: str
    count: int
    is_chosen: bool


def unit_words(request: UserRequest) -> str:
    """Return what was typed as the name of a unit."""
    return request.GET.get(WORDS, "").strip()[:LONGEST_WORDS]


def of_units(rows: QuerySet[Row], words: str) -> QuerySet[Row]:
    """Keep the rows of the units of that name and of those below them; all where none was typed."""
    return rows.filter(unit_id__in=units_under_name(words, clock.today())) if words else rows


def narrowing(
    request: UserRequest,
    act: Act = Act.VIEW,
    *,
    by: Collection[str] = (STATE,),
    typed: Collection[str] = (),
) -> dict[str, Any]:
    """Return what the form and the pager of a narrowed list need.

    `by` are the parameters that narrow this list besides the name of a unit; others are dropped.
    Those that are `typed` have a field of their own; a form carries the rest along unseen.
    """
    given = ((name, request.GET.get(name, "").strip()[:LONGEST_WORDS]) for name in (WORDS, *by, *typed))
    kept = {name: value for name, value in given if value}
    return {
        "words": unit_words(request),
        "kept": [(name, value) for name, value in kept.items() if name not in {WORDS, *typed}],
        "page_query": urlencode(kept),
        "is_narrowed": bool(kept),
        "has_many_units": _has_many_units(request.user, act),
    }


def choices(request: UserRequest, words: Mapping[str, str], counts: Mapping[str, int]) -> list[Choice]:
    """Return the way to all of the list and to each standing that has rows, what else was chosen kept."""
    chosen = request.GET.get(STATE, "")
    kept = {name: value for name, value in request.GET.items() if name not in {STATE, PAGE}}
    every = Choice("Tất cả", urlencode(kept), sum(counts.values()), chosen not in words)
    return [
        every,
        *(
            Choice(said, urlencode(kept | {STATE: slug}), counts.get(slug, 0), slug == chosen)
            for slug, said in words.items()
            if counts.get(slug) or slug == chosen
        ),
    ]


def _has_many_units(user: User, act: Act) -> bool:
    reach = gate.units_for(user, act)
    return isinstance(reach, EveryUnit) or len(reach) > 1
