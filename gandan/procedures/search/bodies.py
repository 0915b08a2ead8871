"""The full texts in tantivy: which procedures hold the words at all, and how much of them.

Text comes cut into words: tantivy's own cutter knows neither marks that stand apart nor the place of a tone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import tantivy

from gandan.procedures.search.words import pairs_of, written, written_bare

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from gandan.procedures.search.cuts import Cut

HEAP_BYTES = 60_000_000
# How much a word tells by where it stands; the same word without its marks tells less.
PLACES = {"name": 3.0, "said": 2.0, "head": 1.0, "body": 0.7}
PAIRED = ("name", "said", "head")
WITHOUT_MARKS = 0.5
PAIR = 0.8


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word or a pair that is looked for, with its weight."""

    marked: str
    folded: str
    weight: float
    is_known: bool = True  # with its marks: else only the form without them is looked for
    is_pair: bool = False


class Bodies:
    def __init__(self, index: tantivy.Index) -> None:
        self._index = index
        self._schema = index.schema
        self._searcher = index.searcher()

    @classmethod
    def build(cls, cuts: Iterable[Cut], folder: Path | None = None) -> Bodies:
        index = tantivy.Index(_schema(), path=None if folder is None else str(folder))
        # One thread: the same catalogue gives the same index.
        writer = index.writer(HEAP_BYTES, 1)
        for number, cut in enumerate(cuts):
            writer.add_document(_document(number, cut))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        return cls(index)

    @classmethod
    def open(cls, folder: Path) -> Bodies:
        return cls(tantivy.Index.open(str(folder)))

    def find(self, wanted: list[Wanted], limit: int) -> list[tuple[int, float]]:
        """Return the numbers of the texts that hold most, each with how much."""
        parts = [
            (tantivy.Occur.Should, self._query(field, value, boost))
            for want in wanted
            for field, value, boost in _lookups(want)
        ]
        if not parts:
            return []
        hits = self._searcher.search(tantivy.Query.boolean_query(parts), limit, count=False).hits
        numbers = self._searcher.fast_field_values("number", [address for _, address in hits])
        return [(int(number or 0), float(score)) for number, (score, _) in zip(numbers, hits, strict=True)]

    def _query(self, field: str, value: str, boost: float) -> tantivy.Query:
        query = tantivy.Query.term_query(self._schema, field, value, index_option="freq")
        return tantivy.Query.boost_query(query, boost)


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for field in _FIELDS:
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    builder.add_unsigned_field("number", fast=True)
    return builder.build()


_FIELDS = [f"{place}_{form}" for place in PLACES for form in ("marked", "folded")]
_FIELDS += [f"{place}_pairs" for place in PAIRED]


def _document(number: int, cut: Cut) -> tantivy.Document:
    document = tantivy.Document()
    document.add_unsigned("number", number)
    places = {"name": cut.names, "said": cut.said, "head": cut.heads}
    for place, parts in places.items():
        for words in parts:
            marked, folded = [each.marked for each in words], [each.folded for each in words]
            document.add_text(f"{place}_marked", " ".join(marked))
            document.add_text(f"{place}_folded", " ".join(folded))
            document.add_text(f"{place}_pairs", " ".join(pairs_of(folded)))
    document.add_text("body_marked", written(cut.body))
    document.add_text("body_folded", written_bare(cut.body))
    return document


def _lookups(want: Wanted) -> Iterable[tuple[str, str, float]]:
    if want.is_pair:
        for place in PAIRED:
            yield f"{place}_pairs", want.folded, want.weight * PLACES[place] * PAIR
        return
    # What is known with its marks is looked for with them alone, as texts have theirs: it takes half as long.
    for place, worth in PLACES.items():
        if want.is_known:
            yield f"{place}_marked", want.marked, want.weight * worth
        else:
            yield f"{place}_folded", want.folded, want.weight * worth * WITHOUT_MARKS
