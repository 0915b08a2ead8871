"""Parts of a plan in the words of an officer: what a target counts, and what an amendment changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gandan.calendars import clock
from gandan.messages.queries import topic_choices
from gandan.plans.models import Amendment, Clause, Target, Task
from gandan.plans.snapshots import Difference
from gandan.text.days import short_date
from gandan.units.models import OutletKind, UnitGroup
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

EVIDENCE_NAMES = {
    "URL": "trang đã lưu",
    "LOG": "nhật ký phát",
    "AUD": "bản ghi âm",
    "VID": "phim, phóng sự",
    "DOC": "văn bản đã ký",
    "MIN": "biên bản",
    "LST": "danh sách người dự",
    "PHO": "ảnh chụp",
    "INV": "giấy giao nhận",
    "LIC": "giấy phép",
    "DAT": "dữ liệu",
    "SUR": "khảo sát",
    "SYS": "ghi nhận của hệ thống",
}
LEVEL_NAMES = {
    "province": "Tỉnh, thành phố trực thuộc trung ương",
    "district": "Huyện, thị xã, thành phố",
    "commune": "Xã, phường, thị trấn",
    "department": "Sở, ban, ngành",
    "division": "Phòng",
    "centre": "Trung tâm",
    "union": "Mặt trận, đoàn thể, hiệp hội",
    "press": "Cơ quan báo chí",
    "post": "Bưu điện",
}
_EACH = {
    "month": "Mỗi tháng",
    "quarter": "Mỗi quý",
    "period": "Mỗi kỳ báo cáo",
    "year": "Mỗi năm",
    "once": "Trong cả kỳ kế hoạch",
}
_FIELDS = {
    "code": "Số, ký hiệu",
    "heading": "Mục",
    "text": "Lời cam kết",
    "title": "Tên",
    "method": "Cách đếm bằng lời",
    "population": "Đếm",
    "outlet_kind_id": "Loại đầu mối",
    "unit_levels": "Cấp đơn vị",
    "scope_id": "Trong địa bàn",
    "group_id": "Chỉ các đơn vị của nhóm",
    "evidence_kinds": "Bằng chứng được tính",
    "topics": "Chủ đề",
    "minimum_count": "Ít nhất mỗi kỳ",
    "window": "Đếm theo",
    "goal_share": "Mức phấn đấu",
    "is_internal": "Mức nội bộ",
    "starts_on": "Từ ngày",
    "ends_on": "Đến hết ngày",
    "number": "Số thứ tự",
    "content": "Nội dung",
    "form": "Hình thức",
    "product": "Sản phẩm, kết quả",
    "partners": "Phối hợp",
    "partner_groups": "Nhóm đơn vị phối hợp",
    "clause_id": "Thực hiện cam kết",
    "lead_unit_id": "Đơn vị chủ trì",
    "lead_group_id": "Nhóm đơn vị chủ trì",
    "timing": "Thời gian",
    "timing_text": "Thời gian ghi trong phụ lục",
    "cadence": "Nhịp thực hiện",
    "due_on": "Hạn hoàn thành",
    "budget_dong": "Kinh phí, đồng",
    "budget_note": "Nguồn kinh phí",
    "note": "Ghi chú",
}


def lower_first(text: str) -> str:
    """Put a name in the middle of a sentence: "Đài truyền thanh cấp xã" → "đài truyền thanh cấp xã"."""
    return text[:1].lower() + text[1:]


def joined(words: Sequence[str], last: str = "hoặc") -> str:
    """Write "a, b hoặc c"."""
    return f" {last} ".join(part for part in (", ".join(words[:-1]), words[-1]) if part) if words else ""


def goal_words(goal: Decimal) -> str:
    """Write "100 %", or "99,5 %"."""
    return f"{(Decimal(goal) * 100).normalize():f} %".replace(".", ",")


def counted_words(target: Target) -> str:
    if target.outlet_kind is not None:
        return lower_first(target.outlet_kind.name)
    return joined([lower_first(LEVEL_NAMES.get(level, level)) for level in target.unit_levels]) or "đơn vị"


def measure_sentence(target: Target, topics: Mapping[str, str]) -> str:
    """Say what will be counted; `topics` are the names of the topics by their codes."""
    place = unit_map().name(target.scope_id, clock.today())
    kinds = [EVIDENCE_NAMES.get(kind, kind) for kind in target.evidence_kinds]
    proof = joined(kinds) if len(kinds) == 1 else f"bằng chứng ({joined(kinds)})"
    about = joined([topics.get(code, code) for code in target.topics])
    subject = f" về {lower_first(about)}" if about else ""
    window = _EACH.get(target.window, "Mỗi kỳ")
    group = f", trong nhóm “{target.group.name}”," if target.group else ""
    internal = ", mức nội bộ" if target.is_internal else ""
    goal = f"phấn đấu {goal_words(target.goal_share)}{internal}"
    return (
        f"{window}, mỗi {counted_words(target)} thuộc {place}{group} phải có ít nhất "
        f"{target.minimum_count} {proof}{subject} được chấp nhận; {goal}."
    )


@dataclass(frozen=True)
class FieldChange:
    name: str
    before: str
    after: str


@dataclass(frozen=True)
class AmendmentLine:
    amendment: Amendment
    what: str  # "Sửa chỉ tiêu"
    who: str
    changes: Sequence[FieldChange]


def amendment_lines(amendments: Iterable[Amendment]) -> list[AmendmentLine]:
    """Return each amendment in words; the names behind the numbers are read once for all."""
    found = list(amendments)
    words = _Words({row.plan_id for row in found}) if found else None
    return [_line(row, words) for row in found if words is not None]


def field_changes(differences: Mapping[int, Difference]) -> dict[int, list[FieldChange]]:
    """Return what differs field by field, by the same keys; rows without a difference are left out."""
    found = {key: each for key, each in differences.items() if each}
    words = _Words(()) if found else None
    return {key: _changes(each, words) for key, each in found.items() if words is not None}


def _line(row: Amendment, words: _Words) -> AmendmentLine:
    is_changed = row.kind == Amendment.Kind.CHANGED
    changes = _changes(Difference(row.before, row.after), words) if is_changed else []
    what = f"{row.get_kind_display()} {row.get_part_display()}".capitalize()
    return AmendmentLine(row, what, row.made_by.full_name if row.made_by else "hệ thống", changes)


def _changes(each: Difference, words: _Words) -> list[FieldChange]:
    return [
        FieldChange(
            _FIELDS[name], words.of(name, each.before.get(name)), words.of(name, each.after.get(name))
        )
        for name in each.after or each.before
        if name in _FIELDS
    ]


class _Words:
    """Turns stored values into words."""

    def __init__(self, plans: Collection[int]) -> None:
        self._kinds = dict(OutletKind.objects.values_list("pk", "name"))
        self._groups = dict(UnitGroup.objects.values_list("pk", "name"))
        self._clauses = dict(Clause.objects.filter(plan_id__in=plans).values_list("pk", "code"))
        self._topics = dict(topic_choices())

    def of(self, name: str, value: object) -> str:
        if value in (None, "", []):
            return "(trống)"
        makers: dict[str, Callable[[object], str]] = {
            "population": lambda said: Target.Population(str(said)).label,
            "outlet_kind_id": lambda said: self._kinds.get(_number(said), ""),
            "lead_group_id": lambda said: self._groups.get(_number(said), ""),
            "group_id": lambda said: self._groups.get(_number(said), ""),
            "clause_id": lambda said: self._clauses.get(_number(said), "cam kết đã bỏ"),
            "scope_id": _unit_words,
            "lead_unit_id": _unit_words,
            "partner_groups": lambda said: _listed(said, self._groups),
            "unit_levels": lambda said: _listed(said, LEVEL_NAMES),
            "evidence_kinds": lambda said: _listed(said, EVIDENCE_NAMES),
            "topics": lambda said: _listed(said, self._topics),
            "window": lambda said: Target.Window(str(said)).label,
            "timing": lambda said: Task.Timing(str(said)).label,
            "cadence": lambda said: Task.Timing(str(said)).label,
            "goal_share": lambda said: goal_words(Decimal(str(said))),
            "is_internal": lambda said: "có" if said else "không",
        }
        days = ("starts_on", "ends_on", "due_on")
        if name in days:
            return short_date(date.fromisoformat(str(value)))
        return makers.get(name, str)(value)


def _number(value: object) -> int:
    return int(str(value))


def _unit_words(value: object) -> str:
    return unit_map().name(_number(value), clock.today())


def _listed(value: object, names: Mapping[Any, str]) -> str:
    codes = value if isinstance(value, list) else []
    return ", ".join(lower_first(names.get(code, str(code))) for code in codes)
