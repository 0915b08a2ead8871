"""Deliveries for tests, and channels that need no voice and no typesetter."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from types import MappingProxyType

from django.core.files.base import ContentFile
from django.utils import timezone

from gandan.calendars import clock
from gandan.channels import registry
from gandan.channels.base import Channel, Output
from gandan.channels.errors import RecordingError
from gandan.deliveries.actions import ReceiptFacts, approve_and_plan, plan_deliveries, record_receipt
from gandan.deliveries.models import Delivery, Receipt
from gandan.messages.actions import correct, submit
from gandan.messages.tests.factories import make_approver
from gandan.messages.tests.factories import make_version as make_message_version
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.text.plain import to_text
from gandan.units.tests.factories import make_fact, make_outlet, make_unit

_numbers = count(1)


class PlainChannel(Channel):
    """Says the document as plain text; counts how often it was asked."""

    shares_work = True

    def __init__(self, slug, outlet_kinds, *, needs_facts=False, receipt_kinds=()):
        self.slug = self.name = slug
        self.outlet_kinds = outlet_kinds
        self.needs_facts = needs_facts
        self.receipt_kinds = receipt_kinds
        self.renders = 0
        self.prepared = []
        self.failure = None

    def check(self, _document):
        return []

    def prepare(self, orders):
        self.prepared.append(len(orders))

    def render(self, document, settings):
        self.renders += 1
        if self.failure:
            raise self.failure
        words = to_text(document) + settings.text("unit.name")
        return (Output("ban-doc.txt", "text/plain", words.encode(), seconds=90.0),)


class VoiceChannel(PlainChannel):
    """Takes for a person's voice whatever begins with that word."""

    most_recording_bytes = 100

    def check_recording(self, content):
        if not content.startswith(b"voice"):
            raise RecordingError("Tệp này không phải bản ghi âm đọc được.")
        return float(len(content))

    def render(self, document, settings):
        voice = settings.attachments.get("recording")
        content = voice.content if voice else b"machine"
        sound = Output("audio.mp3", "audio/mpeg", content, seconds=95.0, is_draft_voice=voice is None)
        return (*super().render(document, settings), sound)


def use_channels(monkeypatch, *channels):
    """Let the house have these channels only."""
    found = MappingProxyType({channel.slug: channel for channel in channels})
    monkeypatch.setattr(registry, "channels", lambda: found)
    return channels


def make_version(unit=None, **changes):
    """Make an approved version without planning anything."""
    return make_message_version(unit, **changes)


def make_commune(**facts):
    """Make a commune with the facts that the usual message cites."""
    commune = make_unit()
    for key, value in {"hotline": "0235 3871 234", **facts}.items():
        make_fact(commune, key, value)
    return commune


def make_delivery(version=None, outlet=None, **fields) -> Delivery:
    """Make one delivery by loudspeaker at a station, scheduled unless a state is given."""
    unit = version.unit if version else make_commune()
    version = version or make_version(unit)
    outlet = outlet or make_outlet("station", owner=unit)
    now = clock.now()
    defaults = {
        "channel": "loudspeaker",
        "unit": unit,
        "planned_at": now,
        "due_at": now,
        "next_attempt_at": timezone.now(),
    }
    if fields.get("state") in {Delivery.State.HANDED_OVER, Delivery.State.DONE}:
        defaults |= {"handed_over_at": now, "next_attempt_at": None}
    return Delivery.objects.create(version=version, outlet=outlet, **{**defaults, **fields})


def make_receipt(delivery=None, **changes) -> Receipt:
    """Record a receipt of a handed-over delivery: played twice today."""
    delivery = delivery or make_delivery(state=Delivery.State.HANDED_OVER)
    facts = {
        "kind": Receipt.Kind.PLAYED,
        "happened_at": clock.now(),
        "nonce": f"nhat-ky-{next(_numbers)}",
        "facts": {"plays": 2},
    }
    return record_receipt(delivery.pk, ReceiptFacts(**{**facts, **changes}))


def plan_for(outlets, **changes):
    """Approve a message of one commune that owns outlets of these kinds; return (version, rows)."""
    commune = make_commune()
    for kind in outlets:
        make_outlet(kind, owner=commune)
    version = make_version(commune, **changes)
    plan_deliveries(version)
    return version, list(version.deliveries.order_by("channel", "pk"))


def correction_of(version):
    """Correct a version and send the new one on its way."""
    message = version.message
    correct(message.pk, message.author)
    submit(message.pk, message.author)
    newer, _rows = approve_and_plan(message.pk, by=make_approver(message.unit))
    return newer


def operator_of(row):
    return make_user(role=Role.STATION_OPERATOR, unit=row.unit)


def spoken(words="voice of a person"):
    return ContentFile(words.encode())


def sound_of(row):
    """Return what the station gets to play, and whether it is only a draft."""
    rendition = row.renditions.get(name="audio.mp3")
    return Path(rendition.file.path).read_bytes(), rendition.is_draft_voice


def state_of(row):
    row.refresh_from_db()
    return row.state, row.needs_remaking
