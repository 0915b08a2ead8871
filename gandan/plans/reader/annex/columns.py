"""What each column of a table holds, from its name over one or more rows; from its cells where names do not tell."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from gandan.plans.reader.laid import EMPTY, distinct
from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.plans.reader.laid import Cell, Row, Table

NUMBER, CONTENT, FORM, PRODUCT, LEAD, PARTNERS = "number", "content", "form", "product", "lead", "partners"
BOTH, TIMING, BUDGET, OTHER, TARGET = "lead_and_partners", "timing", "budget", "other", "target"

LONGEST_NAME = 90
_LOOKED_AT = 8  # rows from the top in which a header may begin
_LONGEST_SUB_NAME = 8  # words
_HIGHEST = 3  # rows of a header

_BODY = r"(?:don vi|co quan|bo phan|nguoi|to chuc|ca nhan|phong|ban|khoa|to|can bo|giao vien|lop|ten don vi|nhan su|luc luong)"
_DOES = r"(?:thuc hien|trien khai|to chuc|dau moi|tham muu|duoc giao|duoc phan cong|chinh|lam|nhan viec|phu trach|chu tri|chiu trach nhiem|dam nhiem|dam nhan|chu cong|nong cot|soan thao|dang cai|thuong truc|chu quan)"
# Who only watches, weighs or signs: the lead of a table that names no other.
_WATCHES = r"theo doi|don doc|giam sat|kiem tra|tham dinh|phe duyet"
_ABBREVIATIONS = {
    "dv": "don vi",
    "cq": "co quan",
    "bp": "bo phan",
    "gv": "giao vien",
    "cb": "can bo",
    "tg": "thoi gian",
    "t/gian": "thoi gian",
    "sp": "san pham",
    "kq": "ket qua",
    "nd": "noi dung",
    "nv": "nhiem vu",
    "cv": "cong viec",
    "th": "thuc hien",
    "ph": "phoi hop",
    "dk": "du kien",
    "ld": "lanh dao",
}
_ABBREVIATION = re.compile(r"(?<![\w/])(?:" + "|".join(_ABBREVIATIONS) + r")(?![\w/])")
# The role whose words stand first in the name is the column's: "Đơn vị thực hiện nhiệm vụ" is about units.
_ROLES = tuple(
    (role, re.compile(pattern))
    for role, pattern in (
        (
            NUMBER,
            r"^(?:stt|tt|s\.? ?t\.? ?t|so tt|so thu tu|thu tu|so|#|no|ma(?: (?:so|nhiem vu|viec|cong viec|hoat dong))?)$",
        ),
        (
            TIMING,
            (
                r"thoi (?:gian|han|diem|hang)|tien do|\blo trinh\b|deadline|hoan thanh (?:truoc|trong|vao|den|cham nhat)|^(?:ngay |moc |ke hoach |du kien )?hoan thanh$|\bhan (?:chot|hoan thanh|cuoi|xong|thuc hien|nop)"
                r"|^han$|^(?:tu |den )?(?:thang|quy(?! (?:mo|trinh|dinh))|tuan|ngay(?! sinh)|ky(?! thuat| nang))\b|^giai doan$|^nam thuc hien|\bmoc\b|^lich\b|bao gio|khi nao|luc nao|bat dau|ket thuc|cham nhat|dinh ky|tan suat|xong (?:truoc|trong)|thuc hien (?:trong|tu|truoc)"
            ),
        ),
        (
            BUDGET,
            r"kinh phi|\bkp\b|du toan|nguon (?:von|luc|tai chinh|tien)|^von\b|tong muc|so tien|thanh tien|chi phi|ngan sach|du tru",
        ),
        (
            OTHER,
            r"ghi chu|luu y|(?:so )?dien thoai|\b(?:sdt|dtdd|email|e-mail|zalo)\b|^(?:dia chi|ngay sinh|nam sinh|gioi tinh|so tai khoan)|^thoi luong|^chuc (?:vu|danh)\b|^linh vuc$|^thanh phan(?: tham du)?$|^cap (?:trinh|ban hanh|phe duyet|quyet dinh)|^(?:co quan|don vi|nguoi|tham quyen) (?:trinh|ban hanh|duyet|ky|quyet dinh|nhan|thu huong)\b|^noi nhan|bao cao vien|^diem\b|^pham vi|^(?:(?:lanh dao|co quan|don vi|bo phan|nguoi|can bo)[ ,]*)+(?:(?!thuc hien|chu tri|phoi hop).)*?(?:"
            + _WATCHES
            + r")|dia diem|noi (?:to chuc|thuc hien)|dia ban|doi tuong|nguoi nghe|don vi (?:tinh|do)\b|\bdvt\b|so luong(?! san pham)|khoi luong|quy mo|can cu|tinh trang|danh gia|lanh dao\b.*\b(?:chi dao|phu trach)|nguoi chi dao|chi dao",
        ),
        (
            PARTNERS,
            rf"(?:{_BODY}[ ,]*)?(?:phoi hop|phoi ket hop|lien quan|tham gia|ho tro|cung (?:lam|thuc hien|chu tri)|dong (?:hanh|to chuc|chu tri))|cong tac vien",
        ),
        (
            LEAD,
            rf"^ho (?:va |, )?ten|^thanh vien$|chu tri|phu trach|chiu trach nhiem|dau moi|phan cong|giao cho|^giao (?:don vi|co quan)|ai (?:lam|thuc hien|phu trach|lo)|trach nhiem|\b{_BODY}\b(?:(?!phoi hop|lien quan|tham gia).)*?\b{_DOES}|^(?:don vi|co quan|co quan,? don vi|bo phan)$|^(?:to chuc )?thuc hien$|^chu tri",
        ),
        (
            PRODUCT,
            r"san pham|ket qua|dau ra|minh chung|yeu cau can dat|^yeu cau$|yeu cau ve|can dat|thu duoc|chi so|tai lieu kiem chung|muc do hoan thanh|van ban ban hanh|(?:loai|hinh thuc) van ban",
        ),
        (
            FORM,
            r"hinh thuc|cach thuc|phuong thuc|bien phap|\bkenh\b|phuong tien|cach lam|phuong phap|loai hinh|bang cach",
        ),
        (
            CONTENT,
            r"noi dung|nhiem vu|cong viec|hoat dong|dau viec|\bviec\b|hang muc|giai phap|chu de|chuyen de|cong tac|chuong trinh|dien giai|muc tieu|chi tieu|tieu chi|^ten (?:van ban|de an|du an)|^(?:de an|du an)\b",
        ),
    )
)
_TARGET_NAME = re.compile(r"^(?:ten |noi dung |cac |danh muc )?(?:chi tieu|muc tieu|tieu chi|chi so)\b")
_PARTS_OF_YEAR = re.compile(r"\b(?:thang|quy|tuan)\b")
_YEAR_NAME = re.compile(r"(?:den )?(?:nam )?20[0-9]{2}")
_ORDER = re.compile(r"\(?(?:[0-9]{1,2}|[a-h]|[ivx]{1,4})\)?(?:\s*=.*)?")
_PUNCTUATION = re.compile(r"[\s*:.]+$|^[\s*]+")


@dataclass(frozen=True)
class Header:
    """`first` and `last` row of the header; for each column its role and its names from the top down."""

    first: int
    last: int
    roles: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]

    def columns(self, role: str) -> list[int]:
        return [number for number, one in enumerate(self.roles) if one == role]

    def name(self, column: int) -> str:
        return " ".join(self.names[column]) if column < len(self.names) else ""

    @property
    def is_of_targets(self) -> bool:
        return TARGET in self.roles


def folded_name(text: str) -> str:
    return _PUNCTUATION.sub("", " ".join(fold(text).split()))


@lru_cache(maxsize=4096)
def role_of(name: str) -> str:
    """Return what a column of this name holds, "" where the name does not tell."""
    # Looked at before it is folded: what is long is no name, and may be made to take long.
    folded = folded_name(name) if len(name) <= 2 * LONGEST_NAME else ""
    if not folded or len(folded) > LONGEST_NAME:
        return ""
    folded = _ABBREVIATION.sub(lambda short: _ABBREVIATIONS[short[0]], folded)
    if "chu tri" in folded and "phoi hop" in folded:
        return BOTH
    found = [
        (match.start(), place)
        for place, (_, pattern) in enumerate(_ROLES)
        if (match := pattern.search(folded))
    ]
    return _ROLES[min(found)[1]][0] if found else ""


def find_header(rows: Sequence[Row], start: int = 0) -> Header | None:
    """Return the first header from this row on, if one begins among the next rows."""
    for number in range(start, min(len(rows), start + _LOOKED_AT)):
        if is_header_row(rows[number]):
            return _header(rows, number)
    return None


def is_header_row(row: Row) -> bool:
    """Whether most cells are names of columns: short, no sentence, and of different roles."""
    cells = [*distinct(row)]
    if len(cells) < 2 or any(len(cell.line) > LONGEST_NAME for cell in cells):  # noqa: PLR2004 - a table has two
        return False
    if _ORDER.fullmatch(fold(cells[0].line)):
        return False
    if _are_target_names(cells):
        return True
    roles = {role for cell in cells if (role := role_of(cell.line))}
    named = sum(
        bool(role_of(cell.line)) or _YEAR_NAME.fullmatch(fold(cell.line)) is not None for cell in cells
    )
    has_content = CONTENT in roles or NUMBER in roles
    ends = sum(cell.line.rstrip().endswith((".", ";")) and len(cell.line) > 6 for cell in cells)  # noqa: PLR2004 - "STT."
    has_years = any(_YEAR_NAME.fullmatch(fold(cell.line)) for cell in cells)
    return len(roles) + has_years >= 2 and has_content and named * 2 >= len(cells) and ends == 0  # noqa: PLR2004 - names differ


def _are_target_names(cells: Sequence[Cell]) -> bool:
    """Whether the cells name targets and what is to be reached of them: "Chỉ tiêu", "Mức phấn đấu"."""
    names = [name for cell in cells if role_of(name := cell.line) != NUMBER]
    return (
        len(names) > 1
        and any(_TARGET_NAME.match(folded_name(name)) for name in names[:2])
        and any(is_value_name(name) for name in names[1:])
        and all(role_of(name) or is_value_name(name) for name in names)
    )


def pieces(table: Table) -> Iterator[Table]:
    """Cut a table where another of other columns begins, as on a sheet that has them one under the other."""
    header = find_header(table.rows)
    first = 0
    for number in range(header.last + 2 if header else len(table.rows), len(table.rows)):
        row = table.rows[number]
        if header and _begins_another(row, header):
            yield replace(table, rows=table.rows[first:number])
            first, header = number, find_header(table.rows, number)
    yield replace(table, rows=table.rows[first:]) if first else table


def _begins_another(row: Row, header: Header) -> bool:
    """Whether all cells are names, of a table of targets under one of work or the other way round."""
    cells = [*distinct(row)]
    if len(cells) < 3 or not is_header_row(row) or _are_target_names(cells) == header.is_of_targets:  # noqa: PLR2004 - a group row has fewer
        return False
    return all(role_of(cell.line) or is_value_name(cell.line) for cell in cells)


def is_new_header(row: Row, header: Header) -> bool:
    """Whether a row inside a table names columns anew: all its cells are names, as many as before or nearly."""
    cells = [*distinct(row)]
    return (
        is_header_row(row)
        and len(cells) > 2  # noqa: PLR2004 - a group row has fewer
        and all(role_of(cell.line) for cell in cells)
        and any(
            role_of(cell.line) == NUMBER or cell.line in header.name(place) for place, cell in enumerate(row)
        )
    )


def _header(rows: Sequence[Row], first: int) -> Header:
    last = first
    while (
        last + 1 < len(rows)
        and last - first + 1 < _HIGHEST
        and _goes_on(rows[first : last + 1], rows[last + 1])
    ):
        last += 1
    width = max(len(row) for row in rows[first : last + 1])
    names = [_names(rows[first : last + 1], column) for column in range(width)]
    roles = [_role(one) for one in names]
    roles = _with_targets(_with_results(roles, names), names)
    roles = _with_second_best(roles, names)
    if last + 1 < len(rows) and _is_order_row(rows[last + 1]):
        last += 1
    return Header(first, last, tuple(roles), tuple(names))


def _goes_on(header: Sequence[Row], row: Row) -> bool:
    """Whether the next row still names columns: under a merged name, or beside one merged down."""
    above = header[-1]
    cells = [*distinct(row)]
    own = [cell for cell in cells if not any(cell is other for other in above)]
    if (
        not own
        or (_is_order_row(row) and not _counts_months(above, row))
        or any(len(cell.line) > LONGEST_NAME for cell in own)
    ):
        return False
    is_merged_down = any(cell is other and cell.text for cell, other in zip(row, above, strict=False))
    is_under_wide = any(
        column and column < len(row) and above[column] is above[column - 1] and above[column].text
        for column in range(1, len(above))
    )
    are_names = all(role_of(cell.line) or _is_year(cell.line) for cell in own)
    starts_blank = not row[0].text or row[0] is above[0]
    if is_merged_down or is_under_wide:
        return (
            starts_blank
            and (are_names or is_under_wide)
            and all(len(cell.line.split()) <= _LONGEST_SUB_NAME for cell in own)
        )
    return are_names and starts_blank


def _counts_months(above: Row, row: Row) -> bool:
    """Whether bare numbers stand under one wide "Tháng" or "Quý", and so are months or quarters."""
    return any(
        above[column] is above[column - 1]
        and row[column].text
        and _PARTS_OF_YEAR.search(fold(above[column].line))
        for column in range(1, min(len(above), len(row)))
    )


def _is_year(text: str) -> bool:
    return re.search(r"\b20[0-9]{2}\b", text) is not None


def _is_order_row(row: Row) -> bool:
    """Whether the row only counts the columns: (1), (2), (3)."""
    cells = [*distinct(row)]
    return len(cells) >= 2 and all(_ORDER.fullmatch(fold(cell.line)) for cell in cells)  # noqa: PLR2004 - a table has two


def _names(header: Sequence[Row], column: int) -> tuple[str, ...]:
    names: list[str] = []
    seen: list[Cell] = []
    for row in header:
        cell = row[column] if column < len(row) else EMPTY
        if cell.text and not any(cell is other for other in seen):
            seen.append(cell)
            names.append(cell.line)
    return tuple(names)


def _role(names: tuple[str, ...]) -> str:
    """Return what the lowest name tells: "Phối hợp" under "Phân công thực hiện"."""
    for name in reversed(names):
        if role := role_of(name):
            return role
    return ""


def _with_results(roles: list[str], names: list[tuple[str, ...]]) -> list[str]:
    """Beside a column of tasks "Chỉ tiêu giao" is what has to come of them."""
    contents = [place for place, role in enumerate(roles) if role == CONTENT]
    aims = [place for place in contents if _TARGET_NAME.match(folded_name(" ".join(names[place])))]
    if aims and len(aims) < len(contents) and PRODUCT not in roles:
        # What stands before the work is what it is done for, as "Tiêu chí" before "Giải pháp".
        roles[aims[-1]] = PRODUCT if aims[-1] > min(set(contents) - set(aims)) else OTHER
    return roles


def _with_second_best(roles: list[str], names: list[tuple[str, ...]]) -> list[str]:
    """Where nobody else is named, who watches over the work leads it; where no work is, its field tells it."""
    for role, pattern in ((LEAD, _WATCHES), (CONTENT, "^linh vuc")):
        if not {role, BOTH, TARGET} & set(roles):
            for place in [place for place, one in enumerate(roles) if one == OTHER]:
                if re.search(pattern, folded_name(" ".join(names[place]))):
                    roles[place] = role
                    break
    return roles


def _with_targets(roles: list[str], names: list[tuple[str, ...]]) -> list[str]:
    """Mark a table of targets: its rows are named "Chỉ tiêu", years or a goal stand beside them."""
    named = [
        place
        for place, one in enumerate(names)
        if one and _TARGET_NAME.match(folded_name(one[0])) and roles[place] in {CONTENT, PRODUCT}
    ]
    has_values = any(is_value_name(" ".join(one)) for place, one in enumerate(names) if place not in named)
    if (
        named
        and has_values
        and CONTENT not in [role for place, role in enumerate(roles) if place not in named]
    ):
        roles[named[0]] = TARGET
    return roles


def is_value_name(name: str) -> bool:
    folded = folded_name(name)
    return bool(
        _is_year(folded)
        or re.search(
            r"don vi tinh|\bdvt\b|muc (?:phan dau|tieu|dat|can dat|toi thieu)|(?:yeu cau|can|phai) dat|chi tieu|phan dau|ke hoach|ty le|gia tri|so luong|(?:^| )(?:toi thieu|can dat)|ca nam|6 thang|\bquy\b",
            folded,
        )
    )
