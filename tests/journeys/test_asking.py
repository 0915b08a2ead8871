"""From a question typed on a phone to the answer that everybody reads: three people in turn."""

from __future__ import annotations

import re

import pytest

from gandan.feedback.tests.factories import make_rules
from gandan.people.tests.factories import PASSWORD
from gandan.people.tests.places import make_places
from gandan.portal.questions import forms
from gandan.procedures.answers.tests.factories import (
    make_answer_approver,
    make_answer_version,
    make_answerer,
    use_fresh_index,
)
from tests.journeys.browser import LOOKS, follow, needs_browser, open_browser, open_tab

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser"),
]

PHONE = LOOKS[0]
TEXT = "Thả diều ban đêm ở bãi biển có được không?"


@pytest.fixture
def places(monkeypatch):
    monkeypatch.setattr(forms, "LEAST_SECONDS", 0)
    use_fresh_index(monkeypatch)
    make_rules()
    places = make_places()
    make_answer_version(places.commune, question="Thả diều ban ngày ở bãi biển có phải xin phép không?")
    return places


def log_in(tab, site, user):
    tab.context.clear_cookies()
    tab.goto(f"{site}/lam-viec/")
    tab.fill("[name=login]", user.username)
    tab.fill("[name=password]", PASSWORD)
    follow(tab.locator("main button[type=submit]"))


def press(tab, words):
    follow(tab.get_by_role("button", name=words, exact=True))


def open_due(tab, words):
    follow(tab.get_by_role("link", name=words).first)


def test_a_question_is_asked_answered_approved_and_read(live_server, places):
    writer, approver = make_answerer(places.commune), make_answer_approver(places.commune)

    with open_browser() as browser, open_tab(browser, PHONE) as tab:
        tab.goto(f"{live_server.url}/hoi-dap/hoi/")
        tab.get_by_label("Câu hỏi của bạn").fill(TEXT)
        tab.wait_for_selector("[data-offered] a")  # what is like it, while typing
        tab.get_by_label("Bạn ở xã, phường nào?").fill("cu lao")
        tab.get_by_label("Được đăng câu hỏi").check()
        press(tab, "Gửi câu hỏi")
        [code] = re.findall(r"\b\w{4}-\w{4}-\w{4}\b", tab.inner_text("main"))
        press(tab, "Mở câu hỏi của tôi")
        assert "đang chờ trả lời" in tab.inner_text("h1")

        log_in(tab, live_server.url, writer)
        open_due(tab, "Trả lời")
        tab.get_by_label("Câu hỏi, viết lại").fill(TEXT)
        tab.locator("#id_text").fill("Không. Ban đêm không thả diều.")
        press(tab, "Gửi duyệt")
        log_in(tab, live_server.url, approver)
        open_due(tab, "Xem và duyệt")
        press(tab, "Duyệt và gửi")

        tab.context.clear_cookies()
        tab.goto(f"{live_server.url}/hoi-dap/theo-doi/#{code}")  # as the slip's QR code opens it
        tab.get_by_role("heading", name="Câu hỏi của bạn đã có trả lời").wait_for()
        assert tab.url.endswith("/theo-doi/")  # the code does not stay in the history
        press(tab, "Hài lòng")
        assert "Bạn đã cho biết: hài lòng." in tab.inner_text("main")
        open_due(tab, "Bản đăng cho mọi người xem")
        published = tab.inner_text("main")

    assert TEXT in published
    assert "Ban đêm không thả diều." in published
    assert "Xã Cù Lao" in published
