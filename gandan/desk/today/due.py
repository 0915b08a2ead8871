"""A thing to do, and things of one kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sized

    from django.db.models import Model, QuerySet

SHOWN = 12


@dataclass(frozen=True)
class Due:
    """One thing to do: what, why now, and the press that does it."""

    title: str
    why: str
    url: str
    press: str
    is_late: bool = False
    is_done_here: bool = False  # now it waits for somebody else


@dataclass(frozen=True)
class Group:
    """Things of one kind: the first of them, and how many there are in all."""

    name: str
    url: str
    total: int
    dues: tuple[Due, ...]


def total_of(rows: QuerySet[Model], dues: Sized) -> int:
    """Return how many there are in all; the database is asked only when not all of them are shown."""
    return len(dues) if len(dues) < SHOWN else rows.count()
