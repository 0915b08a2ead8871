"""Who is meant by the names of a plan: units, groups of units, or a question. Pure.

A choice is a short word that forms, rows and rules share: `unit:12`, `group:3`, `levels:commune,department`
(every unit of these levels under the issuer) or `keys:so-noi-vu,so-tu-phap` (these units and no others).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from gandan.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORDS = (
    (r"\bub\s*nd\b|\buy ban nhan dan\b", "ubnd"),
    (
        r"\bubmttq(?:vn)?\b|\buy ban (?:mat tran to quoc|mttq)(?: viet nam)?\b|\bmttq(?:vn)?\b",
        "mat tran to quoc",
    ),
    (r"\bmat tran to quoc viet nam\b", "mat tran to quoc"),
    (r"\btttt\b|\btt&tt\b|\btt va tt\b", "thong tin va truyen thong"),
    (r"\bvhtt(?:&?dl)\b|\bvh,\s*tt\s*(?:&|va)\s*dl\b", "van hoa the thao va du lich"),
    (r"\bvh\s*[-,]?\s*tt\b", "van hoa thong tin"),
    (r"\bgd\s*(?:&|va)?\s*dt\b", "giao duc va dao tao"),
    (r"\bkh\s*(?:&|va)?\s*cn\b", "khoa hoc va cong nghe"),
    (r"\bkh\s*(?:&|va)?\s*dt\b", "ke hoach va dau tu"),
    (r"\bptth\b|\bpt\s*-?\s*th\b", "phat thanh truyen hinh"),
    (r"\bhcc\b|\bpvhcc\b", "phuc vu hanh chinh cong"),
    (r"\bvp\b", "van phong"),
    (r"\btt\b", "trung tam"),
)
_PLACES = "tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran"
# Words that name a whole level, in the order in which they are looked for.
_GROUPS = (
    (r"\bcac (?:so|ban)\b|\bcac (?:so|ban),? (?:ban|nganh)|\bso, ban,? nganh|\bcac so\b", "department"),
    (r"\bubnd (?:cac )?cap huyen|\bcac huyen\b|\bubnd cac (?:huyen|quan|thi xa|thanh pho)", "district"),
    (r"\bubnd (?:cac )?cap xa|\bcac (?:xa|phuong|thi tran)\b", "commune"),
    (r"\bcac phong\b", "division"),
    (r"\bco quan bao chi\b|\bcac bao, dai\b", "press"),
    (r"\bdoan the\b|\bto chuc chinh tri|\bhoi, doan the", "union"),
)
# "các cơ quan, đơn vị" may be anybody: which of them is for a person to say.
_ANYBODY = re.compile(
    r"\b(?:cac|moi) (?:co quan|don vi|dia phuong|to chuc)|\bdon vi (?:lien quan|truc thuoc)"
)
_BESIDE = re.compile(
    r"\b(?:va )?(?:cac )?(?:co quan|don vi|nganh|to chuc)"
    r"(?:, (?:co quan|don vi|to chuc))* (?:co )?lien quan\b"
)
# "Phòng Văn hóa và Thông tin" is one unit: only where the firm cuts do not do, "và" is one too.
_CUTS = (re.compile(r"\s*[;,\n/+]\s*"), re.compile(r"\s*(?:[;,\n/+]|\bvà\b|\bcùng\b)\s*", re.IGNORECASE))
_NOT_A_WORD = re.compile(r"[^a-z0-9&]+")
LEAST_WORDS = 2
MOST_LIKELY = 12


@dataclass(frozen=True)
class Known:
    """A unit that a plan may name on its day; `folded` and `short` are as `key_of_name` writes them."""

    id: int
    key: str
    level: str
    name: str
    folded: str
    is_issuer: bool = False
    now: int | None = None  # who holds its duties today; None: nobody. The unit itself while it exists.


@dataclass(frozen=True)
class Group:
    id: int
    name: str
    folded: str
    levels: frozenset[str]  # all units of these levels under the issuer; empty for another rule


@dataclass(frozen=True)
class Registry:
    """What names may mean on the plan's day."""

    units: tuple[Known, ...]
    groups: tuple[Group, ...] = ()
    aliases: Mapping[str, str] | None = None  # key_of_name → choice
    # Names of other days, with who holds the duties of these units today: key_of_name → choices.
    former: Mapping[str, tuple[str, ...]] | None = None

    # An annex names the same few over and over, and a province has hundreds of units: each is sought once.
    @cached_property
    def matches(self) -> dict[str, Match]:
        return {}

    @cached_property
    def by_name(self) -> dict[str, list[Known]]:
        found: dict[str, list[Known]] = {}
        for unit in self.units:
            bare = unit.folded.removeprefix("ubnd ")
            for name in {unit.folded, bare, f"ubnd {bare}", f"hdnd ubnd {bare}"}:
                found.setdefault(name, []).append(unit)
        return found

    @cached_property
    def by_first_word(self) -> dict[str, list[Known]]:
        found: dict[str, list[Known]] = {}
        for unit in self.units:
            found.setdefault(unit.folded.partition(" ")[0], []).append(unit)
        return found


