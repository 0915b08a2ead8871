from __future__ import annotations

import re
from http import HTTPStatus

import pytest
from django.urls import reverse

from gandan.deliveries.actions import confirm_recall
from gandan.deliveries.models import Delivery
from gandan.deliveries.tests.factories import correction_of, make_delivery
from gandan.desk.messages.preview import preview_output, previews
from gandan.messages.actions import add_picture, return_draft, save_draft, submit
from gandan.messages.models import Message
from gandan.messages.tests.factories import (
    make_approver,
    make_author,
    make_draft,
    make_picture_bytes,
    make_submitted,
    make_text,
    make_topics,
    make_version,
)
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.actions import set_facts
from gandan.units.tests.factories import make_outlet, make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    made = make_unit()
    set_facts(made, {"hotline": "0235 000 0001", "counter": "Bộ phận Một cửa"}, on=made.valid_from)
    make_outlet("portal", owner=made)
    make_outlet("station", owner=made)
    return made


@pytest.fixture
def author(unit):
    return make_author(unit)


def approve(client, message, **options):
    """Press the button on the page as it stands now."""
    seen = {"revision": Message.objects.get(pk=message.pk).revision}
    return client.post(reverse("desk:messages:approve", args=[message.pk]), seen, **options)


def typed(**changes):
    return {
        "title": "Lịch tiêm phòng cho trẻ",
        "lead": "Đưa trẻ đến trạm y tế.",
        "body": "## Khi nào\n\nThứ Năm. Hỏi {{đường dây nóng}}.",
        "topics": ["procedures"],
        "audiences": ["citizens"],
    } | changes


def test_words_typed_with_the_input_method_off_are_offered_and_mended(client, author, unit):
    draft = make_draft(unit, author, title="Lịch ddawng kys", body="Bà con noopj đơn tại xã.")
    client.force_login(author)

    page = client.get(reverse("desk:messages:show", args=[draft.pk])).content.decode()
    client.post(reverse("desk:messages:mend_typing", args=[draft.pk]))
    mended = client.get(reverse("desk:messages:show", args=[draft.pk])).content.decode()

    assert "“ddawng” thành “đăng”" in page
    assert "“noopj” thành “nộp”" in page
    assert "Lịch đăng ký" in mended
    assert "Chữ gõ sót dấu" not in mended


def test_text_pasted_in_an_old_font_is_saved_as_what_it_says(client, author):
    make_topics()
    client.force_login(author)

    answer = client.post(reverse("desk:messages:write"), typed(lead="Coäng hoøa xaõ hoäi"), follow=True)

    assert Message.objects.get().lead == "Cộng hòa xã hội"
    assert "phông chữ cũ" in answer.content.decode()


def test_a_new_message_is_saved_as_a_draft_and_shown(client, author):
    make_topics()
    client.force_login(author)

    answer = client.post(reverse("desk:messages:write"), typed(), follow=True)

    assert "Lịch tiêm phòng cho trẻ" in answer.content.decode()
    assert Message.objects.get().state == Message.State.DRAFT


def test_a_message_for_people_who_speak_another_language_is_read_by_a_person(client, author):
    make_topics()
    client.force_login(author)

    answer = client.post(reverse("desk:messages:write"), typed(language="ktv"), follow=True)
    editing = client.get(reverse("desk:messages:edit", args=[Message.objects.get().pk]))

    assert "Tiếng Cơ Tu" in answer.content.decode()
    assert "audio.mp3" not in answer.content.decode()
    assert '<option value="ktv" selected>' in editing.content.decode()


def test_a_language_that_is_not_in_the_list_is_refused_at_its_field(client, author):
    make_topics()
    client.force_login(author)

    answer = client.post(reverse("desk:messages:write"), typed(language="xx"))

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "Hãy chọn một ngôn ngữ trong danh sách" in answer.content.decode()


def test_what_was_typed_survives_a_refusal(client, author):
    make_topics()
    client.force_login(author)

    answer = client.post(reverse("desk:messages:write"), typed(title="", body="<b>chữ</b> tiếng Việt"))

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "&lt;b&gt;chữ&lt;/b&gt; tiếng Việt" in answer.content.decode()
    assert not Message.objects.exists()


def test_a_slip_that_stops_every_channel_is_told_once_and_not_sent_for_approval(client, unit, author):
    slip = make_draft(unit, author, body="Gọi {{số bịa}}.")
    client.force_login(author)

    page = client.get(reverse("desk:messages:show", args=[slip.pk])).content.decode()

    assert page.count("không có chỗ điền") == 1
    assert "Gửi duyệt" not in page
    assert "Sửa tiếp" in page


