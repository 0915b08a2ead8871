"""What would happen, learnt by letting it happen and taking it back."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.db import transaction

from gandan.units.memory import forget_unit_map

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def rehearsal() -> Iterator[None]:
    """Take everything back that actions do inside: the checks and the consequences are the real ones.

    Nobody else sees any of it: the map of a transaction is its own, and a change is told at the commit.
    """
    try:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
    finally:
        forget_unit_map()
