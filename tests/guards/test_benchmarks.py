"""What does not run with the tests goes stale unseen: benchmarks take from the house only what is there."""

from __future__ import annotations

import ast
import importlib
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "benchmarks").rglob("*.py"))


def taken_by(text):
    """Return the house's modules and the names in them that a file takes, wherever it does."""
    imports = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    ours = [node for node in imports if node.module and node.module.split(".")[0] == "gandan"]
    return [(node.module, alias.name) for node in ours for alias in node.names if alias.name != "*"]


def is_there(module, name):
    found = importlib.import_module(module)
    return hasattr(found, name) or (hasattr(found, "__path__") and find_spec(f"{module}.{name}") is not None)


def missing(taken):
    return [pair for pair in taken if not is_there(*pair)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_benchmark_takes_only_what_is_there(file):
    assert missing(taken_by(file.read_text("utf-8"))) == []


def test_what_was_renamed_is_told():
    taken = taken_by("def f():\n    from gandan.text.fold import fold, folded_long_ago\n")

    assert missing(taken) == [("gandan.text.fold", "folded_long_ago")]
