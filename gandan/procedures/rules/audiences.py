"""Whom procedures are for, in the few groups that people tell themselves apart by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import TextChoices

if TYPE_CHECKING:
    from collections.abc import Iterable


class Audience(TextChoices):
    CITIZEN = "citizen", "người dân"
    BUSINESS = "business", "doanh nghiệp, hợp tác xã"
    ORGANISATION = "organisation", "cơ quan, tổ chức"
    FOREIGNER = "foreigner", "người, tổ chức nước ngoài"
    EMPLOYEE = "employee", "cán bộ, công chức, viên chức"


# Words of the published kinds of applicants. "Tổ chức (không bao gồm doanh nghiệp, HTX)" names those that it
# leaves out, so what stands in brackets is not looked at; one kind may name several, with commas between.
_WORDS = (
    ("người việt nam định cư", Audience.CITIZEN),
    ("công dân", Audience.CITIZEN),
    ("cá nhân", Audience.CITIZEN),
    ("người dân", Audience.CITIZEN),
    ("hộ gia đình", Audience.CITIZEN),
    ("đảng viên", Audience.EMPLOYEE),
    ("cán bộ", Audience.EMPLOYEE),
    ("công chức", Audience.EMPLOYEE),
    ("viên chức", Audience.EMPLOYEE),
    ("người nước ngoài", Audience.FOREIGNER),
    ("tổ chức nước ngoài", Audience.FOREIGNER),
    ("vốn đầu tư nước ngoài", Audience.BUSINESS),
    ("doanh nghiệp", Audience.BUSINESS),
    ("hợp tác xã", Audience.BUSINESS),
    ("hộ kinh doanh", Audience.BUSINESS),
    ("tổ chức", Audience.ORGANISATION),
    ("cơ quan", Audience.ORGANISATION),
)


def audiences_of(applicants: Iterable[str]) -> tuple[str, ...]:
    """Return the groups that the kinds of applicants belong to, in one order; those unheard of to none."""
    kinds = [kind.strip() for name in applicants for kind in _without_brackets(name).lower().split(",")]
    found = {_audience(kind) for kind in kinds}
    return tuple(each.value for each in Audience if each in found)


def _audience(kind: str) -> Audience | None:
    return next((audience for words, audience in _WORDS if words in kind), None)


def _without_brackets(name: str) -> str:
    head, _, tail = name.partition("(")
    return head + tail.partition(")")[2]
