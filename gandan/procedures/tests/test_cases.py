"""Cases become questions, and an answer leaves what holds for it; nothing is lost for want of an answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.procedures.reader.record import PaperValue, Record, StepValue, TermValue, Trace
from gandan.procedures.rules import cases


def record(*, steps=(), papers=(), terms=()):
    return Record(
        code="1.900001",
        name="Thả diều",
        trace=Trace(),
        steps=tuple(StepValue(f"bước {number}", case=case) for number, case in enumerate(steps)),
        papers=tuple(PaperValue(f"giấy {number}", case=case) for number, case in enumerate(papers)),
        terms=tuple(TermValue("direct", case=case) for case in terms),
    )


def asked(said):
    return [(question.text, question.takes_one, len(question.cases)) for question in cases.questions_of(said)]


def test_cases_of_steps_and_of_papers_are_questions_of_their_own():
    said = record(steps=("Nộp trực tiếp", "Nộp trên mạng"), papers=("", "Trẻ bị bỏ rơi", "Nhờ người khác"))

    assert asked(said) == [
        ("Bạn nộp bằng cách nào?", True, 2),
        ("Có điều nào sau đây đúng với bạn không?", False, 2),
    ]


def test_cases_that_steps_and_terms_share_are_one_question():
    said = record(steps=("Cấp mới", "Cấp lại"), terms=("Cấp mới", "Cấp lại", "Cấp đổi"))

    assert asked(said) == [("Bạn thuộc trường hợp nào?", True, 3)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Giấy tờ phải xuất trình", True),
        ("* Lưu ý", True),
        ("a) Thành phần hồ sơ", True),
        ("Hồ sơ bao gồm", True),
        ("Hồ sơ của người nhận con nuôi", True),
        ("Xuất trình hoặc gửi bản chính", True),
        ("Giấy tờ phải nộp đối với người nước ngoài", False),
        ("Hồ sơ đề nghị cấp lại", False),
        ("Trẻ bị bỏ rơi", False),
    ],
)
def test_the_heading_of_a_list_asks_nothing(name, expected):
    assert cases.is_label(name) is expected


def test_an_answer_leaves_its_own_parts_and_those_for_all():
    said = record(papers=("", "Trẻ bị bỏ rơi", "Nhờ người khác"))

    left = cases.narrowed(said, ["nho-nguoi-khac"])

    assert [paper.case for paper in left.papers] == ["", "Nhờ người khác"]


def test_without_an_answer_every_paper_stays_and_those_for_all_are_counted():
    said = record(papers=("", "Lưu ý", "Trẻ bị bỏ rơi"))

    assert cases.narrowed(said, []).papers == said.papers
    assert len(cases.papers_for_all(said, [])) == 2


def test_only_one_answer_is_kept_where_one_holds():
    said = record(steps=("Cấp mới", "Cấp lại"))

    assert cases.known(said, ["cap-moi", "cap-lai", "khong-co"]) == ("cap-moi",)
    question = cases.questions_of(said)[0]
    assert cases.toggled(question, question.cases[1], ["cap-moi"]) == ("cap-lai",)
    assert cases.toggled(question, question.cases[0], ["cap-moi"]) == ()


def test_names_that_make_the_same_key_stay_apart():
    keys = [case.key for case in cases.cases_of(record(papers=("Cấp lại", "CẤP LẠI!", "***")))]

    assert keys == ["cap-lai", "cap-lai-2", "truong-hop"]


NAMES = st.sampled_from(["", "Cấp mới", "Cấp lại", "Lưu ý", "Nộp trên mạng", "<b>"])


@given(
    steps=st.lists(NAMES, max_size=6),
    papers=st.lists(NAMES, max_size=6),
    terms=st.lists(NAMES, max_size=6),
    chosen=st.lists(st.sampled_from(["cap-moi", "cap-lai", "nop-tren-mang", "b", "x"]), max_size=4),
)
def test_each_case_is_asked_about_once_and_parts_for_all_are_never_dropped(steps, papers, terms, chosen):
    said = record(steps=steps, papers=papers, terms=terms)
    names = [case.name for question in cases.questions_of(said) for case in question.cases]
    left = cases.narrowed(said, cases.known(said, chosen))

    assert len(names) == len(set(names))
    assert [part for part in said.papers if not part.case] == [part for part in left.papers if not part.case]
    assert set(left.steps) <= set(said.steps)
