"""The texts for users and their pictures belong together: none without the other."""

from __future__ import annotations

import re
from pathlib import Path

from tests.journeys.pictures import NAMES

TEXTS = Path(__file__).resolve().parents[2] / "docs" / "use"
SHOWN = re.compile(r"!\[(?P<words>[^]]*)\]\(anh/(?P<name>[\w-]+)\.png\)")


def shown() -> list[tuple[str, str]]:
    """Return (words, name) of each picture that a text shows."""
    texts = "".join(file.read_text() for file in sorted(TEXTS.glob("*.md")))
    return [(found["words"], found["name"]) for found in SHOWN.finditer(texts)]


def test_every_picture_that_a_journey_takes_is_kept_and_shown():
    kept = {file.stem for file in (TEXTS / "anh").glob("*.png")}

    assert kept == set(NAMES)
    assert {name for _words, name in shown()} == kept


def test_every_picture_says_in_words_what_it_shows():
    assert [name for words, name in shown() if len(words.split()) < 5] == []
