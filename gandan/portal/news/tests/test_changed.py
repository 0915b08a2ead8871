from __future__ import annotations

import pytest
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.deliveries.actions import check_cited_facts, recall_version
from gandan.deliveries.tests.factories import correction_of, make_delivery, make_version
from gandan.messages.tests.factories import make_approver
from gandan.messages.tests.facts import CITING, DAY, abolish, charge
from gandan.portal.cache import MEMORY
from gandan.portal.tests.sounds import FILES, put_sound

pytestmark = pytest.mark.django_db
NOTICE = "Có điều trong tin này đã đổi"


@pytest.fixture(autouse=True)
def _day():
    pin_today(DAY)
    charge(8000)
    MEMORY.forget()


@pytest.fixture
def version():
    return make_version(body=CITING)


def page_of(client, version):
    return client.get(reverse("portal:message", args=[version.code])).content.decode()


def change():
    charge(10000, first="2026-05-20")
    check_cited_facts(DAY)


def test_a_message_leads_to_the_procedure_whose_fee_it_says(client, version):
    page = page_of(client, version)

    assert "8.000 đồng một bản (miễn cho trẻ em)" in page
    assert 'href="/thu-tuc/1.900001/"' in page
    assert NOTICE not in page


def test_a_changed_fee_is_told_above_the_text_that_was_approved(client, version):
    page_of(client, version)  # a page that was kept is made anew
    change()

    page = page_of(client, version)

    head, text = page.split('<div class="gd-text">')
    assert NOTICE in head
    assert "Từ ngày 20/5/2026: <b>10.000 đồng một bản (miễn cho trẻ em)</b>." in head
    assert "<del>8.000 đồng một bản (miễn cho trẻ em)</del>" in head
    assert "8.000 đồng một bản" in text


def test_its_sound_and_leaflets_are_not_offered_meanwhile(client, version):
    change()

    assert "tạm cất đi, vì có điều trong đó đã đổi" in page_of(client, version)


def test_whoever_kept_the_address_of_a_leaflet_or_a_script_is_told_too(client, version):
    *_, script = put_sound(make_delivery(version=version, channel="loudspeaker"), *FILES)
    address = reverse("portal:script", args=[version.code, script.pk])
    assert client.get(address).status_code == 200

    change()

    led_on = client.get(address)
    assert led_on.status_code == 409  # not for good: what changed may change back
    assert led_on["Cache-Control"] == "no-store"
    assert NOTICE in led_on.content.decode()
    assert reverse("portal:message", args=[version.code]) in led_on.content.decode()


def test_what_is_abolished_is_told_without_words_for_editors(client, version):
    abolish("2026-05-20")
    check_cited_facts(DAY)

    page = page_of(client, version)

    assert "Từ ngày 20/5/2026, điều ghi trong tin không còn áp dụng." in page
    assert "chỗ điền" not in page


def test_the_corrected_message_says_the_new_fee_and_nothing_of_a_change(client, version):
    change()
    newer = correction_of(version)

    page = page_of(client, newer)

    assert NOTICE not in page
    assert "10.000 đồng một bản" in page


def test_a_withdrawn_message_only_says_that_it_is_withdrawn(client, version):
    change()
    recall_version(version.pk, "Lệ phí đã đổi.", by=make_approver(version.unit))

    page = page_of(client, version)

    assert "Tin này đã được thu hồi" in page
    assert NOTICE not in page
