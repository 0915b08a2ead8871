"""Whether "mất" tells of a loss or of a death: what stands around it says which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.procedures.search.words import key_of, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gandan.procedures.search.words import Word, Words

LOST = word("mất")
DIED = (key_of("chết"), key_of("khai tử"))
# Who dies, what may stand between, and what follows where no thing does: "ba tôi mới mất rồi" tells of a
# death, "ba tôi mất sổ đỏ" of a loss.
PERSONS = frozenset(
    key_of(
        "cha ba bố tía má mẹ mạ ông bà cụ chồng vợ con cháu anh chị em chú bác cô dì cậu mợ ôn mệ nội ngoại"
        " người nhân sĩ binh già"
    )
)
BETWEEN = frozenset(key_of("tôi tui em mình nhà nội ngoại ruột mới vừa đã lỡ đang chẳng may cũng"))
AFTER = frozenset(
    key_of(
        "rồi thì mà giờ nay bây có còn để không chưa vợ chồng con cháu cha mẹ ba má gia người thân tháng năm"
        " ngày hôm hồi lâu sớm ở tại do vì trong khi cần phải muốn làm lãnh nhận được hưởng đột sau lúc nhà"
        " đi ai khai báo xin và nhưng nên"
    )
)
# "Bằng lái của em mất rồi": a thing stands before whoever has it.
THINGS = frozenset(
    key_of(
        "của giấy tờ bằng lái sổ đỏ hồng thẻ bìa khai sinh căn cước hộ chiếu chứng minh đăng ký biển xe"
        " học bạ phép"
    )
)
NEAR = 3
FARTHEST = 4


def deaths_in(words: Sequence[Word]) -> frozenset[int]:
    """Return the places where "mất" tells of a death."""
    return frozenset(
        place
        for place, each in enumerate(words)
        if each == LOST and _is_of_person(words[:place]) and _is_of_no_thing(words[place + 1 :])
    )


def without(words: Sequence[Word], places: frozenset[int]) -> Words:
    return tuple(each for place, each in enumerate(words) if place not in places)


def _is_of_person(before: Sequence[Word]) -> bool:
    for place in range(len(before) - 1, max(len(before) - FARTHEST, 0) - 1, -1):
        each = before[place]
        if each in PERSONS:
            return THINGS.isdisjoint(before[max(place - NEAR, 0) : place])
        if each not in BETWEEN:
            return False
    return False


def _is_of_no_thing(after: Sequence[Word]) -> bool:
    return not after or after[0] in AFTER
