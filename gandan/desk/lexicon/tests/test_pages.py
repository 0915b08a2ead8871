"""The dictionary at the desk: found, tried, heard, changed and taken away, each unit its own."""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.calendars import clock
from gandan.desk.lexicon.comparing import compare
from gandan.desk.lexicon.listening import LONGEST_HEARD, may_be_heard
from gandan.lexicon.actions import end_pronunciation
from gandan.lexicon.models import Pronunciation
from gandan.lexicon.tests.factories import make_pronunciation
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.text.speech import Entry, shipped, speak

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def editor(client, places):
    user = make_user(role=Role.EDITOR, unit=places.province)
    client.force_login(user)
    return user


def page(client, name, *arguments, **asked):
    return client.get(reverse(f"desk:lexicon:{name}", args=arguments), asked)


def words_of(answer):
    return answer.content.decode()


def typed(places, **changes):
    return {
        "unit": places.province.pk,
        "written": "TTPTĐ",
        "spoken": "trạm phát điện tử",
        "kind": "abbreviations",
        "words_before": "",
        "words_after": "",
        "source": "Quyết định của tỉnh",
        "valid_from": clock.today().isoformat(),
        "test_sentence": "Mời bà con đến TTPTĐ lúc 7 giờ.",
    } | changes


def send(client, name, fields, *arguments):
    return client.post(reverse(f"desk:lexicon:{name}", args=arguments), fields, follow=True)


def test_an_entry_is_added_and_stands_in_the_list_of_its_unit(client, places, editor):
    answer = send(client, "new", typed(places, words_before="sở, phòng"))

    row = Pronunciation.objects.get()
    assert (row.unit, row.made_by, row.words_before) == (places.province, editor, "sở|phòng")
    assert "<b>TTPTĐ</b> đọc là “trạm phát điện tử”" in words_of(answer)
    assert "đứng sau sở, phòng" in words_of(answer)
    assert "đã làm ra giữ nguyên" in words_of(answer)


