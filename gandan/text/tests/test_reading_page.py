"""What the page for editors says about reading aloud is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gandan.text.speech import speak

PAGE = Path(__file__).parents[3] / "docs" / "use" / "doc-thanh-loi.md"
TABLE = PAGE.read_text(encoding="utf-8").split("| Bạn viết | Loa đọc |")[1].split("\n\n")[0]
ROWS = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", TABLE, flags=re.MULTILINE)


@pytest.mark.parametrize(("written", "spoken"), [row for row in ROWS if "---" not in row[0]])
def test_the_page_shows_what_is_really_said(written, spoken):
    assert speak(written).text == spoken
