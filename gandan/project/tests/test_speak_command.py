from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from gandan.lexicon.tests.factories import make_pronunciation
from gandan.project.management.commands.speak import MAX_LINE_BYTES, read_lines
from gandan.units.tests.factories import make_unit


def speak(*arguments, written="", **environment):
    """Run the command as a person would, in a process of its own."""
    given = written if isinstance(written, bytes) else written.encode()
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "gandan.project.cli", "speak", *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_a_line_is_said_for_every_line_without_a_database():
    nowhere = "postgres://nobody@127.0.0.1:1/none"

    done = speak(written="Quý I/2024\n\nUBND xã", GANDAN_DATABASE_URL=nowhere)

    assert done == (0, "Quý một năm hai nghìn không trăm hai mươi tư\n\nỦy ban nhân dân xã\n", "")


def test_json_gives_what_was_written_what_is_said_where_and_how_sure():
    code, out, _ = speak("--json", written="mã XQZ\n")

    found = json.loads(out)
    assert code == 0
    assert (found["written"], found["spoken"]) == ("mã XQZ", "mã ích quy dét")
    assert found["spans"][0] == {"start": 0, "end": 2, "spoken": "mã", "at": 0}
    assert [(each["start"], each["end"]) for each in found["warnings"]] == [(3, 6)]


@pytest.mark.parametrize(
    ("region", "spoken"), [("bac", "một nghìn"), ("trung", "một ngàn"), ("nam", "một ngàn")]
)
def test_a_region_is_chosen(region, spoken):
    assert speak("--region", region, written="1000") == (0, f"{spoken}\n", "")


@pytest.mark.parametrize(("check", "code"), [((), 0), (("--check",), 1)])
def test_doubts_end_a_pipe_only_where_they_were_asked_for(check, code):
    done, out, errors = speak(*check, written="một\nmã XQZ\n")

    assert (done, out) == (code, "một\nmã ích quy dét\n")
    assert ("Dòng 2: Chưa biết “XQZ”" in errors) == bool(check)


def test_bytes_that_are_no_text_are_named_by_line():
    code, out, errors = speak(written=b"m\xe1\xbb\x99t\nb\xffa\n")

    assert (code, out) == (1, "một\nba\n")
    assert errors.startswith("Dòng 2: ")


@pytest.mark.parametrize("arguments", [("--region", "tay"), ("khong-co.txt",), ("--khong-co",)])
def test_a_wrong_call_ends_with_two_and_no_traceback(arguments):
    code, out, errors = speak(*arguments)

    assert (code, out) == (2, "")
    assert "Traceback" not in errors


def test_a_line_too_long_is_left_out_and_the_next_one_read():
    lines = io.BytesIO(b"a" * (3 * MAX_LINE_BYTES) + b"\nhai\n")

    assert [(line, bool(problem)) for line, problem in read_lines(lines)] == [("", True), ("hai", False)]


@pytest.mark.django_db
def test_a_unit_is_read_by_its_own_dictionary(tmp_path, capsys):
    unit = make_unit()
    make_pronunciation(unit)
    text = tmp_path / "tin.txt"
    text.write_text("TTPTĐ, 7.000 đồng\n", encoding="utf-8")

    for told in ([], ["--unit", unit.key, "--region", "nam"]):
        call_command("speak", str(text), *told)

    assert capsys.readouterr().out.split("\n")[:2] == [
        "tê tê pê tê đê, bảy nghìn đồng",
        "trạm phát điện tử, bảy ngàn đồng",
    ]
    with pytest.raises(CommandError, match="khong-co"):
        call_command("speak", str(text), "--unit", "khong-co")
