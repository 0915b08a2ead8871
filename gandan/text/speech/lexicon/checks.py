"""What an entry must be before it may be read from: sentences for the person who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.text.fold import nfc
from gandan.text.speech.lexicon.entry import ANYWHERE

if TYPE_CHECKING:
    from gandan.text.speech.lexicon.entry import Entry

MAX_WRITTEN, MAX_SPOKEN, MAX_BESIDE = 40, 200, 60
_SAYABLE = re.compile(r"[^\W\d_]+(?:(?:, | )[^\W\d_]+)*")
_CAPITALS = re.compile(r"[A-ZĐƯ]{2,}")
_CONTEXT_SIGNS = (ANYWHERE, "{họ}", "{tên}", "{số}", "{tiền}", "{phần trăm}", "{la mã}", "{viết tắt}")


def check_entry(entry: Entry) -> list[str]:
    """Return what is wrong with an entry, a sentence each; an empty list when it may be used."""
    return [*_check_written(entry), *_check_spoken(entry), *_check_beside(entry), *_check_origin(entry)]


def _check_written(entry: Entry) -> list[str]:
    written = entry.written
    if not written.strip():
        return ["Hãy ghi chữ viết tắt hoặc từ cần đọc."]
    problems = []
    if len(written) > MAX_WRITTEN:
        problems.append(f"“Cách viết” dài quá {MAX_WRITTEN} ký tự.")
    if written != written.strip() or written != nfc(written) or "\n" in written:
        problems.append("“Cách viết” có khoảng trắng thừa hoặc ký tự lạ; hãy gõ lại.")
    if not written[0].isalnum():
        problems.append("“Cách viết” phải bắt đầu bằng chữ cái hoặc chữ số.")
    if not any(map(str.isalpha, written)):
        problems.append("“Cách viết” phải có ít nhất một chữ cái; số do hệ thống tự đọc.")
    return problems


def _check_spoken(entry: Entry) -> list[str]:
    problems = check_words(entry.spoken)
    if entry.spoken.strip() and entry.spoken == entry.written and _CAPITALS.fullmatch(entry.spoken):
        problems.append("“Cách đọc” giống hệt “Cách viết”; hãy viết đầy đủ từng tiếng.")
    return problems


def check_words(spoken: str) -> list[str]:
    """Return what keeps words from being said as they stand, a sentence each."""
    if not spoken.strip():
        return ["Hãy ghi cách đọc bằng chữ."]
    problems = []
    if len(spoken) > MAX_SPOKEN:
        problems.append(f"“Cách đọc” dài quá {MAX_SPOKEN} ký tự.")
    if any(map(str.isdigit, spoken)):
        problems.append("“Cách đọc” còn chữ số; hãy viết số bằng chữ, ví dụ “hai mươi”.")
    elif spoken != nfc(spoken) or not _SAYABLE.fullmatch(spoken):
        problems.append("“Cách đọc” chỉ gồm chữ, dấu cách và dấu phẩy; hãy bỏ ký hiệu và khoảng trắng thừa.")
    return problems


def _check_beside(entry: Entry) -> list[str]:
    problems = []
    for name, side in (("đứng trước", entry.left), ("đứng sau", entry.right)):
        for words in side:
            sayable = words in _CONTEXT_SIGNS or re.fullmatch(r"[^\W_]+(?: [^\W_]+)*", words)
            if not sayable or words != words.lower() or len(words) > MAX_BESIDE:
                problems.append(
                    f"Từ {name} “{words}” phải là chữ thường, không có dấu câu, hoặc là {{tên}}, {{số}}."
                )
    if ANYWHERE in (*entry.left[1:], *entry.right) or entry.left == (ANYWHERE,):
        problems.append("Trước {câu} không có từ nào, sau {câu} phải có từ đứng cùng câu.")
    return problems


def _check_origin(entry: Entry) -> list[str]:
    problems = []
    if not entry.source.strip():
        problems.append("Hãy ghi căn cứ: văn bản hoặc người đã xác nhận cách đọc này.")
    if entry.since and entry.until and entry.until < entry.since:
        problems.append("Ngày hết hiệu lực đứng trước ngày bắt đầu.")
    return problems