@dataclass(frozen=True)
class Match:
    """`choice` is empty where a person has to choose; `question` then says why, `likely` what it may be."""

    choice: str = ""
    question: str = ""
    likely: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def key_of_name(written: str) -> str:
    """Return a name as it is compared: folded, the usual short forms written out."""
    found = fold(written)
    for pattern, words in _WORDS:
        found = re.sub(pattern, words, found)
    found = _NOT_A_WORD.sub(" ", found).replace("&", " va ")
    return " ".join(found.split())


def match(written: str, registry: Registry) -> Match:
    """Say who is meant, or ask."""
    name = " ".join(written.split())
    if name not in registry.matches:
        registry.matches[name] = _matched(name, registry)
    return registry.matches[name]


def _matched(name: str, registry: Registry) -> Match:
    if not name:
        return Match(question="Văn bản không ghi cơ quan chủ trì.")
    known = (registry.aliases or {}).get(key_of_name(name))
    if known:
        return Match(known)
    if levels := _levels(name):
        return _group(levels, registry)
    whole = _unit(name, registry)
    if whole.choice or whole.likely:
        return whole
    return _several(name, registry) or whole


def _levels(name: str) -> set[str]:
    folded = re.sub(r"\buy ban nhan dan\b", "ubnd", fold(name))
    return {level for pattern, level in _GROUPS if re.search(pattern, folded)}


def _group(levels: set[str], registry: Registry) -> Match:
    there = {unit.level for unit in registry.units}
    if missing := levels - there:
        likely = tuple(f"group:{group.id}" for group in registry.groups if group.levels & missing)
        return Match(question="Trong danh mục chưa có đơn vị nào thuộc nhóm này.", likely=likely)
    for group in registry.groups:
        if group.levels == levels:
            return Match(f"group:{group.id}")
    return Match(f"levels:{','.join(sorted(levels))}")


def _unit(name: str, registry: Registry) -> Match:
    key = key_of_name(_without_others(name))
    named = [group for group in registry.groups if group.folded == key]
    if len(named) == 1:
        return Match(f"group:{named[0].id}")
    own = next((unit for unit in registry.units if unit.is_issuer), None)
    if own is not None and re.fullmatch(rf"ubnd(?: (?:{_PLACES}))?", key):
        return _own_or_question(key, own)
    exact = registry.by_name.get(key, [])
    alike = registry.by_first_word.get(_bare(key).partition(" ")[0], [])
    found = exact or [unit for unit in alike if _may_be(key, unit)]
    if len(found) == 1 and (exact or len(_bare(key).split()) >= LEAST_WORDS):
        return _present(found[0])
    if not found and key in (registry.former or {}):
        question = "Vào ngày của kế hoạch không có đơn vị nào tên này."
        return Match(question=question, likely=(registry.former or {})[key])
    return _asked(name, found)


def _asked(name: str, found: list[Known]) -> Match:
    if found:
        likely = tuple(f"unit:{unit.now or unit.id}" for unit in found[:MOST_LIKELY])
        return Match(question=_which(found), likely=likely)
    if _ANYBODY.search(fold(name)):
        return Match(question="Văn bản ghi chung, chưa rõ là nhóm đơn vị nào.")
    return Match(question="Không thấy tên này trong danh mục đơn vị vào ngày của kế hoạch.")


