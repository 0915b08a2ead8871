from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gandan.procedures.reader.read import read_said
from gandan.procedures.reader.record import FeeValue, Trace
from gandan.procedures.rules.coverage import Given, Published, coverage_of
from gandan.procedures.rules.differences import differences
from gandan.procedures.rules.spans import Placed, Span, place
from gandan.procedures.rules.words import fee_in_words
from gandan.procedures.tests.samples import EXCHANGED, PUBLISHED, published

TODAY = date(2026, 7, 1)
OLD = Span(1, date(2021, 1, 1), date(2025, 7, 1), "")
OPEN = Span(2, date(2025, 7, 1), None, "")
NOW = Span(2, date(2025, 7, 1), date(2027, 3, 1), "")
LATER = Span(3, date(2027, 3, 1), None, "")


def day(month, number=1, year=2026):
    return date(year, month, number)


@pytest.mark.parametrize(
    ("trace", "known", "expected"),
    [
        (Trace(), (), Placed(TODAY, None, None)),
        (Trace(changed_on=day(4)), (), Placed(day(4), None, None)),
        (Trace(changed_on=day(9)), (), Placed(TODAY, None, None)),
        (Trace(changed_on=day(4)), (OLD, OPEN), Placed(day(4), None, OPEN)),
        (Trace(changed_on=day(4, year=2025)), (OLD, OPEN), Placed(TODAY, None, OPEN)),
        (Trace(), (OLD,), Placed(TODAY, None, None)),
        (Trace(valid_to=day(8)), (OPEN,), Placed(OPEN.first, day(8), OPEN)),
        (Trace(valid_to=OPEN.first), (OPEN,), None),
        (Trace(valid_to=day(6)), (), None),
        (Trace(valid_from=day(1)), (OPEN,), Placed(day(1), None, OPEN)),
        (Trace(valid_from=OPEN.first), (OLD, OPEN), Placed(OPEN.first, None, OPEN)),
        (Trace(valid_from=OLD.first), (OLD, OPEN), Placed(OLD.first, OLD.end, OLD)),
        (Trace(valid_from=OLD.first, valid_to=day(1)), (OLD, OPEN), None),
        (Trace(valid_from=day(1, year=2020)), (OLD,), Placed(day(1, year=2020), OLD.first, None)),
        (Trace(valid_from=day(1, year=2020), valid_to=day(1, year=2022)), (OLD,), None),
        (Trace(valid_from=day(1, year=2023)), (OLD, OPEN), None),
        (Trace(valid_from=day(2), valid_to=day(1)), (), None),
        # A later version is known: what holds now changes until then, and what will hold stays.
        (Trace(changed_on=day(4)), (NOW, LATER), Placed(day(4), LATER.first, NOW)),
        (Trace(changed_on=day(4, year=2025)), (NOW, LATER), Placed(TODAY, LATER.first, NOW)),
        (Trace(valid_from=day(9)), (NOW, LATER), Placed(day(9), LATER.first, NOW)),
        (Trace(valid_from=day(9), valid_to=LATER.first), (NOW, LATER), Placed(day(9), LATER.first, NOW)),
        (Trace(valid_from=day(9), valid_to=day(4, year=2027)), (NOW, LATER), None),
        (Trace(valid_from=day(4, year=2027)), (NOW, LATER), Placed(day(4, year=2027), None, LATER)),
        (Trace(valid_from=day(1)), (OLD, LATER), Placed(day(1), LATER.first, None)),
        (Trace(), (OLD, LATER), Placed(LATER.first, None, LATER)),
        # It will end, and is still told: that is no life after its end.
        (Trace(changed_on=day(4)), (NOW,), Placed(day(4), NOW.end, NOW)),
    ],
)
def test_a_record_is_placed_beside_the_known_versions(trace, known, expected):
    assert place(trace, known, TODAY) == expected


def test_a_person_may_name_the_day_of_a_change():
    assert place(Trace(changed_on=day(4)), (OPEN,), TODAY, on=day(8)) == Placed(day(8), None, OPEN)


def sentences(on=None, **said):
    return [each.sentence(on) for each in differences(read_said(PUBLISHED), read_said(published(**said)))]


