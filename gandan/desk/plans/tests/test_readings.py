from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.desk.plans.readings.choices import Names
from gandan.desk.plans.readings.forms import row_form
from gandan.desk.plans.tests.steps import page, press
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Plan, ReaderRule, Reading, ReadingRow
from gandan.plans.registry import registry_for
from gandan.plans.task_rows import task_row
from gandan.plans.tests.factories import make_plan, make_task
from gandan.plans.tests.readings import make_reading, make_row, make_task_row
from gandan.plans.tests.word_files import COLUMNS, TASKS, plan_file
from gandan.units.tests.factories import make_outlet_kind, make_unit

pytestmark = pytest.mark.django_db
State = ReadingRow.State


@pytest.fixture
def unit():
    pin_today(date(2024, 1, 20))
    make_outlet_kind("station")
    district = make_unit("district", name="Huyện Sông Trà")
    make_unit("division", parent=district, name="Phòng Nội vụ")
    make_unit("press", parent=district, name="Đài Truyền thanh Sông Trà")
    for name in ("Xã Cù Lao", "Xã Bãi Xép"):
        make_unit("commune", parent=district, name=name)
    return district


@pytest.fixture
def officer(client, unit):
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=unit, full_name="Trần Văn Lành")
    client.force_login(person)
    return person


@pytest.fixture
def reading(unit, officer):
    """Make a reading with a commitment and two tasks, the second of which is not certain."""
    reading = make_reading(unit, officer)
    make_row(reading, "clause", "Mọi xã có chuyên mục")
    make_task_row(reading, "Đăng tin", lead="Phòng Nội vụ")
    make_task_row(reading, "Phát loa", lead="Đài huyện")
    return reading


def upload(client, unit, content, name="ke-hoach.docx"):
    return press(client, "read", {"unit": unit.pk, "file": SimpleUploadedFile(name, content)})


def look(client, reading, part, row=None):
    address = reverse("desk:plans:reading", args=[reading.pk])
    return client.get(address, {"phan": part} | ({"dong": row.pk} if row else {}))


def row_of(reading, text):
    return reading.rows.get(text=text)


def typed(row, **said):
    return {f"r{row.pk}-{name}": value for name, value in said.items()}


def as_shown(row):
    """Return what a browser sends of the open row when nothing was changed."""
    registry = registry_for(row.reading.unit_id, date(2024, 1, 1))
    found = task_row(row.text, row.fields, registry)
    form = row_form(row, found=found, names=Names(registry, row.reading.unit_id))
    return typed(row, **{bound.name: bound.value() for bound in form if bound.value()})


@pytest.mark.usefixtures("officer")
def test_a_word_file_is_shown_with_its_table_beside_the_rows(client, unit):
    upload(client, unit, plan_file())
    reading = Reading.objects.get()

    text = look(client, reading, "nhiem-vu").content.decode()

    first = row_of(reading, TASKS[0][1])
    assert f'<span id="nguon-{first.pk}"></span><mark data-rows="{first.pk}">' in text
    assert text.count("<tr>") == len(TASKS) + 1
    assert "“UBND các xã” → Mọi xã, phường, thị trấn thuộc Huyện Sông Trà (2 đơn vị)" in text
    assert "“Đài huyện” → chưa rõ" in text


@pytest.mark.parametrize("content", [b"PK\x03\x04 broken", b"%PDF-1.7 broken", b"\xd0\xcf\x11\xe0" * 200])
@pytest.mark.usefixtures("officer")
def test_a_file_that_cannot_be_read_is_refused_with_one_sentence(client, unit, content):
    said = {"unit": unit.pk, "file": SimpleUploadedFile("a.docx", content), "text": "Chữ đã dán."}

    answer = press(client, "read", said)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert len(answer.context["form"].errors["file"]) == 1
    assert "Chữ đã dán." in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_a_text_without_a_plan_is_refused_and_kept(client, unit):
    answer = press(client, "read", {"unit": unit.pk, "text": "Hôm nay trời đẹp."})

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Không thấy đây là một kế hoạch" in answer.content.decode()
    assert "Hôm nay trời đẹp." in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_nothing_given_is_nothing_to_read(client, unit):
    answer = press(client, "read", {"unit": unit.pk})

    assert "Chưa có tệp hoặc văn bản nào để đọc." in answer.content.decode()


