from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.text.citations import WHATS, Citation, read_citation
from gandan.text.document import ProcedureFact, from_json, to_json
from gandan.text.errors import MarkupError
from gandan.text.facts import bind, cite, cited_in, keys_of
from gandan.text.html import HTMLSettings, to_html
from gandan.text.markup import parse, write
from gandan.text.plain import to_text
from gandan.text.tests.strategies import words

BOTH = "1.004194; Cá nhân, hộ gia đình; trực tuyến"
SOURCE = f"Nộp {{{{phí {BOTH}}}}}, gọi {{{{đường dây nóng}}}}."
SAID = {f"phí {BOTH}": "7.000 đồng một lần đăng ký (miễn cho trẻ em)"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("lệ phí 1.001193", Citation("charge", "1.001193")),
        ("LE PHI  của thủ tục 1.001193", Citation("charge", "1.001193")),
        ("phí thủ tục 1.0133611", Citation("fee", "1.0133611")),
        (f"phí {BOTH}", Citation("fee", "1.004194", "Cá nhân, hộ gia đình", "online")),
        (
            "thoi han 1.004194 ;qua mang; Cá nhân, hộ gia đình",
            Citation("time", "1.004194", "Cá nhân, hộ gia đình", "online"),
        ),
        ("mức thu 1.004850.H17; bưu điện", Citation("fees", "1.004850.H17", "", "post")),
        ("giấy tờ 1.001193; Trẻ bị bỏ rơi", Citation("papers", "1.001193", "Trẻ bị bỏ rơi")),
        ("lệ phí", None),
        ("lệ phí khai sinh", None),
        ("lệ phí khai sinh 1.001193", None),
        ("đường dây nóng", None),
        ("lệ phí 1.001193; trực tiếp; trực tuyến", None),
        ("lệ phí 1.001193; ca một; ca hai", None),
        ("lệ phí 1.001193; ca một; trực tiếp; nữa", None),
    ],
)
def test_a_citation_is_read_however_it_is_typed(written, expected):
    assert read_citation(written) == expected


def test_a_citation_has_one_way_of_being_written():
    typed = read_citation("PHI 1.004194; trên mạng; Cá nhân, hộ gia đình")

    assert typed.key == f"phí {BOTH}"
    assert read_citation(typed.key) == typed


def test_a_document_tells_which_procedures_it_cites_apart_from_the_units_facts():
    document = parse(SOURCE)

    assert cited_in(document) == (Citation("fee", "1.004194", "Cá nhân, hộ gia đình", "online"),)
    assert keys_of(document) == (f"phí {BOTH}", "unit.hotline")


def test_a_cited_fact_stays_when_the_units_facts_are_bound_later():
    cited = from_json(to_json(cite(parse(SOURCE), SAID)))

    bound = bind(cited, {"unit.hotline": "1022"})

    assert to_text(bound).strip() == "Nộp 7.000 đồng một lần đăng ký (miễn cho trẻ em), gọi 1022."
    assert "bảy nghìn đồng một lần đăng ký" in next(
        inline.spoken for inline in bound.blocks[0].inlines if isinstance(inline, ProcedureFact)
    )


def test_another_value_replaces_the_one_that_was_cited():
    before = cite(parse(SOURCE), SAID)

    after = cite(before, {f"phí {BOTH}": "9.000 đồng"})

    assert "9.000 đồng" in to_text(after)
    assert write(before) == write(after) == parse_and_write(SOURCE)


def parse_and_write(source):
    return write(parse(source))


def test_a_page_leads_to_the_procedure_and_a_hostile_value_cannot_break_out():
    document = cite(parse("{{lệ phí 1.001193}}"), {"lệ phí 1.001193": "<script>alert(1)</script>"})

    html = to_html(document, HTMLSettings(procedure_url="https://vi.du/thu-tuc/{code}/"))

    assert 'href="https://vi.du/thu-tuc/1.001193/"' in html
    assert "<script>" not in html
    assert "(thủ tục 1.001193)" in to_html(document)


@pytest.mark.parametrize("written", ["lệ phí", "lệ phí khai sinh", "thời hạn 1.001193; a; b; c"])
def test_a_citation_without_its_procedure_is_refused_with_what_to_write(written):
    with pytest.raises(MarkupError, match="Hãy ghi mã thủ tục"):
        parse(f"Nộp {{{{{written}}}}}.")


@given(
    st.text(max_size=60)
    | st.builds("{} 1.00{}; {}".format, st.sampled_from(sorted(WHATS)), st.integers(0, 9999), words)
)
def test_whatever_is_typed_is_a_citation_with_one_key_or_none(typed):
    found = read_citation(typed)

    assert found is None or read_citation(found.key) == found
