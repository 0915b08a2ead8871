"""What people ask in the demo, told by the actions that the house itself has."""

from __future__ import annotations

import pytest

from gandan.calendars.actions import load_calendar
from gandan.evidence.models import Evidence
from gandan.feedback.models import Contact, Question
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.procedures.actions import load_own_procedures
from gandan.procedures.answers.queries import published, to_review
from gandan.project.demo import questions, story
from gandan.project.demo.staff import COMMUNE, DISTRICT, PROVINCE
from gandan.project.records import keep_records
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def _asked():
    load_calendar()
    province = make_unit("province", key=PROVINCE, name="Tỉnh Quảng Nam")
    district = make_unit("district", parent=province, key=DISTRICT, name="Huyện Núi Thành")
    commune = make_unit(parent=district, key=COMMUNE, name="Xã Tam Hải")
    posts = {
        "tamhai": (Role.UNIT_OFFICER, commune),
        "duyettamhai": (Role.APPROVER, commune),
        "bientap": (Role.EDITOR, province),
        "duyet": (Role.APPROVER, province),
    }
    for username, (role, unit) in posts.items():
        make_user(username=username, role=role, unit=unit)
    load_own_procedures()
    questions.ask_all(story.TODAY)


@pytest.mark.usefixtures("_asked")
def test_a_dozen_is_answered_some_wait_and_one_is_late():
    waiting = Question.objects.filter(state=Question.State.WAITING)

    assert published().count() == 12
    assert waiting.count() == 5
    assert waiting.filter(due_on__lt=story.TODAY).count() == 1
    assert waiting.filter(draft__state="submitted").count() == 1
    assert {row.unit.key for row in waiting.select_related("unit")} == {COMMUNE, DISTRICT, PROVINCE}
    assert Contact.objects.count() == 1
    assert not to_review(story.TODAY).exists()
    assert sum(row.citations.exists() for row in published()) == 11


@pytest.mark.usefixtures("_asked")
def test_what_was_answered_in_time_is_a_marked_proof_of_each_month():
    keep_records(is_simulated=True)

    rows = Evidence.objects.filter(unit__key=COMMUNE).order_by("happened_on")
    assert [(row.happened_on.month, row.quantities["answers"]) for row in rows] == [(9, 3), (10, 6), (11, 1)]
    assert all(row.is_simulated and row.standing.state == "accepted" for row in rows)
