from __future__ import annotations

import re
from datetime import date

import pytest
from django.urls import reverse

from gandan.evidence.models import Standing
from gandan.evidence.tests.factories import make_evidence
from gandan.indicators.actions import rebuild
from gandan.messages.actions import approve, correct, submit, withdraw
from gandan.messages.tests.factories import make_approver, make_version
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.actions import change_clause
from gandan.plans.models import Target
from gandan.plans.specs import Amending, ClauseSpec
from gandan.plans.tests.factories import make_target
from gandan.portal.tests.factories import make_province
from gandan.units.actions import Occasion, UnitSpec, merge_units
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def province():
    return make_province()


def words_of(response):
    """Return a page's words as a reader sees them."""
    text = re.sub(r"<(style|script|svg).*?</\1>", " ", response.content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))


@pytest.mark.usefixtures("province")
@pytest.mark.parametrize(
    "path",
    [
        *("/", "/tin/", "/tin/?tim=khai+sinh", "/tin/?ngay=2024-11-22", "/tin/atom.xml", "/don-vi/"),
        *("/don-vi/?tim=tam+hai", "/ke-hoach/", "/gioi-thieu/", "/gioi-thieu/tiep-can/"),
        *("/gioi-thieu/rieng-tu/", "/so-do/", "/robots.txt", "/sitemap.xml"),
        *("/thu-tuc/", "/thu-tuc/danh-muc/", "/thu-tuc/kinh-doanh/", "/thu-tuc/viec/sinh-con/"),
    ],
)
def test_a_public_page_asks_for_no_login_and_leaves_no_cookie(client, path):
    answer = client.get(path)

    assert answer.status_code == 200
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


@pytest.mark.parametrize("path", ["/", "/tin/", "/don-vi/", "/ke-hoach/", "/thu-tuc/"])
def test_an_empty_house_says_what_will_appear(client, path):
    assert "Chưa có" in words_of(client.get(path)) or path == "/"


@pytest.mark.usefixtures("province")
def test_the_first_page_says_how_the_province_keeps_its_word(client):
    words = words_of(client.get("/"))

    assert "5 trong 8 đầu mối có đủ bằng chứng trong tháng 10/2024" in words
    assert "mô phỏng" in words


def test_a_message_shows_the_facts_of_the_unit_in_its_address(client, province):
    tam_hai = province.communes[0]

    answer = client.get(f"/tin/{province.version.code}/{tam_hai.key}/")

    assert 'href="tel:02353871246"' in answer.content.decode()
    assert "Bộ phận một cửa, phòng số 1" in words_of(answer)


def test_the_old_form_of_an_address_leads_to_the_new_one(client, province):
    code, key = province.version.code, province.communes[0].key

    answer = client.get(f"/tin/{code}/tai/{key}/")

    assert (answer.status_code, answer["Location"]) == (301, f"/tin/{code}/{key}/")


def test_a_reader_finds_the_own_commune_without_tones(client, province):
    answer = client.get(f"/tin/{province.version.code}/noi/", {"noi": "tam hai"})

    assert answer["Location"] == f"/tin/{province.version.code}/{province.communes[0].key}/"


def test_a_withdrawn_message_says_so_first(client, province):
    withdraw(province.version.pk, make_approver(province.unit), "Sai mức lệ phí")

    words = words_of(client.get(f"/tin/{province.version.code}/"))

    assert "Tin này đã được thu hồi, xin đừng làm theo" in words
    assert "Sai mức lệ phí" in words


def test_a_corrected_message_leads_to_the_new_version(client, province):
    message = province.version.message
    correct(message.pk, message.author)
    submit(message.pk, message.author)
    newer = approve(message.pk, make_approver(province.unit))

    old = client.get(f"/tin/{province.version.code}/").content.decode()
    new = words_of(client.get(f"/tin/{newer.code}/"))

    assert f'href="/tin/{newer.code}/"' in old
    assert "Bản này sửa cho" in new


