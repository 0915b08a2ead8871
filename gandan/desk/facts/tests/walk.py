from __future__ import annotations

from gandan.desk.deliveries.tests.walk import make_row

SAMPLES = {"desk:facts:take_down": lambda unit: {"pk": make_row(unit).pk}}
