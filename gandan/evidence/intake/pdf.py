from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.deliveries.pdf import UnsafePDFError, pages_of
from gandan.evidence.intake.kept import Broken, Kept

if TYPE_CHECKING:
    from gandan.evidence.intake.limits import Limits


def keep_pdf(content: bytes, limits: Limits) -> Kept:
    """Return the document as it came, once nothing in it acts, hides or is locked."""
    try:
        pages = pages_of(content, most=limits.document_pages)
    except UnsafePDFError as unsafe:
        raise Broken(unsafe.sentence) from unsafe
    return Kept("pdf", "application/pdf", content, {"pages": pages})
