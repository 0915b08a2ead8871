"""Two people press the button at the same moment, each on a connection of their own."""

from __future__ import annotations

from functools import partial

import pytest

from gandan.messages.actions import approve, save_draft
from gandan.messages.errors import AlreadyApprovedError, ChangedMeanwhileError
from gandan.messages.models import MessageVersion
from gandan.messages.tests.factories import make_approver, make_author, make_draft, make_submitted, make_text

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_approvers_give_one_version(together):
    message = make_submitted()
    approvers = [make_approver(message.unit) for _ in range(2)]

    answers = together(
        *(partial(approve, message.pk, by) for by in approvers), refused=(AlreadyApprovedError,)
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["AlreadyApprovedError", "MessageVersion"]
    assert [answer.number for answer in answers if isinstance(answer, MessageVersion)] == [1]


def test_of_two_savings_of_one_revision_one_is_refused(together):
    draft = make_draft()
    savings = [
        partial(save_draft, draft.pk, make_text(), by, 1) for by in (draft.author, make_author(draft.unit))
    ]

    answers = together(*savings, refused=(ChangedMeanwhileError,))

    assert sorted(type(answer).__name__ for answer in answers) == ["ChangedMeanwhileError", "Message"]
