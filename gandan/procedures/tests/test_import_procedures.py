from __future__ import annotations

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from gandan.audit.models import Entry
from gandan.calendars.actions import pin_today
from gandan.procedures.models import (
    Case,
    Decision,
    Fee,
    LayPhrase,
    Paper,
    Procedure,
    ProcedureLink,
    ProcedureVersion,
    SourceRecord,
    Step,
    Term,
)
from gandan.procedures.tests.samples import EXCHANGED, PUBLISHED, lines, published, take_in

pytestmark = pytest.mark.django_db

DEARER = published(
    channels=[{**PUBLISHED["channels"][0], "fees": [{"type": "Lệ phí", "amount": 15000}]}],
    updated="2026-06-15",
)
DECISION = {
    "announces": "9/QĐ-UBND",
    "issued_by": "Ủy ban nhân dân tỉnh",
    "issued_on": "2026-03-01",
    "procedures": [{"code": "1.900001", "name": "Cấp giấy phép thả diều", "levels": ["Cấp xã"]}],
}


@pytest.fixture(autouse=True)
def _today():
    pin_today(date(2026, 7, 1))


@pytest.fixture
def write(tmp_path):
    def write(*records, name="thu.jsonl"):
        file = tmp_path / name
        file.write_bytes(lines(*records))
        return str(file)

    return write


def run(*words):
    """Return what is printed, what is complained of, and the exit code."""
    out, err, code = StringIO(), StringIO(), 0
    try:
        call_command("import_procedures", *words, stdout=out, stderr=err)
    except SystemExit as end:
        code = end.code
    return out.getvalue().splitlines(), err.getvalue().splitlines(), code


def test_nothing_changes_until_it_is_accepted(write):
    listed = run(write(PUBLISHED, EXCHANGED, DECISION))

    assert listed == (
        [
            "mới\tdòng 1\t1.900001\tCấp giấy phép thả diều",
            "mới\tdòng 2\t1.900002\tCấp giấy phép nuôi chim",
            "mới\tdòng 3\t9/QĐ-UBND\tQuyết định 9/QĐ-UBND",
        ],
        [],
        0,
    )
    assert not ProcedureVersion.objects.exists()
    assert not Decision.objects.exists()


def test_what_is_accepted_becomes_rows(write):
    run(write(PUBLISHED, EXCHANGED), "--accept")

    kite = ProcedureVersion.objects.get(code="1.900001")
    assert (kite.valid_from, kite.valid_to, kite.published_on) == (date(2026, 4, 1), None, date(2026, 7, 1))
    assert kite.procedure.key == "1-900001"
    assert [row.level for row in kite.levels.all()] == ["commune"]
    assert Step.objects.filter(version=kite).count() == 2
    assert Term.objects.filter(version=kite).count() == 2
    assert Fee.objects.filter(term__version=kite, amount=0, is_certain=True).count() == 2
    assert json.loads(kite.source_record.original) == PUBLISHED
    assert [case.name for case in Case.objects.order_by("position")] == ["Chim cảnh", "Chim quý"]
    assert Paper.objects.get(version__code="1.900002").case.name == "Chim quý"
    assert Entry.objects.get(action="procedures.imported").facts == {
        "files": ["thu.jsonl"],
        "new": 2,
        "changed": 0,
        "gone": 0,
        "former": 0,
    }


def test_twice_is_the_same_as_once(write):
    file = write(PUBLISHED, EXCHANGED, DECISION)
    run(file, "--accept")

    assert run(file, "--accept") == ([], [], 0)
    assert (ProcedureVersion.objects.count(), SourceRecord.objects.count()) == (2, 2)
    assert Entry.objects.filter(action="procedures.imported").count() == 1


