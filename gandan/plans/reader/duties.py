"""Sentences that give work to a body, and lists of work under its name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from gandan.plans.reader import duty_words as words
from gandan.plans.reader.body_names import opens_with_verb, verb_start, work_start
from gandan.plans.reader.givers import somebody_gives
from gandan.plans.reader.heading import read_heading
from gandan.plans.reader.leads import is_body, split_bodies, starts_like_body
from gandan.plans.reader.sections import CONTENTS, FORMS, GOALS, ORGANISATION
from gandan.plans.reader.source import folded_same
from gandan.plans.reader.time_words import more_work, rhythm_within, split_time
from gandan.plans.reader.timing import read_timing
from gandan.plans.reader.values import Task

if TYPE_CHECKING:
    from gandan.plans.reader.layout import Block
    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source
    from gandan.plans.reader.timing import Years

GUESSED = 0.6
_LONGEST_LEAD = 140
_MOST_WORKS = 5  # of one sentence
_LONGEST_NUMBER = 12
_NUMBER = re.compile(r"(?:^|\s)[0-9]{1,2}(?:\.[0-9]{1,2})*\s?[.)/]\s*$")


def sentence_tasks(source: Source, blocks: list[Block], parts: list[Part], years: Years) -> list[Task]:
    # What stands above the first section is the page's banner, or the plan's own head.
    first = min((part.lead[0] or part.start for part in parts), default=0)
    below = [block for block in blocks if block.start >= first]
    heads = {block.start: _heading_lead(source, block) for block in below}
    times = {block.start: _heading_time(source, block) for block in below}
    starts = sorted(heads)
    shared_out = _shared_out(source, parts)
    found: list[Task] = []
    last: Part | None = None
    for part in parts:
        is_heading = source.plain[part.start : part.end].isupper()
        if is_heading or part.section not in {ORGANISATION, CONTENTS, FORMS, GOALS}:
            continue
        time, rest = split_time(source.one_line(part.start, part.end))
        rest = _without_label(rest)
        if found and time and words.NOTHING_MORE.fullmatch(rest) and not found[-1].timing:
            # A semicolon parted the time from its task.
            found[-1] = replace(found[-1], timing=time, norm=read_timing(time, years))
            continue
        lead = _said_above(source, (starts, heads), part)
        is_more = last is not None and "\n" not in source.plain[last.end : part.start]
        before = found[-1].lead if found and is_more else ""
        lead = before or lead  # what follows a semicolon is work of the same body
        said_of = replace(part, section=ORGANISATION) if part.lead in shared_out else part
        works = _sentence_work(source, said_of, (lead, years, before), is_more=is_more)
        if works:
            above = _said_above(source, (starts, times), part)
            found.extend(_timed_by(work, above, years) for work in works)
            last = part
    return found


def _shared_out(source: Source, parts: list[Part]) -> set[tuple[int, int]]:
    """Return the headings of contents under which most points begin with a body: there each does its own."""
    opened: defaultdict[tuple[int, int], list[bool]] = defaultdict(list)
    for part in parts:
        before = source.plain[max(0, part.start - _LONGEST_NUMBER) : part.start]
        if part.section == CONTENTS and _NUMBER.search(before):
            said = source.plain[part.start : part.end]
            opened[part.lead].append(starts_like_body(words.FOR.sub("", words.GIVES.sub("", said))))
    return {lead for lead, votes in opened.items() if 1 < sum(votes) > len(votes) / 2}


def _timed_by(work: Task, above: str, years: Years) -> Task:
    """Give a work without a time that of the heading it stands under: "1. Tháng 9/2026"."""
    if work.timing or not above:
        return work
    return replace(work, timing=above, norm=read_timing(above, years))


def _heading_time(source: Source, block: Block) -> str:
    return read_heading(source.one_line(block.start, block.end).rstrip(" :.")).timing


def _heading_lead(source: Source, block: Block) -> str:
    whole = words.GIVES.sub("", words.MARK.sub("", source.one_line(block.start, block.end)))
    body = words.FOR.sub("", words.GIVES.sub("", source.one_line(block.body, block.end)))
    colon = body.find(":")
    if 0 < colon < _LONGEST_LEAD and is_body(body[:colon]):
        return read_heading(body[:colon]).lead
    # A heading seldom ends with a full stop: there the shape of its name is not asked.
    is_work = words.VERB.search(body) or (whole.endswith(".") and work_start(body))
    is_short = len(whole) < _LONGEST_LEAD and not whole.endswith(";") and not is_work
    return read_heading(whole).lead if is_short else ""


def _said_above(source: Source, heads: tuple[list[int], dict[int, str]], part: Part) -> str:
    """Return the body or the time in the heading over a part; any other numbered heading ends it."""
    starts, said = heads
    for place in range(bisect_right(starts, part.start) - 1, -1, -1):
        start = starts[place]
        if said[start]:
            return said[start]
        if (
            re.match(r"\s*(?:[IVX]{1,5}|[0-9]{1,2})[.)/]\s", source.plain[start : start + 8])
            and start + 8 < part.start - 8
        ):
            return ""
    return ""


def _sentence_work(
    source: Source, part: Part, context: tuple[str, Years, str], *, is_more: bool
) -> list[Task]:
    """Return what a sentence gives to whom; `is_more` says that the words before it gave work to `before`."""
    heading, years, before = context
    said = words.AIM.sub("", words.FOR.sub("", words.MARK.sub("", source.one_line(part.start, part.end))))
    if heading and folded_same(said).startswith(folded_same(heading)):
        said = said[len(heading) :].lstrip(" :,")
    bare = words.GIVES.sub("", said)
    if (is_body(bare) and work_start(bare) is None) or len(said) < 12 or said[0] == "(":  # noqa: PLR2004 - only a name
        return []
    if is_more and words.SMALL_BODY.match(said):
        said = said[:1].upper() + said[1:]
    opening, said = _time_before_body(said)
    lead, partners, matter = _who(
        said, heading, is_duty=is_more or bool(heading) or part.section == ORGANISATION
    )
    is_given = is_more or _given(said) is not None or words.LEADS.search(said) is not None
    lead = lead or (before if is_more and opens_with_verb(said) else "")
    is_work = part.section != GOALS or is_given
    if not is_work or not (lead or _is_timed_point(source, part, said)):
        return []
    works = _works(words.GOES_BY.sub("", matter), opening)
    return [
        Task(
            content=content[:1].upper() + content[1:],
            form="",
            lead=lead,
            partners=() if number else tuple(partners),
            timing=time,
            norm=read_timing(time, years),
            product="",
            budget="",
            span=source.span(part.start, part.end),
            confidence=GUESSED,
        )
        for number, (content, time) in enumerate(works)
        if len(content) >= 7 and not words.SAYS_NOTHING.match(content)  # noqa: PLR2004 - nothing left to do
    ]


def _works(matter: str, opening: str) -> list[tuple[str, str]]:
    """Return each work of a sentence with its time: it may give several, each with its own."""
    pieces: list[str] = []
    while len(pieces) < _MOST_WORKS and (cut := more_work(matter)):
        pieces.append(cut[0])
        matter = cut[1]
    found = []
    for piece in (*pieces, matter):
        time, content = split_time(piece)
        time = time or opening or rhythm_within(piece)
        found.append((_without_label(content).strip(" .,;/"), time))
    return found


def _is_timed_point(source: Source, part: Part, said: str) -> bool:
    """Whether a point that names nobody is work all the same: it says what is done, and by when."""
    if part.section not in {CONTENTS, ORGANISATION} or not opens_with_verb(said):
        return False
    if not words.POINT.search(source.plain, max(0, part.start - 8), part.start):
        return False
    time, _ = split_time(said)
    is_apart = said.rstrip(" .;").endswith(")") or words.OPENS_TIME.match(time) is not None
    return bool(time) and is_apart and not (words.TELLS.match(said) and not said.rstrip(" .;").endswith(")"))


def _without_label(said: str) -> str:
    """Leave out the word that announced the time taken off: "…; thời gian:"."""
    label = words.TIME_LABEL.search(folded_same(said))
    return said[: label.start()] if label else said


def _time_before_body(said: str) -> tuple[str, str]:
    """Take the time off "Trong quý II/2025, Sở Y tế …", "Định kỳ 6 tháng (trước 10/6), Sở Y tế …"."""
    if starts_like_body(said):
        return "", said
    opening = words.TIME_OPENING.match(said)
    if opening and starts_like_body(said[opening.end() :]):
        return opening["time"], said[opening.end() :]
    time, rest = split_time(said)
    return (time, rest) if time and starts_like_body(rest) else ("", said)


def _who(said: str, heading: str, *, is_duty: bool) -> tuple[str, list[str], str]:
    """Return who leads, who helps and what is to be done."""
    given = _given(said)
    bare = said[given.end() :] if given else said
    lead, rest = heading, said
    # Under its heading "Lãnh đạo UBND tỉnh xây dựng …" is what a body does, and nobody's name.
    is_deed = bool(heading) and given is None and words.DEED.match(bare) is not None
    own = None if is_deed else _own_lead(bare, is_given=given is not None or is_duty)
    if own:
        lead, rest = own
    leads = words.LEADS.match(rest)
    rest = words.IS_GIVEN.sub("", rest[leads.end() :] if leads else rest)
    helps = (
        words.HELPS.match(rest)
        or words.HELPS_BARE.match(rest)
        or (words.HELPS_LEADING.match(rest) if leads else None)
    )
    if helps is None or (helps.re is not words.HELPS and not starts_like_body(rest[helps.end() :])):
        return lead, [], rest
    rest = rest[helps.end() :]
    end = work_start(rest)
    if not end:
        return lead, [], rest
    return lead, split_bodies(rest[:end].strip(" ,")), rest[end:]


def _given(said: str) -> re.Match[str] | None:
    """Find "Giao", or "UBND phường giao", before a body."""
    match = words.GIVES.match(said) or somebody_gives(said)
    return match if match and starts_like_body(said[match.end() :]) else None


def _own_lead(said: str, *, is_given: bool) -> tuple[str, str] | None:
    """Find "Sở Nội vụ chủ trì …": a body at the beginning, then what it does."""
    if not starts_like_body(said):
        return None
    leads = words.LEADS.search(said)
    # Words that say who leads stand right behind a name; elsewhere its shape tells where it ends.
    verb = verb_start(said) if leads else work_start(said)
    if leads and (person := words.WHO_FOR_WHAT.match(said)):
        # "Phó Hiệu trưởng phụ trách cơ sở vật chất ký hợp đồng": what somebody looks after is in the name.
        leads, verb, is_given = None, verb_start(said, person.end()), True
    helps = words.HELPS.search(said) or _bare_help(said)
    starts = [verb, *(match.start() for match in (leads, helps) if match)]
    ends = [start for start in starts if start and start > 2]  # noqa: PLR2004 - a name is longer
    if not ends or min(ends) > _LONGEST_LEAD:
        return None
    # Elsewhere than among the duties a sentence must say that somebody leads.
    if leads is None and not is_given:
        return None
    end = min(ends)
    if words.CLAUSE.search(said[:end]):
        return None
    name = words.BY_DUTY.sub("", words.ONLY_HELPS.sub("", said[:end].strip(" ,:")))
    return name, said[end:].lstrip(" ,:")


def _bare_help(said: str) -> re.Match[str] | None:
    """Find "phối hợp" without "với" before a body."""
    match = words.HELPS_BARE.search(said)
    return match if match and starts_like_body(said[match.end() :]) else None
