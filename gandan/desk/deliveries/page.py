"""What the pages of a delivery show, put together from the rooms below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from django.db.models import Q

from gandan.calendars import clock
from gandan.deliveries import queries
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.rules import takes_receipts
from gandan.desk import narrowing
from gandan.desk.deliveries.forms import MistakeForm, receipt_form
from gandan.desk.deliveries.voice import voices
from gandan.desk.deliveries.words import SHAPES, advice_on, channel_name
from gandan.desk.evidence.page import proofs_of
from gandan.messages.queries import stale_facts
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.units.queries import outlets_on, unit_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from django.db.models import QuerySet

    from gandan.deliveries.models import Recording
    from gandan.desk.deliveries.forms import PaperForm, PlayedForm
    from gandan.desk.deliveries.voice import VoiceForm
    from gandan.desk.evidence.page import Line as ProofLine
    from gandan.desk.narrowing import Choice
    from gandan.desk.request import UserRequest
    from gandan.people.models import User
    from gandan.units.models import Outlet

State = Delivery.State
HEARD = {"audio/mpeg", "audio/wav", "audio/ogg"}


@dataclass(frozen=True)
class Line:
    """One delivery in a list."""

    delivery: Delivery
    sentence: str
    shape: str
    channel: str
    unit_name: str


def mine(user: User, act: Act = Act.VIEW) -> QuerySet[Delivery]:
    return gate.limit(queries.listed(), user, act)


def opened(user: User, pk: int, act: Act) -> Delivery:
    """Return one delivery with all its page shows; NotFoundError when it is out of reach."""
    return gate.access(queries.opened(), user, act, pk=pk)


def lines(deliveries: Iterable[Delivery]) -> list[Line]:
    return [_line(row) for row in deliveries]


@dataclass(frozen=True)
class RecalledCopy:
    """A copy that was called back and may still be in use, and what stands there instead of it."""

    line: Line
    advice: str
    printed: int
    newer: Delivery | None
    may_confirm: bool


def recalled_copies(user: User, rows: Sequence[Delivery]) -> list[RecalledCopy]:
    """Return each copy with what to do about it, in a fixed number of queries."""
    reach, newer = gate.units_for(user, Act.DELIVER), queries.replacements(rows)
    printed = queries.printed(rows)
    return [
        RecalledCopy(
            line=_line(row),
            advice=advice_on(row, newer.get(row.pk)),
            printed=printed.get(row.pk, 0),
            newer=newer.get(row.pk),
            may_confirm=row.unit_id in reach,
        )
        for row in rows
    ]


def _line(row: Delivery) -> Line:
    name = unit_map().name(row.unit_id, clock.today())
    return Line(row, queries.sentence_of(row), SHAPES[State(row.state)], channel_name(row.channel), name)


SLUGS = {
    State.SCHEDULED: "cho-gui",
    State.HANDED_OVER: "cho-xac-nhan",
    State.DONE: "da-xac-nhan",
    State.FAILED: "khong-gui-duoc",
}
# What was called back and is still out is another thing than what is back.
NOT_DOWN, DOWN = "cho-go", "da-go"
STANDINGS: Final[Mapping[str, tuple[str, Q]]] = {
    **{slug: (state.label.capitalize(), Q(state=state)) for state, slug in SLUGS.items()},
    NOT_DOWN: ("Chờ gỡ", Q(state=State.RECALLED, recall_confirmed_at=None)),
    DOWN: ("Đã gỡ", Q(state=State.RECALLED, recall_confirmed_at__isnull=False)),
}


def narrowed(rows: QuerySet[Delivery], chosen: str) -> QuerySet[Delivery]:
    """Return the rows of one standing; all of them where there is no such standing."""
    return rows.filter(STANDINGS[chosen][1]) if chosen in STANDINGS else rows


def choices(request: UserRequest, rows: QuerySet[Delivery]) -> list[Choice]:
    """Return the standings there are, in the order a delivery passes through them."""
    found = dict(queries.count_states(rows))
    called_back = found.get(State.RECALLED, 0)
    down = narrowed(rows, DOWN).count() if called_back else 0
    counts = {slug: found.get(state, 0) for state, slug in SLUGS.items()}
    counts |= {NOT_DOWN: called_back - down, DOWN: down}
    return narrowing.choices(request, {slug: words for slug, (words, _) in STANDINGS.items()}, counts)


@dataclass(frozen=True)
class Answer:
    """A receipt, with the person's voice that was in use then, its proof, and how a mistake is undone."""

    receipt: Receipt
    voice: Recording | None
    proof: ProofLine | None
    mistake_form: MistakeForm | None


