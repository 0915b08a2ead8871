"""Written Vietnamese → what a newsreader says. Small passes, each over the text as written.

Grows by adding a rule to a pass or a pass to `pipeline.PASSES`, and entries to the tables in data/.
"""

from __future__ import annotations

from gandan.text.speech.numbers import digit_words, number_words
from gandan.text.speech.phones import say_phone
from gandan.text.speech.pipeline import speak, to_spoken
from gandan.text.speech.rules import Said

__all__ = ["Said", "digit_words", "number_words", "say_phone", "speak", "to_spoken"]
