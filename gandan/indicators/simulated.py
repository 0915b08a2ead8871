"""Which members of which lists are counted by simulated proofs: they are marked wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.evidence.models import Standing
from gandan.indicators.counting import COUNTED_STATES
from gandan.indicators.measures import measures
from gandan.indicators.rules import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gandan.indicators.queries import Row

_Proof = tuple[str, list[str], int | None, int]  # kind, topics, outlet, unit


def simulated_members(rows: Sequence[Row]) -> dict[int, set[int]]:
    """Return target → members with a simulated proof in the row's window. One query a window."""
    by_span = {span: _simulated_proofs(span) for span in {_span(row) for row in rows}}
    found: dict[int, set[int]] = {}
    for row, measure in zip(rows, measures([row.target for row in rows]), strict=True):
        found[row.target.pk] = {
            member
            for kind, topics, outlet, unit in by_span[_span(row)]
            if measure.counts(kind, topics)
            and (member := outlet if measure.counts_outlets else unit) is not None
        }
    return found


def _span(row: Row) -> Span:
    return Span(row.window.start, row.window.end)


def _simulated_proofs(span: Span) -> Iterable[_Proof]:
    rows = Standing.objects.filter(
        happened_on__range=span, state__in=COUNTED_STATES, evidence__is_simulated=True
    )
    return list(rows.order_by().values_list("kind", "topics", "outlet_id", "unit_id").distinct())
