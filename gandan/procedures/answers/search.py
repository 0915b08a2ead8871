"""Answers found in people's own words: the catalogue's index, over answers.

Words, marks, slips and short forms are understood as they are for procedures; an answer is also found by
what people call the procedures it cites.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from django.db.models import Max

from gandan.audit.models import Entry, kind_of
from gandan.calendars.clock import today
from gandan.procedures.answers.models import Answer, AnswerVersion, Citation
from gandan.procedures.answers.queries import by_ids, published
from gandan.procedures.models import LayPhrase
from gandan.procedures.search.directory import Directory
from gandan.procedures.search.index import Index
from gandan.procedures.search.live import Live, Shelf
from gandan.procedures.search.texts import IndexedText

if TYPE_CHECKING:
    from gandan.procedures.search.engine import Engine
    from gandan.procedures.search.knowledge import Knowledge
    from gandan.procedures.search.live import Stamp

LONGEST_ASKED = 400
MOST_SIMILAR = 5
# Hits that hold less of what was asked than this share of the best one are left out.
NEAR_THE_BEST = 0.45
# Below this the best hit shares a few common words with the question; what answers it has twice as much.
ENOUGH, ANYTHING = 0.9, 0.45


def stamp_of_answers() -> Stamp:
    """Return what differs once an answer was published, changed or taken out."""
    last = Entry.objects.filter(subject_kind=kind_of(Answer)).aggregate(last=Max("pk"))["last"]
    return last or 0, today()


def index_of_answers(_stamp: Stamp, knowledge: Knowledge | None = None) -> Engine:
    cited, said = _cited()
    rows = published().order_by("pk").values_list("pk", "question", "text", "field_area")
    texts = (
        IndexedText(
            code=_code(pk),
            names=(question,),
            area=area,
            heads=tuple(name for each in cited[pk] for name in (each[1], *said[each[0]])),
            body=(text,),
        )
        for pk, question, text, area in rows
    )
    return Index.build(texts, knowledge)


def _cited() -> tuple[dict[int, list[tuple[int, str]]], dict[int, list[str]]]:
    """Return the procedures that each version cites, by id and name, and what people call them."""
    rows = Citation.objects.filter(version__current_of__isnull=False).order_by("pk")
    cited: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for version_id, procedure_id, name in rows.values_list(
        "version_id", "cited__procedure_id", "cited__name"
    ):
        cited[version_id].append((procedure_id, name))
    ids = {procedure_id for each in cited.values() for procedure_id, _ in each}
    said: dict[int, list[str]] = defaultdict(list)
    phrases = LayPhrase.objects.filter(procedure_id__in=ids, is_negative=False).order_by("pk")
    for procedure_id, text in phrases.values_list("procedure_id", "text"):
        said[procedure_id].append(text)
    return cited, said


def _shelf_of_answers(stamp: Stamp) -> Shelf:
    return Shelf(index_of_answers(stamp), Directory(()))


live_answers = Live(_shelf_of_answers, stamp_of_answers)


def find_answers(words: str, limit: int = 100) -> list[AnswerVersion]:
    """Return the published answers that hold the words, the nearest first."""
    return _near(words, limit, at_least=ANYTHING)


def similar(text: str, limit: int = MOST_SIMILAR) -> list[AnswerVersion]:
    """Return published answers to what somebody is about to ask; none where nothing comes near."""
    return _near(text, limit, at_least=ENOUGH)


def _near(words: str, limit: int, *, at_least: float) -> list[AnswerVersion]:
    hits = live_answers.engine().find(words[:LONGEST_ASKED], limit).hits
    if not hits or hits[0].score < at_least:
        return []
    return by_ids(_pk(hit.code) for hit in hits if hit.score >= hits[0].score * NEAR_THE_BEST)


def _code(pk: int) -> str:
    return f"hd-{pk}"


def _pk(code: str) -> int:
    return int(code.removeprefix("hd-"))
