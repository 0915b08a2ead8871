"""Nominal chains: what somebody does, packed into a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.plainness.findings import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gandan.text.plainness.words import Word

_PREPOSITIONS = {"về", "trong", "tại", "cho", "đối"}
_SHORTEST_CHAIN, _LONGEST_CHAIN = 3, 16
_STOPS = set(".;:!?…()")
# "công tác" is a word of its own when a person travels or is employed.
_WORK = ("công", "tác")
_CARRIED_OUT = ("tiến", "hành", "việc")
_BEFORE_WORK = {
    "đi",
    "nơi",
    "đơn",
    "vị",
    "chuyển",
    "chuyến",
    "trình",
    "gian",
    "cơ",
    "quan",
    "đang",
    "bàn",
    "người",
}
_AFTER_WORK = {"xã", "về", "tại", "ở", "xa", "phí", "viên", "của"}
# "việc" is a thing that one does, not a verb made into a noun.
_AFTER_DEED = {"làm", "nhà", "nhỏ", "lớn", "chung", "riêng", "này", "đó", "ấy", "gì", "nào", "khác"}
# "sự" as a part of another word, or in thanks, which everybody says like that.
_BEFORE_STATE = {
    "nhân",
    "dân",
    "hình",
    "quân",
    "thời",
    "lịch",
    "tâm",
    "đại",
    "công",
    "phận",
    "đồng",
    "lãnh",
    "thực",
    "thật",
    "tự",
    "cơ",
    "tham",
    "chính",
    "thế",
    "vô",
    "sinh",
    "gây",
    "ơn",
    "nhờ",
}
_AFTER_STATE = {"cố", "thật", "việc", "kiện", "nghiệp", "vụ", "tình", "tích", "sống", "đời", "chủ", "phạm"}
_PREDICATES = {
    "được",
    "bị",
    "là",
    "do",
    "đã",
    "sẽ",
    "đang",
    "còn",
    "chưa",
    "phải",
    "cần",
    "không",
    "có",
    "rất",
}
_OWNERS = {"của", "giữa"}
_FURTHEST_OWNER = 10


def find_nominals(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    yield from _nominal_chain(text, words)
    yield from _work(text, words)
    yield from _carried_out(text, words)
    yield from _state(text, words)


def _nominal_chain(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    """Find "việc … của … về …": a whole sentence packed into a noun."""
    for place, word in enumerate(words):
        if word.key != "việc" or (place and words[place - 1].key in {"làm", "công", "sự", "xin"}):
            continue
        keys = [other.key for other in words[place : place + _LONGEST_CHAIN]]
        last = _end_of_chain(keys)
        if last is None and (place == 0 or words[place - 1].key in _STOPS):
            last = _end_of_subject(keys)
        if last is not None:
            start, end = word.start, words[place + last].end
            yield Finding(
                start,
                end,
                Kind.NOMINAL,
                f"“{text[start:end]} …”: cả một câu bị gói vào chữ “việc”.",
                "Hãy viết thành câu: ai làm gì, khi nào.",
            )


def _end_of_chain(keys: Sequence[str]) -> int | None:
    """Return the place of the preposition behind "của", if the chain reaches it before a stop."""
    owner = next((place for place, key in enumerate(keys) if key == "của"), None)
    if owner is None or owner < _SHORTEST_CHAIN:
        return None
    last = next((place for place in range(owner + 2, len(keys)) if keys[place] in _PREPOSITIONS), None)
    if last is None or any(key in _STOPS or key == "," for key in keys[:last]):
        return None
    return last


def _end_of_subject(keys: Sequence[str]) -> int | None:
    """Return the place behind "của" when all before the predicate is "việc …, … của …"."""
    if len(keys) < _SHORTEST_CHAIN or keys[1] in _AFTER_DEED:
        return None
    owner = next((place for place, key in enumerate(keys) if key == "của"), None)
    if owner is None or owner <= _SHORTEST_CHAIN or owner + 1 == len(keys):
        return None
    return None if any(key in _STOPS or key in _PREDICATES for key in keys[: owner + 2]) else owner + 1


def _work(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    for place in range(len(words) - len(_WORK)):
        if (words[place].key, words[place + 1].key) != _WORK:
            continue
        before = words[place - 1].key if place else ""
        after = words[place + 2].key
        if before in _BEFORE_WORK or after in _AFTER_WORK or not after.isalpha():
            continue
        start, end = words[place].start, words[min(place + 3, len(words) - 1)].end
        yield Finding(
            start,
            end,
            Kind.NOMINAL,
            "“công tác” không cho biết ai làm gì.",
            f"Hãy bỏ “công tác” và nói thẳng việc: “{text[words[place + 2].start : end]}”.",
        )


def _carried_out(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    """Find "tiến hành việc kiểm tra": two words in front of the verb that would do alone."""
    for place in range(len(words) - len(_CARRIED_OUT) - 1):
        keys = tuple(word.key for word in words[place : place + len(_CARRIED_OUT)])
        verb = words[place + len(_CARRIED_OUT)]
        if keys != _CARRIED_OUT or verb.key in _AFTER_DEED or not verb.key.isalpha():
            continue
        end = words[place + len(_CARRIED_OUT) + 1].end
        yield Finding(
            words[place].start,
            end,
            Kind.NOMINAL,
            "“tiến hành việc” đứng trước một việc mà tự nó đã đủ nghĩa.",
            f"Hãy nói thẳng việc: “{text[verb.start : end]}”.",
        )


def _state(text: str, words: Sequence[Word]) -> Iterator[Finding]:
    """Find "sự … của …", "sự … giữa …": somebody does something, and both are hidden in a noun."""
    for place, word in enumerate(words):
        before = words[place - 1].key if place else ""
        following = [other.key for other in words[place + 1 : place + 1 + _FURTHEST_OWNER]]
        if word.key != "sự" or before in _BEFORE_STATE or not following or following[0] in _AFTER_STATE:
            continue
        owner = next((step for step, key in enumerate(following) if key in _OWNERS or key in _STOPS), None)
        if not owner or following[owner] in _STOPS:
            continue
        start, end = word.start, words[place + 1 + owner].end
        yield Finding(
            start,
            end,
            Kind.NOMINAL,
            f"“{text[start:end]} …”: chữ “sự” giấu mất ai làm gì.",
            "Hãy bỏ chữ “sự”, để người làm đứng trước: “sự tham gia của bà con” là “bà con tham gia”.",
        )
