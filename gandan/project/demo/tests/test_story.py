"""What the demo tells is right on the day on which it tells it."""

from __future__ import annotations

import pytest

from gandan.messages.citing import cited
from gandan.procedures.actions import import_catalogue, load_own_procedures
from gandan.procedures.actions.importing import Acceptance
from gandan.procedures.citing import answers
from gandan.procedures.reader.files import Catalogue
from gandan.project.demo import story
from gandan.text.facts import cited_in
from gandan.text.markup import parse

pytestmark = pytest.mark.django_db


def test_each_message_cites_what_is_right_on_its_day_and_one_fee_changes_later():
    load_own_procedures()
    told = [(each.approved_on or story.TODAY, parse(each.text.body)) for each in story.stories()]
    said = {key: fact for day, body in told for key, fact in cited(body, day).facts.items()}
    catalogue = Catalogue()
    catalogue.read(story.CHANGED_FEE.read_bytes(), story.CHANGED_FEE.name)

    outcome = import_catalogue(catalogue, Acceptance())

    now = answers([one for _day, body in told for one in cited_in(body)], story.TODAY)
    changed = {key: fact.written for key, fact in now.items() if fact.value != said[key].value}
    assert outcome.problems == ()
    assert len(said) == 3
    assert list(changed) == ["phí 2.000635"]
    assert "mức giả định để dùng thử" in changed["phí 2.000635"]
    assert min(day for day, _body in told) < now["phí 2.000635"].since < story.TODAY
