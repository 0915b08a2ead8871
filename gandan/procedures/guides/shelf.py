"""The guides of this house, read once by each process: ours, and those of its own folder."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from gandan.procedures.guides.reading import Guide, Incentive, read_guides, read_incentives

if TYPE_CHECKING:
    from collections.abc import Sequence

OURS = Path(__file__).parents[1] / "data" / "guides"


def guides() -> tuple[Guide, ...]:
    return _guides(_folders())


def guide_of(key: str) -> Guide | None:
    return next((guide for guide in guides() if guide.key == key), None)


def incentives() -> tuple[Incentive, ...]:
    return _incentives(_folders())


def _folders() -> Sequence[Path]:
    own = settings.GANDAN_GUIDES_DIR
    return (OURS, own) if own.is_dir() else (OURS,)


@lru_cache(maxsize=2)
def _guides(folders: Sequence[Path]) -> tuple[Guide, ...]:
    return read_guides(folders)


@lru_cache(maxsize=2)
def _incentives(folders: Sequence[Path]) -> tuple[Incentive, ...]:
    return read_incentives(folders)
