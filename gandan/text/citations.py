"""Facts of procedures that a message may cite: `{{lệ phí 1.004194; Cá nhân, hộ gia đình; trực tuyến}}`.

What is cited, the code of the procedure, then perhaps the case and the way of handing in, in any order. Here
is only how it is written; what it is worth on a day is the catalogue's to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.text.fold import fold, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

# The word that is written → what is cited.
WHATS: Mapping[str, str] = {
    "mức thu": "fees",
    "lệ phí": "charge",
    "phí": "fee",
    "giá": "price",
    "thời hạn": "time",
    "cách nộp": "channels",
    "nơi giải quyết": "agency",
    "giấy tờ": "papers",
    "kết quả": "results",
    "tên thủ tục": "name",
}
WORDS: Mapping[str, str] = {what: word for word, what in WHATS.items()}
CHANNELS: Mapping[str, str] = {"direct": "trực tiếp", "online": "trực tuyến", "post": "bưu chính"}
# What people write for them, folded.
_CHANNEL_WORDS = {
    "truc tiep": "direct",
    "tai quay": "direct",
    "truc tuyen": "online",
    "tren mang": "online",
    "qua mang": "online",
    "buu chinh": "post",
    "buu chinh cong ich": "post",
    "buu dien": "post",
    "qua buu dien": "post",
}
_BY_FOLDED_WORD = {fold(word): what for word, what in WHATS.items()}
_FORM = re.compile(r"(?P<what>\D+?)\s+(?P<code>\d\.\d{3,9}(?:[.-]?[A-Za-z0-9]{1,10}){0,3})(?P<rest>\s*;.*)?")
_OF = re.compile(r"\s+(?:cua )?thu tuc$")
_MOST_PIECES = 2


@dataclass(frozen=True, slots=True)
class Citation:
    """A fact of a procedure: `what` and `channel` are keys of WORDS and CHANNELS, the case is as written."""

    what: str
    code: str
    case: str = ""
    channel: str = ""

    @property
    def key(self) -> str:
        """Its one way of being written: what stands between the braces, and the name of the fact."""
        pieces = (f"{WORDS[self.what]} {self.code}", self.case, CHANNELS.get(self.channel, ""))
        return "; ".join(piece for piece in pieces if piece)


def read_citation(written: str) -> Citation | None:
    """Return what is cited; None where it is no citation of a procedure. Tones and case do not matter."""
    found = _FORM.fullmatch(one_line(written))
    what = what_of(found["what"]) if found else ""
    if found is None or not what:
        return None
    pieces = [piece.strip() for piece in (found["rest"] or "").split(";") if piece.strip()]
    channels = [_CHANNEL_WORDS[fold(piece)] for piece in pieces if fold(piece) in _CHANNEL_WORDS]
    cases = [piece for piece in pieces if fold(piece) not in _CHANNEL_WORDS]
    if len(pieces) > _MOST_PIECES or len(channels) > 1 or len(cases) > 1:
        return None
    return Citation(what, found["code"], "".join(cases), "".join(channels))


def what_of(written: str) -> str:
    """Return what the words before the code cite, or "" when they cite nothing of a procedure."""
    words = fold(one_line(written))
    return _BY_FOLDED_WORD.get(words) or _BY_FOLDED_WORD.get(_OF.sub("", words), "")


def begins_like_one(written: str) -> bool:
    """Whether somebody seems to have wanted a fact of a procedure."""
    words = f"{fold(one_line(written))} "
    return any(words.startswith(f"{word} ") for word in _BY_FOLDED_WORD)
