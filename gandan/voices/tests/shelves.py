"""Voices put on a shelf by hand, for what only needs their description."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from gandan.voices.shelf import COMMAND, RECORDED, Admission, Manifest, Shelf
from gandan.voices.tests.voices import HUMMING

if TYPE_CHECKING:
    from pathlib import Path


def put_voice(folder: Path, name: str = "nu-mien-trung", **told: object) -> Manifest:
    """Put a voice on the shelf: a program that hums, unless told otherwise."""
    plain = Manifest(
        name=name,
        kind=COMMAND,
        title="Nữ miền Trung",
        licence="CC BY 4.0, theo nơi phát hành",
        consent="Bản đồng ý số 4, ngày 3/2/2026",
        command=(sys.executable, "-I", str(HUMMING)),
        installed_on="2026-02-05",
    )
    manifest = replace(plain, **told)
    (folder / name).mkdir(parents=True, exist_ok=True)
    Shelf(folder).write(manifest)
    return manifest


def put_person(folder: Path, name: str = "chi-mai", **told: object) -> Manifest:
    return put_voice(folder, name, kind=RECORDED, title="Chị Mai", command=(), **told)


def pass_test(manifest: Manifest, folder: Path, error_rate: float = 0.12) -> Manifest:
    """Let the voice have been tested as it is."""
    test = Admission(manifest.fingerprint, "2026-02-06", "tai nghe 1.0", 310, error_rate, error_rate / 2)
    return Shelf(folder).admit(manifest.name, test)
