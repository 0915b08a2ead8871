from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.fold import slug
from gandan.units.models import UnitGroup

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LONGEST_CODE = 60


def ensure_group(name: str, rule: Mapping[str, str | Sequence[str]]) -> UnitGroup:
    """Return the group of this very rule, made under the name if there is none yet."""
    asked = dict(rule)
    known = next((group for group in UnitGroup.objects.order_by("pk") if group.rule == asked), None)
    if known is not None:
        return known
    # Two people at once get one group: the second finds the code of the first.
    values = {"name": name[:200], "rule": asked}
    return UnitGroup.objects.get_or_create(code=_free_code(name), defaults=values)[0]


def _free_code(name: str) -> str:
    root = slug(name)[: LONGEST_CODE - 4].strip("-") or "nhom"
    taken = set(UnitGroup.objects.filter(code__startswith=root).values_list("code", flat=True))
    return next(code for n in range(len(taken) + 1) if (code := f"{root}-{n}" if n else root) not in taken)
