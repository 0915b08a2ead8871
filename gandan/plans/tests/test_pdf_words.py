"""Words and paragraphs of a PDF, whose letters stand where they were drawn and in no other order."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest

from gandan.plans.reader import take_in
from gandan.plans.reader.intake.pdf_page import words
from gandan.plans.tests.files import drawn_pdf

LEFT = 72


def paragraphs(pieces):
    return take_in(drawn_pdf(pieces)).source.plain.strip().split("\n\n")


def words_of(pieces):
    document = pypdfium2.PdfDocument(drawn_pdf(pieces))
    page = document[0]
    text_page = page.get_textpage()
    found = [word.text for word in words(text_page.raw)]
    text_page.close()
    page.close()
    document.close()
    return found


def test_letters_of_another_font_that_are_drawn_last_stand_in_their_words():
    # Helvetica has no letter for "ộ": a program draws it from another font once the line is done.
    line = (LEFT, 700, "Xa N) -556 (i thon")

    assert words_of([line, (LEFT + 22.23, 700, "o")]) == ["Xa", "Noi", "thon"]


def test_words_that_a_blank_keeps_apart_stay_apart():
    assert words_of([(LEFT, 700, "Xa "), (LEFT + 15.01, 700, "Noi")]) == ["Xa", "Noi"]


def test_the_blank_behind_the_mark_of_a_list_parts_no_columns():
    long = "ky thi " * 13 + "va"
    pieces = [(LEFT, 700, "1."), (LEFT + 36, 700, long), (LEFT, 686, "tra ket qua."), (LEFT, 672, "2. Het.")]

    assert paragraphs(pieces) == [f"1. {long} tra ket qua.", "2. Het."]


def test_a_line_under_the_words_of_a_point_goes_on_in_it():
    long = "Thuc hien " * 8 + "ve"
    pieces = [(LEFT, 700, "1."), (LEFT + 36, 700, long), (LEFT + 36, 686, "Ha Noi."), (LEFT, 672, "2. Het.")]

    assert paragraphs(pieces) == [f"1. {long} Ha Noi.", "2. Het."]


def test_a_day_that_the_line_was_too_short_for_goes_on_in_the_next_line():
    pieces = [(LEFT, 700, "Bao cao quý"), (LEFT, 686, "12 cua xa."), (LEFT, 672, "x" * 90)]

    assert paragraphs(pieces)[0] == "Bao cao quý 12 cua xa."


TURNS = {1: "0 1 -1 0 595 0", 2: "-1 0 0 -1 595 842", 3: "0 -1 1 0 0 842"}


@pytest.mark.parametrize("quarters", TURNS)
def test_a_page_that_is_turned_to_be_looked_at_is_read_as_it_is_seen(quarters):
    pieces = [
        (LEFT, 500, "TT"),
        (LEFT + 40, 500, "Noi dung"),
        (LEFT, 480, "1"),
        (LEFT + 40, 480, "Mo lop moi"),
    ]
    with pikepdf.open(io.BytesIO(drawn_pdf(pieces))) as document:
        page, turned = document.pages[0], io.BytesIO()
        page.contents_add(pikepdf.Stream(document, f"q {TURNS[quarters]} cm\n".encode()), prepend=True)
        page.contents_add(pikepdf.Stream(document, b"\nQ"))
        page.Rotate = quarters * 90
        document.save(turned)

    assert take_in(turned.getvalue()).source.plain == take_in(drawn_pdf(pieces)).source.plain
