from __future__ import annotations

from gandan.messages.tests.factories import make_draft

PLACES = (
    *("show", "edit", "picture", "submit", "approve", "correct", "withdraw"),
    *("mend_typing", "correct_reading", "drop_reading", "insert_fact", "take_back"),
)


def row(unit):
    return {"pk": make_draft(unit).pk}


SAMPLES = {f"desk:messages:{place}": row for place in PLACES} | {
    "desk:messages:preview": lambda unit: row(unit) | {"channel": "webpage", "name": "page.html"}
}
