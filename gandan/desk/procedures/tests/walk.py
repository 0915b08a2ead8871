from __future__ import annotations

from gandan.people.tests.factories import make_user
from gandan.procedures.values import UploadState
from gandan.procedures.waiting import CatalogueUpload


def upload(unit):
    row = CatalogueUpload.objects.create(
        unit=unit, made_by=make_user(), file_name="danh-muc.jsonl", state=UploadState.COMPARED
    )
    return {"pk": row.pk}


SAMPLES = {f"desk:procedures:{place}": upload for place in ("uploaded", "accept", "drop")}
