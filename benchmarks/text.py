"""Every public function of gandan.text on long hostile texts: four times the text, about four times the time.

A pattern that backtracks, or a slice in a loop, needs sixteen times. `--quick` takes shorter texts.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from benchmarks._figures import figure
from gandan.text.errors import TextError
from gandan.text.tests.public import text_functions

if TYPE_CHECKING:
    from collections.abc import Callable

PROMISED_GROWTH = 7
LENGTH, QUICK = 20_000, 8_000
TOO_SHORT_TO_TELL = 0.02  # seconds
PIECES = [
    *(
        " ",
        "\n",
        "\t",
        " \n",
        "a",
        "a ",
        "ơ",
        "ơ ",
        "A",
        "TP. ",
        "v.v. ",
        "1",
        "1.",
        "1,",
        "1/",
        "1-",
        "-",
        "...",
    ),
    *(
        "(",
        ")",
        "“",
        "”",
        "[",
        "](",
        "*",
        "**a ",
        "_",
        "`",
        "> ",
        "- ",
        "|",
        "{{",
        "<",
        "<a ",
        "&#",
        "\\",
        "![",
    ),
    *("\u0301", "ơ \u0300", "\u200d", "\u00a0", "\u3000", "Ａ", "Тa", "漢", "®¨ng ", "ñ", "½"),
    *(
        "ddawng ",
        "d9",
        "as ",
        "W",
        "a@",
        "a.b",
        "://",
        "www.",
        "UBND ",
        "UBND(",
        "1.254 ",
        "82,66% ",
        "1/KH-",
    ),
    *(
        "được ",
        "bị bởi ",
        "việc của ",
        "công tác ",
        "tiến ",
        "Tiến hành, ",
        "Đ",
        "II. ",
        "a) ",
        "0235 ",
        "7h30-",
    ),
]


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    length = QUICK if "--quick" in chosen else LENGTH
    kept = [_worst(name, function, length) for name, function in text_functions().items()]
    return 0 if all(kept) else 1


def _worst(name: str, function: Callable[[str], object], length: int) -> bool:
    """Print the piece on which the function grows most."""
    growths = [(*_growth(function, piece, length), piece) for piece in PIECES]
    growth, seconds, piece = max(growths)
    ratio = growth / PROMISED_GROWTH
    measured = f"{growth:.1f} x at worst, on {piece!r}: {seconds * 1000:.0f} ms"
    title = f"text: {name}, {length} characters of {len(PIECES)} kinds against a quarter"
    return figure(title, f"<= {PROMISED_GROWTH} x", measured, ratio)


def _growth(function: Callable[[str], object], piece: str, length: int) -> tuple[float, float]:
    """Return (growth, seconds of the long text); what takes no time to speak of has not grown."""
    text = (piece * (length // len(piece) + 1))[:length]
    seconds = _seconds(function, text)
    if seconds < TOO_SHORT_TO_TELL:
        return 0.0, seconds
    return seconds / max(_seconds(function, text[: length // 4]), TOO_SHORT_TO_TELL / 8), seconds


def _seconds(function: Callable[[str], object], text: str) -> float:
    """Return the quicker of two, each with an end of its own: some functions remember their last texts."""
    return min(_processor_seconds(function, text[:-2] + end) for end in (" a", " b"))


def _processor_seconds(function: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    with suppress(TextError):
        function(text)
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())
