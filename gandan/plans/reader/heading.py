"""What a heading says about the tasks under it: who leads them, when they are done."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from dataclasses import dataclass

from gandan.plans.reader.issuer import sentence_case
from gandan.plans.reader.leads import is_body
from gandan.plans.reader.source import folded_same
from gandan.plans.reader.timing import Years, read_timing
from gandan.text.fold import fold

LONGEST = 220
_MARK = re.compile(
    r"^\s*(?:(?:phụ lục|bảng|biểu|mục|phần)\s+(?:số\s+)?[0-9IVXivx]*\s*[.:)\-–]*\s*|[-+*•–]\s*|(?:[IVX]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2})*|[A-ZĐa-zđ])[.)/]\s*|(?:[IVX]{1,5}|[0-9]{1,2})-\s+)+",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?:don vi|co quan|bo phan|nguoi|phong)?[ ,]*(?:chu tri|phu trach|dau moi|chiu trach nhiem)(?: chinh| thuc hien)?|(?:don vi|co quan|bo phan|nguoi) thuc hien)\s*:\s*"
)
_GIVEN = re.compile(
    r"^(?:(?:nhom|danh muc|bang|cac|nhung|phan cong|phan viec|bieu|chi tiet)\s+)*(?:nhiem vu|cong viec|phan viec|noi dung|viec|hoat dong)(?:\s+cu the)?\s+(?:duoc\s+)?(?:giao(?: cho)?|cua|do|phan cong(?: cho)?|thuoc trach nhiem(?: cua)?|thuoc)\s+|^trach nhiem (?:cua )?|^(?:giao(?! (?:vien|duc|thong|vu|dich|xu|ban|duong))|phan cong)(?: nhiem vu)?(?: cho)?\s+(?!chu tri|phoi hop)|^doi voi\s+|^(?:cac )?(?:nhiem vu|cong viec|noi dung)\s+(?=\S.* chu tri)"
)
_END = re.compile(
    r"\s*(?:,?\s*(?:là\s+)?(?:đơn vị\s+|cơ quan\s+)?(?:chủ trì|phụ trách|đảm nhiệm|thực hiện|chịu trách nhiệm|làm đầu mối|có trách nhiệm|có nhiệm vụ|được giao|được phân công)(?:\s+(?:thực hiện|tham mưu|triển khai|các nhiệm vụ|các nội dung|những nhiệm vụ|một số nhiệm vụ|nhiệm vụ|nội dung|công việc|cụ thể|như|sau|sau đây))*|\((?:chủ trì|đơn vị chủ trì|cơ quan chủ trì|đầu mối)\))?\s*[:.;]*\s*$",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?<=chủ trì),?\s*phối hợp\s.*$", re.IGNORECASE)
_TIME_ONLY = re.compile(
    r"(?:trong |thuc hien |nhiem vu |cong viec |hoat dong |cac |tu |truoc |ngay |den |hoan thanh )*(?:[0-9]{1,2}/|quy|thang|nam|hoc ky|6 thang|thuong xuyen|hang|dot|giai doan|tuan)\b.{0,40}"
)
# A step says when it is: "Bước 1 (từ ngày 25/10 đến ngày 10/11)".
_STEP = re.compile(
    r"(?:Bước|Giai đoạn|Đợt|Chặng) (?:[0-9IVX]{1,4}|thứ \w+|một|hai|ba|bốn)\b[^():;]{0,80}?[\s:,(-]+(?:thời gian:? )?(?P<time>[^():;]{3,60})\)?",
    re.IGNORECASE,
)
_ANY_YEAR = Years.of_year(2000)


@dataclass(frozen=True)
class Heading:
    words: str = ""
    lead: str = ""
    timing: str = ""


def read_heading(words: str) -> Heading:
    if len(words) > LONGEST:
        return Heading(words)
    bare = _MARK.sub("", words).strip()
    if (step := _STEP.fullmatch(bare)) and _is_timing(step["time"]):
        return Heading(words, "", step["time"])
    timing = bare if _is_timing(bare) else ""
    return Heading(words, "" if timing else _lead(bare), timing)


def _is_timing(bare: str) -> bool:
    folded = fold(bare).rstrip(" .:;")
    norm = read_timing(folded, _ANY_YEAR)
    return bool(_TIME_ONLY.fullmatch(folded)) and bool(norm.due or norm.first or norm.cadence)


def _lead(bare: str) -> str:
    said = sentence_case(bare) if bare.isupper() else bare
    folded = folded_same(said)
    if label := _LABEL.search(folded):
        return said[label.end() :].split(";")[0].strip(" .:()")
    given = _GIVEN.match(folded)
    said = said[given.end() :] if given else said
    name = _END.sub("", _WITH.sub("", said)).strip(" .:;")
    name = name[:1].upper() + name[1:] if given else name
    return name if is_body(name) else ""
