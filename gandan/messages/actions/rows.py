"""What the actions share: the locked row and its next revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.messages.errors import NotDraftError, ReasonMissingError
from gandan.messages.models import Message
from gandan.messages.rules import MAX_REASON
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.text.fold import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.people.models import User


def locked(message_id: int) -> Message:
    """Return the message; whoever else wants to change it waits until this transaction ends."""
    message = Message.objects.select_for_update(no_key=True).filter(pk=message_id).first()
    if message is None:
        raise NotFoundError("Message", message_id)
    return message


def draft_of(message_id: int, by: User) -> Message:
    """Return the locked draft that this person may write in; raises NotAllowedError or NotDraftError."""
    message = locked(message_id)
    gate.require(by, Act.WRITE_MESSAGE, message.unit_id)
    if message.state != Message.State.DRAFT:
        raise NotDraftError(message)
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