def test_news_are_found_without_tones_and_by_day(client, province):
    make_version(province.unit, title="Nộp hồ sơ qua bưu điện")

    by_words = words_of(client.get("/tin/?tim=buu+dien"))
    by_day = words_of(client.get("/tin/?ngay=2024-11-21"))

    assert "Nộp hồ sơ qua bưu điện" in by_words
    assert "Đăng ký khai sinh" not in by_words
    assert "Không có tin nào như vậy" in by_day


@pytest.mark.usefixtures("province")
def test_the_one_field_also_finds_the_place_and_its_telephone(client):
    page = client.get("/tin/?tim=xã Tam Hải").content.decode()

    assert "/don-vi/xa-tam-hai" in page
    assert 'href="tel:02353871246"' in page
    assert "Không có tin nào" not in page


@pytest.mark.usefixtures("province")
@pytest.mark.parametrize("words", ["bản sao khai sinh", "trich luc khai sinh", "khai sanh"])
def test_words_that_no_message_has_all_of_find_the_nearest(client, words):
    page = words_of(client.get("/tin/", {"tim": words}))

    assert "Không có tin nào đủ các chữ này" in page
    assert "Đăng ký khai sinh không cần đi xa" in page


@pytest.mark.usefixtures("province")
@pytest.mark.parametrize("words", ["đèn đường hỏng ở khai", "asdf", "?", "%"])
def test_words_that_hardly_any_message_has_find_none(client, words):
    assert "Đăng ký khai sinh" not in words_of(client.get("/tin/", {"tim": words}))


def test_a_name_is_not_found_in_the_middle_of_a_word(client, province):
    make_unit(parent=province.unit, name="Xã Tam Thái")

    words = words_of(client.get("/don-vi/?tim=tam+hai"))

    assert "Xã Tam Hải" in words
    assert "Xã Tam Thái" not in words


@pytest.mark.usefixtures("province")
@pytest.mark.parametrize("path", ["/tin/khong-co/", "/don-vi/khong-co/", "/ke-hoach/999/", "/khong-co/"])
def test_a_wrong_address_gets_a_page_that_helps(client, path):
    answer = client.get(path)

    assert answer.status_code == 404
    assert "tìm bằng tên cũ" in words_of(answer)


def test_a_unit_shows_whom_to_call_and_what_its_outlets_did(client, province):
    words = words_of(client.get(f"/don-vi/{province.communes[0].key}/"))

    assert "0235 3871 246" in words
    assert "Đài truyền thanh Xã Tam Hải" in words
    assert "1 bằng chứng trong 12 tháng: tháng 10/2024." in words
    assert "mô phỏng" in words


def test_the_board_names_the_missing_and_how_it_counts(client, province):
    words = words_of(client.get(f"/ke-hoach/{province.plan.pk}/"))

    assert "62,5 %" in words
    assert "Chưa có bằng chứng: Đài truyền thanh" in words
    assert "Đếm các đài có nhật ký phát được chấp nhận trong tháng." in words


def test_the_board_tells_what_was_amended_and_why(client, province):
    officer = make_user(role=Role.PROVINCIAL_OFFICER, unit=province.unit)
    clause = province.target.clause
    why = Amending("Đính chính theo văn bản")
    change_clause(clause.pk, ClauseSpec(clause.code, "Lời mới"), by=officer, why=why)

    words = words_of(client.get(f"/ke-hoach/{province.plan.pk}/"))

    assert f"Sửa cam kết: {clause.code}" in words
    assert "Lý do: Đính chính theo văn bản" in words


def test_a_target_opens_to_every_member_with_its_proofs(client, province):
    words = words_of(client.get(f"/ke-hoach/{province.plan.pk}/{province.target.pk}/"))

    assert "nhật ký phát 5/10/2024" in words
    assert "Không tính: Chờ lắp đặt" in words
    assert "Đang chờ xem xét 1 bằng chứng" in words


