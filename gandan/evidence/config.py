from __future__ import annotations

from django.conf import settings

from gandan.evidence.intake.limits import MEGABYTE, Limits


def intake_limits() -> Limits:
    """Return the limits of this installation."""
    return Limits(
        picture_bytes=settings.GANDAN_EVIDENCE_PICTURE_MB * MEGABYTE,
        document_bytes=settings.GANDAN_EVIDENCE_DOCUMENT_MB * MEGABYTE,
        recording_bytes=settings.GANDAN_EVIDENCE_RECORDING_MB * MEGABYTE,
        files=settings.GANDAN_EVIDENCE_FILES,
    )
