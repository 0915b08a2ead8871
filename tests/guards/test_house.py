"""Rules of the house that a program can hold: lengths, descriptions, documented settings."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "gandan"
LONGEST_FILE_LINES = 400
LONGEST_FUNCTION_LINES = 50
USUAL_FUNCTION_LINES = 30
USUAL_SHARE = 0.9


def sources() -> list[Path]:
    return [
        file
        for folder in (PACKAGE, ROOT / "tests", ROOT / "benchmarks")
        for file in sorted(folder.rglob("*.py"))
        if "migrations" not in file.parts
    ]


def height(node: ast.stmt) -> int:
    return node.end_lineno - node.lineno + 1


@cache
def functions(file: Path) -> list[tuple[str, int]]:
    """Return (name, lines of code) of every function; its docstring is not code."""
    found = []
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            said = [node.body[0]] if ast.get_docstring(node) else []
            lines = height(node) - sum(height(text) for text in said)
            found.append((f"{file.relative_to(ROOT)}:{node.name}", lines))
    return found


def test_every_title_is_parted_from_the_name_of_the_house_in_one_way():
    titles = {
        str(file.relative_to(PACKAGE)): title
        for file in sorted(PACKAGE.rglob("templates/**/*.html"))
        for title in re.findall(r"{% block title %}(.*?){% endblock title %}", file.read_text())
    }

    assert len(titles) > 100
    assert {name: title for name, title in titles.items() if " - " in title} == {}


def test_no_file_is_longer_than_its_subject_needs():
    lengths = {str(file.relative_to(ROOT)): len(file.read_text().splitlines()) for file in sources()}

    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE_LINES} == {}


def test_no_function_is_longer_than_a_screen():
    long = {name: n for file in sources() for name, n in functions(file) if n > LONGEST_FUNCTION_LINES}

    assert not long


def test_nine_functions_in_ten_are_short():
    lengths = [n for file in sources() for _, n in functions(file)]

    assert sum(n <= USUAL_FUNCTION_LINES for n in lengths) >= USUAL_SHARE * len(lengths)


def test_no_test_measures_time():
    """What is promised about time is a figure of benchmarks/: on a busy machine a test would tell nothing."""
    stopwatch = re.compile(r"\b(?:process_time|perf_counter|thread_time)(?:_ns)?\(")
    tests = [*PACKAGE.rglob("tests/*.py"), *(ROOT / "tests").rglob("*.py")]

    assert [str(file.relative_to(ROOT)) for file in tests if stopwatch.search(file.read_text())] == []


@pytest.mark.parametrize("package", sorted(p.parent for p in PACKAGE.rglob("__init__.py")), ids=str)
def test_every_package_says_what_it_owns(package):
    if package.name in {"tests", "migrations"}:
        return

    assert ast.get_docstring(ast.parse((package / "__init__.py").read_text()))


def test_every_room_stands_in_the_architecture():
    text = (ROOT / "ARCHITECTURE.md").read_text()
    rooms = [folder.name for folder in PACKAGE.iterdir() if (folder / "__init__.py").exists()]

    assert [room for room in rooms if f"`{room}`" not in text] == []


def test_every_setting_of_the_environment_is_documented():
    code = "".join(file.read_text() for file in PACKAGE.rglob("*.py") if "tests" not in file.parts)
    used = set(re.findall(r'"(GANDAN_[A-Z_]+)"', code))
    text = (ROOT / "docs" / "settings.md").read_text()

    assert [name for name in sorted(used) if f"`{name}`" not in text] == []


def test_every_command_is_documented():
    commands = {f.stem for f in PACKAGE.rglob("management/commands/*.py") if f.stem != "__init__"}
    text = (ROOT / "docs" / "commands.md").read_text()

    assert [name for name in sorted(commands) if f"`gandan {name}" not in text] == []


def test_only_the_outermost_edge_catches_everything():
    broad = [
        str(file.relative_to(ROOT))
        for file in PACKAGE.rglob("*.py")
        if re.search(r"except Exception\b|except:|suppress\(Exception", file.read_text())
    ]

    assert all("jobs" in name or "serve" in name for name in broad), broad
