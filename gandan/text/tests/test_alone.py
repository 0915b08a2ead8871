from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "extend" / "text.md"
# What docs/extend/text.md tells people to install, by the names under which it is imported.
NEEDED = {"markdown_it", "mdurl", "nh3", "viparse"}
EVERYTHING = """
import importlib, pkgutil, sys
before = set(sys.modules)
import gandan.text
for found in pkgutil.walk_packages(gandan.text.__path__, "gandan.text."):
    if ".tests" not in found.name:
        importlib.import_module(found.name)
new = {name.split(".")[0] for name in set(sys.modules) - before}
print(*sorted(name for name in new - set(sys.stdlib_module_names) if not name.startswith("_")))
"""


def test_text_can_be_used_with_three_small_packages_and_without_django():
    done = subprocess.run([sys.executable, "-c", EVERYTHING], check=False, capture_output=True, text=True)  # noqa: S603 - our own lines

    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) == {"gandan", *NEEDED}


def test_others_see_the_types():
    assert (Path(__file__).parents[2] / "py.typed").exists()


def test_the_page_about_text_tells_the_truth():
    result = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")

    assert result.attempted >= 20
    assert result.failed == 0
