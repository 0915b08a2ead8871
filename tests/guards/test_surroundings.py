"""What conftest.py promises to every test."""

from __future__ import annotations

import socket
from datetime import datetime

import pytest

from conftest import NetworkUsedError, seconds_to_midnight
from gandan.calendars.clock import VIETNAM


def test_no_test_reaches_another_machine():
    with socket.socket() as line, pytest.raises(NetworkUsedError):
        line.connect(("192.0.2.1", 80))


def test_a_test_may_reach_a_server_of_its_own():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass


def test_files_are_written_to_a_folder_of_the_test(settings, tmp_path):
    assert settings.MEDIA_ROOT.is_relative_to(tmp_path)


@pytest.mark.parametrize(
    ("now", "seconds"),
    [("2026-12-31T23:59:30", 30), ("2026-12-31T23:58:00", 0), ("2026-12-31T00:00:00", 0)],
)
def test_no_test_begins_when_the_day_is_about_to_end(now, seconds):
    assert seconds_to_midnight(datetime.fromisoformat(now).replace(tzinfo=VIETNAM)) == seconds
