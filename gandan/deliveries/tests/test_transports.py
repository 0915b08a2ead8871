from __future__ import annotations

from json import loads

import pytest

from gandan.deliveries.errors import HandOverError
from gandan.deliveries.storage import store
from gandan.deliveries.transports import Outbox, Parcel, Shelf, transport


def make_parcel(tmp_path, text="Bản đọc", name="a.txt", edition=""):
    source = tmp_path / "nguon.txt"
    source.write_text(text)
    return Parcel(
        "abc-loudspeaker",
        "loudspeaker",
        "dai-tam-hai",
        "Đăng ký khai sinh",
        "http://x/tin/abc/",
        ((name, source),),
        edition,
    )


@pytest.mark.parametrize("make", [lambda _root: Shelf(), Outbox])
def test_handing_over_twice_has_one_effect(make, tmp_path):
    way, root = make(tmp_path / "outbox"), tmp_path / "outbox"
    way.hand_over(make_parcel(tmp_path))
    before = sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*"))

    way.hand_over(make_parcel(tmp_path, "bản gửi lại"))

    assert sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*")) == before


def test_another_edition_takes_the_place_of_the_former_whole(tmp_path):
    way, outlet = Outbox(tmp_path / "outbox"), tmp_path / "outbox" / "dai-tam-hai"
    way.hand_over(make_parcel(tmp_path))

    way.hand_over(make_parcel(tmp_path, "Giọng đọc của đài", "b.txt", edition="2"))

    parcel = outlet / "abc-loudspeaker"
    assert [path.name for path in outlet.iterdir()] == ["abc-loudspeaker"]
    assert sorted(path.name for path in parcel.iterdir()) == ["b.txt", "label.json"]
    assert (parcel / "b.txt").read_text() == "Giọng đọc của đài"


def test_the_outbox_has_a_folder_for_each_outlet_with_a_label(tmp_path):
    Outbox(tmp_path / "outbox").hand_over(make_parcel(tmp_path))

    parcel = tmp_path / "outbox" / "dai-tam-hai" / "abc-loudspeaker"
    assert (parcel / "a.txt").read_text() == "Bản đọc"
    assert loads((parcel / "label.json").read_text())["title"] == "Đăng ký khai sinh"


def test_an_outbox_that_cannot_be_written_is_a_passing_failure(tmp_path):
    (tmp_path / "outbox").write_text("a file where the folder should be")

    with pytest.raises(HandOverError) as refusal:
        Outbox(tmp_path / "outbox").hand_over(make_parcel(tmp_path))

    assert not refusal.value.permanent


def test_the_setting_chooses_the_way_out(settings):
    settings.GANDAN_TRANSPORT = "gandan.deliveries.transports.Outbox"

    assert isinstance(transport(), Outbox)


def test_the_same_bytes_are_written_once_and_whole(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    first, second = store("renditions", "a.txt", b"x"), store("renditions", "a.txt", b"x")

    assert first == second
    assert [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()] == [b"x"]
