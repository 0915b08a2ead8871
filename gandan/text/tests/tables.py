"""Tables of examples that lie beside the tests as text files: a row a line, cells between tabs."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "data"


def rows(name: str) -> list[tuple[str, ...]]:
    """Return the rows of a .tsv file; lines that begin with # and empty lines are for the reader."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line.strip() and not line.startswith("#")]


def words(name: str) -> list[str]:
    """Return the words of a .txt file, in lines of any length."""
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split()
