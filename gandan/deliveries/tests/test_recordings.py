from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.db import DatabaseError, IntegrityError, connection, transaction
from django_q.models import OrmQ

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.channels.errors import ChannelError
from gandan.deliveries import jobs, queries
from gandan.deliveries.actions import (
    attempt,
    claim_due,
    hand_in_recording,
    recall_version,
    take_back_recording,
)
from gandan.deliveries.errors import (
    NotRecordedError,
    RecordingClosedError,
    WhyTakenBackError,
    WrongRecordingError,
)
from gandan.deliveries.models import Delivery, Recording
from gandan.deliveries.tests.factories import (
    PlainChannel,
    VoiceChannel,
    correction_of,
    make_delivery,
    make_receipt,
    operator_of,
    sound_of,
    spoken,
    state_of,
    use_channels,
)
from gandan.messages.tests.factories import make_approver
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
State = Delivery.State
REASON = "Đọc nhầm số điện thoại."


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"


@pytest.fixture(autouse=True)
def speaker(monkeypatch):
    (channel,) = use_channels(
        monkeypatch, VoiceChannel("loudspeaker", ("station",), receipt_kinds=("played",))
    )
    return channel


@pytest.fixture
def row():
    """Make a delivery that is out with the machine's voice."""
    row = make_delivery()
    attempt(*claim_due(1))
    row.refresh_from_db()
    return row


@pytest.fixture
def operator(row):
    return operator_of(row)


class TestHandingIn:
    def test_the_files_are_made_anew_with_the_person_s_voice(self, row, operator):
        assert sound_of(row) == (b"machine", True)

        hand_in_recording(row.pk, spoken(), by=operator)
        assert state_of(row) == (State.HANDED_OVER, True)
        jobs.deliver_due("loudspeaker")

        assert sound_of(row) == (b"voice of a person", False)
        assert state_of(row) == (State.HANDED_OVER, False)

    def test_who_when_how_long_and_which_bytes_are_kept(self, row, operator):
        before = clock.now()
        kept = hand_in_recording(row.pk, spoken(), by=operator)

        assert (kept.by, kept.seconds, kept.size_bytes) == (operator, 17.0, 17)
        assert before <= kept.at <= clock.now()
        assert Path(kept.file.path).read_bytes() == b"voice of a person"
        assert Entry.objects.get(action="recording.handed_in").facts["recording"] == kept.pk

    def test_the_job_stands_in_the_same_transaction(self, row, operator):
        before = OrmQ.objects.count()

        hand_in_recording(row.pk, spoken(), by=operator)

        assert OrmQ.objects.count() == before + 1

    def test_pressing_twice_keeps_one_row(self, row, operator):
        first = hand_in_recording(row.pk, spoken(), by=operator)

        assert hand_in_recording(row.pk, spoken(), by=operator) == first
        assert Recording.objects.count() == 1

    def test_a_newer_recording_names_the_one_it_replaces(self, row, operator):
        first = hand_in_recording(row.pk, spoken("voice, with a cough"), by=operator)
        second = hand_in_recording(row.pk, spoken("voice, again"), by=operator)
        jobs.deliver_due("loudspeaker")

        assert second.replaces == first
        assert queries.voice_of(row.pk) == second
        assert sound_of(row) == (b"voice, again", False)

    def test_only_who_delivers_for_the_unit_may_record(self, row, operator):
        stranger = make_user(role=Role.STATION_OPERATOR, unit=make_unit())

        with pytest.raises(NotAllowedError):
            hand_in_recording(row.pk, spoken(), by=stranger)

        assert hand_in_recording(row.pk, spoken(), by=operator)

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [("", "không phải bản ghi"), ("<svg/>", "không phải bản ghi"), ("voice" * 30, "lớn quá")],
    )
    def test_what_cannot_go_on_air_is_refused_in_the_channel_s_words(self, row, operator, words, sentence):
        with pytest.raises(WrongRecordingError) as refusal:
            hand_in_recording(row.pk, spoken(words), by=operator)

        assert sentence in refusal.value.sentence
        assert not Recording.objects.exists()
        assert state_of(row) == (State.HANDED_OVER, False)

    def test_a_channel_that_takes_no_voice_refuses(self, row, operator, monkeypatch):
        use_channels(monkeypatch, PlainChannel("loudspeaker", ("station",)))

        with pytest.raises(WrongRecordingError, match="không dùng bản ghi âm"):
            hand_in_recording(row.pk, spoken(), by=operator)

    def test_a_file_too_big_is_never_read_whole(self, row, operator, speaker):
        asked = []

        class Endless(ContentFile):
            def read(self, size):
                asked.append(size)
                return b"v" * size

        with pytest.raises(WrongRecordingError, match="lớn quá"):
            hand_in_recording(row.pk, Endless(b""), by=operator)

        assert asked == [speaker.most_recording_bytes + 1]