def test_each_mistake_in_the_form_has_its_own_sentence(client, author):
    make_topics()
    client.force_login(author)

    page = client.post(reverse("desk:messages:write"), typed(title="", topics=[])).content.decode()

    assert "Trường này là bắt buộc" not in page
    assert "Hãy viết tiêu đề." in page


def test_a_draft_that_no_channel_can_say_is_kept_and_the_channels_tell_why(client, unit, author):
    draft = make_draft(unit, author)
    client.force_login(author)

    answer = client.post(
        reverse("desk:messages:edit", args=[draft.pk]),
        typed(body="<script>alert(1)</script>", revision=draft.revision),
        follow=True,
    )

    assert "<script>alert" not in answer.content.decode()
    assert "gd-notice--red" in answer.content.decode()


def test_two_people_saving_one_draft_do_not_overwrite_each_other(client, unit, author):
    draft = make_draft(unit, author)
    client.force_login(author)
    form = typed(revision=draft.revision)
    client.post(reverse("desk:messages:edit", args=[draft.pk]), form)

    answer = client.post(reverse("desk:messages:edit", args=[draft.pk]), form | {"title": "Bản thứ hai"})

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert "người khác đã lưu" in answer.content.decode()
    assert Message.objects.get().title == "Lịch tiêm phòng cho trẻ"


def test_the_preview_shows_every_channel_with_the_units_own_facts(client, unit, author):
    draft = make_draft(unit, author)
    client.force_login(author)

    page = client.get(reverse("desk:messages:show", args=[draft.pk])).content.decode()

    assert all(f'id="kenh-{slug}"' in page for slug in ("leaflet", "loudspeaker", "webpage"))
    assert "0235 000 0001" in page


def test_a_draft_with_a_picture_is_shown_in_every_channel(unit, author):
    draft = make_draft(unit, author)
    picture = add_picture(draft.pk, make_picture_bytes(), "Cổng trạm y tế", author)
    save_draft(draft.pk, make_text(body=f"![Cổng trạm](anh:{picture.pk})"), author, draft.revision)

    shown = previews(Message.objects.get())

    assert {one.channel: one.problems for one in shown if one.problems} == {}
    assert all(one.files for one in shown)


def test_a_preview_shows_no_picture_of_another_message(unit, author):
    other = make_draft()
    picture = add_picture(other.pk, make_picture_bytes(), "Ảnh nơi khác", other.author)
    draft = make_draft(unit, author, body=f"![Ảnh](anh:{picture.pk})")

    assert all("Không tìm thấy tệp của ảnh" in one.problems[0] for one in previews(draft))


def test_a_draft_shows_what_could_be_said_more_plainly_at_its_place(client, unit, author):
    draft = make_draft(unit, author)
    Message.objects.filter(pk=draft.pk).update(body="Xã tiến hành tiêm. UBND báo sau.")
    client.force_login(author)

    page = client.get(reverse("desk:messages:show", args=[draft.pk])).content.decode()

    assert (
        "Xã <strong>tiến hành</strong><sup>(1)</sup> tiêm. <strong>UBND</strong><sup>(2)</sup> báo sau."
        in page
    )
    assert "Hãy bỏ, câu vẫn đủ ý." in page
    [told] = re.findall(r"đọc khoảng [^.]+", page)
    on_paper = preview_output(Message.objects.get(), "loudspeaker", "script.txt").content.decode()
    assert told in on_paper  # one length, on the page and on the station's sheet


def test_a_plain_draft_is_told_so_and_an_approved_one_is_left_in_peace(client, unit):
    message = make_submitted(unit)
    Message.objects.filter(pk=message.pk).update(title="Họp", lead="Mời bà con.", body="Tối nay họp thôn.")
    client.force_login(make_approver(unit))
    address = reverse("desk:messages:show", args=[message.pk])
    before = client.get(address).content.decode()

    client.post(reverse("desk:messages:approve", args=[message.pk]), {"revision": message.revision})

    assert "Không thấy chỗ nào khó theo." in before
    assert "Câu chữ" not in client.get(address).content.decode()


