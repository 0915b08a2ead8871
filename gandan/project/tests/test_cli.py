from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from django.core.management import get_commands, load_command_class
from django.core.management.base import CommandParser

from gandan.project import cli


def gandan(*arguments, **environment):
    """Run the command as a person would, in a process of its own."""
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "gandan.project.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_a_word_that_is_no_command_is_a_wrong_call():
    said = gandan("khong-co")

    assert said.returncode == 2
    assert "không có lệnh" in said.stderr


@pytest.mark.parametrize("value", ["8000", "nowhere:port"])
def test_a_bad_setting_stops_the_start_with_its_name(value):
    said = gandan("help", GANDAN_BIND=value)

    assert said.returncode == 2
    assert "GANDAN_BIND" in said.stderr
    assert "Traceback" not in said.stderr


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["demo", "--frob"], "không có tham số “--frob”"),
        (["indicators"], "còn thiếu KẾ_HOẠCH"),
        (["indicators", "1", "--on", "31-12-2024"], "“31-12-2024” không phải một ngày"),
        (["read_plan", "/no/such/file"], "Không mở được tệp"),
    ],
)
def test_a_wrong_call_is_one_sentence(call, words, tmp_path):
    said = gandan(*call, GANDAN_DATA_DIR=str(tmp_path))

    assert said.returncode == 2
    assert said.stderr.startswith("gandan: ")
    assert words in said.stderr
    assert len(said.stderr.splitlines()) == 1


@pytest.mark.parametrize("extra", [[], ["--traceback"]])
def test_what_a_check_of_the_settings_finds_is_listed_and_its_trace_only_on_demand(extra, tmp_path):
    said = gandan("check", "--deploy", "--fail-level", "WARNING", *extra, GANDAN_DATA_DIR=str(tmp_path))

    assert said.returncode == 1
    assert "(security.W" in said.stderr
    assert ("Traceback" in said.stderr) is bool(extra)


@pytest.mark.parametrize("extra", [[], ["--traceback"]])
def test_a_database_without_tables_is_one_sentence_and_its_trace_only_on_demand(extra, tmp_path):
    said = gandan(
        "indicators", "1739/KH-UBND", *extra, GANDAN_DATABASE_URL=f"sqlite:///{tmp_path}/none.sqlite3"
    )

    assert said.returncode == 1
    assert ("gandan migrate" in said.stderr) is (not extra)
    assert ("Traceback" in said.stderr) is bool(extra)


def test_a_folder_that_cannot_be_made_is_one_sentence():
    said = gandan("demo", "--no-serve", GANDAN_DATA_DIR="/proc/no/such", GANDAN_SECRET_KEY="")

    assert said.returncode == 1
    assert said.stderr.startswith("gandan: Không mở hoặc ghi được /proc/no")
    assert "Traceback" not in said.stderr


def test_help_needs_no_database():
    said = gandan("help", GANDAN_DATABASE_URL="postgres://nobody@127.0.0.1:1/none")

    assert said.returncode == 0
    assert "read_plan" in said.stdout


def test_a_reader_that_stops_listening_is_no_fault():
    reading, writing = os.pipe()
    os.close(reading)

    said = subprocess.run(
        [sys.executable, "-m", "gandan.project.cli", "help"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)

    assert "Traceback" not in said.stderr


@pytest.mark.parametrize(
    ("name", "room"), sorted(item for item in get_commands().items() if item[1].startswith("gandan."))
)
def test_the_arguments_of_every_command_are_told_in_vietnamese(name, room):
    parser = CommandParser(add_help=False)
    load_command_class(room, name).add_arguments(parser)

    told = set(re.findall(r"\w+", parser.format_help()))

    assert told.isdisjoint({"FILE", "NAME", "KEY", "DATE", "or", "is", "the", "stdin"})


@pytest.mark.parametrize(
    ("command", "before", "after"),
    [("demo", None, "1"), ("demo", "0", "0"), ("serve", None, None), ("help", None, None)],
)
def test_only_the_demo_province_lets_the_draft_voice_read_by_itself(monkeypatch, command, before, after):
    name = "GANDAN_DRAFT_VOICE_ALLOWED"
    monkeypatch.setattr(cli.os, "environ", {name: before} if before else {})
    monkeypatch.setattr(cli.sys, "argv", ["gandan", command])
    monkeypatch.setattr(cli.OneCommand, "execute", lambda _command: None)

    cli.main()

    assert cli.os.environ.get(name) == after
