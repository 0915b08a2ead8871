"""Which version is shown on a day, what went before, and where addresses out of the house may lead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from gandan.procedures.outbound import national_address, trusted
from gandan.procedures.reader.record import FeeValue, Record, StepValue, TermValue, Trace
from gandan.procedures.rules.lives import (
    AHEAD,
    BARE,
    ENDED,
    NOW,
    Life,
    moved,
    shown_on,
    without_ended_fees,
)

MERGED = date(2025, 7, 1)


def life(  # noqa: PLR0913 - everything may be left out
    first, end=None, *, told=True, levels=("commune",), code="1.900001", pk=1
):
    steps = (StepValue("Nộp đơn."),) if told else ()
    agencies = (("executing", "Ủy ban nhân dân"),)
    said = Record(code, "Thả diều", Trace(), levels=levels, steps=steps, agencies=agencies)
    return Life(pk, code, first, end, said)


BEFORE = life(date(2021, 1, 1), MERGED, told=False, levels=("district",))
AFTER = life(MERGED, pk=2)


@pytest.mark.parametrize(
    ("lives", "day", "expected"),
    [
        ([BEFORE, AFTER], date(2024, 11, 22), (BARE, 2)),
        ([BEFORE, AFTER], MERGED, (NOW, 2)),
        ([BEFORE], date(2024, 11, 22), (NOW, 1)),
        ([AFTER], date(2024, 11, 22), (AHEAD, 2)),
        ([BEFORE], date(2026, 1, 1), (ENDED, 1)),
    ],
)
def test_what_is_shown_on_a_day(lives, day, expected):
    shown = shown_on(lives, day)

    assert (shown.standing, shown.life.pk) == expected


def test_a_version_in_force_on_no_day_is_never_shown():
    assert shown_on([life(MERGED, MERGED)], MERGED) is None


def test_the_code_that_is_asked_for_goes_first_and_others_stand_beside():
    local = life(MERGED, code="1.900001.H17", pk=3)

    assert shown_on([AFTER, local], MERGED, "1.900001.H17").life.pk == 3
    assert [each.code for each in shown_on([AFTER, local], MERGED).beside] == ["1.900001.H17"]


@pytest.mark.parametrize(
    ("until", "end", "day", "charged"),
    [
        (date(2026, 5, 20), None, date(2026, 5, 20), True),
        (date(2026, 5, 20), None, date(2026, 5, 21), False),
        (None, None, date(2026, 5, 21), True),
        # Of a version to come what it says from its first day on; of an ended one what it said.
        (date(2025, 6, 1), None, date(2024, 1, 1), False),
        (date(2026, 5, 20), date(2026, 6, 1), date(2026, 7, 1), True),
    ],
)
def test_a_fee_that_has_ended_is_not_told_any_more(until, end, day, charged):
    shown = life(MERGED, end)
    fees = (FeeValue("fee", Decimal(8000), charged_until=until),)
    record = replace(shown.record, terms=(TermValue("direct", fees=fees),))

    [term] = without_ended_fees(shown, record, day).terms

    assert bool(term.fees) is charged


def test_a_procedure_tells_from_which_level_it_came():
    found = moved([BEFORE, AFTER], AFTER)

    assert (found.before, found.now, found.on) == (("district",), ("commune",), MERGED)
    assert moved([AFTER], AFTER) is None


@pytest.mark.parametrize(
    "address",
    [
        *(
            "javascript:alert(1)",
            "http://dichvucong.gov.vn/",
            "https://gov.vn.example/",
            "//dichvucong.gov.vn",
        ),
        *("https://user@dichvucong.gov.vn/", "https://dichvucong.gov.vn:8443/", "https://evil\\.gov.vn/"),
        *("https://[::1", "https://dichvucong.gov.vn/\n", "", "https://xgov.vn/"),
    ],
)
def test_an_address_of_a_record_leads_nowhere_but_to_the_state(address):
    assert trusted(address) == ""


def test_the_national_portal_is_found_by_its_own_page_else_by_the_pattern(settings):
    own = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/abc"
    settings.GANDAN_PROCEDURE_LINK = ""

    assert national_address("1.001193", MERGED, exact=own) == own
    assert national_address("1.001193", MERGED).endswith("ma_thu_tuc=1.001193")
    assert national_address("1.001193", date(2010, 1, 1)) == ""
    settings.GANDAN_PROCEDURE_LINK = "https://cong.gov.vn/{code}"
    assert national_address("1.001193", MERGED, exact=own) == "https://cong.gov.vn/1.001193"
