"""Guides and incentives from files that people write by hand: docs/use/viec-trong-doi.md tells how."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadGuideError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

INCENTIVES = "uu-dai.toml"
LONGEST_FILE_BYTES = 200_000
LONGEST_TEXT = 1_000
MOST_STEPS = 40
FRESH_FOR = timedelta(days=366)
LIFE, BUSINESS = "life", "business"
KINDS = (LIFE, BUSINESS)
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = re.compile(r"\d\.\d{6,7}", re.ASCII)


@dataclass(frozen=True)
class GuideStep:
    """One thing to do; without a code it is no procedure, such as asking the hospital for a paper."""

    title: str
    code: str = ""
    when: str = ""
    note: str = ""
    uses: tuple[str, ...] = ()  # papers of earlier steps, or such as one has
    gives: tuple[str, ...] = ()
    is_optional: bool = False


@dataclass(frozen=True)
class Guide:
    key: str  # that of the life event, where there is one
    name: str
    lead: str
    kind: str
    position: int
    has: tuple[str, ...]  # papers one has before the first step
    steps: tuple[GuideStep, ...]
    written_on: date
    source: str
    checked_on: date | None = None  # when a person held it against the texts it names

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(step.code for step in self.steps if step.code)


@dataclass(frozen=True)
class Incentive:
    """What a law offers; without `checked_on` nobody held it against the text."""

    title: str
    text: str
    for_whom: str
    legal_act: str
    issued_on: date
    source: str
    written_on: date
    checked_on: date | None = None
    holds_from: date | None = None
    holds_until: date | None = None  # the first day on which it no longer holds
    where: str = ""  # "" is the whole country
    code: str = ""  # the procedure by which one asks for it

    def is_fresh_on(self, day: date) -> bool:
        """Whether it was held against its text in the last twelve months; older is said to be old."""
        return self.checked_on is not None and day - self.checked_on <= FRESH_FOR

    def holds_on(self, day: date) -> bool:
        has_begun = self.holds_from is None or self.holds_from <= day
        return has_begun and (self.holds_until is None or day < self.holds_until)


@dataclass(frozen=True)
class Said:
    """One table of a file, asked with limits; what cannot be used is named by its key."""

    file: str
    values: Mapping[str, Any]

    def text(self, key: str, *, needed: bool = False) -> str:
        value = self.values.get(key, "")
        if not isinstance(value, str) or len(value) > LONGEST_TEXT or (needed and not value.strip()):
            raise BadGuideError(self.file, f"mục “{key}” phải là chữ, không quá {LONGEST_TEXT} ký tự.")
        return " ".join(value.split())

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise BadGuideError(self.file, f"mục “{key}” phải là danh sách.")
        return tuple(Said(self.file, {key: each}).text(key, needed=True) for each in value[:MOST_STEPS])

    def flag(self, key: str) -> bool:
        return self.values.get(key, False) is True

    def day(self, key: str) -> date | None:
        value = self.values.get(key)
        if value is None:
            return None
        if type(value) is not date:  # a moment is a date too
            raise BadGuideError(self.file, f"mục “{key}” phải là ngày, chẳng hạn 2025-07-01.")
        return value

    def needed_day(self, key: str) -> date:
        day = self.day(key)
        if day is None:
            raise BadGuideError(self.file, f"thiếu mục “{key}”.")
        return day

    def code(self) -> str:
        code = self.text("code")
        if code and not _CODE.fullmatch(code):
            raise BadGuideError(self.file, f"“{code}” không phải mã thủ tục.")
        return code

    def tables(self, key: str) -> list[Said]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or len(value) > MOST_STEPS:
            raise BadGuideError(self.file, f"mục “{key}” phải là danh sách, không quá {MOST_STEPS} phần.")
        if not all(isinstance(each, dict) for each in value):
            raise BadGuideError(self.file, f"các phần của mục “{key}” phải là bảng.")
        return [Said(self.file, each) for each in value]


def read_guides(folders: Sequence[Path]) -> tuple[Guide, ...]:
    """Return the guides in their order; a later folder's file stands for one of the same name."""
    guides = [_guide(name, content) for name, content in _files(folders).items() if name != INCENTIVES]
    return tuple(sorted(guides, key=lambda guide: (guide.kind == BUSINESS, guide.position, guide.key)))


def read_incentives(folders: Sequence[Path]) -> tuple[Incentive, ...]:
    content = _files(folders).get(INCENTIVES)
    if content is None:
        return ()
    said = Said(INCENTIVES, parsed(INCENTIVES, content))
    return tuple(_incentive(each) for each in said.tables("incentives"))


def _files(folders: Sequence[Path]) -> dict[str, bytes]:
    found = {}
    for folder in folders:
        for file in sorted(folder.glob("*.toml")):
            with file.open("rb") as opened:
                found[file.name] = opened.read(LONGEST_FILE_BYTES + 1)
    return dict(sorted(found.items()))


def parsed(file: str, content: bytes) -> dict[str, Any]:
    if len(content) > LONGEST_FILE_BYTES:
        raise BadGuideError(file, "tệp quá lớn.")
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:  # a wrong letter and a wrong sign are both values
        raise BadGuideError(file, "không phải tệp TOML, hoặc sai một dấu.") from error


def _guide(file: str, content: bytes) -> Guide:
    return read_guide(file, parsed(file, content))


def read_guide(file: str, values: Mapping[str, Any]) -> Guide:
    """Read one guide; raise BadGuideError where a step uses a paper that nobody gave before."""
    said = Said(file, values)
    key, kind, position = file.removesuffix(".toml"), said.text("kind"), values.get("position", 0)
    if not _KEY.fullmatch(key):
        raise BadGuideError(file, "tên tệp chỉ gồm chữ thường không dấu, số và gạch nối.")
    if kind not in KINDS or type(position) is not int:
        raise BadGuideError(file, "mục “kind” là life hoặc business, mục “position” là số.")
    guide = Guide(
        key=key,
        name=said.text("name", needed=True),
        lead=said.text("lead", needed=True),
        kind=kind,
        position=position,
        has=said.texts("has"),
        steps=tuple(_step(each) for each in said.tables("steps")),
        written_on=said.needed_day("written_on"),
        source=said.text("source", needed=True),
        checked_on=said.day("checked_on"),
    )
    _check_papers(file, guide)
    return guide


def _step(said: Said) -> GuideStep:
    return GuideStep(
        title=said.text("title", needed=True),
        code=said.code(),
        when=said.text("when"),
        note=said.text("note"),
        uses=said.texts("uses"),
        gives=said.texts("gives"),
        is_optional=said.flag("optional"),
    )


def _check_papers(file: str, guide: Guide) -> None:
    at_hand = set(guide.has)
    for step in guide.steps:
        missing = [paper for paper in step.uses if paper not in at_hand]
        if missing:
            raise BadGuideError(file, f"“{step.title}” dùng “{missing[0]}” mà chưa bước nào cho giấy ấy.")
        at_hand.update(step.gives)


def _incentive(said: Said) -> Incentive:
    return Incentive(
        title=said.text("title", needed=True),
        text=said.text("text", needed=True),
        for_whom=said.text("for_whom", needed=True),
        legal_act=said.text("legal_act", needed=True),
        issued_on=said.needed_day("issued_on"),
        source=said.text("source", needed=True),
        written_on=said.needed_day("written_on"),
        checked_on=said.day("checked_on"),
        holds_from=said.day("holds_from"),
        holds_until=said.day("holds_until"),
        where=said.text("where"),
        code=said.code(),
    )
