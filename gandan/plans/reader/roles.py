"""Who does a point and when, said behind it in so many words: "(Phòng A chủ trì; B phối hợp; quý II)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from gandan.plans.reader.duty_words import VERB
from gandan.plans.reader.leads import read_leads, split_bodies, starts_like_body
from gandan.plans.reader.source import folded_same
from gandan.plans.reader.time_words import split_time

LONGEST = 400
_MOST_CUTS = 12
_CUT = re.compile(r"\s*\((?=[^()]+\)[\s.;]*$)|\.\s+(?=[A-ZĐ])|[;:]\s+|\s+-\s+")
_CLAUSE = re.compile(r";|\.\s+(?=[A-ZĐ])")
_BY = re.compile(r"(?:do|giao|giao cho|phân công)\s+", re.IGNORECASE)
_TIME_LABEL = re.compile(
    r"\s*(?:thoi (?:gian|han)|tien do)(?: (?:thuc hien|hoan thanh|to chuc))?\s*:?\s*(?:vao\s+)?"
)
_LEADS = r"(?:chủ trì|phụ trách|chịu trách nhiệm|làm đầu mối|đầu mối|đảm nhiệm|tham mưu)"
# Behind such a word another body or the time follows, and no work.
_NEXT = re.compile(rf"(?<=\w)(\s+(?:{_LEADS}|thực hiện|phối hợp)),\s+(?!phối hợp|tham mưu|thực hiện)")
_LEAD = re.compile(rf"(?P<who>.+?)\s+(?:{_LEADS}(?:,?\s+(?:thực hiện|tham mưu))?|thực hiện)", re.IGNORECASE)
_BOTH = re.compile(
    rf"(?P<who>.+?)\s+{_LEADS}(?: thực hiện)?,?\s+(?:và\s+)?phối hợp\s+(?:với|cùng)\s+(?P<partners>.+)",
    re.IGNORECASE,
)
_HELPER = re.compile(r"(?P<partners>.+?)\s+(?:cùng\s+)?phối hợp(?: thực hiện)?", re.IGNORECASE)
_WITH = re.compile(r"(?:và\s+)?phối hợp\s+(?:với|cùng)\s+(?P<partners>.+)", re.IGNORECASE)


@dataclass
class Roles:
    lead: str = ""
    partners: tuple[str, ...] = ()
    timing: str = ""

    @property
    def facts(self) -> int:
        return bool(self.lead) + bool(self.partners) + bool(self.timing)


_IN_BRACKETS = re.compile(r"^(?P<content>.{12,300}?)\s*\((?P<who>[^():;]{3,120})\)[\s.;]*$")


def split_bracketed(text: str) -> tuple[str, Roles] | None:
    """Cut "Mở trưng bày chuyên đề (Phòng Trưng bày)": work with nothing but the names of bodies behind it."""
    match = _IN_BRACKETS.match(text)
    if match is None or starts_like_body(match["content"]) or not _is_work(match["content"]):
        return None
    if not _is_bodies(match["who"]) or not match["who"][:1].isupper():
        return None
    lead, partners = read_leads(match["who"])
    return match["content"], Roles(lead, tuple(partners))


def _is_work(content: str) -> bool:
    return VERB.match(content[:1].lower() + content[1:]) is not None


def split_roles(text: str) -> tuple[str, Roles] | None:
    """Cut a point from what is said behind it of who does it; None where nothing but that follows no cut."""
    if len(text) > 2 * LONGEST:
        return None
    for cut in islice(_CUT.finditer(text), _MOST_CUTS):
        content = text[: cut.start()].strip()
        roles = read_roles(text[cut.end() :]) if content and not starts_like_body(content) else None
        if roles and roles.lead:
            return content, roles
    return None


def read_roles(text: str) -> Roles | None:
    """Return what the words say of who leads, helps and by when; None where they say anything else."""
    bare = text.strip(" .;").removesuffix(")").removeprefix("(").strip(" .;")
    if len(bare) > LONGEST:
        return None
    roles = Roles()
    for clause in _CLAUSE.split(_NEXT.sub(r"\1; ", _BY.sub("", bare, count=1))):
        if clause.strip() and not _take(clause.strip(" ,."), roles):
            return None
    return roles if roles.lead or roles.partners else None


def _take(clause: str, roles: Roles) -> bool:
    label = _TIME_LABEL.match(folded_same(clause))
    if label:
        roles.timing = clause[label.end() :]
        return True
    time, who = split_time(clause)
    who = who.strip(" .,;:")
    roles.timing = roles.timing or time
    return not who or _take_bodies(who, roles)


def _take_bodies(who: str, roles: Roles) -> bool:
    if match := _WITH.fullmatch(who):
        roles.partners += tuple(split_bodies(match["partners"]))
        return _is_bodies(match["partners"])
    if match := _BOTH.fullmatch(who):
        roles.lead, roles.partners = read_leads(match["who"])[0], tuple(split_bodies(match["partners"]))
        return _is_bodies(match["who"]) and _is_bodies(match["partners"])
    if match := _HELPER.fullmatch(who):
        roles.partners += tuple(split_bodies(match["partners"]))
        return _is_bodies(match["partners"])
    if match := _LEAD.fullmatch(who):
        roles.lead = roles.lead or read_leads(match["who"])[0]
        return _is_bodies(match["who"])
    return False


def _is_bodies(text: str) -> bool:
    return starts_like_body(text[:1].upper() + text[1:]) and not VERB.search(text)
