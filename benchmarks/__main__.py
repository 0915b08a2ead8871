"""Run all benchmarks, or those named: python -m benchmarks [NAME …]. Exit 1 when a promise is not kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
WITH_DATABASE = FOLDER.parent / "tests" / "with_database"
DATABASES = {"catalogue": ("sqlite", "postgres"), "search": ("postgres",)}  # the others: SQLite


def names() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("[!_]*.py"))


def main(chosen: list[str]) -> int:
    unknown = set(chosen) - set(names())
    if unknown:
        print(f"Không có phép đo {', '.join(sorted(unknown))}. Có: {', '.join(names())}.", file=sys.stderr)
        return 2
    print("name | promise | measured | ratio | ok", flush=True)
    # A process each: one benchmark's settings, database and memory must not touch the next one's.
    codes = [
        subprocess.run(  # noqa: S603 - our own modules
            [WITH_DATABASE, database, sys.executable, "-m", f"benchmarks.{name}"], check=False
        ).returncode
        for name in chosen or names()
        for database in DATABASES.get(name, ("sqlite",))
    ]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
