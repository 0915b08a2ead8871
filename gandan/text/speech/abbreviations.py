"""Abbreviations and foreign words by the lexicon; capitals that nobody could pronounce are spelled."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.documents import known_body
from gandan.text.speech.letters import spell
from gandan.text.speech.lexicon import ANYWHERE, Kind
from gandan.text.speech.numbers import number_words
from gandan.text.speech.romans import roman_value
from gandan.text.speech.syllable import TONED, is_syllable, is_toned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.text.speech.lexicon import Entry
    from gandan.text.speech.rules import Reading

_RUN = re.compile(r"[^\W_]+")
_WHOLE = re.compile(r"(?<!\w)[A-ZĐƯ]{2,5}(?:(?:\s?[&–,-]\s?|\svà\s)[A-ZĐƯ]{1,6}){1,4}(?![^\W_])")
_JOINT = re.compile(r"[&–,-]|\bvà\b")
# "BT, CT" are two people, no reinforced concrete.
_PAIRS = re.compile(r"\w\w(?:\s?,\s?\w\w)+")
_JOINED = re.compile(r"(?<!\w)[A-ZĐƯ][A-Za-zĐƯđ]{0,7}(?:\s?[&–-]\s?[A-ZĐƯ][A-Za-zĐƯđ]{0,7}){1,4}(?![^\W_])")
_DOTTED = re.compile(
    r"(?<![\w.])(?:(?:[A-ZĐƯ]\.){1,7}[A-ZĐƯ](?!\w)|(?:[A-ZĐƯ]\.\s?){2,8}|[A-ZĐƯ](?: [A-ZĐƯ]){2,7}(?!\w))"
)
_CAPITALS = re.compile(
    r"(?<![^\W\d_²³µ])(?:(?=\w{0,30}[A-ZĐƯ]{2})[A-ZĐƯ][A-Za-zĐƯđ]{1,30}(?![^\W\d_²³µ])|[B-DF-HJ-NP-TV-XZĐ](?![^\W\d_²³µ]|['’]\w))"
)
_LONE = re.compile(r"(?<![^\W\d_²³µ])(?<!['’])[bcdđghklmnpqrstvxfjwz](?![^\W\d_²³µ]|['’]\w)")
_NAME_AFTER = re.compile(rf"[\s.]{{0,3}}(?:[{UPPER}][{LOWER}]|(?=[{UPPER}]{{2,8}}(?!\w))[{UPPER}]*[{TONED}])")
_FIGURE_AFTER = re.compile(r"[\s.:]{0,3}(?:số\s)?\d|[\s.:]{0,3}[IVX]+(?!\w)")
_SUM_AFTER = re.compile(
    r"[\s.:]{0,3}\d[\d.,]*(?:[-–]\d[\d.,]*)?\s?(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|tr|đ|VNĐ)(?!\w)"
)
_PERCENT_AFTER = re.compile(r"[\s.:]{0,3}\d[\d.,]*(?:[-–]\d[\d.,]*)?\s?%")
_ROMAN_AFTER = re.compile(r"\s[IVX]+(?!\w)")
_CAPITALS_AFTER = re.compile(r"[\s.]{0,2}(?!HĐND|UBND|TU\b|TW\b)[A-ZĐ]{3,}")
_WORDS_AFTER = re.compile(r"[\s.:,&/“\"-]{0,3}([^\W_]+)(?: ([^\W_]+))?(?: ([^\W_]+))?")
# Nine in ten Vietnamese bear one of these: "CN Nguyễn Văn A" is a person, "CN Quảng Nam" a branch.
_FAMILY_AFTER = re.compile(
    r"[\s.]{0,3}(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Lương|Mai"
    r"|Đoàn|Hồ|Hà|Tô|Cao|Đào|Lâm|Phùng|Tạ|Châu|Thái|Lưu|Vương) (?=[^\W\d_])"
)
_SHAPES_AFTER = (
    ("{tiền}", _SUM_AFTER),
    ("{phần trăm}", _PERCENT_AFTER),
    ("{họ}", _FAMILY_AFTER),
    ("{tên}", _NAME_AFTER),
    ("{số}", _FIGURE_AFTER),
    ("{la mã}", _ROMAN_AFTER),
    ("{viết tắt}", _CAPITALS_AFTER),
)
_WORDS_BEFORE = re.compile(r"[^\W\d_]+|\d+")
# "Sở CT" is of industry and trade, whatever CT means elsewhere.
_BODY_BEFORE = re.compile(r"(?<!\w)(?:Bộ|Sở|Cục|Chi cục|Tổng cục|Vụ|Phòng|Thanh tra)[ \u00a0]$")
# "Soạn TC gửi 1414": what is keyed in letter by letter.
_TYPED = re.compile(r"(?<!\w)(?:[Ss]oạn|[Cc]ú pháp)(?: tin(?: nhắn)?)?:? [“\"]?$")
_FAR_BEFORE = 24
_NEAR = 80  # characters to both sides in which a word of the same subject stands
_UNKNOWN = "Chưa biết “{0}” là gì nên đọc từng chữ cái; hãy viết đầy đủ hoặc thêm vào bảng cách đọc."
_FOREIGN_WORD = "“{0}” giữ nguyên như từ nước ngoài; hãy viết cách đọc nếu cần."
_GUESSED = "“{0}” có nhiều nghĩa, đang đọc là “{1}”; nếu không đúng hãy viết đầy đủ."
# Two vowels apart and five letters make a word that a voice can say: CUSTOMS.
_FOREIGN = re.compile(r"(?=[A-Z]{5,}$)(?!.*[^AEIOUY]{4})[A-Z]*[AEIOUY]+[^AEIOUY]+[AEIOUY][A-Z]*")
_VOWELS = re.compile(r"[aeiouyăâêôơưà-ỹ]", re.IGNORECASE)
_NAMED = 2  # the letters of a lone capital


def read_lexicon(reading: Reading) -> None:
    """Say every written form that the lexicon knows, in one walk over the words."""
    place = 0
    for run in _RUN.finditer(reading.text):
        if run.start() < place:
            continue
        start, forms = _forms_at(run, reading)
        for form in forms:
            end = start + len(form)
            if _stands(reading.text, start, end, form) and reading.is_free(start, end):
                spoken = _said_for(reading, form, start, end)
                if spoken is not None:
                    reading.say(start, end, spoken)
                    place = end
                    break


def _said_for(reading: Reading, form: str, start: int, end: int) -> str | None:
    """Return what is said for a form of the lexicon there; None where it is an ordinary word."""
    left = reading.text[max(0, start - _FAR_BEFORE) : start]
    if form.isupper() and _TYPED.search(left):
        return " ".join(map(spell, form))
    entries = reading.lexicon.by_written[form]
    told = reading.defined.get(form) if len(entries) > 1 else None
    if told:
        return told
    entry = _fitting(reading, entries, start, end)
    if entry is not None and len(entries) > 1 and not entry.left and _BODY_BEFORE.search(left):
        return reading.lexicon.find(Kind.SECTOR, form) or entry.spoken
    return entry.spoken if entry is not None else None


def _forms_at(run: re.Match[str], reading: Reading) -> tuple[int, tuple[str, ...]]:
    """Return the forms that a run of letters and digits may begin; in "02TTHC" the letters count too."""
    firsts, word = reading.lexicon.by_first_run, run[0]
    forms = _forms_of(word, firsts)
    if not forms and word[0].isdecimal():
        letters = word.lstrip("0123456789")
        return run.end() - len(letters), _forms_of(letters, firsts)
    return run.start(), forms


def _forms_of(word: str, firsts: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the forms in these very letters, then those of foreign words, which are kept in small ones."""
    exact, small = firsts.get(word, ()), word.lower()
    if small == word or small not in firsts:
        return exact
    return tuple(sorted((*exact, *firsts[small]), key=len, reverse=True))


