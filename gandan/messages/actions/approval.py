from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.audit.actions import record
from gandan.calendars import clock
from gandan.messages.actions.rows import checked_reason, locked, step
from gandan.messages.citing import cited
from gandan.messages.errors import (
    AlreadyApprovedError,
    ChangedFactsError,
    NotDraftError,
    NothingToTakeBackError,
    NotSubmittedError,
    OwnTextError,
    TakenBackError,
    UnseenTextError,
)
from gandan.messages.models import CitedFact, Message, MessageVersion
from gandan.messages.queries import picture_hashes, readings_of, text_of
from gandan.messages.rules import check_complete, check_fits, content_hash, read_document
from gandan.people import gate
from gandan.people.rules import Act
from gandan.text.document import pictures_of, to_json

if TYPE_CHECKING:
    from gandan.messages.citing import CitedDocument
    from gandan.people.models import User

# Without 0, 1, i, l, o: the code is read aloud and typed from paper.
_CODE_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
_CODE_LENGTH = 7


@transaction.atomic
def submit(message_id: int, by: User) -> Message:
    """Put the draft before an approver; TextNotUsableError says what is not ready yet."""
    message = locked(message_id)
    gate.require(by, Act.WRITE_MESSAGE, message.unit_id)
    if message.state != Message.State.DRAFT:
        raise NotDraftError(message)
    _checked_document(message)
    message.state = Message.State.SUBMITTED
    message.returned_because = ""
    step(message, changed=["state", "returned_because"])
    record(by, "message.submitted", message, revision=message.revision)
    return message


@transaction.atomic
def take_back_draft(message_id: int, by: User) -> Message:
    """Let its writers go on with what nobody has approved; NothingToTakeBackError once it is too late.

    An approver who has it open is told so by TakenBackError.
    """
    message = locked(message_id)
    gate.require(by, Act.WRITE_MESSAGE, message.unit_id)
    if message.state != Message.State.SUBMITTED:
        raise NothingToTakeBackError(message)
    message.state = Message.State.DRAFT
    step(message, changed=["state"])
    record(by, "message.taken_back", message, revision=message.revision)
    return message


@transaction.atomic
def return_draft(message_id: int, by: User, reason: str) -> Message:
    """Send it back to who wrote it, with the reason."""
    message = locked(message_id)
    gate.require(by, Act.APPROVE_MESSAGE, message.unit_id)
    _require_submitted(message)
    message.returned_because = checked_reason(reason)
    message.state = Message.State.DRAFT
    step(message, changed=["state", "returned_because"])
    record(by, "message.returned", message, revision=message.revision)
    return message


@transaction.atomic
def approve(
    message_id: int, by: User, *, revision: int | None = None, facts: str | None = None
) -> MessageVersion:
    """Freeze the draft as a version, with the facts of procedures as they are today.

    The row is locked first: two people pressing the button together give one version, and the second
    one AlreadyApprovedError. `revision` and `facts` (a fingerprint) are what this person read; when given,
    nothing else is approved.
    """
    message = locked(message_id)
    gate.require(by, Act.APPROVE_MESSAGE, message.unit_id)
    _require_submitted(message, is_read=revision is not None)
    if revision not in {None, message.revision}:
        raise UnseenTextError(message, revision)
    if by.pk == message.author_id or message.writers.filter(pk=by.pk).exists():
        raise OwnTextError(message, by)
    checked = _checked_document(message)
    if facts not in {None, checked.fingerprint}:
        raise ChangedFactsError(message)
    version = _freeze(message, checked, by)
    message.state = Message.State.APPROVED
    step(message, changed=["state"])
    record(by, "message.approved", message, version=version.number, code=version.code)
    return version


def _require_submitted(message: Message, *, is_read: bool = False) -> None:
    """Refuse what waits for nobody; `is_read` says that this person had it open while it did."""
    if message.state == Message.State.APPROVED:
        raise AlreadyApprovedError(message)
    if message.state == Message.State.DRAFT and is_read and not message.returned_because:
        raise TakenBackError(message)
    if message.state != Message.State.SUBMITTED:
        raise NotSubmittedError(message)


def _checked_document(message: Message) -> CitedDocument:
    text = text_of(message)
    check_fits(text)
    document = read_document(text, frozenset(picture_hashes(message)))
    check_complete(text, document)
    return cited(document, clock.today())


def _freeze(message: Message, frozen: CitedDocument, by: User) -> MessageVersion:
    """Keep what is said now, facts included; which facts they are is kept beside it."""
    document = frozen.document
    last = message.versions.order_by("-number").first()
    text = text_of(message)
    stored = to_json(document)
    hashes = picture_hashes(message)
    pictures = {picture_id: hashes[picture_id] for picture_id in pictures_of(document)}
    readings = readings_of(message)
    version = MessageVersion.objects.create(
        message=message,
        number=last.number + 1 if last else 1,
        code=_new_code(),
        unit_id=message.unit_id,
        title=text.title,
        lead=text.lead,
        body=text.body,
        language=text.language,
        topics=list(text.topics),
        audiences=list(text.audiences),
        document=stored,
        readings=message.readings,
        content_hash=content_hash(stored, language=text.language, pictures=pictures, readings=readings),
        corrects=last,
        approved_by=by,
        approved_at=clock.now(),
        approved_on=clock.today(),
    )
    CitedFact.objects.bulk_create(
        CitedFact(
            version=version,
            key=key,
            procedure_version_id=fact.version_id,
            value=fact.value,
            written=fact.written,
        )
        for key, fact in frozen.facts.items()
    )
    return version


def _new_code() -> str:
    while True:
        code = "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
        if not MessageVersion.objects.filter(code=code).exists():
            return code
