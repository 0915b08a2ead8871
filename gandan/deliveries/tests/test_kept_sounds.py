"""What the regular job leaves of the sounds that are kept for the next rendering."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gandan.deliveries.jobs import trim_sounds
from gandan.voices.sound.store import store_at

HALF = b"x" * 600_000


@pytest.fixture
def sounds(settings, tmp_path):
    settings.GANDAN_CACHE_DIR = tmp_path
    settings.GANDAN_SOUND_CACHE_MB = 1
    return store_at(Path(tmp_path) / "channels")


def test_sounds_within_their_room_stay(sounds):
    sounds.put("aa1", HALF)

    assert trim_sounds() == 0
    assert sounds.get("aa1") == HALF


def test_pages_read_aloud_share_the_room_and_what_was_wanted_for_longest_goes(sounds, tmp_path):
    pages = store_at(Path(tmp_path) / "spoken-pages")
    for store, name, wanted in ((sounds, "aa1", 200), (pages, "bb2", 100)):
        store.put(name, HALF)
        [file] = tmp_path.rglob(f"{name}.sound")
        os.utime(file, (wanted, wanted))

    assert trim_sounds() == 1
    assert (sounds.get("aa1"), pages.get("bb2")) == (HALF, None)


def test_sounds_beyond_their_room_go_and_kept_pages_stay(sounds, tmp_path):
    (tmp_path / "stamps").mkdir()
    (tmp_path / "stamps" / "page").write_bytes(HALF)
    for name in ("aa1", "bb2"):
        sounds.put(name, HALF)

    assert trim_sounds() == 1
    assert [bool(sounds.get("aa1")), bool(sounds.get("bb2"))].count(True) == 1
    assert (tmp_path / "stamps" / "page").exists()
