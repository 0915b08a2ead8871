"""Numbers of documents and standards: "1739/KH-UBND", "118/2025/NĐ-CP", "18-NQ/TW", "TCVN 7957:2008"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.letters import LOWER, UPPER
from gandan.text.speech.heads import heads
from gandan.text.speech.letters import spell
from gandan.text.speech.lexicon import Kind
from gandan.text.speech.numbers import digit_words, number_words, say_code
from gandan.text.speech.rules import Rule, before, follows

if TYPE_CHECKING:
    from gandan.text.speech.rules import Reading

# "TT-BTC-Quy định": a word with one capital is no part.
_PART = rf"(?![{UPPER}][{LOWER}]{{2,}}(?!\w))[A-ZĐƯ][A-Za-zĐđƯ0-9]{{0,13}}"
# Behind these a stroke may stand for the hyphen: "26/2026/NĐ/CP", "88/2015/TTLT/BTC-BNV".
_BEFORE_STROKE = "TTLT|TTLN|NQLT|KHLT|NĐ|QĐ|TT|NQ|TTr|CT|KH|BC|TB|CV|HD"
_SYMBOL = rf"(?:(?:{_BEFORE_STROKE})\s?/\s?)?{_PART}(?:(?:\s?[-–&]\s?|[.,](?=[A-ZĐ]{{2}})){_PART}){{0,4}}"
_YEAR = r"((?:19|20)\d\d)"
_NUMBER = re.compile(
    rf"(?<![\w/.,-])(?:(\d{{1,5}}(?:\.\d{{1,3}})?)([a-zđ]|[A-E])?|[.…_]{{2,40}}|…)\s?/\s?(?:(?:{_YEAR}|[.…_]{{2,40}}|…)(?:\s?/\s?|\s(?=(?:QĐ|NĐ|TT|NQ|CT)-)))?"
    rf"({_SYMBOL})(?![\w/])"
)
# The Party's way: "18-NQ/TW".
_PARTY_NUMBER = re.compile(
    r"(?<![\w/.,-])(\d{1,5})(?:\s?[-–]\s?|[ ])([A-ZĐ][A-Za-zĐđ]{0,5})\s?/\s?"
    r"([A-ZĐƯ][A-Za-zĐƯ&-]{0,12})(?![\w/])"
)
# The symbol by itself: "mẫu theo QĐ-UBND".
_BARE_SYMBOL = re.compile(
    rf"(?<![\w/.-])([A-ZĐ][A-Za-zĐ]{{1,4}})[-–]({_PART}(?:[-–&]{_PART}){{0,2}})(?![\w/])"
)
_NUMBER_OF_YEAR = re.compile(rf"(?<![\w/.,-])(\d{{1,4}})/{_YEAR}(?![\w/]|[.,-]\d)")
_NUMBERED = heads("numbered")
# Names of documents that have no symbol of their own, or another one's.
_KINDS = heads("kind")
_DIGIT_BY_DIGIT = frozenset({"đề án"})  # "Đề án 06" has made a name of its number
_STANDARD = re.compile(
    r"(?<!\w)((?:TCVN|QCVN|TCXDVN|TCXD|TCN|QCĐP|TCCS|ISO(?:/IEC)?|IEC)(?:/[A-Z]{2,6})?)[\s:-]{1,2}"
    r"(\d{1,5}(?:[-–.]\d{1,4}){0,3})(?:\s?:\s?((?:19|20)\d\d))?(?:/([A-ZĐ]{2,9}))?(?!\w)"
)
_OWNER_FOLLOWS = re.compile(
    r"\s+(?:,?\s?(?:ban hành )?ngày\s+\d{1,2}"
    r"(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s+)?của\s"
)
# "18-NQ/TW của Bộ Chính trị" names two bodies, "18-NQ/TW của Ban Chấp hành Trung ương" one.
_OF_CENTRE = re.compile(r"[^.;]{0,40}(?:Trung ương|TW|TƯ)")
_WITH_TERM = re.compile(r"(QH|UBTVQH|HĐND|NQ|CTN)(K?)(\d{1,2})")
# The ministries are few and stand in the table of agencies: what else begins with B is none of them.
_BODIES = {
    "S": "Sở",
    "P": "Phòng",
    "C": "Cục",
    "V": "Vụ",
    "T": "Thanh tra",
    "CC": "Chi cục",
    "TC": "Tổng cục",
    "TT": "Trung tâm",
    "BQL": "Ban Quản lý",
    "VP": "Văn phòng",
    "HĐ": "Hội đồng",
    "BCĐ": "Ban Chỉ đạo",
    "UB": "Ủy ban",
    "TTr": "Thanh tra",
}
_NAME_NEXT = re.compile(rf"\s[{UPPER}][{LOWER}]+\s[{UPPER}][{LOWER}]")
_BLANK = "“{0}” còn để trống số; hãy điền trước khi đọc."
_UNKNOWN = "Chưa biết “{0}” trong số văn bản là cơ quan nào nên đọc từng chữ cái."


def _say_number(match: re.Match[str], reading: Reading) -> str | None:
    number, letter, year, symbol = match.groups()
    if _is_place(match, reading):
        return None
    if not number:
        reading.doubt(*match.span(), _BLANK.format(match[0]))
    is_called_so = number and number.startswith("0") and follows(match, _DIGIT_BY_DIGIT)
    said = [digit_words(number) if is_called_so else _said_number(number), spell(letter or "")]
    if year:
        said.append(f"năm {number_words(int(year))}")
    said.append(_say_symbol(symbol, match, reading))
    return " ".join(filter(None, said))


def _said_number(number: str | None) -> str:
    """Say the number; since 2025 a resolution may have a part: 66.18/2026/NQ-CP."""
    return " chấm ".join(number_words(int(part)) for part in number.split(".")) if number else ""


def _is_place(match: re.Match[str], reading: Reading) -> bool:
    """Whether "12/Nguyễn Du" or "5/UBND" after a list is no number of a document."""
    symbol = match[4]
    known = reading.lexicon.find
    if (
        re.search(r"[-–&]|\d", symbol)
        or match[3]
        or known(Kind.AGENCY, symbol)
        or _glued_kind(symbol, reading)
    ):
        return False
    if known(Kind.DOCUMENT_TYPE, symbol):  # "thôn 3/TT Ái Nghĩa" is of a town
        return _NAME_NEXT.match(match.string, match.end()) is not None
    return True


def _say_party_number(match: re.Match[str], reading: Reading) -> str | None:
    is_parted = match[0][match.end(1) - match.start()] != " "
    if not is_parted and reading.lexicon.find(Kind.DOCUMENT_TYPE, match[2]) is None:
        return None
    symbol = _say_symbol(f"{match[2]}-{match[3]}", match, reading)
    return f"{number_words(int(match[1]))} {symbol}".rstrip()


def _say_bare_symbol(match: re.Match[str], reading: Reading) -> str | None:
    if reading.lexicon.find(Kind.ABBREVIATION, match[0]):
        return None
    known = reading.lexicon.find(Kind.DOCUMENT_TYPE, match[1])
    bodies = re.split(r"[-–&]", match[2])
    if known is None or not all(_is_body(body, reading) for body in bodies):
        return None
    return _say_symbol(match[0], match, reading) or None


def _is_body(written: str, reading: Reading) -> bool:
    """Whether it names a body, not only a field of work: "CT-XH" is no directive."""
    return known_body(written, reading) is not None and not _is_office(written, reading)


def _say_old_number(match: re.Match[str], reading: Reading) -> str | None:
    kind, body = reading.lexicon.find(Kind.DOCUMENT_TYPE, match[2]), known_body(match[2], reading)
    if not (follows(match, _NUMBERED) or follows(match, _KINDS)):
        return None
    number = number_words(int(match[1]))
    if kind and not _was_said(kind, match[2], match):
        return f"{number} {kind}"
    return number if kind or body is None else f"{number} của {body}"


def _say_number_of_year(match: re.Match[str], _reading: Reading) -> str | None:
    if not follows(match, _NUMBERED):
        return None
    return f"{number_words(int(match[1]))} năm {number_words(int(match[2]))}"


def _say_symbol(symbol: str, match: re.Match[str], reading: Reading) -> str:
    """Say the kind of document unless it was just said, then whose it is unless that follows."""
    written, bodies, joints = _kind_and_bodies(symbol, reading)
    kind = reading.lexicon.find(Kind.DOCUMENT_TYPE, written)
    said = [] if kind is None or _was_said(kind, written, match) else [kind]
    has_term = any(_WITH_TERM.fullmatch(body) for body in bodies)  # the term is said nowhere else
    owner = _OWNER_FOLLOWS.match(match.string, match.end())
    if owner is None or has_term:
        said += [_say_owners(bodies, joints, match, reading)] if bodies else []
    elif bodies == ["TW"] and not _OF_CENTRE.match(match.string, owner.end()):
        said.append(_say_body("TW", match, reading))
    return " ".join(said)


def _say_owners(bodies: list[str], joints: list[str], match: re.Match[str], reading: Reading) -> str:
    """Say whose it is: of one body and of its office that wrote it, or several bodies by name."""
    first, *others = (_say_body(body, match, reading) for body in bodies)
    names = [
        _as_office(each) if _is_office(body, reading) else each
        for body, each in zip(bodies[1:], others, strict=True)
    ]
    is_joint = bool(names) and first[0].isupper() and all(each[0].isupper() for each in names)
    owner = "của " if first[0].isupper() and not is_joint else ""
    pairs = zip(joints, names, strict=True)
    return owner + first + "".join(f"{' và ' if joint == '&' else ', '}{name}" for joint, name in pairs)


def _is_office(body: str, reading: Reading) -> bool:
    """Whether the symbol names a field of work only: behind a body it is the office that wrote."""
    return (
        reading.lexicon.find(Kind.AGENCY, body) is None
        and reading.lexicon.find(Kind.SECTOR, body) is not None
    )


def _as_office(name: str) -> str:
    return name[0].lower() + name[1:]


def _kind_and_bodies(symbol: str, reading: Reading) -> tuple[str, list[str], list[str]]:
    """Part "TT-LT-BNV" to the kind "TT-LT", the bodies and the signs between; a letter has bodies only."""
    pieces = [piece.strip() for piece in re.split(r"([-–&.,/])", symbol)]
    parts, joints = pieces[::2], pieces[1::2]
    for size in (2, 1):
        written = "-".join(parts[:size])
        if reading.lexicon.find(Kind.DOCUMENT_TYPE, written):
            return written, parts[size:], joints[size:]
    kind = _glued_kind(parts[0], reading)
    return kind, [parts[0].removeprefix(kind), *parts[1:]], joints


def _glued_kind(part: str, reading: Reading) -> str:
    """Return the kind that is written without its hyphen: TT of "TTBNNPTNT", QĐ of "QĐUBND"."""
    if known_body(part, reading):
        return ""
    starts = (part[:size] for size in (4, 3, 2) if known_body(part[size:], reading))
    return next((start for start in starts if reading.lexicon.find(Kind.DOCUMENT_TYPE, start)), "")


def _was_said(kind: str, written: str, match: re.Match[str]) -> bool:
    """Whether the kind stands before the number already, in words, as an abbreviation, or by another name."""
    left = before(match)
    if kind.lower() in left or follows(match, _KINDS):
        return True
    return re.search(rf"(?<!\w){re.escape(written.lower())}(?:\s+số)?[\s:.]*$", left) is not None


def _say_body(body: str, match: re.Match[str], reading: Reading) -> str:
    known = known_body(body, reading)
    if known:
        return known
    reading.doubt(*match.span(), _UNKNOWN.format(body))
    return " ".join(digit_words(piece) if piece.isdecimal() else spell(piece) for piece in _runs(body))


def known_body(body: str, reading: Reading) -> str | None:
    find = reading.lexicon.find
    known = find(Kind.AGENCY, body)
    if known:
        return known
    with_term = _WITH_TERM.fullmatch(body)
    if with_term:
        name = find(Kind.AGENCY, with_term[1]) or spell(with_term[1])
        return f"{name} khóa {number_words(int(with_term[3]))}"
    return find(Kind.SECTOR, body) or _put_together(body, reading) or find(Kind.ABBREVIATION, body)


def _put_together(body: str, reading: Reading) -> str | None:
    """Read "SNNMT" as Sở and its sector, "BQLKKT" as Ban Quản lý and what it manages."""
    for size in (3, 2, 1):
        kind, sector = _BODIES.get(body[:size]), reading.lexicon.find(Kind.SECTOR, body[size:])
        if kind and sector:
            return f"{kind} {sector}"
    return None


def _say_standard(match: re.Match[str], reading: Reading) -> str:
    name, number, year, issuer = match.groups()
    said = [_say_standard_name(name, reading)]
    said.append(" ".join(_standard_number(each) for each in re.split(r"[-–.]", number)))
    if year and name.startswith("I"):
        said[-1] += ","
        said.append(number_words(int(year)))
    elif year:
        said.append(f"năm {number_words(int(year))}")
    if issuer:
        said.append(f"của {_say_body(issuer, match, reading)}")
    return " ".join(said)


def _standard_number(written: str) -> str:
    return say_code(written.lstrip("0") or "0")


def _say_standard_name(name: str, reading: Reading) -> str:
    parts = [reading.lexicon.find(Kind.ABBREVIATION, part) or spell(part) for part in name.split("/")]
    return " ".join(parts)


def _runs(text: str) -> list[str]:
    return re.findall(r"\d+|\D+", text)


# The old way: "27-HĐBT", "14-CP".
_OLD_NUMBER = re.compile(r"(?<![\w/.,-])(\d{1,4})\s?[-–]\s?(HĐBT|CP|TTg|CT|UB|HĐNN|NQ|NĐ|QĐ|TT)(?![\w/-])")
RULES = (
    Rule(_STANDARD, _say_standard),
    Rule(_NUMBER, _say_number, needs="/"),
    Rule(_PARTY_NUMBER, _say_party_number, needs="/"),
    Rule(_OLD_NUMBER, _say_old_number, needs="-–"),
    Rule(_NUMBER_OF_YEAR, _say_number_of_year, needs="/"),
)
BARE = (Rule(_BARE_SYMBOL, _say_bare_symbol),)
