"""Written Vietnamese → what a newsreader says, aligned with what was written, with doubts where unsure.

Grows by adding a rule to a pass or a pass to `pipeline`, and entries to the tables in data/. A province's own
entries need neither: `speak(text, lexicon=shipped().with_entries(own))`.
"""

from __future__ import annotations

from gandan.text.speech.corrections import Correction, check_correction, check_found
from gandan.text.speech.lexicon import Entry, Kind, Lexicon, check_entry, shipped
from gandan.text.speech.numbers import digit_words, number_words
from gandan.text.speech.phones import say_phone
from gandan.text.speech.pipeline import speak, to_spoken
from gandan.text.speech.region import CENTRE, NORTH, REGIONS, SOUTH, Region
from gandan.text.speech.spoken import Doubt, Span, Spoken
from gandan.text.speech.style import ReadingStyle

__all__ = [
    "CENTRE",
    "NORTH",
    "REGIONS",
    "SOUTH",
    "Correction",
    "Doubt",
    "Entry",
    "Kind",
    "Lexicon",
    "ReadingStyle",
    "Region",
    "Span",
    "Spoken",
    "check_correction",
    "check_entry",
    "check_found",
    "digit_words",
    "number_words",
    "say_phone",
    "shipped",
    "speak",
    "to_spoken",
]
