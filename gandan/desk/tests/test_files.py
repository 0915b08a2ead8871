"""Who is heard in a sound, in words."""

from __future__ import annotations

import pytest

from gandan.deliveries.models import Rendition
from gandan.desk.files import voice_words


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        ({}, "giọng người đọc"),
        ({"is_draft_voice": True, "machine_voice": "espeak-ng"}, "giọng máy nghe thử"),
        ({"machine_voice": "Nữ miền Trung"}, "giọng máy “Nữ miền Trung”"),
    ],
)
def test_a_sound_is_called_by_whoever_is_heard(heard, words):
    assert voice_words(Rendition(**heard)) == words
