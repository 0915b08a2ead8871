"""Everything that changes a message."""

from __future__ import annotations

from gandan.messages.actions.approval import approve, return_draft, submit, take_back_draft
from gandan.messages.actions.drafts import create_draft, mend_typing, save_draft
from gandan.messages.actions.facts import compare_facts, end_stale_facts
from gandan.messages.actions.pictures import add_picture
from gandan.messages.actions.published import correct, withdraw
from gandan.messages.actions.readings import correct_reading, drop_reading
from gandan.messages.rules import DraftText

__all__ = [
    "DraftText",
    "add_picture",
    "approve",
    "compare_facts",
    "correct",
    "correct_reading",
    "create_draft",
    "drop_reading",
    "end_stale_facts",
    "mend_typing",
    "return_draft",
    "save_draft",
    "submit",
    "take_back_draft",
    "withdraw",
]
