from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from gandan.units.actions import import_units, load_map
from gandan.units.errors import BadUnitLineError
from gandan.units.memory import unit_map
from gandan.units.models import DutyTransfer, Unit, UnitEvent, UnitGroup
from gandan.units.reader import read_units

pytestmark = pytest.mark.django_db

OLD = {
    "unit": "xa-cu",
    "kind": "xa",
    "name": "Xã Cũ",
    "code": "00001",
    "from": "2021-01-01",
    "to": "2025-07-01",
}
NEW = {"unit": "xa-moi", "kind": "xa", "name": "Xã Mới", "code": "00001", "from": "2025-07-01"}
WARD = {**NEW, "unit": "phuong-moi", "name": "Phường Mới", "kind": "phuong", "code": "00002"}
SPLIT = {
    "event": "tach-xa-cu",
    "type": "split",
    "on": "2025-07-01",
    "act": "Nghị quyết 1",
    "edges": [["xa-cu", "xa-moi", None, True], ["xa-cu", "phuong-moi", None, False]],
}
DUTY = {"duty": "Đài", "from_unit": "xa-cu", "to_unit": "xa-moi", "on": "2025-07-01", "act": "Nghị quyết 1"}
GROUP = {"group": "moi-xa", "name": "Mọi xã", "rule": {"levels": ["commune"]}}
LINES = [OLD, NEW, WARD, SPLIT, DUTY, GROUP]


@pytest.fixture
def write(tmp_path):
    def write(*lines):
        file = tmp_path / "units.jsonl"
        file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
        return str(file)

    return write


def run(*words):
    out, err = StringIO(), StringIO()
    call_command("import_units", *words, stdout=out, stderr=err)
    return out.getvalue().splitlines()


def read(*lines):
    return read_units("\n".join(json.dumps(line) for line in lines), "x.jsonl")


def test_nothing_changes_until_it_is_accepted(write):
    listed = run(write(*LINES))

    assert listed[0] == "mới\tdòng 1\tđơn vị\tXã Cũ"
    assert len(listed) == len(LINES)
    assert not Unit.objects.exists()


def test_twice_is_the_same_as_once(write):
    file = write(*LINES)
    run(file, "--accept")

    assert run(file, "--accept") == []
    assert (Unit.objects.count(), UnitEvent.objects.count(), DutyTransfer.objects.count()) == (3, 1, 1)
    assert UnitGroup.objects.get().rule == {"levels": ["commune"]}


def test_a_corrected_event_is_a_new_row_that_names_the_old_one(write):
    run(write(*LINES), "--accept")
    edges = [["xa-cu", "xa-moi", 0.75, True], ["xa-cu", "phuong-moi", 0.25, False]]

    change = json.loads(run(write({**SPLIT, "edges": edges}), "--accept", "--json")[0])

    assert (change["what"], change["line"], change["key"]) == ("changed", 1, "tach-xa-cu")
    assert UnitEvent.objects.get(corrects__isnull=False).corrects.edges.count() == 2
    shares = [float(share) for _, share in unit_map().successors(unit_map().id_of("xa-cu"), unit_day())]
    assert shares == [0.75, 0.25]
    assert run(write({**SPLIT, "edges": edges}), "--accept") == []


def unit_day():
    return unit_map().first_day(unit_map().id_of("xa-moi"))


def test_a_unit_may_change_its_name_and_kind_over_time(write):
    names = [["Xã Mới", "2025-07-01"], ["Phường Mới Hơn", "2026-04-30"]]
    kinds = [["xa", "2025-07-01"], ["phuong", "2026-04-30"]]
    run(write(*LINES), "--accept")

    assert run(write({**NEW, "name": names, "kind": kinds}), "--accept") == [
        "đổi\tdòng 1\tđơn vị\tPhường Mới Hơn"
    ]
    units = unit_map()
    assert units.short_name(units.id_of("xa-moi"), unit_day()) == "Mới"
    assert units.kind(units.id_of("xa-moi")) == "phuong"


