from __future__ import annotations

from dataclasses import dataclass, field

Facts = dict[str, str | int | float]


@dataclass(frozen=True)
class Kept:
    """What is stored of a file: its bytes, perhaps made anew, and what they say of themselves."""

    extension: str
    media_type: str
    content: bytes
    facts: Facts = field(default_factory=dict)


class Broken(Exception):  # noqa: N818 - reads as the reason: raise Broken("ảnh bị hỏng …")
    """The content is not taken; the sentence says why and what to do."""
