from __future__ import annotations

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from gandan.feedback.models import Question, Rating
from gandan.feedback.tests.factories import make_reply
from gandan.people.tests.places import make_places

LINKED, APART = "0003_let_askers_rate_and_ask_again_once", "0005_keep_ratings_apart_from_questions"


def migrate(name):
    executor = MigrationExecutor(connection)
    executor.migrate([("feedback", name)])
    return executor.loader.project_state([("feedback", name)]).apps


@pytest.mark.django_db(transaction=True)
def test_what_was_rated_is_still_known_once_ratings_are_kept_apart():
    commune = make_places().commune
    rated, unrated = make_reply(commune), make_reply(commune)
    before = migrate(LINKED)
    try:
        before.get_model("feedback", "Rating").objects.create(
            reply_id=rated.pk, unit_id=rated.question.unit_id, is_satisfied=False, on=timezone.localdate()
        )
    finally:
        migrate(APART)

    numbers = dict(Question.objects.values_list("pk", "rated_number"))
    assert numbers == {rated.question_id: 1, unrated.question_id: 0}
    assert Rating.objects.values_list("unit_id", "is_satisfied").get() == (rated.question.unit_id, False)