@pytest.mark.usefixtures("editor")
def test_trying_shows_both_readings_and_saves_nothing(client, places):
    answer = send(client, "new", typed(places, source="", **{"try": "1"}))
    shown = words_of(answer)

    assert answer.status_code == HTTPStatus.OK
    assert "<strong>trạm phát điện tử</strong>" in shown
    assert "tê tê pê tê đê" in shown
    assert shown.count("<audio") == 2
    assert "Giọng máy – bản nghe thử" in shown
    assert not Pronunciation.objects.exists()


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"spoken": "trạm 12"}, "còn chữ số"),
        ({"source": ""}, "Hãy ghi căn cứ"),
        ({"written": "12/5"}, "ít nhất một chữ cái"),
        ({"words_before": "Sở"}, "chữ thường"),
        ({"kind": "lạ"}, "trạm phát điện tử"),
        ({"valid_from": "mai"}, "hãy nhập ngày"),
        ({"test_sentence": "x" * 301}, "Câu thử dài quá"),
        ({"spoken": "<script>alert(1)</script>"}, "&lt;script&gt;"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_keeps_the_typing(client, places, changes, sentence):
    answer = send(client, "new", typed(places, **changes))

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert sentence in words_of(answer)
    assert "<script>alert" not in words_of(answer)
    assert not Pronunciation.objects.exists()


@pytest.mark.usefixtures("editor")
def test_a_unit_that_is_not_offered_is_not_taken(client, places):
    answer = send(client, "new", typed(places, unit=places.neighbour.pk))

    assert "Hãy chọn đơn vị trong danh sách" in words_of(answer)
    assert not Pronunciation.objects.exists()


@pytest.mark.usefixtures("editor")
def test_the_entrys_own_page_tells_what_it_changes(client, places):
    row = make_pronunciation(places.province, test_sentence="Mời đến TTPTĐ.")

    shown = words_of(page(client, "change", row.pk))

    assert "<strong>trạm phát điện tử</strong>" in shown
    assert "tê tê pê tê đê" in shown


@pytest.mark.usefixtures("editor")
def test_a_change_keeps_the_row_before_it(client, places):
    row = make_pronunciation(places.province)

    send(client, "change", typed(places, spoken="trạm phát"), row.pk)

    now = words_of(page(client, "list"))
    former = words_of(page(client, "list", nguon="da-thoi"))
    assert "“trạm phát”" in now
    assert "“trạm phát điện tử”" not in now
    assert "“trạm phát điện tử”" in former
    assert page(client, "change", row.pk).status_code == HTTPStatus.NOT_FOUND


@pytest.mark.usefixtures("editor")
def test_an_entry_ends_with_a_reason(client, places):
    row = make_pronunciation(places.province)
    today = clock.today().isoformat()

    refused = send(client, "end", {"on": today, "reason": ""}, row.pk)
    send(client, "end", {"on": today, "reason": "Cơ quan đã đổi tên."}, row.pk)

    assert "Hãy ghi lý do" in words_of(refused)
    assert "Cơ quan đã đổi tên." in words_of(page(client, "list", nguon="da-thoi"))


@pytest.mark.usefixtures("editor")
def test_shipped_entries_stand_apart_and_open_a_form_that_is_filled_in(client):
    found = page(client, "list", nguon="co-san", tim="ubnd")
    override = next(each for each in found.context["page"] if each.entry.written == "UBND").override_query

    form = words_of(client.get(f"{reverse('desk:lexicon:new')}?{override}"))

    assert "Có sẵn" in words_of(found)
    assert "Đọc khác đi" in words_of(found)
    assert 'value="UBND"' in form
    assert f'value="{shipped().by_written["UBND"][0].spoken}"' in form


@pytest.mark.usefixtures("editor")
def test_words_are_found_without_their_marks(client, places):
    make_pronunciation(places.province)
    make_pronunciation(places.province, "KDC", "khu dân cư")

    shown = words_of(page(client, "list", tim="tram phat"))

    assert "TTPTĐ" in shown
    assert "KDC" not in shown


def test_a_commune_sees_its_own_and_its_provinces_but_no_neighbours(client, places):
    make_pronunciation(places.province, "AAB", "từ của tỉnh")
    mine = make_pronunciation(places.commune, "AAC", "từ của xã")
    make_pronunciation(places.neighbour, "AAD", "từ của nơi khác")
    client.force_login(make_user(role=Role.UNIT_OFFICER, unit=places.commune))

    shown, table = words_of(page(client, "list")), words_of(page(client, "export"))

    assert ["từ của tỉnh" in each and "từ của xã" in each for each in (shown, table)] == [True, True]
    assert "từ của nơi khác" not in shown + table
    assert shown.count("Thôi dùng<span") == 1
    assert reverse("desk:lexicon:end", args=[mine.pk]) in shown


def test_who_only_looks_is_offered_no_change(client, places):
    row = make_pronunciation(places.province)
    client.force_login(make_user(role=Role.APPROVER, unit=places.province))

    shown = words_of(page(client, "list"))

    assert "TTPTĐ" in shown
    assert "Thêm cách đọc" not in shown
    assert {page(client, "new").status_code, page(client, "change", row.pk).status_code} == {404}
    assert page(client, "listen", loi="chào bà con").status_code == HTTPStatus.NOT_FOUND


def test_the_table_runs_in_no_spreadsheet(client, places, editor):
    row = make_pronunciation(places.province, source='=HYPERLINK("x")')
    end_pronunciation(row.pk, on=clock.today(), reason="+Hết", by=editor)

    table = words_of(page(client, "export"))

    assert table.startswith("\ufeffĐơn vị,")
    assert "'=HYPERLINK" in table
    assert "'+Hết" in table


@pytest.mark.usefixtures("editor", "heard_before")
def test_the_words_of_a_sentence_are_heard(client):
    first, again = (page(client, "listen", loi="Mời bà con đến trạm phát.") for _ in range(2))

    assert (first.status_code, first["Content-Type"]) == (HTTPStatus.OK, "audio/mpeg")
    assert first.content == again.content
    assert len(first.content) > 2_000


@pytest.mark.parametrize(
    ("spoken", "may"),
    [
        ("Mời bà con.", True),
        ("năm, sáu; bảy?", True),
        ("", False),
        (".", False),
        ("lúc 7 giờ", False),
        ("a\nb", False),
        ("<speak>", False),
        ("a" * (LONGEST_HEARD + 1), False),
    ],
)
def test_only_what_a_reading_gives_is_heard(spoken, may):
    assert may_be_heard(spoken) is may


@pytest.mark.usefixtures("editor")
def test_a_voice_that_will_not_read_says_so(client, settings, tmp_path):
    settings.GANDAN_VOICE, settings.GANDAN_VOICES_DIR = "khong-co", tmp_path

    answer = page(client, "listen", loi="chào bà con")

    assert answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE
    assert "khong-co" in words_of(answer)


def test_two_readings_are_set_side_by_side_without_tearing_a_word():
    text = "Sở TTPTĐ họp lúc 7 giờ."
    own = shipped().with_entries([Entry("TTPTĐ", "trạm phát", source="tỉnh")])

    found = compare(speak(text), speak(text, lexicon=own))

    assert [each.written for each in found.stretches if each.is_changed] == ["TTPTĐ"]
    assert [each.within for each in found.stretches] == ["Sở", "trạm phát", "họp lúc bảy giờ"]


@pytest.mark.usefixtures("editor")
def test_a_longer_list_takes_no_more_queries(client, places, django_assert_max_num_queries):
    for letter in "ABCDEGHIKLMN":
        make_pronunciation(places.province, f"TX{letter}", "từ thử")
    later = clock.today() + timedelta(days=9)
    make_pronunciation(places.province, "TXX", "từ mai sau", valid_from=later)

    with django_assert_max_num_queries(14):
        shown = words_of(page(client, "list"))

    assert "Sẽ dùng từ" in shown
