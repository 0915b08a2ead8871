from __future__ import annotations

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError, IntegrityError, connection, transaction

from gandan.audit.errors import AppendOnlyError
from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.deliveries import jobs, queries
from gandan.deliveries.actions import (
    attempt,
    attempts,
    claim_due,
    hand_in_recording,
    hand_in_take,
    recall_version,
    take_back_take,
    undo_take,
    use_takes,
)
from gandan.deliveries.errors import (
    NotTakenError,
    RecordingClosedError,
    UnknownSentenceError,
    WhyTakenBackError,
    WrongRecordingError,
)
from gandan.deliveries.models import Delivery, Take
from gandan.deliveries.rendering import rehearse, sentences_of
from gandan.deliveries.tests.factories import (
    correction_of,
    make_delivery,
    make_version,
    operator_of,
    state_of,
)
from gandan.messages.tests.factories import make_approver
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.actions import set_facts
from gandan.units.tests.factories import make_outlet, make_unit
from gandan.voices.tests.sounds import hum, sentence

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard_before")]
REASON = "Đọc nhầm tên thôn."
GREETING = 0


@pytest.fixture(autouse=True)
def _no_machine(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.GANDAN_DRAFT_VOICE_ALLOWED = False


@pytest.fixture
def row():
    """Make a delivery that is out, as a reading copy only."""
    row = make_delivery()
    attempt(*claim_due(1))
    row.refresh_from_db()
    return row


@pytest.fixture
def operator(row):
    return operator_of(row)


def sound(seconds=1.0, **how):
    return ContentFile(sentence(seconds, pause_seconds=0.2, **how))


def digests(row):
    return list(dict.fromkeys(one.digest for one in sentences_of(row)))


def read(row, number, by, seconds=1.0):
    return hand_in_take(row.pk, digests(row)[number], sound(seconds), by=by)


def read_all(row, by):
    return [read(row, number, by, 1 + number / 50) for number in range(len(digests(row)))]


def made(row):
    """Make the row's files anew and return the sound, if there is one."""
    jobs.deliver_due("loudspeaker")
    return row.renditions.filter(name="audio.mp3").first()


class TestHandingIn:
    def test_what_was_said_how_loud_and_by_whom_is_kept(self, row, operator):
        kept = read(row, GREETING, operator)

        assert kept.words == sentences_of(row)[GREETING].spoken
        assert (kept.by, kept.outlet, kept.delivery) == (operator, row.outlet, row)
        assert kept.seconds == pytest.approx(1.3, abs=0.2)
        assert -25 < kept.loudness_lufs < -15
        assert kept.noise_db < kept.speech_db
        assert Path(kept.file.path).read_bytes() == sentence(1.0, pause_seconds=0.2)
        assert Entry.objects.get(action="take.handed_in").facts["take"] == kept.pk

    def test_nothing_goes_out_by_a_take_alone(self, row, operator):
        read(row, GREETING, operator)

        assert state_of(row) == (Delivery.State.HANDED_OVER, False)

    def test_the_same_file_sent_twice_is_one_row(self, row, operator):
        assert read(row, GREETING, operator) == read(row, GREETING, operator)
        assert Take.objects.count() == 1

    def test_a_newer_take_counts_and_names_the_one_before(self, row, operator):
        first, second = read(row, GREETING, operator), read(row, GREETING, operator, 1.5)

        assert second.replaces == first
        assert queries.takes_of(row.outlet_id, [first.sentence])[first.sentence] == second

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "không phải bản ghi âm"),
            (b"<svg/>", "không phải bản ghi âm"),
            (sentence(loudness=0), "Không nghe thấy tiếng"),
            (sentence(loudness=300_000), "vỡ"),
            (sentence(0.1, pause_seconds=0.1), "quá ngắn"),
        ],
    )
    def test_what_cannot_go_on_air_leaves_neither_row_nor_file(self, row, operator, content, words):
        with pytest.raises(WrongRecordingError) as refusal:
            hand_in_take(row.pk, digests(row)[GREETING], ContentFile(content), by=operator)

        assert words in refusal.value.sentence
        assert not Take.objects.exists()
        assert not Path(default_storage.path("recordings")).exists()

    def test_a_sentence_that_is_not_in_the_text_is_refused(self, row, operator):
        with pytest.raises(UnknownSentenceError, match="has no sentence"):
            hand_in_take(row.pk, "0" * 64, sound(), by=operator)

        assert read(row, GREETING, operator)

    def test_only_who_delivers_for_the_unit_may_read(self, row, operator):
        stranger = make_user(role=Role.STATION_OPERATOR, unit=make_unit())
        kept = read(row, GREETING, operator)

        for forbidden in (
            lambda: read(row, GREETING, stranger, 2.0),
            lambda: undo_take(row.pk, kept.sentence, by=stranger),
            lambda: take_back_take(row.pk, kept.sentence, REASON, by=stranger),
            lambda: use_takes(row.pk, by=stranger),
        ):
            with pytest.raises(NotAllowedError):
                forbidden()

        assert use_takes(row.pk, by=operator)

    def test_what_is_called_back_or_corrected_is_not_read(self, row, operator):
        version = correction_of(row.version)
        with pytest.raises(RecordingClosedError):
            read(row, GREETING, operator)

        corrected = version.deliveries.get()
        assert read(corrected, GREETING, operator)
        recall_version(version.pk, "Sai giờ họp", by=make_approver(row.unit))
        with pytest.raises(RecordingClosedError):
            read(corrected, GREETING, operator)


