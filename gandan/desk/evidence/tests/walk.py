from __future__ import annotations

from gandan.deliveries.storage import store
from gandan.evidence.models import Standing
from gandan.evidence.tests.factories import make_evidence
from gandan.evidence.tests.samples import jpeg


def row(unit):
    return {"pk": make_evidence(unit, state=Standing.State.PENDING).pk}


def file_row(unit):
    evidence = make_evidence(unit)
    file = evidence.files.create(
        file=store("evidence", "tep.jpg", jpeg()).path,
        name="ảnh.jpg",
        media_type="image/jpeg",
        size_bytes=1,
        sha256="a",
        original_sha256="a",
    )
    return {"pk": file.pk}


SAMPLES = {f"desk:evidence:{place}": row for place in ("show", "judge", "correct")} | {
    "desk:evidence:file": file_row
}
