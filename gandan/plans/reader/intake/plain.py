"""Bytes of a text file as characters: Unicode in its forms, and the old code pages of Vietnamese Windows."""

from __future__ import annotations

import unicodedata

from gandan.plans.reader.intake.raw import UnreadableFileError
from gandan.text.legacy import recover

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# Texts in the old code pages of Viet Nam go as "iso-8859-1" or "us-ascii" and the like: those say nothing.
_BELIEVED = {"utf-7", "utf-16", "utf-16le", "utf-16-le", "utf-16be", "utf-16-be", "utf-32", "windows-1258"}
UNKNOWN = "Không nhận ra bảng mã của tệp. Hãy lưu lại tệp với bảng mã Unicode (UTF-8) rồi đọc lại."
NO_TEXT = "Đây không phải là tệp văn bản đọc được. Hãy gửi tệp Word, Excel, PDF hoặc tệp văn bản."
_MOST_CONTROLS = 0.02
_CLEAR_LETTERS = "ăâđêôơưáàạảãéèíìóòúùýỳ"
_LEAST_CLEAR = 0.02
_LEAST_LONG = 20  # fewer characters tell no code page


def decoded(content: bytes, told: str = "") -> str:
    """Return the characters; raise UnreadableFileError where no reading of the bytes makes sense.

    What a message tells of its code page is believed only where the bytes cannot tell better themselves.
    """
    if told in _BELIEVED:
        try:
            text = content.decode(told)
        except UnicodeDecodeError:
            pass
        else:
            return _checked(unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode()))
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _checked(content.decode(encoding, "replace"))
    try:
        return _checked(content.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if encoding := _without_mark(content):
        return _checked(content.decode(encoding, "replace"))
    return _old(content)


def _without_mark(content: bytes) -> str:
    """Return which UTF-16 it is, told by where its zero bytes stand; "" when none."""
    even, odd = content[:4000:2].count(0), content[1:4000:2].count(0)
    half = max(1, min(len(content), 4000) // 2)
    if odd > half // 3 and even < odd // 4:
        return "utf-16-le"
    return "utf-16-be" if even > half // 3 and odd < even // 4 else ""


def _old(content: bytes) -> str:
    western = content.decode("cp1252", "replace").replace("\ufffd", " ")
    _checked(western)
    found = recover(content.decode("latin-1"))
    if found.encoding:
        return found.text
    found = recover(western)
    if found.encoding:
        return found.text
    text = unicodedata.normalize("NFC", content.decode("cp1258", "replace"))
    letters = sum(letter in _CLEAR_LETTERS for letter in text.lower())
    if "\ufffd" in text or len(text) < _LEAST_LONG or letters < _LEAST_CLEAR * len(text):
        raise UnreadableFileError(UNKNOWN)
    return text


def _checked(text: str) -> str:
    sample = text[:20_000]
    controls = sum(unicodedata.category(letter) == "Cc" and letter not in "\n\r\t\f\v" for letter in sample)
    if controls > _MOST_CONTROLS * len(sample):
        raise UnreadableFileError(NO_TEXT)
    return text
