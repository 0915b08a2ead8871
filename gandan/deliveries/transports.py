"""How a package leaves the house. Handing the same package over twice must have one effect."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cache
from json import dumps, loads
from pathlib import Path
from tempfile import mkdtemp
from typing import Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from gandan.deliveries.errors import HandOverError

LABEL = "label.json"


@dataclass(frozen=True)
class Parcel:
    """What one outlet gets: files on disk and a label to file them under."""

    key: str  # the delivery's own name, the same at each attempt: the receiver sees a repeat by it
    channel: str
    outlet_key: str
    title: str
    public_url: str
    files: tuple[tuple[str, Path], ...]  # (name, where it lies)
    edition: str = ""  # what the files were made from: another one takes the place of what lies there


class Transport(Protocol):
    def hand_over(self, parcel: Parcel) -> None:
        """Give the parcel to the outlet, or raise HandOverError.

        The same edition that is there already is left as it is; another one replaces it, whole.
        """


class Shelf:
    """Nothing leaves: the outlet finds the parcel on its run sheet and on its portal section."""

    def hand_over(self, parcel: Parcel) -> None:
        """Do nothing: the row itself is the hand-over, and it commits once."""


class Outbox:
    """A folder for each outlet, to be synchronised or copied to a USB stick."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root or Path(settings.GANDAN_OUTBOX_DIR)

    def hand_over(self, parcel: Parcel) -> None:
        target = self.root / parcel.outlet_key / parcel.key
        try:
            if _edition_at(target) != parcel.edition:
                self._place(parcel, target)
        except OSError as error:
            raise HandOverError(
                "Không ghi được gói vào thư mục gửi đi. Hãy báo người quản trị xem ổ đĩa còn chỗ không.",
                permanent=False,
            ) from error

    def _place(self, parcel: Parcel, target: Path) -> None:
        """Fill a folder beside the target and rename it: the outlet sees all of the parcel or none."""
        target.parent.mkdir(parents=True, exist_ok=True)
        part = Path(mkdtemp(dir=target.parent, prefix="."))
        for name, source in parcel.files:
            shutil.copyfile(source, part / name)
        label = {
            "title": parcel.title,
            "channel": parcel.channel,
            "url": parcel.public_url,
            "edition": parcel.edition,
        }
        (part / LABEL).write_text(dumps(label, ensure_ascii=False, indent=1), encoding="utf-8")
        part.chmod(0o755)
        _set_aside(target)
        try:
            part.rename(target)
        except OSError:
            shutil.rmtree(part)
            if not target.exists():
                raise


def _edition_at(target: Path) -> str | None:
    """Return which edition lies there; None when there is no parcel."""
    try:
        label = loads((target / LABEL).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    return str(label.get("edition", ""))


def _set_aside(target: Path) -> None:
    """Remove an earlier edition in one step: the outlet never sees files of two."""
    if target.exists():
        former = Path(mkdtemp(dir=target.parent, prefix="."))
        target.rename(former / "former")
        shutil.rmtree(former)


@cache
def _transport(path: str) -> Transport:
    made: Transport = import_string(path)()
    return made


def transport() -> Transport:
    """Return the configured way out."""
    return _transport(settings.GANDAN_TRANSPORT)