class TestTheNextMessage:
    def test_what_was_read_once_serves_whatever_says_the_same_words(self, row, operator):
        read_all(row, operator)
        later = make_delivery(make_version(row.unit, title="Tin mới của xã"), row.outlet)

        known = queries.takes_of(later.outlet_id, digests(later))
        asked = [one.spoken for one in sentences_of(later) if one.digest not in known]

        assert set(asked) == {
            "Mời bà con nghe tin: Tin mới của xã.",
            "Xin nhắc lại tin: Tin mới của xã.",
        }

    def test_a_neighbour_s_voice_is_not_borrowed(self, row, operator):
        read_all(row, operator)
        neighbour = make_delivery(row.version, make_outlet("station", owner=row.unit))

        assert queries.takes_of(neighbour.outlet_id, digests(neighbour)) == {}

    def test_a_changed_fact_asks_for_its_own_sentences_only(self, row, operator):
        read_all(row, operator)
        before = digests(row)
        set_facts(row.unit, {"hotline": "0235 3999 888"}, on=clock.today())

        after = digests(row)
        asked = set(after) - set(queries.takes_of(row.outlet_id, after))

        assert asked == set(after) - set(before)
        assert 0 < len(asked) < len(after) / 2


class TestGoingOnAir:
    def test_when_every_sentence_is_read_the_station_plays_people_only(self, row, operator):
        assert made(row) is None
        read_all(row, operator)
        use_takes(row.pk, by=operator)

        sound = made(row)

        assert (sound.is_draft_voice, sound.is_mixed_voice) == (False, False)
        assert state_of(row) == (Delivery.State.HANDED_OVER, False)
        assert Path(sound.file.path).read_bytes() == rehearse(row).content
        assert sound.machine_voice == ""
        assert {take.by for take in sound.takes.all()} == {operator}
        assert set(sound.takes.all()) == set(Take.objects.filter(replaced_by=None))

    def test_what_is_missing_is_read_by_a_machine_where_it_may_and_says_so(self, row, operator, settings):
        read(row, GREETING, operator)
        use_takes(row.pk, by=operator)
        assert made(row) is None
        assert rehearse(row) is None

        settings.GANDAN_DRAFT_VOICE_ALLOWED = True
        use_takes(row.pk, by=operator)

        sound = made(row)
        assert (sound.is_draft_voice, sound.is_mixed_voice) == (True, True)
        assert (sound.machine_voice != "", sound.takes.count()) == (True, 1)

    def test_nothing_to_use_is_said(self, row, operator):
        with pytest.raises(NotTakenError):
            use_takes(row.pk, by=operator)

    def test_a_recording_of_the_whole_counts_until_somebody_chooses_the_takes(self, row, operator):
        read_all(row, operator)
        whole = hand_in_recording(row.pk, ContentFile(hum(6)), by=operator)
        of_whole = made(row).sha256

        use_takes(row.pk, by=operator)
        of_takes = made(row).sha256
        assert of_takes != of_whole
        assert queries.newest_recording(row.pk).taken_back_because
        assert queries.newest_recording(row.pk).replaces == whole

        hand_in_recording(row.pk, ContentFile(hum(6)), by=operator)
        assert made(row).sha256 == of_whole

    def test_a_take_that_comes_while_files_are_made_is_not_lost(self, row, operator, monkeypatch):
        read_all(row, operator)
        use_takes(row.pk, by=operator)
        carry = attempts.prepare

        def prepare_while_somebody_reads(delivery):
            package = carry(delivery)
            read(row, GREETING, operator, 1.7)
            return package

        monkeypatch.setattr(attempts, "prepare", prepare_while_somebody_reads)
        attempt(*claim_due(1))

        assert state_of(row) == (Delivery.State.HANDED_OVER, True)


class TestTakingBack:
    def test_undoing_returns_to_the_take_before(self, row, operator):
        first, second = read(row, GREETING, operator), read(row, GREETING, operator, 1.5)

        restored = undo_take(row.pk, first.sentence, by=operator)

        assert (restored.sha256, restored.replaces) == (first.sha256, second)
        assert (restored.seconds, restored.loudness_lufs) == (first.seconds, first.loudness_lufs)

    def test_undoing_the_first_take_leaves_the_sentence_unread(self, row, operator):
        first = read(row, GREETING, operator)

        undo_take(row.pk, first.sentence, by=operator)

        assert queries.takes_of(row.outlet_id, [first.sentence]) == {}
        with pytest.raises(NotTakenError):
            undo_take(row.pk, first.sentence, by=operator)

    def test_taking_back_needs_a_reason_and_keeps_the_file(self, row, operator):
        kept = read(row, GREETING, operator)
        with pytest.raises(WhyTakenBackError):
            take_back_take(row.pk, kept.sentence, "  ", by=operator)

        back = take_back_take(row.pk, kept.sentence, REASON, by=operator)

        assert (back.replaces, back.taken_back_because) == (kept, REASON)
        assert Path(kept.file.path).exists()
        assert read(row, GREETING, operator).replaces == back


class TestProof:
    def test_the_database_itself_refuses_to_change_a_take(self, row, operator):
        read(row, GREETING, operator)

        with pytest.raises(AppendOnlyError):
            Take.objects.update(seconds=1)
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("UPDATE deliveries_take SET seconds = seconds")

    def test_the_database_keeps_one_line_of_takes_a_sentence(self, row, operator):
        kept = read(row, GREETING, operator)
        names = ("outlet", "delivery", "sentence", "words", "file", "sha256", "by", "at")

        with pytest.raises(IntegrityError), transaction.atomic():
            Take.objects.create(**{name: getattr(kept, name) for name in names})
