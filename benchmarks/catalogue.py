"""The whole catalogue of procedures in, the same again, and one pass over it for search.

Reads the real catalogue where it lies in ../shared/data; else, and with `--quick`, one made up of as many
records. The database is that of GANDAN_DATABASE_URL, or a SQLite file in a temporary folder; `make bench`
takes both kinds, one after the other.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gandan.procedures.reader.files import Catalogue

REAL = Path(__file__).parents[2] / "shared" / "data"
FILES = ("procedures.jsonl", "procedures-ministry.jsonl", "procedures-other-provinces.jsonl")
RECORDS, QUICK_RECORDS = 5732, 200
IMPORT_SECONDS, AGAIN_SECONDS, SEARCH_SECONDS = 60, 60, 30
WORDS = ("hồ sơ", "được nộp", "tại nơi tiếp nhận", "cán bộ", "xem giấy tờ", "trả kết quả", "ngày hẹn")


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GANDAN_DATA_DIR"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
        import django  # noqa: PLC0415 - the settings read the folder above

        django.setup()
        return 0 if all(list(_measure(is_quick="--quick" in chosen))) else 1


def _measure(*, is_quick: bool) -> Iterator[bool]:
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import connection  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    kind, contents = _contents(is_quick=is_quick)
    size = f"{sum(len(content.splitlines()) for content in contents):,} {kind} procedures"
    name = f"{connection.display_name}, {size}"
    yield _line(f"{name}: read, compared, written", IMPORT_SECONDS, _seconds(lambda: _take_in(contents)))
    yield _line(f"{name}: the same again", AGAIN_SECONDS, _seconds(lambda: _take_in(contents)))
    yield _line(f"{name}: one pass over all texts for search", SEARCH_SECONDS, _seconds(_search))


def _contents(*, is_quick: bool) -> tuple[str, list[bytes]]:
    if REAL.exists() and not is_quick:
        return "real", [(REAL / name).read_bytes() for name in FILES]
    draw = random.Random(1739)  # noqa: S311 - the same catalogue each time
    records = [_record(number, draw) for number in range(QUICK_RECORDS if is_quick else RECORDS)]
    return "made-up", ["\n".join(json.dumps(each, ensure_ascii=False) for each in records).encode()]


def _record(number: int, draw: random.Random) -> dict[str, object]:
    """Make a record of the size of a real one: some 7,000 characters, a dozen papers and laws."""
    steps = "\n".join(f"Bước {step}: {' '.join(draw.choices(WORDS, k=150))}." for step in range(1, 6))
    papers = [{"name": " ".join(draw.choices(WORDS, k=20)), "original": 1} for _ in range(6)]
    fees = [{"type": "Phí", "amount": 1000 * number, "note": f"{number}.000 đồng/bản"}]
    return {
        "code": f"1.{900000 + number}",
        "name": " ".join(draw.choices(WORDS, k=15)),
        "levels": ["Cấp xã"],
        "steps": [steps],
        "channels": [{"methods": ["Trực tiếp", "Trực tuyến"], "time": "5 ngày làm việc", "fees": fees}],
        "documents": [{"items": papers}],
        "legal_basis": [{"number": f"{law}/2020/NĐ-CP", "title": "Nghị định"} for law in range(4)],
    }


def _take_in(contents: list[bytes]) -> None:
    from gandan.procedures.actions.importing import Acceptance, import_catalogue  # noqa: PLC0415

    outcome = import_catalogue(_read(contents), Acceptance())
    assert outcome.problems == ()


def _read(contents: list[bytes]) -> Catalogue:
    from gandan.procedures.reader.files import Catalogue  # noqa: PLC0415

    catalogue = Catalogue()
    for number, content in enumerate(contents):
        catalogue.read(content, f"{number}.jsonl")
    return catalogue


def _search() -> None:
    from gandan.calendars import clock  # noqa: PLC0415
    from gandan.procedures.queries import searchable_texts  # noqa: PLC0415

    assert sum(1 for _ in searchable_texts(clock.today()))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _line(name: str, promise: int, measured: float) -> bool:
    """Print one figure; the ratio is measured to promised, and up to 1 it is kept."""
    ratio = measured / promise
    print(
        f"{name} | ≤ {promise} s | {measured:.1f} s | {ratio:.2f} | {'ok' if ratio <= 1 else 'NOT KEPT'}",
        flush=True,
    )
    return ratio <= 1


if __name__ == "__main__":
    sys.exit(main())
