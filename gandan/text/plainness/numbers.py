"""Numbers that nobody keeps who has only heard them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.plainness.findings import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.text.sentences import Span

MOST_NUMBERS = 5  # in one sentence
_MOST_DIGITS = 3  # that say something: 1.250.000 has three, 1.254 has four
_NEARLY_ONE = 95  # hundredths
_LETTERS = "A-ZĐa-zđ"
_DOCUMENT = re.compile(
    rf"(?<![\w/.-])\d{{1,5}}(?:/\d{{4}})?[/-][{_LETTERS}][{_LETTERS}&]*(?:[-/][{_LETTERS}&\d]+)+(?!\w)"
)
_DECIMAL = re.compile(r"(?<![\w.,/])\d{1,9},\d{2,9}(?![\d.,]*\d)\s?%?")
# Of 95,5% nobody keeps the half; a rate that one pays stays exact.
_SHARE = re.compile(r"(?<![\w.,/])\d{2,3},\d\s?%")
_PAID = re.compile(r"\b(?:đóng|nộp|trích|phí|thuế|lãi)\b[^,;:]{0,40}$", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<![\w.,/])\d{1,3}(?:\.\d{3})+(?:,\d{1,9})?(?!\w|[.,/-]\d)")
_LOOK_BACK = 50
_ANY = re.compile(r"\d(?:[\d.,/:h-]*\d)?")


def find_numbers(text: str, sentence: Span) -> Iterator[Finding]:
    place = (sentence.start, sentence.end)
    for found in _DOCUMENT.finditer(text, *place):
        yield Finding(
            *found.span(),
            Kind.NUMBER,
            f"“{found[0]}”: không ai nhớ số của văn bản khi chỉ nghe.",
            "Hãy nói tên văn bản, hoặc bỏ số; ai cần thì xem trên trang.",
        )
    for found in (*_DECIMAL.finditer(text, *place), *_shares(text, sentence)):
        yield Finding(
            *found.span(),
            Kind.NUMBER,
            f"“{found[0].strip()}” có quá nhiều số lẻ.",
            f"Hãy làm tròn: “{_rounded(found[0])}”.",
        )
    for found in _THOUSANDS.finditer(text, *place):
        if _says_too_much(found[0]):
            yield Finding(
                *found.span(),
                Kind.NUMBER,
                f"“{found[0]}” dài quá, nghe xong khó nhớ.",
                f"Hãy làm tròn: “{_round_figure(found[0])}”.",
            )
    yield from _too_many(text, sentence)


def _shares(text: str, sentence: Span) -> Iterator[re.Match[str]]:
    for found in _SHARE.finditer(text, sentence.start, sentence.end):
        if not _PAID.search(text[max(sentence.start, found.start() - _LOOK_BACK) : found.start()]):
            yield found


def _too_many(text: str, sentence: Span) -> Iterator[Finding]:
    numbers = list(_ANY.finditer(text, sentence.start, sentence.end))
    if len(numbers) > MOST_NUMBERS:
        yield Finding(
            numbers[0].start(),
            numbers[-1].end(),
            Kind.NUMBER,
            f"Một câu có {len(numbers)} con số.",
            "Hãy giữ con số cần nhất, hoặc đưa các số khác vào danh sách.",
        )


def _says_too_much(written: str) -> bool:
    return "," in written or len(written.replace(".", "").rstrip("0")) > _MOST_DIGITS


def _rounded(written: str) -> str:
    """Round 82,66% to "gần 83%", 0,125% to "khoảng 0,1%", 0,96% to "gần 1%", 82,00% to "82%"."""
    number = written.strip().rstrip("%").strip()
    unit = "%" if "%" in written else ""
    whole, decimals = number.split(",")
    if not int(decimals):
        return f"{int(whole)}{unit}"
    hundredths = int(decimals[:2].ljust(2, "0"))
    if int(whole) == 0 and hundredths < _NEARLY_ONE:
        return f"khoảng 0,{(hundredths + 5) // 10}{unit}" if decimals[0] != "0" else f"chưa đến 0,1{unit}"
    up = int(decimals[0]) >= 5  # noqa: PLR2004 - half rounds up
    return f"gần {int(whole) + 1}{unit}" if up else f"hơn {int(whole)}{unit}"


def _round_figure(written: str) -> str:
    """Keep two digits and say the size in words.

    34.275.120.000 → "hơn 34 tỷ", 1.975.300 → "hơn 1,9 triệu".
    """
    groups = written.partition(",")[0].split(".")
    sizes = {2: "nghìn", 3: "triệu", 4: "tỷ"}
    if len(groups) == 2:  # noqa: PLR2004 - a four to six digit number
        number = int("".join(groups))
        return f"hơn {number // 100 * 100:,}".replace(",", ".")
    tenth = f",{groups[1][0]}" if len(groups[0]) == 1 and groups[1][0] != "0" else ""
    return f"hơn {groups[0]}{tenth} {sizes.get(len(groups), 'nghìn tỷ')}"
