"""What a Vietnamese syllable may be: an onset, a rhyme and a tone that go together."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from gandan.text.normal import nfc

# The tones by the names of their marks; the level tone has none.
TONES = {"\u0300": "huyền", "\u0301": "sắc", "\u0303": "ngã", "\u0309": "hỏi", "\u0323": "nặng"}
LEVEL = "ngang"
_STOPPED_TONES = {"sắc", "nặng"}
_MARKS = {tone: mark for mark, tone in TONES.items()}
_TONE_MARKS = re.compile(f"[{''.join(TONES)}]")

_ONSETS = "ngh ng nh gh gi g kh k ph p th tr t ch c qu b d đ h l m n r s v x".split()  # noqa: SIM905 - read as a list
# Rhymes as they are written after an onset, with the finals that each takes.
_FINALS = {
    "a": " i y o u m n ng nh p t c ch",
    "ă": "m n ng p t c",
    "â": "y u m n ng p t c",
    "e": " o m n ng p t c",
    "ê": " u m n nh ng p t ch c",
    "i": " a u m n nh p t ch",
    "iê": "u m n ng p t c",
    "o": " i a e m n ng p t c",
    "oo": "n ng c",
    "ô": " i m n ng p t c",
    "ơ": " i m n p t",
    "u": " a i m n ng p t c",
    "uô": "i m n ng p t c",
    "ư": " a i u m n ng t c",
    "ươ": " i u m n ng p t c",
    "y": " a u",
    "yê": "u m n ng t",
    # with the rounded glide
    "oa": "i y o m n ng nh p t c ch",
    "oă": "m n ng p t c",
    "oe": "o m n ng t",
    "uâ": "y n ng t",
    "uê": " n nh ch t",
    "uơ": " ",
    "uy": " a u n nh p t ch",
    "uyê": "n t",
    "uya": " ",
}
_RHYMES = {
    nucleus + final.strip()
    for nucleus, finals in _FINALS.items()
    for final in ([""] if finals.startswith(" ") else []) + finals.split()
}
# Alone, y and yê stand where i and iê would; only a few onsets take y for i.
_ONLY_ALONE = {"yêu", "yêm", "yên", "yêng", "yêt"}
_WITH_Y = {"h", "k", "l", "m", "n", "s", "t", "v", "qu", "th"}
_NEVER_ALONE = {"iêu", "iêm", "iên", "iêng", "iêp", "iêt", "ya", "yu", "uya", "uyu"}
_BEFORE_FRONT = {"c": "k", "g": "gh", "ng": "ngh"}
_FRONT = tuple("eêiy")
_AFTER_QU_ONLY = {"i", "it", "eo", "en", "et", "ôc", "âc", "êu", "au", "ao", "âu"}
_TONE_ON_SECOND = ("iê", "yê", "uô", "ươ", "oo", "oa", "oă", "oe", "uâ", "uê", "uơ", "uy")
# Words from other languages that are spelt as syllables and stand in every dictionary.
LOAN_WORDS = frozenset(
    {"axit", "email", "gara", "gen", "gram", "internet", "ion", "kali", "tivi", "video", "web", "zét"}
)


@dataclass(frozen=True, slots=True)
class Syllable:
    """One syllable in lower case; `rhyme` carries its own marks (ă, ê, ươ) but no tone."""

    onset: str
    rhyme: str
    tone: str


def is_syllable(word: str) -> bool:
    """Say whether a word is spelt as one Vietnamese syllable, or is a loan word that counts as one."""
    lower = nfc(word).lower()
    syllable = _split(lower)
    if syllable is None:
        return lower in LOAN_WORDS
    return lower in {written(syllable, modern=False), written(syllable, modern=True)}


def written(syllable: Syllable, *, modern: bool) -> str:
    """Put the tone where the older ("hòa", "thủy") or the modern manner ("hoà", "thuỷ") puts it."""
    onset, rhyme = syllable.onset, syllable.rhyme
    if onset == "gi" and rhyme.startswith("i"):
        onset = "g"
    if syllable.tone == LEVEL:
        return onset + rhyme
    after = _tone_place(rhyme, modern=modern) + 1
    return unicodedata.normalize("NFC", onset + rhyme[:after] + _MARKS[syllable.tone] + rhyme[after:])


def _tone_place(rhyme: str, *, modern: bool) -> int:
    if rhyme in {"oa", "oe", "uy"}:
        return int(modern)
    if rhyme.startswith("uyê"):
        return 2
    return int(rhyme.startswith(_TONE_ON_SECOND))


def split(word: str) -> Syllable | None:
    """Take one syllable apart, in whichever place its tone stands; None for what is none."""
    return _split(nfc(word).lower())


@lru_cache(maxsize=20_000)
def _split(word: str) -> Syllable | None:
    if len(word) > len("nghiêngx"):
        return None
    bare, tone = take_tone(word)
    return assemble(bare, tone)


def take_tone(word: str) -> tuple[str, str]:
    """Return the letters without the tone, and the tone; a second tone stays in the letters."""
    decomposed = unicodedata.normalize("NFD", word)
    found = _TONE_MARKS.search(decomposed)
    if found is None:
        return word, LEVEL
    return unicodedata.normalize("NFC", _TONE_MARKS.sub("", decomposed, count=1)), TONES[found[0]]


def assemble(bare: str, tone: str) -> Syllable | None:
    """Make a syllable of letters without a tone, and the tone; None where they do not go together."""
    parts = _parts(bare)
    if parts is None or (parts[1].endswith(("p", "t", "c", "ch")) and tone not in _STOPPED_TONES):
        return None
    return Syllable(*parts, tone)


def _parts(bare: str) -> tuple[str, str] | None:
    """Cut a syllable without its tone into onset and rhyme."""
    onset = next((onset for onset in _ONSETS if bare.startswith(onset)), "")
    rhyme = bare.removeprefix(onset)
    if onset == "gi":
        # "gì", "gìn": one letter i is the end of the onset and the beginning of the rhyme.
        if rhyme.startswith("i"):
            return None
        rhyme = rhyme if _is_rhyme_of("gi", rhyme) else f"i{rhyme}"
    if not _is_rhyme_of(onset, rhyme):
        return None
    return onset, rhyme


def _is_rhyme_of(onset: str, rhyme: str) -> bool:
    if onset == "qu":
        return _is_rhyme_of_qu(rhyme)
    if rhyme not in _RHYMES or _breaks_spelling(onset, rhyme):
        return False
    if rhyme.startswith("y"):
        return rhyme in _ONLY_ALONE | {"y"} if not onset else rhyme == "y" and onset in _WITH_Y
    return bool(onset) or rhyme not in _NEVER_ALONE


def _is_rhyme_of_qu(rhyme: str) -> bool:
    """Say it of "qu", whose u is the glide: what stands behind a glide elsewhere, and "ốc"."""
    return rhyme in _AFTER_QU_ONLY or (
        rhyme[:1] in set("aăâeêơy") and (f"u{rhyme}" in _RHYMES or f"o{rhyme}" in _RHYMES)
    )


def _breaks_spelling(onset: str, rhyme: str) -> bool:
    """c, g, ng before a, o, u; k, gh, ngh before e, ê, i."""
    is_front = rhyme.startswith(_FRONT)
    if onset in _BEFORE_FRONT:
        return is_front and not (onset == "g" and rhyme.startswith("i"))
    return onset in _BEFORE_FRONT.values() and not is_front
