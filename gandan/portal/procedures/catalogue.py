"""Lists of the catalogue: by field, level and for whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Count, Exists, OuterRef, Q

from gandan.procedures.models import Applicant, ProcedureVersion, VersionLevel
from gandan.procedures.namesakes import apart
from gandan.procedures.outbound import ended_levels
from gandan.procedures.rules.namesakes import called
from gandan.procedures.values import Level
from gandan.text.collation import sort_key
from gandan.text.fold import slug

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from django.core.paginator import Page
    from django.db.models import QuerySet
    from django.http import QueryDict

    from gandan.procedures.outbound import LevelEnd

A_PAGE = 40
MOST_SORTED = 20_000
SORTED_BY = 80  # letters of a name that decide its place
# How subjects of the source begin, and for whom that is.
AUDIENCES = {
    "nguoi-dan": ("Người dân", ("Công dân", "Người Việt Nam", "Người nước ngoài", "Cá nhân", "Hộ gia đình")),
    "doanh-nghiep": ("Hộ kinh doanh, doanh nghiệp", ("Doanh nghiệp", "Hợp tác xã", "Hộ kinh doanh")),
    "to-chuc": ("Tổ chức, cơ quan", ("Tổ chức", "Cơ quan", "Cán bộ")),
}
LEVELS = {
    "cap-xa": Level.COMMUNE,
    "cap-tinh": Level.PROVINCE,
    "cap-bo": Level.CENTRAL,
    "noi-khac": Level.OTHER,
    "cap-huyen": Level.DISTRICT,
}


@dataclass(frozen=True)
class Option:
    """One value of a filter."""

    key: str
    name: str
    count: int
    address: str
    is_chosen: bool = False


@dataclass(frozen=True)
class Wanted:
    field: str = ""
    level: str = ""
    audience: str = ""

    def address(self, **changes: str) -> str:
        said = {"linh-vuc": self.field, "cap": self.level, "doi-tuong": self.audience} | changes
        return f"?{urlencode({key: value for key, value in said.items() if value})}"

    @property
    def is_any(self) -> bool:
        return bool(self.field or self.level or self.audience)


@dataclass(frozen=True)
class Listed:
    name: str
    key: str
    field: str
    code: str
    holds_from: date | None
    apart: str = ""  # what sets it apart from others of its name


@dataclass(frozen=True)
class Catalogue:
    wanted: Wanted
    page: Page[Listed]
    levels: tuple[Option, ...]
    audiences: tuple[Option, ...]
    field_name: str
    ended: LevelEnd | None  # set where the level asked for is no more

    @property
    def without_level(self) -> str:
        return self.wanted.address(cap="")

    @property
    def without_audience(self) -> str:
        return self.wanted.address(**{"doi-tuong": ""})


def wanted_in(said: QueryDict) -> Wanted:
    level, audience = said.get("cap", ""), said.get("doi-tuong", "")
    return Wanted(
        field=slug(said.get("linh-vuc", "")[:200]),
        level=level if level in LEVELS else "",
        audience=audience if audience in AUDIENCES else "",
    )


def fields_on(on: date) -> list[Option]:
    """Return the fields with how many procedures each has on the day or later; one query."""
    rows = _versions(on).exclude(field_area="").values_list("field_area")
    counted = rows.annotate(count=Count("procedure_id", distinct=True)).order_by("field_area")
    found: dict[str, Option] = {}
    for name, count in counted:
        key = slug(name)
        before = found.get(key)  # "Thi đua - khen thưởng" and "Thi đua – Khen thưởng" are one
        found[key] = Option(key, before.name if before else name, count + (before.count if before else 0), "")
    return sorted(found.values(), key=lambda option: sort_key(option.name))


def catalogue(wanted: Wanted, page_number: str, on: date) -> Catalogue:
    rows = _versions(on)
    fields = _field_names(rows, wanted.field) if wanted.field else []
    if wanted.field:
        rows = rows.filter(field_area__in=fields)
    ended = next((end for end in ended_levels() if end.level == LEVELS.get(wanted.level)), None)
    is_ended = ended is not None and ended.ended_on <= on
    if wanted.level:
        rows = (
            _ever_of_level(rows, LEVELS[wanted.level]) if is_ended else _of_level(rows, LEVELS[wanted.level])
        )
    if wanted.audience:
        rows = _of_audience(rows, AUDIENCES[wanted.audience][1])
    listed = _listed(rows, on)
    page = Paginator(listed, A_PAGE).get_page(page_number)
    page.object_list = _told_apart(list(page.object_list), listed, on)
    return Catalogue(
        wanted=wanted,
        page=page,
        levels=tuple(_level_options(wanted, on)),
        audiences=tuple(_audience_options(wanted)),
        field_name=fields[0] if fields else "",
        ended=ended if is_ended else None,
    )


def _versions(on: date) -> QuerySet[ProcedureVersion]:
    """Return what holds on the day or will; what only authorities do among themselves is not for people."""
    holds = Q(valid_to__isnull=True) | Q(valid_to__gt=on)
    rows: QuerySet[ProcedureVersion] = ProcedureVersion.objects.filter(holds, is_internal=False)
    return rows


def _field_names(rows: QuerySet[ProcedureVersion], key: str) -> list[str]:
    names = rows.order_by("field_area").values_list("field_area", flat=True).distinct()
    return [name for name in names if slug(name) == key]


def _of_level(rows: QuerySet[ProcedureVersion], level: str) -> QuerySet[ProcedureVersion]:
    return rows.filter(Exists(VersionLevel.objects.filter(version_id=OuterRef("pk"), level=level)))


def _ever_of_level(rows: QuerySet[ProcedureVersion], level: str) -> QuerySet[ProcedureVersion]:
    """Return what was carried out at a level that is no more: the same procedures, elsewhere today."""
    return rows.filter(
        procedure_id__in=VersionLevel.objects.filter(level=level).values("version__procedure_id")
    )


def _of_audience(rows: QuerySet[ProcedureVersion], heads: Sequence[str]) -> QuerySet[ProcedureVersion]:
    wanted = Q()
    for head in heads:
        wanted |= Q(name__startswith=head)
    return rows.filter(Exists(Applicant.objects.filter(wanted, version_id=OuterRef("pk"))))


def _listed(rows: QuerySet[ProcedureVersion], on: date) -> list[Listed]:
    """Return each procedure once, by what it is called on the day, in the order of names."""
    found: dict[int, Listed] = {}
    told = rows.order_by("valid_from", "code", "pk").values_list(
        "procedure_id", "name", "procedure__key", "field_area", "code", "valid_from"
    )
    for pk, name, key, field, code, first in told[:MOST_SORTED]:
        found.setdefault(pk, Listed(name, key, field, code, first if first > on else None))
    return sorted(found.values(), key=lambda listed: (_sorted_by(listed.name), listed.key))


def _told_apart(shown: list[Listed], listed: list[Listed], on: date) -> list[Listed]:
    """Say what sets a name apart from the same one, also where that stands on another page."""
    names = {called(each.name) for each in shown}
    words = apart({each.code: each.name for each in listed if called(each.name) in names}, on)
    return [replace(each, apart=words.get(each.code, "")) for each in shown]


@lru_cache(maxsize=MOST_SORTED)
def _sorted_by(name: str) -> str:
    return sort_key(name[:SORTED_BY])


def _level_options(wanted: Wanted, on: date) -> list[Option]:
    gone = {end.level for end in ended_levels() if end.ended_on <= on}
    return [
        Option(key, str(level.label), 0, wanted.address(cap=key), key == wanted.level)
        for key, level in LEVELS.items()
        if level not in gone or key == wanted.level
    ]


def _audience_options(wanted: Wanted) -> list[Option]:
    return [
        Option(key, name, 0, wanted.address(**{"doi-tuong": key}), key == wanted.audience)
        for key, (name, _heads) in AUDIENCES.items()
    ]