def _own_or_question(key: str, own: Known) -> Match:
    level = {
        "xa": "commune",
        "phuong": "commune",
        "thi tran": "commune",
        "huyen": "district",
        "tinh": "province",
    }
    asked = level.get(key.removeprefix("ubnd").strip(), own.level)
    if asked == own.level:
        return _present(own)
    return Match(question="Văn bản ghi chung, chưa rõ là một đơn vị hay mọi đơn vị cùng cấp.")


def _present(unit: Known) -> Match:
    if unit.now == unit.id:
        return Match(f"unit:{unit.id}")
    likely = (f"unit:{unit.now}",) if unit.now else ()
    return Match(question=f"{unit.name} nay không còn; hãy chọn đơn vị làm tiếp việc này.", likely=likely)


def _which(found: Iterable[Known]) -> str:
    names = [unit.name for unit in found]
    if len(names) == 1:
        return f"Có thể là {names[0]}; tên ghi ngắn quá nên cần bạn chọn."
    return f"Có {len(names)} đơn vị tên gần giống: {', '.join(names[:3])}{'…' if len(names) > 3 else ''}."  # noqa: PLR2004 - three fit a line


def _several(name: str, registry: Registry) -> Match | None:
    """Read "Sở Nội vụ, Sở Tư pháp" as these two and no others."""
    likely: tuple[str, ...] = ()
    units = {f"unit:{unit.id}": unit for unit in registry.units}
    for cut in _CUTS:
        parts = [part for part in cut.split(_without_others(name)) if part.strip()]
        found = [_unit(part, registry) for part in parts]
        if len(parts) > 1 and all(one.choice in units for one in found):
            keys = sorted({units[one.choice].key for one in found})
            return Match(f"keys:{','.join(keys)}" if len(keys) > 1 else found[0].choice)
        named = (choice for one in found for choice in (one.choice, *one.likely) if choice)
        likely = likely or (tuple(dict.fromkeys(named))[:MOST_LIKELY] if len(parts) > 1 else ())
    return Match(question=f"Chưa rõ “{name}” gồm những đơn vị nào.", likely=likely) if likely else None


def _without_others(name: str) -> str:
    """Leave out "và các đơn vị liên quan": it names nobody."""
    folded = fold(name)
    found = _BESIDE.search(folded) if len(folded) == len(name) else None
    if found is None or not name[: found.start()].strip(" ,;"):
        return name
    return name[: found.start()].strip(" ,;") + name[found.end() :]


def _bare(key: str) -> str:
    """Leave out the place of an office where only its kind is said: "Phòng Nội vụ huyện"."""
    return re.sub(rf" (?:{_PLACES})$", "", key.removeprefix("ubnd "))


def _may_be(key: str, unit: Known) -> bool:
    """Whether a name that begins alike may be short for the unit's."""
    said = _bare(key).split()
    name = unit.folded.split()
    if not said:
        return False
    initials = "".join(word[0] for word in name[1:] if word != "va")
    full = "".join(word[0] for word in name[1:])
    if len(said) == LEAST_WORDS and len(said[1]) > 1 and said[1] in {initials, full}:
        return True
    return set(said) <= set(name)


_LEVEL_WORDS = {
    "province": "tỉnh, thành phố",
    "district": "huyện, thị xã, thành phố",
    "commune": "xã, phường, thị trấn",
    "department": "sở, ban, ngành",
    "division": "phòng",
    "centre": "trung tâm",
    "union": "mặt trận, đoàn thể, hiệp hội",
    "press": "cơ quan báo chí",
    "post": "bưu điện",
}


def group_name(choice: str, names: Mapping[str, str], issuer: str) -> str:
    """Name the group of a choice `levels:` or `keys:`; `names` are those of units by their keys."""
    kind, _, said = choice.partition(":")
    parts = said.split(",")
    if kind == "keys":
        return ", ".join(names.get(key, key) for key in parts)
    return f"Mọi {'; '.join(_LEVEL_WORDS.get(level, level) for level in parts)} thuộc {issuer}"


def group_rule(choice: str, issuer_key: str) -> dict[str, str | list[str]]:
    """Return the rule of the group that such a choice asks for, as UnitGroup keeps it."""
    kind, _, said = choice.partition(":")
    return {kind: said.split(","), "under": issuer_key}
