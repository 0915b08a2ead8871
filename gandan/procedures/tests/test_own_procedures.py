"""The procedures that people need most are told completely, in plain words."""

from __future__ import annotations

import json
from datetime import date

import pytest

from gandan.procedures.actions import load_own_procedures
from gandan.procedures.actions.importing import DATA
from gandan.procedures.models import Procedure, ProcedureLink, ProcedureVersion
from gandan.procedures.queries import of_level
from gandan.procedures.reader.read import read_said

LINES = [
    json.loads(line)
    for file in sorted((DATA / "own").glob("*.jsonl"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
TODAYS = [read_said(line) for line in LINES if "to" not in line]
FORMER = [read_said(line) for line in LINES if "to" in line]
TOPICS = """khai sinh|bản sao khai sinh|khai tử|kết hôn|giấy độc thân|nhập hộ khẩu|tạm trú|làm căn cước|mức 2
hộ chiếu|đổi bằng lái|sang tên xe|lý lịch tư pháp|sao y|chứng chữ ký|mở quán|thành lập công ty
làm sổ đỏ lần đầu|sang tên sổ đỏ|tách thửa|mất sổ đỏ|lên thổ cư|giấy phép xây nhà|sổ hộ nghèo
làm thẻ khuyết tật|trợ cấp người già|tiền mai táng|trợ cấp thất nghiệp|rút bảo hiểm một lần|thẻ BHYT
chuyển trường|mất bằng tốt nghiệp""".replace("\n", "|").split("|")


@pytest.mark.parametrize("record", TODAYS, ids=lambda record: record.code)
def test_each_is_told_completely(record):
    trace = record.trace
    assert record.steps
    assert record.cases
    assert record.papers
    assert record.terms
    assert record.agencies
    assert record.levels
    assert record.results
    assert record.legal_bases
    assert record.life_events
    assert trace.concept
    assert trace.lay_phrases
    assert trace.checked_on == date(2026, 7, 18)
    assert trace.url.startswith("https://dichvucong.gov.vn/")
    assert all(term.limit.text for term in record.terms)


@pytest.mark.parametrize("record", TODAYS, ids=lambda record: record.code)
def test_no_fee_stands_without_whom_it_spares(record):
    fees = [fee for term in record.terms for fee in term.fees]

    assert fees or record.code == "1.014748"
    assert [fee for fee in fees if fee.amount != 0 and not fee.exemption] == []


@pytest.mark.parametrize("record", TODAYS, ids=lambda record: record.code)
def test_each_is_told_in_plain_words(record):
    sentences = [step.text for step in record.steps] + [paper.name for paper in record.papers]

    assert all(len(sentence.split()) <= 45 for sentence in sentences)
    assert not any("!" in sentence or "căn cứ theo" in sentence.lower() for sentence in sentences)


@pytest.mark.parametrize("phrase", TOPICS)
def test_what_people_need_most_is_there(phrase):
    assert any(phrase in said for record in TODAYS for said in record.trace.lay_phrases)


def test_there_are_enough_and_each_is_one_concept():
    assert len(TODAYS) >= 60
    assert len({record.trace.concept for record in TODAYS}) == len(TODAYS)
    assert {record.code for record in FORMER} <= {record.code for record in TODAYS}


@pytest.mark.django_db
def test_they_are_loaded_once_with_links_and_former_levels():
    first, second = load_own_procedures(), load_own_procedures()

    assert first.problems == second.problems == ()
    assert (len(first.changes), second.changes) == (len(LINES), ())
    assert Procedure.objects.count() == len(TODAYS)
    wanted = sum(len(record.trace.links) for record in TODAYS)
    assert ProcedureLink.objects.count() == wanted
    shop = ProcedureVersion.objects.filter(procedure__key="dang-ky-ho-kinh-doanh").order_by("valid_from")
    assert [[row.level for row in version.levels.order_by("pk")] for version in shop] == [
        ["district"],
        ["central", "commune"],
    ]
    assert of_level("district", date(2024, 11, 22)).exists()
