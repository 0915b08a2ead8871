from __future__ import annotations

from gandan.calendars import clock
from gandan.deliveries.models import Delivery, Recording, Rendition, Take
from gandan.deliveries.queries import newest_recording, newest_take
from gandan.deliveries.storage import store
from gandan.deliveries.tests.factories import make_delivery, make_receipt, make_version
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet
from gandan.voices.takes import digest_of

PLACES = (
    *("show", "receive", "send_again", "confirm_recall", "hand_in_recording", "take_back_recording"),
    *("studio", "hand_in_take", "undo_take", "take_back_take", "rehearsal", "use_takes"),
    "decide_draft_voice",
)


def make_row(unit, **fields):
    """Make a delivery of a unit's message at a station of its own."""
    outlet = make_outlet("station", owner=unit)
    return make_delivery(make_version(unit), outlet, **({"state": Delivery.State.HANDED_OVER} | fields))


def make_file(row, name="ban-doc.txt", media_type="text/plain", content=b"x"):
    stored = store("renditions", name, content)
    file = Rendition.objects.create(
        version=row.version,
        channel=row.channel,
        inputs_hash="0" * 64,
        name=name,
        file=stored.path,
        media_type=media_type,
        sha256=stored.sha256,
        size_bytes=stored.size_bytes,
    )
    row.renditions.add(file)
    return file


def _file(unit):
    row = make_row(unit)
    return {"pk": row.pk, "file": make_file(row).pk}


def make_recording(row, content=b"voice of a person"):
    """Put a person's voice on a delivery, without a job and without a channel that listens to it."""
    stored = store("recordings", "giong-doc.mp3", content)
    return Recording.objects.create(
        delivery=row,
        replaces=newest_recording(row.pk),
        file=stored.path,
        media_type="audio/mpeg",
        sha256=stored.sha256,
        size_bytes=stored.size_bytes,
        seconds=125.0,
        by=make_user(role=Role.STATION_OPERATOR, unit=row.unit, full_name="Trần Văn Ba"),
        at=clock.now(),
    )


def _recording(unit):
    row = make_row(unit)
    return {"pk": row.pk, "recording": make_recording(row).pk}


def make_take(row, spoken="Cảm ơn bà con đã lắng nghe.", content=b"one sentence"):
    """Put a person's voice on one sentence, without a channel that has such a sentence."""
    stored = store("recordings", "giong-doc.mp3", content)
    return Take.objects.create(
        outlet_id=row.outlet_id,
        delivery=row,
        sentence=digest_of(spoken),
        words=spoken,
        replaces=newest_take(row.outlet_id, digest_of(spoken)),
        file=stored.path,
        media_type="audio/mpeg",
        sha256=stored.sha256,
        size_bytes=stored.size_bytes,
        seconds=2.5,
        by=make_user(role=Role.STATION_OPERATOR, unit=row.unit, full_name="Trần Văn Ba"),
        at=clock.now(),
    )


def _take(unit):
    row = make_row(unit)
    return {"pk": row.pk, "take": make_take(row).pk}


def _receipt(unit):
    row = make_row(unit)
    return {"pk": row.pk, "receipt": make_receipt(row).pk}


SAMPLES = {f"desk:deliveries:{place}": lambda unit: {"pk": make_row(unit).pk} for place in PLACES} | {
    "desk:deliveries:file": _file,
    "desk:deliveries:recording": _recording,
    "desk:deliveries:take": _take,
    "desk:deliveries:take_back_receipt": _receipt,
    "desk:deliveries:run_sheet": lambda unit: {"pk": make_row(unit).outlet_id},
}
