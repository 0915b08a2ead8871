"""What a delivery is called and what is asked of whoever holds it: one table, for every page of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gandan.channels import registry
from gandan.channels.errors import UnknownChannelError
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.stale import is_own_page

if TYPE_CHECKING:
    from collections.abc import Mapping

State = Delivery.State

SHAPES: Final[Mapping[State, str]] = {
    State.SCHEDULED: "missing",
    State.HANDED_OVER: "half",
    State.DONE: "proved",
    State.FAILED: "late",
    State.RECALLED: "excluded",
}
CONFIRM = "Xác nhận đã gỡ"
WAITING = "Đã gửi đến, chưa có xác nhận"
OWN_PAGE = "Trang đã tự báo dữ kiện đổi. Sửa hoặc thu hồi bài thì trang tự thay."


@dataclass(frozen=True)
class Words:
    """How one kind of channel is spoken of."""

    record: str  # what is pressed once it was heard, read or laid out
    stop: str  # what is to be done with a copy that must not be used any more


PLAYED = Words(record="Ghi đã phát", stop="Ngừng phát. Xóa tệp đã tải về máy của đài.")
FETCHED = Words(record="Ghi đã nhận", stop="Gỡ bài khỏi trang.")
LAID_OUT = Words(record="Ghi đã nhận", stop="Thu lại các tờ còn bày, không phát thêm.")


def channel_name(slug: str) -> str:
    """Return what an officer calls the channel; its slug when the channel is no more."""
    try:
        return registry.get(slug).name
    except UnknownChannelError:
        return slug


def words_of(channel: str) -> Words:
    """Return the words by what answers for such a delivery: a play log, the page itself, or a person."""
    try:
        kinds = registry.get(channel).receipt_kinds
    except UnknownChannelError:
        return LAID_OUT
    if Receipt.Kind.PLAYED in kinds:
        return PLAYED
    return FETCHED if Receipt.Kind.FETCHED in kinds else LAID_OUT


def advice_on(row: Delivery, newer: Delivery | None = None) -> str:
    """Say what whoever holds the copy has to do, once it was called back or says something wrong.

    `newer` is what the outlet has instead of it.
    """
    if is_own_page(row):
        return OWN_PAGE
    stop = words_of(row.channel).stop
    if row.state != State.RECALLED:
        return stop
    if row.recall_kind == Delivery.RecallKind.REPLACED:
        return f"Đã có bản sửa. {stop}{_instead(newer)}"
    return f"Đã thu hồi. {stop}"


def _instead(newer: Delivery | None) -> str:
    if newer is None:
        return ""
    return " Bản sửa sắp đến." if newer.state in {State.SCHEDULED, State.FAILED} else " Dùng bản sửa."
