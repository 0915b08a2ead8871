"""A program that reads: it hums as long as it was given letters. Run as a process by the tests."""

from __future__ import annotations

import math
import os
import sys
import wave
from array import array
from pathlib import Path

RATE = 16_000


def main(arguments: list[str]) -> None:
    letters = len(sys.stdin.buffer.read()) / float(os.environ["VOICE_PACE"])
    samples = array("h", (round(9000 * math.sin(at * 0.2)) for at in range(int(letters * RATE / 20))))
    target = Path(arguments[1]).open("wb") if arguments else sys.stdout.buffer  # noqa: SIM115 - ends with us
    with wave.open(target) as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.setnframes(len(samples))
        out.writeframes(samples.tobytes())


if __name__ == "__main__":
    main(sys.argv[1:])
