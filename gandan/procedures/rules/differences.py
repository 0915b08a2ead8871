"""What one record says differently from another, field by field, in words that people read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.procedures.rules.words import (
    agencies_in_words,
    bases_in_words,
    fees_in_words,
    flags_in_words,
    levels_in_words,
    papers_in_words,
    steps_in_words,
    times_in_words,
)
from gandan.procedures.values import FeeKind
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from gandan.procedures.reader.record import Record

    Said = tuple[str, ...]

LONGEST_PIECE = 160
MOST_PIECES = 4


@dataclass(frozen=True)
class Difference:
    """What a field no longer says, and what it says instead."""

    field: str
    label: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    def sentence(self, on: date | None = None) -> str:
        """Return "Lệ phí: 0 đồng → 15.000 đồng từ ngày 1/7/2026"."""
        words = f"{self.label}: {_joined(self.before) or 'chưa có'} → {_joined(self.after) or 'không còn'}"
        return words if on is None else f"{words} từ ngày {short_date(on)}"


def _one(text: str) -> Said:
    return (text,) if text else ()


_FIELDS: tuple[tuple[str, str, Callable[[Record], Said]], ...] = (
    ("name", "Tên", lambda said: _one(said.name)),
    ("field_area", "Lĩnh vực", lambda said: _one(said.field_area)),
    ("levels", "Cấp thực hiện", levels_in_words),
    ("agencies", "Cơ quan", agencies_in_words),
    ("decision", "Quyết định công bố", lambda said: _one(said.decision)),
    ("issued_by", "Cơ quan công bố", lambda said: _one(said.issued_by)),
    ("applicants", "Đối tượng thực hiện", lambda said: said.applicants),
    ("charges", "Lệ phí", lambda said: fees_in_words(said, FeeKind.CHARGE)),
    ("fees", "Phí", lambda said: fees_in_words(said, FeeKind.FEE)),
    ("prices", "Giá", lambda said: fees_in_words(said, FeeKind.PRICE)),
    ("times", "Thời hạn và cách nộp", times_in_words),
    ("steps", "Trình tự thực hiện", steps_in_words),
    ("papers", "Thành phần hồ sơ", papers_in_words),
    ("results", "Kết quả", lambda said: tuple(name for _code, name in said.results)),
    ("legal_bases", "Căn cứ pháp lý", bases_in_words),
    ("requirements", "Yêu cầu, điều kiện", lambda said: _one(said.requirements)),
    ("service_level", "Mức dịch vụ công trực tuyến", lambda said: _one(said.service_level)),
    ("flags", "Cách giải quyết", flags_in_words),
    ("life_events", "Sự kiện trong đời", lambda said: said.life_events),
    ("keywords", "Từ khóa", lambda said: _one(said.keywords)),
)
_ORDERED = "steps"


def differences(old: Record, new: Record) -> tuple[Difference, ...]:
    """Return the fields that say something else; only of steps does the order matter."""
    if old == new:
        return ()
    found = (_difference(name, label, words(old), words(new)) for name, label, words in _FIELDS)
    return tuple(each for each in found if each is not None)


def _difference(name: str, label: str, before: Said, after: Said) -> Difference | None:
    gone, come = _without(before, after), _without(after, before)
    if gone or come:
        return Difference(name, label, gone, come)
    if name == _ORDERED and before != after:
        return Difference(name, label, ("thứ tự cũ",), ("thứ tự mới",))
    return None


def _without(said: Said, other: Said) -> Said:
    known = set(other)
    return tuple(dict.fromkeys(each for each in said if each not in known))


def _joined(pieces: Said) -> str:
    shown = [_short(piece) for piece in pieces[:MOST_PIECES]]
    more = len(pieces) - MOST_PIECES
    return "; ".join(shown) + (f"; và {more} mục nữa" if more > 0 else "")


def _short(piece: str) -> str:
    piece = " ".join(piece.split())
    return piece if len(piece) <= LONGEST_PIECE else piece[: LONGEST_PIECE - 1].rstrip() + "…"
