"""The whole catalogue as a file: written while it is first read, then kept until the catalogue changes."""

from __future__ import annotations

import json
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import FileResponse, StreamingHttpResponse

from gandan.calendars import clock
from gandan.evidence.export.csv import csv_row
from gandan.portal.api.answers import KEPT, RefusedError, open_to_programs
from gandan.portal.api.cpsv import CONTEXT, public_service
from gandan.portal.api.shapes import bounds_of, full
from gandan.portal.search.pace import Pace
from gandan.procedures.queries import in_force, with_parts
from gandan.procedures.search.live import stamp_of_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    from gandan.procedures.models import ProcedureVersion

AT_ONCE = 200
# A file that nobody has read since the last change costs some seconds.
MADE = Pace(per_second=0.05, burst=6)
HEAD = ("Mã", "Tên", "Lĩnh vực", "Cấp", "Cơ quan", "Hiệu lực từ", "Hồ sơ", "Thời hạn", "Phí, lệ phí", "Trang")


def versions(on: date) -> Iterator[ProcedureVersion]:
    """Yield every version of the day with its parts, by code; a batch costs a fixed number of queries."""
    keys = list(in_force(on).values_list("pk", flat=True))
    for start in range(0, len(keys), AT_ONCE):
        yield from with_parts(in_force(on).filter(pk__in=keys[start : start + AT_ONCE]))


def json_lines(rows: Iterable[ProcedureVersion]) -> Iterator[str]:
    for row in rows:
        yield json.dumps(full(row), ensure_ascii=False) + "\n"


def csv_lines(rows: Iterable[ProcedureVersion]) -> Iterator[str]:
    yield "\ufeff" + csv_row(HEAD)
    for row in rows:
        said = full(row)
        terms = said["terms"]
        yield csv_row(
            [
                said["code"],
                said["name"],
                said["area"],
                "; ".join(str(level.get_level_display()) for level in row.levels.all()),
                "; ".join(agency["name"] for agency in said["agencies"]),
                said["valid_from"],
                "; ".join(paper["name"] for paper in said["papers"]),
                "; ".join(dict.fromkeys(term["time"]["text"] for term in terms if term["time"]["text"])),
                "; ".join(dict.fromkeys(_fee(fee) for term in terms for fee in term["fees"])),
                said["page"],
            ]
        )


def _fee(fee: dict[str, object]) -> str:
    """Return the amount with who is exempt: never one without the other."""
    amount = "" if fee["amount"] is None else f"{fee['amount']} {fee['currency']}"
    return " – ".join(filter(None, [amount, *bounds_of(fee)]))


def linked_data(rows: Iterable[ProcedureVersion]) -> Iterator[str]:
    yield '{"@context": ' + json.dumps(CONTEXT) + ', "@graph": [\n'
    for number, row in enumerate(rows):
        yield (",\n" if number else "") + json.dumps(public_service(full(row)), ensure_ascii=False)
    yield "\n]}\n"


FORMS: dict[str, tuple[Callable[[Iterable[ProcedureVersion]], Iterator[str]], str]] = {
    "jsonl": (json_lines, "application/x-ndjson"),
    "csv": (csv_lines, "text/csv; charset=utf-8"),
    "jsonld": (linked_data, "application/ld+json"),
}


@open_to_programs
def export(_request: HttpRequest, form: str) -> HttpResponseBase:
    if form not in FORMS:
        raise RefusedError("Có các dạng: jsonl, csv, jsonld.", HTTPStatus.NOT_FOUND)
    write, media_type = FORMS[form]
    stamp = stamp_of_catalogue()
    name = sha256(f"{stamp} {settings.PUBLIC_URL}".encode()).hexdigest()[:24]
    file = Path(settings.GANDAN_CACHE_DIR) / "exports" / f"{name}.{form}"
    if not file.exists() and not MADE.allows():
        raise RefusedError("Tệp đang được làm. Hãy thử lại sau một phút.", HTTPStatus.SERVICE_UNAVAILABLE)
    response: HttpResponseBase
    if file.exists():
        response = FileResponse(file.open("rb"), content_type=media_type)
    else:
        made = _kept(write(versions(clock.today())), file)
        response = StreamingHttpResponse(made, content_type=media_type)
    response.headers["ETag"] = f'"{name}-{form}"'
    response.headers["Cache-Control"] = KEPT
    response.headers["Content-Disposition"] = f'attachment; filename="thu-tuc-{stamp[1]}.{form}"'
    return response


def _kept(lines: Iterable[str], file: Path) -> Iterator[bytes]:
    """Pass the lines on and keep them; who breaks off leaves no half file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as part:
        kept = Path(part.name)
        try:
            for line in lines:
                content = line.encode("utf-8")
                part.write(content)
                yield content
            part.flush()
            _forget_former(file)
            kept.replace(file)
        finally:
            kept.unlink(missing_ok=True)


def _forget_former(file: Path) -> None:
    for former in file.parent.glob(f"*{file.suffix}"):
        if former != file:
            former.unlink(missing_ok=True)
