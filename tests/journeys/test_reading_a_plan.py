"""The planning officer brings a signed Word file, confirms its rows, and every unit gets its work."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Assignment, Plan, ReadingRow
from gandan.plans.tests.word_files import TASKS, plan_file
from gandan.units.tests.factories import make_outlet_kind, make_unit
from tests.journeys.browser import (
    LOOKS,
    follow,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)
from tests.journeys.pictures import photograph

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser"),
]

PHONE, OLD_PC = LOOKS[0], LOOKS[3]
COMMUNES = ("Xã Cù Lao", "Xã Bãi Xép", "Thị trấn Bến Đò")


@pytest.fixture
def district():
    pin_today(date(2024, 1, 20))
    make_outlet_kind("station")
    district = make_unit("district", name="Huyện Sông Trà")
    make_unit("division", parent=district, name="Phòng Nội vụ")
    make_unit("press", parent=district, name="Đài Truyền thanh Sông Trà")
    make_unit("centre", parent=district, name="Đài Viễn thông Sông Trà")
    for name in COMMUNES:
        make_unit(parent=district, name=name)
    return district


@pytest.fixture
def cookie(district, client, live_server):
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=district, full_name="Trần Thị Lành")
    client.force_login(person)
    return {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}


def open_part(tab, name):
    follow(tab.get_by_role("navigation", name="Các phần của bản đọc").get_by_role("link", name=name))


def check_page(tab):
    assert (violations(tab), too_wide(tab)) == ([], 0)


def read_the_file(tab, address, *, is_photographed=False):
    tab.goto(address + reverse("desk:plans:read"))
    file = {"name": "ke-hoach-12.docx", "mimeType": "application/octet-stream", "buffer": plan_file()}
    tab.get_by_label("Chọn tệp kế hoạch").set_input_files(file)
    if is_photographed:
        photograph(tab, "doc-ke-hoach")
    follow(tab.get_by_role("button", name="Đọc kế hoạch"))
    tab.get_by_role("heading", name="Phần đầu").wait_for()
    check_page(tab)


def confirm_tasks(tab):
    """Confirm what is sure at once, then go through the rest with the keyboard alone."""
    open_part(tab, "Nhiệm vụ")
    check_page(tab)
    follow(tab.get_by_role("button", name="Xác nhận mọi dòng chắc chắn"))
    photograph(tab, "nhiem-vu-can-xem")
    way = tab.locator("[data-row]", has_text="Cần bạn xem").get_by_role("link").nth(1)
    way.focus()
    assert TASKS[2][1] in tab.locator("mark.is-here").all_text_contents()
    follow(way, "x")
    tab.get_by_label("Cơ quan chủ trì").select_option(label="Đài Truyền thanh Sông Trà")
    tab.get_by_label("cũng hiểu như vậy").check()
    check_page(tab)
    photograph(tab, "chon-don-vi", whole=False)
    follow(tab.get_by_label("Nội dung dòng này"), "Control+Enter")
    tab.get_by_text("Đã xác nhận một dòng.").wait_for()


def split_and_take_back(tab):
    """Cut a task in two while typing, and take it back; N leads to the form that adds a row."""
    open_part(tab, "Nhiệm vụ")
    follow(tab.locator("a.gd-row-title").first, "t")
    tab.get_by_label("Nội dung dòng này").press("Home")
    for key in (*["ArrowRight"] * 4, "Enter"):
        tab.keyboard.press(key)
    follow(tab.get_by_label("Nội dung dòng này"), "Control+Shift+Enter")
    tab.get_by_text("Đã tách thành 2 dòng.").wait_for()
    follow(tab.locator("a.gd-row-title").first, "z")
    tab.get_by_text("Đã hoàn tác bước: tách dòng.").wait_for()
    tab.locator("a.gd-row-title").first.press("n")
    assert tab.evaluate("document.activeElement.name") == "text"


def drop_and_take_back(tab):
    """Drop the target by its key, see it is gone, take the step back, and drop it for good."""
    open_part(tab, "Chỉ tiêu")
    follow(tab.locator("a.gd-row-title").first, "b")
    tab.get_by_text("Đã bỏ một dòng.").wait_for()
    follow(tab.get_by_role("button", name="Hoàn tác: sửa, xác nhận hoặc bỏ một dòng"))
    tab.get_by_text("Đã hoàn tác bước").wait_for()
    assert ReadingRow.objects.get(kind="target").state == "proposed"
    follow(tab.locator("a.gd-row-title").first, "b")
    tab.get_by_text("Đã bỏ một dòng.").wait_for()


def confirm_clauses(tab):
    open_part(tab, "Cam kết")
    while tab.get_by_role("button", name="Xác nhận dòng").count():
        follow(tab.get_by_role("button", name="Xác nhận dòng").first)
    while tab.get_by_role("link", name="Xem và xác nhận").count():
        follow(tab.get_by_role("link", name="Xem và xác nhận").first)
        follow(tab.get_by_role("button", name="Lưu và xác nhận"))


def save_and_put_in_force(tab):
    open_part(tab, "Lưu")
    check_page(tab)
    follow(tab.get_by_role("button", name="Lưu thành kế hoạch"))
    tab.get_by_role("heading", name="Sẽ giao 19 việc").wait_for()
    tab.get_by_text("Xem từng nhiệm vụ thành bao nhiêu việc").click()
    photograph(tab, "se-giao-viec")
    follow(tab.get_by_role("link", name="Đưa vào thực hiện"))
    check_page(tab)
    follow(tab.get_by_role("button", name="Đưa vào thực hiện"))
    follow(tab.get_by_role("button", name="Giao việc đến từng đơn vị"))
    tab.get_by_text("Đã giao thêm 19 việc.").wait_for()


def test_a_word_file_becomes_work_of_every_unit(cookie, live_server):
    with open_browser() as browser, open_tab(browser, OLD_PC, [cookie]) as tab:
        read_the_file(tab, live_server.url, is_photographed=True)
        confirm_tasks(tab)
        split_and_take_back(tab)
        drop_and_take_back(tab)
        confirm_clauses(tab)
        save_and_put_in_force(tab)

    plan = Plan.objects.get()
    assert (plan.number, plan.issued_on) == ("12/KH-UBND", date(2024, 1, 15))
    quarterly = Assignment.objects.filter(task__content__startswith="Phát thanh")
    assert {each.unit.names.get().name for each in quarterly} == {"Đài Truyền thanh Sông Trà"}
    assert Assignment.objects.filter(unit__names__name__in=COMMUNES).count() == len(COMMUNES)


def test_a_phone_confirms_rows_too(cookie, live_server):
    with open_browser() as browser, open_tab(browser, PHONE, [cookie]) as tab:
        read_the_file(tab, live_server.url)
        open_part(tab, "Nhiệm vụ")
        follow(tab.get_by_role("link", name="Xem và xác nhận").first)
        check_page(tab)
