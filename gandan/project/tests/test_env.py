from __future__ import annotations

from pathlib import Path

import pytest

from gandan.project import env


@pytest.mark.parametrize(("value", "expected"), [("1", True), ("off", False), ("", True), ("No", False)])
def test_a_flag_understands_plain_words(monkeypatch, value, expected):
    monkeypatch.setenv("GANDAN_X", value)

    assert env.flag("GANDAN_X", default=True) is expected


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        (lambda: env.flag("GANDAN_X", default=True), "perhaps"),
        (lambda: env.integer("GANDAN_X", 3, most=9), "10"),
        (lambda: env.integer("GANDAN_X", 3), "-1"),
        (lambda: env.decimal("GANDAN_X", -16, least=-40, most=-8), "-3"),
        (lambda: env.decimal("GANDAN_X", -16, least=-40, most=-8), "loud"),
        (lambda: env.decimal("GANDAN_X", -16, least=-40, most=-8), "nan"),
        (lambda: env.choice("GANDAN_X", "bac", ["bac", "nam"]), "tay"),
        (lambda: env.address("GANDAN_X", "127.0.0.1:1"), "8000"),
        (lambda: env.address("GANDAN_X", "127.0.0.1:1"), "host:70000"),
        (lambda: env.database("GANDAN_X", Path("x")), "mysql://a/b"),
        (lambda: env.database("GANDAN_X", Path("x")), "postgres://host"),
        (lambda: env.folder("GANDAN_X", Path("x")), __file__),
    ],
)
def test_a_bad_value_stops_the_start_and_is_named(monkeypatch, reader, value):
    monkeypatch.setenv("GANDAN_X", value)

    with pytest.raises(env.SettingError, match="GANDAN_X"):
        reader()


def test_a_password_never_stands_in_the_message(monkeypatch):
    monkeypatch.setenv("GANDAN_X", "mysql://user:secret@host/name")

    with pytest.raises(env.SettingError) as refusal:
        env.database("GANDAN_X", Path("x"))

    assert "secret" not in str(refusal.value)


def test_a_postgres_address_gives_all_its_parts(monkeypatch):
    monkeypatch.setenv("GANDAN_X", "postgres://an:m%40t@db:5433/gandan")

    settings = env.database("GANDAN_X", Path("x"))

    assert (settings["USER"], settings["PASSWORD"], settings["HOST"], settings["PORT"], settings["NAME"]) == (
        "an",
        "m@t",
        "db",
        5433,
        "gandan",
    )


def test_without_an_address_the_database_is_a_file_beside_the_data(monkeypatch, tmp_path):
    monkeypatch.delenv("GANDAN_X", raising=False)

    settings = env.database("GANDAN_X", tmp_path / "gandan.sqlite3")

    assert settings["NAME"] == tmp_path / "gandan.sqlite3"


def test_an_ipv6_address_keeps_its_colons(monkeypatch):
    monkeypatch.setenv("GANDAN_X", "[::1]:8000")

    assert env.address("GANDAN_X", "") == ("::1", 8000)


def test_words_leave_out_empty_entries(monkeypatch):
    monkeypatch.setenv("GANDAN_X", "a, ,b,")

    assert env.words("GANDAN_X", "") == ["a", "b"]
