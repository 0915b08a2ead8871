"""Tasks that no table holds: points with their "Chủ trì: …; Thời gian: …", and sentences that give work to a body."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gandan.plans.reader.heading import read_heading
from gandan.plans.reader.leads import is_body, read_leads, split_bodies, starts_like_body
from gandan.plans.reader.sections import CONTENTS, FORMS, GOALS, ORGANISATION
from gandan.plans.reader.source import folded_same
from gandan.plans.reader.time_words import split_time
from gandan.plans.reader.timing import read_timing
from gandan.plans.reader.values import Task

if TYPE_CHECKING:
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.timing import Years

LIKELY, GUESSED = 0.8, 0.6
LEAD, PARTNERS, TIMING, PRODUCT, BUDGET, FORM = "lead", "partners", "timing", "product", "budget", "form"
MATTER = "matter"  # what is told; the point above it is the task

_WHO = r"(?:(?:don vi|co quan|bo phan|nguoi|phong|can bo|giao vien)[ ,]*)*"
_LABELS = (
    (PARTNERS, rf"(?:{_WHO}phoi hop(?: thuc hien)?|{_WHO}tham gia)"),
    (
        LEAD,
        rf"{_WHO}(?:chu tri|phu trach|chiu trach nhiem|dau moi)(?: chinh| thuc hien| tham muu)?|(?:don vi|co quan|bo phan|nguoi)[ ,]*(?:don vi )?thuc hien|phan cong",
    ),
    (
        TIMING,
        r"thoi (?:gian|han|diem)(?: (?:thuc hien|hoan thanh|trien khai|to chuc))?|han hoan thanh|tien do(?: thuc hien)?|hoan thanh|thoi gian,? tien do",
    ),
    (PRODUCT, r"(?:san pham|ket qua)(?:[ ,/]*(?:san pham|ket qua|dau ra|dat duoc|can dat|du kien))*|dau ra"),
    (BUDGET, r"(?:nguon |du toan )?kinh phi(?: thuc hien)?"),
    (MATTER, r"noi dung(?: (?:tuyen truyen|thuc hien|cu the|cong viec))?"),
    (FORM, r"(?:hinh thuc|cach thuc)(?: thuc hien| to chuc| tuyen truyen)?"),
)
_LABEL = re.compile(
    "(?:^|(?<=[;.(,\n-])|(?<=[;.,] -)|(?<=[;.,)] )|(?<=[-+•] ))\\s*(?:"
    + "|".join(rf"(?P<{name}>{pattern})" for name, pattern in _LABELS)
    + r")\s*:\s*"
)
_MARK = re.compile(r"^\s*(?:[-+*•–]\s*|(?:[IVX]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])[.)/]\s*)+")
_SECTION_MARK = re.compile(r"\s*[IVX]{1,5}\s*[.)/]")
_VERBS = (
    r"(?<!các )tổ chức(?! (?:chính trị|xã hội|đoàn thể|tín dụng|hội(?=[\s,])))|xây dựng|tham mưu|hướng dẫn|theo dõi|đôn đốc|tuyên truyền|thực hiện|đăng tải|đăng|phát|viết|mở|biên soạn|biên tập|in|cấp phát|triển khai|duy trì|cập nhật|niêm yết|kiểm tra|tổng hợp|báo cáo|bố trí|lồng ghép|phổ biến|đưa|vận động"
    r"|thông báo|ban hành|sản xuất|chỉ đạo|quán triệt|treo|lắp đặt|rà soát|đề xuất|phát động|tập huấn|gửi|thành lập|chuẩn bị|cung cấp|tiếp nhận|giới thiệu|công khai|tăng cường|phân công|phát hành|đảm bảo|bảo đảm|thẩm định|làm|dựng|quay|hỗ trợ|trả lời"
    r"|giải đáp|lập|đọc|khảo sát|tham dự|chịu trách nhiệm|có trách nhiệm|nghiên cứu|đổi mới|đẩy mạnh|quản lý|bổ sung|trình|ký|soạn|thiết kế|trưng bày|tư vấn|quản trị|thu thập|khai thác|khuyến khích|tạo điều kiện|kết nối|lựa chọn|ưu tiên|ghi hình|kêu gọi|dịch|đảm nhận|đảm nhiệm|đến từng|tháo dỡ|trực(?! (?:thuộc|tuyến|tiếp|ban))|nhắn tin|nhắc|chia sẻ|tiếp tục|phản ánh|xuất bản|sưu tầm|kẻ|vẽ|trang trí|dạy|nêu|chọn|đánh giá|sơ kết|tổng kết|mời|đón|phân phát|đặt|dành|bồi dưỡng|mua|nâng cấp|sửa chữa|chủ động|căn cứ|huy động|ra quân|trang bị|tuyển chọn|giám sát|phản biện|xử lý|khắc phục|đối thoại|tham gia|hưởng ứng|thăm|tặng|trao|dọn|tích hợp|số hóa|số hoá|liên thông|nhân rộng|biểu dương|tuyên dương|khen thưởng|củng cố|kiện toàn|vận hành|thu gom|chăm sóc|hoàn thiện|hoàn thành|ứng dụng|áp dụng|cài đặt|cảnh báo|trồng|chiếu|nắm|ký kết|phân loại|cử|giúp|thường xuyên|kịp thời|định kỳ|hằng|mỗi"
)
# The second half of a name is no verb: "Ban Xây dựng Đảng", "Văn phòng Đăng ký đất đai".
_VERB = re.compile(
    rf"(?:^|(?<=[\s,;:]))(?<!Xây )(?<!Đăng )(?<!Chuẩn )(?<!công )(?<!chương )(?:{_VERBS})(?=[\s,])"
)
_GIVES = re.compile(r"^(?:(?:giao|phân công|đề nghị|yêu cầu|giao cho)\s+)", re.IGNORECASE)
_FOR = re.compile(r"^(?:Đối với|Về phía)\s+(?=[^:;.]{3,140}:)")
# "Để đạt mục tiêu, Sở Y tế …", "Theo đó, Phòng Nội vụ …"
_AIM = re.compile(
    r"^(?:Để|Nhằm|Theo|Cụ thể|Trong đó|Bên cạnh|Đồng thời|Ngoài ra|Cùng với)\b[^,:;.]{0,60}[,:]\s*(?=[A-ZĐ])"
)
_SOMEBODY_GIVES = re.compile(
    r"(?:Chủ tịch )?(?:UBND|Ủy ban|Sở|Giám đốc|Hiệu trưởng|Trưởng|Thường trực)[^,;:.]{0,50}? (?:giao|phân công|đề nghị|yêu cầu) "
)
_LEADS = re.compile(
    r"[\s,]*\b(?:chủ trì|làm đầu mối|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|là (?:(?:đơn vị|cơ quan) )?(?:chủ trì|đầu mối|thường trực)|phụ trách)\b[\s,:]*",
    re.IGNORECASE,
)
_HELPS = re.compile(r"[\s,]*\b(?:và )?(?:chủ động )?phối hợp(?: chặt chẽ)?\s*(?:với|cùng)\s+", re.IGNORECASE)
_HELPS_LEADING = re.compile(r"cùng(?: với)?\s+")  # behind "chủ trì"
_HELPS_BARE = re.compile(r"[\s,]*\b(?:và )?phối hợp\s+", re.IGNORECASE)
# "Sở Y tế theo chức năng, nhiệm vụ được giao tuyên truyền …"
_BY_DUTY = re.compile(r"[\s,]theo (?:(?:chức năng|nhiệm vụ|thẩm quyền|được giao)[\s,]*)+$")
_ONLY_HELPS = re.compile(r"[\s,]+(?:và )?(?:chủ động )?phối hợp$", re.IGNORECASE)
# "Các sở căn cứ Kế hoạch này triển khai thực hiện" closes a plan and gives no work.
_SAYS_NOTHING = re.compile(
    r"(?:trên đây là|trước [^,;]{3,80} về (?:kết quả|việc|tiến độ|chất lượng)|(?:(?:quan tâm|lãnh đạo|chỉ đạo)[\s,]*)+(?:việc |công tác )?(?:tổ chức |triển khai )?thực hiện$|(?:phụ trách |chỉ đạo )?chung\b|(?:(?:để |và )?(?:tổ chức|triển khai|thực hiện|hiệu quả)[\s,]*)+$|căn cứ|trên cơ sở|nghiêm túc|(?:tổ chức |triển khai |lãnh đạo |chỉ đạo )*(?:thực hiện )?(?:tốt |nghiêm túc |hiệu quả )*(?:các |những )?(?:kế hoạch|nội dung|nhiệm vụ)\b.{0,40}$)",
    re.IGNORECASE,
)
# What a body goes by says nothing about its work: "căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch".
_GOES_BY = re.compile(
    r"^căn cứ (?:vào )?(?:(?:chức năng|nhiệm vụ|tình hình|điều kiện|thực tế|nội dung|Kế hoạch này|được (?:giao|phân công)|của (?:đơn vị|ngành|địa phương)|mình|và)[\s,]+)+(?:để )?|^căn cứ (?:vào )?(?!kế hoạch)[^,;]{4,60},\s*(?=[a-zđ])",
    re.IGNORECASE,
)
_TIME_LABEL = re.compile(r"[\s,;(-]*\bthoi (?:gian|han)(?: (?:thuc hien|hoan thanh))?\s*:?\s*$")
_WATCHES = re.compile(
    r"(?:(?:giúp|tham mưu) [^,;]{0,60})?(?:theo dõi|đôn đốc|giám sát|kiểm tra|tổng hợp|báo cáo|gửi báo cáo|đánh giá|sơ kết|tổng kết|chủ động|nghiêm túc)\b",
    re.IGNORECASE,
)
_LONGEST_LEAD = 140


@dataclass
class _Item:
    """A point of the plan with what its labels say."""

    content: str
    start: int
    end: int
    is_heading: bool = False
    said: dict[str, str] = field(default_factory=dict)


def prose_tasks(source: Source, blocks: list[Block], parts: list[Part], years: Years) -> list[Task]:
    """Return the labelled tasks; without any, those of sentences that name who does them."""
    items = [item for item in _items(source, blocks) if _is_task(item)]
    if not items:
        return _sentence_tasks(source, blocks, parts, years)
    starts = [item.start for item in items]
    others = [part for part in parts if not _is_in(part, items, bisect_right(starts, part.start) - 1)]
    return [
        *(_labelled_task(source, item, years) for item in items),
        *timed_duties(source, blocks, others, years),
    ]


def timed_duties(source: Source, blocks: list[Block], parts: list[Part], years: Years) -> list[Task]:
    """Return the duties beside a list of the work that the list may lack: those that say when.

    The others tell what part each body has in the list, and who watches over it and reports.
    """
    duties = [part for part in parts if part.section == ORGANISATION]
    found = _sentence_tasks(source, blocks, duties, years)
    return [task for task in found if task.timing and not _WATCHES.match(task.content)]


def _is_in(part: Part, items: list[_Item], place: int) -> bool:
    return place >= 0 and part.start < items[place].end


def _items(source: Source, blocks: list[Block]) -> list[_Item]:
    found: list[_Item] = []
    lead = ""
    for block in blocks:
        text = source.plain[block.start : block.end]
        labels = [*_LABEL.finditer(source.folded[block.body : block.end])]
        before = source.one_line(block.body, block.body + labels[0].start()) if labels else ""
        is_section = _SECTION_MARK.match(text) is not None
        if labels and not before.strip(" -+•(.") and found and not is_section:
            item = found[-1]
            item.end = block.end
        else:
            heading = read_heading(" ".join(text.split()))
            lead = heading.lead if heading.lead and not labels else "" if _SECTION_MARK.match(text) else lead
            words = before if labels else source.one_line(block.body, block.end)
            item = _Item(words.strip(" .;:(-"), block.start, block.end, _SECTION_MARK.match(text) is not None)
            if lead:
                item.said["heading"] = lead
            found.append(item)
        _hear(source, item, (block.body, block.end), labels)
    return found


def _hear(source: Source, item: _Item, room: tuple[int, int], labels: list[re.Match[str]]) -> None:
    for number, label in enumerate(labels):
        end = room[0] + labels[number + 1].start() if number + 1 < len(labels) else room[1]
        said = source.plain[room[0] + label.end() : end].strip().strip(" .;,-+•").rstrip()
        said = said[:-1] if said.endswith(")") and said.count("(") < said.count(")") else said
        item.said.setdefault(str(label.lastgroup), said)


def _is_task(item: _Item) -> bool:
    labels = {*item.said} - {"heading", MATTER}
    has_who = LEAD in labels or "heading" in item.said
    return (
        bool(item.content)
        and not item.is_heading
        and (
            LEAD in labels
            or (TIMING in labels and (has_who or len(labels) > 1))
            or (has_who and len(labels) > 1)
        )
    )


def _labelled_task(source: Source, item: _Item, years: Years) -> Task:
    lead, helping = read_leads(item.said.get(LEAD, ""))
    lead = lead or item.said.get("heading", "")
    timing, content = " ".join(item.said.get(TIMING, "").split()), item.content
    if not timing:
        timing, content = split_time(content)
    partners = [*helping, *split_bodies(item.said.get(PARTNERS, ""))]
    one_line = {name: " ".join(item.said.get(name, "").split()) for name in (FORM, PRODUCT, BUDGET)}
    return Task(
        content=content.strip(" .,;"),
        lead=lead,
        partners=tuple(partners),
        timing=timing,
        norm=read_timing(timing, years),
        span=source.span(item.start, item.end),
        confidence=LIKELY,
        **one_line,
    )


def _sentence_tasks(source: Source, blocks: list[Block], parts: list[Part], years: Years) -> list[Task]:
    # What stands above the first section is the page's banner, or the plan's own head.
    first = min((part.lead[0] or part.start for part in parts), default=0)
    heads = {block.start: _heading_lead(source, block) for block in blocks if block.start >= first}
    starts = sorted(heads)
    found: list[Task] = []
    last: Part | None = None
    for part in parts:
        is_heading = source.plain[part.start : part.end].isupper()
        if is_heading or part.section not in {ORGANISATION, CONTENTS, FORMS, GOALS}:
            continue
        time, rest = split_time(source.one_line(part.start, part.end))
        rest = _without_label(rest)
        if found and time and not rest.strip(" .,;") and not found[-1].timing:
            # A semicolon parted the time from its task.
            found[-1] = replace(found[-1], timing=time, norm=read_timing(time, years))
            continue
        lead = _lead_above(source, (starts, heads), part)
        is_more = last is not None and "\n" not in source.plain[last.end : part.start]
        before = found[-1].lead if found and is_more else ""
        task = _sentence_task(source, part, (lead, years, before), is_more=is_more)
        if task is not None:
            found.append(task)
            last = part
    return found


def _heading_lead(source: Source, block: Block) -> str:
    words = _GIVES.sub("", _MARK.sub("", source.one_line(block.start, block.end)))
    body = _FOR.sub("", _GIVES.sub("", source.one_line(block.body, block.end)))
    colon = body.find(":")
    if 0 < colon < _LONGEST_LEAD and is_body(body[:colon]):
        return read_heading(body[:colon]).lead
    is_short = len(words) < _LONGEST_LEAD and not words.endswith(";") and not _VERB.search(body)
    return read_heading(words).lead if is_short else ""


def _lead_above(source: Source, heads: tuple[list[int], dict[int, str]], part: Part) -> str:
    """Return the body whose heading the part stands under; any other numbered heading ends it."""
    starts, leads = heads
    for start in reversed([one for one in starts if one <= part.start]):
        if leads[start]:
            return leads[start]
        if (
            re.match(r"\s*(?:[IVX]{1,5}|[0-9]{1,2})[.)/]\s", source.plain[start : start + 8])
            and start + 8 < part.start - 8
        ):
            return ""
    return ""


def _first_small(said: str) -> str:
    return said[:1].lower() + said[1:]


def _sentence_task(
    source: Source, part: Part, context: tuple[str, Years, str], *, is_more: bool
) -> Task | None:
    """Return what a sentence gives to whom; `is_more` says that the words before it gave work to `before`."""
    heading, years, before = context
    said = _AIM.sub("", _FOR.sub("", _MARK.sub("", source.one_line(part.start, part.end))))
    if heading and folded_same(said).startswith(folded_same(heading)):
        said = said[len(heading) :].lstrip(" :,")
    bare = _GIVES.sub("", said)
    if (is_body(bare) and not _VERB.search(bare)) or len(said) < 12:  # noqa: PLR2004 - only a name
        return None
    opening, said = _time_before_body(said)
    lead, partners, matter = _who(said, heading, is_duty=is_more or part.section == ORGANISATION)
    is_given = is_more or _given(said) is not None or _LEADS.search(said) is not None
    lead = lead or (before if is_more and _VERB.match(_first_small(said)) else "")
    if not lead or (part.section == GOALS and not is_given):
        return None
    time, matter = split_time(_GOES_BY.sub("", matter))
    time, matter = time or opening, _without_label(matter).strip(" .,;")
    if len(matter) < 7 or _SAYS_NOTHING.match(matter):  # noqa: PLR2004 - nothing left to do
        return None
    return Task(
        content=matter[:1].upper() + matter[1:],
        form="",
        lead=lead,
        partners=tuple(partners),
        timing=time,
        norm=read_timing(time, years),
        product="",
        budget="",
        span=source.span(part.start, part.end),
        confidence=GUESSED,
    )


def _without_label(words: str) -> str:
    """Leave out the word that announced the time taken off: "…; thời gian:"."""
    label = _TIME_LABEL.search(folded_same(words))
    return words[: label.start()] if label else words


def _time_before_body(said: str) -> tuple[str, str]:
    """Take the time off "Trong quý II/2025, Sở Y tế …"."""
    if starts_like_body(said):
        return "", said
    time, rest = split_time(said)
    return (time, rest) if time and starts_like_body(rest) else ("", said)


def _who(said: str, heading: str, *, is_duty: bool) -> tuple[str, list[str], str]:
    """Return who leads, who helps and what is to be done."""
    given = _given(said)
    bare = said[given.end() :] if given else said
    lead, rest = heading, said
    own = _own_lead(bare, is_given=given is not None or is_duty)
    if own:
        lead, rest = own
    leads = _LEADS.match(rest)
    rest = rest[leads.end() :] if leads else rest
    helps = _HELPS.match(rest) or _HELPS_BARE.match(rest) or (_HELPS_LEADING.match(rest) if leads else None)
    if helps is None or (helps.re is not _HELPS and not starts_like_body(rest[helps.end() :])):
        return lead, [], rest
    rest = rest[helps.end() :]
    verb = _VERB.search(rest)
    if verb is None or verb.start() == 0:
        return lead, [], rest
    return lead, split_bodies(rest[: verb.start()].strip(" ,")), rest[verb.start() :]


def _given(said: str) -> re.Match[str] | None:
    """Find "Giao", or "UBND phường giao", before a body."""
    match = _GIVES.match(said) or _SOMEBODY_GIVES.match(said)
    return match if match and starts_like_body(said[match.end() :]) else None


def _own_lead(said: str, *, is_given: bool) -> tuple[str, str] | None:
    """Find "Sở Nội vụ chủ trì …": a body at the beginning, then what it does."""
    if not starts_like_body(said):
        return None
    leads, verb = _LEADS.search(said), _VERB.search(said)
    helps = _HELPS.search(said) or _bare_help(said)
    ends = [match.start() for match in (leads, verb, helps) if match and match.start() > 2]  # noqa: PLR2004 - a name is longer
    if not ends or min(ends) > _LONGEST_LEAD:
        return None
    # Elsewhere than among the duties a sentence must say that somebody leads.
    if leads is None and not is_given:
        return None
    end = min(ends)
    name = _BY_DUTY.sub("", _ONLY_HELPS.sub("", said[:end].strip(" ,:")))
    return name, said[end:].lstrip(" ,:")


def _bare_help(said: str) -> re.Match[str] | None:
    """Find "phối hợp" without "với" before a body."""
    match = _HELPS_BARE.search(said)
    return match if match and starts_like_body(said[match.end() :]) else None
