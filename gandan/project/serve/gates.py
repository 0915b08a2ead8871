"""What must hold before anything starts: nobody else serves this folder, and the port is free."""

from __future__ import annotations

import errno
import fcntl
import socket
from typing import IO, TYPE_CHECKING

from gandan.project.serve.errors import AddressRefusedError, AlreadyServedError, PortTakenError

if TYPE_CHECKING:
    from pathlib import Path


def hold_folder(folder: Path) -> IO[str]:
    """Return the open lock file; the folder is held until it is closed or this process is gone, however.

    Raises AlreadyServedError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = (folder / "serve.lock").open("w", encoding="ascii")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        raise AlreadyServedError(str(folder)) from error
    return lock


def check_port(host: str, port: int) -> None:
    """Raise PortTakenError or AddressRefusedError unless the web process could listen there now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise PortTakenError(host, port) from error
            raise AddressRefusedError(host, port) from error
