from __future__ import annotations

from django.db import models

from gandan.plans.models import Target
from gandan.units.models import Unit


class Tally(models.Model):
    """How many accepted and pending proofs one member of a target's list has in one window.

    Stored only where there is at least one; a member without a row is missing or excluded.
    """

    target = models.ForeignKey(Target, models.CASCADE, related_name="tallies")
    window_start = models.DateField()
    member_id = models.BigIntegerField()  # an Outlet or a Unit, by Target.population
    accepted = models.PositiveIntegerField(default=0)
    pending = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["target", "window_start", "member_id"], name="indicators_tally_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.target_id} {self.window_start} {self.member_id}: {self.accepted}"


class Figure(models.Model):
    """A target evaluated for one scope and one window. Computed only; nobody types it."""

    target = models.ForeignKey(Target, models.CASCADE, related_name="figures")
    scope = models.ForeignKey(Unit, models.CASCADE, related_name="figures")
    window_start = models.DateField()
    window_end = models.DateField()
    denominator = models.PositiveIntegerField(default=0)
    numerator = models.PositiveIntegerField(default=0)
    on_the_way = models.PositiveIntegerField(default=0)
    excluded = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["target", "scope", "window_start"], name="indicators_figure_once"
            ),
        ]
        indexes = [models.Index(fields=["scope", "window_start"])]

    def __str__(self) -> str:
        return f"{self.target_id} {self.scope_id} {self.window_start}: {self.numerator}/{self.denominator}"
