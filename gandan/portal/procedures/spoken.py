"""The page as it is said: short sentences for the ear, and their sound in the house's voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.portal.procedures.pages import POINTS
from gandan.text.sentences import sentences

if TYPE_CHECKING:
    from gandan.portal.procedures.pages import ProcedurePage

MOST_PAPERS_SAID = 12
LONGEST_SAID = 400  # letters of one part; the ear keeps no more
LONGEST_TEXT = 4_000


def said_of(page: ProcedurePage) -> tuple[str, ...]:
    """Return the sentences, the answers first; what is too long for the ear is left to the eye."""
    answers = page.answers
    record = page.life.record
    told = [f"{record.name}."]
    if answers.is_online_only:
        told.append("Thủ tục này chỉ nộp trên mạng, không nhận tại quầy.")
    told += [f"Nơi giải quyết: {_short(where)}." for where in answers.where]
    told += [f"Tiền phải nộp: {_short(str(fee))}." for fee in answers.fees]
    told += [f"Thời hạn: {_short(str(time))}." for time in answers.times]
    if answers.ways:
        told.append(f"Cách nộp: {', '.join(answers.ways)}.")
    papers = page.papers_for_all[:MOST_PAPERS_SAID]
    told += ["Giấy tờ cần có."] if papers else []
    told += [f"{_short(paper.name.lstrip(POINTS))}." for paper in papers]
    if len(page.record.papers) > len(papers):
        told.append(
            f"Còn {len(page.record.papers) - len(papers)} giấy tờ nữa tùy trường hợp, xin xem trên trang."
        )
    whole = "\n".join(_ended(line) for line in told)[:LONGEST_TEXT]
    return tuple(sentence for line in whole.split("\n") for sentence in sentences(line))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SAID else line[:LONGEST_SAID].rsplit(" ", 1)[0]


def _ended(line: str) -> str:
    return f"{line.rstrip('.;:, ')}."
