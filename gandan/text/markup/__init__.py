"""The light markup that messages are written in: docs/extend/markup.md."""

from __future__ import annotations

from gandan.text.markup.normal import tidy
from gandan.text.markup.reader import MAX_CHARACTERS, parse
from gandan.text.markup.writer import write

__all__ = ["MAX_CHARACTERS", "parse", "tidy", "write"]
