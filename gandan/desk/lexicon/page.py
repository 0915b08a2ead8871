"""What the pages of the dictionary show, put together from the rooms below."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.urls import reverse
from django.utils.http import urlencode

from gandan.calendars import clock
from gandan.desk.lexicon.comparing import Comparison, compare
from gandan.desk.lexicon.listening import may_be_heard
from gandan.lexicon.models import BETWEEN_WORDS, KINDS, Pronunciation
from gandan.lexicon.queries import pronunciations_on
from gandan.lexicon.rules import MAX_TEST_SENTENCE, Told, nearest
from gandan.people import gate
from gandan.people.rules import Act
from gandan.text.fold import fold
from gandan.text.speech import Entry, ReadingStyle, check_entry, shipped
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from gandan.desk.lexicon.forms import PronunciationForm
    from gandan.people.models import User

OWN, SHIPPED, FORMER = "", "co-san", "da-thoi"
LONGEST_SEARCH = 60


@dataclass(frozen=True)
class OwnRow:
    row: Pronunciation
    unit_name: str
    may_change: bool

    @property
    def kind(self) -> str:
        return KINDS[self.row.entry.kind]

    @property
    def beside(self) -> str:
        return beside(self.row.entry)

    @property
    def is_to_come(self) -> bool:
        return self.row.valid_from > clock.today()


@dataclass(frozen=True)
class ShippedRow:
    entry: Entry

    @property
    def kind(self) -> str:
        return KINDS[self.entry.kind]

    @property
    def beside(self) -> str:
        return beside(self.entry)

    @property
    def override_query(self) -> str:
        """Return what the form of a new entry is filled in with."""
        entry = self.entry
        told = {
            "viet": entry.written,
            "doc": entry.spoken,
            "loai": entry.kind.value,
            "truoc": ", ".join(entry.left),
            "sau": ", ".join(entry.right),
        }
        return urlencode({name: value for name, value in told.items() if value})


def beside(entry: Entry) -> str:
    """Say beside which words it counts."""
    sides = (("sau", entry.left), ("trước", entry.right))
    return "; ".join(f"đứng {name} {', '.join(words)}" for name, words in sides if words)


def rows_of(user: User) -> QuerySet[Pronunciation]:
    """Return the rows of the units in reach, and of the units above them: by those they read too."""
    rows: QuerySet[Pronunciation] = Pronunciation.objects.select_related("ended_by")
    reach = gate.units_for(user, Act.VIEW)
    if isinstance(reach, gate.EveryUnit):
        return rows
    units, day = unit_map(), clock.today()
    above = {each for unit_id in reach for each in units.chain(unit_id, day)}
    return rows.filter(unit_id__in=above | set(reach))


def row_to_change(user: User, pk: int) -> Pronunciation:
    """Return a row that is still open to this person; NotFoundError otherwise."""
    rows: QuerySet[Pronunciation] = Pronunciation.objects.filter(valid_to__isnull=True)
    return gate.access(rows, user, Act.MANAGE_LEXICON, pk=pk)


def own_rows(user: User, words: str, *, former: bool) -> list[OwnRow]:
    today, wanted = clock.today(), fold(words)
    managed, units = gate.units_for(user, Act.MANAGE_LEXICON), unit_map()
    return [
        OwnRow(
            row, units.name(row.unit_id, today), may_change=row.valid_to is None and row.unit_id in managed
        )
        for row in rows_of(user)
        if (row.valid_to is not None and row.valid_to <= today) == former
        and (not wanted or wanted in fold(f"{row.written} {row.spoken}"))
    ]


def shipped_rows(words: str) -> list[ShippedRow]:
    wanted = fold(words)
    return [ShippedRow(entry) for folded, entry in _shipped() if not wanted or wanted in folded]


@cache
def _shipped() -> tuple[tuple[str, Entry], ...]:
    found = ((fold(f"{entry.written} {entry.spoken}"), entry) for entry in shipped().entries)
    return tuple(sorted(found, key=lambda each: each[0]))


def trial(
    form: PronunciationForm, unit_id: int | None, *, former: Pronunciation | None = None
) -> dict[str, Any]:
    """Return how the test sentence is read with what is typed and without it, or why that cannot be told."""
    told = Told(form.entry(), clock.today(), form.typed("test_sentence")).in_normal_form()
    if unit_id is None or not (told.test_sentence and told.entry.written and told.entry.spoken):
        return {}
    problems = check_entry(replace(told.entry, source=told.entry.source or "?"))
    if len(told.test_sentence) > MAX_TEST_SENTENCE:
        problems.append(f"Câu thử dài quá {MAX_TEST_SENTENCE} ký tự; hãy lấy một câu ngắn.")
    if problems:
        return {"trial_problems": problems}
    comparison = _compared(told, unit_id, former)
    return {
        "comparison": comparison,
        "heard_without": _listen_url(comparison.without),
        "heard_within": _listen_url(comparison.within),
    }


def _compared(told: Told, unit_id: int, former: Pronunciation | None) -> Comparison:
    day = clock.today()
    own = nearest(row.entry for row in pronunciations_on(unit_id, day) if row != former)
    without = ReadingStyle(settings.GANDAN_REGION, own, day)
    within = replace(without, entries=nearest((replace(told.entry, source=""), *own)))
    return compare(without.speak(told.test_sentence), within.speak(told.test_sentence))


def _listen_url(spoken: str) -> str:
    """Return where the words can be heard; nothing for more than is read at a time."""
    if not may_be_heard(spoken):
        return ""
    return f"{reverse('desk:lexicon:listen')}?{urlencode({'loi': spoken})}"


def table_of(rows: list[OwnRow]) -> tuple[list[str], list[list[object]]]:
    """Return the head and the lines of the table that leaves the house."""
    head = [
        *("Đơn vị", "Loại", "Cách viết", "Cách đọc", "Đứng sau", "Đứng trước"),
        *("Căn cứ", "Từ ngày", "Thôi từ ngày", "Lý do thôi", "Câu thử"),
    ]
    return head, [_line(each) for each in rows]


def _line(each: OwnRow) -> list[object]:
    row = each.row
    return [
        *(each.unit_name, each.kind, row.written, row.spoken),
        *(row.words_before.replace(BETWEEN_WORDS, ", "), row.words_after.replace(BETWEEN_WORDS, ", ")),
        *(row.source, row.valid_from, row.valid_to, row.end_reason, row.test_sentence),
    ]
