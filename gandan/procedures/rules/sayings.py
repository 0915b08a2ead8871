"""Facts of the catalogue as messages say them: a value to compare by, and its words.

The value is what is said, in pieces, so that a new wording of ours makes no message of yesterday wrong. The
words stand in a sentence, on paper and on air: an amount, per what it is paid, and who pays nothing.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

from gandan.procedures.reader.repair import without_glyphs
from gandan.procedures.rules.words import money
from gandan.procedures.values import Channel, FeeKind
from gandan.text.days import short_date
from gandan.text.fold import fold, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.procedures.reader.record import FeeValue, TermValue

Value: TypeAlias = tuple[tuple[str, ...], ...]

UNKNOWN_EXEMPTION = "bản công bố không nêu ai được miễn, giảm"
UNKNOWN_START = "hỏi nơi nộp xem tính từ ngày nào"
_ON_EXEMPTION = re.compile(r"\bmien\b|\bgiam\b|khong thu|khong phai nop")
_START = re.compile(r"\bke tu\b|\btu (?:khi|ngay|luc|thoi diem)\b")
_COUNTED = re.compile(r"\d+(?:[.,]\d+)?\s*(?:ngay|gio|thang|tuan|nam)\b")
_AMOUNT = re.compile(r"[\d.,]+\s*(?:dong|vnd|d)?\b|[^\w\s]")
_ONLY_NAMES = frozenset(["le", "phi", "gia", "muc", "thu", "vnd", "dong", "d"])
_BEGINS = " .;,-+*•–)"  # how lines of a list begin, and what a copied one may begin with
_EMPTY = re.compile(r" ?\(\s*\)")
_LOOSE = re.compile(r" +(?=[,;)])|(?<=\() +")
_TWICE = re.compile(r"([;,])(?:\s*[;,])+")
_STOPS = ("", ",", ";", ".")
# Words that keep their capital within a sentence.
_NAMES = ("Hội ", "Ủy ", "Uỷ ", "Chính ", "Bộ ", "Sở ", "Công an", "Bảo hiểm", "Quốc ", "Việt ", "Cổng ")
_HOW = {Channel.DIRECT: "trực tiếp", Channel.ONLINE: "trực tuyến", Channel.POST: "qua bưu chính công ích"}


def is_charged(fee: FeeValue, kind: str, on: date) -> bool:
    """Whether the fee is of the kind (any, when it is empty) and is charged on the day."""
    begun = fee.charged_from is None or fee.charged_from <= on
    going_on = fee.charged_until is None or fee.charged_until >= on
    return begun and going_on and kind in {"", fee.kind}


def fee_value(fees: Iterable[FeeValue], kind: str, on: date) -> Value:
    return tuple(
        (
            fee.kind,
            "" if fee.amount is None else f"{fee.amount:.2f}",
            fee.currency,
            one_line(fee.unit),
            one_line(fee.text),
            one_line(fee.exemption),
            fee.charged_until.isoformat() if fee.charged_until else "",
        )
        for fee in fees
        if is_charged(fee, kind, on)
    )


def time_value(term: TermValue) -> Value:
    said = (one_line(term.limit.text), one_line(term.limit.starts), one_line(term.note))
    return (said,) if said[0] else ()


def written(what: str, value: Value) -> str:
    """Return the value in words that fit into a sentence: "20.000 đồng một bản (miễn cho trẻ em)"."""
    if what in {"fees", "charge", "fee", "price"}:
        return "; ".join(_fee(piece, is_named=what == "fees") for piece in value)
    if what == "time":
        return "; ".join(_time(*piece) for piece in value)
    if what == "channels":
        return _either([_HOW[Channel(channel)] for (channel,) in value])
    return "; ".join(filter(None, (_unmarked(name) for (name,) in value)))


def _fee(piece: tuple[str, ...], *, is_named: bool) -> str:
    kind, amount, currency, unit, text, exemption, until = piece
    name = f"{FeeKind(kind).label} " if is_named else ""
    more = [exemption] if exemption not in text else []
    more += [f"đến hết ngày {short_date(date.fromisoformat(until))}"] if until else []
    if not amount:
        label = f"{name.strip()}: " if name else ""
        return f"{label}{within(text) or 'chưa công bố mức thu'}" + _in_brackets(more)
    if Decimal(amount) == 0:
        return f"không mất {name.strip() or 'tiền'}" + _in_brackets([text, *more])
    beside = [] if _only_repeats(text, unit) else [text]
    if not exemption and not _ON_EXEMPTION.search(fold(text)):
        beside.append(UNKNOWN_EXEMPTION)
    per = f" một {unit}" if unit else ""
    return f"{name}{money(Decimal(amount), currency)}{per}" + _in_brackets([*beside, *more])


def _only_repeats(text: str, unit: str) -> bool:
    """Whether the text is the amount once more: "Lệ phí: 20.000 đồng/bản"."""
    left = set(re.findall(r"\w+", _AMOUNT.sub(" ", fold(text))))
    return left <= _ONLY_NAMES | set(re.findall(r"\w+", fold(unit)))


def _time(text: str, starts: str, note: str) -> str:
    """Return the limit, never without what it is counted from."""
    known = fold(f"{text} {note}")
    words = within(text)
    if starts and fold(starts) not in known:
        words += f" {within(starts)}"
    elif not starts and not _START.search(known) and _COUNTED.search(fold(text)):
        note = "; ".join(filter(None, (note.rstrip(" .;"), UNKNOWN_START)))
    return words + _in_brackets([note])


def _in_brackets(pieces: Iterable[str]) -> str:
    said = [within(_opened(_unmarked(piece))) for piece in pieces if says_something(piece)]
    return f" ({'; '.join(said)})" if said else ""


def says_something(text: str) -> bool:
    """Whether there is a word in it: some records name a result "." or "-"."""
    return any(letter.isalnum() for letter in text)


def _unmarked(text: str) -> str:
    """Return a line of a list without the signs that began and ended it, and those that stand for nothing."""
    text = _LOOSE.sub("", _EMPTY.sub("", without_glyphs(one_line(text))))
    return _TWICE.sub(r"\1", text).lstrip(_BEGINS).rstrip(" .;,-+*")


def _opened(text: str) -> str:
    """Take the brackets off what begins with them: it stands in others."""
    if not text.startswith("("):
        return text
    depths = accumulate({"(": 1, ")": -1}.get(letter, 0) for letter in text)
    close = next((place for place, depth in enumerate(depths) if depth == 0), len(text))
    rest = text[close + 1 :].strip()
    return f"{text[1:close]}{'' if rest[:1] in _STOPS else '; '}{rest}"


def within(text: str) -> str:
    """Write a sentence so that it fits into another."""
    text = _unmarked(text)
    if text[1:2].islower() and not text.startswith(_NAMES):
        return text[0].lower() + text[1:]
    return text


def _either(words: list[str]) -> str:
    return " hoặc ".join(filter(None, (", ".join(words[:-1]), words[-1])))
