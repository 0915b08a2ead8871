from __future__ import annotations

import subprocess
import sys

EVERYTHING = (
    "import sys, gandan.text.html, gandan.text.markup, gandan.text.syllables, gandan.text.collation\n"
    "assert not [name for name in sys.modules if name.split('.')[0] == 'django']"
)


def test_text_can_be_used_without_django():
    done = subprocess.run([sys.executable, "-c", EVERYTHING], check=False, capture_output=True, text=True)  # noqa: S603 - our own line

    assert done.returncode == 0, done.stderr
