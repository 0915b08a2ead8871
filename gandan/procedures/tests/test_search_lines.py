"""What `gandan search` writes, whatever was typed."""

from __future__ import annotations

import io
import json
from types import SimpleNamespace

import pytest
from django.core.management import call_command

from gandan.procedures.tests.samples import published, take_in

pytestmark = pytest.mark.django_db
STEERING = "thả diều\x7f\x9b31m\x1b[31m\x85"


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_no_sign_that_steers_a_terminal_comes_back_bare(monkeypatch, words):
    take_in(published())
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(f"{STEERING}\n".encode())))
    written = io.StringIO()

    call_command("search", *words, stdout=written)

    line = written.getvalue().rstrip("\n")
    assert [sign for sign in line if sign != "\n" and not sign.isprintable() and sign != "\t"] == []
    assert "1.900001" in line
    if words:
        assert json.loads(line)["query"] == STEERING.strip()
