"""MP3 streams as what they are: frames of 1,152 samples that can be joined.

All our streams are encoded without a bit reservoir, so every frame stands alone: a programme is
put together from sentences without decoding or encoding anything again.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gandan.voices.errors import ToolError

if TYPE_CHECKING:
    from collections.abc import Iterator

RATE = 44_100
SAMPLES = 1152
SECONDS = SAMPLES / RATE
_BIT_RATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_HEADER_BYTES = 4
_MPEG1_LAYER3 = 0xFFFA  # sync word, version and layer, with the protection bit cleared
_44100 = 0


def split(stream: bytes) -> list[bytes]:
    """Return the frames; raises ToolError for anything that is not plain MPEG-1 layer III at 44.1 kHz."""
    starts = [*_starts(stream), len(stream)]
    return [stream[start:end] for start, end in pairwise(starts)]


def count(stream: bytes) -> int:
    return sum(1 for _ in _starts(stream))


def _starts(stream: bytes) -> Iterator[int]:
    """Yield where each frame begins. A programme has thousands, so a header seen before is not read again."""
    sizes: dict[bytes, int] = {}
    at, last = 0, len(stream) - _HEADER_BYTES
    while at <= last:
        yield at
        header = stream[at : at + 3]
        size = sizes.get(header)
        if size is None:
            size = sizes[header] = _frame_bytes(header)
        at += size


def _frame_bytes(header: bytes) -> int:
    word = int.from_bytes(header[:2], "big") & 0xFFFE
    bit_rate, sample_rate, padding = header[2] >> 4, (header[2] >> 2) & 3, (header[2] >> 1) & 1
    if word != _MPEG1_LAYER3 or sample_rate != _44100 or not 0 < bit_rate < len(_BIT_RATES):
        raise ToolError(
            "Tệp âm thanh vừa tạo bị hỏng. Hệ thống sẽ thử lại.", tool="frames", said=header.hex()
        )
    return 144 * _BIT_RATES[bit_rate] * 1000 // RATE + padding
