from __future__ import annotations

from django.db import models


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
    MANAGE_PEOPLE = "manage_people", "cấp tài khoản"
    READ_AUDIT = "read_audit", "đọc nhật ký"
