from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.feedback.errors import QuestionTextError
from gandan.feedback.rules import (
    Asked,
    Candidate,
    Reachable,
    check_asked,
    digest_of_code,
    new_code,
    other_way,
    read_code,
    unit_for,
    written_code,
)
from gandan.feedback.values import Route

SOUND = "Thả diều ở bãi biển có phải xin phép không?"
ALL = Candidate(place=1, district=2, agency=3, province=4)


@pytest.mark.parametrize(
    ("levels", "candidate", "unit"),
    [
        (["commune"], ALL, 1),
        (["district"], ALL, 2),
        (["province"], ALL, 3),
        (["commune", "district", "province"], ALL, 1),
        (["central"], ALL, 3),
        ([], ALL, 1),
        # Nobody said where they live, or there is no such unit any more.
        (["commune"], Candidate(None, None, None, 4), 4),
        (["district"], Candidate(1, None, None, 4), 4),
        (["province"], Candidate(1, 2, None, 4), 4),
        ([], Candidate(None, None, None, 4), 4),
        ([], Candidate(None, None, None, None), None),
    ],
)
def test_the_nearest_unit_that_carries_it_out_answers(levels, candidate, unit):
    assert unit_for(levels, candidate) == unit


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("Tôi tố cáo ông chủ tịch xã lấy tiền của dân", Route.DENUNCIATION),
        ("toi viet don to cao can bo dia chinh", Route.DENUNCIATION),
        ("Cán bộ vòi tiền mới cho giấy", Route.DENUNCIATION),
        ("anh ấy đòi phong bì", Route.DENUNCIATION),
        ("Tôi khiếu nại quyết định thu hồi đất số 12", Route.COMPLAINT),
        ("yêu cầu hủy quyết định xử phạt của tôi", Route.COMPLAINT),
        ("Kiến nghị của cử tri xã tôi về đường bê tông", Route.PETITION),
        ("Cứu với, đang cháy nhà", Route.EMERGENCY),
        ("Cán bộ một cửa hạch sách tôi", Route.FEEDBACK),
        ("Thủ tục khiếu nại quyết định hành chính như thế nào?", None),
        ("Tôi muốn khiếu nại thì gửi ở đâu?", None),
        ("Thời hiệu khiếu nại là bao lâu", None),
        ("Nộp với tiền lệ phí bao nhiêu", None),
        ("Làm khai sinh cho con ở đâu?", None),
        ("Cán bộ không chuyên trách được hưởng gì?", None),
        ("", None),
    ],
)
def test_what_has_a_way_of_its_own_is_known_by_its_words(text, route):
    assert other_way(text) == route


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (Asked("Hỏi?"), "text"),
        (Asked("a" * 2001), "text"),
        (Asked("Mã OTP là 123456, tôi nhập đúng chưa?"), "text"),
        (Asked("CCCD của tôi 049200001234 đã làm xong chưa?"), "text"),
        (Asked(SOUND, contact=Reachable("An", "0905123456")), "agrees"),
        (Asked(SOUND, contact=Reachable("A" * 121, "0905"), agrees=True), "name"),
    ],
)
def test_what_must_not_be_typed_here_is_refused_with_its_field(asked, field):
    with pytest.raises(QuestionTextError) as refusal:
        check_asked(asked)

    assert refusal.value.field == field


@pytest.mark.parametrize(
    "asked",
    [
        Asked(SOUND),
        Asked(SOUND, contact=Reachable("An")),
        Asked(SOUND, contact=Reachable(phone="1"), agrees=True),
    ],
)
def test_a_question_needs_no_name_and_no_contact(asked):
    check_asked(asked)


def test_a_code_is_read_as_it_was_copied_from_paper():
    code = new_code("nonce", "secret")

    assert len(code) == 12
    assert read_code(f"  {written_code(code).lower()} .") == code
    assert read_code(code[:-1]) == ""


def test_a_code_tells_nothing_without_the_secret():
    code = new_code("nonce", "secret")

    assert new_code("nonce", "other") != code
    assert new_code("another", "secret") != code
    assert digest_of_code(code, "secret") != digest_of_code(code, "other")
    assert code not in digest_of_code(code, "secret")


@given(st.text())
def test_whatever_is_typed_as_a_code_is_a_code_or_none(typed):
    assert len(read_code(typed)) in {0, 12}


@given(st.text(max_size=300))
def test_any_text_has_a_way_or_none(text):
    assert other_way(text) in {None, *Route}
