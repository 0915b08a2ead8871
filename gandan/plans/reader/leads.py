"""Who leads and who helps: names of bodies cut apart where a new body begins, and nowhere else."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re

from gandan.plans.reader.source import folded_same
from gandan.text.fold import fold

# Words with which the name of a body begins. "Sở Văn hóa, Thể thao và Du lịch" has one, and is one body.
_HEADS = (
    r"(?:[Cc]ác(?! (?:loại|hình|nội dung|nhiệm|kênh|hoạt|biện|giải|văn|quy|chính|hội nghị|buổi|lớp|cuộc|tin|bài|chuyên|khu (?:công|chế|kinh)))|[Tt]ất cả(?: các)?|[Tt]oàn thể|[Mm]ột số|[Nn]hững)\s|UBND|U?[ỦUủ]y ban|Uỷ ban|HĐND|Hội đồng|UBMTTQ|MTTQ|Mặt trận|Sở\s|Bộ\s(?!tài|câu|ảnh|phim|nhận|đề|quy|tiêu)|Bộ phận|Ban\s(?!hành)|Phòng\s(?!chống|ngừa|tránh|cháy)|Văn phòng|VP\s|Chi cục|Cục\s|Tổng cục|Vụ\s"
    r"|Trung tâm|TT\s|Đài\s|Báo\s(?!cáo(?! viên))|Bưu điện|Viễn thông|Công an|Quân sự|Bộ Chỉ huy|Ban Chỉ huy|Thanh tra|Tòa án|Toà án|Viện\s(?!trợ)|Kho bạc|Thuế|Hải quan|Bảo hiểm|BHXH|Ngân hàng|Hội\s(?!nghị|thi|thảo|diễn|chợ|ý|trại|đàm)|Đoàn\s(?!kết|kiểm)|(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường) đoàn|Liên đoàn|Liên minh|Công đoàn|LĐLĐ"
    r"|Trường\s(?!hợp)|VNPT|Viettel|MobiFone|Vinaphone|Trạm\s|Bệnh viện|Khoa\s(?!học(?! (?:và (?!Thông tin)|-)))|Tổ\s(?![Cc]hức)|Nhóm\s|Đội\s|Lớp\s|Giáo viên|GVCN|Hiệu trưởng|Phó [HTGC]|Ban giám|BGH|Lãnh đạo|Công chức|Cán bộ|Chuyên viên|Trưởng\s|Thủ trưởng|Bí thư|Chủ tịch|Giám đốc|Đảng ủy|Đảng uỷ|Chi bộ|Chi đoàn|Huyện ủy|Thành ủy|Tỉnh ủy"
    r"|Thôn\s|Bản\s|Nhà\s|Thư viện|Bảo tàng|Doanh nghiệp|Hợp tác xã|HTX|Cơ quan|Đơn vị|Cổng\s|Công ty|Tập đoàn|Tổng công ty|Hiệp hội|Học viện|Đại học|Cấp ủy|Địa phương|Nhân viên|Y tế|Kế toán|Tư pháp|Tổng phụ trách|TPT|Liên đội|Điểm\s(?!mới)|Điện lực|Chánh\s|Văn thư|Ông\s|Bà\s|[Đđ]/c\s|[Đđ]ồng chí\s|Xã\s(?!hội)|Phường\s|Huyện\s|Trưởng,|Người\s|[Cc]ha mẹ|[Pp]hụ huynh|Học sinh|Đoàn viên|Ban,|Cộng tác viên|Nhà trường|(?:Huyện|Xã|Sở|Thôn|Khoa),\s|Quỹ\s(?!đất)|Liên hiệp|Đảng bộ|Đảng đoàn|Khối\s|Ủy viên|Thường trực\s|Đồn\s|Bộ đội|Phóng viên|Tuyên truyền viên|Hòa giải viên|Già làng|Chính trị viên|Cảng vụ|Cảnh sát|Quận ủy|Thị ủy|Thành viên|Ban Giám hiệu|Tiểu ban|Ấp\s|Hạt (?:Kiểm|Quản)|Chi hội|Lực lượng|Câu lạc bộ|CLB\s|Khu phố|Khóm\s|Buôn\s|Làng\s|Tổ dân phố"
)
_SPLIT = re.compile(
    rf"\s*(?:;|\n|(?<!HĐND)(?<!ĐBQH)(?<!Hội đồng nhân dân)(?<!đại biểu Quốc hội)(?:,\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+|\s*\+\s*|\s+-\s+(?=Chi|Sở|Phòng|UBND))(?={_HEADS}))\s*"
)
_MARK = re.compile(r"^\s*(?:[-+*•–]|[0-9]{1,2}[.)]|[a-zđ]\))\s*")
_LABEL = re.compile(
    r"(?P<label>(?:(?:cac )?(?:don vi|co quan|bo phan|nguoi|phong|to)?[ ,]*(?:chu tri|phu trach|dau moi|thuc hien|chiu trach nhiem)(?: chinh| thuc hien)?|(?:(?:cac )?(?:don vi|co quan|bo phan)?[ ,]*)?phoi hop(?: thuc hien)?|tham gia))\s*:\s*"
)
_SHORT = re.compile(r"\b(CT|PH)\s*:")
_HELPS = re.compile(r"[\s,;(]*(?:\bva\s+)?\bphoi hop\s*(?:chat che\s*|cung\s*)?(?:voi|cung|giua)?\s*:?\s*")
_LEADS = re.compile(
    r"\s*(?:\(?\bchủ trì\b\)?|\blàm đầu mối\b|\(?là đơn vị chủ trì\)?)\s*[,;:]?\s*$|^\s*(?:giao|chủ trì\s*:?|phân công)\s+",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"(?P<lead>.+?)\s*\(?chủ trì\)?\s*[;,.\n]\s*(?P<partners>.+?)\s*\(?phối hợp(?: thực hiện)?\)?\.?",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_AND_HELPER = re.compile(
    r"(?P<lead>[^;]+?)\s*;\s*(?P<partners>[^;]+?)\s+(?:cùng )?phối hợp(?: thực hiện)?\.?", re.IGNORECASE
)
_ROLE_IN_BRACKETS = re.compile(r"\s*\(\s*(?:chủ trì|phối hợp|đầu mối|chính)[^)]*\)", re.IGNORECASE)
_HELPED = re.compile(r"phối hợp(?: thực hiện)?\)?\.?$", re.IGNORECASE)  # the end of both patterns above
_AND = re.compile(r"(?<!\w)(?:và|của)$")
_DASH = (" -", " –")
_MANY = re.compile(r"\b(?:các|tất cả|toàn thể|những|một số)\s", re.IGNORECASE)
_PERSON = re.compile(r"(?:anh|chị|cô|thầy|ông|bà|đ/c|đồng chí)\s", re.IGNORECASE)
# Words that never end a name: whose office, or which kind of body, stands on the next line.
_OWNED = re.compile(
    r"\b(?:UBND|ủy ban nhân dân|trung tâm|trạm|sở|phòng|ban|bộ phận|văn phòng|hội đồng|lãnh đạo|công chức|cán bộ|chuyên viên|nhân viên|thành viên|giám đốc|chủ tịch|bí thư|chánh|(?<!hiệu )trưởng|phụ huynh|cha mẹ|các)$",
    re.IGNORECASE,
)
_STAFF = re.compile(r"\b(?:cán bộ|công chức|viên chức|giáo viên|đoàn viên|hội viên),$", re.IGNORECASE)
# A place ends the name of a body, or of a smaller place; a smaller one after a larger is another body.
_PLACE = re.compile(
    r"\b(?:(?P<size1>thôn|bản|ấp|khóm|buôn|làng|khu phố|lớp)|(?P<size2>xã(?! hội)|phường|khối|nhà trường)|(?P<size3>huyện|quận|địa phương))(?!\w|,)",
    re.IGNORECASE,
)
_LONGEST_NAME = 160
_CHIEF = re.compile(r"(?:chủ trì|phối hợp)\W*$", re.IGNORECASE)
_NOBODY = re.compile(r"[\s.…\-–—_/]*(?:khong(?: co)?)?[\s.…\-–—_/]*")


def split_bodies(text: str) -> list[str]:
    """Return the bodies one by one: "Sở Nội vụ, các sở, ban, ngành; UBND cấp xã" names three."""
    found = [_bare(piece) for piece in _SPLIT.split(_unbroken(text))]
    return [one for one in found if not _NOBODY.fullmatch(fold(one))]


def _unbroken(text: str) -> str:
    """Undo the breaks that somebody typed within a name: "Phòng Văn hóa" over "và Thông tin".

    Only the line above is asked, and the first of its name: a cell may have thousands of lines.
    """
    names: list[list[str]] = []
    for line in filter(None, (" ".join(line.split()) for line in text.split("\n"))):
        if names and _is_rest(line, names[-1][-1], names[-1][0][:_LONGEST_NAME]):
            names[-1].append(line)
        else:
            names.append([line])
    return "\n".join(" ".join(name) for name in names)


def _is_rest(line: str, above: str, first: str) -> bool:
    """Whether the line goes on with the name above it, whose first line may be higher still."""
    if _AND.search(above):
        return True
    if _MARK.match(line) or _PERSON.match(line) or _CHIEF.search(above):
        return False
    if line[0].islower():
        return _is_small_rest(line, above, first)
    return above.endswith((",", *_DASH)) and not starts_like_body(line)


def _is_small_rest(line: str, above: str, first: str) -> bool:
    """Tell the same of a line that begins small, as a body may too: "sở Tư pháp"."""
    if above.endswith(_DASH) or _OWNED.search(above):
        return True
    if place := _PLACE.match(line):
        return all(_size(place) > _size(other) for other in _PLACE.finditer(above))
    if not _MANY.match(line) and not starts_like_body(line[0].upper() + line[1:]):
        return True
    return above.endswith(",") and bool(_MANY.search(first) or _STAFF.search(above))


def _size(place: re.Match[str]) -> int:
    return int(str(place.lastgroup)[-1])


def _bare(piece: str) -> str:
    bare = " ".join(_MARK.sub("", _ROLE_IN_BRACKETS.sub("", piece)).split()).strip(" ,.;:-")
    return bare.strip(" ()") if bare.count("(") != bare.count(")") else bare


def read_leads(text: str) -> tuple[str, list[str]]:
    """Return who leads, and who helps where the same cell says it: "Sở Nội vụ chủ trì, phối hợp với Báo"."""
    text = _SHORT.sub(lambda short: "Phối hợp:" if short[1] == "PH" else "Chủ trì:", _unbroken(text))
    labelled = [*_LABEL.finditer(folded_same(text))]
    if labelled:
        return _labelled(text, labelled)
    is_helped = _HELPED.search(text)
    if is_helped and (both := _BOTH.fullmatch(text) or _LEAD_AND_HELPER.fullmatch(text)):
        return _lead(both["lead"]), split_bodies(both["partners"])
    bracketed = re.search(r"\(\s*(?:phối hợp|PH\b)(?:\s+với)?\s*:?\s*(?=\S)(?!\))", text, re.IGNORECASE)
    if bracketed:
        return _bare(text[: bracketed.start()]), split_bodies(text[bracketed.end() :].rstrip(" )"))
    helps = _HELPS.search(folded_same(text))
    if helps is None:
        return _lead(text), []
    return _lead(text[: helps.start()]), split_bodies(text[helps.end() :].rstrip(" )"))


def _lead(text: str) -> str:
    if _NOBODY.fullmatch(folded_same(text)):
        return ""
    last = _LEADS.search(text)
    while last and last.group().strip():
        text = text[: last.start()] if last.start() else text[last.end() :]
        last = _LEADS.search(text)
    return "; ".join(bare for line in text.split("\n") if (bare := _bare(line)))


def _labelled(text: str, labels: list[re.Match[str]]) -> tuple[str, list[str]]:
    lead, partners = _bare(text[: labels[0].start()]), []
    for number, label in enumerate(labels):
        end = labels[number + 1].start() if number + 1 < len(labels) else len(text)
        said = text[label.end() : end]
        if "phoi hop" in label["label"] or "tham gia" in label["label"]:
            partners += split_bodies(said)
        else:
            lead = _lead(said)
    return lead, partners


_IS_BODY = re.compile(rf"\s*(?:[IVX0-9a-z]{{1,4}}[.)]\s*)?(?:{_HEADS})")


# Small letters: "Vụ Tổ chức cán bộ" and "Ban Xây dựng Đảng" are names.
_DOES = re.compile(
    r"(?<![Qq]uản lý )(?<!đầu tư )\b(?:chủ trì|thực hiện|tổ chức(?! (?:chính trị|xã hội|đoàn thể|đảng|hội|thành viên))|xây dựng|tuyên truyền(?! viên)|ban hành|triển khai|hướng dẫn|kiểm tra|tham mưu|chỉ đạo)\b"
)


def starts_like_body(text: str) -> bool:
    return _IS_BODY.match(text) is not None


def head_end(text: str) -> int:
    """Return where the word ends with which the name of a body begins; 0 where none does."""
    head = _IS_BODY.match(text)
    return head.end() if head else 0


def is_body(text: str) -> bool:
    """Whether the words begin like the name of a body and say nothing more."""
    return len(text) < _LONGEST_NAME and _IS_BODY.match(text) is not None and _DOES.search(text) is None
