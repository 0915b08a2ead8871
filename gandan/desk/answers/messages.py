"""An answer said through every channel: it becomes the draft of a message, and is approved as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.messages.actions import DraftText, create_draft
from gandan.messages.models import Audience, Topic
from gandan.messages.rules import MAX_TITLE

if TYPE_CHECKING:
    from gandan.messages.models import Message
    from gandan.people.models import User
    from gandan.procedures.answers.models import AnswerVersion

TOPIC, AUDIENCE = "qa", "citizens"


def message_from(version: AnswerVersion, by: User) -> Message:
    """Begin a message of the unit that answered; raises what create_draft raises."""
    question, bases = version.question, version.legal_bases
    text = DraftText(
        title=_cut(question),
        lead="" if len(question) <= MAX_TITLE else question,
        body=f"{version.text}\n\nCăn cứ: {'; '.join(bases)}." if bases else version.text,
        topics=tuple(Topic.objects.filter(code=TOPIC).values_list("code", flat=True)),
        audiences=tuple(Audience.objects.filter(code=AUDIENCE).values_list("code", flat=True)),
    )
    return create_draft(version.answer.unit, by, text)


def _cut(question: str) -> str:
    """Return a title: the question, or as many of its words as a title holds."""
    if len(question) <= MAX_TITLE:
        return question
    return question[: MAX_TITLE - 1].rpartition(" ")[0] + "…"
