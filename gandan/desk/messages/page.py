"""What the pages of a message show, put together from the rooms below."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from django.http import Http404

from gandan.calendars import clock
from gandan.channels.registry import channels
from gandan.deliveries.models import Delivery
from gandan.deliveries.queries import counts_by_state
from gandan.deliveries.stale import not_taken_down
from gandan.desk.messages.changes import changes_of
from gandan.desk.messages.plainness import plainness_of
from gandan.desk.messages.preview import common_problem, previews
from gandan.desk.messages.script import script_of
from gandan.indicators.wording import number
from gandan.messages.errors import MessageError, NotSubmittedError
from gandan.messages.models import Message
from gandan.messages.queries import current_version, shown_document, stale_facts
from gandan.messages.rules import LANGUAGES, VIETNAMESE
from gandan.people import gate
from gandan.people.errors import NotFoundError
from gandan.people.rules import Act
from gandan.text.errors import TextError
from gandan.text.keys import leftovers
from gandan.units.models import Unit
from gandan.units.queries import outlets_on, unit_map

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from gandan.desk.messages.forms import ReasonForm
    from gandan.desk.request import UserRequest
    from gandan.text.keys import Leftover

OPEN = (Message.State.DRAFT, Message.State.SUBMITTED)  # what is said can still be said more plainly


def messages_of(request: UserRequest) -> QuerySet[Message]:
    return gate.limit(Message.objects.select_related("unit", "author"), request.user, Act.VIEW)


def message_of(request: UserRequest, pk: int, act: Act) -> Message:
    """Return the message; 404 both when there is none and when it is out of reach."""
    rows = Message.objects.select_related("unit", "author").prefetch_related("topics", "audiences", "clauses")
    try:
        return gate.access(rows, request.user, act, pk=pk)
    except NotFoundError as error:
        raise Http404 from error


def writing_units(request: UserRequest) -> list[Unit]:
    """Units for which this person may write, the highest first."""
    day = clock.today()
    units = gate.limit(Unit.objects.on(day), request.user, Act.WRITE_MESSAGE, path="pk")
    return sorted(units, key=lambda unit: len(unit_map().ancestors(unit.pk, day)))


def message_page(request: UserRequest, message: Message) -> dict[str, Any]:
    version, shown = current_version(message), previews(message)
    may_write = gate.may(request.user, Act.WRITE_MESSAGE, message.unit_id)
    return {
        "draft": message,
        "language": language_of(message),
        "version": version,
        "stale": stale_facts([version.pk]).get(version.pk, []) if version else [],
        "versions": message.versions.select_related("withdrawal").order_by("-number"),
        "previews": shown,
        "common_problem": common_problem(shown),
        "aloud_seconds": next((one.aloud_seconds for one in shown if one.aloud_seconds), None),
        "plainness": plainness_of(message) if message.state in OPEN else None,
        "typed": typed_keys(message) if message.state == Message.State.DRAFT else (),
        "progress": progress(version),
        "not_taken_down": not_taken_down(message.pk).count(),
        "script": script_of(message),
        "may_correct": may_write and message.state == Message.State.DRAFT,
        "may_keep": gate.may_somewhere(request.user, Act.MANAGE_LEXICON),
        "section": "messages",
        "may_write": may_write,
        "may_approve": gate.may(request.user, Act.APPROVE_MESSAGE, message.unit_id),
    }


def typed_keys(message: Message) -> tuple[Leftover, ...]:
    """Return what was typed without the input method, each only once."""
    if message.language != VIETNAMESE:
        return ()
    found = leftovers(f"{message.title}\n{message.lead}\n{message.body}")
    return tuple({each.keys: each for each in found}.values())


def progress(version: object) -> list[tuple[str, str]]:
    """Return (state in words, number of places) in the order a delivery passes through them."""
    if version is None:
        return []
    counts = counts_by_state(version)  # type: ignore[arg-type]  # narrowed by the line above
    return [(state.label, number(counts[state])) for state in Delivery.State if counts.get(state)]


def approval_page(request: UserRequest, message: Message, form: ReasonForm) -> dict[str, Any]:
    return {
        "draft": message,
        "language": language_of(message),
        "previews": previews(message),
        "destinations": destinations(message),
        "script": script_of(message),
        "facts": facts_seen(message),
        "changes": changes_of(message),
        "not_waiting": not_waiting(message),
        "is_own": message.author_id == request.user.pk,
        "form": form,
        "section": "messages",
    }


def not_waiting(message: Message) -> str:
    """Say why there is nothing to decide; nothing while it waits for an approver."""
    if message.state == Message.State.SUBMITTED:
        return ""
    if message.state == Message.State.DRAFT:
        return NotSubmittedError(message).sentence
    return f"Thông điệp này {message.get_state_display()}. Bạn không cần làm gì thêm."


def facts_seen(message: Message) -> str:
    """Name the facts of procedures that stand on the screen; nothing while the draft cannot be read."""
    try:
        return shown_document(message).fingerprint
    except (MessageError, TextError):
        return ""


def language_of(message: Message) -> str:
    """Name the language where it is not the one that everybody expects."""
    return "" if message.language == VIETNAMESE else LANGUAGES.get(message.language, message.language)


def destinations(message: Message) -> list[tuple[str, int]]:
    """Return (outlet kind in words, how many) where the message would go if it were approved today."""
    day = clock.today()
    territory = unit_map().territory(message.unit_id, day)
    wanted = {kind for channel in channels().values() for kind in channel.outlet_kinds}
    outlets = outlets_on(day).filter(kind__code__in=wanted).select_related("kind")
    counts = Counter(outlet.kind.name for outlet in outlets if outlet.owner_unit_id in territory)
    return counts.most_common()