def _stands(text: str, start: int, end: int, form: str) -> bool:
    written = text[start:end]
    if written != form and written.lower() != form:
        return False
    return not (form[-1].isalnum() and end < len(text) and text[end].isalnum())


def _fitting(reading: Reading, entries: tuple[Entry, ...], start: int, end: int) -> Entry | None:
    """Return the entry whose neighbours stand there; None in a heading, where TIN is a word."""
    text = reading.text
    written = text[start:end]
    if entries[0].kind == Kind.ABBREVIATION and written != entries[0].written:
        return None
    if written.isupper() and is_syllable(written) and _in_heading(text, start, end):
        return None
    for entry in entries:
        if _left_fits(entry, text, start) and _right_fits(entry, text, end):
            if not entry.contexts and len(entries) > 1 and written.isupper():
                reading.doubt(start, end, _GUESSED.format(written, entry.spoken))
            return entry
    return None


def _left_fits(entry: Entry, text: str, start: int) -> bool:
    if not entry.left:
        return True
    if entry.left[0] == ANYWHERE:
        near = text[max(0, start - _NEAR) : start + _NEAR].lower()
        return _subject(entry.left[1:]).search(near) is not None
    words = _WORDS_BEFORE.findall(text[max(0, start - 40) : start])[-3:]
    if words and "{số}" in entry.left and words[-1].isdecimal():
        return True
    if words and "{tên}" in entry.left and words[-1][0].isupper():
        return True
    lower = [word.lower() for word in words]
    return any(" ".join(lower[-size:]) in entry.left for size in range(1, len(lower) + 1))


