from __future__ import annotations

from io import BytesIO

from PIL import Image

from gandan.messages.actions import DraftText, approve, create_draft, submit
from gandan.messages.models import Audience, Message, MessageVersion, Topic
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

BODY = "## Việc cần làm\n\n1. Mang thẻ căn cước\n2. Gọi {{đường dây nóng}}"


def make_author(unit):
    return make_user(role=Role.UNIT_OFFICER, unit=unit)


def make_approver(unit):
    return make_user(role=Role.APPROVER, unit=unit)


def make_topics():
    """Put back what a transactional test has emptied."""
    Topic.objects.get_or_create(code="procedures", defaults={"name": "Thủ tục hành chính", "position": 2})
    Audience.objects.get_or_create(code="citizens", defaults={"name": "Người dân", "position": 1})


def make_text(**changes) -> DraftText:
    return DraftText(
        **{
            "title": "Đăng ký khai sinh tại nhà",
            "lead": "Không phải đi lại.",
            "body": BODY,
            "topics": ("procedures",),
            "audiences": ("citizens",),
        }
        | changes
    )


def make_draft(unit=None, by=None, **changes) -> Message:
    make_topics()
    unit = unit or make_unit()
    return create_draft(unit, by or make_author(unit), make_text(**changes))


def make_submitted(unit=None, by=None, **changes) -> Message:
    draft = make_draft(unit, by, **changes)
    return submit(draft.pk, draft.author)


def make_version(unit=None, by=None, approver=None, **changes) -> MessageVersion:
    message = make_submitted(unit, by, **changes)
    return approve(message.pk, approver or make_approver(message.unit))


def make_picture_bytes(kind="JPEG", size=(40, 30), mode="RGB", **options) -> bytes:
    written = BytesIO()
    Image.new(mode, size, "teal").save(written, kind, **options)
    return written.getvalue()
