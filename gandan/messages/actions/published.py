from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.messages.actions.rows import checked_reason, locked, step
from gandan.messages.errors import AlreadyWithdrawnError, NotPublishedError
from gandan.messages.models import Message, MessageVersion, Withdrawal
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act

if TYPE_CHECKING:
    from gandan.people.models import User


@transaction.atomic
def correct(message_id: int, by: User) -> Message:
    """Open a published message as a draft again; its next approval corrects the last version.

    What is out stays out until then.
    """
    message = locked(message_id)
    gate.require(by, Act.WRITE_MESSAGE, message.unit_id)
    if message.state not in {Message.State.APPROVED, Message.State.WITHDRAWN}:
        raise NotPublishedError(message)
    message.state = Message.State.DRAFT
    step(message, changed=["state"])
    record(by, "message.correction_begun", message, revision=message.revision)
    return message


@transaction.atomic
def withdraw(version_id: int, by: User, reason: str) -> Withdrawal:
    """Call a version back. A correction that is being written meanwhile goes on."""
    version = MessageVersion.objects.filter(pk=version_id).first()
    if version is None:
        raise NotFoundError("MessageVersion", version_id)
    message = locked(version.message_id)
    gate.require(by, Act.APPROVE_MESSAGE, message.unit_id)
    if Withdrawal.objects.filter(version=version).exists():
        raise AlreadyWithdrawnError(version)
    withdrawal = Withdrawal.objects.create(version=version, reason=checked_reason(reason), by=by)
    is_newest = not message.versions.filter(number__gt=version.number).exists()
    if is_newest and message.state == Message.State.APPROVED:
        message.state = Message.State.WITHDRAWN
        step(message, changed=["state"])
    record(by, "message.withdrawn", message, version=version.number, code=version.code)
    return withdrawal
