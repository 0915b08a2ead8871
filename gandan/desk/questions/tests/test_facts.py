from __future__ import annotations

import pytest
from django.urls import reverse

from gandan.calendars.actions import pin_today
from gandan.feedback.models import Reply
from gandan.feedback.tests.factories import make_submitted_question
from gandan.messages.tests.facts import CITING, DAY, charge
from gandan.people.tests.places import make_places
from gandan.procedures.answers.models import AnswerDraft
from gandan.procedures.answers.tests.factories import make_answer_approver

pytestmark = pytest.mark.django_db


def test_a_reply_is_read_again_when_a_fact_in_it_changed_meanwhile(client):
    pin_today(DAY)
    charge(8000)
    question = make_submitted_question(make_places().commune)
    AnswerDraft.objects.update(text=CITING)
    client.force_login(make_answer_approver(question.unit))
    page = reverse("desk:questions:approve", args=[question.pk])
    told = {"revision": question.draft.revision, "is_public": "private"}
    told["facts"] = client.get(page).context["facts"]
    charge(10000, first="2026-05-20")

    refused = client.post(page, told)

    assert "vừa đổi sau khi bạn mở" in refused.content.decode()
    assert not Reply.objects.exists()
    client.post(page, told | {"facts": refused.context["facts"]})
    assert Reply.objects.get().text == CITING
