from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import make_delivery, make_receipt
from gandan.desk.today.agenda import FIRST, agenda_of
from gandan.evidence.models import Standing
from gandan.evidence.tests.factories import make_evidence
from gandan.messages.actions import return_draft
from gandan.messages.tests.factories import make_approver, make_submitted, make_version
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.tests.factories import make_assignment, make_plan, make_task
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db


def due_in(unit, days):
    task, day = make_task(make_plan(unit)), clock.today()
    return make_assignment(task, occurrence_from=day - timedelta(days=20), due_on=day + timedelta(days=days))


@pytest.fixture
def unit():
    return make_unit()


def test_late_work_comes_first_and_says_since_when(unit):
    due_in(unit, 5)
    late = due_in(unit, -2)

    first = agenda_of(make_user(role=Role.UNIT_OFFICER, unit=unit)).first[0]

    assert first.is_late
    assert f"viec={late.pk}" in first.url
    assert first.why.startswith("Quá hạn từ ngày")


def test_at_most_three_things_stand_first_and_the_rest_is_folded(unit):
    for days in range(5):
        due_in(unit, days)

    agenda = agenda_of(make_user(role=Role.UNIT_OFFICER, unit=unit))

    assert len(agenda.first) == FIRST
    assert agenda.groups[0].total == 5


def test_a_message_waits_for_its_approver_and_not_for_its_author(unit):
    message = make_submitted(unit)

    waiting = agenda_of(make_approver(unit)).first

    assert [due.title for due in waiting] == [message.title]
    assert agenda_of(message.author).first == ()


def test_the_work_of_units_below_is_theirs_and_only_its_lateness_is_shown_above():
    province = make_unit("province")
    commune = make_unit("commune", parent=province)
    due_in(commune, -3)
    due_in(commune, 3)

    agenda = agenda_of(make_user(role=Role.PROVINCIAL_OFFICER, unit=province))

    assert [(group.name, group.total) for group in agenda.groups] == [("Việc chậm ở các đơn vị", 1)]


def test_work_whose_proof_waits_for_others_is_no_longer_pressing(unit):
    due = due_in(unit, 5)
    officer = make_user(role=Role.UNIT_OFFICER, unit=unit)
    make_evidence(unit, assignment=due, state=Standing.State.PENDING)

    agenda = agenda_of(officer)

    assert agenda.first == ()
    assert "đang chờ người khác xem xét" in agenda.groups[0].dues[0].why


def test_work_whose_proof_came_back_leads_to_the_reason(unit):
    due = due_in(unit, 5)
    proof = make_evidence(unit, assignment=due, state=Standing.State.REFUSED)

    first = agenda_of(make_user(role=Role.UNIT_OFFICER, unit=unit)).first[0]

    assert first.why.startswith("Bằng chứng bị trả lại")
    assert first.url == reverse("desk:evidence:show", args=[proof.pk])


def test_a_returned_message_waits_for_its_author_with_the_reason(unit):
    message = make_submitted(unit)
    return_draft(message.pk, make_approver(unit), "Thiếu giờ mở cửa")

    first = agenda_of(message.author).first[0]

    assert first.why == "Người duyệt trả lại: Thiếu giờ mở cửa"
    assert first.url == reverse("desk:messages:edit", args=[message.pk])


@pytest.fixture
def at_station(unit):
    """Hand a message over to the unit's station."""
    station = make_outlet("station", owner=unit, name="Đài truyền thanh Xã Tam Hải")
    return make_delivery(make_version(unit), station, state=Delivery.State.HANDED_OVER)


def sheet_of(user):
    return next(due for due in agenda_of(user).first if due.press == "Mở bảng chạy")


def test_an_operator_finds_todays_sheet_before_the_plans_work(unit, at_station):
    due_in(unit, 5)

    first = agenda_of(make_user(role=Role.STATION_OPERATOR, unit=unit)).first[0]

    assert first.press == "Mở bảng chạy"
    assert first.why == "Hôm nay: 1 bài, đã phát 0, còn 1"
    assert first.url == reverse("desk:deliveries:run_sheet", args=[at_station.outlet_id])


def test_the_sheet_counts_what_was_played_today_and_not_before(unit, at_station):
    operator = make_user(role=Role.STATION_OPERATOR, unit=unit)
    make_receipt(at_station, happened_at=clock.now() - timedelta(days=1))
    make_delivery(make_version(unit), at_station.outlet, state=Delivery.State.HANDED_OVER)
    assert sheet_of(operator).why == "Hôm nay: 2 bài, đã phát 0, còn 2"

    for _ in range(2):
        make_receipt(at_station)

    assert sheet_of(operator).why == "Hôm nay: 2 bài, đã phát 1, còn 1"


def test_what_was_recalled_comes_in_red_before_late_work(unit, at_station):
    due_in(unit, -3)
    Delivery.objects.filter(pk=at_station.pk).update(state=Delivery.State.RECALLED)

    agenda = agenda_of(make_user(role=Role.STATION_OPERATOR, unit=unit))

    assert (agenda.first[0].press, agenda.first[0].is_late) == ("Xác nhận đã gỡ", True)
    assert agenda.first[1].press == "Nộp bằng chứng"


def take_back(version, *outlets):
    for outlet in outlets:
        make_delivery(version, outlet, state=Delivery.State.RECALLED, recall_kind="withdrawn")


def test_a_message_to_take_down_in_many_places_is_one_task_and_the_station_goes_first(unit, at_station):
    shelves = [make_outlet("post_point", owner=unit) for _ in range(12)]
    version = make_version(unit)
    take_back(version, *shelves, at_station.outlet)

    agenda = agenda_of(make_user(role=Role.STATION_OPERATOR, unit=unit))

    assert [due.press for due in agenda.first] == ["Xác nhận đã gỡ", "Mở bảng chạy", "Ghi đã phát"]
    assert agenda.first[0].title == f"{at_station.outlet.name}: {version.title}"
    assert agenda.first[0].why.endswith("Bài này còn 12 nơi nữa phải gỡ.")
    assert agenda.groups[0].total == 13


@pytest.mark.usefixtures("at_station")
def test_the_sheet_is_among_the_first_however_much_is_late_for_an_operator(unit):
    shelf = make_outlet("post_point", owner=unit)
    for _ in range(4):
        take_back(make_version(unit), shelf)

    first = agenda_of(make_user(role=Role.STATION_OPERATOR, unit=unit)).first

    assert [due.press for due in first] == ["Xác nhận đã gỡ", "Xác nhận đã gỡ", "Mở bảng chạy"]
    officer = agenda_of(make_user(role=Role.UNIT_OFFICER, unit=unit))
    assert "Mở bảng chạy" not in [due.press for due in officer.first]


def test_an_empty_day_says_what_will_appear(client, unit):
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=unit))

    page = client.get(reverse("desk:today")).content.decode()

    assert "Không có việc nào đến hạn" in page


def test_the_page_asks_a_bounded_number_of_questions(client, unit, django_assert_max_num_queries):
    for days in range(8):
        due_in(unit, days)
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=unit))

    with django_assert_max_num_queries(34):
        client.get(reverse("desk:today"))
