"""Change one fee: every copy that is wrong now is found, whoever holds it, in whatever form."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django_q.models import OrmQ

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.calendars.actions import pin_today
from gandan.deliveries import jobs, queries, stale
from gandan.deliveries.actions import (
    attempt,
    check_cited_facts,
    claim_due,
    confirm_recall,
    hand_in_recording,
    plan_deliveries,
    recall_version,
    send_again,
    take_down,
)
from gandan.deliveries.actions.takes import hand_in_take
from gandan.deliveries.errors import NotStaleError, RecordingClosedError
from gandan.deliveries.models import Delivery, StaleTake
from gandan.deliveries.rendering import sentences_of
from gandan.deliveries.tests.factories import (
    PlainChannel,
    VoiceChannel,
    correction_of,
    make_commune,
    make_delivery,
    make_receipt,
    make_version,
    operator_of,
    spoken,
    use_channels,
)
from gandan.messages.models import StaleFact
from gandan.messages.tests.factories import make_approver
from gandan.messages.tests.facts import CITING, DAY, abolish, charge
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Assignment
from gandan.units.tests.factories import make_outlet, make_unit
from gandan.voices.tests.sounds import sentence

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard_before")]
BODY = f"{CITING}\n\nGọi {{{{đường dây nóng}}}}."


@pytest.fixture(autouse=True)
def _house(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.GANDAN_OUTBOX_DIR = tmp_path / "outbox"
    pin_today(DAY)
    charge(8000)


@pytest.fixture
def carried(monkeypatch):
    """Approve a message of a province that cites the fee, and carry it to the outlets of two communes."""
    use_channels(
        monkeypatch,
        PlainChannel("webpage", ("portal",)),
        VoiceChannel("loudspeaker", ("station",)),
        PlainChannel("leaflet", ("post_point",)),
    )
    province = make_unit(level="province")
    communes = [make_unit(parent=province), make_unit(parent=province)]
    for unit in communes:
        make_outlet("station", owner=unit)
        make_outlet("post_point", owner=unit)
    make_outlet("portal", owner=province)
    version = make_version(province, body=CITING)
    plan_deliveries(version)
    for lease in claim_due(20):
        attempt(lease)
    assert set(version.deliveries.values_list("state", flat=True)) == {Delivery.State.HANDED_OVER}
    return version


def copies(version):
    return list(stale.wrong_copies().filter(version=version))


def errands(unit=None):
    rows = Assignment.objects.filter(task=None, state=Assignment.State.OPEN)
    return rows.filter(unit=unit) if unit else rows


def test_a_version_says_what_was_right_when_it_was_approved(carried):
    fact = carried.cited_facts.get()

    assert fact.written == "8.000 đồng một bản (miễn cho trẻ em)"
    assert (fact.key, fact.procedure_version.code) == ("lệ phí 1.900001", "1.900001")


def test_one_changed_fee_finds_every_copy_that_is_wrong_now(carried):
    station = carried.deliveries.filter(channel="loudspeaker").first()
    leaflet = carried.deliveries.filter(channel="leaflet").first()
    hand_in_recording(station.pk, spoken(), by=operator_of(station))
    make_receipt(leaflet, kind="signed", facts={"copies": 50})
    assert check_cited_facts(DAY) == 0
    assert copies(carried) == []

    charge(10000, first="2026-05-20")
    found = check_cited_facts(DAY)

    wrong = copies(carried)
    assert found == 1
    assert sorted(row.channel for row in wrong) == [
        *("leaflet", "leaflet", "loudspeaker", "loudspeaker", "webpage")
    ]
    assert [len(row.recordings.all()) for row in wrong if row.pk == station.pk] == [1]
    assert [row.receipts.all()[0].facts["copies"] for row in wrong if row.pk == leaflet.pk] == [50]
    row = StaleFact.objects.get()
    assert (row.now, row.since) == ("10.000 đồng một bản (miễn cho trẻ em)", DAY)


def test_everybody_who_holds_a_copy_gets_the_work_once(carried):
    charge(10000, first="2026-05-20")

    check_cited_facts(DAY)
    check_cited_facts(DAY)

    holders = {row.unit_id for row in carried.deliveries.all()}
    assert errands().count() == len(holders) == 3
    assert errands(carried.unit).get().content.startswith("Sửa hoặc thu hồi “Đăng ký khai sinh tại nhà”")
    assert all(row.content.startswith("Ngừng phát, gỡ “") for row in errands().exclude(unit=carried.unit))


def test_a_correction_calls_back_the_wrong_copies_and_the_work_ends_as_they_are_taken_down(carried):
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)
    former = list(carried.deliveries.exclude(channel="webpage"))

    newer = correction_of(carried)

    instead = queries.replacements(carried.deliveries.select_related("version"))
    assert {instead[row.pk].version for row in former} == {newer}
    assert newer.cited_facts.get().written.startswith("10.000 đồng")
    assert not errands(carried.unit).exists()
    assert {row.state for row in carried.deliveries.all()} == {Delivery.State.RECALLED}
    for last, row in enumerate(former):
        confirm_recall(row.pk, by=operator_of(row))
        is_held = row.unit_id in {other.unit_id for other in former[last + 1 :]}
        assert errands(row.unit).exists() == is_held
    assert StaleFact.objects.get().ended_at is not None
    assert check_cited_facts(DAY) == 0


def test_a_withdrawal_ends_the_issuers_work(carried):
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)

    recall_version(carried.pk, "Lệ phí đã đổi.", by=make_approver(carried.unit))

    assert not errands(carried.unit).exists()
    assert errands().count() == 2


def test_a_holder_may_take_a_wrong_copy_down_before_anybody_recalls_it(carried):
    row = carried.deliveries.filter(channel="leaflet").first()
    operator = operator_of(row)
    with pytest.raises(NotStaleError):
        take_down(row.pk, by=operator)
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)
    with pytest.raises(NotAllowedError):
        take_down(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=make_unit()))

    taken = take_down(row.pk, by=operator)

    assert (taken.state, taken.recall_confirmed_at is not None) == (Delivery.State.RECALLED, True)
    assert row.pk not in {one.pk for one in copies(carried)}
    assert errands(row.unit).exists()  # its station plays it still


def test_what_is_right_again_is_nobodys_work_any_more(carried):
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)

    charge(8000, first="2026-05-20")
    check_cited_facts(DAY)

    assert copies(carried) == []
    assert not errands().exists()
    assert Assignment.objects.filter(task=None).first().closed_reason.startswith("Dữ kiện trong bài lại đúng")


@pytest.mark.usefixtures("carried")
def test_another_change_meanwhile_is_followed_and_gives_no_new_work():
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)

    charge(12000, first="2026-05-20")
    assert check_cited_facts(DAY) == 0

    assert StaleFact.objects.get().now.startswith("12.000 đồng")
    assert errands().count() == 3


def test_a_fee_with_days_makes_copies_wrong_on_its_day(monkeypatch):
    use_channels(monkeypatch, PlainChannel("leaflet", ("post_point",)))
    charge(8000, until="2026-05-31")
    unit = make_commune()
    version = make_version(unit, body=BODY)
    make_delivery(version, channel="leaflet", state=Delivery.State.DONE)
    assert check_cited_facts(date(2026, 5, 31)) == 0

    assert check_cited_facts(date(2026, 6, 1)) == 1

    row = StaleFact.objects.get()
    assert row.is_gone
    assert "không công bố điều này" in row.now


def test_a_record_corrected_from_its_first_day_is_wrong_since_it_was_found(carried):
    charge(9000)

    check_cited_facts(DAY)

    assert StaleFact.objects.get(cited__version=carried).since == DAY


@pytest.mark.usefixtures("carried")
def test_an_abolished_procedure_makes_copies_wrong_from_its_day():
    abolish("2026-05-18")

    check_cited_facts(DAY)

    row = StaleFact.objects.get()
    assert (row.is_gone, row.since) == (True, date(2026, 5, 18))
    assert "đã bãi bỏ từ ngày 18/5/2026" in row.now


def test_what_is_wrong_is_not_sent_any_more(carried):
    late = make_outlet("station", owner=carried.unit)
    row = make_delivery(carried, late)
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)

    for lease in claim_due(5):
        attempt(lease)

    row.refresh_from_db()
    assert row.state == Delivery.State.FAILED
    assert "không được gửi nữa" in row.failure
    charge(8000, first="2026-05-20")
    check_cited_facts(DAY)
    send_again(row.pk, by=operator_of(row))
    for lease in claim_due(5):
        attempt(lease)
    row.refresh_from_db()
    assert row.state == Delivery.State.HANDED_OVER


def test_nobody_records_a_text_that_is_wrong(carried):
    row = carried.deliveries.filter(channel="loudspeaker").first()
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)

    with pytest.raises(RecordingClosedError) as refused:
        hand_in_recording(row.pk, spoken(), by=operator_of(row))

    assert "Hãy chờ bản sửa" in refused.value.sentence


def test_only_the_sentences_that_say_the_fee_are_wrong_on_a_stations_shelf():
    unit = make_commune()
    version = make_version(unit, body=BODY)
    row = make_delivery(version, make_outlet("station", owner=unit), state=Delivery.State.HANDED_OVER)
    said = sentences_of(row)
    saying = [one for one in said if "tám nghìn đồng" in one.spoken]
    others = [one for one in said if one not in saying][:2]
    takes = {
        one.digest: hand_in_take(row.pk, one.digest, ContentFile(sentence()), by=operator_of(row))
        for one in (*saying, *others)
    }
    assert saying
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)

    jobs.note_stale_takes([StaleFact.objects.get().pk])
    jobs.note_stale_takes([StaleFact.objects.get().pk])

    wrong = set(StaleTake.objects.values_list("take", flat=True))
    assert wrong == {takes[one.digest].pk for one in saying}
    assert stale.stale_takes([StaleFact.objects.get().pk]) == {(version.pk, row.outlet_id): len(saying)}


def test_a_change_of_the_catalogue_has_the_facts_checked():
    OrmQ.objects.all().delete()

    charge(10000, first="2026-05-20")

    assert [job.func() for job in OrmQ.objects.all()].count(jobs.CHECK_FACTS) == 1


def test_the_log_says_what_was_found_and_given(carried):
    charge(10000, first="2026-05-20")

    check_cited_facts(clock.today())

    said = set(Entry.objects.filter(subject_id=carried.pk).values_list("action", flat=True))
    assert {"message.fact_stale", "errand.given"} <= said
