from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef

from gandan.calendars import clock
from gandan.messages.citing import CitedDocument, cited
from gandan.messages.models import Audience, Message, MessageVersion, Picture, StaleFact, Topic, Withdrawal
from gandan.messages.readings import readings_from_json
from gandan.messages.rules import DraftText
from gandan.text.document import from_json, pictures_of
from gandan.text.html import PictureAddress
from gandan.text.markup import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

    from gandan.text.document import Document
    from gandan.text.speech import Correction


def public_versions() -> QuerySet[MessageVersion]:
    """Return what stands in public today: the newest version of each message, unless it was called back."""
    newer = MessageVersion.objects.filter(message=OuterRef("message"), number__gt=OuterRef("number"))
    standing = MessageVersion.objects.filter(~Exists(newer), withdrawal__isnull=True)
    return standing.select_related("unit").order_by("-approved_at", "-pk")


def newest(count: int) -> list[MessageVersion]:
    return list(public_versions()[:count])


def current_version(message: Message) -> MessageVersion | None:
    """Return the version in force; None before the first approval and after a withdrawal."""
    return public_versions().filter(message=message).first()


def version_by_code(code: str) -> MessageVersion | None:
    """Return any version that ever went out, also one that was corrected or withdrawn since."""
    return MessageVersion.objects.select_related("unit", "withdrawal").filter(code=code.lower()).first()


def versions_of(message: Message) -> QuerySet[MessageVersion]:
    """Return every version, newest first, with its withdrawal if there is one."""
    return (
        MessageVersion.objects.filter(message=message)
        .select_related("approved_by", "withdrawal")
        .order_by("-number")
    )


def stale_facts(version_ids: Iterable[int]) -> dict[int, list[StaleFact]]:
    """Return, by version, what it says of procedures that is not so any more."""
    rows = StaleFact.objects.filter(cited__version__in=set(version_ids), ended_at=None)
    found: dict[int, list[StaleFact]] = {}
    for row in rows.select_related("cited__procedure_version").order_by("pk"):
        found.setdefault(row.cited.version_id, []).append(row)
    return found


def is_stale(version_id: int) -> bool:
    return StaleFact.objects.filter(cited__version=version_id, ended_at=None).exists()


def is_settled(version: MessageVersion) -> bool:
    """Whether the version was corrected or withdrawn."""
    return _newer(version).exists() or Withdrawal.objects.filter(version=version).exists()


def _newer(version: MessageVersion) -> QuerySet[MessageVersion]:
    return MessageVersion.objects.filter(message=version.message_id, number__gt=version.number)


@dataclass(frozen=True)
class PutAway:
    """Why nobody should hear or print a version now."""

    words: str
    is_for_good: bool  # a fact that has changed may change back, and then the version stands again


def put_away(version: MessageVersion) -> PutAway | None:
    """Say why nobody should hear or print this version; None while it stands."""
    if Withdrawal.objects.filter(version=version).exists():
        return PutAway("Tin này đã được thu hồi", is_for_good=True)
    if _newer(version).exists():
        return PutAway("Tin này đã có bản sửa", is_for_good=True)
    if is_stale(version.pk):
        return PutAway("Có điều trong tin này đã đổi", is_for_good=False)
    return None


def text_of(message: Message) -> DraftText:
    return DraftText(
        title=message.title,
        lead=message.lead,
        body=message.body,
        topics=tuple(message.topics.values_list("code", flat=True)),
        audiences=tuple(message.audiences.values_list("code", flat=True)),
        clause_ids=tuple(message.clauses.values_list("pk", flat=True)),
        language=message.language,
    )


def readings_of(row: Message | MessageVersion) -> tuple[Correction, ...]:
    """Return what was settled about how the draft, or what went out, is read aloud."""
    return readings_from_json(row.readings)


def picture_hashes(message: Message) -> dict[int, str]:
    return dict(message.pictures.values_list("pk", "sha256"))


def document_of(version: MessageVersion) -> Document:
    return from_json(version.document)


def shown_document(message: Message) -> CitedDocument:
    """Return what the message says now: the version in force, or the draft with the facts of today.

    Raises MarkupError or FactsNotUsableError, which say what to mend.
    """
    if message.state in {Message.State.APPROVED, Message.State.WITHDRAWN}:
        version = versions_of(message).first()
        if version is not None:
            return CitedDocument(document_of(version))
    document = parse(message.body, title=message.title, lead=message.lead)
    return cited(document, clock.today())


def taken_the_place_of(message: Message) -> MessageVersion | None:
    """Return the version that what the message says now takes, or will take, the place of."""
    newest = list(message.versions.order_by("-number")[:2])
    is_approved = message.state in {Message.State.APPROVED, Message.State.WITHDRAWN}
    return next(iter(newest[1:] if is_approved else newest), None)


def picture_addresses(document: Document) -> dict[int, PictureAddress]:
    """Return where the document's pictures are, by their number in the markup."""
    pictures = Picture.objects.filter(pk__in=pictures_of(document))
    return {
        picture.pk: PictureAddress(picture.file.url, picture.width, picture.height) for picture in pictures
    }


def is_shown(picture: Picture) -> bool:
    """Whether a version has the picture that was not called back; drafts do not count."""
    standing = MessageVersion.objects.filter(message_id=picture.message_id, withdrawal__isnull=True)
    return any(picture.pk in pictures_of(document_of(version)) for version in standing)


def topic_choices() -> list[tuple[str, str]]:
    return list(Topic.objects.values_list("code", "name"))


def audience_choices() -> list[tuple[str, str]]:
    return list(Audience.objects.values_list("code", "name"))
