from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gandan.procedures.citing import answers, offers_of_code
from gandan.procedures.errors import (
    AmbiguousFactError,
    CitationError,
    EndedProcedureError,
    NoSuchCaseError,
    NoSuchFactError,
    NotYetInForceError,
    UnknownCodeError,
)
from gandan.procedures.reader.record import FeeValue, Limit, TermValue
from gandan.procedures.rules.sayings import fee_value, time_value, written
from gandan.procedures.tests.samples import PUBLISHED, take_in
from gandan.text.citations import read_citation

DAY = date(2026, 5, 20)
FREE = "Miễn cho trẻ em, người cao tuổi."
FEES = [
    (["Trực tuyến"], "Một người", 7000),
    (["Trực tiếp"], "Một người", 15000),
    (["Trực tuyến"], "Cả đoàn", 5000),
    (["Trực tiếp"], "Cả đoàn", 10000),
]
CASED = [
    {
        "methods": methods,
        "case": case,
        "time": "3 ngày làm việc",
        "starts": "kể từ khi nhận đủ hồ sơ",
        "fees": [{"type": "Phí", "amount": amount, "unit": "lần", "exemption": FREE}],
    }
    for methods, case, amount in FEES
]


def fee(kind="fee", **said):
    amount = said.pop("amount", None)
    return FeeValue(kind, None if amount is None else Decimal(amount), **said)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            {"amount": 8000, "unit": "bản", "exemption": FREE},
            "8.000 đồng một bản (miễn cho trẻ em, người cao tuổi)",
        ),
        ({"amount": 0}, "không mất tiền"),
        ({"amount": 0, "text": "Đăng ký đúng hạn"}, "không mất tiền (đăng ký đúng hạn)"),
        # Never a bare amount: that nobody is said to be exempt is said.
        ({"amount": 20000}, "20.000 đồng (bản công bố không nêu ai được miễn, giảm)"),
        (
            {"amount": 20000, "unit": "bản", "text": "Lệ phí: 20.000 đồng/bản"},
            "20.000 đồng một bản (bản công bố không nêu ai được miễn, giảm)",
        ),
        (
            {"amount": 20000, "text": "20.000 đồng, giảm một nửa khi nộp qua mạng"},
            "20.000 đồng (20.000 đồng, giảm một nửa khi nộp qua mạng)",
        ),
        (
            {"text": "Hội đồng nhân dân cấp tỉnh quy định.", "exemption": "Miễn cho hộ nghèo"},
            "Hội đồng nhân dân cấp tỉnh quy định (miễn cho hộ nghèo)",
        ),
        ({}, "chưa công bố mức thu"),
        ({"amount": "2.50", "currency": "USD", "exemption": "Không"}, "2,50 USD (không)"),
        (
            {"amount": 25000, "unit": "thẻ", "exemption": "Không thu khi sai", "charged_until": DAY},
            "25.000 đồng một thẻ (không thu khi sai; đến hết ngày 20/5/2026)",
        ),
    ],
)
def test_an_amount_is_said_with_its_unit_and_who_pays_nothing(told, expected):
    assert written("fee", fee_value([fee(**told)], "fee", DAY)) == expected


def test_fees_of_several_kinds_are_each_called_by_their_name():
    fees = [
        fee("charge", amount=25000, exemption="Miễn khi nộp trên mạng"),
        fee(amount=0),
        fee("price", text="Theo bảng giá niêm yết"),
    ]

    assert written("fees", fee_value(fees, "", DAY)) == (
        "lệ phí 25.000 đồng (miễn khi nộp trên mạng); không mất phí; giá: theo bảng giá niêm yết"
    )


@pytest.mark.parametrize(
    ("limit", "note", "expected"),
    [
        (Limit("3 ngày làm việc", starts="kể từ khi nhận đủ"), "", "3 ngày làm việc kể từ khi nhận đủ"),
        (Limit("3 ngày kể từ ngày nộp", starts="kể từ ngày nộp"), "", "3 ngày kể từ ngày nộp"),
        (Limit("3 ngày làm việc"), "", "3 ngày làm việc (hỏi nơi nộp xem tính từ ngày nào)"),
        (
            Limit("Trong ngày làm việc"),
            "Nộp sau 15 giờ thì hôm sau trả.",
            "trong ngày làm việc (nộp sau 15 giờ thì hôm sau trả)",
        ),
        (Limit("theo ngày ghi trên phiếu hẹn"), "", "theo ngày ghi trên phiếu hẹn"),
    ],
)
def test_a_limit_is_never_said_without_what_it_is_counted_from(limit, note, expected):
    assert written("time", time_value(TermValue("direct", limit, note))) == expected


