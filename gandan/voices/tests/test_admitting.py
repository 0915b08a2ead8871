from __future__ import annotations

from datetime import date

import pytest

from gandan.voices import admitting
from gandan.voices.admitting import Bar, bar_of, examine
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import NoTestNeededError, UnknownVoiceError
from gandan.voices.reading_test import Score
from gandan.voices.shelf import Shelf
from gandan.voices.tests.shelves import pass_test, put_person, put_voice

DAY = date(2026, 2, 6)


@pytest.fixture
def hears(monkeypatch):
    """Let the ear be there and mishear so many of a hundred syllables."""
    monkeypatch.setattr(admitting, "recogniser", lambda: "tai nghe 1.0")
    return lambda errors: monkeypatch.setattr(
        admitting, "read_and_listen", lambda _voice, **_bounds: Score(100, errors, errors // 2)
    )


def test_a_machine_goes_on_air_by_its_figures_alone(tmp_path):
    machine = put_voice(tmp_path)
    assert bar_of(Shelf(tmp_path), machine.name) is Bar.UNTESTED

    pass_test(machine, tmp_path, 0.21)
    assert bar_of(Shelf(tmp_path), machine.name) is Bar.FAILED

    pass_test(machine, tmp_path, 0.20)
    assert bar_of(Shelf(tmp_path), machine.name) is None


def test_a_voice_that_changed_since_its_test_is_told_from_one_that_failed(tmp_path):
    admission = pass_test(put_voice(tmp_path), tmp_path).admission

    put_voice(tmp_path, pace=0.9, admission=admission)

    assert bar_of(Shelf(tmp_path), "nu-mien-trung") is Bar.CHANGED


def test_a_file_that_is_not_what_was_installed_keeps_any_voice_off_the_air(tmp_path):
    put_person(tmp_path, files={"1.wav": "0" * 64})
    (tmp_path / "chi-mai" / "1.wav").write_bytes(b"something else")
    put_person(tmp_path, "chi-lan", files={"1.wav": "0" * 64})

    assert [bar_of(Shelf(tmp_path), name) for name in ("chi-mai", "chi-lan")] == [Bar.BROKEN] * 2


def test_a_description_that_cannot_be_read_keeps_the_voice_off_the_air(tmp_path):
    put_person(tmp_path)
    (tmp_path / "chi-mai" / "voice.json").write_text("{")

    assert bar_of(Shelf(tmp_path), "chi-mai") is Bar.BROKEN


@pytest.mark.parametrize(
    ("otherwise", "bar"),
    [("", None), (ESPEAK, Bar.DRAFT_REST), ("nu-mien-trung", Bar.REST), ("khong-co", Bar.REST)],
)
def test_whoever_reads_the_rest_counts_too(tmp_path, otherwise, bar):
    put_voice(tmp_path)
    put_person(tmp_path, otherwise=otherwise)

    assert bar_of(Shelf(tmp_path), "chi-mai") is bar


def test_the_draft_voice_is_a_draft():
    assert bar_of(Shelf(None), ESPEAK) is Bar.DRAFT


def test_what_was_heard_is_kept_with_the_voice_that_was_heard(tmp_path, hears):
    machine = put_voice(tmp_path)
    hears(12)

    found = examine(Shelf(tmp_path), machine.name, DAY)

    assert Shelf(tmp_path).manifest(machine.name).admission == found
    assert (found.on, found.error_rate, found.fingerprint) == ("2026-02-06", 0.12, machine.fingerprint)


def test_a_voice_exchanged_while_it_was_heard_is_not_admitted(tmp_path, hears, monkeypatch):
    machine = put_voice(tmp_path)
    hears(12)

    def exchange(_voice, **_bounds):
        put_voice(tmp_path, pace=0.8)
        return Score(100, 1, 1)

    monkeypatch.setattr(admitting, "read_and_listen", exchange)
    examine(Shelf(tmp_path), machine.name, DAY)

    assert bar_of(Shelf(tmp_path), machine.name) is Bar.CHANGED


def test_people_are_not_tested_and_the_draft_voice_keeps_no_result(tmp_path, hears):
    hears(83)
    put_person(tmp_path)

    with pytest.raises(NoTestNeededError):
        examine(Shelf(tmp_path), "chi-mai", DAY)
    assert not examine(Shelf(tmp_path), ESPEAK, DAY).is_passed
    with pytest.raises(UnknownVoiceError):
        Shelf(tmp_path).manifest(ESPEAK)
