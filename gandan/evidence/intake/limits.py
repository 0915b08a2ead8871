from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """How much is taken in. The defaults suit a commune office with a slow line; settings change them."""

    picture_bytes: int = 20 * MEGABYTE
    picture_pixels: int = 60_000_000
    picture_side: int = 2400  # the stored copy is made no larger
    document_bytes: int = 20 * MEGABYTE
    document_pages: int = 500
    recording_bytes: int = 200 * MEGABYTE
    table_bytes: int = 5 * MEGABYTE
    archive_entries: int = 2000
    archive_bytes: int = 150 * MEGABYTE  # unpacked
    archive_ratio: int = 150  # unpacked to packed, for entries that are worth a bomb
    files: int = 12  # of one proof
