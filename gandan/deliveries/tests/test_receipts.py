from __future__ import annotations

from contextlib import suppress
from datetime import datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.db import DatabaseError, connection, transaction
from django_q.models import OrmQ
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from gandan.audit.models import Entry
from gandan.calendars import clock
from gandan.deliveries import paper
from gandan.deliveries.actions import ReceiptFacts, record_receipt
from gandan.deliveries.errors import NotHandedOverError, WrongReceiptError
from gandan.deliveries.models import Delivery, Receipt
from gandan.deliveries.tests.factories import make_delivery, make_receipt
from gandan.messages.tests.factories import make_picture_bytes
from gandan.people.errors import NotAllowedError
from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.units.tests.factories import make_unit

State = Delivery.State


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"


def make_pdf(*, script=""):
    writer, written = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    if script:
        action = DictionaryObject(
            {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(script)}
        )
        writer.root_object[NameObject("/OpenAction")] = action
    writer.write(written)
    return written.getvalue()


def make_pdf_with(key, value):
    """Make a PDF whose page, not its beginning, does something."""
    writer, written = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)[NameObject(key)] = DictionaryObject({NameObject("/S"): NameObject(value)})
    writer.write(written)
    return written.getvalue()


def make_noisy_pdf():
    """Make a PDF of which the reader has something to say a thousand times."""
    return make_pdf().replace(b"endobj", b"<< /A " * 1000 + b"endobj", 1)


def test_a_broken_file_does_not_fill_the_log(caplog):
    with suppress(WrongReceiptError):
        paper.clean_paper(make_noisy_pdf())

    assert len(caplog.records) == 0


def make_archive():
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        archive.writestr("a.exe", b"MZ")
    return written.getvalue()


def played(nonce, **changes):
    return ReceiptFacts(**{"kind": Receipt.Kind.PLAYED, "happened_at": clock.now(), "nonce": nonce} | changes)


@pytest.mark.django_db
def test_a_receipt_ends_the_delivery_and_tells_evidence():
    row = make_delivery(state=State.HANDED_OVER)

    record_receipt(row.pk, played("a"))

    row.refresh_from_db()
    assert (row.state, row.next_attempt_at) == (State.DONE, None)
    assert OrmQ.objects.count() == 1


@pytest.mark.django_db
def test_nothing_was_played_before_it_was_approved():
    row = make_delivery(state=State.HANDED_OVER)
    operator = make_user(role=Role.STATION_OPERATOR, unit=row.unit)
    approved_on = row.version.approved_on
    that_day = datetime.combine(approved_on, time.min, tzinfo=clock.VIETNAM)

    for early in (that_day - timedelta(minutes=1), datetime(1, 1, 1, tzinfo=clock.VIETNAM)):
        with pytest.raises(WrongReceiptError):
            record_receipt(row.pk, played("a", happened_at=early), by=operator)

    assert record_receipt(row.pk, played("a", happened_at=that_day), by=operator)


@pytest.mark.django_db
def test_the_same_receipt_sent_twice_is_stored_once():
    row = make_delivery(state=State.HANDED_OVER)

    first, second = record_receipt(row.pk, played("a")), record_receipt(row.pk, played("a"))

    assert first == second
    assert OrmQ.objects.count() == 1
    assert Entry.objects.filter(action="delivery.receipt").count() == 1


@pytest.mark.django_db
def test_another_nonce_is_another_receipt():
    receipt = make_receipt()

    make_receipt(receipt.delivery)

    assert receipt.delivery.receipts.count() == 2


@pytest.mark.django_db
def test_nothing_is_received_before_it_went_out():
    row = make_delivery()

    with pytest.raises(NotHandedOverError):
        record_receipt(row.pk, played("a"))

    assert not Receipt.objects.exists()


@pytest.mark.django_db
def test_what_was_played_before_the_recall_arrived_still_counts():
    row = make_delivery(state=State.RECALLED, recalled_because="Sai số điện thoại")

    record_receipt(row.pk, played("a"))

    row.refresh_from_db()
    assert (row.state, row.receipts.count()) == (State.RECALLED, 1)


@pytest.mark.django_db
def test_what_a_person_played_after_the_recall_is_no_proof_but_a_machines_log_is_kept():
    recalled_at = clock.now()
    row = make_delivery(state=State.RECALLED, recalled_at=recalled_at)
    operator = make_user(role=Role.STATION_OPERATOR, unit=row.unit)
    later = recalled_at + timedelta(minutes=1)
    with pytest.raises(WrongReceiptError, match=f"đã thu hồi lúc {recalled_at.hour} giờ"):
        record_receipt(row.pk, played("a", happened_at=later), by=operator)

    assert record_receipt(row.pk, played("b", happened_at=recalled_at), by=operator)
    assert record_receipt(row.pk, played("c", happened_at=later))


@pytest.mark.django_db
def test_only_people_of_the_unit_record_what_was_played():
    row = make_delivery(state=State.HANDED_OVER)
    operator = make_user(role=Role.STATION_OPERATOR, unit=row.unit)
    stranger = make_user(role=Role.STATION_OPERATOR, unit=make_unit())
    with pytest.raises(NotAllowedError):
        record_receipt(row.pk, played("a"), by=stranger)

    assert record_receipt(row.pk, played("a"), by=operator).by == operator


@pytest.mark.django_db
def test_nobody_records_what_has_not_happened_yet():
    row = make_delivery(state=State.HANDED_OVER)

    with pytest.raises(WrongReceiptError):
        record_receipt(row.pk, played("a", happened_at=clock.now() + timedelta(days=1)))


@pytest.mark.django_db
def test_the_database_itself_refuses_to_change_a_receipt():
    make_receipt()

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE deliveries_receipt SET nonce = 'khac'")


@pytest.mark.django_db
def test_a_signed_sheet_is_kept_with_its_hash():
    receipt = make_receipt(kind=Receipt.Kind.SIGNED, content=make_pdf())

    assert receipt.file.name.endswith("bien-nhan.pdf")
    assert Path(receipt.file.path).stat().st_size > 0
    assert len(receipt.sha256) == 64


def test_a_photo_is_drawn_anew_without_place_and_maker():
    exif = Image.Exif()
    exif[0x010F] = "Hãng máy"

    clean = paper.clean_paper(make_picture_bytes(exif=exif))

    with Image.open(BytesIO(clean.content)) as picture:
        assert not picture.getexif()


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00 program",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"PK\x03\x04 a zip",
        make_picture_bytes()[:200],
        b"%PDF-1.7 broken",
        make_pdf(script="app.alert(1)"),
        make_pdf_with("/A", "/SubmitForm"),
        make_pdf_with("/AA", "/GoTo"),
        make_pdf() + make_archive(),
        make_pdf().replace(b"\n", b"\n<html><script>1</script>", 1),
        b"\xff\xd8\xff" + b"0" * paper.MAX_BYTES,
    ],
    ids=[
        "program",
        "svg",
        "zip",
        "cut picture",
        "broken pdf",
        "pdf with script",
        "pdf that sends",
        "pdf with a late action",
        "pdf and archive",
        "pdf and page",
        "too big",
    ],
)
def test_what_is_no_photo_and_no_plain_pdf_is_refused(content):
    with pytest.raises(WrongReceiptError):
        paper.clean_paper(content)
