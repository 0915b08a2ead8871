"""From a delivery to files on disk: bind the unit's facts, render what nobody rendered yet, keep it."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from gandan.calendars import clock
from gandan.channels import registry
from gandan.channels.base import TAKE, Attachment, ChannelSettings
from gandan.channels.errors import ChannelError
from gandan.deliveries import queries, rules
from gandan.deliveries.errors import HandOverError
from gandan.deliveries.models import Delivery, Rendition, Take
from gandan.deliveries.storage import renew, store
from gandan.deliveries.transports import Parcel
from gandan.lexicon.queries import reading_style
from gandan.messages.models import Picture
from gandan.messages.queries import is_stale, readings_of
from gandan.text.document import from_json, pictures_of, to_json
from gandan.text.errors import TextError
from gandan.text.facts import bind, cite, is_citing
from gandan.text.speech import ReadingStyle
from gandan.units.queries import facts_of, unit_map
from gandan.voices.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gandan.channels.base import Channel, Order, Output, Sentence
    from gandan.messages.models import MessageVersion, StaleFact
    from gandan.text.document import Document

FETCHED = "fetched"
PLAYED = "played"
# Channels with paper that lies about: the former one may lie beside it.
LAID_OUT = frozenset({PLAYED, "signed"})
LONGEST_VOICE_NAME = 120


@dataclass(frozen=True)
class Package:
    renditions: tuple[Rendition, ...]
    parcel: Parcel
    fetch_back: bool  # the proof is the page itself


def prepare(delivery: Delivery) -> Package:
    """Return the files for one outlet, rendering them if needed. Opens no transaction while it renders.

    Raises HandOverError with the sentence of whatever stood in the way. What is known to be wrong stays here.
    """
    if is_stale(delivery.version_id):
        raise HandOverError(rules.NOT_SENT_STALE, permanent=True)
    with _said_plainly():
        channel = registry.get(delivery.channel)
        renditions = _renditions(delivery, channel)
    is_own_page = FETCHED in channel.receipt_kinds and not delivery.outlet.url
    return Package(renditions, _parcel(delivery, renditions), fetch_back=is_own_page)


@contextmanager
def _said_plainly() -> Iterator[None]:
    try:
        yield
    except ChannelError as error:
        raise HandOverError(error.sentence, permanent=error.permanent) from error
    except TextError as error:
        raise HandOverError(error.sentence, permanent=True) from error


def sentences_of(delivery: Delivery) -> tuple[Sentence, ...]:
    """Return what a person would read aloud; raises HandOverError."""
    with _said_plainly():
        channel = registry.get(delivery.channel)
        document, told = _bare(delivery, channel)
        return channel.sentences(document, told)


def heard_in(delivery: Delivery) -> tuple[int | None, ...]:
    """Return what changes whenever somebody changes who is heard in a delivery; nothing where nobody is."""
    with suppress(ChannelError):  # a channel that is gone: the attempt itself says so
        if registry.get(delivery.channel).most_recording_bytes:
            return queries.heard_until_now(delivery)
    return ()


def takes_saying(delivery: Delivery, stale: StaleFact) -> list[Take]:
    """Return the takes of the outlet that would be read otherwise if the fact were said as it is now.

    Raises HandOverError.
    """
    with _said_plainly():
        channel = registry.get(delivery.channel)
        document, told = _bare(delivery, channel)
        said = {one.digest for one in channel.sentences(document, told)}
        right = cite(document, {stale.cited.key: stale.now})
        said -= {one.digest for one in channel.sentences(right, told)}
    return list(queries.takes_of(delivery.outlet_id, said).values())


def rehearse(delivery: Delivery) -> Output | None:
    """Return the sound that the takes would give now, whatever goes out yet; raises HandOverError.

    None where a sentence has no take and no machine may read it.
    """
    with _said_plainly():
        channel = registry.get(delivery.channel)
        document, told = _bare(delivery, channel)
        takes = _takes(delivery, channel, document, told)
        made = channel.render(document, _with_takes(told, takes))
    return next((one for one in made if one.media_type.startswith("audio/")), None)


def read_ahead(delivery_ids: Sequence[int]) -> None:
    """Let each channel do the dear part of many renderings at once; changes the speed, nothing else.

    What cannot be rendered is left out here: its own attempt says why. What a person reads is left out too:
    it has nothing in common with the others, and thirty recordings would lie in memory at once.
    """
    orders: dict[str, list[Order]] = {}
    recorded = Q(recordings__in=queries.voices()) | Q(outlet__in=Take.objects.values("outlet"))
    sharing = [channel.slug for channel in registry.channels().values() if channel.shares_work]
    deliveries = Delivery.objects.filter(pk__in=delivery_ids, channel__in=sharing).exclude(recorded)
    for delivery in deliveries.select_related("version__corrects", "outlet", "unit"):
        with suppress(ChannelError, TextError):
            wanted = _wanted(delivery, registry.get(delivery.channel))
            if not _known(delivery, wanted.key):
                orders.setdefault(delivery.channel, []).append((wanted.document, wanted.settings))
    for slug, waiting in orders.items():
        with suppress(ChannelError):
            registry.get(slug).prepare(waiting)


def page_url(version: MessageVersion) -> str:
    """Return the public address of a message: what the QR code of every leaflet holds."""
    return f"{settings.PUBLIC_URL}/tin/{version.code}/"


def procedure_urls(document: Document) -> dict[str, str]:
    """Tell a channel that can link where the procedures of cited facts are; others are told nothing new."""
    return {"procedure_url": f"{settings.PUBLIC_URL}/thu-tuc/{{code}}/"} if is_citing(document) else {}


def outlet_page_url(delivery: Delivery) -> str:
    """Return the address of the message in one unit's own section, with that unit's facts."""
    return f"{page_url(delivery.version)}{delivery.unit.key}/"


@dataclass(frozen=True)
class _Wanted:
    """What a delivery's rendition is made from, and the name that gives it."""

    key: str
    document: Document
    settings: ChannelSettings
    takes: tuple[Take, ...] = ()