def _answers(user: User, row: Delivery, came_back: MistakeForm | None) -> list[Answer]:
    recordings, receipts = list(row.recordings.all()), list(row.receipts.all())
    proofs = proofs_of(receipts)
    return [
        Answer(
            receipt=one,
            voice=_heard(one, recordings),
            proof=proofs.get(one.pk),
            mistake_form=_mistake(user, one, came_back),
        )
        for one in receipts
    ]


def _mistake(user: User, receipt: Receipt, came_back: MistakeForm | None) -> MistakeForm | None:
    if came_back is not None and came_back.receipt.pk == receipt.pk:
        return came_back
    return mistake_form(user, receipt)


def mistake_form(user: User, receipt: Receipt | None) -> MistakeForm | None:
    """Return the form that takes the receipt back; none for whoever cannot, or can no more."""
    if receipt is None or receipt.is_taken_back or queries.why_not_taken_back(receipt, user):
        return None
    return MistakeForm(receipt)


def _heard(receipt: Receipt, recordings: Sequence[Recording]) -> Recording | None:
    is_played = receipt.kind == Receipt.Kind.PLAYED
    return queries.voice_at(recordings, receipt.happened_at) if is_played else None


def delivery_page(
    user: User,
    row: Delivery,
    form: PlayedForm | PaperForm | MistakeForm | None = None,
    *,
    voice_form: VoiceForm | None = None,
) -> dict[str, Any]:
    """Return all that the page of one delivery shows; a form that came back is shown with its errors."""
    may_deliver = gate.may(user, Act.DELIVER, row.unit_id)
    mistake = form if isinstance(form, MistakeForm) else None
    return {
        "line": _line(row),
        "stale": stale_facts([row.version_id]).get(row.version_id, []),
        "delivery": row,
        "newer": queries.replacements([row]).get(row.pk),
        "files": row.renditions.all(),
        "heard": HEARD,
        "attempts": row.attempt_rows.all(),
        "answers": _answers(user, row, mistake),
        "mistake": mistake,
        "voice": voices(user, [row], voice_form).get(row.pk),
        "form": receipt_form(row) if form is None or mistake else form,
        "may_deliver": may_deliver,
        "may_receive": may_deliver and takes_receipts(row.state),
        "may_send_again": may_deliver and row.state == State.FAILED,
        "may_confirm": may_deliver and row.state == State.RECALLED and row.recall_confirmed_at is None,
        "section": "deliveries",
    }


def playing_outlets(user: User) -> list[Outlet]:
    """Return the stations of the day that this person plays for, in the order of their names."""
    today = clock.today()
    stations = gate.limit(outlets_on(today, kind="station"), user, Act.DELIVER, path="owner_unit_id")
    return sorted(stations, key=lambda outlet: outlet.name)


def outlet_of(user: User, pk: int) -> Outlet:
    """Return one of today's outlets; NotFoundError when there is none or it is out of reach."""
    reach = gate.units_for(user, Act.VIEW)
    outlet = outlets_on(clock.today()).filter(pk=pk).first()
    if outlet is None or outlet.owner_unit_id not in reach:
        raise NotFoundError("units.Outlet", pk)
    return outlet
