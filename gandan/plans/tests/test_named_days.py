"""What "cuối tháng 3" and "học kỳ I" are taken for, and from which day on."""

from __future__ import annotations

from datetime import date

import pytest

from gandan.plans.reader import named_days
from gandan.plans.reader.named_days import Row, of_school_year, part_of_month


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("dau", date(2024, 2, 1), date(2024, 2, 10)),
        ("cuoi", date(2024, 2, 20), date(2024, 2, 29)),
        ("nua dau", date(2024, 2, 1), date(2024, 2, 15)),
        ("nua cuoi", date(2024, 2, 16), date(2024, 2, 29)),
    ],
)
def test_a_part_of_a_month_has_its_days(words, first, last):
    assert part_of_month(words, 2024, 2) == (first, last)


def test_words_that_no_row_names_have_no_days():
    assert part_of_month("giua", 2024, 2) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("hoc ky 1", date(2025, 9, 1), date(2026, 1, 15)),
        ("hoc ky 2", date(2026, 1, 16), date(2026, 5, 31)),
        ("nam hoc", date(2025, 9, 1), date(2026, 8, 31)),
    ],
)
def test_a_term_lies_in_its_school_year(words, first, last):
    assert of_school_year(words, 2025) == (first, last)


def test_a_newer_row_holds_from_its_day_on_and_not_before(monkeypatch):
    rows = (Row(date(2026, 8, 1), "09-05", "01-18"), Row(date(2000, 1, 1), "09-01", "01-15"))
    monkeypatch.setattr(named_days, "settings", lambda: {"hoc ky 1": rows})

    assert of_school_year("hoc ky 1", 2025) == (date(2025, 9, 1), date(2026, 1, 15))
    assert of_school_year("hoc ky 1", 2026) == (date(2026, 9, 5), date(2027, 1, 18))


def test_every_row_can_be_read():
    for words in named_days.settings():
        part = words.removesuffix(" thang")

        assert part_of_month(part, 2023, 2) if part != words else of_school_year(words, 2023)
