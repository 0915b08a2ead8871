"""Where a table ends because the paper does: who gets it and who signs it."""

from __future__ import annotations

import re

_SIGNED = re.compile(r"Nơi nhận\s*:|(?:TM|KT|TL)\s*\.\s*\w+|(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|NGƯỜI LẬP)\b")


def is_signature(line: str) -> bool:
    return _SIGNED.match(line) is not None
