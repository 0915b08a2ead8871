"""Everything that changes a unit's own readings."""

from __future__ import annotations

from gandan.lexicon.actions.pronunciations import add_pronunciation, change_pronunciation, end_pronunciation
from gandan.lexicon.rules import Told

__all__ = ["Told", "add_pronunciation", "change_pronunciation", "end_pronunciation"]
