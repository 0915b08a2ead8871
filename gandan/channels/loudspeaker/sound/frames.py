"""MP3 streams as what they are: frames of 1,152 samples that can be joined.

All our streams are encoded without a bit reservoir, so every frame stands alone: a programme is
put together from sentences without decoding or encoding anything again.
"""

from __future__ import annotations

from gandan.channels.errors import ToolError

RATE = 44_100
SAMPLES = 1152
SECONDS = SAMPLES / RATE
_BIT_RATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_HEADER_BYTES = 4
_MPEG1_LAYER3 = 0xFFFA  # sync word, version and layer, with the protection bit cleared
_44100 = 0


def split(stream: bytes) -> list[bytes]:
    """Return the frames; raises ToolError for anything that is not plain MPEG-1 layer III at 44.1 kHz."""
    frames = []
    at = 0
    while at + _HEADER_BYTES <= len(stream):
        size = _frame_bytes(stream[at : at + _HEADER_BYTES])
        frames.append(stream[at : at + size])
        at += size
    return frames


def count(stream: bytes) -> int:
    return len(split(stream))


def _frame_bytes(header: bytes) -> int:
    word = int.from_bytes(header[:2], "big") & 0xFFFE
    bit_rate, sample_rate, padding = header[2] >> 4, (header[2] >> 2) & 3, (header[2] >> 1) & 1
    if word != _MPEG1_LAYER3 or sample_rate != _44100 or not 0 < bit_rate < len(_BIT_RATES):
        raise ToolError(
            "Tệp âm thanh vừa tạo bị hỏng. Hệ thống sẽ thử lại.", tool="frames", said=header.hex()
        )
    return 144 * _BIT_RATES[bit_rate] * 1000 // RATE + padding
