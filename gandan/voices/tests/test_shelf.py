"""Descriptions of voices that were changed by hand, or by somebody who means harm."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from gandan.voices.admitting import Bar, bar_of
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import UnknownVoiceError, VoiceError
from gandan.voices.shelf import BROKEN, CHANGED, IN_A_ROUND, Shelf
from gandan.voices.tests.shelves import pass_test, put_person, put_voice


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "voices")


def put_round(shelf, *names):
    for name, helper in zip(names, [*names[1:], names[0]], strict=True):
        put_person(shelf.folder, name, otherwise=helper)


@pytest.mark.parametrize("names", [("chi-mai",), ("chi-mai", "chi-lan"), ("chi-mai", "chi-lan", "chi-tu")])
def test_voices_that_help_each_other_in_a_round_are_refused_in_words(shelf, names):
    put_round(shelf, *names)

    for use in (shelf.open, shelf.open_admitted):
        with pytest.raises(VoiceError) as refused:
            use("chi-mai")
        assert refused.value.sentence == IN_A_ROUND.format(name="chi-mai")
    assert [bar_of(shelf, name) for name in names] == [Bar.REST] * len(names)


def test_a_voice_in_a_round_is_told_from_another_all_the_same(shelf):
    put_round(shelf, "chi-mai", "chi-lan")
    before = shelf.fingerprint("chi-mai")
    put_person(shelf.folder, "chi-lan", otherwise="chi-mai", files={"1.wav": "0" * 64})

    assert before not in {"", shelf.fingerprint("chi-mai")}


def test_a_long_row_of_helpers_is_followed_to_its_end(shelf):
    names = [f"giong-{number}" for number in range(1_500)]
    for name, helper in zip(names, [*names[1:], "may"], strict=True):
        put_person(shelf.folder, name, otherwise=helper)
    machine = put_voice(shelf.folder, "may")

    assert bar_of(shelf, names[0]) is Bar.REST
    pass_test(machine, shelf.folder)
    assert bar_of(shelf, names[0]) is None
    assert shelf.fingerprint(names[0]).endswith(machine.fingerprint)


def test_a_helper_that_is_gone_leaves_what_is_known_of_the_voice(shelf):
    person = put_person(shelf.folder, otherwise="khong-co")

    assert shelf.fingerprint("chi-mai") == person.fingerprint
    with pytest.raises(UnknownVoiceError):
        shelf.open("chi-mai")


@pytest.mark.parametrize("name", ["", ESPEAK])
def test_the_draft_voice_needs_no_description(shelf, name):
    assert shelf.open(name) == shelf.open_admitted(name)
    assert shelf.fingerprint(name) == ""


@pytest.mark.parametrize("written", ["[" * 200_000, '{"admission":' * 200_000, "{", "[]", "null", "\ud800"])
def test_a_description_that_is_none_is_refused_in_words(shelf, written):
    put_person(shelf.folder)
    file = shelf.folder / "chi-mai" / "voice.json"
    file.write_text(written, encoding="utf-8", errors="surrogatepass")

    with pytest.raises(VoiceError) as refused:
        shelf.open("chi-mai")

    assert refused.value.sentence == BROKEN.format(name="chi-mai")
    assert bar_of(shelf, "chi-mai") is Bar.BROKEN


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "../chi-mai"},
        {"name": "chi-lan"},
        {"otherwise": ["chi-lan"]},
        {"otherwise": None},
        {"files": ["1.wav"]},
        {"files": {"1.wav": 1}},
        {"command": [["sh"]]},
        {"title": {}},
    ],
)
def test_a_description_of_other_things_than_words_is_refused(shelf, changes):
    manifest = put_person(shelf.folder)
    assert bar_of(shelf, "chi-mai") is None
    file = shelf.folder / "chi-mai" / "voice.json"
    file.write_text(json.dumps(json.loads(manifest.to_json()) | changes), encoding="utf-8")

    assert bar_of(shelf, "chi-mai") is Bar.BROKEN


@pytest.mark.parametrize(
    "name", ["../../canary.txt", "/etc/hostname", "..", "", "a/../1.wav", "1.wav\0", ".1"]
)
def test_only_files_of_the_voice_itself_are_looked_at(shelf, name):
    (shelf.folder / "chi-mai" / "a").mkdir(parents=True)
    for file in (shelf.folder.parent / "canary.txt", shelf.folder / "chi-mai" / "1.wav"):
        file.write_bytes(b"canary")
    plain = put_person(shelf.folder, files={"1.wav": sha256(b"canary").hexdigest()})
    shelf.check_files(plain)

    strange = put_person(shelf.folder, files={name: sha256(b"canary").hexdigest()})
    with pytest.raises(VoiceError) as refused:
        shelf.check_files(strange)

    assert refused.value.sentence == CHANGED.format(name="chi-mai")
    assert bar_of(shelf, "chi-mai") is Bar.BROKEN
