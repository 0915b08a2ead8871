"""Collections of questions and answers in: compare with what stands, and make it so when a person accepts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.procedures.answers.actions.publishing import cited_by_codes, make_current
from gandan.procedures.answers.errors import AnswerError
from gandan.procedures.answers.models import Answer, AnswerVersion
from gandan.procedures.answers.privacy import MAY_BE_OFFICIAL, findings
from gandan.procedures.answers.rules import USUAL_REVIEW, check_complete, digest_of, key_of
from gandan.procedures.reader.files import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from gandan.audit.actions import Actor
    from gandan.procedures.answers.reader import Collection, Pair
    from gandan.procedures.models import ProcedureVersion
    from gandan.units.models import Unit


@dataclass(frozen=True)
class Change:
    what: str  # new | changed
    pair: Pair
    key: str


@dataclass(frozen=True)
class Intake:
    """What the files would change, and what in them cannot be used."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


@transaction.atomic
def import_answers(
    collection: Collection, *, accepted_for: Unit | None = None, by: Actor | None = None
) -> Intake:
    """Return what the files would change; with `accepted_for`, publish it as that unit's answers.

    A pair that was taken in before is no change, also where an officer has written a better version since.
    """
    today, problems = clock.today(), list(collection.problems)
    known = _cited(collection.pairs, today)
    changes = list(_changes(collection.pairs, known, today, problems))
    if accepted_for is not None:
        for change in changes:
            _publish(change, known, accepted_for, by)
    return Intake(tuple(changes), tuple(problems))


def _cited(pairs: Iterable[Pair], today: date) -> dict[str, ProcedureVersion]:
    codes = {code for pair in pairs for code in pair.codes}
    return {row.code: row for row in cited_by_codes(tuple(codes), today)}


def _changes(
    pairs: list[Pair], known: dict[str, ProcedureVersion], today: date, problems: list[Problem]
) -> Iterable[Change]:
    taken, seen = _taken(pairs), set[str]()
    for pair in pairs:
        key = key_of(pair.text.question)
        sentence = _refused(pair, today) or ("câu hỏi này đã có ở một dòng trên." if key in seen else "")
        if sentence:
            problems.append(Problem(pair.file, pair.line, sentence))
            continue
        seen.add(key)
        unknown = [code for code in pair.codes if code not in known]
        if unknown:
            told = f"chưa có thủ tục {', '.join(unknown)} trong danh mục; câu trả lời vẫn được nhận."
            problems.append(Problem(pair.file, pair.line, told))
        digests = taken.get(key)
        if digests is None:
            yield Change("new", pair, key)
        elif digest_of(pair.text, pair.codes) not in digests:
            yield Change("changed", pair, key)


def _taken(pairs: list[Pair]) -> dict[str, set[str]]:
    """Return the digests of every version of the answers that the pairs may already be."""
    keys = [key_of(pair.text.question) for pair in pairs]
    rows = AnswerVersion.objects.filter(answer__key__in=keys).values_list("answer__key", "digest")
    found: dict[str, set[str]] = {}
    for key, digest in rows:
        found.setdefault(key, set()).add(digest)
    return found


def _refused(pair: Pair, today: date) -> str:
    """Say why the pair cannot be published as it is, if it cannot."""
    own = [each for each in findings(pair.text.question, pair.text.text) if each.kind not in MAY_BE_OFFICIAL]
    if own:
        return f"có thể có thông tin riêng của một người: {', '.join(each.name for each in own)}."
    try:
        check_complete(replace(pair.text, review_by=today + USUAL_REVIEW), today)
    except AnswerError as error:
        return str(error)
    return ""


def _publish(change: Change, known: dict[str, ProcedureVersion], unit: Unit, by: Actor | None) -> None:
    answer, _ = Answer.objects.get_or_create(key=change.key, defaults={"unit": unit})
    text, today = change.pair.text, clock.today()
    cited = [known[code] for code in change.pair.codes if code in known]
    version = AnswerVersion.objects.create(
        answer=answer,
        number=answer.versions.count() + 1,
        question=text.question,
        text=text.text,
        field_area=text.field_area or next((row.field_area for row in cited), "")[:120],
        legal_bases=list(text.legal_bases),
        checked_on=today,
        review_by=today + USUAL_REVIEW,
        source=f"{change.pair.file}, dòng {change.pair.line}"[:300],
        digest=digest_of(text, change.pair.codes),
    )
    make_current(version, cited)
    record(by, "answer.imported", answer, number=version.number)
