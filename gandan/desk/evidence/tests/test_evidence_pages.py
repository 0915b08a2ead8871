# ruff: noqa: ARG001 - a fixture is asked for by its name
from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gandan.deliveries.models import Delivery, Rendition
from gandan.deliveries.tests.factories import make_delivery, make_receipt
from gandan.evidence.models import Evidence, Standing
from gandan.evidence.tests import samples
from gandan.evidence.tests.factories import make_evidence
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.tests.factories import make_assignment, make_plan, make_task
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def commune():
    return make_unit(name="Xã Tam Hải")


@pytest.fixture
def officer(client, commune):
    user = make_user(role=Role.UNIT_OFFICER, unit=commune)
    client.force_login(user)
    return user


@pytest.fixture
def leader(commune):
    return make_user(role=Role.LEADER, unit=commune)


def photo(name="ảnh.jpg", content=None):
    return SimpleUploadedFile(name, samples.jpeg_with_facts() if content is None else content)


def post_photo(client, **changes):
    sent = {"kind": "PHO", "happened_on": "2024-10-05", "photos": [photo()]}
    return client.post(reverse("desk:evidence:hand_in"), sent | changes)


def pending(unit):
    return make_evidence(unit, kind="PHO", state=Standing.State.PENDING)


def test_an_officer_hands_in_a_phone_photo_on_one_screen(client, officer, commune):
    station = make_outlet("station", owner=commune)
    page = client.get(reverse("desk:evidence:hand_in")).content.decode()

    answer = post_photo(client, outlet=station.pk)

    evidence = Evidence.objects.get()
    assert 'capture="environment"' in page
    assert answer.url == reverse("desk:evidence:show", args=[evidence.pk])
    assert (evidence.outlet, evidence.unit, evidence.recorded_by) == (station, commune, officer)


def test_the_back_button_makes_no_second_proof(client, officer):
    nonce = client.get(reverse("desk:evidence:hand_in")).context["form"]["nonce"].value()
    post_photo(client, nonce=nonce)

    again = post_photo(client, nonce=nonce)

    evidence = Evidence.objects.get()
    assert again["Location"] == reverse("desk:evidence:show", args=[evidence.pk])
    assert "không cần nộp lại" in client.get(again["Location"]).content.decode()
    post_photo(client, nonce=client.get(reverse("desk:evidence:hand_in")).context["form"]["nonce"].value())
    assert Evidence.objects.count() == 2


def test_several_photos_are_all_kept(client, officer):
    post_photo(client, photos=[photo("a.jpg"), photo("b.jpg")])

    assert Evidence.objects.get().files.count() == 2


def test_a_hostile_file_is_refused_on_the_page_with_a_sentence(client, officer):
    answer = post_photo(client, photos=[photo("a.jpg", b"<svg onload='x'/>")])

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Không nhận tệp" in answer.content.decode()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"photos": [photo("a.jpg", b"")]}, "Tệp này trống"),
        ({"count_plays": "-3"}, "Số lần phát không thể nhỏ hơn 0."),
        ({"count_plays": "ba"}, "Số lần phát: hãy nhập một số nguyên"),
    ],
)
def test_a_slip_is_told_in_words_that_say_what_to_do(client, officer, changes, sentence):
    assert sentence in post_photo(client, **changes).content.decode()


def test_work_from_the_plan_is_named_and_completed_by_the_proof(client, officer, commune):
    assignment = make_assignment(make_task(make_plan(commune), evidence_kinds=["PHO"]))
    url = f"{reverse('desk:evidence:hand_in')}?viec={assignment.pk}"

    page = client.get(url).content.decode()
    client.post(url, {"kind": "PHO", "happened_on": "2024-10-05", "photos": [photo()]})

    assert assignment.task.content in page
    assert Evidence.objects.get().assignment == assignment


def test_a_leader_sees_the_picture_beside_the_facts_and_accepts(client, officer, leader):
    post_photo(client)
    evidence = Evidence.objects.get()
    client.force_login(leader)

    page = client.get(reverse("desk:evidence:queue")).content.decode()
    client.post(reverse("desk:evidence:judge", args=[evidence.pk]), {"outcome": "accepted"})

    assert reverse("desk:evidence:file", args=[evidence.files.get().pk]) in page
    assert "chụp lúc 07:30 ngày 5/10/2024" in page
    assert Standing.objects.get().state == Standing.State.ACCEPTED


def test_a_refusal_without_a_reason_comes_back_with_a_sentence(client, commune, leader):
    evidence = pending(commune)
    client.force_login(leader)

    answer = client.post(reverse("desk:evidence:judge", args=[evidence.pk]), {"outcome": "refused"})

    assert "Hãy ghi lý do trả lại" in answer.content.decode()
    assert Standing.objects.get().state == Standing.State.PENDING


def test_an_officer_may_not_judge(client, officer, commune):
    evidence = pending(commune)

    answer = client.post(reverse("desk:evidence:judge", args=[evidence.pk]), {"outcome": "accepted"})

    assert answer.status_code == HTTPStatus.NOT_FOUND


