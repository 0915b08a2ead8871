"""How written forms are said: the shipped tables, and a province's own entries over them as plain values."""

from __future__ import annotations

from gandan.text.speech.lexicon.checks import check_entry
from gandan.text.speech.lexicon.entry import ANYWHERE, Entry, Kind
from gandan.text.speech.lexicon.lexicon import Lexicon
from gandan.text.speech.lexicon.shipped import shipped, shipped_entries

__all__ = ["ANYWHERE", "Entry", "Kind", "Lexicon", "check_entry", "shipped", "shipped_entries"]
