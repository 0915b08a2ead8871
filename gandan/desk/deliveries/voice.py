"""What a page shows of the voice that says a delivery: the machine's or a person's, and what to read."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gandan.calendars import clock
from gandan.channels import registry
from gandan.channels.errors import UnknownChannelError
from gandan.deliveries import queries
from gandan.desk.deliveries.forms import RecordingForm, TakeBackForm
from gandan.people import gate
from gandan.people.rules import Act

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.deliveries.models import Delivery, Recording, Rendition
    from gandan.people.models import User

CUT_OFF_SHARE = 0.5  # of the time that the text needs; the quickest reader does not halve it
READING_COPY, PAPER, SOUND = "text/plain", "application/pdf", "audio/"
VoiceForm: TypeAlias = "RecordingForm | TakeBackForm"
_PART = re.compile(r"\[(.+)\]$")


@dataclass(frozen=True)
class Part:
    """A part of what is read; its name is not read out."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Script:
    parts: tuple[Part, ...]
    seconds: float


@dataclass(frozen=True)
class Voice:
    """Who says this delivery, what is being done about it, and the two forms."""

    delivery: Delivery
    newest: Recording | None
    closed: str  # why nobody should record it any more
    reads_former_text: bool  # the station recorded an earlier version; that voice is not used
    script: Script | None
    paper: Rendition | None  # the same to print: a phone's recorder covers the page
    draft: queries.DraftVoice | None  # by whose decision a machine reads; None where none is needed
    may_decide: bool
    form: RecordingForm
    take_back_form: TakeBackForm

    @property
    def person(self) -> Recording | None:
        return self.newest if self.newest is not None and self.newest.is_voice else None

    @property
    def taken_back(self) -> Recording | None:
        return self.newest if self.newest is not None and not self.newest.is_voice else None

    @property
    def by_sentences(self) -> Rendition | None:
        """Return the sound that people read sentence by sentence, where that is what goes out."""
        sound = None if self.person else _of_type(self.delivery, SOUND)
        return sound if sound is not None and sound.is_from_takes else None

    @property
    def is_much_shorter(self) -> bool:
        """Whether the person said so little that the recording was perhaps cut off."""
        if self.person is None or self.script is None:
            return False
        return (self.person.seconds or 0) < self.script.seconds * CUT_OFF_SHARE

    @property
    def is_being_made(self) -> bool:
        """Whether the files will soon be others than those that are shown."""
        return self.delivery.needs_remaking and not self.failure

    @property
    def failure(self) -> str:
        """Say why the files could not be made anew; what is shown is still the former."""
        gave_up = self.delivery.needs_remaking and self.delivery.next_attempt_at is None
        return self.delivery.failure if gave_up else ""

    @property
    def has_errors(self) -> bool:
        return bool(self.form.errors or self.take_back_form.errors)


def voices(user: User, deliveries: Iterable[Delivery], form: VoiceForm | None = None) -> dict[int, Voice]:
    """Return who says each delivery that can be said by a person; `form` is the one that came back."""
    rows = [row for row in deliveries if _takes_voice(row.channel)]
    drafts = queries.draft_voices(rows, clock.today()) if rows else {}
    deciding = gate.units_for(user, Act.MANAGE_OUTLETS)
    former, closed = queries.recorded_before(rows), queries.closed_to_voices(rows)
    return {
        row.pk: Voice(
            delivery=row,
            newest=_last(row.recordings.all()),
            closed=closed[row.pk],
            reads_former_text=row.pk in former,
            script=_script(_of_type(row, READING_COPY)),
            paper=_of_type(row, PAPER),
            draft=None if _is_read_by_people(row) else drafts[row.pk],
            may_decide=row.unit_id in deciding,
            form=form if isinstance(form, RecordingForm) else RecordingForm(row),
            take_back_form=form if isinstance(form, TakeBackForm) else TakeBackForm(row),
        )
        for row in rows
    }


def _last(recordings: Iterable[Recording]) -> Recording | None:
    rows = list(recordings)
    return rows[-1] if rows else None


def _takes_voice(slug: str) -> bool:
    try:
        return bool(registry.get(slug).most_recording_bytes)
    except UnknownChannelError:
        return False


def _is_read_by_people(delivery: Delivery) -> bool:
    """Whether the sound there is needs nobody's leave: people read it, or a voice that has been admitted."""
    sound = _of_type(delivery, SOUND)
    return sound is not None and not sound.is_draft_voice


def _of_type(delivery: Delivery, media_type: str) -> Rendition | None:
    return next((row for row in delivery.renditions.all() if row.media_type.startswith(media_type)), None)


def _script(copy: Rendition | None) -> Script | None:
    if copy is None:
        return None
    with suppress(FileNotFoundError):
        return Script(_parts(Path(copy.file.path).read_text(encoding="utf-8")), copy.seconds or 0)
    return None


def _parts(text: str) -> tuple[Part, ...]:
    """Split a reading copy at its empty lines; a line in brackets names the part below it."""
    parts = []
    for block in text.strip().split("\n\n"):
        first, *rest = block.splitlines()
        named = _PART.match(first)
        parts.append(Part(named[1], tuple(rest)) if named else Part("", (first, *rest)))
    has_names = any(part.name for part in parts)
    # What stands before the first named part is a heading for the paper, not to be read.
    return tuple(part for part in parts if part.name or not has_names)