def test_a_correction_replaces_and_keeps_both(client, officer):
    post_photo(client)
    old = Evidence.objects.get()
    url = reverse("desk:evidence:correct", args=[old.pk])

    client.post(url, {"kind": "PHO", "happened_on": "2024-10-06"})

    new = Evidence.objects.get(corrects=old)
    page = client.get(reverse("desk:evidence:show", args=[old.pk])).content.decode()
    assert (new.happened_on, new.files.count()) == (date(2024, 10, 6), 1)
    assert "Đã thay bằng bản khác" in page


def test_a_file_is_sent_so_that_nothing_in_it_can_run(client, officer):
    post_photo(client)
    file = Evidence.objects.get().files.get()

    answer = client.get(reverse("desk:evidence:file", args=[file.pk]))

    assert b"".join(answer.streaming_content).startswith(b"\xff\xd8")
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_the_list_says_states_in_words_with_few_queries(
    client, officer, commune, django_assert_max_num_queries
):
    for _ in range(25):
        pending(commune)

    with django_assert_max_num_queries(18):
        page = client.get(reverse("desk:evidence:list")).content.decode()

    assert page.count("Đang chờ người khác xem xét") == 25


@pytest.mark.parametrize(
    ("asked", "rows"),
    [
        ({}, 2),
        ({"trang-thai": "cho-xem-xet"}, 1),
        ({"trang-thai": "bi-tra-lai"}, 0),
        ({"tim": "không có"}, 0),
    ],
)
@pytest.mark.usefixtures("officer")
def test_the_list_and_its_table_are_narrowed_alike(client, commune, asked, rows):
    pending(commune)
    make_evidence(commune)

    page = client.get(reverse("desk:evidence:list"), asked)
    table = client.get(reverse("desk:evidence:export"), asked).content.decode()

    assert len(page.context["lines"]) == rows
    assert len(table.strip().splitlines()) == rows + 1
    assert ("Không có bằng chứng nào như vậy" in page.content.decode()) is (rows == 0)


@pytest.mark.usefixtures("officer")
def test_the_standings_there_are_can_be_chosen_with_their_counts(client, commune):
    pending(commune)
    make_evidence(commune)

    page = client.get(reverse("desk:evidence:list"))

    told = [(choice.words, choice.query, choice.count) for choice in page.context["choices"]]
    assert told == [
        ("Tất cả", "", 2),
        ("Chờ xem xét", "trang-thai=cho-xem-xet", 1),
        ("Được chấp nhận", "trang-thai=duoc-chap-nhan", 1),
    ]


def test_a_simulated_proof_is_marked(client, officer, commune):
    evidence = make_evidence(commune, is_simulated=True)

    for url in (reverse("desk:evidence:list"), reverse("desk:evidence:show", args=[evidence.pk])):
        assert "mô phỏng" in client.get(url).content.decode()


def test_the_exported_table_has_no_formulas(client, officer, commune):
    make_evidence(commune, note='=HYPERLINK("http://x")')

    table = client.get(reverse("desk:evidence:export")).content.decode()

    assert "'=HYPERLINK" in table


def test_a_broadcast_names_whose_voice_was_in_the_sound(client, officer, commune):
    delivery = make_delivery(channel="loudspeaker", state=Delivery.State.HANDED_OVER)
    sound = Rendition.objects.create(
        version=delivery.version,
        channel="loudspeaker",
        inputs_hash="1",
        name="audio.mp3",
        media_type="audio/mpeg",
        sha256="1",
        size_bytes=3,
        machine_voice="Nữ miền Trung",
    )
    delivery.renditions.add(sound)
    proof = make_evidence(commune, receipt=make_receipt(delivery))

    page = client.get(reverse("desk:evidence:show", args=[proof.pk])).content.decode()

    assert "giọng máy “Nữ miền Trung”" in page


def test_what_was_accepted_is_sent_back_when_the_unit_tells_of_a_mistake(client, leader, commune):
    evidence = make_evidence(commune, state="accepted")
    client.force_login(leader)
    page = client.get(reverse("desk:evidence:show", args=[evidence.pk])).content.decode()
    place = reverse("desk:evidence:judge", args=[evidence.pk])

    unreasoned = client.post(place, {"outcome": "refused", "seen": "accepted"})
    sent_back = client.post(place, {"outcome": "refused", "seen": "accepted", "reason": "Đài báo ghi nhầm"})

    assert "Chấp nhận nhầm, hoặc đơn vị báo ghi nhầm" in page
    assert (unreasoned.status_code, sent_back.status_code) == (422, 302)
    assert Standing.objects.get().state == "refused"


def test_nobody_is_offered_to_send_back_the_own_proof(client, officer, leader, commune):
    evidence = make_evidence(commune, state="accepted", recorded_by=leader)
    client.force_login(leader)

    page = client.get(reverse("desk:evidence:show", args=[evidence.pk])).content.decode()

    assert "Chấp nhận nhầm" not in page
