"""Starts the children, starts a dead one again, and ends all of them together."""

from __future__ import annotations

import logging
import signal
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gandan.project.serve.children import KILLED_INSIDE, end_group, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

    from gandan.project.serve.children import Child

logger = logging.getLogger(__name__)

STOPPING = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
WATCHED = {*STOPPING, signal.SIGCHLD}
FIRST_WAIT_SECONDS = 0.2
LONGEST_WAIT_SECONDS = 30.0
# A child that lived this long was well: its death is an accident, not a fault that will come again at once.
WELL_AFTER_SECONDS = 20.0
GRACE_SECONDS = 8.0
LOOK_SECONDS = 1.0


def wait_before_restart(quick_deaths: int) -> float:
    """Return the seconds to wait after so many deaths in a row, each soon after the start."""
    wait: float = FIRST_WAIT_SECONDS * 2**quick_deaths
    return min(wait, LONGEST_WAIT_SECONDS)


def was_killed(code: int) -> bool:
    """Whether somebody ended the child, or a process inside it, from outside: no fault of its own."""
    return code <= 0 or code == KILLED_INSIDE


@dataclass
class _Running:
    child: Child
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    quick_deaths: int = 0
    start_at: float = 0.0

    def begin(self) -> None:
        self.process = start(self.child)
        self.started_at = time.monotonic()

    def bury(self) -> None:
        """Note the death: clear away what the child left and set when to start it again."""
        if self.process is None:
            return
        end_group(self.process.pid)
        lived = time.monotonic() - self.started_at
        is_accident = lived > WELL_AFTER_SECONDS or was_killed(self.process.returncode)
        self.quick_deaths = 0 if is_accident else self.quick_deaths + 1
        self.start_at = time.monotonic() + wait_before_restart(self.quick_deaths)
        logger.error("%s ended with %s; starting it again", self.child.name, self.process.returncode)
        self.process = None


@dataclass
class Supervisor:
    children: Sequence[Child]
    running: list[_Running] = field(default_factory=list)

    def run(self) -> None:
        """Keep the children running until a signal asks to stop, then end them all."""
        before = signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED)
        self.running = [_Running(child) for child in self.children]
        try:
            while not self._asked_to_stop():
                self._look_after()
        finally:
            self._stop()
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _asked_to_stop(self) -> bool:
        if not any(one.process for one in self.running):
            self._look_after()
        told = signal.sigtimedwait(WATCHED, self._seconds_to_wait())
        return told is not None and told.si_signo in STOPPING

    def _seconds_to_wait(self) -> float:
        now = time.monotonic()
        pending = [one.start_at - now for one in self.running if one.process is None]
        return max(0.0, min([LOOK_SECONDS, *pending]))

    def _look_after(self) -> None:
        for one in self.running:
            if one.process is not None and one.process.poll() is not None:
                one.bury()
            if one.process is None and time.monotonic() >= one.start_at:
                one.begin()

    def _stop(self) -> None:
        """Ask every child to end; after the grace kill what is left. The work itself is in the database."""
        processes = [one.process for one in self.running if one.process is not None]
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS
        while time.monotonic() < deadline and any(process.poll() is None for process in processes):
            signal.sigtimedwait({signal.SIGCHLD}, 0.1)
        for process in processes:
            end_group(process.pid)
            process.wait()
