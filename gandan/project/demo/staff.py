"""The demo's accounts: one for each job, all with one password that this data folder drew for itself."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings

from gandan.people.actions import AccountFacts, create_account, grant_role
from gandan.people.models import User
from gandan.people.rules import Role
from gandan.project.demo.places import FIRST_DAY
from gandan.units.queries import unit_by_key

if TYPE_CHECKING:
    from pathlib import Path

COMMUNE = "xa-tam-hai-20992"
DISTRICT = "huyen-nui-thanh-517"
PROVINCE = "quang-nam"


@dataclass(frozen=True)
class Post:
    username: str
    full_name: str
    unit: str
    role: Role
    does: str


POSTS = (
    Post(
        "tinh",
        "Cán bộ cải cách hành chính tỉnh",
        PROVINCE,
        Role.PROVINCIAL_OFFICER,
        "lập kế hoạch, xem cả tỉnh, xét bằng chứng",
    ),
    Post("bientap", "Biên tập viên tỉnh", PROVINCE, Role.EDITOR, "soạn thông điệp"),
    Post("duyet", "Người duyệt của tỉnh", PROVINCE, Role.APPROVER, "duyệt thông điệp"),
    Post("lanhdao", "Lãnh đạo tỉnh", PROVINCE, Role.LEADER, "duyệt trên điện thoại"),
    Post("kiemtra", "Người giám sát", PROVINCE, Role.AUDITOR, "đọc mọi thứ, không sửa gì"),
    Post("nuithanh", "Cán bộ huyện Núi Thành", DISTRICT, Role.UNIT_OFFICER, "việc của huyện"),
    Post("tamhai", "Cán bộ xã Tam Hải", COMMUNE, Role.UNIT_OFFICER, "việc của xã"),
    Post("daitamhai", "Người phụ trách đài Tam Hải", COMMUNE, Role.STATION_OPERATOR, "phát loa, ghi nhật ký"),
    Post("duyettamhai", "Lãnh đạo xã Tam Hải", COMMUNE, Role.APPROVER, "duyệt bài của xã"),
)


def build_staff() -> None:
    password = demo_password()
    for post in POSTS:
        user = create_account(AccountFacts(post.username, post.full_name), password, by=None)
        grant_role(user, unit_by_key(post.unit), post.role, by=None, valid_from=FIRST_DAY)


def person(username: str) -> User:
    return User.objects.get(username=username)


def demo_password() -> str:
    """Return the password of all demo accounts; drawn once, kept beside the data."""
    file = _password_file()
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text("-".join(secrets.token_hex(2) for _ in range(3)))
    return file.read_text()


def _password_file() -> Path:
    folder: Path = settings.DATA_DIR
    return folder / "demo-password"