def test_only_the_open_row_has_a_form(client, reading):
    row = row_of(reading, "Phát loa")

    text = look(client, reading, "nhiem-vu", row).content.decode()

    assert f'name="r{row.pk}-lead"' in text
    assert f'name="r{row_of(reading, "Đăng tin").pk}-lead"' not in text
    assert "Có thể là Đài Truyền thanh Sông Trà" in text


def test_a_row_is_confirmed_and_the_next_that_waits_opens(client, reading):
    row = row_of(reading, "Đăng tin")

    answer = press(client, "reading_row", {"state": "confirmed"}, pk=row.pk)

    row.refresh_from_db()
    waiting = row_of(reading, "Phát loa")
    assert row.fields["decided"]["timing"] == "monthly"
    assert answer.redirect_chain[-1][0].endswith(f"dong={waiting.pk}#dong-{waiting.pk}")


def test_the_lead_is_chosen_and_remembered(client, reading, unit):
    row = row_of(reading, "Phát loa")
    station = unit.children.get(unit__kind__level="press").unit
    said = typed(row, text="Phát loa", lead=f"unit:{station.pk}", timing="monthly", remember="on")

    press(client, "reading_row", said | {"state": "confirmed"}, pk=row.pk)

    row.refresh_from_db()
    assert (row.state, row.fields["decided"]["lead"]) == (State.CONFIRMED, f"unit:{station.pk}")
    assert ReaderRule.objects.get().folded == "dai huyen"
    assert "Đài Truyền thanh Sông Trà" in page(client, "reader_rules")


def test_columns_of_a_row_are_corrected(client, reading):
    row = row_of(reading, "Đăng tin")
    said = typed(row, text="Đăng 5 tin", product="5 tin", partners="Các phòng; UBND các xã", timing="quarter")

    press(client, "reading_row", said | typed(row, due_on="2024-02-10") | {"state": "proposed"}, pk=row.pk)

    row.refresh_from_db()
    assert (row.text, row.fields["product"]) == ("Đăng 5 tin", "5 tin")
    assert row.fields["partners"] == ["Các phòng", "UBND các xã"]
    assert row.fields["decided"]["due_on"] == "2024-02-10"


