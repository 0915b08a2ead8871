from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.evidence.errors import RefusedFileError
from gandan.evidence.intake.kept import Broken, Facts, Kept
from gandan.evidence.intake.kinds import FileKind, kind_of
from gandan.evidence.intake.names import clean_name
from gandan.evidence.intake.office import keep_office
from gandan.evidence.intake.pdf import keep_pdf
from gandan.evidence.intake.pictures import keep_picture
from gandan.evidence.intake.recordings import keep_recording
from gandan.evidence.intake.tables import keep_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.evidence.intake.limits import Limits

_TAKEN = "Nhận ảnh (JPG, PNG, WebP), PDF, Word (.docx), Excel (.xlsx), âm thanh, video, CSV và chữ thường."


@dataclass(frozen=True)
class Upload:
    """A file as somebody sent it: a name that is not believed, and bytes."""

    name: str
    content: bytes


@dataclass(frozen=True)
class SafeFile:
    """A file as it is kept."""

    name: str
    media_type: str
    content: bytes
    sha256: str
    original_sha256: str
    facts: Facts


def examine(upload: Upload, limits: Limits) -> SafeFile:
    """Return what is kept of the file; raises RefusedFileError with the reason and the way out."""
    try:
        kept = _keep(upload.content, limits)
    except Broken as broken:
        raise RefusedFileError(
            clean_name(upload.name, _extension_shown(upload.name)), str(broken)
        ) from broken
    return SafeFile(
        name=clean_name(upload.name, kept.extension),
        media_type=kept.media_type,
        content=kept.content,
        sha256=hashlib.sha256(kept.content).hexdigest(),
        original_sha256=hashlib.sha256(upload.content).hexdigest(),
        facts=kept.facts,
    )


def _keep(content: bytes, limits: Limits) -> Kept:
    if not content:
        raise Broken("tệp rỗng. Hãy chọn lại tệp.")
    kind = kind_of(content)
    if kind is FileKind.UNKNOWN:
        raise Broken(f"loại tệp này không được nhận. {_TAKEN}")
    keep, most_bytes = _intake(kind, limits)
    if len(content) > most_bytes:
        raise Broken(
            f"tệp nặng {_megabytes(len(content))} MB; loại này chỉ nhận đến {_megabytes(most_bytes)} MB."
        )
    return keep(content)


def _intake(kind: FileKind, limits: Limits) -> tuple[Callable[[bytes], Kept], int]:
    if kind is FileKind.PICTURE:
        return lambda content: keep_picture(content, limits), limits.picture_bytes
    if kind is FileKind.PDF:
        return lambda content: keep_pdf(content, limits), limits.document_bytes
    if kind is FileKind.OFFICE:
        return lambda content: keep_office(content, limits), limits.document_bytes
    if kind is FileKind.TEXT:
        return keep_text, limits.table_bytes
    return keep_recording, limits.recording_bytes


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1024 / 1024:.1f}".replace(".", ",").removesuffix(",0")


def _extension_shown(name: str) -> str:
    """Return the extension of a refused file, so that its owner recognises it in the sentence."""
    letters = name.rsplit(".", 1)[-1] if "." in name else ""
    return letters[:8].lower() if letters.isascii() and letters.isalnum() else "tep"
