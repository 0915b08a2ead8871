"""What the pages of the catalogue show, put together from the rooms below."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from django.http import Http404

from gandan.calendars import clock
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures.namesakes import apart
from gandan.procedures.search.knowledge import Phrase, shipped
from gandan.procedures.search.live import live

if TYPE_CHECKING:
    from gandan.desk.request import UserRequest
    from gandan.procedures.models import Procedure
    from gandan.procedures.search.directory import Listed
    from gandan.procedures.search.engine import Answer
    from gandan.procedures.waiting import CatalogueUpload

SHOWN = 8
KINDS = {
    "changed": "Thay đổi",
    "new": "Mới",
    "former": "Bản cũ",
    "gone": "Không có trong tệp",
    "problem": "Không đọc được",
}


@dataclass(frozen=True)
class Place:
    """One line of an answer: where the procedure stands, and where it stood before."""

    number: int
    listed: Listed
    before: int | None
    is_own: bool
    apart: str = ""  # what sets it apart from others of its name in the list

    @property
    def moved(self) -> str:
        if self.before is None:
            return "mới vào danh sách"
        if self.before == self.number:
            return ""
        return f"trước ở thứ {self.before}"


@dataclass(frozen=True)
class Draft:
    """A phrase that is not saved, and the query to try it by."""

    text: str
    is_negative: bool
    query: str


@dataclass(frozen=True)
class Trial:
    """The first hits of a query as it is, and as it would be."""

    query: str
    before: list[Place]
    after: list[Place]


def require_officer(request: UserRequest) -> None:
    """Whoever works anywhere may look; everybody else learns of no page."""
    if not gate.may_somewhere(request.user, Act.VIEW):
        raise Http404


def chosen(code: str) -> Listed:
    found = live.shelf().directory.get(code)
    if found is None:
        raise Http404
    return found


def shipped_phrases(code: str) -> tuple[Phrase, ...]:
    return _by_code().get(code, ())


@lru_cache(maxsize=1)
def _by_code() -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in shipped().phrases:
        for code in phrase.codes:
            found.setdefault(code, []).append(phrase)
    return {code: tuple(phrases) for code, phrases in found.items()}


def trial(listed: Listed, procedure: Procedure, draft: Draft) -> Trial:
    """Return what the query finds without the phrase and with it; nothing is saved."""
    query = draft.query or draft.text
    engine = live.shelf().engine
    rows = list(procedure.phrases.order_by("pk"))
    said = [row.text for row in rows if not row.is_negative]
    not_said = [row.text for row in rows if row.is_negative]
    (not_said if draft.is_negative else said).append(draft.text.lower())
    changed = engine.with_said(listed.code, said, not_said)
    before, after = engine.find(query, SHOWN), changed.find(query, SHOWN)
    return Trial(query, _places(before, before, listed), _places(after, before, listed))


def _places(answer: Answer, former: Answer, own: Listed) -> list[Place]:
    stood = {hit.code: number for number, hit in enumerate(former.hits, start=1)}
    directory = live.shelf().directory
    found = [
        (number, each) for number, hit in enumerate(answer.hits, start=1) if (each := directory.get(hit.code))
    ]
    words = apart({each.code: each.name for _, each in found}, clock.today())
    return [
        Place(
            number, each, stood.get(each.code), is_own=each.code == own.code, apart=words.get(each.code, "")
        )
        for number, each in found
    ]


def parts_of(upload: CatalogueUpload) -> dict[str, int]:
    """Return how much of each kind there is to look at."""
    counts = Counter(change["what"] for change in upload.changes)
    return {kind: counts[kind] for kind in KINDS if counts[kind]} | (
        {"problem": len(upload.problems)} if upload.problems else {}
    )
