"""How a programme is kept and joined: as MP3 frames, or as plain samples that other formats are made of.

In both, clauses are encoded one by one and joined without being opened again.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple, Protocol

from gandan.voices.cores import cores, on_every_core
from gandan.voices.sound import ffmpeg, frames, tune
from gandan.voices.sound.store import Store, keep, name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

AT_ONCE = 40  # inputs and outputs of one ffmpeg
SAMPLE_BYTES = 2


class Order(NamedTuple):
    """A WAV and the filters it goes through."""

    wav: bytes
    filters: str


class Form(Protocol):
    """A way to keep sound, such that pieces can be put one after the other."""

    suffix: str
    options: tuple[str, ...]  # of ffmpeg

    @property
    def recipe(self) -> str:
        """Name all that makes the bytes what they are."""
        return repr((ffmpeg.version(), self.suffix, self.options))

    def encode(self, orders: Sequence[Order]) -> list[bytes]:
        """Return each sound in this form. Company changes nothing: no filter, no encoder is shared."""
        each = min(AT_ONCE, -(-len(orders) // cores()) or 1)
        batches = [orders[start : start + each] for start in range(0, len(orders), each)]
        return [made for batch in on_every_core(self._encode_some, batches) for made in batch]

    def seconds(self, sound: bytes) -> float: ...

    def silence(self, seconds: float, store: Store) -> bytes: ...

    def tune(self, which: str, store: Store) -> bytes:
        """Return the opening or the closing signature."""
        name = name_of("tune", which, self.recipe, repr(tune.NOTES))
        return keep(store, name, lambda: self.encode([Order(tune.play(which), "anull")])[0])

    def _encode_some(self, orders: Sequence[Order]) -> list[bytes]:
        with TemporaryDirectory(prefix="gandan-sound-") as folder:
            inputs: list[str] = []
            outputs: list[str] = []
            targets = [Path(folder) / f"{number}.{self.suffix}" for number in range(len(orders))]
            for number, (order, target) in enumerate(zip(orders, targets, strict=True)):
                source = Path(folder) / f"{number}.wav"
                source.write_bytes(order.wav)
                inputs += ["-f", "wav", "-i", str(source)]
                outputs += ["-map", f"{number}:a:0", "-af", order.filters, *self.options, str(target)]
            ffmpeg.run([*inputs, *outputs])
            return [target.read_bytes() for target in targets]


class MP3(Form):
    """Frames without a bit reservoir: each stands alone (frames.py)."""

    suffix = "mp3"

    def __init__(self, kilobits: int) -> None:
        # Without index and reservoir every frame stands alone; bitexact keeps dates and versions out.
        self.options = (
            *("-ar", str(frames.RATE), "-ac", "1", "-c:a", "libmp3lame", "-compression_level", "7"),
            *("-reservoir", "0", "-write_xing", "0", "-id3v2_version", "0", "-map_metadata", "-1"),
            *("-fflags", "+bitexact", "-flags:a", "+bitexact", "-b:a", f"{kilobits}k"),
        )

    def seconds(self, sound: bytes) -> float:
        return frames.count(sound) * frames.SECONDS

    def silence(self, seconds: float, store: Store) -> bytes:
        """Repeat one frame from the middle of a silence for as long as the silence lasts."""
        name = name_of("silence", self.recipe)
        stream = keep(store, name, lambda: self.encode([Order(tune.nothing(), "anull")])[0])
        return _middle(stream) * round(seconds / frames.SECONDS)


class PCM(Form):
    """Plain samples, 16 bit, mono."""

    suffix = "raw"
    options = (
        *("-ar", str(frames.RATE), "-ac", "1", "-c:a", "pcm_s16le", "-f", "s16le"),
        *("-fflags", "+bitexact", "-flags:a", "+bitexact"),
    )

    def seconds(self, sound: bytes) -> float:
        return len(sound) / (frames.RATE * SAMPLE_BYTES)

    def silence(self, seconds: float, store: Store) -> bytes:
        del store  # nothing to keep
        return bytes(round(seconds * frames.RATE) * SAMPLE_BYTES)


@lru_cache(maxsize=8)
def _middle(stream: bytes) -> bytes:
    pieces = frames.split(stream)
    return pieces[len(pieces) // 2]
