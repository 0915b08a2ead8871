from __future__ import annotations

from django.db import models

from gandan.plans.models import Target
from gandan.units.models import Unit


class Tally(models.Model):
    """How many accepted and pending proofs one member of a target's list has in one window.

    Stored only where there is at least one; a member without a row is missing or excluded.
    """

    # The constraint's index starts with it: one of its own would only slow down a million inserts.
    target = models.ForeignKey(Target, models.CASCADE, related_name="tallies", db_index=False)
    # Both days name the window: reporting periods of a year may start on the same day.
    window_start = models.DateField()
    window_end = models.DateField()
    member_id = models.BigIntegerField()  # an Outlet or a Unit, by Target.population
    accepted = models.PositiveIntegerField(default=0)
    pending = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["target", "window_start", "window_end", "member_id"], name="indicators_tally_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.target_id} {self.window_start} {self.member_id}: {self.accepted}"


class Figure(models.Model):
    """A target evaluated for one scope and one window. Computed only; nobody types it."""

    # Both stand first in an index below.
    target = models.ForeignKey(Target, models.CASCADE, related_name="figures", db_index=False)
    scope = models.ForeignKey(Unit, models.CASCADE, related_name="figures", db_index=False)
    window_start = models.DateField()
    window_end = models.DateField()
    denominator = models.PositiveIntegerField(default=0)
    numerator = models.PositiveIntegerField(default=0)
    on_the_way = models.PositiveIntegerField(default=0)
    excluded = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["target", "scope", "window_start", "window_end"], name="indicators_figure_once"
            ),
        ]
        indexes = [
            models.Index(fields=["scope", "window_start"]),
            # Holds all that a board shows, so that its thirty thousand cells are read from one stretch.
            models.Index(
                fields=[
                    "window_start", "window_end", "scope", "target",
                    "denominator", "numerator", "on_the_way", "excluded",
                ],
                name="indicators_figure_board",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.target_id} {self.scope_id} {self.window_start}: {self.numerator}/{self.denominator}"


class Count(models.Model):
    """Under which definition and on which map a target's figures were counted; also the lock for counting.

    A target without a row, or whose stamp no longer fits, is counted anew as a whole.
    """

    target = models.OneToOneField(Target, models.CASCADE, primary_key=True, related_name="count")
    stamp = models.CharField(max_length=64)
    counted_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.target_id} {self.stamp[:8]}"
