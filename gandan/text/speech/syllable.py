"""Which written words can be a Vietnamese syllable: what tells TIN in a heading from TTHC."""

from __future__ import annotations

import re

from gandan.text.fold import fold
from gandan.text.letters import UPPER

_ONSETS = "b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x"
_RIMES = (
    "a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|"
    "iet|ieu|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oem|oen|oeo|oet|oi|"
    "om|on|ong|oong|op|ot|u|ua|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|"
    "uou|up|ut|uu|uy|uya|uych|uyen|uyet|uynh|uyt|uyu|y|yem|yen|yeng|yet|yeu"
)
_SYLLABLE = re.compile(rf"(?!c[eiy])(?:{_ONSETS})?(?:{_RIMES})")  # before e and i the sound is written k


# Capitals that only a word has: an abbreviation has no tones, and no other marks than Đ and Ư.
TONED = UPPER.replace("A-Z", "").replace("Đ", "").replace("Ư", "")
_TONED = re.compile(f"[{TONED}]")


def is_syllable(word: str) -> bool:
    return _SYLLABLE.fullmatch(fold(word)) is not None


def is_toned(word: str) -> bool:
    """Whether a word in capitals carries a mark that no abbreviation has."""
    return _TONED.search(word) is not None
