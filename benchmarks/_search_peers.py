"""Two searches that every Django project has at hand, over the same texts."""

from __future__ import annotations

import os
import re
import sqlite3
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.procedures.search.texts import IndexedText

    Find = Callable[[str], list[str]]

_WORD = re.compile(r"\w+")
NAME, BODY = 5.0, 1.0  # weights of the columns: a guess that was not tuned


def sqlite_fts(texts: list[IndexedText]) -> Find:
    """Return FTS5 with marks folded by its own tokenizer, any word, ranked by its BM25."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE texts USING fts5"
        "(code UNINDEXED, name, body, tokenize='unicode61 remove_diacritics 2')"
    )
    database.executemany("INSERT INTO texts VALUES (?, ?, ?)", map(_row, texts))

    def find(query: str) -> list[str]:
        wanted = " OR ".join(f'"{word}"' for word in _WORD.findall(query))
        rows = database.execute(
            "SELECT code FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 0, ?, ?) LIMIT 10",
            (wanted, NAME, BODY),
        )
        return [code for (code,) in rows]

    return find


def postgres(texts: list[IndexedText]) -> Find | None:
    """Return PostgreSQL's full text over unaccent, any word, by ts_rank; None where there is no server."""
    address = os.environ.get("GANDAN_DATABASE_URL", "")
    if not address.startswith("postgres"):
        return None
    database = psycopg.connect(address, autocommit=True)
    database.execute("CREATE EXTENSION IF NOT EXISTS unaccent")
    database.execute("CREATE TEMP TABLE texts (code text, words tsvector)")
    with database.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO texts VALUES (%s, setweight(to_tsvector('simple', unaccent(%s)), 'A')"
            " || to_tsvector('simple', left(unaccent(%s), 200000)))",
            list(map(_row, texts)),
        )
    database.execute("CREATE INDEX ON texts USING gin (words)")

    def find(query: str) -> list[str]:
        wanted = " | ".join(_WORD.findall(query))
        rows = database.execute(
            "SELECT code FROM texts, to_tsquery('simple', unaccent(%s)) asked WHERE words @@ asked"
            " ORDER BY ts_rank(words, asked) DESC, code LIMIT 10",
            (wanted,),
        )
        return [code for (code,) in rows]

    return find


def _row(text: IndexedText) -> tuple[str, str, str]:
    return text.code, " ".join(text.names), " ".join((text.area, *text.heads, *text.body))
