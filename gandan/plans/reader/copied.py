"""A plan inside another text: the letter that forwards it or the minutes that copy it are no part of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.header import SHALLOW_KIND, kind_line

if TYPE_CHECKING:
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.source import Source

_LOOKED_AT = 60  # blocks from the top in which the words stand that announce it
_FORWARDED = re.compile(
    r"\W*(?:thu|tin|email|e-mail|mail)?\s*(?:da )?(?:duoc )?(?:chuyen tiep|forwarded message)\b.{0,20}"
)
_WHOLE = re.compile(r".{0,80}\btoan van\b.{0,80}\bnhu sau\W*", re.DOTALL)
_ENVELOPE = re.compile(
    r"\s*(?:tu|den|gui|ngay(?: gui)?|tieu de|chu de|dong gui|cc|from|to|date|sent|subject)\s*:"
)


def without_what_carries_it(source: Source, blocks: list[Block]) -> list[Block]:
    """Return the blocks of the plan that the first ones announce; all of them where nothing does.

    They announce one only where the line "KẾ HOẠCH" follows soon.
    """
    for number, block in enumerate(blocks[:_LOOKED_AT]):
        folded = source.folded[block.start : block.end]
        if not (_FORWARDED.fullmatch(folded) or _WHOLE.fullmatch(folded)):
            continue
        rest = blocks[number + 1 :]
        while rest and _ENVELOPE.match(source.folded, rest[0].start, rest[0].end):
            rest = rest[1:]
        if kind_line(source, rest, SHALLOW_KIND) is not None:
            return rest
    return blocks