@cache
def _subject(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def _right_fits(entry: Entry, text: str, end: int) -> bool:
    if not entry.right:
        return True
    if any(sign in entry.right and pattern.match(text, end) for sign, pattern in _SHAPES_AFTER):
        return True
    after = _WORDS_AFTER.match(text, end)
    if after is None:
        return False
    lower = [word.lower() for word in after.groups() if word]
    return any(" ".join(lower[:size]) in entry.right for size in range(1, len(lower) + 1))


def _in_heading(text: str, start: int, end: int) -> bool:
    """Whether a word in capitals with tones stands right beside: then these capitals are a heading."""
    left = re.search(r"([^\W\d_]+)[\s,]*$", text[max(0, start - 20) : start])
    right = re.match(r"[\s,]*([^\W\d_]+)", text[end : end + 20])
    return any(side and side[1].isupper() and is_toned(side[1]) for side in (left, right))


def read_capitals(reading: Reading) -> None:
    """Say what is put together from known parts, spell the rest, and own up to not knowing it."""
    for pattern, say in ((_DOTTED, _dotted), (_JOINED, _joined), (_CAPITALS, _capitals)):
        for match in pattern.finditer(reading.text):
            if reading.is_free(*match.span()):
                spoken = say(match, reading)
                if spoken is not None:
                    reading.say(*match.span(), spoken)
    for match in _LONE.finditer(reading.text):
        if reading.is_free(*match.span()):
            reading.say(*match.span(), spell(match[0]))


def read_wholes(reading: Reading) -> None:
    """Read "GD & ĐT", "GD và ĐT" and "VH-TT&DL" like the form that the lexicon has."""
    place = 0
    while match := _WHOLE.search(reading.text, place):
        place = _read_whole(match, reading)
    for match in _DOTTED.finditer(reading.text):
        known = reading.lexicon.find(Kind.ABBREVIATION, "".join(re.findall(r"\w", match[0])))
        if known and reading.is_free(*match.span()):
            reading.say(*match.span(), known)


def _read_whole(match: re.Match[str], reading: Reading) -> int:
    """Say the longest known beginning, "KH-CN" of "KH-CN và ĐMST"; return where to go on."""
    joints = [match.start() + joint.start() for joint in _JOINT.finditer(match[0])]
    for end in (match.end(), *reversed(joints)):
        written = reading.text[match.start() : end].rstrip()
        known = _whole(written, reading) if reading.is_free(match.start(), end) else None
        if known:
            reading.say(match.start(), match.start() + len(written), known)
            return end
    return joints[0] + 1


def _whole(written: str, reading: Reading) -> str | None:
    if not _JOINT.search(written) or _PAIRS.fullmatch(written):
        return None
    bare = re.sub(r"\s", "", written.replace(" và ", "&")).replace("–", "-")
    forms = (bare, bare.replace("-", "&"), bare.replace("&", "-"), re.sub(r"[&,-]", "", bare))
    kinds = (Kind.ABBREVIATION, Kind.SECTOR)
    found = (reading.lexicon.find(kind, form) for kind in kinds for form in dict.fromkeys(forms))
    return next(filter(None, found), None)


def _dotted(match: re.Match[str], reading: Reading) -> str | None:
    """Read "U.B.N.D" and "U B N D" as the abbreviation that they are."""
    letters = "".join(re.findall(r"\w", match[0]))
    known = reading.lexicon.find(Kind.ABBREVIATION, letters)
    if known or len(letters) > _NAMED:
        return known or _spelled(match, reading, letters)
    return None


def _joined(match: re.Match[str], reading: Reading) -> str | None:
    """Read "VH-QLDA" part by part when each part is known."""
    find = reading.lexicon.find
    parts = re.split(r"[&-]", re.sub(r"\s", "", match[0]).replace("–", "-"))
    said = [find(Kind.SECTOR, part) or find(Kind.ABBREVIATION, part) for part in parts]
    if all(said) and all(part.isupper() for part in parts):
        return ", ".join(filter(None, said))
    return None


def _capitals(match: re.Match[str], reading: Reading) -> str | None:
    written = match[0]
    if is_toned(written) or (len(written) > 1 and is_syllable(written) and not written.startswith("Ư")):
        return None
    if not written.isupper() and _VOWELS.search(written):
        return None  # a name of its own make: VietGAP, SmartCity
    if _FOREIGN.fullmatch(written):
        reading.doubt(*match.span(), _FOREIGN_WORD.format(written))
        return written
    agency = reading.defined.get(written) or known_body(written, reading) if len(written) > 1 else None
    return agency or _roman(written) or _spelled(match, reading, written)


def _roman(written: str) -> str | None:
    value = roman_value(written) if set(written) <= set("IVX") else 0
    return number_words(value) if value else None


def _spelled(match: re.Match[str], reading: Reading, letters: str) -> str:
    if len(letters) > 1:
        reading.doubt(*match.span(), _UNKNOWN.format(match[0].strip()))
    return spell(letters)