def _wanted(delivery: Delivery, channel: Channel) -> _Wanted:
    document, told = _bare(delivery, channel)
    takes: tuple[Take, ...] = ()
    if channel.most_recording_bytes:
        voice = _voice(delivery)
        takes = () if voice else _takes(delivery, channel, document, told)
        told = _attach(told, voice) if voice else _with_takes(told, takes)
    key = rules.inputs_hash(channel.slug, to_json(document), told.fingerprint())
    return _Wanted(key, document, told, takes)


def _bare(delivery: Delivery, channel: Channel) -> tuple[Document, ChannelSettings]:
    """Return the document with the owner's facts, and what the channel is told but for people's voices."""
    values = _unit_values(delivery)
    document = bind(from_json(delivery.version.document), values)
    return document, _settings(delivery, channel, document, values)


def _takes(
    delivery: Delivery, channel: Channel, document: Document, told: ChannelSettings
) -> tuple[Take, ...]:
    """Return what people of the outlet have read of this very text, sentence by sentence."""
    if not Take.objects.filter(outlet_id=delivery.outlet_id).exists():
        return ()  # most stations: their script need not be written for this
    digests = [one.digest for one in channel.sentences(document, told)]
    return tuple(take for _, take in sorted(queries.takes_of(delivery.outlet_id, digests).items()))


def _with_takes(told: ChannelSettings, takes: Iterable[Take]) -> ChannelSettings:
    files = {
        f"{TAKE}{take.sentence}": Attachment(Path(take.file.path).read_bytes(), take.media_type)
        for take in takes
    }
    return _attach(told, files) if files else told


def _attach(told: ChannelSettings, files: Mapping[str, Attachment]) -> ChannelSettings:
    return replace(told, attachments={**told.attachments, **files})


def _renditions(delivery: Delivery, channel: Channel) -> tuple[Rendition, ...]:
    wanted = _wanted(delivery, channel)
    known = _known(delivery, wanted.key)
    return known or _keep(delivery, wanted, channel.render(wanted.document, wanted.settings))


def _known(delivery: Delivery, key: str) -> tuple[Rendition, ...]:
    """Return the renditions made before from the same inputs, young again; none when a file is gone."""
    rows = tuple(
        Rendition.objects.filter(
            version_id=delivery.version_id, channel=delivery.channel, inputs_hash=key
        ).order_by("pk")
    )
    return rows if all(renew(Path(row.file.path)) for row in rows) else ()


def _unit_values(delivery: Delivery) -> dict[str, str]:
    """Return the owner's facts on the day the delivery is due, by the keys that messages cite."""
    on = timezone.localdate(delivery.due_at)
    told = {f"unit.{key}": value for key, value in facts_of(delivery.unit, on).items()}
    return {"unit.name": unit_map().name(delivery.unit_id, on), **told}


