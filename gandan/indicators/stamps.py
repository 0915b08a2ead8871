"""What figures were counted under, so that a change of it is noticed without anybody telling."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from gandan.indicators.census import read_exclusions
from gandan.indicators.measures import definition_stamp, measures
from gandan.units.memory import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.indicators.census import Census
    from gandan.plans.models import Target

_LETTERS = 20


class Stamps(NamedTuple):
    definition: str
    places: str
    exclusions: str

    def __str__(self) -> str:
        return ".".join(self)

    def differs_only_in_exclusions(self, counted_under: str) -> bool:
        """Whether the proofs need no new count, only the totals."""
        before = f"{self.definition}.{self.places}."
        return counted_under.startswith(before) and counted_under != str(self)


def read_stamps(targets: Iterable[Target], census: Census) -> dict[int, Stamps]:
    """Return what each target would be counted under now."""
    rows = {target.pk: target for target in targets}
    places = _places_stamp(census)
    exclusions = read_exclusions(rows)
    return {
        measure.target_id: Stamps(
            definition_stamp(measure),
            places,
            short_hash(exclusions.get(measure.target_id, {})),
        )
        for measure in measures(rows.values())
    }


def _places_stamp(census: Census) -> str:
    # Names come and go without moving anybody.
    rows = replace(read_rows(), names={})
    edges = sorted(rows.edges, key=repr)
    return short_hash([replace(rows, edges=edges), sorted(census.outlets.items())])


def short_hash(facts: object) -> str:
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:_LETTERS]
