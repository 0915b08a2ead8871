"""Every action that is written into the log has words for whoever reads it."""

from __future__ import annotations

import ast
from pathlib import Path

from gandan.desk.audit.words import WORDS

PACKAGE = Path(__file__).resolve().parents[2] / "gandan"


def recorded() -> set[str]:
    """Return the action named in each call of `record(actor, "thing.done", …)` outside tests."""
    files = [file for file in PACKAGE.rglob("*.py") if "tests" not in file.parts]
    calls = [
        node
        for file in files
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "record"
    ]
    named = [call.args[1] for call in calls if len(call.args) > 1]
    return {str(name.value) for name in named if isinstance(name, ast.Constant)}


def test_every_recorded_action_has_words():
    assert sorted(recorded() - set(WORDS)) == []
