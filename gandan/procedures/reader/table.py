"""The downloadable record: labelled items, three of them tables; read into the shape of a published record.

`labelled` sorts a document's blocks under their labels; that is the original that is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.blocks import Table
from gandan.procedures.reader.published import read_published
from gandan.text.fold import fold, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from gandan.procedures.reader.blocks import Block
    from gandan.procedures.reader.record import Record

LABELS = {
    "ma thu tuc": "code",
    "so quyet dinh": "decision",
    "ten thu tuc": "name",
    "cap thuc hien": "levels",
    "loai thu tuc": "kind",
    "linh vuc": "field",
    "trinh tu thuc hien": "steps",
    "cach thuc thuc hien": "channels",
    "thanh phan ho so": "documents",
    "doi tuong thuc hien": "subjects",
    "co quan thuc hien": "agency",
    "co quan co tham quyen": "authority",
    "dia chi tiep nhan hs": "receiving",
    "dia chi tiep nhan ho so": "receiving",
    "co quan duoc uy quyen": "authorised",
    "co quan phoi hop": "coordinating",
    "ket qua thuc hien": "result",
    "can cu phap ly": "legal_basis",
    "yeu cau, dieu kien thuc hien": "requirements",
    "tu khoa": "keywords",
    "mo ta": "description",
}
_LINES = (
    "code",
    "decision",
    "name",
    "field",
    "agency",
    "authority",
    "receiving",
    "authorised",
    "coordinating",
)
_NOTHING = {"khong co thong tin", "khong co", "khong"}
_LONGEST_LABEL = 60
_FEE = re.compile(r"(lệ phí|phí|giá)\s*:?\s*(?:([\d.,]+)\s*(?:đồng|đ|vnđ)?)?", re.IGNORECASE)
_COUNT = re.compile(r"bản (chính|sao)\s*:?\s*(\d{1,4})", re.IGNORECASE)

Items = dict[str, list[Any]]  # a label's texts and tables; a table is a list of rows of texts


def labelled(blocks: Iterable[Block]) -> Items:
    """Sort the blocks under their labels; raise BadRecordError where there are none."""
    items: Items = {}
    label = ""
    waiting = [*blocks][::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, Table):
            waiting += _unfolded(block, items, label)[::-1]
            continue
        found, rest = _label(block)
        label = found or label
        if label and rest:
            items.setdefault(label, []).append(rest)
    if "code" not in items:
        raise BadRecordError("không thấy mục “Mã thủ tục” trong tệp.")
    return items


def _unfolded(table: Table, items: Items, label: str) -> list[Block]:
    """Return what the cells hold if the table's rows are labels and values; else keep it under the label."""
    if any(row and _label(_words(row[0]))[0] for row in table.rows):
        return [block for row in table.rows for cell in row for block in cell]
    if label:
        rows = [[_words(cell) for cell in row] for row in table.rows]
        items.setdefault(label, []).append(rows)
    return []


def _label(text: str) -> tuple[str, str]:
    head, colon, rest = text.partition(":")
    if len(head) <= _LONGEST_LABEL:
        found = LABELS.get(fold(one_line(head)).strip(" *-."), "")
        if found:
            return found, rest.strip()
    return "", text if colon or head else ""


def _words(cell: list[Block]) -> str:
    said = []
    waiting = [*cell][::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, str):
            said.append(block)
        else:
            waiting += [inner for row in block.rows for inside in row for inner in inside][::-1]
    return "\n".join(said)


def read_table(items: Mapping[str, Any]) -> Record:
    texts = {key: _texts(items.get(key)) for key in LABELS.values()}
    said: dict[str, Any] = {key: " ".join(texts[key]) for key in _LINES if texts[key]}
    said |= {"levels": texts["levels"], "subjects": texts["subjects"], "result": texts["result"]}
    said |= {"steps": ["\n".join(texts["steps"])], "keywords": " ".join(texts["keywords"])}
    said["requirements"] = "\n".join(texts["requirements"])
    said["channels"] = [_channel(row) for _, row in _rows(items.get("channels"))]
    said["documents"] = _documents(items.get("documents"))
    said["legal_basis"] = [_basis(row) for _, row in _rows(items.get("legal_basis"))]
    return read_published(said)


def _texts(item: object) -> list[str]:
    found = item if isinstance(item, list) else []
    texts = [text for text in found if isinstance(text, str)]
    return [text for text in texts if fold(one_line(text)).strip(" .") not in _NOTHING]


def _rows(item: object) -> list[tuple[str, dict[str, str]]]:
    """Return each row of an item's tables by its column's head, with the text right before the table.

    Word processors make one of two tables without a line between them: the second's heads are no row.
    """
    rows: list[tuple[str, dict[str, str]]] = []
    before = ""
    for block in item if isinstance(item, list) else []:
        if isinstance(block, str):
            before = block
        elif isinstance(block, list) and block:
            heads = [fold(one_line(str(cell))) for cell in block[0]]
            rows += [
                (before, dict(zip(heads, map(str, row), strict=False)))
                for row in block[1:]
                if [fold(one_line(str(cell))) for cell in row] != heads
            ]
            before = ""
    return rows


def _column(row: Mapping[str, str], *words: str) -> str:
    return next((text for head, text in row.items() if any(word in head for word in words)), "")


def _channel(row: Mapping[str, str]) -> dict[str, Any]:
    return {
        "methods": [_column(row, "hinh thuc", "cach thuc")],
        "time": one_line(_column(row, "thoi han", "thoi gian")),
        "note": _column(row, "mo ta"),
        "fees": [_fee(line) for line in map(one_line, _column(row, "phi").split("\n")) if _FEE.match(line)],
    }


def _fee(line: str) -> dict[str, Any]:
    match = _FEE.match(line)
    if match is None:
        return {"note": line}
    rest = line[match.end() :].strip(" .()")
    return {"type": match[1], "amount": match[2], "note": rest}


def _documents(item: object) -> list[dict[str, Any]]:
    return [{"case": case, "items": [_paper(row)]} for case, row in _rows(item)]


def _paper(row: Mapping[str, str]) -> dict[str, Any]:
    counts = {
        kind.lower(): int(number)
        for kind, number in _COUNT.findall(one_line(_column(row, "so luong", "ban chinh")))
    }
    form = _column(row, "mau don")
    return {
        "name": _column(row, "giay to"),
        "original": counts.get("chính"),
        "copy": counts.get("sao"),
        "forms": [form] if form else [],
        "note": _column(row, "ghi chu"),
    }


def _basis(row: Mapping[str, str]) -> dict[str, Any]:
    return {
        "number": one_line(_column(row, "so ky hieu")),
        "title": _column(row, "trich yeu"),
        "issuer": one_line(_column(row, "co quan")),
        "issued_on": one_line(_column(row, "ngay")),
    }