def test_another_month_is_another_figure(client, province):
    words = words_of(client.get(f"/ke-hoach/{province.plan.pk}/?ngay=2024-09-30"))

    assert "0 trong 8 đầu mối có đủ bằng chứng trong tháng 9/2024" in words


@pytest.mark.parametrize("day", ["2024-13-45", "x", "", "1800-01-01", "9999-12-31"])
def test_any_day_asked_for_gives_a_page(client, province, day):
    assert client.get(f"/ke-hoach/{province.plan.pk}/", {"ngay": day}).status_code == 200
    assert client.get("/tin/", {"ngay": day, "trang": "x"}).status_code == 200


def test_tables_open_in_a_spreadsheet(client, province):
    plan, target = province.plan.pk, province.target.pk

    board = client.get(f"/ke-hoach/{plan}/chi-tieu.csv").content.decode()
    listed = client.get(f"/ke-hoach/{plan}/{target}/danh-sach.csv").content.decode()

    assert "62,5 %" in board
    assert listed.startswith("\ufeff")
    assert len(listed.splitlines()) == 1 + 9


def test_the_table_of_a_plan_has_the_targets_of_its_board_on_any_day(client, province):
    since = date(2024, 5, 1)
    Target.objects.filter(pk=province.target.pk).update(starts_on=since, withdrawn_from=since)
    make_target(province.target.clause, title="Đài phát lại", replaces=province.target, starts_on=since)
    address = f"/ke-hoach/{province.plan.pk}/"

    board = client.get(address, {"ngay": "2024-02-15"}).context["page"]
    table = client.get(f"{address}chi-tieu.csv", {"ngay": "2024-02-15"}).content.decode()

    assert [line.row.title for line in board.lines] == ["Đài phát lại"]
    assert [line.split(",")[0] for line in table.splitlines()[1:]] == ["Đài phát lại"]


def test_a_long_board_begins_with_a_list_that_leads_to_each_target(client, province):
    for number in range(5):
        make_target(
            province.target.clause, title=f"Chỉ tiêu {number}", outlet_kind=province.target.outlet_kind
        )

    page = client.get(f"/ke-hoach/{province.plan.pk}/").content.decode()

    assert "Danh sách 6 chỉ tiêu" in page
    assert f'href="#ct-{province.target.pk}"' in page
    assert f'id="ct-{province.target.pk}"' in page


def test_only_months_that_were_counted_are_offered_and_the_page_says_since_when(client, province):
    province.target.starts_on = date(2024, 7, 1)
    province.target.save()

    for address in (f"/ke-hoach/{province.plan.pk}/", f"/ke-hoach/{province.plan.pk}/{province.target.pk}/"):
        answer = client.get(address, {"ngay": "2024-02-15"})

        choices = answer.context["page"].choices
        assert choices[-1].name == "tháng 7/2024"
        assert choices[-1].is_chosen
        assert "Có số liệu từ ngày 1/7/2024." in words_of(answer)


def test_a_draft_plan_is_nobodys_promise_yet(client, province):
    province.plan.state = "draft"
    province.plan.save()

    assert client.get(f"/ke-hoach/{province.plan.pk}/").status_code == 404


