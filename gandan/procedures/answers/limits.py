"""How long the parts of an answer may be, and how many: for its rows, its rules and its forms."""

from __future__ import annotations

from typing import Final

# Letters.
MAX_QUESTION: Final = 500
MAX_TEXT: Final = 12_000
MAX_FIELD: Final = 120
MAX_BASIS: Final = 300
MAX_REASON: Final = 400

MAX_BASES: Final = 12
MAX_PROCEDURES: Final = 8
