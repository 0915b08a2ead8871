from __future__ import annotations

from itertools import count

from gandan.lexicon.tests.factories import make_pronunciation

_numbers = count(1)


def row(unit):
    return {"pk": make_pronunciation(unit, f"TTNK{next(_numbers)}", "trung tâm").pk}


SAMPLES = {f"desk:lexicon:{place}": row for place in ("change", "end")}
