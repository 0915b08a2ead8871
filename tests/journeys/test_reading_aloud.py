"""An editor sees a doubt in the spoken script, settles it there, and keeps the word in the dictionary."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.http import urlencode

from gandan.deliveries.tests.factories import make_commune
from gandan.lexicon.models import Pronunciation
from gandan.messages.models import Message
from gandan.messages.tests.factories import make_draft
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_outlet
from tests.journeys.browser import (
    LOOKS,
    OUTPUT,
    Page,
    Tour,
    contact_sheet,
    follow,
    needs_browser,
    open_browser,
    open_tab,
    too_wide,
    violations,
)

pytestmark = [
    pytest.mark.browser,
    needs_browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("beside_a_browser", "heard_before"),
]

BODY = "## Khi nào\n\nBà con đến TTPTĐ ở nhà 12/5 từ 7h30.\n\n- Mang thẻ căn cước\n- Lệ phí 8.000 đồng"
PHONE, DESKTOP = LOOKS[0], LOOKS[3]


@pytest.fixture
def draft(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    commune = make_commune()
    make_outlet("station", owner=commune)
    editor = make_user(role=Role.EDITOR, unit=commune, full_name="Võ Thị Lành")
    return make_draft(commune, editor, body=BODY)


@pytest.fixture
def cookie(draft, client, live_server):
    client.force_login(draft.author)
    return {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}


def settle(tab, sentence, written, spoken):
    line = tab.locator("li", has=tab.get_by_text(sentence)).filter(has=tab.locator("details")).last
    line.get_by_text("Đọc lại chỗ này").click()
    line.get_by_label("Chữ trong bài").fill(written)
    line.get_by_label("Đọc là").fill(spoken)
    follow(line.get_by_role("button", name="Đọc như vậy"))


def test_a_doubt_is_settled_at_its_line_and_kept_in_the_dictionary(live_server, draft, cookie):
    with open_browser() as browser, open_tab(browser, PHONE, [cookie]) as tab:
        tab.goto(live_server.url + reverse("desk:messages:show", args=[draft.pk]))
        assert "Chưa biết “TTPTĐ” là gì" in tab.content()
        settle(tab, "Chưa biết “TTPTĐ”", "TTPTĐ", "trạm phát điện tử")
        assert "Bà con đến trạm phát điện tử ở nhà" in tab.content()
        found = violations(tab), too_wide(tab)

        follow(tab.get_by_role("link", name="Đưa vào từ điển"))
        tab.get_by_label("Căn cứ").fill("Quyết định của xã")
        follow(tab.get_by_role("button", name="Xem đọc thử"))
        assert tab.locator("audio").count() == 2
        found += (violations(tab), too_wide(tab))
        follow(tab.get_by_role("button", name="Lưu"))
        found += (violations(tab), too_wide(tab))

    assert Pronunciation.objects.get().spoken == "trạm phát điện tử"
    assert Message.objects.get().readings == [{"written": "TTPTĐ", "spoken": "trạm phát điện tử"}]
    assert found == ([], 0, [], 0, [], 0)


@pytest.mark.sheet
def test_the_screens_are_photographed(live_server, draft, cookie):
    told = {"viet": "TTPTĐ", "doc": "trạm phát", "cau": "Mời đến TTPTĐ lúc 7h30."}
    pages = [
        Page("bản đọc", reverse("desk:messages:show", args=[draft.pk])),
        Page("từ điển có sẵn", reverse("desk:lexicon:list") + "?nguon=co-san&tim=ubnd"),
        Page("thêm cách đọc", reverse("desk:lexicon:new") + f"?{urlencode(told)}"),
    ]

    with open_browser() as browser:
        tour = Tour(live_server.url, pages, [cookie], looks=(PHONE, DESKTOP))
        contact_sheet(browser, tour, OUTPUT / "reading-aloud.png")

    assert (OUTPUT / "reading-aloud.png").stat().st_size > 10_000
