"""The catalogue at the desk: a file brought in, words of people, what was missed, what is published."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.procedures import jobs
from gandan.procedures.actions import add_phrase, keep_missed_query
from gandan.procedures.models import LayPhrase, ProcedureVersion
from gandan.procedures.search.live import live
from gandan.procedures.tests.samples import lines, published, take_in
from gandan.procedures.values import MissedState, UploadState
from gandan.procedures.waiting import CatalogueUpload, MissedQuery

pytestmark = pytest.mark.django_db

KITE, BIRD = published(), published(code="1.900003", name="Đăng ký nuôi chim yến", field="Chăn nuôi")


@pytest.fixture
def places():
    return make_places()


@pytest.fixture
def editor(client, places):
    user = make_user(role=Role.EDITOR, unit=places.province)
    client.force_login(user)
    return user


@pytest.fixture
def elsewhere(client, places):
    """Somebody who works, but not for the province."""
    user = make_user(role=Role.EDITOR, unit=places.commune)
    client.force_login(user)
    return user


def address(name, *arguments):
    return reverse(f"desk:procedures:{name}", args=arguments)


def words_of(answer):
    return answer.content.decode()


def send_file(client, *records, name="danh-muc.jsonl", content=None, as_of=""):
    file = SimpleUploadedFile(name, lines(*records) if content is None else content)
    return client.post(address("upload"), {"file": file, "as_of": as_of}, follow=True)


def compared(client, *records, as_of=""):
    """Bring in a file and have it compared, as the worker does."""
    send_file(client, *records, as_of=as_of)
    upload = CatalogueUpload.objects.latest("pk")
    jobs.compare(upload.pk)
    return upload


def carried_out(upload):
    jobs.carry_out(upload.pk)
    upload.refresh_from_db()
    return upload


@pytest.mark.usefixtures("editor")
def test_a_file_changes_nothing_before_it_is_accepted(client):
    take_in(KITE)
    upload = compared(client, published(name="Cấp giấy phép thả diều giấy"), BIRD)

    shown = words_of(client.get(address("uploaded", upload.pk)))
    new = words_of(client.get(address("uploaded", upload.pk), {"loai": "new"}))

    assert "Tên: Cấp giấy phép thả diều → Cấp giấy phép thả diều giấy" in shown
    assert "Đăng ký nuôi chim yến" in new
    assert ProcedureVersion.objects.count() == 1


@pytest.mark.usefixtures("editor")
def test_an_old_record_is_shown_as_an_earlier_version_and_one_without_a_day_is_asked_for_it(client):
    take_in({**KITE, "from": "2025-07-01"})
    old = {"name": KITE["name"], "agency": "Phòng Tư pháp"}
    upload = compared(client, {**old, "from": "2021-08-01"}, old)

    former = words_of(client.get(address("uploaded", upload.pk), {"loai": "former"}))
    problems = words_of(client.get(address("uploaded", upload.pk), {"loai": "problem"}))
    client.post(address("accept", upload.pk))
    carried_out(upload)

    assert "từ ngày 1/8/2021 đến trước ngày 1/7/2025" in former
    assert "hãy cho biết áp dụng từ ngày nào" in problems
    assert ProcedureVersion.objects.earliest("valid_from").agencies.get().name == "Phòng Tư pháp"


@pytest.mark.usefixtures("editor")
def test_the_day_of_old_records_is_said_beside_their_file(client):
    take_in({**KITE, "from": "2025-07-01"})
    upload = compared(client, {"name": KITE["name"], "agency": "Phòng Tư pháp"}, as_of="2021-08-01")

    former = words_of(client.get(address("uploaded", upload.pk), {"loai": "former"}))
    client.post(address("accept", upload.pk))
    carried_out(upload)

    assert "từ ngày 1/8/2021 đến trước ngày 1/7/2025" in former
    assert ProcedureVersion.objects.earliest("valid_from").valid_from == date(2021, 8, 1)


@pytest.mark.usefixtures("editor")
def test_a_day_that_is_none_is_refused_and_nothing_is_kept(client):
    answer = send_file(client, KITE, as_of="2021-02-30")

    assert "hãy nhập ngày theo lịch." in words_of(answer)
    assert not CatalogueUpload.objects.exists()


@pytest.mark.usefixtures("editor")
def test_an_accepted_file_is_carried_out_once(client, editor):
    upload = compared(client, KITE, BIRD)

    client.post(address("accept", upload.pk))
    again = client.post(address("accept", upload.pk), follow=True)

    assert carried_out(upload).state == UploadState.ACCEPTED
    assert carried_out(upload).accepted_by == editor
    assert "đã được xử lý" in words_of(again)
    assert ProcedureVersion.objects.count() == 2
    assert Entry.objects.filter(action="procedures.imported", actor_id=editor.pk).count() == 1


@pytest.mark.usefixtures("editor")
def test_what_is_gone_ends_only_where_that_was_accepted_too(client):
    take_in(KITE, BIRD)
    kept, whole = compared(client, KITE), compared(client, KITE)

    client.post(address("accept", kept.pk))
    carried_out(kept)
    assert ProcedureVersion.objects.filter(valid_to__isnull=True).count() == 2
    client.post(address("accept", whole.pk), {"ends_gone": "1"})
    carried_out(whole)

    assert ProcedureVersion.objects.filter(valid_to__isnull=True).count() == 1


@pytest.mark.usefixtures("editor")
def test_only_what_was_shown_is_carried_out(client):
    upload = compared(client, BIRD)
    take_in(published(code="1.900003", name="Đăng ký nuôi chim sẻ"))

    client.post(address("accept", upload.pk))
    upload = carried_out(upload)

    shown = words_of(client.get(address("uploaded", upload.pk)))
    assert (upload.state, upload.has_moved) == (UploadState.COMPARED, True)
    assert "chưa cập nhật gì" in shown
    assert ProcedureVersion.objects.get().name == "Đăng ký nuôi chim sẻ"
    client.post(address("accept", upload.pk))
    assert carried_out(upload).state == UploadState.ACCEPTED


@pytest.mark.usefixtures("editor")
def test_a_dropped_file_is_never_carried_out(client):
    upload = compared(client, KITE)

    client.post(address("drop", upload.pk))
    client.post(address("accept", upload.pk))

    assert carried_out(upload).state == UploadState.DROPPED
    assert not ProcedureVersion.objects.exists()


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("danh-muc.exe", b"x", "Chỉ đọc được tệp"),
        ("danh-muc.jsonl", b"", "Tệp này rỗng"),
    ],
)
def test_a_file_that_cannot_be_one_is_refused_at_once(client, name, content, sentence):
    answer = send_file(client, name=name, content=content)

    assert (answer.status_code, CatalogueUpload.objects.count()) == (HTTPStatus.UNPROCESSABLE_ENTITY, 0)
    assert sentence in words_of(answer)


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"{", b"[1, 2]", b'{"code": "\\u0000"}', b"PK\x03\x04x", b"\x00" * 99]
)
def test_a_broken_file_is_told_of_line_by_line(client, content):
    send_file(client, content=content)
    upload = CatalogueUpload.objects.get()
    jobs.compare(upload.pk)

    assert "Không đọc được" in words_of(client.get(address("uploaded", upload.pk)))


@pytest.mark.usefixtures("elsewhere")
def test_who_does_not_keep_the_catalogue_looks_and_changes_nothing(client):
    take_in(KITE)
    missed = keep_missed_query("chữ ký ca sĩ")
    phrases = f"{address('phrases')}?ma=1.900001"

    looked = [client.get(each).status_code for each in (address("home"), address("missed"), phrases)]
    sent = [
        send_file(client, BIRD).status_code,
        client.post(phrases, {"text": "thả diều"}).status_code,
        client.post(address("remove-phrase"), {"ma": "1.900001"}).status_code,
        client.post(address("missed"), {"missed": missed.pk, "state": "ignored"}).status_code,
    ]

    assert looked == [HTTPStatus.OK] * 3
    assert {*sent} <= {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}
    assert not LayPhrase.objects.exists()
    assert MissedQuery.objects.get().state == MissedState.OPEN


@pytest.mark.usefixtures("editor")
def test_a_phrase_is_tried_beside_the_order_of_today_and_not_saved(client):
    take_in(KITE, BIRD)

    answer = client.post(
        f"{address('phrases')}?ma=1.900003",
        {"text": "dựng nhà cho én", "query": "", "try": "1"},
    )

    tried = answer.context["trial"]
    assert tried.after[0].listed.code == "1.900003"
    assert "Chưa có gì được lưu" in words_of(answer)
    assert not LayPhrase.objects.exists()


@pytest.mark.usefixtures("editor")
def test_a_trial_tells_procedures_of_one_name_apart(client):
    take_in(KITE, BIRD, {**KITE, "code": "1.900009", "agency": "Cơ quan đại diện"})

    answer = client.post(f"{address('phrases')}?ma=1.900001", {"text": "thả diều ở biển", "try": "1"})

    assert "(1.900009, Cơ quan đại diện" in words_of(answer)


@pytest.mark.usefixtures("editor")
def test_a_phrase_is_added_found_and_taken_away(client):
    take_in(KITE, BIRD)
    page = f"{address('phrases')}?ma=1.900003"

    added = client.post(page, {"text": "  Dựng nhà cho én "}, follow=True)
    row = LayPhrase.objects.get()
    live.forget()
    found = live.engine().find("dung nha cho en").hits[0]
    client.post(address("remove-phrase"), {"ma": "1.900003", "phrase": row.pk})

    assert "Đã thêm “dựng nhà cho én”" in words_of(added)
    assert (found.code, found.phrase) == ("1.900003", "dựng nhà cho én")
    assert not LayPhrase.objects.exists()
    assert {"phrase.added", "phrase.removed"} <= {*Entry.objects.values_list("action", flat=True)}


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Hãy ghi cách dân nói"),
        ("?!", "Hãy ghi ít nhất một từ"),
        ("THẢ CON DIỀU", "đã có cụm từ đó"),
        ("a " * 17, "dài quá"),
    ],
)
def test_a_phrase_that_helps_nobody_is_refused(client, text, sentence):
    take_in(published(said=["thả con diều"]))

    answer = client.post(f"{address('phrases')}?ma=1.900001", {"text": text})

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert sentence in words_of(answer)
    assert LayPhrase.objects.count() == 1


@pytest.mark.usefixtures("editor")
def test_procedures_of_one_name_are_told_apart_for_the_editor(client):
    take_in(BIRD, BIRD | {"code": "1.900004", "agency": "Cơ quan đại diện ở nước ngoài"})

    words = words_of(client.get(address("choose"), {"tim": "nuôi chim yến"}))

    assert '<p class="gd-narrow">Cơ quan đại diện ở nước ngoài</p>' in words
    assert f'<p class="gd-narrow">{BIRD["agency"]}</p>' in words


@pytest.mark.usefixtures("editor")
def test_a_missed_query_leads_to_its_procedure_and_leaves_the_list(client):
    take_in(BIRD)
    row = keep_missed_query("nuôi én")

    listed = words_of(client.get(address("missed")))
    chooser = words_of(client.get(address("choose"), {"tu": "nuoi en", "tim": "nuôi chim yến"}))
    client.post(address("missed"), {"missed": row.pk, "state": "handled"}, follow=True)

    assert f'href="{address("choose")}?tu=nuoi%20en"' in listed
    assert "?ma=1.900003&amp;tu=nuoi%20en" in chooser
    assert "nuoi en" not in words_of(client.get(address("missed")))
    assert "nuoi en" in words_of(client.get(address("missed"), {"loai": "handled"}))


@pytest.mark.usefixtures("editor")
def test_a_handled_query_that_is_missed_again_comes_back(client):
    handled, ignored = keep_missed_query("nuôi én"), keep_missed_query("chữ ký ca sĩ")
    client.post(address("missed"), {"missed": handled.pk, "state": "handled"})
    client.post(address("missed"), {"missed": ignored.pk, "state": "ignored"})

    keep_missed_query("nuôi én")
    keep_missed_query("chữ ký ca sĩ")

    assert [row.text for row in MissedQuery.objects.filter(state=MissedState.OPEN)] == ["nuoi en"]


@pytest.mark.usefixtures("editor")
def test_coverage_names_what_is_missing_and_since_when(client):
    items = [{"code": code, "name": name, "levels": ["Cấp xã"], "act": "announce"} for code, name in NAMED]
    take_in(KITE, DECISION | {"procedures": items})

    shown = words_of(client.get(address("coverage"), {"cap": "commune"}))

    days = (clock.today() - date(2026, 7, 1)).days
    assert "Đăng ký nuôi rùa" in shown
    assert f"đã {max(days, 0)} ngày" in shown


NAMED = (("1.900001", "Cấp giấy phép thả diều"), ("1.900009", "Đăng ký nuôi rùa"))
DECISION = {"announces": "9/QĐ-UBND", "issued_by": "UBND", "issued_on": "2026-06-20", "from": "2026-07-01"}


@pytest.mark.usefixtures("editor")
def test_a_longer_list_of_misses_takes_no_more_queries(client, django_assert_max_num_queries):
    for word in ("nuôi én", "nuôi rùa", "nuôi dế", "nuôi cá sấu"):
        keep_missed_query(word)

    with django_assert_max_num_queries(16):
        client.get(address("missed"))
    with django_assert_max_num_queries(26):
        client.get(address("home"))


def test_everybody_who_keeps_the_catalogue_works_for_the_province_itself(client, places):
    keepers = {}
    for role in Role:
        client.force_login(make_user(role=role, unit=places.province))
        keepers[role] = client.get(address("upload")).status_code == HTTPStatus.OK

    assert {role for role, may in keepers.items() if may} == {Role.EDITOR, Role.PROVINCIAL_OFFICER}


def test_a_phrase_of_somebody_without_the_duty_is_not_taken(places):
    take_in(KITE)
    procedure = ProcedureVersion.objects.get().procedure

    with pytest.raises(NotAllowedError):
        add_phrase(procedure.pk, "thả diều", by=make_user(role=Role.EDITOR, unit=places.commune))

    assert add_phrase(procedure.pk, "thả diều", by=make_user(role=Role.EDITOR, unit=places.province)).pk
