from __future__ import annotations

from gandan.deliveries.pdf import ends_like_an_archive, starts_like_markup
from gandan.evidence.intake.kept import Broken, Kept
from gandan.evidence.intake.kinds import media_type_of, recording_extension


def keep_recording(content: bytes) -> Kept:
    """Return sound or video as it came. It is only ever sent on as a download of its own type."""
    if ends_like_an_archive(content) or starts_like_markup(content):
        raise Broken("tệp âm thanh, hình này còn là một loại tệp khác. Hãy ghi hoặc xuất lại rồi gửi.")
    media_type = media_type_of(content)
    return Kept(recording_extension(media_type), media_type, content)
