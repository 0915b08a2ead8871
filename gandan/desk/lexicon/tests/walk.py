from __future__ import annotations

from gandan.lexicon.tests.factories import make_pronunciation


def row(unit):
    return {"pk": make_pronunciation(unit, "TTNK", "trung tâm").pk}


SAMPLES = {f"desk:lexicon:{place}": row for place in ("change", "end")}
