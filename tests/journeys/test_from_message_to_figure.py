"""The main job in a real browser: a message is written, approved, carried out, played, proved and counted."""

from __future__ import annotations

import re

import pytest
from django.core.management import call_command

from gandan.evidence.jobs import take_receipts
from gandan.messages.models import MessageVersion
from gandan.people.rules import Role
from gandan.people.tests.factories import PASSWORD
from tests.journeys.browser import Look, follow, needs_browser, open_browser, open_tab
from tests.journeys.house import COMMUNES, TODAY, at_the_desk, make_house
from tests.journeys.pictures import ELSEWHERE, NAMES, passed, photograph

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser", "heard_before"),
]

PHONE, DESKTOP = Look("360", 360), Look("1366", 1366)
TITLE = "Cấp lại giấy khai sinh ngay tại xã"
BODY = """Mất bản chính hay bản bị rách, mờ đều xin cấp lại được.

1. Mang theo căn cước.
2. Đến quầy một cửa của xã, khai vào một tờ khai.
3. Gọi {{đường dây nóng}} để hẹn giờ, khỏi phải chờ."""


@pytest.fixture
def house():
    return make_house()


def log_in(tab, site, user):
    tab.goto(f"{site}/lam-viec/")
    tab.get_by_label("Tên đăng nhập").fill(user.username)
    tab.get_by_label("Mật khẩu").fill(PASSWORD)
    follow(tab.get_by_role("button", name="Đăng nhập"))
    tab.get_by_role("heading", name="Hôm nay").wait_for()


def write_and_submit(browser, site, editor):
    """Write a message as somebody who has just logged in, and send it to be approved."""
    with open_tab(browser, DESKTOP) as tab:
        log_in(tab, site, editor)
        follow(tab.get_by_role("link", name="Thông điệp"))
        follow(tab.get_by_role("link", name="Soạn thông điệp mới"))
        tab.get_by_label("Tiêu đề").fill(TITLE)
        tab.get_by_label("Nội dung").fill(BODY)
        tab.get_by_label("Thủ tục hành chính").check()
        tab.get_by_label("Người dân", exact=True).check()
        photograph(tab, "soan-thong-diep")
        follow(tab.get_by_role("button", name="Lưu và xem thử"))
        tab.get_by_role("button", name="Gửi duyệt").wait_for()
        photograph(tab, "xem-thu")
        follow(tab.get_by_role("button", name="Gửi duyệt"))
        tab.get_by_text("Chờ duyệt").first.wait_for()


def approve(browser, site, approver):
    """Approve it on a telephone, from the first page."""
    with at_the_desk(browser, site, approver, PHONE) as tab:
        tab.goto(f"{site}/lam-viec/")
        follow(tab.get_by_role("link", name=re.compile(f"Xem và duyệt.*{TITLE}")))
        tab.get_by_role("button", name="Duyệt và cho đi").wait_for()
        photograph(tab, "duyet")
        follow(tab.get_by_role("button", name="Duyệt và cho đi"))
        tab.get_by_role("heading", name=TITLE).first.wait_for()


def confirm_played(browser, site, operator):
    with at_the_desk(browser, site, operator, PHONE) as tab:
        tab.goto(f"{site}/lam-viec/chuyen-phat/hom-nay/")
        tab.get_by_role("heading", name="phát gì hôm nay").wait_for()
        photograph(tab, "bang-chay")
        tab.goto(f"{site}/lam-viec/")
        photograph(tab, "hom-nay-dai")
        follow(tab.get_by_role("link", name=re.compile(f"Ghi đã phát.*Đài truyền thanh.*{TITLE}")))
        tab.get_by_label("Số lần phát trong ngày").fill("2")
        photograph(tab, "ghi-da-phat")
        follow(tab.get_by_role("button", name="Ghi nhận"))
        tab.get_by_text("Bản ghi này là bằng chứng").wait_for()


def accept_proof(browser, site, officer):
    with at_the_desk(browser, site, officer, DESKTOP) as tab:
        tab.goto(f"{site}/lam-viec/bang-chung/cho-xem-xet/")
        photograph(tab, "xet-bang-chung")
        follow(tab.get_by_role("button", name="Chấp nhận"))
        tab.get_by_text("Không có bằng chứng nào chờ bạn").wait_for()


def public_words(browser, address):
    """Return what a visitor who is nobody reads there."""
    with open_tab(browser, PHONE) as tab:
        tab.goto(address)
        return tab.inner_text("main")


def follow_the_figure(browser, board, target):
    """Go from the board to the proof behind the figure, as anybody may."""
    with open_tab(browser, DESKTOP) as tab:
        tab.goto(board)
        photograph(tab, "bang-chi-tieu")
        follow(tab.get_by_role("heading", name=target.title).get_by_role("link"))
        follow(tab.get_by_role("link", name=f"Đài truyền thanh {COMMUNES[0]}"))
        tab.get_by_role("heading", name="Bằng chứng trong tháng 11/2024").wait_for()
        photograph(tab, "mot-dau-moi")
        return tab.inner_text("main")


def test_a_message_becomes_a_proved_figure_on_the_public_board(live_server, house, settings):
    site, people = live_server.url, house.people
    settings.PUBLIC_URL = site
    board = f"{site}/ke-hoach/{house.target.clause.plan_id}/?ngay={TODAY}"

    with open_browser() as browser:
        before = public_words(browser, board)
        write_and_submit(browser, site, people[Role.EDITOR])
        approve(browser, site, people[Role.APPROVER])
        call_command("deliver")
        page = public_words(browser, f"{site}/tin/{MessageVersion.objects.get().code}/")
        confirm_played(browser, site, people[Role.STATION_OPERATOR])
        take_receipts()
        accept_proof(browser, site, people[Role.PROVINCIAL_OFFICER])
        after = public_words(browser, board)
        proof = follow_the_figure(browser, board, house.target)

    assert TITLE in page
    assert "0 trong 2" in before
    assert "1 trong 2" in after
    assert "số lần phát: 2" in proof
    assert passed >= set(NAMES) - ELSEWHERE
