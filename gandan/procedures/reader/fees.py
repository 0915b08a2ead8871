"""Fees read from what the source says beside its amounts: per what, who is exempt, by which act, how long."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from gandan.procedures.reader.record import FeeValue
from gandan.procedures.values import FeeKind
from gandan.text.fold import fold

KINDS = {"phí": FeeKind.FEE, "lệ phí": FeeKind.CHARGE, "mức giá": FeeKind.PRICE, "giá": FeeKind.PRICE}
_MONEY = re.compile(r"(?<![\d.,/])(\d{1,3}(?:[.,]\d{3})+|\d{1,12})\s*(?:đồng|đ\b|vnđ|vnd)", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:đồng|đ|vnđ)\s*/\s*(?:01|1|một)?\s*([^\d\W][^.;:,()/\n+]{0,60}?)"
    r"(?=\s+(?:từ|theo|kể|áp dụng)\b|\s*[.;:,()/\n+]|$)",
    re.IGNORECASE,
)
_ACT = re.compile(r"\d{1,4}/\d{4}/(?:TT|NĐ|NQ|QĐ|QH)[\w-]*")
_EXEMPTION = re.compile(r"\bmiễn\b|\bgiảm\b|không (?:thu|phải nộp)|\b0 đồng", re.IGNORECASE)
_NOT_FREE = re.compile(r"quy định mức thu, miễn|mức thu, (?:chế độ|miễn)|miễn, giảm một số", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.;\n]+(?:\.(?=\d)[^.;\n]*)*[.;]?")
_DAY = r"(?:ngày )?(\d{1,2})/(\d{1,2})/(\d{4})"
_FROM = re.compile(rf"(?:kể )?từ {_DAY}", re.IGNORECASE)
_UNTIL = re.compile(rf"đến (?:hết )?{_DAY}", re.IGNORECASE)
_KIND_AND_FEE = re.compile(
    r"(?P<kind>Lệ phí|Phí|Giá)\s*:(?P<said>.*?)(?=(?:Lệ phí|Phí|Giá)\s*:|$)", re.DOTALL
)
_BARE_AMOUNT = re.compile(
    r"(\d{1,3}(?:[.,]\d{3})+|\d{1,12})\s*đồng(?:\s*/\s*(?P<unit>\w+)\s+đồng)?", re.IGNORECASE
)
_SAYS_NOTHING = {"", "dong"}
_LONGEST_UNIT, _LONGEST_ACT = 200, 200
# An amount below the smallest note stands for "see the text".
SMALLEST_VND = 500


def read_fee(kind: str, amount: object, note: str, currency: str = "VND") -> FeeValue:
    """Read one fee. It is certain when its amount is said and the note says no other."""
    said = _amount(amount)
    in_note = {_number(match[1]) for match in _MONEY.finditer(note)}
    is_certain = said is not None and in_note <= {said} and not _is_stand_in(said, currency)
    if said is None and len(in_note) == 1:
        said = next(iter(in_note))
    acts = ", ".join(dict.fromkeys(match[0] for match in _ACT.finditer(note)))
    unit = _UNIT.search(note)
    first, last = _day(_FROM.search(note)), _day(_UNTIL.search(note))
    if first and last and last < first:
        first = last = None
    is_dated = first is not None or last is not None
    return FeeValue(
        kind=str(KINDS.get(kind.strip().lower(), FeeKind.FEE)),
        amount=said,
        currency=(currency or "VND")[:3],
        unit=unit[1].strip()[:_LONGEST_UNIT] if unit else "",
        exemption=exemption_in(note),
        text=note,
        is_certain=is_certain and not is_dated,
        legal_act=acts[:_LONGEST_ACT],
        charged_from=first,
        charged_until=last,
    )


def fees_in_line(written: str) -> tuple[FeeValue, ...]:
    """Read what old records say in one line: "Phí: 150.000 Đồng Lệ phí: 20.000 đồng/lần".

    A kind with nothing behind it but "Đồng" says no fee.
    """
    said = [(each["kind"], each["said"].strip(" -")) for each in _KIND_AND_FEE.finditer(written)]
    return tuple(_fee_of(kind, words) for kind, words in said if fold(words) not in _SAYS_NOTHING)


def _fee_of(kind: str, words: str) -> FeeValue:
    bare = _BARE_AMOUNT.fullmatch(words)
    if bare is None:
        return read_fee(kind, None, words)
    return replace(read_fee(kind, bare[1], ""), unit=bare["unit"] or "")


def exemption_in(note: str) -> str:
    """Return what the note says from the first word on who pays nothing or less, to its end.

    Where the list of those people ends cannot be told; to show too much is better than to drop a group.
    """
    for sentence in _SENTENCE.finditer(note):
        if _EXEMPTION.search(_NOT_FREE.sub("", sentence[0])):
            return note[sentence.start() :].strip(" -+*;.,\n")
    return ""


def _amount(written: object) -> Decimal | None:
    if isinstance(written, bool) or not isinstance(written, int | float | str):
        return None
    if isinstance(written, str):
        text = written.strip()
        match = re.fullmatch(
            r"(\d{1,3}(?:[.,]\d{3})+|\d{1,12})(?:\s*(?:đồng|đ|vnđ|vnd|usd))?", text, re.IGNORECASE
        )
        return _number(match[1]) if match else None
    value = Decimal(str(written))
    is_usable = value.is_finite() and 0 <= value < Decimal(10) ** 14
    return value.quantize(Decimal("0.01")).normalize() + 0 if is_usable else None


def _number(written: str) -> Decimal:
    return Decimal(re.sub(r"\D", "", written)).normalize() + 0


def _is_stand_in(amount: Decimal, currency: str) -> bool:
    return currency in {"", "VND"} and 0 < amount < SMALLEST_VND


def _day(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
