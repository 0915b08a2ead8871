"""Old files made new by the LibreOffice of the machine, which runs nothing in them and reaches no network."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from gandan.plans.reader.intake.raw import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("soffice", "libreoffice")
_FILTERS = {"doc": "MS Word 97", "xls": "MS Excel 97"}
BUSY = "Máy đang đổi một tệp đời cũ khác. Hãy đọc lại sau một phút."
_SECONDS, _WAIT_SECONDS, _LOOK_SECONDS = 30, 20, 0.2
# 200 MB of files, in blocks of 512 bytes; 3 GB of addresses, of which it fills a tenth.
_BOUNDS = 'ulimit -c 0; ulimit -f 400000; ulimit -v 3000000; exec "$@"'
# Linked pictures would be asked for on opening: every way out leads to a port where nobody listens.
_NOWHERE, _NOBODY = "127.0.0.1", "9"
_SETTINGS = {
    "Office.Common/Security/Scripting": {
        "DisableMacrosExecution": "true",
        "MacroSecurityLevel": "3",
        "BlockUntrustedRefererLinks": "true",
    },
    "Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetNoProxy": "",
        **{f"ooInet{kind}ProxyName": _NOWHERE for kind in ("HTTP", "HTTPS", "FTP")},
        **{f"ooInet{kind}ProxyPort": _NOBODY for kind in ("HTTP", "HTTPS", "FTP")},
    },
}


def program() -> str | None:
    """Return where the word processor of the machine is, None without one."""
    return next((path for name in PROGRAMS if (path := shutil.which(name))), None)


def modern(content: bytes, old: str) -> bytes | None:
    """Return a .doc as .docx, an .xls as .xlsx; None where the machine cannot, or not in time.

    Raises UnreadableFileError if others keep the word processor busy.
    """
    found = program()
    if found is None:
        return None
    with turn(), tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        source = home / f"ke-hoach.{old}"
        source.write_bytes(content)
        _write_settings(home / "profile" / "user")
        _run(
            [
                *(found, "--headless", "--norestore", f"-env:UserInstallation={(home / 'profile').as_uri()}"),
                # Named, so that a damaged file is not taken for a text.
                f"--infilter={_FILTERS[old]}",
                *("--convert-to", f"{old}x", "--outdir", folder, str(source)),
            ],
            home,
        )
        made = home / f"ke-hoach.{old}x"
        return made.read_bytes() if made.is_file() else None


@contextmanager
def turn() -> Iterator[None]:
    """Wait until no other process of this machine converts: many at once would take all its memory."""
    place = Path(tempfile.gettempdir()) / f"gandan-office-{os.getuid()}.lock"
    try:
        lock = os.open(place, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600)
    except OSError as error:  # somebody else's file bears the name
        raise UnreadableFileError(BUSY) from error
    try:
        _hold(lock)
        yield
    finally:
        os.close(lock)


def _hold(lock: int) -> None:
    until = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            return fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() >= until:
                raise UnreadableFileError(BUSY) from error
        time.sleep(_LOOK_SECONDS)


def _write_settings(folder: Path) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{escape(value)}</value></prop></item>"
        for path, values in _SETTINGS.items()
        for name, value in values.items()
    )
    folder.mkdir(parents=True)
    (folder / "registrymodifications.xcu").write_text(
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>', encoding="utf-8"
    )


def _run(command: list[str], home: Path) -> None:
    """Run it within its bounds, for as long as it may take; what it started ends with it."""
    with suppress(OSError):
        started = subprocess.Popen(  # noqa: S603 - a fixed program with fixed arguments
            ["/bin/sh", "-c", _BOUNDS, "sh", *command],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"HOME": str(home), "PATH": os.defpath, "TMPDIR": str(home)},
            start_new_session=True,
        )
        try:
            started.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(started.pid, signal.SIGKILL)
            started.wait()
