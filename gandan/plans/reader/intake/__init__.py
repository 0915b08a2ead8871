"""Takes in any file that a plan comes in: bytes in, one laid-out text out, or a sentence why not.

Each kind of file has a module that returns paragraphs and tables (`raw`); `lay` writes them as one text.
Nothing in a file is run, nothing it points at is fetched, and each has an allowance it may not exceed.
"""

from __future__ import annotations

from gandan.plans.reader.intake.door import MAX_FILE_BYTES, take_in
from gandan.plans.reader.intake.old import takes_long
from gandan.plans.reader.intake.raw import UnreadableFileError

__all__ = ["MAX_FILE_BYTES", "UnreadableFileError", "take_in", "takes_long"]
