"""The promises of the tokens: text at least 7:1 on its ground, shapes at least 3:1, in every scheme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[3] / "frontend" / "scss" / "_tokens.scss"
SCHEMES = {
    "light": "",
    "dark": "@media (prefers-color-scheme: dark)",
    "contrast": "@media (prefers-contrast: more)",
    "dark contrast": "@media (prefers-contrast: more) and (prefers-color-scheme: dark)",
    "print": "@media print",
}
UNDER = {
    "dark": ["light"],
    "contrast": ["light"],
    "dark contrast": ["light", "dark", "contrast"],
    "print": ["light"],
}
TEXTS = [("ink", "paper"), ("ink", "sand"), ("ink-soft", "paper"), ("ink-soft", "sand"), ("red", "paper")]
TEXTS += [("action", "paper"), ("action", "sand"), ("ink", "red-paper"), ("ink", "action-paper")]
TEXTS += [("paper", "action"), ("paper", "action-deep"), ("focus-ink", "focus"), ("action-deep", "paper")]
SHAPES = [("line", "paper"), ("line", "sand")]


def own_tokens(scheme):
    text = TOKENS.read_text()
    start = text.index(f"{SCHEMES[scheme]} {{") if SCHEMES[scheme] else 0
    block = text[text.index(":root", start) :]
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", block[: block.index("}")]))


def tokens(scheme):
    layers = [*UNDER.get(scheme, []), scheme]
    return {name: value for layer in layers for name, value in own_tokens(layer).items()}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(letter * 2 for letter in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "ground"), TEXTS)
def test_text_stands_seven_to_one_on_its_ground(scheme, front, ground):
    colours = tokens(scheme)

    assert contrast(colours[front], colours[ground]) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "ground"), SHAPES)
def test_shapes_stand_three_to_one_on_their_ground(scheme, front, ground):
    colours = tokens(scheme)

    assert contrast(colours[front], colours[ground]) >= 3
