from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from gandan.procedures.answers import actions, reader
from gandan.procedures.answers.actions import Approval, import_answers
from gandan.procedures.answers.models import Answer, AnswerVersion
from gandan.procedures.answers.queries import published, with_citations
from gandan.procedures.answers.reader import Collection, as_markup
from gandan.procedures.answers.tests.factories import make_answer_approver, make_answerer, make_text
from gandan.procedures.tests.factories import make_version
from gandan.text.fold import nfc
from gandan.text.markup import parse
from gandan.text.plain import to_text
from gandan.units.tests.factories import make_unit

REAL = Path(__file__).resolve().parents[5] / "shared" / "data" / "faq-dvcqg.jsonl"


def lines(*rows):
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def collected(content, name="hoi-dap.jsonl"):
    collection = Collection()
    collection.read(content, name)
    return collection


ROWS = [
    {"question": "Thả diều ở đâu?", "answer": "Ở bãi biển.\nTrước 18 giờ.", "codes": ["1.900001"]},
    {"question": "Thả diều ban đêm?", "answer": "Không được."},
]


@pytest.fixture
def unit():
    return make_unit("province")


@pytest.mark.django_db
def test_nothing_changes_until_it_is_accepted():
    seen = import_answers(collected(lines(*ROWS)))

    assert [change.what for change in seen.changes] == ["new", "new"]
    assert not Answer.objects.exists()


@pytest.mark.django_db
def test_twice_is_the_same_as_once(unit):
    make_version("1.900001")
    import_answers(collected(lines(*ROWS)), accepted_for=unit)

    again = import_answers(collected(lines(*ROWS)), accepted_for=unit)

    assert again == actions.Intake((), ())
    assert [row.number for row in AnswerVersion.objects.all()] == [1, 1]
    cited = with_citations(published()).get(question="Thả diều ở đâu?").citations.get().cited
    assert cited.code == "1.900001"


@pytest.mark.django_db
def test_what_says_something_else_is_the_next_version(unit):
    import_answers(collected(lines(*ROWS)), accepted_for=unit)

    changed = import_answers(collected(lines(ROWS[1] | {"answer": "Được."})), accepted_for=unit)

    assert [change.what for change in changed.changes] == ["changed"]
    assert published().get(question="Thả diều ban đêm?").text == "Được."


@pytest.mark.django_db
def test_an_officers_better_words_are_not_taken_back_by_the_same_file(unit):
    import_answers(collected(lines(ROWS[1])), accepted_for=unit)
    writer = make_answerer(unit)
    draft = actions.revise_answer(Answer.objects.get().pk, writer)
    actions.save_draft(draft.pk, make_text(question=ROWS[1]["question"]), writer, draft.revision)
    draft = actions.submit_draft(draft.pk, writer)
    better = actions.approve_draft(draft.pk, Approval(draft.revision), make_answer_approver(unit))

    assert import_answers(collected(lines(ROWS[1])), accepted_for=unit).changes == ()
    assert published().get() == better


@pytest.mark.django_db
def test_a_line_that_cannot_be_used_is_named_and_the_others_are_taken(unit):
    named = {"question": "Tôi tên Nguyễn Văn An hỏi", "answer": "Có."}
    content = (
        lines(ROWS[0], named) + b'\n{"question": 3}\n[]\n{\n' + lines({"question": "Hỏi?"}, ROWS[1], ROWS[1])
    )

    intake = import_answers(collected(content), accepted_for=unit)

    assert [problem.line for problem in intake.problems] == [3, 4, 5, 6, 1, 2, 8]
    assert published().count() == 2


@pytest.mark.django_db
def test_a_table_of_a_spreadsheet_is_read_too(unit):
    table = 'Câu hỏi;Trả lời;Lĩnh vực\n"Thả diều; ở đâu?";Ở bãi biển;Vui chơi\n;;\n'

    import_answers(collected("\ufeff".encode() + table.encode(), "bang.csv"), accepted_for=unit)

    assert published().get().field_area == "Vui chơi"


@pytest.mark.parametrize("content", [b"", b"Cot,Khac\n1,2\n", b"\xff\xfe\x00"])
def test_a_table_without_questions_says_so(content):
    assert len(collected(content, "bang.csv").problems) == 1


def test_more_than_fits_is_not_read(monkeypatch):
    monkeypatch.setattr(reader, "MAX_ROWS", 1)
    monkeypatch.setattr(reader, "MAX_LINE", 200)

    assert "hơn 1 dòng" in collected(lines(*ROWS)).problems[0].sentence
    assert "dài quá" in collected(lines({"question": "a" * 300})).problems[0].sentence
    monkeypatch.setattr(reader, "MAX_BYTES", 5)
    assert "lớn quá" in collected(lines(*ROWS)).problems[0].sentence


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.jsonl"]))
def test_any_bytes_are_read_or_named(content, name):
    collection = collected(content, name)

    assert all(pair.text.question and pair.text.text for pair in collection.pairs)


@given(st.text(max_size=300))
def test_plain_words_stay_the_words_they_are(text):
    said = to_text(parse(as_markup(text), title="Hỏi")).split()

    assert said == ["Hỏi", *nfc(text).split()]


@pytest.mark.parametrize(
    "line", ["1. Một", "- gạch", "# thăng", "> trích", "{{địa chỉ}}", "<b>", "a * b * c"]
)
def test_signs_of_the_markup_are_only_signs_in_a_file(line):
    assert line in to_text(parse(as_markup(line), title="Hỏi"))


@pytest.mark.django_db
def test_the_command_lists_then_publishes(unit, tmp_path):
    file = tmp_path / "hoi.jsonl"
    file.write_bytes(lines(ROWS[1]))
    out = StringIO()

    call_command("import_answers", str(file), stdout=out)
    assert not Answer.objects.exists()
    call_command("import_answers", str(file), "--accept", "--json", stdout=out)

    assert "mới\tdòng 1\tThả diều ban đêm?" in out.getvalue()
    assert published().get().answer.unit == unit


@pytest.mark.django_db
def test_a_wrong_call_is_told(tmp_path):
    file = tmp_path / "hoi.jsonl"
    file.write_bytes(lines(ROWS[1]))

    for arguments in (["khong-co.jsonl"], [str(file), "--accept"], [str(file), "--accept", "--unit", "x"]):
        with pytest.raises(CommandError) as refusal:
            call_command("import_answers", *arguments)
        assert refusal.value.returncode == 2


@pytest.mark.django_db
@pytest.mark.skipif(
    not REAL.exists(), reason=f"needs {REAL.name}: real questions of other people, not ours to publish"
)
def test_a_real_collection_is_taken_in_once(unit):
    seen = import_answers(collected(REAL.read_bytes()), accepted_for=unit)
    again = import_answers(collected(REAL.read_bytes()), accepted_for=unit)

    assert len(seen.changes) == 74
    assert again.changes == ()
    assert published().count() == 74
