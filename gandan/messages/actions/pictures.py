from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.files.base import ContentFile
from django.db import transaction

from gandan.audit.actions import record
from gandan.messages.actions.rows import locked
from gandan.messages.errors import AltMissingError, AltTooLongError, NotDraftError, TooManyPicturesError
from gandan.messages.intake import clean_picture
from gandan.messages.models import Message, Picture
from gandan.people import gate
from gandan.people.rules import Act
from gandan.text.fold import one_line

if TYPE_CHECKING:
    from gandan.people.models import User

MAX_PICTURES = 20
MAX_ALT = 300


def add_picture(message_id: int, content: bytes, alt: str, by: User) -> Picture:
    """Take a picture into a draft, drawn anew; raises a PictureError whose sentence says what to do.

    The drawing is slow and needs no row, so it happens before the message is locked.
    """
    alt = one_line(alt)
    if not alt:
        raise AltMissingError
    if len(alt) > MAX_ALT:
        raise AltTooLongError(MAX_ALT)
    clean = clean_picture(content)
    picture = Picture(alt=alt, width=clean.width, height=clean.height, sha256=clean.sha256)
    picture.file = ContentFile(clean.content, name=f"{clean.sha256[:16]}.{clean.extension}")
    return _keep(message_id, picture, by)


@transaction.atomic
def _keep(message_id: int, picture: Picture, by: User) -> Picture:
    message = locked(message_id)
    gate.require(by, Act.WRITE_MESSAGE, message.unit_id)
    if message.state != Message.State.DRAFT:
        raise NotDraftError(message)
    if message.pictures.count() >= MAX_PICTURES:
        raise TooManyPicturesError(MAX_PICTURES)
    picture.message = message
    picture.save()
    message.writers.add(by)
    record(by, "message.picture_added", message, picture=picture.pk)
    return picture
