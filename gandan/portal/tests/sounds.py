"""What a station got to play, as rows and files."""

from __future__ import annotations

from django.core.files.base import ContentFile

from gandan.deliveries.models import Rendition

FILES = {"audio.mp3": "audio/mpeg", "audio.vtt": "text/vtt", "script.txt": "text/plain; charset=utf-8"}


def put_sound(delivery, *names, **changed):
    """Let a station have these files, made together."""
    rows = []
    for name in names:
        row = Rendition(
            version=delivery.version,
            channel="loudspeaker",
            name=name,
            media_type=FILES[name],
            sha256="1",
            size_bytes=3,
            **{"inputs_hash": "1", **changed},
        )
        row.file.save(name, ContentFile(b"abc"))
        delivery.renditions.add(row)
        rows.append(row)
    return rows