def test_a_form_that_is_refused_keeps_what_was_typed(client, reading):
    row = row_of(reading, "Đăng tin")
    said = typed(row, text="Đăng 5 tin", due_on="31/31/2024")

    answer = press(client, "reading_row", said | {"state": "confirmed"}, pk=row.pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Đăng 5 tin" in answer.content.decode()
    assert row_of(reading, "Đăng tin").state == State.PROPOSED


def test_lines_become_rows_and_can_be_taken_back(client, reading):
    row = row_of(reading, "Phát loa")
    press(client, "reading_split", typed(row, text="Phát\nloa"), pk=row.pk)
    assert row_of(reading, "loa").kind == "task"

    text = press(client, "reading_undo", {"phan": "nhiem-vu"}, pk=reading.pk).content.decode()

    assert "Đã hoàn tác bước: tách dòng." in text
    assert row_of(reading, "Phát loa")


def test_what_was_typed_elsewhere_is_kept_when_a_row_is_split_or_merged(client, reading):
    row = row_of(reading, "Phát loa")
    press(client, "reading_split", typed(row, text="Phát\nloa", product="2 buổi"), pk=row.pk)
    lower = row_of(reading, "loa")
    press(client, "reading_merge", typed(lower, text="loa sáng", budget="1 triệu"), pk=lower.pk)

    merged = row_of(reading, "Phát loa sáng")

    assert (merged.fields["product"], merged.fields["budget"]) == ("2 buổi", "1 triệu")
    assert lower.fields["product"] == "2 buổi"


def test_what_was_only_shown_of_the_whole_is_not_decided_for_its_parts(client, reading):
    row = row_of(reading, "Phát loa")

    press(client, "reading_split", as_shown(row) | typed(row, text="Phát\nloa"), pk=row.pk)

    assert "decided" not in row_of(reading, "loa").fields


def test_a_row_is_not_split_while_something_typed_cannot_be_kept(client, reading):
    row = row_of(reading, "Phát loa")

    answer = press(client, "reading_split", typed(row, text="Phát\nloa", due_on="31/31/2024"), pk=row.pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "31/31/2024" in answer.content.decode()
    assert row_of(reading, "Phát loa")


def test_one_line_is_no_split_and_says_so(client, reading):
    row = row_of(reading, "Phát loa")

    answer = press(client, "reading_split", typed(row, text="Phát loa"), pk=row.pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Hãy xuống dòng ở chỗ cần tách" in answer.content.decode()


def test_a_row_goes_into_the_one_above(client, reading):
    press(client, "reading_merge", pk=row_of(reading, "Phát loa").pk)

    assert row_of(reading, "Đăng tin Phát loa")


def test_a_row_is_added(client, reading):
    press(client, "reading_add", {"kind": "task", "text": "In tờ gấp"}, pk=reading.pk)

    assert row_of(reading, "In tờ gấp").kind == "task"


def test_an_empty_row_is_not_added(client, reading):
    answer = press(client, "reading_add", {"kind": "task", "text": " "}, pk=reading.pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY


def test_sure_rows_are_confirmed_at_once_and_the_rest_says_why(client, reading):
    text = press(client, "reading_sure", {"phan": "nhiem-vu"}, pk=reading.pk).content.decode()

    assert "Đã xác nhận 2 dòng chắc chắn." in text
    assert "Chủ trì: Có thể là Đài Truyền thanh Sông Trà" in text


def test_a_dropped_row_says_so(client, reading):
    press(client, "reading_row", {"state": "dropped"}, pk=row_of(reading, "Mọi xã có chuyên mục").pk)

    assert "Đã bỏ" in look(client, reading, "cam-ket").content.decode()


def test_saving_too_early_says_what_is_missing(client, reading):
    text = press(client, "reading_save", pk=reading.pk).content.decode()

    assert "Còn 3 dòng chưa xác nhận hoặc bỏ." in text
    assert not Plan.objects.exists()


def test_saved_rows_say_how_many_assignments_they_become(client, reading):
    row = row_of(reading, "Phát loa")
    press(client, "reading_sure", {}, pk=reading.pk)
    press(client, "reading_row", {"state": "dropped"}, pk=row.pk)

    text = press(client, "reading_save", pk=reading.pk).content.decode()

    assert "Đã lưu thành kế hoạch" in text
    assert "Sẽ giao 12 việc" in text
    assert "1 đơn vị, 12 kỳ" in text


def test_the_next_version_shows_what_changes_row_by_row(client, reading, unit, officer):
    press(client, "reading_row", {"state": "dropped"}, pk=row_of(reading, "Phát loa").pk)
    press(client, "reading_sure", {}, pk=reading.pk)
    press(client, "reading_save", pk=reading.pk)
    plan = Plan.objects.get()
    later = make_reading(unit, officer)
    make_row(later, "clause", "Mọi xã có chuyên mục")
    make_task_row(
        later, "Đăng tin", lead="Phòng Nội vụ", timing="Hằng quý", timing_norm={"cadence": "quarterly"}
    )

    text = press(client, "reading_follow", {"plan": plan.pk}, pk=later.pk).content.decode()

    assert "Dòng không đổi đã được xác nhận." in text
    assert "<b>Thời gian</b>: <del>hằng tháng</del>" in text
    press(client, "reading_row", {"state": "confirmed"}, pk=row_of(later, "Đăng tin").pk)
    press(client, "reading_apply", {"reason": ""}, pk=later.pk)
    assert plan.tasks.get().timing == "quarterly"


def test_a_plan_in_force_is_not_brought_up_to_date_without_a_reason(client, unit, officer):
    later = make_reading(unit, officer, follows=make_plan(unit))

    answer = press(client, "reading_apply", {"reason": " "}, pk=later.pk)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "phải ghi lý do sửa" in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_a_column_that_was_taught_is_read(client, unit):
    columns = ["Ai lo" if name == "Cơ quan chủ trì" else name for name in COLUMNS]
    press(client, "reader_rules", {"unit": unit.pk, "written": "Ai lo", "meaning": "lead"})

    upload(client, unit, plan_file(columns=columns))

    row = row_of(Reading.objects.get(), TASKS[0][1])
    assert row.fields["lead"] == "Phòng Nội vụ"


@pytest.mark.usefixtures("officer")
def test_a_rule_is_taken_back(client, unit):
    press(client, "reader_rules", {"unit": unit.pk, "written": "Ai lo", "meaning": "lead"})

    text = press(client, "reader_rule_back", pk=ReaderRule.objects.get().pk).content.decode()

    assert "Từ nay không còn hiểu “Ai lo”" in text
    assert "Chưa ghi nhớ tên nào." in text


def test_sixty_tasks_ask_no_more_than_six(client, reading, django_assert_max_num_queries):
    for number in range(60):
        make_task_row(reading, f"Việc số {number}", lead="Phòng Nội vụ", partners=["UBND các xã"])
    row = row_of(reading, "Việc số 40")
    look(client, reading, "nhiem-vu")

    with django_assert_max_num_queries(22):
        text = look(client, reading, "nhiem-vu", row).content.decode()

    assert text.count("data-row=") == 20
    assert "Trang 3 trong 4" in text


def test_a_row_without_a_lead_is_kept_but_not_confirmed(client, reading):
    row = row_of(reading, "Phát loa")
    said = typed(row, text="Phát loa xã", lead="", timing="monthly")

    refused = press(client, "reading_row", said | {"state": "confirmed"}, pk=row.pk)
    assert "Hãy chọn cơ quan hoặc nhóm đơn vị chủ trì." in refused.content.decode()
    press(client, "reading_row", said | {"state": "proposed"}, pk=row.pk)

    assert row_of(reading, "Phát loa xã").state == State.PROPOSED


def test_work_that_is_done_once_needs_its_day(client, reading):
    row = row_of(reading, "Đăng tin")
    said = typed(row, text="Đăng tin", lead=f"unit:{reading.unit_id}", timing="quarter")

    answer = press(client, "reading_row", said | {"state": "confirmed"}, pk=row.pk)

    assert "phải có hạn hoàn thành" in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_the_same_number_read_again_is_compared_by_itself(client, unit):
    plan = make_plan(unit, number="12/KH-UBND", state=Plan.State.DRAFT)
    make_task(plan, content=TASKS[0][1], number="1")

    upload(client, unit, plan_file())

    reading = Reading.objects.get()
    text = look(client, reading, "nhiem-vu").content.decode()
    assert reading.follows == plan
    assert "<b>Đơn vị chủ trì</b>: <del>Huyện Sông Trà</del>" in text
    assert "· <b>dòng mới</b>" in text


def test_what_the_plan_names_is_shown_as_what_it_is_here(client, reading):
    make_row(reading, "channel", "hệ thống loa", kind="contest")
    make_row(reading, "audience", "bà con", kind="citizens")

    text = look(client, reading, "phan-dau").content.decode()

    assert "hệ thống loa <span" in text
    assert "→ Cuộc thi" in text
    assert "→ Người dân" in text
