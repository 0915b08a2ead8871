"""A PDF read in a process of its own: what hostile bytes cost, time and memory, ends with that process.

One page of a few hundred bytes can make PDFium build gigabytes, and PDFium is not made for several threads.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from typing import Any

from gandan.plans.reader.intake.parts import DAMAGED
from gandan.plans.reader.intake.raw import Cell, Paragraph, Table, UnreadableFileError

MEMORY_BYTES = 1_000_000_000  # a plan of forty pages takes a tenth
PROCESSOR_SECONDS = 20  # a plan of forty pages takes one
_WALL_SECONDS = 60
TOO_HEAVY = "Tệp PDF này quá nặng để đọc. Hãy tách thành từng phần, hoặc xin tệp Word, rồi đọc lại."

Block = Paragraph | Table


def read_pdf_apart(content: bytes) -> list[Block]:
    """Return what the PDF says; raise UnreadableFileError, too when it costs more than any plan does."""
    try:
        done = subprocess.run(  # noqa: S603 - ourselves
            [sys.executable, "-m", __name__, str(MEMORY_BYTES), str(PROCESSOR_SECONDS)],
            input=content,
            capture_output=True,
            timeout=_WALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFileError(TOO_HEAVY) from error
    if done.returncode:
        raise UnreadableFileError(TOO_HEAVY)
    said = json.loads(done.stdout)
    if isinstance(said, str):
        raise UnreadableFileError(said)
    return [_block(each) for each in said]


def _block(said: Any) -> Block:  # noqa: ANN401 - as JSON has it
    if isinstance(said[0], str):
        return Paragraph(*said)
    return Table([[_cell(cell) for cell in row] for row in said[0]])


def _cell(said: Any) -> Cell:  # noqa: ANN401 - as JSON has it
    blocks, columns, rows, goes_on = said
    return Cell([_block(each) for each in blocks], columns, rows, goes_on)


def _told(block: Block) -> list[Any]:
    if isinstance(block, Paragraph):
        return [block.text, block.level, block.is_centred]
    return [[[_cell_told(cell) for cell in row] for row in block.rows]]


def _cell_told(cell: Cell) -> list[Any]:
    return [[_told(each) for each in cell.blocks], cell.columns, cell.rows, cell.goes_on]


def _read_within(memory_bytes: int, processor_seconds: int) -> list[Any] | str:
    """Return the blocks, or the sentence why there are none; what breaks the bounds ends the process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (processor_seconds, processor_seconds))
    from gandan.plans.reader.intake.pdf import read_pdf  # noqa: PLC0415 - PDFium is loaded here alone

    try:
        return [_told(block) for block in read_pdf(sys.stdin.buffer.read())]
    except UnreadableFileError as refusal:
        return str(refusal)
    except RecursionError:
        return DAMAGED


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_read_within(*map(int, sys.argv[1:]))))
