"""Words and paragraphs of a PDF, whose letters stand where they were drawn and in no other order."""

from __future__ import annotations

import pypdfium2

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
