"""What the house knows of search: another engine would have the same two doors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from gandan.procedures.search.understanding import Understood

SUGGESTIONS = 8


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


class Engine(Protocol):
    """What the rest of the house knows of search."""

    def find(self, query: str, limit: int = 10) -> Answer: ...

    def suggest(self, beginning: str, limit: int = SUGGESTIONS) -> Answer: ...
