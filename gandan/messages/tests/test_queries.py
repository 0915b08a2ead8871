from __future__ import annotations

import importlib

import pytest
from django.apps import apps

from gandan.messages.actions import add_picture, approve, correct, submit, withdraw
from gandan.messages.models import Audience, Topic
from gandan.messages.queries import (
    audience_choices,
    current_version,
    newest,
    picture_addresses,
    public_versions,
    shown_document,
    topic_choices,
    version_by_code,
    versions_of,
)
from gandan.messages.tests.factories import make_draft, make_picture_bytes, make_submitted, make_version
from gandan.text.errors import MarkupError
from gandan.text.markup import parse

pytestmark = pytest.mark.django_db


def corrected(version):
    message = correct(version.message_id, version.message.author)
    submit(message.pk, message.author)
    return approve(message.pk, by=version.approved_by)


def test_the_public_sees_the_newest_version_of_each_message():
    first, other = make_version(), make_version()
    make_submitted()
    second = corrected(first)

    assert list(public_versions()) == [second, other]
    assert newest(1) == [second]


def test_the_list_of_messages_is_one_query(django_assert_num_queries):
    for _ in range(3):
        make_version()

    with django_assert_num_queries(1):
        assert len([version.unit.key for version in newest(10)]) == 3


def test_calling_back_the_correction_does_not_bring_back_the_mistake():
    first = make_version()
    second = corrected(first)
    withdraw(second.pk, second.approved_by, "Cũng sai")

    assert not public_versions().exists()
    assert current_version(first.message) is None


def test_a_version_in_force_stays_in_force_while_its_correction_is_written():
    first = make_version()
    correct(first.message_id, first.message.author)

    assert current_version(first.message) == first


def test_an_address_printed_long_ago_still_finds_its_version():
    first = make_version()
    second = corrected(first)

    assert version_by_code(first.code.upper()) == first
    assert version_by_code("khong-co") is None
    assert list(versions_of(first.message)) == [second, first]


def test_a_draft_is_read_as_channels_would_read_it():
    draft = make_draft(body="Một đoạn")

    assert shown_document(draft).document == parse("Một đoạn", title=draft.title, lead=draft.lead)


def test_a_draft_that_cannot_be_said_tells_why():
    with pytest.raises(MarkupError):
        shown_document(make_draft(body="<b>a</b>"))


def test_pictures_are_found_by_their_number():
    draft = make_draft()
    picture = add_picture(draft.pk, make_picture_bytes(), "Quầy", draft.author)

    found = picture_addresses(parse(f"![Quầy](anh:{picture.pk})"))

    assert found[picture.pk].url.startswith("/tep/pictures/")
    assert (found[picture.pk].width, found[picture.pk].height) == (40, 30)


def test_topics_and_audiences_come_with_the_database_and_filling_twice_is_filling_once():
    migration = importlib.import_module("gandan.messages.migrations.0004_fill_topics_and_audiences")

    migration.fill(apps, None)
    migration.fill(apps, None)

    assert (Topic.objects.count(), Audience.objects.count()) == (11, 6)
    assert topic_choices()[2] == ("online_services", "Dịch vụ công trực tuyến")
    assert audience_choices()[0] == ("citizens", "Người dân")
