from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.plans.models import Reading
from gandan.units.tests.factories import make_unit

TEXTS = Path(__file__).parent / "texts"
PLAN, REPORT = str(TEXTS / "xa-2024.txt"), str(TEXTS / "bao-cao.txt")


def run(*arguments):
    """Return what the command printed and its exit code."""
    output = io.StringIO()
    try:
        call_command("read_plan", *arguments, stdout=output, stderr=io.StringIO())
    except SystemExit as leaving:
        return output.getvalue(), leaving.code
    except CommandError as refusal:
        return str(refusal), refusal.returncode
    return output.getvalue(), 0


def test_a_person_reads_lines():
    output, code = run(PLAN)

    assert code == 0
    assert "Số, ký hiệu: 08/KH-UBND" in output
    assert "đếm: thôn" in output


def test_a_program_reads_one_object():
    output, code = run(PLAN, "--json")

    plan = json.loads(output)
    assert code == 0
    assert plan["period"] == {"from": "2024-01-01", "to": "2024-12-31"}
    assert plan["targets"][0]["value"] == 100
    assert plan["tasks"][0]["lead"] == "Công chức Văn hóa - Xã hội"
    assert plan["error"] is None


def test_standard_input_is_read(monkeypatch):
    content = Path(PLAN).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    assert "08/KH-UBND" in run("-")[0]


def test_what_is_no_plan_leaves_with_one():
    output, code = run(REPORT, "--json")

    assert code == 1
    assert json.loads(output)["is_plan"] is False


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"PK\x03\x04rest", "hỏng"), (b"%PDF-1.7", "hỏng"), (b"\xff\xff\xc0", "bảng mã"), (b"", "trống")],
)
def test_what_is_no_text_is_refused_with_a_sentence(tmp_path, content, words):
    file = tmp_path / "ke-hoach"
    file.write_bytes(content)

    output, code = run(str(file), "--json")

    assert code == 1
    assert words in json.loads(output)["error"]


@pytest.mark.parametrize("arguments", [("khong-co.txt",), (PLAN, "--save")])
def test_a_wrong_call_leaves_with_two(arguments):
    assert run(*arguments)[1] == 2


@pytest.mark.django_db
def test_saving_keeps_rows_for_a_person_to_confirm():
    unit = make_unit("province")
    make_user(role=Role.PROVINCIAL_OFFICER, unit=unit, username="tinh")

    _, code = run(PLAN, "--save", "--unit", unit.key, "--by", "tinh")

    assert code == 0
    reading = Reading.objects.get()
    assert reading.header["number"] == "08/KH-UBND"
    row = reading.rows.filter(kind="target").first()
    assert reading.source_text[row.span_start : row.span_end] == row.text


@pytest.mark.django_db
def test_saving_for_a_unit_out_of_reach_is_refused():
    make_user(role=Role.PROVINCIAL_OFFICER, unit=make_unit("province"), username="tinh")

    _, code = run(PLAN, "--save", "--unit", make_unit().key, "--by", "tinh")

    assert code == 1
    assert not Reading.objects.exists()
