"""Passive chains: sentences in which nobody does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.plainness.findings import Finding, Kind
from gandan.text.plainness.words import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_PASSIVE = {"được", "bị"}
_AGENT, _NO_AGENT = "bởi", {"vì", "lẽ"}
_FURTHEST_AGENT, _FURTHEST_LINK = 8, 9
_LINKS_OF_A_CHAIN = 3
_STOPS = set(".;:!?…()")


def find_passives(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    yield from _passive_with_agent(text, words)
    yield from _passive_chain(words)


def _passive_with_agent(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    for place, word in enumerate(words):
        if word.key != _AGENT or (place + 1 < len(words) and words[place + 1].key in _NO_AGENT):
            continue
        near = range(place - 1, max(-1, place - 1 - _FURTHEST_AGENT), -1)
        verb = next((other for other in near if words[other].key in _PASSIVE), None)
        if verb is not None and not any(words[other].key in _STOPS for other in range(verb, place)):
            start, end = words[verb].start, word.end
            yield Finding(
                start,
                end,
                Kind.PASSIVE,
                f"“{text[start:end]}”: người làm đứng sau “bởi”, nghe ngược.",
                "Hãy nói ai làm trước, rồi làm gì: “cán bộ nhận hồ sơ”.",
            )


def _passive_chain(words: Sequence[Word]) -> Iterator[Finding]:
    """Find three passives one after another; "được" behind a verb at a clause's end means "can"."""
    chain: list[int] = []
    for place, word in enumerate([*words, Word(0, 0, ".")]):
        ends = word.key in _STOPS or (chain and place - chain[-1] > _FURTHEST_LINK)
        if ends:
            yield from _chain(words, chain)
            chain = []
        if word.key in _PASSIVE and place + 1 < len(words) and words[place + 1].key.isalpha():
            chain.append(place)


def _chain(words: Sequence[Word], chain: Sequence[int]) -> Iterator[Finding]:
    if len(chain) < _LINKS_OF_A_CHAIN:
        return
    start, end = words[chain[0]].start, words[min(chain[-1] + 1, len(words) - 1)].end
    yield Finding(
        start,
        end,
        Kind.PASSIVE,
        f"{len(chain)} chữ “được”, “bị” nối nhau, không thấy ai làm.",
        "Hãy nói rõ ai làm từng việc.",
    )
