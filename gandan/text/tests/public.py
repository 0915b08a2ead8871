"""Finds what `gandan.text` offers to others, by looking; nothing has to be listed."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING, Any

import gandan.text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType


def public_functions() -> dict[str, Callable[..., Any]]:
    """Return them by name: of a package what its `__all__` names, of a module what has no underscore."""
    return {
        f"{function.__module__.removeprefix('gandan.text.')}.{name}": function
        for module in _modules()
        for name, function in _offered(module)
        if inspect.isfunction(inspect.unwrap(function))
    }


def text_functions() -> dict[str, Callable[[str], object]]:
    """Return those that need nothing but one text."""
    return {
        name: function
        for name, function in public_functions().items()
        if [kind for _, kind, needed in parameters(function) if needed] == ["str"]
    }


def parameters(function: Callable[..., Any]) -> list[tuple[str, str, bool]]:
    """Return (name, annotation, whether it has to be given) of each parameter."""
    found = inspect.signature(inspect.unwrap(function)).parameters.values()
    return [(each.name, str(each.annotation), each.default is each.empty) for each in found]


def _modules() -> Iterator[ModuleType]:
    inside_packages: set[str] = set()
    for found in pkgutil.walk_packages(gandan.text.__path__, "gandan.text."):
        if ".tests" in found.name or found.name.rpartition(".")[0] in inside_packages:
            continue
        module = importlib.import_module(found.name)
        if found.ispkg and hasattr(module, "__all__"):
            inside_packages.add(found.name)
        yield module


def _offered(module: ModuleType) -> list[tuple[str, Any]]:
    if hasattr(module, "__path__"):
        return [(name, getattr(module, name)) for name in getattr(module, "__all__", ())]
    return [
        (name, value)
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == module.__name__
    ]
