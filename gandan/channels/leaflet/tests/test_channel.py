from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdf
import pytest

from gandan.channels.errors import ChannelError, TooLongError, WrongSettingError
from gandan.channels.paper.qr import draw_public_qr, draw_qr
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.document import Paragraph, Text

CORRECTION = {"corrects_on": "2024-10-14"}


def sheets(document=None, **changed):
    return get("leaflet").render(document or samples.document(), samples.settings(**changed))


def words_of(output):
    pages = pypdf.PdfReader(BytesIO(output.content)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def fonts_of(pdf):
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor":
            yield one


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("changed", [{}, CORRECTION])
def test_a_sheet_is_tagged_titled_and_in_vietnamese(which, changed):
    with pikepdf.open(BytesIO(sheets(**changed)[which].content)) as pdf:
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang).startswith("vi")
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as known:
            assert known["dc:title"] == samples.document().title
            assert known["pdfuaid:part"] == "1"


@pytest.mark.parametrize("which", [0, 1])
def test_a_sheet_in_another_language_says_which(which):
    with pikepdf.open(BytesIO(sheets(language="ktv")[which].content)) as pdf:
        assert str(pdf.Root.Lang) == "ktv"


@pytest.mark.parametrize("which", [0, 1])
def test_every_font_travels_with_the_sheet(which):
    with pikepdf.open(BytesIO(sheets()[which].content)) as pdf:
        found = list(fonts_of(pdf))

        assert found
        assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys()) for one in found)


@pytest.mark.parametrize("which", [0, 1])
def test_every_vietnamese_letter_can_be_copied_out(which):
    letters = samples.VIETNAMESE + " " + samples.VIETNAMESE.upper()
    document = replace(samples.document(), blocks=(Paragraph((Text(letters),)),))

    found = words_of(sheets(document)[which])

    assert set(letters) <= set(found)


@pytest.mark.parametrize("which", [0, 1])
def test_a_sheet_carries_the_units_own_counter_and_hotline(which):
    changed = {"unit.name": "Xã Trà Linh", "unit.hotline": "0235 3880 999", "unit.counter": "Nhà văn hóa xã"}

    found = words_of(sheets(**changed)[which])

    assert all(value in found for value in changed.values())
    assert "Cập nhật ngày 22/11/2024" in found


@pytest.mark.parametrize("which", [0, 1])
def test_the_sheet_of_a_correction_says_which_one_it_takes_the_place_of(which):
    assert "Bản sửa, thay bản ngày 14/10/2024." in words_of(sheets(**CORRECTION)[which])
    assert "Bản sửa" not in words_of(sheets()[which])


@pytest.mark.parametrize("document", [samples.document(), samples.every_block()])
def test_a_correction_takes_no_more_sides(document):
    first, corrected = sheets(document), sheets(document, **CORRECTION)

    assert [sheet.pages for sheet in corrected] == [sheet.pages for sheet in first]


def test_the_folded_sheet_has_two_sides_and_the_flat_one_at_most_four():
    folded, flat = sheets(samples.every_block())

    assert (folded.name, folded.pages) == ("leaflet-a4.pdf", 2)
    assert flat.pages <= 4
    assert flat.pages == len(pypdf.PdfReader(BytesIO(flat.content)).pages)


def test_unusually_long_facts_take_smaller_type_before_they_are_refused():
    document = replace(samples.draft(), blocks=samples.draft().blocks * 2)
    facts = samples.FACTS | {"unit.counter": "Bộ phận Tiếp nhận và Trả kết quả " * 7}

    folded, _ = sheets(samples.bind(document, facts))

    assert folded.pages == 2


def test_a_text_that_does_not_fit_is_refused_before_approval_and_after():
    document = replace(samples.document(), blocks=samples.document().blocks * 6)

    assert "không vừa tờ gấp" in get("leaflet").check(document)[0]
    with pytest.raises(TooLongError):
        sheets(document)


def test_a_letter_that_cannot_be_printed_is_named():
    problems = get("leaflet").check(replace(samples.draft(), lead="Chúc mừng 😀"))

    assert problems == ["Bài có ký tự không in được: 😀. Hãy bỏ hoặc thay ký tự đó."]


def test_only_web_addresses_become_qr_codes():
    with pytest.raises(WrongSettingError):
        sheets(public_url="javascript:alert(1)")


def test_only_drawings_of_public_addresses_stay_in_memory():
    draw_qr("https://vidu.vn/#ABCD-EFGH-JKLM")

    assert not hasattr(draw_qr, "cache_info")
    assert draw_public_qr("https://vidu.vn/tin/") is draw_public_qr("https://vidu.vn/tin/")


def test_a_picture_of_another_kind_is_refused():
    picture = replace(samples.settings().attachments["anh:7"], media_type="image/svg+xml")
    settings = replace(samples.settings(), attachments={"anh:7": picture})

    with pytest.raises(ChannelError, match="JPEG"):
        get("leaflet").render(samples.every_block(), settings)