pytestmark = pytest.mark.django_db


@pytest.fixture
def cased():
    documents = [*PUBLISHED["documents"], {"case": "Cả đoàn", "items": [{"name": "Danh sách đoàn"}]}]
    take_in({**PUBLISHED, "channels": CASED, "documents": documents, "from": "2026-01-01"})


def ask(*keys, on=DAY):
    return answers(map(read_citation, keys), on)


@pytest.mark.usefixtures("cased")
def test_a_fee_is_cited_by_its_case_and_channel():
    found = ask(
        "phí 1.900001; Một người; trực tuyến",
        "phí 1.900001; Trường hợp một người; trực tiếp",
        "phi 1.900001; ca doan; tại quầy",
        "thời hạn 1.900001",
        "cách nộp 1.900001",
        "giấy tờ 1.900001",
        "giấy tờ 1.900001; Cả",
    )

    assert [answer.written.partition(" (")[0] for answer in found.values()] == [
        "7.000 đồng một lần",
        "15.000 đồng một lần",
        "10.000 đồng một lần",
        "3 ngày làm việc kể từ khi nhận đủ hồ sơ",
        "trực tuyến hoặc trực tiếp",
        "Đơn xin thả diều",
        "Đơn xin thả diều; Danh sách đoàn",
    ]


@pytest.mark.usefixtures("cased")
@pytest.mark.parametrize(
    ("key", "error", "words"),
    [
        ("phí 1.900001", AmbiguousFactError, "{{phí 1.900001; Cả đoàn; trực tiếp}}"),
        ("phí 1.900001; Một người", AmbiguousFactError, "Hãy ghi rõ trường hợp hoặc cách nộp"),
        ("phí 1.900001; Ba người", NoSuchCaseError, "Các trường hợp có: Cả đoàn, Một người"),
        ("phí 1.900001; Một người; bưu điện", NoSuchFactError, "không công bố điều này"),
        ("lệ phí 1.900001", NoSuchFactError, "không công bố điều này"),
        ("phí 1.999999", UnknownCodeError, "không có thủ tục mã 1.999999"),
    ],
)
def test_a_citation_that_says_nothing_or_too_much_says_what_to_do(key, error, words):
    answer = next(iter(ask(key).values()))

    assert type(answer) is error
    assert words in str(answer)


@pytest.mark.usefixtures("cased")
def test_whatever_is_offered_says_what_it_was_offered_for():
    offered = offers_of_code("1.900001", DAY)

    found = answers([offer.citation for offer in offered], DAY)

    assert len(offered) == len(found) == 11
    assert [answer.written for answer in found.values()] == [offer.written for offer in offered]


def test_long_cases_that_begin_alike_are_told_apart():
    alike = "Trường hợp thả diều trên bãi biển của những người đã có giấy phép " + "rất " * 20
    documents = [{"case": f"{alike}{end}", "items": [{"name": end}]} for end in ("cũ", "mới")]
    take_in({**PUBLISHED, "documents": documents, "from": "2026-01-01"})

    offered = [offer for offer in offers_of_code("1.900001", DAY) if offer.citation.what == "papers"]

    found = answers([offer.citation for offer in offered], DAY)
    assert [answer.written for answer in found.values()] == ["cũ", "mới"]


CASES = ["điểm d khoản 1", "điểm đ khoản 1", "Cấp; cấp lại khi mất", "Cấp; cấp lại khi hỏng", "Cấp; cấp mới"]


