"""What the actions share: the locked row and its next revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.messages.errors import ReasonMissingError
from gandan.messages.models import Message
from gandan.messages.rules import MAX_REASON
from gandan.people.errors import NotFoundError
from gandan.text.fold import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable


def locked(message_id: int) -> Message:
    """Return the message; whoever else wants to change it waits until this transaction ends."""
    message = Message.objects.select_for_update(no_key=True).filter(pk=message_id).first()
    if message is None:
        raise NotFoundError("Message", message_id)
    return message


def step(message: Message, *, changed: Iterable[str]) -> None:
    """Save the named fields as the next revision."""
    message.revision += 1
    message.save(update_fields=[*changed, "revision", "changed_at"])


def checked_reason(reason: str) -> str:
    reason = one_line(reason)
    if not reason:
        raise ReasonMissingError
    return reason[:MAX_REASON]
