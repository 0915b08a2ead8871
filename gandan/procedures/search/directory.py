"""What a list of hits says of each procedure beside its name, and what it can be narrowed by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.procedures.rules.audiences import audiences_of
from gandan.text.fold import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gandan.procedures.searching import SearchableText

    Names = tuple[tuple[str, str], ...]  # (key for an address, name), in order


@dataclass(frozen=True, slots=True)
class Listed:
    """One version in force, in the few words that a list needs."""

    code: str
    key: str  # of its procedure
    name: str
    area: str
    levels: tuple[str, ...]
    life_events: tuple[str, ...]
    audiences: tuple[str, ...]

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Return what the list can be narrowed to that keeps this one, by kind."""
        return {
            "level": self.levels,
            "area": (slug(self.area),) if self.area else (),
            "life_event": tuple(map(slug, self.life_events)),
            "audience": self.audiences,
        }


class Directory:
    """The catalogue of a day, by code; made beside the index and given up with it."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        self._by_code = {each.code: each for each in listed}

    def __len__(self) -> int:
        return len(self._by_code)

    def __iter__(self) -> Iterator[Listed]:
        return iter(self._by_code.values())

    def get(self, code: str) -> Listed | None:
        return self._by_code.get(code)

    def among(self, wanted: Mapping[str, str]) -> frozenset[str] | None:
        """Return the codes of what has all that is wanted, by kind; None where nothing is."""
        asked = [(kind, key) for kind, key in wanted.items() if key]
        if not asked:
            return None
        return frozenset(
            each.code for each in self if all(key in each.keys.get(kind, ()) for kind, key in asked)
        )


def listed(text: SearchableText) -> Listed:
    return Listed(
        code=text.code,
        key=text.key,
        name=text.names[0],
        area=text.field_area,
        levels=text.levels,
        life_events=text.texts["life_events"],
        audiences=audiences_of(text.texts["applicants"]),
    )
