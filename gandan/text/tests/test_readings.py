"""The tables of readings/, one a category, in the shapes that offices use.

The written forms are made up; each reading was read through by eye before it was kept.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from gandan.text.speech import speak

TABLES = sorted((Path(__file__).parent / "readings").glob("*.tsv"))
PROMISED = 600


def pairs(table: Path) -> list[tuple[str, str]]:
    with table.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["written"], row["spoken"]) for row in rows]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_reading_of_the_table_is_what_a_newsreader_says(table):
    wrong = {
        written: (said, spoken) for written, spoken in pairs(table) if (said := speak(written).text) != spoken
    }

    assert not wrong


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_reading_holds_words_and_pauses_only(table):
    assert [spoken for _, spoken in pairs(table) if re.search(r"[^\w\s.,;:?!]|[\d_]", spoken)] == []


def test_the_tables_are_as_wide_as_promised():
    assert sum(len(pairs(table)) for table in TABLES) >= PROMISED
