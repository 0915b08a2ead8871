from __future__ import annotations

import pytest

from gandan.messages.errors import TextNotUsableError, UnknownPictureError
from gandan.messages.rules import DraftText, check_complete, check_fits, content_hash, read_document


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (DraftText(title=""), "title"),
        (DraftText(title="a" * 201), "title"),
        (DraftText(title="a", lead="b" * 601), "lead"),
        (DraftText(title="a", language="xx"), "language"),
    ],
)
def test_what_cannot_be_stored_is_refused(text, field):
    with pytest.raises(TextNotUsableError) as refused:
        check_fits(text)

    assert refused.value.field == field


@pytest.mark.parametrize(
    ("text", "field", "part"),
    [
        (DraftText(title="Gọi {{đường dây nóng}}", body="a"), "title", "xuống nội dung"),
        (DraftText(title="a", lead="{{địa chỉ}}", body="a"), "lead", "xuống nội dung"),
        (DraftText(title="a", body="<b>a</b>"), "body", "Dòng 1"),
    ],
)
def test_what_no_channel_can_say_is_refused(text, field, part):
    with pytest.raises(TextNotUsableError) as refused:
        read_document(text, frozenset())

    assert refused.value.field == field
    assert part in refused.value.sentence


def test_a_picture_of_another_message_is_refused():
    text = DraftText(title="a", body="![Quầy](anh:7)\n\n![Bảng](anh:8)")

    with pytest.raises(UnknownPictureError) as refused:
        read_document(text, frozenset({7}))

    assert refused.value.picture_ids == (8,)


@pytest.mark.parametrize(
    ("text", "field"),
    [(DraftText(title="a", topics=("qa",)), "body"), (DraftText(title="a", body="b"), "topics")],
)
def test_an_approver_is_not_asked_to_read_half_a_message(text, field):
    with pytest.raises(TextNotUsableError) as refused:
        check_complete(text, read_document(text, frozenset()))

    assert refused.value.field == field


def test_blanks_and_invisible_signs_do_not_reach_the_store():
    text = DraftText(title="  Đăng\u200b  ký ", body="a\r\nb\n", topics=("qa", "qa")).in_normal_form()

    assert (text.title, text.body, text.topics) == ("Đăng ký", "a\nb", ("qa",))


def test_the_hash_follows_words_language_and_pixels():
    stored = {"title": "a", "lead": "", "blocks": []}
    plain = content_hash(stored, language="vi", pictures={})

    assert plain == content_hash(dict(reversed(stored.items())), language="vi", pictures={})
    assert (
        len(
            {
                plain,
                content_hash(stored, language="ktv", pictures={}),
                content_hash(stored, language="vi", pictures={1: "x"}),
            }
        )
        == 3
    )
