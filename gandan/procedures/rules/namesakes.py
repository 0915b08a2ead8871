"""What tells procedures of one name apart in a list: who carries it out, at which level, by whose record."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.procedures.values import Level
from gandan.text.fold import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

AGENCY, LEVELS, ISSUER = 0, 1, 2
LONGEST_AGENCY = 160  # letters; a province's own record may list every branch
_BEGINNING = "thủ tục "  # some records begin so and others of the same name do not


@dataclass(frozen=True)
class Namesake:
    """One of several that are called alike."""

    code: str
    agency: str = ""
    levels: tuple[str, ...] = ()
    issued_by: str = ""


def called(name: str) -> str:
    """Return the name as a reader takes it: "THỦ TỤC ĐĂNG KÝ KẾT HÔN" is "đăng ký kết hôn"."""
    return one_line(name).lower().removeprefix(_BEGINNING)


def namesakes_among(names: Mapping[str, str]) -> list[list[str]]:
    """Group the codes, given with their names, that share one."""
    groups: dict[str, list[str]] = defaultdict(list)
    for code, name in names.items():
        groups[called(name)].append(code)
    return [codes for codes in groups.values() if len(codes) > 1]


def told_apart(group: Sequence[Namesake]) -> dict[str, str]:
    """Say of each what tells it from the others, as little as does so; at worst all that differs in some."""
    said = [(each, (_agency(each), _levels(each.levels), _issuer(each))) for each in group]
    for telling in ((AGENCY,), (ISSUER,), (AGENCY, ISSUER), (AGENCY, LEVELS, ISSUER)):
        words = {each.code: _joined(parts, telling) for each, parts in said}
        if len(set(words.values())) == len(words):
            return words
    differing = [
        number for number in (AGENCY, LEVELS, ISSUER) if len({parts[number] for _, parts in said}) > 1
    ]
    return {each.code: _joined(parts, differing) for each, parts in said}


def _joined(parts: Sequence[str], numbers: Iterable[int]) -> str:
    return " · ".join(parts[number] for number in numbers if parts[number])


def _agency(each: Namesake) -> str:
    agency = one_line(each.agency)
    return agency if len(agency) <= LONGEST_AGENCY else f"{agency[:LONGEST_AGENCY].rsplit(' ', 1)[0]} …"


def _levels(levels: Iterable[str]) -> str:
    return ", ".join(str(level.label) for level in Level if level in set(levels))


def _issuer(each: Namesake) -> str:
    return f"bản của {one_line(each.issued_by)}" if each.issued_by.strip() else ""
