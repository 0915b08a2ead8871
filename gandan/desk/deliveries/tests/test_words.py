"""One table of words: what a holder reads depends on the channel and on why a copy must go."""

from __future__ import annotations

import pytest

from gandan.deliveries.models import Delivery
from gandan.desk.deliveries.words import OWN_PAGE, SHAPES, advice_on, channel_name, words_of
from gandan.units.models import Outlet

PLAY, TAKE_OFF, COLLECT = (
    "Ngừng phát. Xóa tệp đã tải về máy của đài.",
    "Gỡ bài khỏi trang.",
    "Thu lại các tờ còn bày, không phát thêm.",
)


def a_copy(channel, state="done", kind="", *, url="https://xa.vidu.vn/"):
    return Delivery(channel=channel, state=state, recall_kind=kind, outlet=Outlet(url=url))


@pytest.mark.parametrize(
    ("row", "advice"),
    [
        (a_copy("loudspeaker"), PLAY),
        (a_copy("leaflet"), COLLECT),
        (a_copy("webpage"), TAKE_OFF),
        (a_copy("a channel that is no more"), COLLECT),
        (a_copy("leaflet", "recalled", "withdrawn"), f"Đã thu hồi. {COLLECT}"),
        (a_copy("leaflet", "recalled", "stale"), f"Đã thu hồi. {COLLECT}"),
        (a_copy("leaflet", "recalled", "replaced"), f"Đã có bản sửa. {COLLECT}"),
        (a_copy("webpage", url=""), OWN_PAGE),
    ],
)
def test_whoever_holds_a_copy_reads_what_to_do_with_it(row, advice):
    assert advice_on(row) == advice


def test_only_who_has_the_correction_is_told_to_use_it():
    row = a_copy("leaflet", "recalled", "replaced")

    assert advice_on(row, a_copy("leaflet")) == f"Đã có bản sửa. {COLLECT} Dùng bản sửa."
    for waiting in ("scheduled", "failed"):
        told = advice_on(row, a_copy("leaflet", waiting))
        assert told == f"Đã có bản sửa. {COLLECT} Bản sửa sắp đến."


@pytest.mark.parametrize(
    ("channel", "record"),
    [("loudspeaker", "Ghi đã phát"), ("leaflet", "Ghi đã nhận"), ("webpage", "Ghi đã nhận")],
)
def test_what_is_pressed_fits_the_channel(channel, record):
    assert words_of(channel).record == record


def test_a_channel_that_is_no_more_keeps_its_slug_for_a_name():
    assert channel_name("teletext") == "teletext"
    assert channel_name("leaflet") != "leaflet"


def test_every_state_has_a_shape():
    assert set(SHAPES) == set(Delivery.State)
