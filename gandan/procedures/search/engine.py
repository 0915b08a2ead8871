"""What the house knows of search: another engine would have the same two doors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from gandan.procedures.search.understanding import Understood

SUGGESTIONS = 8
# Below this the best hit shares a word or two with the query and most often answers nothing.
WEAK = 1.6


@dataclass(frozen=True, slots=True)
class Hit:
    code: str
    name: str
    score: float
    phrase: str = ""  # what people say that led here, where something did


@dataclass(frozen=True, slots=True)
class Answer:
    understood: Understood
    hits: tuple[Hit, ...]

    @property
    def is_missed(self) -> bool:
        """Say whether the person most likely did not find what he looked for."""
        return bool(self.understood.words) and (not self.hits or self.hits[0].score < WEAK)


class Engine(Protocol):
    """What the rest of the house knows of search."""

    def find(self, query: str, limit: int = 10, *, among: Container[str] | None = None) -> Answer:
        """Return the procedures that the query most likely asks for; only those whose code is in `among`."""
        ...

    def suggest(self, beginning: str, limit: int = SUGGESTIONS) -> Answer: ...

    def with_said(self, code: str, said: Iterable[str], not_said: Iterable[str]) -> Engine:
        """Return an engine that knows these phrases of the procedure, for trying them; this one stays."""
        ...
