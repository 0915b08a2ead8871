"""How long a text is to the ear."""

from __future__ import annotations

import re
from functools import lru_cache

from gandan.text.fold import fold
from gandan.text.speech import to_spoken

# The pace of the draft voice and of a calm newsreader; the ear follows 3 to 3.5.
SYLLABLES_PER_SECOND = 3.1
# Of a grown-up who reads without a sound and without hurry; who reads seldom needs about the spoken time.
READ_SYLLABLES_PER_SECOND = 4.2
PAUSE_SECONDS = {",": 0.25, ";": 0.35, ":": 0.35, ".": 0.55, "!": 0.55, "?": 0.55, "\n": 0.8}
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = re.compile(r"[aeiouy]+")
# The u of "qu" and the i of "gi" before a vowel belong to the consonant.
_GLIDES = re.compile(r"qu(?=[aeiouy])|gi(?=[aeouy])")


def count_syllables(spoken: str) -> int:
    """Count the syllables of words as they are said; a foreign word has one for each group of vowels."""
    return sum(_syllables_of(word) for word in _WORD.findall(fold(spoken)))


def speaking_seconds(text: str) -> float:
    """Return how long a written text takes to be read out, pauses included."""
    return spoken_seconds(to_spoken(text))


def reading_seconds(text: str) -> float:
    """Return how long a written text takes to be read silently."""
    return count_syllables(to_spoken(text)) / READ_SYLLABLES_PER_SECOND


@lru_cache(maxsize=4096)  # every station of a province reads nearly the same sentences
def spoken_seconds(spoken: str) -> float:
    """Return the same for a text that already stands as it will be said."""
    pauses = sum(PAUSE_SECONDS.get(sign, 0.0) for sign in re.sub(r"\n+", "\n", spoken.strip()))
    return count_syllables(spoken) / SYLLABLES_PER_SECOND + pauses


def length_in_words(seconds: float) -> str:
    """Return a length as people say it: 2 phút 35 giây."""
    minutes, rest = divmod(round(seconds), 60)
    parts = [f"{minutes} phút"] * bool(minutes) + [f"{rest} giây"] * bool(rest or not minutes)
    return " ".join(parts)


def aloud_in_words(seconds: float) -> str:
    """Return how long a person will need to read something out: nobody's sound has been measured yet."""
    return f"đọc khoảng {length_in_words(seconds)}"


def _syllables_of(word: str) -> int:
    return max(1, len(_VOWELS.findall(_GLIDES.sub("k", word))))
