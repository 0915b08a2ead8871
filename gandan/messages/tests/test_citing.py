from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from gandan.calendars.actions import pin_today
from gandan.messages.actions import approve, compare_facts, correct, submit
from gandan.messages.citing import cited
from gandan.messages.errors import ChangedFactsError, FactsNotUsableError
from gandan.messages.models import MessageVersion
from gandan.messages.queries import document_of, shown_document
from gandan.messages.tests.factories import make_approver, make_draft, make_submitted, make_version
from gandan.messages.tests.facts import DAY, abolish, charge
from gandan.text.document import ProcedureFact
from gandan.text.facts import keys_of
from gandan.text.plain import to_text
from gandan.units.tests.factories import make_unit

pytestmark = pytest.mark.django_db
BODY = "Nộp {{lệ phí 1.900001}}, chờ {{thời hạn 1.900001}}. Gọi {{đường dây nóng}}."


@pytest.fixture(autouse=True)
def _procedure():
    pin_today(DAY)
    charge(8000)


def test_approval_freezes_which_facts_a_version_says():
    version = make_version(body=BODY)

    assert [(row.key, row.written) for row in version.cited_facts.all()] == [
        ("lệ phí 1.900001", "8.000 đồng một bản (miễn cho trẻ em)"),
        ("thời hạn 1.900001", "3 ngày làm việc kể từ ngày nộp"),
    ]
    document = document_of(version)
    assert keys_of(document) == ("unit.hotline",)
    assert {inline.code for inline in document.blocks[0].inlines if isinstance(inline, ProcedureFact)} == {
        "1.900001"
    }


def test_a_draft_says_the_facts_of_today_and_a_version_those_of_its_approval():
    version = make_version(body=BODY)
    draft = make_draft(body=BODY)
    charge(10000, first="2026-05-20")
    version.message.refresh_from_db()

    assert "Nộp 10.000 đồng" in to_text(shown_document(draft).document)
    assert "Nộp 8.000 đồng" in to_text(shown_document(version.message).document)


def test_a_correction_says_the_facts_of_its_day():
    version = make_version(body=BODY)
    charge(10000, first="2026-05-20")
    message = correct(version.message_id, version.message.author)
    submit(message.pk, message.author)

    newer = approve(message.pk, make_approver(message.unit))

    assert newer.content_hash != version.content_hash
    assert newer.cited_facts.first().written.startswith("10.000 đồng")


def test_a_frozen_fact_refuses_every_change():
    make_version(body=BODY)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE gandan_messages_citedfact SET written = ''")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("{{lệ phí 1.999999}}", "không có thủ tục mã 1.999999"),
        ("{{kết quả 1.900001; ca lạ}}", "không có trường hợp “ca lạ”"),
        ("{{giá 1.900001}}", "không công bố điều này"),
    ],
)
def test_a_message_that_cites_nothing_is_refused_and_says_which_and_what_to_do(body, words):
    draft = make_draft(body=body)

    with pytest.raises(FactsNotUsableError) as refused:
        submit(draft.pk, draft.author)

    assert words in refused.value.sentence
    assert body in refused.value.sentence
    assert "Hãy" in refused.value.sentence


def test_a_message_citing_an_abolished_procedure_cannot_be_approved():
    unit = make_unit()
    message = make_submitted(unit, body=BODY)
    approver = make_approver(unit)
    abolish("2026-05-20")

    with pytest.raises(FactsNotUsableError) as refused:
        approve(message.pk, approver)

    assert refused.value.field == "body"
    assert refused.value.sentence.count("đã bãi bỏ từ ngày 20/5/2026") == 2
    assert not MessageVersion.objects.exists()


def test_an_approver_approves_the_facts_that_stood_on_the_screen():
    unit = make_unit()
    message = make_submitted(unit, body=BODY)
    approver = make_approver(unit)
    seen = shown_document(message).fingerprint
    charge(10000, first="2026-05-20")

    with pytest.raises(ChangedFactsError):
        approve(message.pk, approver, facts=seen)

    assert approve(message.pk, approver, facts=shown_document(message).fingerprint).number == 1


def test_a_document_without_citations_asks_the_catalogue_nothing(django_assert_num_queries):
    document = document_of(make_version())

    with django_assert_num_queries(0):
        assert cited(document, DAY).document == document


def test_facts_of_many_versions_are_compared_in_a_fixed_number_of_queries(django_assert_num_queries):
    versions = [make_version(body=BODY).pk for _ in range(3)]

    with django_assert_num_queries(13):
        assert compare_facts(versions[:1], DAY) == []
    with django_assert_num_queries(13):
        assert compare_facts(versions, DAY) == []


def test_a_change_of_another_field_makes_nothing_wrong():
    version = make_version(body=BODY)

    charge(8000, first="2026-05-20", decision="2/QĐ-BG", agency="Sở Gió")

    assert compare_facts([version.pk], DAY) == []
