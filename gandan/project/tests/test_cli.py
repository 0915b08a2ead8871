from __future__ import annotations

import os
import subprocess
import sys

import pytest

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
