"""What in a text may be one person's own: numbers, addresses, and the name somebody gives.

It only points; a person decides. Better one place too many than a name that everybody can read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gandan.text.fold import nfc
from gandan.text.letters import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TELEPHONE, IDENTITY, MAIL, NAME, PLATE, SECRET = "phone", "identity", "mail", "name", "plate", "secret"
KINDS: Final = {
    TELEPHONE: "số điện thoại",
    IDENTITY: "số giấy tờ",
    MAIL: "địa chỉ thư điện tử",
    NAME: "tên người",
    PLATE: "biển số xe",
    SECRET: "mã bí mật",
}
# Offices have these too: whoever approves may say that they are an office's.
MAY_BE_OFFICIAL: Final = frozenset({TELEPHONE, MAIL})

_BETWEEN = r"[\s.\-–()]{0,2}"
# Not inside a longer number: an amount of money, the number of an act, the code of a procedure.
_BEFORE, _AFTER = r"(?<![\w/])(?<!\d[.,])", r"(?![\w/]|[.,]\d)"
_CAPITAL = f"[{UPPER}]"
_NAME_WORD = rf"{_CAPITAL}[\w']{{0,9}}"
_PATTERNS: Final = (
    (SECRET, re.compile(r"(?i)\b(?:otp|mã xác (?:thực|nhận|minh)|mật khẩu|mã pin)\b[^\n]{0,20}?\d{4,8}\b")),
    (MAIL, re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,4}")),
    (TELEPHONE, re.compile(rf"{_BEFORE}(?:\+?84|0){_BETWEEN}(?:\d{_BETWEEN}){{7,9}}\d{_AFTER}")),
    (TELEPHONE, re.compile(rf"{_BEFORE}1[89]00{_BETWEEN}\d(?:{_BETWEEN}\d){{3,5}}{_AFTER}")),
    (PLATE, re.compile(rf"{_BEFORE}\d{{2}}[A-Z][A-Z\d]?[\s\-]{{0,2}}\d{{3}}\.?\d{{1,2}}{_AFTER}")),
    (
        NAME,
        re.compile(
            r"(?i:\b(?:tôi|em|cháu|con|mình|chồng|vợ|anh|chị|ông|bà|bố|mẹ|ba|má)\s+(?:tên|họ tên)(?:\s+là)?"
            r"|\bhọ(?: và)? tên(?:\s+là|\s*:)?|\btên (?:tôi|em|cháu|mình) là|\b(?:tôi|em|cháu) là)"
            rf"\s+({_NAME_WORD}(?:\s+{_NAME_WORD}){{1,5}})"
        ),
    ),
)
_IDENTITY = re.compile(
    rf"{_BEFORE}(?:\d{{12}}|\d{{9}}|\d{{3}}([ \-])\d{{3}}\1\d{{3}}(?:\1\d{{3}})?){_AFTER}(?!\s*(?:đồng|đ\b))"
)
IDENTITY_DIGITS: Final = frozenset({9, 12})  # the former and the present identity numbers
_KINDS_OF_BODIES = ("Ủy", "Sở", "Công", "Hội", "Trung", "Phòng", "Ban", "Chi", "Cục", "Bộ", "Luật", "Việt")


@dataclass(frozen=True)
class Finding:
    kind: str
    words: str

    @property
    def name(self) -> str:
        return KINDS[self.kind]

    @property
    def may_be_official(self) -> bool:
        return self.kind in MAY_BE_OFFICIAL


def findings(*texts: str) -> tuple[Finding, ...]:
    """Return what may be somebody's own, each thing once, in the order in which it stands."""
    found = (each for text in texts for each in _in_text(nfc(text)))
    return tuple(dict.fromkeys(found))


def unseen(found: Sequence[Finding], *, are_official: bool) -> tuple[Finding, ...]:
    """Return what still forbids publishing, once a person said that numbers and addresses are an office's."""
    return tuple(each for each in found if not (are_official and each.may_be_official))


def _in_text(text: str) -> Iterator[Finding]:
    placed: list[tuple[int, int, Finding]] = []
    numbers = [match for match in _IDENTITY.finditer(text) if _digits(match[0]) in IDENTITY_DIGITS]
    for match in numbers:
        if _digits(match[0]) == max(IDENTITY_DIGITS):  # no telephone has so many
            _place(placed, match.span(), Finding(IDENTITY, match[0]))
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            group = 1 if kind == NAME else 0
            if kind == NAME and match[1].split()[0] in _KINDS_OF_BODIES:
                continue
            _place(placed, match.span(group), Finding(kind, match[group].strip()))
    for match in numbers:
        _place(placed, match.span(), Finding(IDENTITY, match[0]))
    return (finding for _, _, finding in sorted(placed, key=lambda each: each[:2]))


def _digits(number: str) -> int:
    return sum(letter.isdigit() for letter in number)


def _place(placed: list[tuple[int, int, Finding]], span: tuple[int, int], finding: Finding) -> None:
    """Keep it unless something found before stands in the same place."""
    if all(span[1] <= first or last <= span[0] for first, last, _ in placed):
        placed.append((*span, finding))
