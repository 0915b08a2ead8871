"""Who issues the plan: from the two columns at the head of an official document, or from a news sentence."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.values import Field
from gandan.text.letters import UPPER

if TYPE_CHECKING:
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.source import Source

SURE, LIKELY, GUESSED = 0.95, 0.8, 0.5

_NAME = rf"(?:\s+(?:[{UPPER}][\w’'-]*))"
_LEVEL = r"(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)"
_COMMITTEE = rf"(?:UBND|(?:Ủy|Uỷ) ban [Nn]hân dân)\s+{_LEVEL}{_NAME}{{0,4}}"
_BODY = r"(?:Sở|Bộ|Phòng|Trường|Bệnh viện|Trung tâm|Bảo tàng|Ban|Chi cục|Cục|Tổng cục|Viện|Đài|Báo|Hội|Liên đoàn|Thanh tra|Văn phòng|Công an|Ban Chỉ đạo)"
_LOWER = r"(?:\s+(?:và|nhân dân|dân|thông|truyền|hóa|hoá|tác|tạo|thao|lịch|nghệ|trường|vụ|chính|hội|đốc|bảo|tồn|tàng|y tế|di tích|tiểu học|trung học|cơ sở|phổ thông|mầm non|đa khoa|khu vực|quản lý|phục vụ|hành chính|công|đoàn|động|đồng|đạo|điện|đất đai|đô thị|ủy|ương|điều|đẳng))"
_ISSUED = re.compile(r"\bban hanh\b|\bky ban hanh\b|\bxay dung ke hoach\b")
# A copied page may break it anywhere.
_MOTTO = re.compile(
    r"cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam|dang\s+cong\s+san\s+viet\s+nam"
    r"|doc\s+lap\s*-\s*tu\s+do\s*-\s*hanh\s+phuc|cong hoa xa hoi chu nghia(?=\n)|[-_=*|]{3,}"
)
_ORGAN = re.compile(r"ban chap hanh|ban thuong vu|ban thuong truc|\W+")  # speaks for the body named above it
_ORGAN_OF = re.compile(
    r"(?:ban (?:chap hanh|thuong vu)|bch|btv) (?=(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong) )"
)
_WIDE_GAP = re.compile(r"\S {3,}(?=\S)")
_SPEAKS_FOR = re.compile(r"(?:Ban (?:Thường vụ|Chấp hành)|Thường trực)\s+(?=\w)")
# A board is called by what it is for: "Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh đã ban hành".
_WHOLE_BOARD = re.compile(
    r"(?:Ban Chỉ đạo|Ban Tổ chức|Hội đồng)\s[^,.;:]{3,90}?(?=\s+(?:đã |vừa |mới )*(?:ký )?ban hành)"
)
_SECTION = re.compile(r"\s*[IVX]{1,5}\s*[.)/-]\s")
_BRANCH = re.compile(r"(?:chi nhanh|phong giao dich)\b")  # of the body named above it
_HEAD_END = re.compile(r"so\s*(?::|[0-9]|[-/])|ke hoach\b|phu luc\b")
HEAD_LINES, HEAD_CHARACTERS, LINES_BEFORE_MOTTO = 12, 3000, 7


def issuer_field(source: Source, blocks: list[Block], *, is_official: bool) -> Field | None:
    if is_official:
        found = _from_head(source)
        if found:
            return found
    return _from_sentence(source, blocks)


def _from_head(source: Source) -> Field | None:
    """Read the left column above the number: the last body named there is the issuer."""
    rows = _head_rows(source)
    if not rows:
        return None
    first = last = len(rows) - 1
    if _ORGAN.fullmatch(_folded(source, rows[last])) and last:
        first = last = last - 1
    place = _ORGAN_OF.match(_folded(source, rows[last])) if last else None
    if place:
        # "ĐOÀN TNCS HỒ CHÍ MINH" over "BAN CHẤP HÀNH TỈNH TRÀ GIANG" is the union of that province.
        name, where = rows[last - 1], (rows[last][0] + place.end(), rows[last][1])
        value = f"{source.one_line(*name)} {source.one_line(*where)}"
        return Field(sentence_case(value), source.span(name[0], rows[last][1]), SURE)
    # A name that its column broke goes on in the next row.
    while first and not _HEAD.match(source.plain[slice(*rows[first])]):
        first -= 1
    if not _HEAD.match(source.plain[slice(*rows[first])]):
        first = last
    if first and _BRANCH.match(_folded(source, rows[first])):
        first -= 1
    rows = rows[: last + 1]
    value = " ".join(source.one_line(start, end) for start, end in rows[first:])
    return Field(sentence_case(value), source.span(rows[first][0], rows[-1][1]), SURE)


def _folded(source: Source, row: tuple[int, int]) -> str:
    return source.folded[row[0] : row[1]]


def _head_rows(source: Source) -> list[tuple[int, int]]:
    """Return the rows in capitals above "Số:", without the national motto in the right column."""
    rows: list[tuple[int, int]] = []
    mottoes = [motto.span() for motto in _MOTTO.finditer(source.folded, 0, HEAD_CHARACTERS)]
    position = _begins(source, mottoes)
    seen = 0
    for raw in source.plain[position:HEAD_CHARACTERS].split("\n"):
        start, end = position, position + len(raw)
        position = end + 1
        seen += bool(raw.strip())
        if _HEAD_END.match(source.folded[start:end].strip()):
            # The headline of a web page may name the plan above the head of the document.
            if not rows and not raw.isupper():
                continue
            return rows
        if seen > HEAD_LINES:
            break
        start, end = _beside(mottoes, start, end)
        # In a pasted text a wide gap keeps the right column apart.
        gap = _WIDE_GAP.search(source.plain, start, end)
        end = gap.start() + 1 if gap else end
        start, end = source.trim(start, end)
        if start < end and source.plain[start:end].isupper() and end - start < 90:  # noqa: PLR2004 - a column
            rows.append((start, end))
    return []


def _begins(source: Source, mottoes: list[tuple[int, int]]) -> int:
    """Return where the head begins: a page may say much about a document before the document itself."""
    before = source.plain[: mottoes[0][0] if mottoes else 0].split("\n")
    first, seen = len(before), 0
    while first and seen < LINES_BEFORE_MOTTO:
        first -= 1
        seen += bool(before[first].strip())
    return sum(len(line) + 1 for line in before[:first])


def _beside(mottoes: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """Return what a row says before the motto in the right column, or after the rest of one."""
    for first, last in mottoes:
        if first <= start < last:
            start = min(last, end)
        elif start < first < end:
            end = first
    return start, end


_SMALL_WORDS = re.compile(
    r"(?<=\s)(?:Và|Các|Của|Về|Dân|Học|Non|Phổ|Thông|Cơ|Sở|Khoa|Vụ|Dục|Tạo|Hóa|Thao|Lịch|Tế|Chính|Công|Tin|Truyền|Tàng|Viện|Đa|Nhân|Pháp|Dựng|Nghệ|Trường|Thương|Nghiệp|Tư|Viên|Phòng|Năng|Khu|Vực|Lý|Thị|Đạo|Đốc|Trị|Sinh|Niên|Điện|Nữ)(?=\s|$)"
)
# How bodies write what they are for: the first letter of each part, and no other.
_FIELDS = [
    "Nội vụ",
    "Tư pháp",
    "Xây dựng",
    "Tài chính",
    "Y tế",
    "Giáo dục và Đào tạo",
    "Thông tin và Truyền thông",
    "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thông tin",
    "Văn hóa - Xã hội",
    "Văn hoá - Xã hội",
    "Khoa học và Công nghệ",
    "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn",
    "Tài nguyên và Môi trường",
    "Công Thương",
    "Giao thông vận tải",
    "Lao động - Thương binh và Xã hội",
    "Kế hoạch và Đầu tư",
    "Ngoại vụ",
    "Dân tộc và Tôn giáo",
    "Quốc phòng",
    "Phát thanh và Truyền hình",
    "Phát thanh - Truyền hình",
    "Kinh tế, Hạ tầng và Đô thị",
    "Kinh tế và Hạ tầng",
    "Tài chính - Kế hoạch",
    "Phục vụ hành chính công",
    "Hành chính công",
    "Kiểm soát bệnh tật",
    "Văn phòng - Thống kê",
    "Tư pháp - Hộ tịch",
    "Tiểu học",
    "Trung học cơ sở",
    "Trung học phổ thông",
    "Mầm non",
    "Đa khoa",
    "Thanh niên Cộng sản Hồ Chí Minh",
    "Thanh niên",
    "Liên hiệp Phụ nữ",
    "Phụ nữ",
    "Nông dân",
    "Cựu chiến binh",
    "Lao động",
    "Mặt trận Tổ quốc Việt Nam",
    "Bảo hiểm xã hội",
    "Chính sách xã hội",
    "Quản lý đất đai",
    "Dân tộc",
    "Kinh tế",
]
_ANY_FIELD = "|".join(re.escape(one) for one in sorted(_FIELDS, key=len, reverse=True))
_KNOWN = re.compile(_ANY_FIELD, re.IGNORECASE)
_ISSUER = re.compile(
    rf"{_COMMITTEE}|{_BODY}(?:\s+(?:{_ANY_FIELD})(?!\w)|{_NAME}|{_LOWER}|,{_NAME}|\s+{_BODY}){{1,10}}(?:\s+{_LEVEL}{_NAME}{{0,4}})?"
)
_SPELLING = {one.casefold(): one for one in _FIELDS}
_HEAD = re.compile(
    r"^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Văn phòng|Trung tâm|Bệnh viện|Trường|Sở|Bộ|Phòng|Ban|Hội|Đoàn|Đài|Báo|Bưu điện|Chi cục|Cục|Tổng cục|Vụ|Viện|Bảo tàng|Thanh tra|Công an|Trạm|Liên đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Hội đồng nhân dân|Ủy ban|Thư viện|Ban quản lý|Ban chỉ đạo|Ban chấp hành|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Công ty|Tổng công ty|Học viện|Nhà|Mặt trận|Chi nhánh|Hợp tác xã|Kho bạc|Ngân hàng|Liên minh|Khoa|Tổ|Quận đoàn|Công đoàn|Văn phòng|Cơ quan|Mặt trận|Học viện|Đại học|Nông trường|Tòa án|Viện kiểm sát|Bộ chỉ huy|Ban chỉ huy|Đội|Cụm|Phân viện|Hiệp hội|Câu lạc bộ|Quỹ|Đồn|Hạt|Thuế|Hải quan|Cảng|Vườn|Trại|Xí nghiệp|Điện lực|Viễn thông|Bảo hiểm|Tập đoàn|Phân hiệu|Đảng bộ|Chi bộ|Chi đoàn|Chi hội|Xã đoàn|Thị đoàn|BCH|BTV)\b",
    re.IGNORECASE,
)
_KEPT = (
    "UBND",
    "HĐND",
    "BCH",
    "BTV",
    "MTTQ",
    "TP",
    "TP.",
    "TNCS",
    "THCS",
    "THPT",
    "BHXH",
    "CCHC",
    "II",
    "III",
    "IV",
    "GDNN-GDTX",
    "VHTTDL",
    "TTTT",
)


def sentence_case(value: str) -> str:
    """ỦY BAN NHÂN DÂN XÃ TAM HẢI → Ủy ban nhân dân xã Tam Hải."""
    words = value.split()
    text = " ".join(word if word.strip(".,") in _KEPT else word.capitalize() for word in words)
    text = _KNOWN.sub(lambda one: _SPELLING[one[0].casefold()], text)
    if head := _HEAD.match(text):
        name = head[0][:1] + head[0][1:].lower() if head[0] not in _KEPT else head[0]
        text = name + text[head.end() :]
    if not _KNOWN.search(text) and not text.startswith(("Ủy", "Uỷ", "UBND")):
        text = _SMALL_WORDS.sub(lambda match: match.group().lower(), text)
    level = re.compile(
        r"(?<=\s)(Tỉnh|Chi Nhánh|Thành Phố|Huyện|Thị Xã|Quận|Xã(?! [Hh]ội)|Phường|Thị Trấn|Đặc Khu|Và|Của|Khu Vực|Cấp)(?=\s|$)"
    )
    return level.sub(lambda match: match.group().lower(), text)


def _from_sentence(source: Source, blocks: list[Block]) -> Field | None:
    """Find the body before "ban hành", or after "Kế hoạch … của"."""
    fallback: Field | None = None
    for block in blocks[:8]:
        if _SECTION.match(source.plain, block.start):
            # Whoever is named from here on has work to do.
            break
        for match in _ISSUER.finditer(source.plain, block.start, block.end):
            start, end = source.trim(match.start(), match.end())
            if organ := _SPEAKS_FOR.match(source.plain, start, end):
                start = organ.end()
            if whole := _WHOLE_BOARD.match(source.plain, start, block.end):
                end = whole.end()
            field = Field(source.one_line(start, end), source.span(start, end), LIKELY)
            after = source.folded[end : end + 60]
            issued = _ISSUED.search(after)
            if issued and not re.search(r"[.;]", after[: issued.start()]):
                return field
            fallback = fallback or Field(field.value, field.span, GUESSED)
    return fallback
