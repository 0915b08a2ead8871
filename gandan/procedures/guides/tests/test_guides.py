"""Guides are read with limits, each paper comes from somewhere, and the shipped ones hold."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gandan.procedures.errors import BadGuideError
from gandan.procedures.guides.reading import (
    BUSINESS,
    INCENTIVES,
    LONGEST_FILE_BYTES,
    parsed,
    read_guide,
    read_guides,
    read_incentives,
)
from gandan.procedures.guides.shelf import OURS

GUIDE = {
    "name": "Thả diều",
    "lead": "Xin phép rồi thả.",
    "kind": "life",
    "position": 1,
    "has": ["Cái diều"],
    "written_on": date(2026, 1, 1),
    "source": "Luật Gió",
    "steps": [
        {"title": "Xin phép", "code": "1.900001", "uses": ["Cái diều"], "gives": ["Giấy phép"]},
        {"title": "Thả", "uses": ["Giấy phép"]},
    ],
}


def test_a_guide_is_read_with_its_steps():
    guide = read_guide("tha-dieu.toml", GUIDE)

    assert (guide.key, guide.codes) == ("tha-dieu", ("1.900001",))
    assert guide.steps[1].uses == ("Giấy phép",)


@pytest.mark.parametrize(
    "changed",
    [
        {"name": ""},
        {"name": "x" * 2000},
        {"kind": "other"},
        {"position": "1"},
        {"written_on": "2026-01-01"},
        {"written_on": None},
        {"steps": "x"},
        {"steps": ["x"]},
        {"steps": [{"title": "A"}] * 41},
        {"steps": [{"title": "A", "code": "1-2"}]},
        {"steps": [{"title": "A", "uses": ["Giấy không ai cho"]}]},
        {"has": "Cái diều"},
    ],
)
def test_what_cannot_be_used_is_refused_with_the_file_named(changed):
    with pytest.raises(BadGuideError, match="tha-dieu"):
        read_guide("tha-dieu.toml", GUIDE | changed)


@given(content=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_read_or_refused(content):
    try:
        values = parsed("x.toml", content)
        read_guide("x.toml", values)
    except BadGuideError:
        return
    assert values["name"]


def test_a_file_without_end_is_not_read(tmp_path):
    (tmp_path / "x.toml").write_bytes(b"#" * (LONGEST_FILE_BYTES + 10))

    with pytest.raises(BadGuideError):
        read_guides([tmp_path])


def test_a_house_may_tell_it_otherwise(tmp_path):
    own = (OURS / "sinh-con.toml").read_text().replace('name = "Sinh con"', 'name = "Có em bé"')
    (tmp_path / "sinh-con.toml").write_text(own)

    names = {guide.key: guide.name for guide in read_guides([OURS, tmp_path])}

    assert names["sinh-con"] == "Có em bé"
    assert names["ket-hon"] == "Kết hôn"


SHIPPED = read_guides([OURS])


def test_the_shipped_guides_are_a_dozen_and_more_with_roads_into_business():
    assert len(SHIPPED) >= 12
    assert sum(guide.kind == BUSINESS for guide in SHIPPED) >= 3
    assert SHIPPED[-1].kind == BUSINESS


@pytest.mark.parametrize("guide", SHIPPED, ids=lambda guide: guide.key)
def test_a_shipped_guide_is_told_plainly(guide):
    said = [guide.lead, *(text for step in guide.steps for text in (step.title, step.when, step.note))]

    assert all(len(sentence.split()) <= 35 for text in said for sentence in text.split(". "))
    assert not any("!" in text for text in said)
    assert guide.codes


def test_every_incentive_names_its_act_and_whether_anybody_checked_it():
    found = read_incentives([OURS])

    assert len(found) >= 6
    assert all(each.legal_act and each.issued_on < date(2026, 11, 25) for each in found)
    assert any(each.where for each in found)


def test_a_check_is_fresh_for_a_year(tmp_path):
    text = (
        (OURS / INCENTIVES).read_text().replace("[[incentives]]", "[[incentives]]\nchecked_on = 2025-01-10")
    )
    (tmp_path / INCENTIVES).write_text(text)

    checked = read_incentives([tmp_path])[0]

    assert checked.is_fresh_on(date(2026, 1, 10))
    assert not checked.is_fresh_on(date(2026, 2, 10))