@pytest.mark.usefixtures("province")
def test_the_policy_allows_nothing_from_elsewhere(client):
    policy = client.get("/")["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_no_page_needs_what_the_policy_refuses(client, province):
    paths = [
        "/",
        "/don-vi/",
        f"/ke-hoach/{province.plan.pk}/",
        reverse("portal:message", args=[province.version.code]),
    ]

    for path in paths:
        page = client.get(path).content.decode()
        assert not re.search(
            r'<script(?! src="/static/[^"<>]+" defer></script>)|<style| style=| on\w+=', page
        ), path


def test_a_member_opens_to_its_proofs_without_what_is_internal(client, province):
    station = province.stations[1]
    proof = make_evidence(
        station.owners.get().unit, outlet=station, note="Ông A gửi", quantities={"plays": 3}
    )

    words = words_of(client.get(f"/ke-hoach/{province.plan.pk}/{province.target.pk}/{station.pk}/"))

    assert "số lần phát: 3" in words
    assert f"ngày {proof.happened_on.day}/10/2024" in words
    assert "Ông A gửi" not in words


def test_an_address_that_nobody_looked_at_is_not_shown_to_the_public(client, province):
    station = province.stations[5]
    owner = station.owners.get().unit
    shown = "https://tamhai.example.vn/tin-da-xem"
    make_evidence(owner, outlet=station, url=shown)
    for state in (Standing.State.PENDING, Standing.State.REFUSED):
        make_evidence(owner, outlet=station, state=state, url=f"https://quang-cao.example/{state}")
    rebuild()

    page = client.get(
        reverse("portal:member", args=[province.plan.pk, province.target.pk, station.pk])
    ).content.decode()

    assert shown in page
    assert "quang-cao.example" not in page


def test_only_members_of_the_list_have_a_page(client, province):
    listed, elsewhere = province.stations[0], make_outlet(owner=province.communes[0])
    address = f"/ke-hoach/{province.plan.pk}/{province.target.pk}"

    assert client.get(f"{address}/{elsewhere.pk}/").status_code == 404
    assert client.get(f"{address}/{listed.pk}/").status_code == 200


def test_the_board_marks_a_target_only_where_its_own_members_are_simulated(client, province):
    counter = make_outlet("counter", owner=province.communes[0])
    make_evidence(province.communes[0], outlet=counter)
    make_target(province.target.clause, title="Quầy có sổ", outlet_kind=counter.kind, evidence_kinds=["LOG"])
    rebuild()

    page = client.get(f"/ke-hoach/{province.plan.pk}/").context["page"]

    assert {line.row.title: line.is_simulated for line in page.lines} == {
        province.target.title: True,
        "Quầy có sổ": False,
    }


def test_each_target_of_a_board_is_drawn_in_its_own_window(client, province):
    target = province.target
    make_target(target.clause, title="Cả năm", outlet_kind=target.outlet_kind, window="year")
    rebuild()

    page = client.get(f"/ke-hoach/{province.plan.pk}/", {"ngay": "2024-09-15"}).context["page"]

    drawn = {line.row.title: {key.words: key.count for key in line.key} for line in page.lines}
    assert drawn[target.title] == {"chưa có bằng chứng": 8, "không tính, có lý do": 1}
    assert drawn["Cả năm"] == {"đã có bằng chứng": 5, "đang chờ xem xét": 1, "chưa có bằng chứng": 3}
    assert [line.row.numerator for line in page.lines] == [0, 5]


def test_a_message_in_another_language_says_which_around_our_own_words(client, province):
    version = make_version(province.unit, title="Chô bhrợ", language="ktv")

    page = client.get(f"/tin/{version.code}/").content.decode()

    assert '<article lang="ktv">' in page
    assert '<p class="gd-meta" lang="vi">' in page
    assert 'lang="ktv">Chô bhrợ</a>' in client.get("/tin/").content.decode()


def test_a_past_figure_can_be_told_by_the_units_of_a_later_map(client, province):
    first, second = province.communes[:2]
    merged = UnitSpec(
        key="tam-hai-moi", kind=first.kind.code, name="Xã Tam Hải mới", parent=first.parents.get().parent
    )
    merge_units([first, second], merged, Occasion(date(2024, 11, 15), "NQ 1/2024"))
    rebuild()
    page = f"/ke-hoach/{province.plan.pk}/{province.target.pk}/?ngay=2024-10-31"

    then = words_of(client.get(page))
    now = words_of(client.get(f"{page}&ban-do=2024-11-15"))

    assert "từ ngày 15/11/2024" in then
    assert "Theo bản đồ ngày" not in then
    assert "Theo bản đồ ngày 15/11/2024:" in now
    assert words_of(client.get(f"{page}&ban-do=hom-qua")) == then
