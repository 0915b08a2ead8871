"""What the pages of proofs show, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from django.db.models import Count
from django.utils.text import capfirst

from gandan.calendars import clock
from gandan.deliveries.models import Receipt
from gandan.deliveries.queries import sound_before
from gandan.desk import narrowing
from gandan.desk.files import voice_words
from gandan.desk.narrowing import STATE
from gandan.desk.request import key_of
from gandan.evidence import queries
from gandan.evidence.models import Evidence, EvidenceFile, Standing
from gandan.evidence.rules import QUANTITIES
from gandan.messages.queries import topic_choices
from gandan.people import gate
from gandan.people.rules import Act
from gandan.plans.models import Assignment
from gandan.text.days import short_date
from gandan.units.models import Outlet, Unit
from gandan.units.queries import outlets_on, unit_map

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from django.db.models import QuerySet

    from gandan.desk.narrowing import Choice
    from gandan.desk.request import UserRequest
    from gandan.people.models import User

SHAPES = {
    Standing.State.PENDING: ("half", "Đang chờ người khác xem xét"),
    Standing.State.ACCEPTED: ("proved", "Đã được chấp nhận"),
    Standing.State.REFUSED: ("late", "Bị trả lại, cần bổ sung"),
    Standing.State.SUPERSEDED: ("excluded", "Đã thay bằng bản khác"),
    Standing.State.TAKEN_BACK: ("excluded", "Người ghi đã rút lại, không tính"),
}

# As the address says it → (words, standing).
CHOICES: Final[Mapping[str, tuple[str, Standing.State]]] = {
    "cho-xem-xet": ("Chờ xem xét", Standing.State.PENDING),
    "duoc-chap-nhan": ("Được chấp nhận", Standing.State.ACCEPTED),
    "bi-tra-lai": ("Bị trả lại", Standing.State.REFUSED),
    "da-thay": ("Đã thay", Standing.State.SUPERSEDED),
    "da-rut-lai": ("Đã rút lại", Standing.State.TAKEN_BACK),
}
OUT_OF_USE = {Standing.State.SUPERSEDED, Standing.State.TAKEN_BACK}


@dataclass(frozen=True)
class Line:
    """A proof as one line of a list."""

    evidence: Evidence
    title: str
    unit_name: str
    shape: str
    words: str


def narrowed(request: UserRequest, rows: QuerySet[Evidence]) -> QuerySet[Evidence]:
    """Keep the proofs of the chosen standing; all of them where there is no such standing."""
    chosen = request.GET.get(STATE, "")
    return rows.filter(standing__state=CHOICES[chosen][1]) if chosen in CHOICES else rows


def choices(request: UserRequest, rows: QuerySet[Evidence]) -> list[Choice]:
    """Return the standings there are."""
    counts = dict(rows.order_by().values_list("standing__state").annotate(rows=Count("pk")))
    return narrowing.choices(
        request,
        {slug: words for slug, (words, _) in CHOICES.items()},
        {slug: counts.get(state, 0) for slug, (_, state) in CHOICES.items()},
    )


@dataclass(frozen=True)
class FileLine:
    file: EvidenceFile
    is_picture: bool
    facts: Sequence[str]


@dataclass(frozen=True)
class Page:
    """One proof with everything that helps to judge it."""

    line: Line
    facts: Sequence[tuple[str, str]]
    files: Sequence[FileLine]
    verdicts: Sequence[str]
    earlier: Sequence[Evidence]
    later: Evidence | None
    may_judge: bool
    may_send_back: bool  # though it was accepted
    may_correct: bool


def line_of(evidence: Evidence) -> Line:
    shape, words = SHAPES[Standing.State(evidence.standing.state)]
    where = evidence.outlet.name if evidence.outlet else ""
    title = f"{capfirst(evidence.get_kind_display())}, ngày {short_date(evidence.happened_on)}"
    return Line(evidence, f"{title}: {where}" if where else title, _unit_name(evidence), shape, words)


def proofs_of(receipts: Collection[Receipt]) -> dict[int, Line]:
    """Return by receipt the proof that was made of it; none while it is still to be made."""
    rows = Evidence.objects.filter(receipt__in=receipts).select_related("standing", "outlet").order_by("pk")
    return {row.receipt_id: line_of(row) for row in rows if row.receipt_id is not None}


def page_of(evidence: Evidence, user: User) -> Page:
    standing = evidence.standing.state
    judges = evidence.recorded_by_id != user.pk and gate.may(user, Act.JUDGE, evidence.unit_id)
    is_last = standing not in OUT_OF_USE and not evidence.is_record
    return Page(
        line=line_of(evidence),
        facts=list(_facts(evidence)),
        files=[_file_line(file) for file in evidence.files.all()],
        verdicts=[
            _verdict_words(verdict) for verdict in evidence.verdicts.select_related("by").order_by("pk")
        ],
        earlier=queries.history(evidence)[1:],
        later=Evidence.objects.filter(corrects=evidence).first(),
        may_judge=judges and standing == Standing.State.PENDING,
        may_send_back=judges and is_last and standing == Standing.State.ACCEPTED,
        may_correct=is_last and gate.may(user, Act.HAND_IN, evidence.unit_id),
    )


def _facts(evidence: Evidence) -> list[tuple[str, str]]:
    days = short_date(evidence.happened_on)
    if evidence.happened_to:
        days = f"từ {days} đến hết {short_date(evidence.happened_to)}"
    topics = dict(topic_choices())
    said = [
        ("Đơn vị", _unit_name(evidence)),
        ("Nơi làm", evidence.outlet.name if evidence.outlet else ""),
        ("Ngày làm", days),
        ("Việc theo kế hoạch", evidence.assignment.what if evidence.assignment else ""),
        ("Chủ đề", ", ".join(topics.get(code, code) for code in evidence.topics)),
        ("Số lượng", _quantities(evidence)),
        ("Địa chỉ trang", evidence.url),
        ("Giọng trong tệp phát", _voice(evidence)),
        ("Ghi thêm", evidence.note),
        ("Người nộp", evidence.recorded_by.full_name if evidence.recorded_by else "Hệ thống ghi nhận"),
    ]
    return [(label, words) for label, words in said if words]


def _voice(evidence: Evidence) -> str:
    """Say who is heard in the sound that had been made when the station played; "" for other proofs."""
    receipt = evidence.receipt
    if receipt is None or receipt.kind != Receipt.Kind.PLAYED:
        return ""
    sound = sound_before(receipt)
    return voice_words(sound) if sound else ""


def _quantities(evidence: Evidence) -> str:
    return "; ".join(
        f"{label}: {evidence.quantities[name]}"
        for name, label in QUANTITIES.items()
        if name in evidence.quantities
    )


def _verdict_words(verdict) -> str:  # type: ignore[no-untyped-def]  # noqa: ANN001 - a row with its judge
    who = verdict.by.full_name if verdict.by else "Hệ thống"
    what = capfirst(verdict.get_outcome_display())
    because = verdict.rule or verdict.reason
    at = verdict.at.astimezone(clock.VIETNAM)
    return f"{what}, {who}, ngày {short_date(at.date())}{f'. {because}' if because else ''}"


def _file_line(file: EvidenceFile) -> FileLine:
    said = []
    if taken_at := str(file.facts.get("taken_at", "")):
        said.append(f"Máy ảnh ghi: chụp lúc {taken_at[11:16]} ngày {_written_day(taken_at)}")
    if "latitude" in file.facts:
        said.append(f"tại {file.facts['latitude']}, {file.facts['longitude']}")
    if "pages" in file.facts:
        said.append(f"{file.facts['pages']} trang")
    return FileLine(file, file.media_type == "image/jpeg", said)


def _written_day(taken_at: str) -> str:
    year, month, day = taken_at[:10].split("-")
    return f"{int(day)}/{int(month)}/{year}"


def _unit_name(evidence: Evidence) -> str:
    """Return the name the unit had on the day of the proof."""
    return unit_map().name(evidence.unit_id, evidence.happened_on)


def unit_for(user: User, key: str, assignment: Assignment | None) -> Unit | None:
    """Return the unit a person hands in for: of the work, the one asked for, else the own one."""
    if assignment is not None:
        return assignment.unit
    day = clock.today()
    units = gate.limit(Unit.objects.on(day), user, Act.HAND_IN, path="pk")
    if key:
        return units.filter(key=key).first()
    return min(units, key=lambda unit: len(unit_map().ancestors(unit.pk, day)), default=None)


def assignment_for(user: User, number: str) -> Assignment | None:
    """Return the work that is being proved, when it is within reach."""
    asked = Assignment.objects.filter(task__isnull=False).select_related("task", "unit")
    rows = gate.limit(asked, user, Act.HAND_IN)
    key = key_of(number)
    return rows.filter(pk=key).first() if key is not None else None


def outlets_of(unit: Unit) -> list[Outlet]:
    """Return the outlets that belong to the unit itself today."""
    return [each for each in outlets_on(clock.today(), under=unit) if each.owner_unit_id == unit.pk]
