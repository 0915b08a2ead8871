"""Which role may do what, and how far down it reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class Role(models.TextChoices):
    PROVINCIAL_OFFICER = "provincial_officer", "cán bộ cải cách hành chính cấp tỉnh"
    UNIT_OFFICER = "unit_officer", "cán bộ đầu mối của đơn vị"
    APPROVER = "approver", "người duyệt nội dung"
    LEADER = "leader", "lãnh đạo đơn vị"
    STATION_OPERATOR = "station_operator", "cán bộ phụ trách đài truyền thanh"
    EDITOR = "editor", "biên tập viên"
    AUDITOR = "auditor", "người kiểm tra, giám sát"


class Act(models.TextChoices):
    """What a person may do with the rows of a unit."""

    VIEW = "view", "xem"
    WRITE_MESSAGE = "write_message", "soạn thông điệp"
    APPROVE_MESSAGE = "approve_message", "duyệt thông điệp"
    MANAGE_PLAN = "manage_plan", "lập và sửa kế hoạch"
    DELIVER = "deliver", "chuyển phát và ghi nhận đã phát"
    HAND_IN = "hand_in", "nộp bằng chứng"
    JUDGE = "judge", "chấp nhận hoặc trả lại bằng chứng"
    MANAGE_OUTLETS = "manage_outlets", "sửa đầu mối"
    MANAGE_UNITS = "manage_units", "ghi thay đổi của đơn vị"
    MANAGE_PEOPLE = "manage_people", "cấp tài khoản"
    MANAGE_LEXICON = "manage_lexicon", "sửa từ điển cách đọc"
    MANAGE_PROCEDURES = "manage_procedures", "cập nhật danh mục thủ tục và từ của dân"
    ANSWER_QUESTION = "answer_question", "trả lời câu hỏi của người dân"
    APPROVE_ANSWER = "approve_answer", "duyệt câu trả lời"
    READ_AUDIT = "read_audit", "đọc nhật ký"
    MANAGE_HOUSE = "manage_house", "đặt quy định chung của tỉnh"


class Extent(Enum):
    """How far below its own unit a role reaches."""

    OWN = "the unit alone"
    HOUSE = "the unit and the divisions inside it"
    BELOW = "the unit and every unit under it"


def _reach(extent: Extent, *acts: Act) -> dict[Act, Extent]:
    return dict.fromkeys(acts, extent)


# A province watches and judges what is under it, but speaks only in its own name.
REACH: Mapping[Role, Mapping[Act, Extent]] = MappingProxyType(
    {
        Role.PROVINCIAL_OFFICER: _reach(
            Extent.BELOW,
            Act.VIEW,
            Act.MANAGE_PLAN,
            Act.DELIVER,
            Act.HAND_IN,
            Act.JUDGE,
            Act.MANAGE_OUTLETS,
            Act.MANAGE_UNITS,
            Act.MANAGE_PEOPLE,
            Act.READ_AUDIT,
        )
        | _reach(
            Extent.HOUSE,
            Act.WRITE_MESSAGE,
            Act.MANAGE_LEXICON,
            Act.MANAGE_PROCEDURES,
            Act.ANSWER_QUESTION,
            Act.MANAGE_HOUSE,
        ),
        Role.UNIT_OFFICER: _reach(
            Extent.HOUSE,
            Act.VIEW,
            Act.WRITE_MESSAGE,
            Act.MANAGE_PLAN,
            Act.DELIVER,
            Act.HAND_IN,
            Act.MANAGE_OUTLETS,
            Act.MANAGE_LEXICON,
            Act.ANSWER_QUESTION,
        ),
        Role.APPROVER: _reach(Extent.HOUSE, Act.VIEW, Act.APPROVE_MESSAGE, Act.APPROVE_ANSWER),
        Role.LEADER: _reach(Extent.HOUSE, Act.VIEW, Act.APPROVE_MESSAGE, Act.APPROVE_ANSWER, Act.JUDGE),
        Role.STATION_OPERATOR: _reach(Extent.OWN, Act.VIEW, Act.DELIVER, Act.HAND_IN),
        Role.EDITOR: _reach(
            Extent.HOUSE,
            Act.VIEW,
            Act.WRITE_MESSAGE,
            Act.MANAGE_LEXICON,
            Act.MANAGE_PROCEDURES,
            Act.ANSWER_QUESTION,
        ),
        Role.AUDITOR: _reach(Extent.BELOW, Act.VIEW, Act.READ_AUDIT),
    }
)

# Whoever installs the system brings in the map and hands out the first accounts; speaking and judging stay
# with the units. A change that goes beyond one province reaches only here.
SUPERUSER_ACTS = frozenset({Act.VIEW, Act.MANAGE_UNITS, Act.MANAGE_PEOPLE, Act.READ_AUDIT})


@dataclass(frozen=True)
class Posting:
    """A role in a unit that somebody holds, or stands in for, on one day."""

    role: Role
    unit_id: int

    def extent(self, act: Act) -> Extent | None:
        """How far the act reaches from this unit; None when the role does not allow it."""
        return REACH[self.role].get(act)


@dataclass(frozen=True)
class Period:
    """From a day (included) to a day (excluded); an empty end means until somebody ends it."""

    start: date
    end: date | None = None
