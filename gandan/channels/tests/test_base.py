from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gandan.channels.base import Attachment, ChannelSettings
from gandan.channels.errors import (
    MissingPictureError,
    MissingSettingError,
    UnknownChannelError,
    WrongSettingError,
)
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.speech import Correction, ReadingStyle


def test_every_missing_setting_is_named_in_words():
    with pytest.raises(MissingSettingError) as caught:
        ChannelSettings({"on": " "}).require("on", "unit.hotline")

    assert caught.value.keys == ("on", "unit.hotline")
    assert "ngày phát hành, đường dây nóng" in caught.value.sentence


def test_a_day_is_read_and_a_bad_one_refused():
    assert samples.settings().on == date(2024, 11, 22)

    with pytest.raises(WrongSettingError):
        _ = samples.settings(on="22/11/2024").on


def test_the_fingerprint_follows_values_and_files_but_not_the_cache(tmp_path):
    first = samples.settings().fingerprint()

    assert replace(samples.settings(), cache=tmp_path).fingerprint() == first
    assert samples.settings(on="2024-11-23").fingerprint() != first
    assert replace(samples.settings(), attachments={}).fingerprint() != first


def test_the_fingerprint_follows_how_words_are_read_where_any_style_is_told():
    first = samples.settings()
    styles = (
        ReadingStyle(region="nam"),
        ReadingStyle(corrections=(Correction("12/5", "mười hai xuyệt năm"),)),
    )

    told = {replace(first, reading=style).fingerprint() for style in styles}

    assert len(told | {first.fingerprint()}) == 3
    assert replace(first, reading=ReadingStyle()).fingerprint() == first.fingerprint()


def test_an_unknown_channel_is_refused():
    with pytest.raises(UnknownChannelError):
        get("telegraph")


def test_a_picture_that_came_without_its_size_is_measured():
    bare = replace(samples.settings().attachments["anh:7"], width=0, height=0)

    picture = replace(samples.settings(), attachments={"anh:7": bare}).picture(7)

    assert (picture.width, picture.height) == (600, 400)


def test_a_file_that_is_no_picture_is_an_error():
    broken = Attachment(b"not a picture", "image/jpeg")

    with pytest.raises(MissingPictureError):
        replace(samples.settings(), attachments={"anh:7": broken}).picture(7)