def test_a_change_is_a_new_version_from_the_day_of_its_source(write):
    run(write(PUBLISHED), "--accept")

    listed = run(write(DEARER), "--accept")[0]

    assert listed == [
        "đổi\tdòng 1\t1.900001\tCấp giấy phép thả diều",
        "\tLệ phí: 0 đồng → 15.000 đồng từ ngày 15/6/2026",
    ]
    old, new = ProcedureVersion.objects.order_by("valid_from")
    assert (old.valid_to, new.valid_from, new.valid_to) == (date(2026, 6, 15), date(2026, 6, 15), None)
    assert old.procedure == new.procedure
    assert run(write(DEARER), "--accept")[0] == []


def test_a_person_may_say_from_which_day_changes_hold(write):
    run(write(PUBLISHED), "--accept")
    run(write(DEARER), "--accept", "--on", "2026-08-01")

    assert ProcedureVersion.objects.get(valid_to=None).valid_from == date(2026, 8, 1)


def test_a_correction_on_the_first_day_is_kept_beside_what_it_corrects(write):
    run(write(published(updated="2026-07-01")), "--accept")
    run(write({**DEARER, "updated": "2026-07-01"}), "--accept")

    wrong, right = ProcedureVersion.objects.order_by("pk")
    assert (wrong.valid_from, wrong.valid_to) == (date(2026, 7, 1), date(2026, 7, 1))
    assert list(ProcedureVersion.objects.on(date(2026, 7, 1))) == [right]


def test_a_change_is_told_field_by_field_to_programs(write):
    run(write(PUBLISHED), "--accept")

    (said,) = [json.loads(line) for line in run(write(DEARER), "--json")[0]]

    assert said == {
        "what": "changed",
        "file": "thu.jsonl",
        "line": 1,
        "code": "1.900001",
        "name": "Cấp giấy phép thả diều",
        "from": "2026-06-15",
        "fields": [{"field": "charges", "before": ["0 đồng"], "after": ["15.000 đồng"]}],
    }


def test_another_order_and_another_day_of_fetching_are_no_change(write):
    two = {**PUBLISHED, "documents": [{"items": [{"name": "A"}, {"name": "B"}]}]}
    run(write(two), "--accept")
    turned = {**two, "documents": [{"items": [{"name": "B"}, {"name": "A"}]}], "updated": "2026-06-30"}

    assert run(write(turned), "--accept") == ([], [], 0)


def test_what_is_gone_is_listed_and_ended_only_if_the_files_are_all_there_is(write):
    run(write(PUBLISHED, EXCHANGED), "--accept")
    file = write(PUBLISHED)

    listed, notes, code = run(file, "--accept")
    assert (listed, code) == (["không còn\t-\t1.900002\tCấp giấy phép nuôi chim"], 0)
    assert "--complete" in notes[0]
    assert ProcedureVersion.objects.filter(valid_to=None).count() == 2

    run(file, "--accept", "--complete")
    assert ProcedureVersion.objects.get(code="1.900002").valid_to == date(2026, 7, 1)


def test_what_was_ended_may_come_again(write):
    run(write(PUBLISHED, EXCHANGED), "--accept")
    run(write(PUBLISHED), "--accept", "--complete")

    assert run(write(PUBLISHED, EXCHANGED), "--accept")[0][0].startswith("mới\tdòng 2")
    assert ProcedureVersion.objects.filter(code="1.900002").count() == 2
    assert Procedure.objects.count() == 2


def test_a_record_may_end_a_version(write):
    run(write(PUBLISHED), "--accept")
    ended = {**PUBLISHED, "to": "2026-09-01"}

    assert run(write(ended), "--accept")[0][1] == "\tHết hiệu lực: chưa có → ngày 1/9/2026 từ ngày 1/4/2026"
    assert ProcedureVersion.objects.get().valid_to == date(2026, 9, 1)
    assert run(write(ended), "--accept")[0] == []


