"""What the actions share: locked rows, and a draft's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.people.errors import NotFoundError
from gandan.procedures.answers.models import Answer, AnswerDraft
from gandan.procedures.answers.rules import AnswerText

if TYPE_CHECKING:
    from collections.abc import Iterable


def locked_draft(draft_id: int) -> AnswerDraft:
    """Return the draft; whoever else wants to change it waits until this transaction ends."""
    draft = AnswerDraft.objects.select_for_update(no_key=True).filter(pk=draft_id).first()
    if draft is None:
        raise NotFoundError("AnswerDraft", draft_id)
    return draft


def locked_answer(answer_id: int) -> Answer:
    answer = Answer.objects.select_for_update(no_key=True).filter(pk=answer_id).first()
    if answer is None:
        raise NotFoundError("Answer", answer_id)
    return answer


def step(draft: AnswerDraft, *, changed: Iterable[str]) -> None:
    """Save the named fields as the next revision."""
    draft.revision += 1
    draft.save(update_fields=[*changed, "revision", "changed_at"])


def text_of(draft: AnswerDraft) -> AnswerText:
    return AnswerText(
        question=draft.question,
        text=draft.text,
        field_area=draft.field_area,
        legal_bases=tuple(draft.legal_bases),
        procedure_ids=tuple(draft.procedures.order_by("pk").values_list("pk", flat=True)),
        review_by=draft.review_by,
    )
