"""Who only gives the work: "Nhà trường đề nghị Hội Khuyến học xã …" is work of the Hội Khuyến học."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.plans.reader import duty_words as words
from gandan.plans.reader.leads import starts_like_body

if TYPE_CHECKING:
    import re


def somebody_gives(said: str) -> re.Match[str] | None:
    """Find the body that gives or asks, up to the body it asks; who does work before asking leads it."""
    match = words.SOMEBODY_GIVES.match(said)
    if match is None or not starts_like_body(said):
        return None
    giver = match["giver"]
    is_doer = words.VERB.search(giver) is not None or words.LEADS.search(giver) is not None
    return None if is_doer else match