def channel(**said):
    return [{**PUBLISHED["channels"][0], **said}]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            {"channels": channel(fees=[{"type": "Lệ phí", "amount": 15000}])},
            "Lệ phí: 0 đồng → 15.000 đồng từ ngày 1/8/2026",
        ),
        (
            {"channels": channel(fees=[{"type": "Lệ phí", "amount": 0, "exemption": "Miễn cho trẻ em"}])},
            "Lệ phí: 0 đồng → 0 đồng (Miễn cho trẻ em) từ ngày 1/8/2026",
        ),
        ({"channels": channel(fees=[])}, "Lệ phí: 0 đồng → không còn từ ngày 1/8/2026"),
        (
            {"channels": channel(time="5 ngày")},
            (
                "Thời hạn và cách nộp: trực tiếp, trực tuyến: 3 ngày làm việc"
                " → trực tiếp, trực tuyến: 5 ngày từ ngày 1/8/2026"
            ),
        ),
        ({"levels": ["Cấp tỉnh"]}, "Cấp thực hiện: cấp xã → cấp tỉnh từ ngày 1/8/2026"),
        ({"requirements": "Có diều"}, "Yêu cầu, điều kiện: chưa có → Có diều từ ngày 1/8/2026"),
        (
            {"documents": [{"items": [{"name": "Đơn xin thả diều", "original": 2}]}]},
            (
                "Thành phần hồ sơ: Đơn xin thả diều (1 bản chính)"
                " → Đơn xin thả diều (2 bản chính) từ ngày 1/8/2026"
            ),
        ),
        ({"online_only": True}, "Cách giải quyết: chưa có → chỉ nộp trực tuyến từ ngày 1/8/2026"),
        (
            {"steps": ["Bước 1: Nhận giấy phép.\nBước 2: Nộp đơn."]},
            (
                "Trình tự thực hiện: Bước 1: Nộp đơn.; Bước 2: Nhận giấy phép."
                " → Bước 1: Nhận giấy phép.; Bước 2: Nộp đơn. từ ngày 1/8/2026"
            ),
        ),
    ],
)
def test_a_difference_is_told_in_words(said, expected):
    assert sentences(date(2026, 8, 1), **said) == [expected]


def test_the_order_of_papers_is_no_difference_that_of_steps_is():
    two = [{"items": [{"name": "A"}, {"name": "B"}]}]
    turned = [{"items": [{"name": "B"}, {"name": "A"}]}]
    steps = ["- Nộp.\n- Nhận."], ["- Nhận.\n- Nộp."]

    papers = differences(read_said(published(documents=two)), read_said(published(documents=turned)))
    order = differences(*(read_said(published(steps=each)) for each in steps))

    assert papers == ()
    assert [each.sentence() for each in order] == ["Trình tự thực hiện: thứ tự cũ → thứ tự mới"]


def test_where_a_record_comes_from_is_no_difference():
    assert sentences(updated="2026-05-05", url="https://example.vn/2", source="khác") == []


def test_whatever_changes_the_digest_of_a_record_changes_its_words():
    old = read_said(EXCHANGED)
    fee = {"SOTIEN": "16000", "MOTA": "Lệ phí"}
    term = {"THOIGIANGIAIQUYET": "2.5", "DONVITINH": "Ngày làm việc", "MOTA": "kể từ ngày nhận đủ hồ sơ"}
    new = read_said(
        {**EXCHANGED, "CACHTHUCTHUCHIEN": [{"KENH": "2", "THOIGIAN": [{**term, "PHILEPHI": [fee]}]}]}
    )

    assert old.digest() != new.digest()
    assert [each.field for each in differences(old, new)] == ["charges"]


def test_long_lists_are_shortened():
    papers = [{"items": [{"name": f"Giấy {number} " + "x" * 300} for number in range(9)]}]

    (sentence,) = sentences(documents=papers)

    assert "và 5 mục nữa" in sentence
    assert len(sentence) < 1000


MARCH = day(3)


def given(act="announce", on=MARCH, code="1.900001"):
    return Given(code, "Thả diều", "9/QĐ", act, on)


def here(first=MARCH, published_on=MARCH, decision=""):
    return {"1.900001": [Published(decision, first, published_on)]}


@pytest.mark.parametrize(
    ("decisions", "versions", "counts", "lag"),
    [
        ([given()], here(), (1, 1), 0),
        ([given()], here(published_on=day(3, 11)), (1, 1), 10),
        ([given()], {}, (1, 0), 29),
        ([given(), given("abolish", day(3, 20))], here(), (0, 0), None),
        ([given(on=day(5))], here(), (0, 0), None),
        ([given(on=day(1)), given("amend")], here(first=day(1), published_on=day(1)), (1, 0), 29),
        (
            [given(on=day(1)), given("amend")],
            here(first=day(1), published_on=day(3, 5), decision="9/QĐ"),
            (1, 1),
            4,
        ),
        ([given("amend")], here(first=day(3, 2), published_on=day(3, 4)), (1, 1), 3),
    ],
)
def test_coverage_counts_what_decisions_give_and_what_is_here(decisions, versions, counts, lag):
    found = coverage_of(decisions, versions, day(3, 30))

    assert (found.total, found.published) == counts
    assert [duty.lag_days for duty in found.duties] == ([] if lag is None else [lag])
    assert len(found.missing) == counts[0] - counts[1]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("- Cấp mới; - Cấp lại", "5.000 đồng (Cấp mới; - Cấp lại)"),
        ("+ 5.000/bản, bị mất: 9.000", "5.000 đồng (5.000/bản, bị mất: 9.000)"),
        ("*Theo thông tư", "5.000 đồng (Theo thông tư)"),
        ("Đồng (- Mức cụ thể do tỉnh quyết định)", "5.000 đồng (Đồng (Mức cụ thể do tỉnh quyết định))"),
        ("đồng/lần (diện rộng) (", "5.000 đồng (đồng/lần (diện rộng))"),
        ("-5% khi nộp sớm", "5.000 đồng (-5% khi nộp sớm)"),
        ("-", "5.000 đồng"),
    ],
)
def test_what_stood_in_a_list_reads_in_brackets_without_its_sign(note, said):
    assert fee_in_words(FeeValue("fee", Decimal(5000), text=note)) == said
