from __future__ import annotations

import pytest

from gandan.text.document import Fact
from gandan.text.errors import MissingFactError
from gandan.text.facts import bind, keys_of
from gandan.text.html import to_html
from gandan.text.markup import parse, write
from gandan.text.plain import to_text

SOURCE = "Gọi **{{đường dây nóng}}**\n\n- tại {{nơi tiếp nhận}}\n- hoặc {{trang web}}"
VALUES = {"unit.hotline": "0235 3888 888", "unit.counter": "Bộ phận Một cửa", "unit.website": "https://a.vn"}


def test_a_document_tells_which_facts_it_cites():
    assert keys_of(parse(SOURCE)) == ("unit.hotline", "unit.counter", "unit.website")


def test_a_bound_document_carries_the_units_own_facts():
    bound = bind(parse(SOURCE), VALUES)

    assert keys_of(bound) == ()
    assert "Gọi 0235 3888 888" in to_text(bound)
    assert bound.blocks[1].items[0][1] == Fact("unit.counter", "Bộ phận Một cửa", "Bộ phận Một cửa")


def test_pictures_are_left_alone_by_binding():
    document = parse("![Quầy](anh:1)")

    assert bind(document, {}) == document


def test_binding_without_a_value_names_what_is_missing():
    with pytest.raises(MissingFactError) as refused:
        bind(parse(SOURCE), {"unit.hotline": "1022", "unit.counter": " "})

    assert refused.value.keys == ("unit.counter", "unit.website")
    assert "“nơi tiếp nhận”, “trang web”" in refused.value.sentence


def test_a_bound_document_is_written_with_its_places_again():
    document = parse(SOURCE)

    assert parse(write(bind(document, VALUES))) == document


def test_a_hotline_can_be_pressed_and_a_hostile_value_cannot_break_out():
    values = VALUES | {"unit.counter": "<script>alert(1)</script>"}

    html = to_html(bind(parse(SOURCE), values))

    assert 'href="tel:02353888888"' in html
    assert "<script>" not in html
