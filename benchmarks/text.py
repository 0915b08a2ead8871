"""Every public function of gandan.text on long hostile texts: four times the text, about four times the time.

`--quick` takes shorter texts.
"""

from __future__ import annotations

import sys

from benchmarks._growth import worst
from gandan.text.tests.public import text_functions

LENGTH, QUICK = 20_000, 8_000
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
    # Signs that the readings of numbers, lists, codes and short forms begin with.
    *("1-1", "-1", "–1", "x1", "7h", "09 ", "100%", "1000 ", "A-", "I ", "a.", "1.1.", "(1) ", "điểm a, "),
    # What light markup could be opened with, again and again, and never closed.
    *("*a ", "[a](", "**a*", "*a_ ", "|\n", "<!--", "~"),
]


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    length = QUICK if "--quick" in chosen else LENGTH
    kept = [worst(f"text: {name}", function, PIECES, length) for name, function in text_functions().items()]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
