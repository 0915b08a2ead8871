"""The processes of the house, and how one is started so that it cannot outlive the supervisor."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
from dataclasses import dataclass

from django.conf import settings

from gandan.project.door import READING, RECEIVING

_PR_SET_PDEATHSIG = 1
KILLED_INSIDE = 70  # a child's exit code: one of its own processes was killed


@dataclass(frozen=True)
class Child:
    name: str
    command: tuple[str, ...]


def children() -> tuple[Child, ...]:
    """Return what runs: the web server, and the worker with the scheduler in it."""
    return Child("web", _web_command()), Child("worker", (sys.executable, "-m", "django", "work"))


def _web_command() -> tuple[str, ...]:
    options = {
        "--interface": "wsgi",
        "--host": settings.BIND_HOST,
        "--port": settings.BIND_PORT,
        "--workers": settings.GANDAN_WEB_WORKERS,
        "--blocking-threads": RECEIVING + READING,  # they wait at the door; GANDAN_WEB_THREADS work behind it
        "--workers-kill-timeout": 5,
        "--respawn-interval": 0.2,
        "--log-level": "error",  # it warns of many threads, not knowing that most of them wait
    }
    words = [str(word) for pair in options.items() for word in pair]
    flags = ("--no-ws", "--respawn-failed-workers")
    return (sys.executable, "-m", "granian", *words, *flags, "gandan.project.web:application")


def start(child: Child) -> subprocess.Popen[bytes]:
    """Start the child at the head of a process group of its own, so that its children can be ended too."""
    supervisor = os.getpid()

    def prepare() -> None:
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        _die_with(supervisor)

    return subprocess.Popen(  # noqa: S603 - our own command line
        child.command,
        start_new_session=True,
        preexec_fn=prepare,  # noqa: PLW1509 - the supervisor has one thread
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "gandan.project.settings"},
    )


def _die_with(supervisor: int) -> None:
    """Ask Linux to end this process when the supervisor is gone, even by kill -9."""
    if not sys.platform.startswith("linux"):
        return
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != supervisor:
        os._exit(1)  # it died before we could ask


def end_group(pid: int) -> None:
    """Kill whatever is left of a child's group: grandchildren that would hold the port or the queue."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
