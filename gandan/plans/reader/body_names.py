"""Where the name of a body ends by its shape, so that what follows is its work, whatever the verb.

A name is its head ("Phòng", "Các hội"), then words in capitals, each with the small syllables of its field, joined by "và",
commas and hyphens, then levels ("xã", "các huyện"). The first small word that no name holds is no part of it.
"""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from functools import cache

from gandan.plans.reader import duty_words as words
from gandan.plans.reader.leads import head_end
from gandan.plans.reader.lexicon import alternation, lines_of

_LONGEST = 30  # tokens of a name, or of several in a row
_NEAR = 2  # syllables: so near a known verb, an unknown word is more of the name
_LEAST = 4  # words of work that begins with a word in no list
# No name without the words behind them.
_BARE_HEADS = {"Tổ", "Ban", "Đội", "Nhóm", "Khoa", "Phòng", "Trạm", "Khối", "Lớp", "Tiểu"}
_TOKEN = re.compile(r"\s*(?P<word>[^\s,;:()“”\"]+|[,;:()“”\"])")
_SYLLABLE = re.compile(r"[\w/]+")
# A level is the last word of a name.
_LEVEL = re.compile(r"(?:xã|phường|huyện|tỉnh|thôn|bản|ấp|khóm|trấn|phố|trường|bệnh viện|đơn vị|cơ quan)\s+$")
_LEVEL_NEXT = re.compile(r"\s+(?:xã|phường|huyện|quận|tỉnh|thị xã|thị trấn|thành phố|đặc khu)(?!\w)")
_OFTEN = re.compile(r"(?:mỗi|hằng|định kỳ|thường xuyên|sẽ|phải|cần)(?!\w)")
# Small words with which no work begins: they tell, name or place.
_NO_WORK = re.compile(
    r"(?:là|có|đã|được|bị|gồm|bao gồm|đạt|không|chưa|vẫn|còn|cho (?:biết|hay|rằng|thấy)|mới|từng|hiện|thì|rất|nên|khi|nếu|mà|"
    r"về|do|bởi|với|tại|ở|từ|sau|trước|trong|ngoài|vừa|đang|chiếm|tăng|giảm|thuộc|nêu|nói (?:thêm|rằng|chung)|theo|để|nhằm|vì|"
    r"luôn|vốn|nơi|lâu nay|xưa nay|bấy lâu|thường(?! xuyên)|phần (?:lớn|nhiều|đông)|đa (?:số|phần)|hầu|nằm|cũng|đều|khá|hơi|quá|"
    r"nhiều|ít|thiếu|thừa|đông|vắng|nghèo|giàu|trẻ|cũ|xa|gần|khó|dễ|đáng|bức xúc|vất vả|phấn khởi|xuống cấp|đồng tình|mong)(?!\w)"
)
# Where these stand behind a word in no list, the sentence tells how things are.
_TELLS = re.compile(r"\s(?:là|đã|rất|khá|vẫn|còn|bị|đang|nhất|vì|nên|chưa|lắm)(?!\w)")


@cache
def _name_syllables() -> frozenset[str]:
    return frozenset(syllable for line in lines_of("name_words.txt") for syllable in line.split())


@cache
def _fields() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(lines_of('fields.txt'))})(?!\w)")


@cache
def _everyday() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(lines_of('everyday_verbs.txt'))})(?=[\s,])")


def opens_with_verb(said: str) -> bool:
    """Whether the first words tell work, in any words that the lists hold."""
    small = said[:1].lower() + said[1:]
    return words.VERB.match(small) is not None or _everyday().match(small) is not None


def verb_start(said: str, start: int = 0) -> int | None:
    """Return where the first known verb begins."""
    verb = words.VERB.search(said, start)
    return verb.start() if verb else None


def work_start(said: str) -> int | None:
    """Return where the name that opens a sentence ends and work begins; None where nothing says so."""
    end, held = _shape_end(said)
    known = verb_start(said, max(_complement_end(said), held))
    if end is None or (known is not None and known <= end):
        return known
    if known is not None and _is_more_of_name(said, end, known):
        return known
    if _NO_WORK.match(said, end) or (not _everyday().match(said, end) and _tells_nothing(said[end:])):
        return known
    return end


def _tells_nothing(rest: str) -> bool:
    """Whether words that begin with one in no list are too few for work, or tell how things are."""
    return len(rest.split()) < _LEAST or _TELLS.search(rest) is not None


def _complement_end(said: str) -> int:
    """Return up to where "Tổ hòa giải", "Đội vũ trang" must reach; 0 for a head that is a name alone."""
    head, _, rest = said.partition(" ")
    if head not in _BARE_HEADS or not rest[:1].islower():
        return 0
    return len(" ".join(said.split(" ", 3)[:3]))


def _is_more_of_name(said: str, end: int, known: int) -> bool:
    """Whether an unknown word right before a known verb ends the name: the lists hold not every field."""
    is_complete = _LEVEL.search(said, 0, end) is not None
    everyday = _everyday().search(said, end, known)
    known = everyday.start() if everyday else known
    is_near = said.count(" ", end, known) <= _NEAR and "," not in said[end:known]
    return is_near and not is_complete and not _everyday().match(said, end) and not _OFTEN.match(said, known)


def _shape_end(said: str) -> tuple[int | None, int]:
    """Return where the first word stands that is no part of a name, and up to where a field holds a verb.

    None where the sentence ends before: it names somebody and says no more.
    """
    place = max(head_end(said), _complement_end(said))
    run, before, held = 0, "", 0  # how many words in capitals stand before
    for _ in range(_LONGEST if place else 0):
        token = _TOKEN.match(said, place)
        if token is None or token["word"] in ';:()“”"':
            break
        word, start = token["word"], token.start("word")
        if word == "," and not _goes_on(said, token.end()):
            break
        field = None if words.VERB.match(said, start) else _fields().match(said, start)
        if word[0].islower() and not (field or _is_half(run, before) or _is_of_name(said, start, before)):
            return start, held
        run = run + 1 if word[0].isupper() else 0
        before, place = word, token.end()
        if field and field.end() > place:
            before, place = field[0].rpartition(" ")[2], field.end()
            held = place
    return None, held


def _is_half(run: int, before: str) -> bool:
    """Whether the one word in capitals before is the first half of its field: "Thống" of "Thống kê"."""
    return run == 1 and (not before.isupper() or len(before) == 1)


def _goes_on(said: str, place: int) -> bool:
    """Whether a name follows the comma: "xã, phường", "Sở Văn hóa, Thể thao", "hộ kinh doanh, cá nhân"."""
    token = _TOKEN.match(said, place)
    if token is None:
        return False
    return not token["word"][0].islower() or _is_of_name(said, token.start("word"), ",")


def _is_of_name(said: str, place: int, before: str) -> bool:
    if words.VERB.match(said, place):
        return False
    if _fields().match(said, place) or before in {"cùng", "địa"}:
        return True
    syllable = _SYLLABLE.match(said, place)
    if syllable is None or _everyday().match(said, place):
        return syllable is None
    is_known = all(one in _name_syllables() for one in syllable[0].split("/"))
    return is_known or _LEVEL_NEXT.match(said, syllable.end()) is not None
