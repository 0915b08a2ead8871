"""How large the type of a text is and where its faces break: decided once for all units."""

from __future__ import annotations

import json
from base64 import b64decode
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gandan.channels.base import Attachment
from gandan.channels.paper.compiler import ask, picture_svg
from gandan.text.document import Document, pictures_of, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

TEMPLATE = Path(__file__).resolve().parent / "fit.typ"
# Typical facts. The sizes depend on the text and on these, never on one unit's own facts: so they can
# be kept from one unit to the next without changing a byte of what any unit gets.
USUAL = {
    "unit.name": "Xã Bình Định Bắc",
    "unit.counter": "Bộ phận Tiếp nhận và Trả kết quả, trụ sở UBND xã",
    "unit.address": "Thôn Long Thạnh Tây, xã Tam Hải, huyện Núi Thành",
    "unit.hotline": "0235 3545 115",
    "unit.opening_hours": "7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ, thứ Hai đến thứ Sáu",
    "unit.website": "https://tamhai.nuithanh.quangnam.gov.vn",
}
# Every picture is as high as the other on paper, so an empty one measures the same.
EMPTY_PICTURE = Attachment(
    b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
    "image/png",
    width=3,
    height=2,
)


def fit(document: Document, *, is_correction: bool = False) -> Mapping[str, Any]:
    """Return sizes in points: folded {size, opening}, folded-title, flat {size, sides}, flat-title.

    A correction has a line more, which says what it takes the place of.
    """
    words = {**_with_usual_facts(to_json(document)), "is_correction": is_correction}
    return _measured(json.dumps(words, ensure_ascii=False), pictures_of(document))


@lru_cache(maxsize=64)
def _measured(content: str, pictures: tuple[int, ...]) -> Mapping[str, Any]:
    drawn = {f"picture-{number}": picture_svg(EMPTY_PICTURE) for number in pictures}
    found: Mapping[str, Any] = ask(TEMPLATE, {"content": content, **drawn}, "fit")
    return found


def _with_usual_facts(node: Any) -> Any:  # noqa: ANN401 - a node of a document as JSON
    if isinstance(node, list):
        return [_with_usual_facts(part) for part in node]
    if not isinstance(node, dict):
        return node
    if node.get("kind") == "fact":
        usual = USUAL.get(node["key"], node["written"])
        return {**node, "written": usual, "spoken": usual}
    return {name: _with_usual_facts(value) for name, value in node.items()}
