"""What happens in the demo: plans put in force, messages approved, delivered, and answered."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

from django.db import connections
from django_q.models import OrmQ

from gandan.calendars.actions import pin_today
from gandan.deliveries.actions import ReceiptFacts, approve_and_plan, check_cited_facts, record_receipt
from gandan.deliveries.jobs import deliver_due, fetch_pages
from gandan.deliveries.models import Delivery, Receipt
from gandan.evidence.jobs import take_receipts
from gandan.indicators.actions import refresh
from gandan.messages.actions import DraftText, create_draft, submit
from gandan.plans.actions import put_in_force, unfold
from gandan.plans.demo import load_demo_plans
from gandan.plans.models import Clause
from gandan.procedures.actions import import_catalogue
from gandan.procedures.actions.importing import Acceptance
from gandan.procedures.reader.files import Catalogue
from gandan.project.demo.behaviour import answered_at, answers
from gandan.project.demo.staff import COMMUNE, DISTRICT, PROVINCE, person
from gandan.units.queries import unit_by_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.process import BaseProcess

    from gandan.messages.models import Message

TODAY = date(2024, 11, 22)
MESSAGES = Path(__file__).parent / "data" / "messages.json"
CHANGED_FEE = Path(__file__).parent / "data" / "changed-fee.jsonl"
PAUSE_SECONDS = 0.3
CONFIRMED_BY = {
    "station": Receipt.Kind.PLAYED,
    "post_point": Receipt.Kind.SIGNED,
    "one_stop": Receipt.Kind.SIGNED,
}


@dataclass(frozen=True)
class Story:
    """A message of the demo: the day it is approved, empty for the one that still waits, and its text."""

    approved_on: date | None
    text: DraftText
    clauses: tuple[str, ...]


def stories() -> list[Story]:
    return [_story(entry) for entry in json.loads(MESSAGES.read_text(encoding="utf-8"))]


def _story(entry: dict[str, Any]) -> Story:
    text = DraftText(
        title=entry["title"],
        lead=entry["lead"],
        body=entry["body"],
        topics=tuple(entry["topics"]),
        audiences=tuple(entry["audiences"]),
    )
    day = date.fromisoformat(entry["approved_on"]) if entry["approved_on"] else None
    return Story(day, text, tuple(entry["clauses"]))


def build_plans() -> None:
    officer = person("tinh")
    plans = load_demo_plans(by=officer, quang_nam=unit_by_key(PROVINCE), nui_thanh=unit_by_key(DISTRICT))
    for plan in plans:
        put_in_force(plan.pk, by=officer)
        unfold(plan.pk, TODAY, by=officer)


def tell(story: Story) -> Message:
    """Write and hand in one message on its day; approve it when the story says so."""
    pin_today(story.approved_on or TODAY)
    unit, editor = unit_by_key(PROVINCE), person("bientap")
    clauses = Clause.objects.filter(code__in=story.clauses, plan__unit=unit).values_list("pk", flat=True)
    text = DraftText(**{**story.text.__dict__, "clause_ids": tuple(clauses)})
    message = submit(create_draft(unit, editor, text).pk, editor)
    if story.approved_on is not None:
        approve_and_plan(message.pk, by=person("duyet"))
    return message


def deliver_all() -> Iterator[int]:
    """Carry out everything that is due; yield, now and again, how many still wait.

    The two dear channels get a process each: rendering needs a core, and leases keep them apart.
    """
    due = Delivery.objects.filter(state=Delivery.State.SCHEDULED)
    helpers = [_delivering(channel) for channel in ("leaflet", "loudspeaker")]
    while deliver_due("webpage") or fetch_pages():
        yield due.count()
    while any(helper.is_alive() for helper in helpers):
        sleep(PAUSE_SECONDS)
        yield due.count()
    failed = [helper.name for helper in helpers if helper.exitcode]
    if failed:
        raise ChildProcessError(f"delivering failed: {failed}")


def _delivering(channel: str) -> BaseProcess:
    """Fork: starting the whole house anew for each message would cost a sixth of the build."""
    connections.close_all()  # no process may share another one's
    helper = get_context("fork").Process(target=_deliver, args=(channel,), name=channel)
    helper.start()
    return helper


def _deliver(channel: str) -> None:
    while deliver_due(channel):
        pass


def answer_all(number: int) -> Iterator[Delivery]:
    """Let the simulated outlets answer what reached them of the message with that number."""
    pin_today(TODAY)  # they answer on later days than that of the approval
    waiting = Delivery.objects.filter(state=Delivery.State.HANDED_OVER, outlet__is_simulated=True)
    for delivery in waiting.select_related("outlet__kind", "unit").order_by("pk"):
        kind, key = delivery.outlet.kind.code, delivery.outlet.key
        if answers(kind, key, number) and not _is_left_for_the_visitor(delivery, number):
            record_receipt(delivery.pk, _answer(delivery, kind, key))
        yield delivery


def _is_left_for_the_visitor(delivery: Delivery, number: int) -> bool:
    """Whether the operator whose account the visitor has shall find this still to be done."""
    newest = max(at for at, each in enumerate(stories()) if each.approved_on is not None)
    return delivery.unit.key == COMMUNE and number == newest


def _answer(delivery: Delivery, kind: str, key: str) -> ReceiptFacts:
    sent_at = delivery.handed_over_at or delivery.planned_at
    return ReceiptFacts(
        kind=CONFIRMED_BY[kind],
        happened_at=answered_at(kind, key, sent_at),
        nonce="mo-phong",
        facts={"plays": 2} if kind == "station" else {"copies": 50},
        is_simulated=True,
    )


def change_a_fee() -> None:
    """Let a fee that a message cites change; the amount is made up, and says so wherever it is read."""
    catalogue = Catalogue()
    catalogue.read(CHANGED_FEE.read_bytes(), CHANGED_FEE.name)
    import_catalogue(catalogue, Acceptance(by=person("tinh")))
    check_cited_facts(TODAY)


def prove_all() -> int:
    """Turn receipts into evidence and figures; return how many."""
    # Targets are counted once before proofs come, so that each proof only moves what it touches.
    refresh()
    taken = take_receipts()
    # All that was queued has just been carried out in this process: the worker need not do it again.
    OrmQ.objects.all().delete()
    return taken