class TestStates:
    def test_what_was_not_sent_yet_is_sent_with_the_voice(self):
        row = make_delivery()
        hand_in_recording(row.pk, spoken(), by=operator_of(row))

        jobs.deliver_due("loudspeaker")

        assert sound_of(row) == (b"voice of a person", False)
        assert row.attempt_rows.count() == 1

    def test_what_could_not_be_sent_is_tried_again_with_the_voice(self, speaker):
        row = make_delivery()
        speaker.failure = ChannelError("Không có giọng máy.")
        attempt(*claim_due(1))
        assert state_of(row) == (State.FAILED, False)

        speaker.failure = None
        hand_in_recording(row.pk, spoken(), by=operator_of(row))
        jobs.deliver_due("loudspeaker")

        assert state_of(row) == (State.HANDED_OVER, False)

    def test_a_station_that_played_the_old_one_keeps_its_receipt(self, row, operator):
        receipt = make_receipt(row)
        done_at = Delivery.objects.get(pk=row.pk).done_at

        hand_in_recording(row.pk, spoken(), by=operator)
        jobs.deliver_due("loudspeaker")

        row.refresh_from_db()
        assert (row.state, row.done_at, row.receipts.get()) == (State.DONE, done_at, receipt)
        assert sound_of(row) == (b"voice of a person", False)

    def test_a_receipt_that_comes_while_files_are_made_stops_nothing(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)
        (lease,) = claim_due(1)

        make_receipt(row)
        attempt(lease)

        assert state_of(row) == (State.DONE, False)
        assert sound_of(row) == (b"voice of a person", False)

    def test_a_recalled_delivery_takes_no_voice_and_gives_none_back(self, row, operator):
        approver = make_approver(row.unit)
        hand_in_recording(row.pk, spoken(), by=operator)
        recall_version(row.version_id, "Sai giờ họp", by=approver)

        with pytest.raises(RecordingClosedError, match="no recording any more") as refusal:
            hand_in_recording(row.pk, spoken("voice, again"), by=operator)
        with pytest.raises(RecordingClosedError):
            take_back_recording(row.pk, REASON, by=operator)

        assert "thu hồi" in refusal.value.sentence
        assert state_of(row) == (State.RECALLED, False)
        assert claim_due(5) == []


class TestCorrections:
    def test_a_correction_starts_without_the_old_voice(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)
        version = correction_of(row.version)
        jobs.deliver_due("loudspeaker")

        corrected = version.deliveries.get()
        assert sound_of(corrected) == (b"machine", True)
        assert queries.recorded_before([corrected, row]) == {corrected.pk}

    def test_what_was_corrected_takes_no_new_voice(self, row, operator):
        version = correction_of(row.version)

        with pytest.raises(RecordingClosedError) as refusal:
            hand_in_recording(row.pk, spoken(), by=operator)

        assert "bản sửa" in refusal.value.sentence
        assert hand_in_recording(version.deliveries.get().pk, spoken(), by=operator)

    def test_a_voice_that_was_taken_back_is_no_earlier_voice(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)
        take_back_recording(row.pk, REASON, by=operator)
        version = correction_of(row.version)

        assert queries.recorded_before(version.deliveries.select_related("version")) == set()


class TestReadingAhead:
    def test_recordings_are_not_gathered_in_memory(self, speaker):
        rows = [make_delivery(), make_delivery()]
        hand_in_recording(rows[0].pk, spoken(), by=operator_of(rows[0]))

        jobs.deliver_due("loudspeaker")

        assert speaker.prepared == [1]
        assert [sound_of(row)[1] for row in rows] == [False, True]


class TestTakingBack:
    def test_the_machine_s_draft_returns_and_the_reason_stays(self, row, operator):
        former = hand_in_recording(row.pk, spoken(), by=operator)
        jobs.deliver_due("loudspeaker")

        row_of_reason = take_back_recording(row.pk, REASON, by=operator)
        jobs.deliver_due("loudspeaker")

        assert (row_of_reason.replaces, row_of_reason.taken_back_because) == (former, REASON)
        assert queries.voice_of(row.pk) is None
        assert sound_of(row) == (b"machine", True)

    def test_the_same_voice_may_come_back(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)
        back = take_back_recording(row.pk, REASON, by=operator)

        again = hand_in_recording(row.pk, spoken(), by=operator)

        assert again.replaces == back
        assert queries.voice_of(row.pk) == again

    def test_a_reason_must_be_given(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)

        with pytest.raises(WhyTakenBackError):
            take_back_recording(row.pk, "  ", by=operator)

        assert take_back_recording(row.pk, REASON, by=operator)

    def test_what_was_never_recorded_is_not_taken_back(self, row, operator):
        with pytest.raises(NotRecordedError):
            take_back_recording(row.pk, REASON, by=operator)

    def test_only_who_delivers_for_the_unit_may_take_back(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)

        with pytest.raises(NotAllowedError):
            take_back_recording(row.pk, REASON, by=make_user(role=Role.STATION_OPERATOR, unit=make_unit()))

        assert take_back_recording(row.pk, REASON, by=operator)


class TestProof:
    def test_which_voice_was_heard_at_a_moment(self, row, operator):
        before = clock.now()
        first = hand_in_recording(row.pk, spoken(), by=operator)
        rows = list(Recording.objects.order_by("pk"))

        assert queries.voice_at(rows, first.at) == first
        assert queries.voice_at(rows, before - timedelta(days=1)) is None

    def test_the_database_itself_refuses_to_change_a_recording(self, row, operator):
        hand_in_recording(row.pk, spoken(), by=operator)

        with pytest.raises(AppendOnlyError):
            Recording.objects.update(seconds=1)
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE deliveries_recording SET seconds = seconds")

    def test_the_database_keeps_one_line_of_recordings(self, row, operator):
        kept = hand_in_recording(row.pk, spoken(), by=operator)
        same = {"delivery": row, "file": kept.file.name, "sha256": kept.sha256, "by": operator, "at": kept.at}

        with pytest.raises(IntegrityError), transaction.atomic():
            Recording.objects.create(**same)
        hand_in_recording(row.pk, spoken("voice, again"), by=operator)
        with pytest.raises(IntegrityError), transaction.atomic():
            Recording.objects.create(**same, replaces=kept)
