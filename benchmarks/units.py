"""The map of a province's units, built from its rows: what every process does after units changed."""

from __future__ import annotations

import sys
import time
from datetime import date

from benchmarks._figures import figure
from gandan.units.rules import Dated, MapRows, Name, UnitMap, UnitRow

UNITS, MILLISECONDS = 500, 100
FIRST, DAY = date(2020, 1, 1), date(2024, 11, 22)


def main(_arguments: list[str] | None = None) -> int:
    units = [UnitRow(number, f"u{number}", "xa", FIRST, None) for number in range(1, UNITS + 1)]
    names = {row.id: [Dated(FIRST, None, Name(row.key, row.key, row.key))] for row in units}
    parents = {number: [Dated(FIRST, None, max(1, number // 20))] for number in range(2, UNITS + 1)}
    began = time.process_time()
    built = UnitMap(MapRows(units, {"xa": "commune"}, names, parents))
    for row in units:
        built.chain(row.id, DAY)
    milliseconds = (time.process_time() - began) * 1000
    name = f"units: a map of {UNITS} built, and each unit's chain upwards"
    return (
        0
        if figure(name, f"<= {MILLISECONDS} ms", f"{milliseconds:.1f} ms", milliseconds / MILLISECONDS)
        else 1
    )


if __name__ == "__main__":
    sys.exit(main())
