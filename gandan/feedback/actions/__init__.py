"""Everything that changes questions."""

from __future__ import annotations

from gandan.feedback.actions.answering import (
    approve_reply,
    begin_reply,
    return_reply,
    submit_reply,
    take_back_reply,
)
from gandan.feedback.actions.asking import Taken, ask_question
from gandan.feedback.actions.erasing import erase_due
from gandan.feedback.actions.following import ask_again, rate_reply
from gandan.feedback.actions.handling import close_question, divert_question, forward_question, see_contact
from gandan.feedback.actions.knocking import knock
from gandan.feedback.actions.setting import decide_rule, set_rule

__all__ = [
    "Taken",
    "approve_reply",
    "ask_again",
    "ask_question",
    "begin_reply",
    "close_question",
    "decide_rule",
    "divert_question",
    "erase_due",
    "forward_question",
    "knock",
    "rate_reply",
    "return_reply",
    "see_contact",
    "set_rule",
    "submit_reply",
    "take_back_reply",
]
