"""What people ask in the demo: a dozen answered, some waiting, one late."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gandan.calendars.actions import pin_today
from gandan.feedback.actions import approve_reply, ask_question, begin_reply, submit_reply
from gandan.feedback.rules import Asked, Reachable
from gandan.procedures.answers.actions import AnswerText, Approval
from gandan.procedures.answers.rules import USUAL_REVIEW
from gandan.procedures.models import Procedure, ProcedureVersion
from gandan.project.demo.staff import COMMUNE, person
from gandan.units.queries import unit_by_key

if TYPE_CHECKING:
    from gandan.feedback.models import Question

FILE = Path(__file__).parent / "data" / "questions.jsonl"


def ask_all(today: date) -> int:
    """Let each be asked on its day, and answered on its day where it is; return how many were asked."""
    told = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    for number, each in enumerate(told, start=1):
        question = _ask(each, number)
        if "answer" in each:
            _answer(question, each)
    pin_today(today)
    return len(told)


def _ask(told: dict[str, Any], number: int) -> Question:
    pin_today(date.fromisoformat(told["asked_on"]))
    about = Procedure.objects.filter(key=told["about"]).first()
    asked = Asked(
        text=told["text"],
        procedure_id=about.pk if about else None,
        place_id=unit_by_key(told["place"]).pk if told["place"] else None,
        may_publish=True,
        contact=Reachable(phone=told.get("phone", "")),
        agrees=True,
    )
    return ask_question(asked, f"demo {number}").question


def _answer(question: Question, told: dict[str, Any]) -> None:
    """Write it on its day, and let it go where the demo says so; else it waits for a second person."""
    day = date.fromisoformat(told["answered_on"] or told["asked_on"])
    pin_today(day)
    is_commune = question.unit.key == COMMUNE
    writer, approver = (
        (person("tamhai"), person("duyettamhai")) if is_commune else (person("bientap"), person("duyet"))
    )
    draft = begin_reply(question.pk, _text(told, day), writer)
    submit_reply(question.pk, writer)
    draft.refresh_from_db()
    if told["answered_on"]:
        approve_reply(question.pk, Approval(draft.revision), approver)


def _text(told: dict[str, Any], day: date) -> AnswerText:
    cited = ProcedureVersion.objects.on(day).filter(code__in=told["codes"])
    return AnswerText(
        question=told["question"],
        text=told["answer"],
        field_area=told.get("area", ""),
        legal_bases=tuple(told["bases"]),
        procedure_ids=tuple(cited.order_by("pk").values_list("procedure_id", flat=True)),
        review_by=day + USUAL_REVIEW,
    )
