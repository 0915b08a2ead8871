"""The parts of a record in words, each with all that it says: two that read the same are the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.procedures.values import Channel, Level, Role
from gandan.text.days import short_date

if TYPE_CHECKING:
    from decimal import Decimal

    from gandan.procedures.reader.record import FeeValue, PaperValue, Record, TermValue

# How a line of a list begins, and a bracket that closes on nothing.
_LIST_SIGNS = re.compile(r"^\s*(?:[-+*•–](?:\s+|(?=[^\W\d])))+")
_SIGN_IN_BRACKETS = re.compile(r"\(\s*[-+*•–]\s+")
_OPEN_END = re.compile(r"\s*\(\s*$")
CURRENCIES = {"VND": "đồng"}
FLAGS = {
    "is_online_only": "chỉ nộp trực tuyến",
    "is_non_territorial": "nộp ở bất cứ nơi nào trong tỉnh",
    "is_internal": "giữa các cơ quan với nhau",
    "is_vertical": "do ngành dọc giải quyết",
}


def money(amount: Decimal, currency: str) -> str:
    """Return "15.000 đồng", "2,5 USD"."""
    whole = f"{amount:,.2f}".removesuffix(".00")
    return f"{whole.translate(str.maketrans(',.', '.,'))} {CURRENCIES.get(currency, currency)}"


def fee_in_words(fee: FeeValue) -> str:
    """Return the amount with all that bounds it; a bare amount would hide who is exempt."""
    note = _unlisted(fee.text)
    words = note or "chưa có mức thu"
    more = []
    if fee.amount is not None:
        words = money(fee.amount, fee.currency) + (f"/{fee.unit}" if fee.unit else "")
        more = [note] if note else []
    more += [f"từ {short_date(fee.charged_from)}"] if fee.charged_from else []
    more += [f"đến hết {short_date(fee.charged_until)}"] if fee.charged_until else []
    more += [said for said in (fee.exemption, fee.legal_act) if said not in fee.text]
    return f"{words} ({'; '.join(more)})" if more else words


def _unlisted(note: str) -> str:
    """Return what stood in a list so that it reads in a line or in brackets: "- Cấp mới" is "Cấp mới"."""
    said = _OPEN_END.sub("", _SIGN_IN_BRACKETS.sub("(", _LIST_SIGNS.sub("", note)))
    return said if any(letter.isalnum() for letter in said) else ""


def fees_in_words(said: Record, kind: str) -> tuple[str, ...]:
    """Return each fee once if all its channels agree, else with its channel."""
    by_words: dict[str, list[str]] = {}
    for term in said.terms:
        for fee in term.fees:
            if fee.kind == kind:
                by_words.setdefault(fee_in_words(fee) + _of_case(term.case), []).append(term.channel)
    every = {term.channel for term in said.terms}
    return tuple(
        words if set(channels) == every else f"{_channels(channels)}: {words}"
        for words, channels in by_words.items()
    )


def times_in_words(said: Record) -> tuple[str, ...]:
    by_words: dict[str, list[str]] = {}
    for term in said.terms:
        by_words.setdefault(_time(term), []).append(term.channel)
    return tuple(f"{_channels(channels)}: {words}" for words, channels in by_words.items())


def _time(term: TermValue) -> str:
    starts = term.limit.starts if term.limit.starts not in f"{term.limit.text} {term.note}" else ""
    words = [
        term.limit.text or "không nêu thời hạn",
        *([starts] if starts else []),
        *([term.note] if term.note else []),
    ]
    return "; ".join(words) + _of_case(term.case)


def _channels(channels: list[str]) -> str:
    return ", ".join(str(channel.label) for channel in Channel if channel in channels)


def _of_case(case: str) -> str:
    return f" [{case}]" if case else ""


def levels_in_words(said: Record) -> tuple[str, ...]:
    return tuple(str(Level(level).label) for level in said.levels)


def agencies_in_words(said: Record) -> tuple[str, ...]:
    return tuple(f"{Role(role).label} {name}" for role, name in said.agencies)


def steps_in_words(said: Record) -> tuple[str, ...]:
    return tuple(
        (f"{step.label}: {step.text}" if step.label else step.text) + _of_case(step.case)
        for step in said.steps
    )


def papers_in_words(said: Record) -> tuple[str, ...]:
    return tuple(_paper(paper) for paper in said.papers)


def _paper(paper: PaperValue) -> str:
    more = [f"{paper.originals} bản chính"] if paper.originals else []
    more += [f"{paper.copies} bản sao"] if paper.copies else []
    more += [f"mẫu {name}{f' ({address})' if address else ''}" for name, address in paper.forms]
    more += [paper.note] if paper.note else []
    more += [f"thay bằng {paper.replaced_by}"] if paper.replaced_by else []
    return paper.name + (f" ({'; '.join(more)})" if more else "") + _of_case(paper.case)


def bases_in_words(said: Record) -> tuple[str, ...]:
    return tuple(
        " ".join(
            part
            for part in (
                basis.number,
                basis.title,
                basis.issuer,
                short_date(basis.issued_on) if basis.issued_on else "",
            )
            if part
        )
        for basis in said.legal_bases
    )


def flags_in_words(said: Record) -> tuple[str, ...]:
    return tuple(words for name, words in FLAGS.items() if getattr(said.flags, name))
