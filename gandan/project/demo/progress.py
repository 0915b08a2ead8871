"""A progress bar for people at a terminal, plain lines for everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO, TypeVar

    Thing = TypeVar("Thing")

WIDTH = 30


class Progress:
    """Counts whole steps, and parts within a long step."""

    def __init__(self, stream: TextIO, steps: int) -> None:
        self.stream = stream
        self.steps = steps
        self.step = 0
        self.name = ""

    def start(self, name: str) -> None:
        self.step += 1
        self.name = name
        self._show(0.0)
        if not self.stream.isatty():
            self.stream.write(f"[{self.step}/{self.steps}] {name}\n")

    def each(self, things: Iterable[Thing], total: int) -> Iterator[Thing]:
        """Yield the things and move the bar along."""
        for number, thing in enumerate(things, start=1):
            yield thing
            self.part(number, total)

    def part(self, done: int, total: int) -> None:
        self._show(done / total if total else 1.0)

    def end(self) -> None:
        self.step = self.steps
        self.name = "Xong"
        self._show(1.0)
        if self.stream.isatty():
            self.stream.write("\n")

    def _show(self, share: float) -> None:
        if not self.stream.isatty():
            return
        whole = (self.step - 1 + share) / self.steps
        full = int(whole * WIDTH)
        bar = "█" * full + "·" * (WIDTH - full)
        self.stream.write(f"\r{bar} {whole:4.0%} {self.name[:60]:<60}")
        self.stream.flush()
