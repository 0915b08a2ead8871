"""What people wrote into the tables holds to the format of docs/extend/lay-phrases.md."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from gandan.procedures.search.knowledge import DATA, OWN, rows
from gandan.text.fold import fold

ROOT = Path(__file__).parents[4]

KINDS = {"lay", "situation", "life-event", "business", "abbreviation", "old-name", "dialect", "english"}
REGIONS = {"general", "quang-nam", "south", "north"}
MOST_WORDS = 16
CODE = re.compile(r"\d\.\d{6,7}")
PERSONAL = re.compile(r"\d{7,}|@")


@cache
def phrases() -> list[dict[str, str]]:
    files = sorted((DATA / "lay_phrases").glob("*.tsv"))
    return [row for file in files for row in rows(file)]


def is_clean(text: str) -> bool:
    return text == " ".join(text.lower().split()) and unicodedata.is_normalized("NFC", text)


def test_phrases_are_many_and_cover_the_catalogue():
    leading = [row for row in phrases() if row["weight"] == "2"]

    assert len(leading) > 16_500
    assert len({code for row in leading for code in row["code"].split()}) > 2_700


RULES = {
    "is in lower case, one blank between words": lambda row: is_clean(row["phrase"]),
    "is not too long": lambda row: 0 < len(row["phrase"].split()) <= MOST_WORDS,
    "names codes": lambda row: row["code"] and all(map(CODE.fullmatch, row["code"].split())),
    "is of a known kind": lambda row: row["kind"] in KINDS,
    "is at home in a known region": lambda row: row["region"] in REGIONS,
    "has a weight": lambda row: row["weight"] in {"1", "2"},
    "tells nothing of a person": lambda row: not PERSONAL.search(row["phrase"]),
}


@pytest.mark.parametrize("rule", RULES)
def test_every_phrase(rule):
    assert [row for row in phrases() if not RULES[rule](row)] == []


def measured_queries() -> set[str]:
    """Return the queries that the search is measured on: our own, and the graded ones where they are."""
    untold = (ROOT / "benchmarks" / "untold.tsv").read_text("utf-8").splitlines()
    found = [row["query"] for row in csv.DictReader(untold, delimiter="\t")]
    graded = ROOT.parent / "shared" / "data" / "search-queries-dev.jsonl"
    if graded.exists():
        found += [json.loads(line)["query"] for line in graded.read_text("utf-8").splitlines()]
    return {fold(query) for query in found}


def test_no_phrase_is_a_query_that_the_search_is_measured_on():
    measured = measured_queries()

    assert len(measured) > 500
    assert [row["phrase"] for row in phrases() if fold(row["phrase"]) in measured] == []


def test_a_phrase_leads_to_one_place():
    told = Counter(row["phrase"] for row in phrases() if row["weight"] == "2")

    assert [phrase for phrase, times in told.items() if times > 1] == []


def test_a_short_form_stands_in_one_row_for_something_else():
    short = list(rows(DATA / "query_words.tsv"))

    assert [word for word, times in Counter(row["word"] for row in short).items() if times > 1] == []
    assert [row for row in short if not is_clean(row["word"]) or row["word"] == row["expansion"]] == []


def test_an_act_is_said_in_words_that_no_other_row_repeats_within_itself():
    for row in rows(OWN / "acts.tsv"):
        for column in ("said", "named"):
            words = row[column].split(";")
            assert len(words) == len(set(words)), row["act"]
