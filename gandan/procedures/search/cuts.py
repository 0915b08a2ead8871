"""A text cut into words once, for all parts of the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.procedures.search.words import different_words_of, key_of, words_of

if TYPE_CHECKING:
    from gandan.procedures.search.texts import IndexedText
    from gandan.procedures.search.words import Words


@dataclass(frozen=True, slots=True)
class Cut:
    code: str
    name: str
    levels: tuple[str, ...]
    names: tuple[Words, ...]
    heads: tuple[Words, ...]
    said: tuple[Words, ...]  # its own phrases, and those that the tables have for its code
    not_said: tuple[Words, ...]  # with these words another procedure is meant
    body: Words  # each word once


def cut(text: IndexedText, said: list[Words]) -> Cut:
    heads = (text.area, *text.heads)
    return Cut(
        code=text.code,
        name=text.names[0],
        levels=text.levels,
        names=tuple(key_of(name) for name in text.names),
        heads=tuple(key for head in heads if (key := tuple(words_of(head)))),
        said=tuple(said),
        not_said=tuple(key for each in text.not_said if (key := key_of(each))),
        body=tuple(different_words_of(" ".join(text.body))),
    )
