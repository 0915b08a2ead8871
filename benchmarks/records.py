"""Reading the fields of a procedure's record made to be slow: four times the text, about four times the time.

`--quick` takes shorter texts.
"""

from __future__ import annotations

import sys

from benchmarks._growth import worst
from gandan.procedures.reader.fees import read_fee
from gandan.procedures.reader.limits import read_limit
from gandan.procedures.reader.published import LONGEST_NAME
from gandan.procedures.reader.read import read_said
from gandan.procedures.reader.repair import mended
from gandan.procedures.reader.steps import split_steps
from gandan.procedures.reader.words import split_names

LENGTH, QUICK = 20_000, 8_000
PIECES = [
    "x",
    "1.",
    ".-",
    "Bước 1",
    ". Bước 2",
    ", A",
    "từ ngày ",
    "b á ",
    "1 đồng/a",
    "(",
    "miễn.",
    " ",
    " \n",
]


def _read_papers(text: str) -> None:
    rows = [["Tên giấy tờ", "Số lượng"], ["Đơn", f"Bản chính{text}"]]
    read_said({"labelled": {"code": ["1.900008"], "name": ["x"], "documents": [rows]}})


FIELDS = {
    "repair": mended,
    # What the reader of records hands on has been through the repair.
    "steps": lambda text: split_steps([mended(text)]),
    "a fee": lambda text: read_fee("Phí", None, mended(text)),
    "a time limit": lambda text: read_limit(mended(text), mended(text)),
    "names": lambda text: split_names([mended(text)[:LONGEST_NAME]]),
    "papers": _read_papers,
}


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    length = QUICK if "--quick" in chosen else LENGTH
    kept = [worst(f"records: {name}", read, PIECES, length) for name, read in FIELDS.items()]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
