"""Proofs for tests, written straight into the tables: no rule is asked and no figure follows."""

from __future__ import annotations

from datetime import date

from gandan.evidence.models import Evidence, Standing


def make_evidence(unit, *, outlet=None, state=Standing.State.ACCEPTED, **fields) -> Evidence:
    """Make a play log of 5 October 2024 with its standing, unless said otherwise."""
    defaults = {
        "kind": "LOG",
        "happened_on": date(2024, 10, 5),
        "source": Evidence.Source.DEVICE,
        "topics": [],
    }
    evidence = Evidence.objects.create(unit=unit, outlet=outlet, **(defaults | fields))
    Standing.objects.create(
        evidence=evidence,
        state=state,
        kind=evidence.kind,
        unit=unit,
        outlet=outlet,
        happened_on=evidence.happened_on,
        topics=evidence.topics,
    )
    return evidence
