from __future__ import annotations

import re
import unicodedata

_MOST_LETTERS = 100
_RESERVED = re.compile(r'[<>:"|?*;%$&#\'`!{}\[\]^~=]+')
# Windows refuses these whatever follows the dot.
_DEVICES = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


def clean_name(name: str, extension: str) -> str:
    """Return a file name that is safe to show, store and download, ending in the extension of its content.

    The folder, control characters, marks that turn the writing direction and every other extension go:
    "../ảnh.php\u202egpj.JPG" becomes "ảnh-phpgpj.jpg".
    """
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    # "C" is everything that is not seen: controls, direction marks, private and unassigned characters.
    seen = "".join(c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c)[0] != "C")
    stem = seen.rsplit(".", 1)[0] if "." in seen else seen
    stem = _RESERVED.sub("", stem).replace(".", "-")
    stem = re.sub(r"\s+", " ", stem).strip(" -_")[:_MOST_LETTERS].rstrip(" -_")
    if not stem or _DEVICES.match(stem):
        stem = "tep"
    return f"{stem}.{extension}"
