"""Everything that changes answers."""

from __future__ import annotations

from gandan.procedures.answers.actions.drafts import (
    begin_draft,
    drop_draft,
    return_draft,
    revise_answer,
    save_draft,
    submit_draft,
    take_back_draft,
)
from gandan.procedures.answers.actions.importing import Intake, import_answers
from gandan.procedures.answers.actions.publishing import Approval, approve_draft, withdraw_answer
from gandan.procedures.answers.rules import AnswerText

__all__ = [
    "AnswerText",
    "Approval",
    "Intake",
    "approve_draft",
    "begin_draft",
    "drop_draft",
    "import_answers",
    "return_draft",
    "revise_answer",
    "save_draft",
    "submit_draft",
    "take_back_draft",
    "withdraw_answer",
]
