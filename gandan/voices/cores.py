"""Several programs at once, as many as there are cores."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Given = TypeVar("Given")
Made = TypeVar("Made")


def on_every_core(make: Callable[[Given], Made], wanted: Sequence[Given]) -> list[Made]:
    """Return what is made of each, in order. Programs do the work: threads only wait for them."""
    with ThreadPoolExecutor(max(1, min(cores(), len(wanted)))) as pool:
        return list(pool.map(make, wanted))


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
