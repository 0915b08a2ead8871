"""Units files come from strangers too: whatever stands in one, the answer is a sentence."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.units.actions import import_units, rehearsal
from gandan.units.errors import BadUnitLineError
from gandan.units.models import Unit
from gandan.units.reader import read_all, read_units
from gandan.units.tests.test_import_units import DUTY, GROUP, LINES, NEW, OLD, SPLIT

pytestmark = pytest.mark.django_db
FILE = "x.jsonl"

_scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
_values = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner)
)


def written(*lines):
    return "\n".join(json.dumps(line) for line in lines)


@given(st.text())
def test_any_text_is_read_or_refused_line_by_line(text):
    _found, problems = read_all(text, FILE)

    assert all(isinstance(problem, BadUnitLineError) for problem in problems)


@given(st.sampled_from(LINES), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_value_in_any_place_is_taken_or_refused_in_a_sentence(line, data):
    place = data.draw(st.sampled_from(sorted(line)))
    broken = {**line, place: data.draw(_values)}
    others = [each for each in LINES if each is not line]

    with rehearsal(), suppress(BadUnitLineError):
        assert import_units(read_units(written(*others, broken), FILE), accept=True).changes


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("[" * 100_000, "không phải một đối tượng JSON"),
        (f'{{"unit": {"9" * 5000}}}', "không phải một đối tượng JSON"),
        (written({**NEW, "name": "Xã\0Mới"}), "có ký tự không in ra được"),
        ('{"unit": "a", "kind": "xa", "from": "2025-07-01", "name": "\\ud800"}', "không in ra được"),
        (written({**NEW, "from": "0001-01-01"}), "ngoài các năm 1900 đến 2200"),
        (written({**NEW, "name": "X" * 121}), "dài quá 120 chữ"),
        (written({**NEW, "unit": "xã mới"}), "chỉ được có chữ không dấu"),
        (written({**NEW, "unit": "x" * 81}), "dài quá 80 chữ"),
        (written({**NEW, "name": [["A", f"2025-07-{n:02}"] for n in range(1, 32)] * 2}), "nhiều nhất 50"),
        (written({**SPLIT, "act": "y" * 201}), "dài quá 200 chữ"),
        (written({**SPLIT, "edges": [["xa-cu", "xa-moi", "NaN"]]}), "viết không đúng"),
        (written({**SPLIT, "edges": [["xa-cu", "xa-moi", 0.00001]]}), "viết không đúng"),
        (written({**SPLIT, "units": [["xa-cu"]]}), "viết không đúng"),
        (written({**DUTY, "from_unit": ["xa-cu"]}), "viết không đúng"),
        (written({**GROUP, "rule": {"levels": 5}}), "không rõ điều kiện “levels”"),
        (written({**GROUP, "rule": {"sql": "1=1"}}), "không rõ điều kiện “sql”"),
        (written({**GROUP, "rule": [1]}), "viết không đúng"),
    ],
)
def test_a_hostile_line_is_refused_and_the_others_are_still_read(line, sentence):
    found, problems = read_all(f"{line}\n{written(OLD)}", FILE)

    assert [unit.key for unit in found.units] == ["xa-cu"]
    assert len(problems) == 1
    assert sentence in str(problems[0])


def test_units_that_stand_under_each_other_are_refused():
    above = {**NEW, "unit": "a", "parent": [["b", "2025-07-01"]]}
    below = {**NEW, "unit": "b", "parent": [["xa-moi", "2025-07-01"], ["a", "2026-01-01"]]}

    with pytest.raises(BadUnitLineError, match="vòng quanh"):
        import_units(read_units(written(NEW, above, below), FILE), accept=True)
    assert not Unit.objects.exists()
    assert import_units(read_units(written(NEW, above, {**below, "parent": "xa-moi"}), FILE), accept=True)


def test_no_tower_of_units_is_built():
    tower = [{**NEW, "unit": "u0"}] + [
        {**NEW, "unit": f"u{n}", "parent": f"u{n - 1}"} for n in range(1, 2000)
    ]

    with pytest.raises(BadUnitLineError, match="quá 12 cấp"):
        import_units(read_units(written(*tower), FILE), accept=True)


def test_events_of_too_many_days_are_refused():
    days = [f"{year}-{month:02}-01" for year in range(1900, 1920) for month in range(1, 13)]
    events = [{**SPLIT, "event": f"e-{day}", "on": day, "edges": [], "units": ["xa-moi"]} for day in days]

    with pytest.raises(BadUnitLineError, match="quá 200 ngày sự kiện"):
        import_units(read_units(written(NEW, *events), FILE), accept=True)


def test_a_rehearsed_import_leaves_nothing_behind():
    with rehearsal():
        outcome = import_units(read_units(written(*LINES), FILE), accept=True)
        assert Unit.objects.count() == 3

    assert len(outcome.changes) == len(LINES)
    assert not Unit.objects.exists()