def test_what_is_gone_from_a_complete_file_is_listed_and_kept(write):
    run(write(*LINES), "--accept")
    file = write({"complete": True}, OLD, NEW)

    assert run(file) == ["không còn\t-\tđơn vị\tPhường Mới"]
    with pytest.raises(SystemExit) as end:
        run(file, "--accept")
    assert end.value.code == 1
    assert Unit.objects.filter(key="phuong-moi").exists()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ({**NEW, "kind": "lang"}, "không có loại đơn vị “lang”"),
        ({**NEW, "parent": "huyen-la"}, "không có đơn vị “huyen-la”"),
        ({**NEW, "parent": "xa-cu"}, "cấp trên xa-cu không tồn tại suốt"),
        ({**NEW, "parent": "xa-moi"}, "không thể trực thuộc chính mình"),
        ({**NEW, "from": "1/7/2025"}, "ngày tháng, số hoặc danh sách viết không đúng"),
        ({**NEW, "to": "2025-01-01"}, "ngày tháng, số hoặc danh sách viết không đúng"),
        ({**NEW, "name": [["A", "2026-01-01"], ["B", "2025-07-01"]]}, "viết không đúng"),
        ({"unit": "xa-moi", "kind": "xa", "from": "2025-07-01"}, "thiếu mục 'name'"),
        ({**OLD}, "đơn vị xa-cu đã có ở dòng 1"),
        ({**SPLIT, "type": "vanish", "edges": []}, "không có loại sự kiện “vanish”"),
        ({**SPLIT, "edges": [["xa-cu", "xa-la"]]}, "không có đơn vị “xa-la”"),
        ({**SPLIT, "edges": [["xa-cu", "xa-cu"]]}, "không thể kế thừa chính mình"),
        ({**SPLIT, "edges": [["xa-sau", "xa-cu"]]}, "xa-sau chưa có trước ngày"),
        ({**SPLIT, "edges": [["xa-cu", "xa-truoc"]]}, "xa-truoc không có vào ngày"),
        ({**SPLIT, "edges": [["xa-cu", "xa-sau", 0.5]]}, "không cộng lại vừa đủ"),
        ({**SPLIT, "edges": [["xa-cu", "xa-sau", 2]]}, "viết không đúng"),
        ({**SPLIT, "edges": [["xa-con", "xa-sau"]]}, "còn hoạt động sau ngày ấy"),
        ({**SPLIT, "edges": [["xa-cu", "xa-sau", None, False]]}, "đúng một nơi kế thừa chính"),
        (
            {"duty": "x", "from_unit": "?", "to_unit": "xa-cu", "on": "2025-07-01", "act": "y"},
            "không có đơn vị “\\?”",
        ),
        ({"group": "x", "name": "y", "rule": {"under": "z"}}, "không có đơn vị “z”"),
        ({"gì": 1}, "không rõ dòng này"),
    ],
)
def test_a_bad_line_is_named_in_a_sentence(line, sentence):
    known = [
        OLD,
        {**NEW, "unit": "xa-sau"},
        {**OLD, "unit": "xa-truoc"},
        {**OLD, "unit": "xa-con", "to": None},
    ]

    with pytest.raises(BadUnitLineError, match=f"^x.jsonl, dòng 5: .*{sentence}"):
        import_units(read(*known, line), accept=True)
    assert not Unit.objects.exists()


@pytest.mark.parametrize("text", ["{", "[1]", '"x"'])
def test_a_line_that_is_no_object_is_refused(text):
    with pytest.raises(BadUnitLineError, match="dòng 1: không phải một đối tượng JSON"):
        read_units(text, "x.jsonl")


def test_a_bad_file_ends_with_1_a_missing_one_with_2_and_good_ones_are_done(write, tmp_path):
    bad = tmp_path / "bad.jsonl"
    bad.write_text("{", encoding="utf-8")

    with pytest.raises(SystemExit) as bad_end:
        run(str(bad), write(OLD), "--accept")
    with pytest.raises(CommandError) as missing_end:
        run(str(tmp_path / "none"))

    assert (bad_end.value.code, missing_end.value.returncode) == (1, 2)
    assert Unit.objects.get().key == "xa-cu"


def test_the_own_map_takes_a_correction_as_any_other(write):
    load_map()
    line = {
        "unit": "xa-tam-hai-20992",
        "kind": "xa",
        "name": "Xã Tam Hải",
        "code": "20992",
        "from": "2021-01-01",
    }
    line["parent"] = [["huyen-nui-thanh-517", "2021-01-01"], ["da-nang-2025", "2025-07-01"]]

    assert run(write(line)) == []
    assert run(write({**line, "verified": False})) == ["đổi\tdòng 1\tđơn vị\tXã Tam Hải"]
