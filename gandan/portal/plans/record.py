"""What lies behind one dot, for everybody: the proofs of one member in one window, without what is internal.

Files, notes and names stay at the desk: lists of who attended are personal data. A file's hash is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from django.utils.safestring import mark_safe
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.evidence.models import Evidence, Standing, Verdict
from gandan.evidence.rules import QUANTITIES
from gandan.indicators.dots import Month, strip_of_months
from gandan.indicators.queries import member_history, members, records_behind, rows_on
from gandan.plans.models import Target
from gandan.text.days import short_date
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from django.utils.safestring import SafeString

    from gandan.calendars.rules import Window
    from gandan.indicators.members import Member
    from gandan.indicators.rules import Tallied

FINGERPRINT = 16  # letters of a hash: enough to compare by eye
STATES = {
    Standing.State.PENDING: ("half", "Đang chờ xem xét"),
    Standing.State.ACCEPTED: ("proved", "Được chấp nhận"),
    Standing.State.REFUSED: ("missing", "Bị trả lại, không tính"),
    Standing.State.SUPERSEDED: ("excluded", "Đã thay bằng bản khác, không tính"),
    Standing.State.TAKEN_BACK: ("excluded", "Người ghi đã rút lại vì ghi nhầm, không tính"),
}


@dataclass(frozen=True)
class ProofLine:
    title: str
    shape: str
    words: str
    why: str
    amounts: str
    url: str
    fingerprints: list[str]
    is_simulated: bool


@dataclass(frozen=True)
class MemberPage:
    target: Target
    window: Window
    member: Member
    unit_key: str
    proofs: list[ProofLine]
    history: SafeString | None  # a strip of months, for a target that is counted monthly
    day: date


def member_page(target: Target, member_id: int, day: date) -> MemberPage | None:
    """Return the page; None when nobody of this number is on the list in the window of the day."""
    rows = rows_on([target], day)
    if not rows:
        return None
    window = rows[0].window
    found = next((each for each in members(target, window) if each.id == member_id), None)
    if found is None:
        return None
    return MemberPage(
        target=target,
        window=window,
        member=found,
        unit_key=unit_map().key(found.unit_id),
        proofs=[_line(record) for record in records_behind(target, window, member_id)],
        history=_strip(target, found),
        day=day,
    )


def _line(evidence: Evidence) -> ProofLine:
    shape, words = STATES[Standing.State(evidence.standing.state)]
    return ProofLine(
        title=f"{capfirst(evidence.get_kind_display())}, ngày {short_date(evidence.happened_on)}",
        shape=shape,
        words=words,
        why=_why(sorted(evidence.verdicts.all(), key=attrgetter("pk"))),
        amounts="; ".join(
            f"{label}: {evidence.quantities[name]}"
            for name, label in QUANTITIES.items()
            if name in evidence.quantities
        ),
        # An address that nobody looked at would be anybody's advertisement on the province's page.
        url=evidence.url if evidence.standing.state == Standing.State.ACCEPTED else "",
        fingerprints=[file.sha256[:FINGERPRINT] for file in evidence.files.all()],
        is_simulated=evidence.is_simulated,
    )


def _why(verdicts: Sequence[Verdict]) -> str:
    """Say who decided: the rule in its own words, or that a second person did."""
    if not verdicts:
        return ""
    last = max(verdicts, key=lambda verdict: verdict.pk)
    if last.outcome == Verdict.Outcome.TAKEN_BACK:
        return ""  # the state says it; the reason is the desk's
    return last.rule or "Một người khác với người nộp đã xem xét."


def _strip(target: Target, member: Member) -> SafeString | None:
    if target.window != Target.Window.MONTH:
        return None
    today = clock.today()
    begun = [each for each in member_history(target, member.id) if each[0].start <= today]
    months = [_month(window, tallied) for window, tallied in begun]
    drawn = strip_of_months(months, title=f"{member.name}: từng tháng")
    return mark_safe(drawn)  # noqa: S308 - drawn and escaped by us


def _month(window: Window, tallied: Tallied | None) -> Month:
    year, month = window.start.year, window.start.month
    if tallied is None:
        return Month(year, month, None)
    return Month(year, month, tallied.accepted, tallied.pending)
