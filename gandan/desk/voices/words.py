"""How voices are spoken of: their kinds, what keeps them off the air, shares and days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from gandan.text.days import short_date
from gandan.voices import shelf as shelves
from gandan.voices.admitting import Bar

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Final = {
    shelves.NEURAL: "giọng máy, mô hình nơ-ron",
    shelves.COMMAND: "giọng máy, chương trình đọc",
    shelves.RECORDED: "giọng người đọc, thu từng câu",
}
WHY_NOT: Final[Mapping[Bar, str]] = {
    Bar.DRAFT: "Chỉ để nghe thử. Loa chỉ phát khi cán bộ phụ trách đã ghi quyết định cho phép.",
    Bar.BROKEN: "Không phát loa: tệp của giọng không còn như lúc cài. Nhờ người kỹ thuật cài lại.",
    Bar.UNTESTED: "Chưa phát loa: chưa kiểm tra nghe.",
    Bar.CHANGED: "Chưa phát loa: giọng đã đổi sau lần kiểm tra. Phải kiểm tra lại.",
    Bar.FAILED: "Không phát loa: máy nghe sai quá mức cho phép.",
    Bar.DRAFT_REST: "Phát loa những câu đã thu. Câu chưa thu do giọng máy nghe thử đọc, phải có quyết định.",
    Bar.REST: "Chưa phát loa: giọng đọc phần chưa thu còn chưa được phát.",
}


def percent(rate: float) -> str:
    """Write 0.113 as "11,3 %", never apart at the end of a line."""
    return f"{100 * rate:.1f}".removesuffix(".0").replace(".", ",") + "\N{NO-BREAK SPACE}%"


def day_words(written: str) -> str:
    """Write 2026-11-05 as 5/11/2026; what is no day is told as it stands."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    return short_date(day)