def test_what_holds_now_may_change_while_a_later_version_is_known(write):
    """The portal tells what holds now and names no day; the law of next year is known already."""
    now = {**PUBLISHED, "updated": "2026-04-01"}
    coming = published(name="Cấp phép thả diều", **{"from": "2027-03-01"})
    run(write(now), "--accept")
    run(write(coming), "--accept")

    assert run(write(now))[0] == []
    assert run(write({**coming, "from": None}))[0] == []
    run(write({**now, "agency": "Sở Gió", "updated": "2026-05-02"}), "--accept")

    rows = ProcedureVersion.objects.order_by("valid_from").values_list("valid_from", "valid_to", "name")
    assert [(first, end) for first, end, _ in rows] == [
        (date(2026, 4, 1), date(2026, 5, 2)),
        (date(2026, 5, 2), date(2027, 3, 1)),
        (date(2027, 3, 1), None),
    ]
    assert rows.last()[2] == "Cấp phép thả diều"


def test_lives_under_other_levels_and_agencies_are_one_procedure(write):
    district = published(
        levels=["Cấp huyện"], agency="Phòng Gió", **{"from": "2021-01-01", "to": "2025-07-01"}
    )
    commune = published(**{"from": "2025-07-01"})
    file = write(district, commune)

    run(file, "--accept")

    assert run(file) == ([], [], 0)
    procedure = Procedure.objects.get()
    levels = [
        ProcedureVersion.objects.on(day).get(procedure=procedure).levels.get().level
        for day in (date(2024, 1, 1), date(2026, 1, 1))
    ]
    assert levels == ["district", "commune"]


def test_a_local_code_is_another_version_of_the_same_procedure(write):
    run(write(PUBLISHED, published(code="1.900001.000.00.00.H17")), "--accept")

    assert Procedure.objects.count() == 1
    assert ProcedureVersion.objects.filter(national_code="1.900001").count() == 2


def test_a_broken_line_is_named_by_number_and_the_rest_is_taken(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_bytes(b"{\n" + lines(PUBLISHED, published(code="1.900009", name="")))

    _, notes, code = run(str(file), "--accept")

    assert code == 1
    assert notes == [
        "a.jsonl, dòng 1: không phải một đối tượng JSON trên một dòng.",
        "a.jsonl, dòng 3: thiếu tên thủ tục.",
    ]
    assert ProcedureVersion.objects.get().code == "1.900001"


def test_versions_that_would_overlap_are_named(write):
    file = write(published(**{"from": "2025-01-01"}), published(**{"from": "2025-06-01"}))

    listed, notes, code = run(file, "--accept")

    assert (len(listed), code) == (1, 1)
    assert notes == ["thu.jsonl, dòng 2: 1.900001 chồng ngày với một bản đã có; hãy ghi các bản theo thứ tự."]


@pytest.mark.parametrize("words", [["khong-co.jsonl"], ["--on", "mai", "x"], []])
def test_a_wrong_call_ends_with_2(words):
    with pytest.raises(CommandError) as wrong:
        run(*words)

    assert wrong.value.returncode == 2 if words else wrong.value


def test_what_belongs_to_a_procedure_is_added_without_a_new_version(write):
    run(write(PUBLISHED, EXCHANGED), "--accept")
    more = published(
        said=["thả diều"],
        not_said=["mua diều"],
        checked_on="2026-06-30",
        concept="tha-dieu",
        links=[{"kind": "rather", "to": "1-900002"}],
    )
    file = write(more, EXCHANGED)

    assert run(file, "--accept") == run(file, "--accept") == ([], [], 0)
    assert list(LayPhrase.objects.order_by("pk").values_list("text", "is_negative")) == [
        ("thả diều", False),
        ("mua diều", True),
    ]
    assert ProcedureLink.objects.get().other.key == "1-900002"
    assert ProcedureVersion.objects.get(code="1.900001").checked_on == date(2026, 6, 30)


def test_a_decision_that_changed_has_its_list_written_anew():
    take_in(DECISION)
    changed = {**DECISION, "procedures": [{**DECISION["procedures"][0], "act": "abolish"}]}

    (change,) = take_in(changed).changes

    assert change.what == "changed"
    assert [item.act for item in Decision.objects.get().items.all()] == ["abolish"]
    assert take_in(changed).changes == ()
