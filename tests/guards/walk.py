"""What the scope walk walks: every address of the desk, with a row of a foreign unit for each that names one.

A subject says how such a row is made in `gandan/desk/<subject>/tests/walk.py`:

    SAMPLES = {"desk:messages:edit": lambda unit: {"pk": make_message(unit=unit).pk}}

The function gets a unit and returns the address's arguments for a row of that unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from django.urls import URLPattern, get_resolver

from gandan import desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from django.urls import URLResolver

    from gandan.units.models import Unit

    Sample = Callable[[Unit], dict[str, object]]


@dataclass(frozen=True)
class Address:
    name: str  # desk:people:account
    arguments: tuple[str, ...]


def addresses() -> list[Address]:
    """Return every address inside the namespace of the desk."""
    found = _walk(get_resolver().url_patterns, (), ())
    return [address for address in found if address.name.startswith("desk:")]


def samples() -> dict[str, Sample]:
    """Return what all subjects of the desk say, by the name of the address."""
    found: dict[str, Sample] = {}
    for subject in iter_modules(desk.__path__, "gandan.desk."):
        module = f"{subject.name}.tests.walk"
        if subject.ispkg and find_spec(f"{subject.name}.tests") and find_spec(module):
            found |= import_module(module).SAMPLES
    return found


def _walk(
    patterns: Iterable[URLPattern | URLResolver], spaces: tuple[str, ...], arguments: tuple[str, ...]
) -> Iterator[Address]:
    for pattern in patterns:
        own = (*arguments, *pattern.pattern.converters)
        if isinstance(pattern, URLPattern):
            yield Address(":".join([*spaces, pattern.name or f"nameless {pattern.pattern}"]), own)
        else:
            deeper = (*spaces, pattern.namespace) if pattern.namespace else spaces
            yield from _walk(pattern.url_patterns, deeper, own)
