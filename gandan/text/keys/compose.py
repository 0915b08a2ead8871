"""Keys → the syllable that the input method would have made of them, or None."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.text.grammar import LEVEL, assemble, take_tone, written

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 14  # "nghieengxrsjfx" and then some
_TELEX_TONES = {"f": "huyền", "s": "sắc", "r": "hỏi", "x": "ngã", "j": "nặng"}
_VNI_TONES = {"2": "huyền", "1": "sắc", "3": "hỏi", "4": "ngã", "5": "nặng"}
_CIRCUMFLEX = {"a": "â", "e": "ê", "o": "ô"}
_HORN = {"o": "ơ", "u": "ư"}
_BREVE = {"a": "ă"}
_VOWELS = frozenset("aeiouyăâêôơư")


@dataclass(slots=True)
class _Typed:
    """What stands on the screen after some keys; `changes` counts the keys that made a mark of a letter."""

    letters: list[str] = field(default_factory=list)
    tone: str = LEVEL
    changes: int = 0

    def has_vowel(self) -> bool:
        return any(letter in _VOWELS for letter in self.letters)

    def mark(self, marks: dict[str, str]) -> bool:
        """Put the mark on the last letter that takes it; "uo" takes the horn on both."""
        for place in reversed(range(len(self.letters))):
            if self.letters[place] in marks:
                self.letters[place] = marks[self.letters[place]]
                self.changes += 1
                return True
        return False

    def stroke(self) -> bool:
        if self.letters[:1] != ["d"]:
            return False
        self.letters[0] = "đ"
        self.changes += 1
        return True

    def set_tone(self, tone: str) -> bool:
        if not self.has_vowel() or self.tone != LEVEL:
            return False
        self.tone = tone
        return True


def compose_telex(keys: str) -> str | None:
    """Return the syllable that the Telex keys stand for; None if they stand for none or need no composing."""
    return _compose(keys, _press_telex)


def compose_vni(keys: str) -> str | None:
    """Return the syllable that the VNI keys stand for; None if they stand for none or need no composing."""
    return _compose(keys, _press_vni)


def _compose(keys: str, press: Callable[[_Typed, str], bool]) -> str | None:
    if not 1 < len(keys) <= LONGEST:
        return None
    bare, tone = take_tone(keys.lower())
    typed = _Typed(tone=tone)
    for key in bare:
        if not press(typed, key):
            typed.letters.append(key)
    if not typed.changes and typed.tone == tone:
        return None
    syllable = assemble(_with_both_horns("".join(typed.letters)), typed.tone)
    return _in_case_of(keys, written(syllable, modern=False)) if syllable else None


def _press_telex(typed: _Typed, key: str) -> bool:
    if key in _TELEX_TONES:
        return typed.set_tone(_TELEX_TONES[key])
    if key == "d":
        return typed.stroke()
    if key == "w":
        return _press_w(typed)
    if key in _CIRCUMFLEX:
        return _is_doubled(typed, key) and typed.mark({key: _CIRCUMFLEX[key]})
    return False


def _press_w(typed: _Typed) -> bool:
    """W is a breve or a horn; with no vowel before it, it is the letter ư itself, and "uaw" is "ưa"."""
    if typed.letters[-2:] == ["u", "a"] and typed.letters[0] != "q":
        typed.letters[-2] = "ư"
        typed.changes += 1
        return True
    if typed.has_vowel():
        return typed.mark(_HORN | _BREVE)
    typed.letters.append("ư")
    typed.changes += 1
    return True


def _is_doubled(typed: _Typed, key: str) -> bool:
    """Say whether the vowel stands just before, or before nothing but the final: "tieens", "tienes"."""
    before = "".join(typed.letters).rstrip("bcdghmnptkuiy")
    return before.endswith(key)


def _press_vni(typed: _Typed, key: str) -> bool:
    if key in _VNI_TONES:
        return typed.set_tone(_VNI_TONES[key])
    if key == "9":
        return typed.stroke()
    marks = {"6": _CIRCUMFLEX, "7": _HORN, "8": _BREVE}.get(key)
    return marks is not None and typed.mark(marks)


def _with_both_horns(letters: str) -> str:
    """Make "uơng" and "ưong" what the input method shows: "ương"; "thuở" and "quờ" keep their u."""
    letters = letters.replace("ưo", "ươ")
    if "uơ" in letters and not letters.endswith("uơ") and not letters.startswith("q"):
        return letters.replace("uơ", "ươ")
    return letters


def _in_case_of(keys: str, word: str) -> str:
    cased = [key for key in keys if key.isalpha()]
    if len(cased) > 1 and all(map(str.isupper, cased)):
        return word.upper()
    return word[0].upper() + word[1:] if keys[0].isupper() else word
