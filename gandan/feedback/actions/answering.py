from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.feedback.actions.rows import end, locked, tell
from gandan.feedback.errors import NotForPublicError, NothingToApproveError
from gandan.feedback.models import Question, Reply
from gandan.feedback.values import Step
from gandan.people import gate
from gandan.people.rules import Act
from gandan.procedures.answers import actions as answers
from gandan.procedures.answers.errors import DraftChangedError

if TYPE_CHECKING:
    from gandan.people.models import User
    from gandan.procedures.answers.actions import AnswerText, Approval
    from gandan.procedures.answers.models import AnswerDraft


@transaction.atomic
def begin_reply(question_id: int, text: AnswerText, by: User) -> AnswerDraft:
    """Begin the answer to a question; what is begun is then saved by answers.save_draft."""
    question = locked(question_id)
    gate.require(by, Act.ANSWER_QUESTION, question.unit_id)
    if question.draft is not None:
        raise DraftChangedError(question.draft)
    question.draft = answers.begin_draft(question.unit, text, by)
    question.save(update_fields=["draft"])
    record(by, "question.reply_begun", question)
    return question.draft


@transaction.atomic
def submit_reply(question_id: int, by: User) -> Question:
    """Put the answer before a second person; AnswerTextError says what is not ready yet."""
    question = locked(question_id)
    draft = _draft_of(question)
    answers.submit_draft(draft.pk, by)
    tell(question, Step.SUBMITTED, by)
    record(by, "question.reply_submitted", question)
    return question


@transaction.atomic
def take_back_reply(question_id: int, by: User) -> Question:
    """Let its writers go on with an answer that nobody has approved; DraftStateError once it is too late."""
    question = locked(question_id)
    answers.take_back_draft(_draft_of(question).pk, by)
    tell(question, Step.TAKEN_BACK, by)
    record(by, "question.reply_taken_back", question)
    return question


@transaction.atomic
def return_reply(question_id: int, reason: str, by: User) -> Question:
    """Send the answer back to who wrote it, with the reason."""
    question = locked(question_id)
    draft = answers.return_draft(_draft_of(question).pk, reason, by)
    tell(question, Step.RETURNED, by, note=draft.returned_because)
    record(by, "question.reply_returned", question)
    return question


@transaction.atomic
def approve_reply(question_id: int, approval: Approval, by: User) -> Reply:
    """Let the answer go to who asked and, if so decided, to everybody.

    What was answered before stays as it is, for who asked and for everybody, unless the approval says instead
    of which published answer this one is read from now on.

    Raises NotForPublicError when the asker did not agree, and what answers.approve_draft raises.
    """
    question = locked(question_id)
    draft = _draft_of(question)
    if approval.is_public and not question.may_publish:
        raise NotForPublicError(question)
    version = answers.approve_draft(draft.pk, approval, by)
    reply = Reply.objects.create(
        question=question,
        number=question.replies.count() + 1,
        asked=draft.question,
        text=draft.text,
        version=version,
        approved_by=by,
        on=clock.today(),
    )
    tell(question, Step.ANSWERED, by)
    end(question, Question.State.ANSWERED)
    record(by, "question.answered", question, is_public=approval.is_public)
    return reply


def _draft_of(question: Question) -> AnswerDraft:
    if question.draft is None:
        raise NothingToApproveError(question)
    return question.draft
