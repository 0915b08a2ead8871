from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from django.db import transaction
from django.db.models import Model

from gandan.audit.actions import record
from gandan.messages.actions.rows import draft_of, step
from gandan.messages.errors import ChangedMeanwhileError, UnknownCodeError
from gandan.messages.models import Audience, Message, Topic
from gandan.messages.rules import DraftText, check_fits
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.models import Clause
from gandan.text.keys import compose_leftovers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet

    from gandan.people.models import User
    from gandan.units.models import Unit

Row = TypeVar("Row", bound=Model)

_KINDS: dict[type[Model], str] = {
    Topic: "chủ đề",
    Audience: "nhóm người đọc",
    Clause: "cam kết của kế hoạch",
}


@transaction.atomic
def create_draft(unit: Unit, by: User, text: DraftText) -> Message:
    """Begin a message; it may be half done, but it needs a title."""
    gate.require(by, Act.WRITE_MESSAGE, unit)
    text = text.in_normal_form()
    check_fits(text)
    message = Message.objects.create(unit=unit, author=by, **_columns(text))
    _choose(message, text)
    message.writers.add(by)
    record(by, "message.created", message)
    return message


@transaction.atomic
def save_draft(message_id: int, text: DraftText, by: User, revision: int) -> Message:
    """Overwrite the draft that this person read as `revision`; ChangedMeanwhileError when it moved on."""
    message = draft_of(message_id, by)
    if message.revision != revision:
        raise ChangedMeanwhileError(message, revision)
    text = text.in_normal_form()
    check_fits(text)
    columns = _columns(text)
    for name, value in columns.items():
        setattr(message, name, value)
    step(message, changed=columns)
    _choose(message, text)
    message.writers.add(by)
    record(by, "message.saved", message, revision=message.revision)
    return message


@transaction.atomic
def mend_typing(message_id: int, by: User) -> Message:
    """Write what was to be typed where the input method was off: "ddawng kys" becomes "đăng ký"."""
    message = draft_of(message_id, by)
    texts = ("title", "lead", "body")
    mended = {name: compose_leftovers(getattr(message, name)) for name in texts}
    changed = [name for name in texts if mended[name] != getattr(message, name)]
    if not changed:
        return message
    for name in changed:
        setattr(message, name, mended[name])
    step(message, changed=changed)
    message.writers.add(by)
    record(by, "message.typing_mended", message, revision=message.revision)
    return message


def _columns(text: DraftText) -> dict[str, str]:
    return {"title": text.title, "lead": text.lead, "body": text.body, "language": text.language}


def _choose(message: Message, text: DraftText) -> None:
    message.topics.set(_all(Topic.objects.filter(code__in=text.topics), "code", text.topics))
    message.audiences.set(_all(Audience.objects.filter(code__in=text.audiences), "code", text.audiences))
    message.clauses.set(_all(Clause.objects.filter(pk__in=text.clause_ids), "pk", text.clause_ids))


def _all(rows: QuerySet[Row], key: str, wanted: Sequence[object]) -> list[Row]:
    """Return the rows; UnknownCodeError names those that are wanted and not there."""
    found = {getattr(row, key): row for row in rows}
    unknown = [value for value in wanted if value not in found]
    if unknown:
        raise UnknownCodeError(_KINDS[rows.model], unknown)
    return list(found.values())
