"""All evidence for a procedure, weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gandan.procedures.search.asked import Asked
    from gandan.procedures.search.titles import Title
    from gandan.procedures.search.weights import Weights

LEVELS = {"commune": 1.0, "province": 0.5}


def score(title: Title, asked: Asked, *, held: float, said: float) -> float:
    """Weigh a procedure; `held` is what its full text holds, `said` the nearest thing that people say."""
    weights = asked.weights
    in_name = asked.found(title.name_marked, title.name_folded)
    in_short = asked.found(title.short_marked, title.short_folded)
    name = asked.share(in_name)
    only = sum([worth * held_ for worth, held_ in zip(asked.worths, in_name, strict=True)])
    return (
        weights.bodies * held / asked.mass
        + weights.name * name
        + weights.name_only * name * min(1.0, only / title.mass)
        + weights.all_short * asked.share(in_short)
        + weights.said * said
        + _asked_for(title.acts, asked.understood.acts, weights)
        + _asked_for(title.settings, asked.understood.settings, weights)
        + weights.level * max([LEVELS.get(level, 0.0) for level in title.levels], default=0.0)
    )


def _asked_for(named: tuple[str, ...], wanted: tuple[str, ...], weights: Weights) -> float:
    """Tell the variants apart: the act, or the setting, that was asked for, and none that was not."""
    if not named:
        return 0.0
    if not wanted:
        return -weights.unasked_act
    if any(act in wanted for act in named):
        return weights.act
    return -weights.other_act