def _settings(
    delivery: Delivery, channel: Channel, document: Document, values: Mapping[str, str]
) -> ChannelSettings:
    """Return what the channel is told. Only a channel that speaks for the unit is told its facts.

    So that a document without facts is rendered once for everybody where it can be.
    """
    told: dict[str, str | int | float | bool] = {
        "on": timezone.localdate(delivery.due_at).isoformat(),
        "public_url": page_url(delivery.version),
        "language": delivery.version.language,
    }
    reading = ReadingStyle()
    if channel.needs_facts:
        told |= values
    if not LAID_OUT.isdisjoint(channel.receipt_kinds):
        told |= correction_settings(delivery.version.corrects)
    if FETCHED in channel.receipt_kinds:
        told |= procedure_urls(document)
    if PLAYED in channel.receipt_kinds:
        # Only what is said on air names the station: a commune's post point and counter share one leaflet.
        told["station.name"] = delivery.outlet.name
        told |= voice_settings()
        told["draft_voice_allowed"] = queries.draft_voice(delivery, clock.today()).is_allowed
        reading = _reading(delivery)
    return ChannelSettings(
        told,
        attachments_of(document, delivery.version.message_id),
        cache=Path(settings.GANDAN_CACHE_DIR) / "channels",
        voices=Path(settings.GANDAN_VOICES_DIR),
        reading=reading,
    )


def correction_settings(former: MessageVersion | None) -> dict[str, str]:
    """Tell the paper of a correction which day's text it takes the place of."""
    return {"corrects_on": former.approved_on.isoformat()} if former else {}


def _reading(delivery: Delivery) -> ReadingStyle:
    """Return how the owner's station reads on the day: its lexicon, and what the version's editor settled."""
    return reading_style(
        delivery.unit_id,
        timezone.localdate(delivery.due_at),
        region=settings.GANDAN_REGION,
        corrections=readings_of(delivery.version),
    )


def voice_settings() -> dict[str, str | float | bool]:
    """Return who reads aloud in this province, how loud, and whether the draft voice may go out.

    A voice that was installed anew under its old name reads everything anew.
    """
    return {
        "voice": settings.GANDAN_VOICE,
        "voice_fingerprint": Shelf(Path(settings.GANDAN_VOICES_DIR)).fingerprint(settings.GANDAN_VOICE),
        "lufs": settings.GANDAN_VOICE_LUFS,
        "true_peak": settings.GANDAN_VOICE_TRUE_PEAK,
        "draft_voice_allowed": settings.GANDAN_DRAFT_VOICE_ALLOWED,
    }


def _voice(delivery: Delivery) -> dict[str, Attachment]:
    """Return the station's own recording: other bytes give other settings, so the files are made anew."""
    voice = queries.voice_of(delivery.pk)
    if voice is None:
        return {}
    return {"recording": Attachment(Path(voice.file.path).read_bytes(), voice.media_type)}


def attachments_of(document: Document, message_id: int) -> dict[str, Attachment]:
    """Return the files of the document's pictures by the names that channels look for.

    A draft may name any number: only pictures of its own message are given, never another unit's.
    """
    pictures = Picture.objects.filter(message_id=message_id).in_bulk(pictures_of(document))
    return {f"anh:{pk}": _attachment(picture) for pk, picture in pictures.items()}


def _attachment(picture: Picture) -> Attachment:
    media_type = guess_type(picture.file.path)[0] or "application/octet-stream"
    return Attachment(Path(picture.file.path).read_bytes(), media_type, picture.file.url)


def _keep(delivery: Delivery, wanted: _Wanted, outputs: Sequence[Output]) -> tuple[Rendition, ...]:
    """Files first, rows after; two workers that rendered the same thing end with the same rows."""
    rows = [_row(delivery, wanted.key, output) for output in outputs]
    with transaction.atomic():
        kept = Rendition.objects.bulk_create(
            rows,
            update_conflicts=True,
            unique_fields=["version", "channel", "inputs_hash", "name"],
            update_fields=["file", "sha256", "size_bytes"],
        )
        for row in kept:
            if row.is_from_takes:
                row.takes.set(wanted.takes)
    return tuple(kept)


def _row(delivery: Delivery, key: str, output: Output) -> Rendition:
    stored = store("renditions", output.name, output.content)
    return Rendition(
        version_id=delivery.version_id,
        channel=delivery.channel,
        inputs_hash=key,
        name=output.name,
        file=stored.path,
        media_type=output.media_type,
        sha256=stored.sha256,
        size_bytes=stored.size_bytes,
        pages=output.pages,
        seconds=output.seconds,
        is_draft_voice=output.is_draft_voice,
        is_from_takes=output.is_from_takes,
        is_mixed_voice=output.is_mixed_voice,
        machine_voice=output.machine_voice[:LONGEST_VOICE_NAME],
    )


def _parcel(delivery: Delivery, renditions: Sequence[Rendition]) -> Parcel:
    return Parcel(
        key=f"{delivery.version.code}-{delivery.channel}",
        channel=delivery.channel,
        outlet_key=delivery.outlet.key,
        title=delivery.version.title,
        public_url=page_url(delivery.version),
        files=tuple((row.name, Path(row.file.path)) for row in renditions),
        edition=renditions[0].inputs_hash if renditions else "",
    )
