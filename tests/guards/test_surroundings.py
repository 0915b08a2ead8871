"""What conftest.py promises to every test."""

from __future__ import annotations

import socket

import pytest

from conftest import NetworkUsedError


def test_no_test_reaches_another_machine():
    with socket.socket() as line, pytest.raises(NetworkUsedError):
        line.connect(("192.0.2.1", 80))


def test_a_test_may_reach_a_server_of_its_own():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass


def test_files_are_written_to_a_folder_of_the_test(settings, tmp_path):
    assert settings.MEDIA_ROOT.is_relative_to(tmp_path)