def test_hostile_words_in_a_finding_are_only_words(client, unit, author):
    draft = make_draft(unit, author)
    Message.objects.filter(pk=draft.pk).update(body=r"Xã tiến hành \<script\>alert(1)\</script\>, HSTT.")
    client.force_login(author)

    page = client.get(reverse("desk:messages:show", args=[draft.pk])).content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_leader_approves_in_one_press_and_is_told_where_it_goes(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))
    page = client.get(reverse("desk:messages:approve", args=[message.pk])).content.decode()

    answer = approve(client, message, follow=True)

    assert "Duyệt và cho đi" in page
    assert "Sẽ đến 2 nơi" in answer.content.decode()
    assert Message.objects.get().state == Message.State.APPROVED


def test_a_second_press_is_told_that_it_is_done(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))
    approve(client, message)

    answer = approve(client, message, follow=True)

    assert "người khác duyệt rồi" in answer.content.decode()
    assert message.versions.count() == 1


def test_what_was_changed_meanwhile_is_not_approved_unseen(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))
    address = reverse("desk:messages:approve", args=[message.pk])
    read = client.get(address).context["draft"].revision
    return_draft(message.pk, make_approver(unit), "Thiếu giờ")
    save_draft(message.pk, make_text(title="Tiêu đề đổi sau"), message.author, read + 1)
    submit(message.pk, message.author)

    answer = client.post(address, {"revision": read}, follow=True)

    assert f'name="revision" value="{read}"' not in answer.content.decode()
    assert "đã được sửa sau khi bạn mở" in answer.content.decode()
    assert not message.versions.exists()


def test_nothing_is_approved_without_saying_what_was_read(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))

    client.post(reverse("desk:messages:approve", args=[message.pk]))

    assert not message.versions.exists()


def test_the_author_cannot_approve(client, unit):
    message = make_submitted(unit)
    client.force_login(message.author)

    answer = approve(client, message)

    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert Message.objects.get().state == Message.State.SUBMITTED


def test_a_draft_is_returned_only_with_a_word(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))
    address = reverse("desk:messages:approve", args=[message.pk])

    wordless = client.post(address, {"return": "1", "reason": ""})
    client.post(address, {"return": "1", "reason": "Thiếu giờ làm việc"})

    assert wordless.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert Message.objects.get().returned_because == "Thiếu giờ làm việc"


def test_whoever_withdraws_is_warned_that_everybody_reads_the_reason(client, unit):
    message = make_version(unit).message
    client.force_login(make_approver(unit))

    page = client.get(reverse("desk:messages:withdraw", args=[message.pk])).content.decode()

    assert "Người dân, các đài và các điểm sẽ đọc câu này" in page


def test_a_withdrawn_message_says_so(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))
    approve(client, message)

    answer = client.post(
        reverse("desk:messages:withdraw", args=[message.pk]), {"reason": "Sai giờ"}, follow=True
    )

    page = answer.content.decode()
    assert Message.objects.get().state == Message.State.WITHDRAWN
    assert "<b>Đã thu hồi:</b> Sai giờ" in page
    assert "Người dân sẽ thấy" not in page


def test_a_correction_opens_the_draft_again(client, unit):
    message = make_submitted(unit)
    client.force_login(make_approver(unit))
    approve(client, message)
    client.force_login(message.author)

    client.post(reverse("desk:messages:correct", args=[message.pk]))

    assert Message.objects.get().state == Message.State.DRAFT


def test_a_picture_needs_words_for_who_cannot_see_it(client, unit, author, tmp_path):
    draft = make_draft(unit, author)
    client.force_login(author)
    file = tmp_path / "anh.jpg"
    file.write_bytes(make_picture_bytes())

    with file.open("rb") as upload:
        answer = client.post(
            reverse("desk:messages:picture", args=[draft.pk]), {"picture": upload, "alt": ""}
        )

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert not draft.pictures.exists()


def test_the_list_asks_a_bounded_number_of_questions(client, unit, author, django_assert_max_num_queries):
    for _ in range(5):
        make_draft(unit, author)
    client.force_login(author)

    with django_assert_max_num_queries(14):
        client.get(reverse("desk:messages:list"))


def test_the_page_counts_the_places_that_still_hold_the_former_version(client, unit, author):
    former = make_version(unit, author)
    rows = [
        make_delivery(former, make_outlet("station", owner=unit), state=Delivery.State.DONE) for _ in range(2)
    ]
    correction_of(former)
    page = reverse("desk:messages:show", args=[former.message_id])
    client.force_login(author)
    assert 'Bản cũ: còn <b class="gd-number">2</b> nơi' in client.get(page).content.decode()

    for row in rows:
        confirm_recall(row.pk, by=make_user(role=Role.STATION_OPERATOR, unit=unit))

    assert "chưa xác nhận đã gỡ" not in client.get(page).content.decode()
