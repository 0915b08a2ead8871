"""Everything that changes deliveries, a file for each subject."""

from __future__ import annotations

from gandan.deliveries.actions.attempts import Lease, attempt, claim_due, claim_fetches, record_failure
from gandan.deliveries.actions.drafts import DraftWord, decide_draft_voice
from gandan.deliveries.actions.planning import approve_and_plan, plan_deliveries, send_again
from gandan.deliveries.actions.recalls import confirm_recall, recall_version
from gandan.deliveries.actions.receipts import ReceiptFacts, record_receipt
from gandan.deliveries.actions.recordings import hand_in_recording, take_back_recording
from gandan.deliveries.actions.staleness import check_cited_facts, note_stale_takes, take_down
from gandan.deliveries.actions.takes import hand_in_take, take_back_take, undo_take, use_takes
from gandan.deliveries.actions.taking_back import take_back_receipt
from gandan.deliveries.actions.trimming import trim_renditions
from gandan.deliveries.actions.voice_tests import ask_voice_test, carry_out_voice_test

__all__ = [
    "DraftWord",
    "Lease",
    "ReceiptFacts",
    "approve_and_plan",
    "ask_voice_test",
    "attempt",
    "carry_out_voice_test",
    "check_cited_facts",
    "claim_due",
    "claim_fetches",
    "confirm_recall",
    "decide_draft_voice",
    "hand_in_recording",
    "hand_in_take",
    "note_stale_takes",
    "plan_deliveries",
    "recall_version",
    "record_failure",
    "record_receipt",
    "send_again",
    "take_back_receipt",
    "take_back_recording",
    "take_back_take",
    "take_down",
    "trim_renditions",
    "undo_take",
    "use_takes",
]
