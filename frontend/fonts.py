"""Make the two web fonts: Be Vietnam Pro cut to Latin-1 and Vietnamese, with figures of one width added.

Run: python -m venv /tmp/fonts && /tmp/fonts/bin/pip install fonttools brotli fontpkg-be-vietnam-pro
     /tmp/fonts/bin/python frontend/fonts.py
"""

# ruff: noqa: INP001 - a script beside package.json, not a package
from __future__ import annotations

from pathlib import Path

import fontpkg_be_vietnam_pro
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont

LETTERS = (
    "20-7E,A0-FF,102-103,110-111,128-129,168-169,1A0-1A1,1AF-1B0,300-301,303,309,323,1EA0-1EF9,"
    "2013-2014,2018-201E,2022,2026,20AB,2212,2264-2265"
)
FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SOURCE = Path(fontpkg_be_vietnam_pro.__file__).parent / "files"
TARGET = Path(__file__).parents[1] / "gandan/project/static/gandan"


def add_tabular_figures(font: TTFont) -> None:
    """Draw each figure again, centred in one width, for columns of numbers: the typeface has none."""
    glyphs, metrics = font["glyf"], font["hmtx"].metrics
    width = max(metrics[name][0] for name in FIGURES)
    order = list(font.getGlyphOrder())
    for name in FIGURES:
        shift = (width - metrics[name][0]) // 2
        pen = TTGlyphPen(None)
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)), glyphs)
        order.append(f"{name}.tf")
        glyphs.glyphs[f"{name}.tf"] = pen.glyph()
        metrics[f"{name}.tf"] = (width, metrics[name][1] + shift)
    font.setGlyphOrder(order)
    glyphs.glyphOrder = order
    rules = "".join(f"sub {name} by {name}.tf;" for name in FIGURES)
    systems = "languagesystem DFLT dflt; languagesystem latn dflt;"
    addOpenTypeFeaturesFromString(font, f"{systems} feature tnum {{ {rules} }} tnum;", tables=["GSUB"])


def make(weight_name: str, weight: int) -> None:
    font = TTFont(SOURCE / f"BeVietnamPro-{weight_name}.ttf")
    del font["GSUB"]  # its composed letters are all in the character map
    add_tabular_figures(font)
    options = Options(layout_features=["kern", "mark", "mkmk", "tnum"], hinting=False, flavor="woff2")
    cutter = Subsetter(options)
    cutter.populate(unicodes=parse_unicodes(LETTERS))
    cutter.subset(font)
    font.flavor = "woff2"
    font.save(TARGET / f"be-vietnam-pro-{weight}.woff2")


if __name__ == "__main__":
    make("Regular", 400)
    make("Bold", 700)
