from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.feedback.actions.rows import rule_on, tell
from gandan.feedback.models import Contact, Question
from gandan.feedback.queries import due_on
from gandan.feedback.routing import route
from gandan.feedback.rules import CONSENT, Asked, check_asked, digest_of_code, new_code
from gandan.feedback.values import Duty, Step


@dataclass(frozen=True)
class Taken:
    """A question that was taken in, and the code that only its asker gets."""

    question: Question
    code: str


@transaction.atomic
def ask_question(asked: Asked, nonce: str) -> Taken:
    """Take a question in and give it to the unit that answers it.

    The same form sent twice is one question, with one code. QuestionTextError says what cannot be taken.
    Nobody acts here, and the audit trail gets no word of what was asked.
    """
    asked = asked.in_normal_form()
    check_asked(asked)
    code = new_code(nonce, settings.SECRET_KEY)
    digest = digest_of_code(code, settings.SECRET_KEY)
    known = Question.objects.filter(code_digest=digest).first()
    return Taken(known or _take(asked, digest), code)


def _take(asked: Asked, digest: str) -> Question:
    today = clock.today()
    rule = rule_on(Duty.ANSWER, today)
    question = Question.objects.create(
        code_digest=digest,
        text=asked.text,
        procedure_id=asked.procedure_id,
        place_id=asked.place_id,
        unit_id=route(asked.procedure_id, asked.place_id, today),
        received_at=clock.now(),
        received_on=today,
        rule=rule,
        due_on=due_on(today, rule.amount_days),
        may_publish=asked.may_publish,
    )
    if asked.contact:
        contact = asked.contact
        Contact.objects.create(
            question=question,
            name=contact.name,
            phone=contact.phone,
            email=contact.email,
            consent=CONSENT,
            agreed_at=clock.now(),
        )
    tell(question, Step.RECEIVED, None)
    record(None, "question.received", question)
    return question
