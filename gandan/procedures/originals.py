"""What versions said, read again from the originals that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.models import SourceRecord
from gandan.procedures.reader.read import read_original
from gandan.procedures.reader.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable


def records_of(version_ids: Iterable[int]) -> dict[int, Record]:
    rows = SourceRecord.objects.filter(version_id__in=version_ids).values_list("version_id", "original")
    read = {version_id: read_original(original) for version_id, original in rows}
    return {version_id: said for version_id, said in read.items() if isinstance(said, Record)}
