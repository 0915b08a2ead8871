"""Bounds itself, then becomes the program it was given: seconds, file bytes, memory bytes, program."""

from __future__ import annotations

import os
import resource
import sys

NOT_FOUND = 127


def main(arguments: list[str]) -> int:
    seconds, file_bytes, memory_bytes = map(int, arguments[:3])
    bounds = {
        # Processor time, of as many cores as there may be: the clock is watched from outside.
        resource.RLIMIT_CPU: seconds * (os.cpu_count() or 1),
        resource.RLIMIT_FSIZE: file_bytes,
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_CORE: 0,
    }
    for what, most in bounds.items():
        resource.setrlimit(what, (most, most))
    try:
        os.execvp(arguments[3], arguments[3:])  # noqa: S606 - no shell is the point
    except OSError as error:
        sys.stderr.write(str(error))
        return NOT_FOUND


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