def test_cases_that_only_a_mark_or_their_end_tells_apart_are_each_cited():
    documents = [{"case": case, "items": [{"name": f"Giấy của {case}"}]} for case in CASES]
    take_in({**PUBLISHED, "documents": documents, "from": "2026-01-01"})

    offered = [offer for offer in offers_of_code("1.900001", DAY) if offer.citation.what == "papers"]

    found = answers([offer.citation for offer in offered], DAY)
    assert [answer.written for answer in found.values()] == [f"Giấy của {case}" for case in CASES]
    unsure = next(iter(ask("giấy tờ 1.900001; diem d khoan 1").values()))
    assert type(unsure) is NoSuchCaseError


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["- Đơn;", "+ Giấy của trường .", ".văn bản trả lời"], "Đơn; Giấy của trường; văn bản trả lời"),
        (["\uf0fc Đơn ( nếu có );; kèm ảnh ()"], "Đơn (nếu có); kèm ảnh"),
        ([") Bản sao , bản chính"], "Bản sao, bản chính"),
    ],
)
def test_names_are_said_without_the_signs_that_began_their_lines(names, expected):
    assert written("papers", tuple((name,) for name in names)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(áp dụng 400 đồng (bốn trăm) đến 31/12)", "800 đồng (áp dụng 400 đồng (bốn trăm) đến 31/12"),
        ("(chưa gồm thuế). Miễn cho hộ nghèo", "800 đồng (chưa gồm thuế. Miễn cho hộ nghèo"),
        ("(chưa gồm thuế) miễn cho hộ nghèo", "800 đồng (chưa gồm thuế; miễn cho hộ nghèo"),
        ("(chưa gồm thuế", "800 đồng (chưa gồm thuế; bản công bố"),
    ],
)
def test_brackets_are_not_put_into_brackets(text, expected):
    assert written("fee", fee_value([fee(amount=800, text=text)], "fee", DAY)).startswith(expected)


def test_what_is_named_by_a_sign_alone_is_nothing_to_cite():
    take_in({**PUBLISHED, "result": ["."], "from": "2026-01-01"})

    assert type(ask("kết quả 1.900001")["kết quả 1.900001"]) is NoSuchFactError


def test_a_fee_is_what_is_charged_on_the_day():
    fees = [
        {"type": "Lệ phí", "amount": 25000, "exemption": FREE, "to": "2026-12-31"},
        {"type": "Lệ phí", "amount": 50000, "exemption": FREE, "from": "2027-01-01"},
    ]
    take_in({**PUBLISHED, "channels": [{"methods": ["Trực tiếp"], "fees": fees}], "from": "2026-01-01"})

    before, after = (ask("lệ phí 1.900001", on=day)["lệ phí 1.900001"] for day in (DAY, date(2027, 1, 1)))

    assert before.written.startswith("25.000 đồng (miễn cho trẻ em, người cao tuổi; đến hết ngày 31/12/2026)")
    assert (after.written[:11], after.since) == ("50.000 đồng", date(2027, 1, 1))
    assert before.since == date(2026, 1, 1)


def test_an_ended_procedure_is_told_with_its_day_and_the_code_it_goes_on_under():
    record = {**PUBLISHED, "concept": "tha-dieu"}
    take_in({**record, "from": "2026-01-01", "to": "2026-04-01"})
    ended = ask("lệ phí 1.900001")["lệ phí 1.900001"]
    take_in({**record, "code": "1.900009", "from": "2026-04-01"}, {**record, "from": "2026-08-01"})

    heir = ask("lệ phí 1.900001")["lệ phí 1.900001"]

    assert isinstance(ended, EndedProcedureError)
    assert "bãi bỏ từ ngày 1/4/2026. Hãy bỏ chỗ điền này" in str(ended)
    assert ended.since == date(2026, 4, 1)
    assert "Nay làm theo thủ tục mã 1.900009" in str(heir)


def test_a_procedure_that_only_begins_later_says_from_when():
    take_in({**PUBLISHED, "from": "2026-08-01"})

    assert isinstance(ask("lệ phí 1.900001")["lệ phí 1.900001"], NotYetInForceError)


@pytest.mark.usefixtures("cased")
def test_what_a_decision_abolished_is_gone_though_its_version_was_not_ended():
    item = {"code": "1.900001", "name": "Thả diều", "levels": ["Cấp xã"], "act": "abolish"}
    told = {"issued_by": "Bộ Gió", "issued_on": "2026-05-01", "from": "2026-05-10", "procedures": [item]}
    key = "thời hạn 1.900001"
    assert not isinstance(ask(key)[key], CitationError)

    take_in({"announces": "9/QĐ-BG", **told})

    assert not isinstance(ask(key, on=date(2026, 5, 9))[key], CitationError)
    assert "bãi bỏ từ ngày 10/5/2026" in str(ask(key)[key])


@pytest.mark.usefixtures("cased")
def test_however_many_citations_are_asked_the_queries_stay_the_same(django_assert_num_queries):
    keys = [f"{what} 1.900001" for what in ("phí", "thời hạn", "kết quả", "giấy tờ")]

    with django_assert_num_queries(9):
        ask(*keys)
    with django_assert_num_queries(9):
        ask(keys[0])
