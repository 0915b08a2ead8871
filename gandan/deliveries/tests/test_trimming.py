"""Files that prove nothing go, the oldest first; what was delivered or answered for stays for good."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from gandan.calendars import clock
from gandan.deliveries import jobs
from gandan.deliveries.actions import trim_renditions
from gandan.deliveries.actions.trimming import needed_files
from gandan.deliveries.models import Attempt, Rendition
from gandan.deliveries.storage import store
from gandan.deliveries.tests.factories import make_delivery, make_receipt

pytestmark = pytest.mark.django_db
LONG_AGO = timezone.now() - timedelta(days=400)


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def row():
    return make_delivery(state="handed_over")


def make_old(content, *, days=0):
    """Write a file as if it had been made that many days after long ago."""
    stored = store("renditions", "audio.mp3", content)
    age(path_of(stored.path), LONG_AGO + timedelta(days=days))
    return stored


def path_of(name):
    return Path(Rendition(file=name).file.path)


def age(path, moment):
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def make_rendition(row, content, *, days=0, key="1"):
    stored = make_old(content, days=days)
    made = Rendition.objects.create(
        version=row.version,
        channel=row.channel,
        inputs_hash=key,
        name="audio.mp3",
        file=stored.path,
        media_type="audio/mpeg",
        sha256=stored.sha256,
        size_bytes=stored.size_bytes,
    )
    Rendition.objects.filter(pk=made.pk).update(made_at=LONG_AGO + timedelta(days=days))
    made.refresh_from_db()
    return made


def is_there(made):
    return path_of(made.file.name).exists()


def test_what_an_outlet_has_is_never_removed_however_small_the_room(row):
    in_use = make_rendition(row, b"in use")
    row.renditions.add(in_use)
    replaced = make_rendition(row, b"replaced before anybody had it", key="2")

    assert trim_renditions(0) == 1
    assert (is_there(in_use), is_there(replaced)) == (True, False)
    assert replaced.sha256  # the row still says what was made


def test_what_a_receipt_may_be_about_stays_though_it_was_replaced(row):
    replaced = make_rendition(row, b"played, then replaced")
    make_receipt(row)
    later = make_rendition(row, b"made later, never used", key="2")
    Rendition.objects.filter(pk=later.pk).update(made_at=clock.now() + timedelta(minutes=1))

    assert trim_renditions(0) == 1
    assert (is_there(replaced), is_there(later)) == (True, False)


def test_what_was_handed_over_and_then_replaced_stays_without_a_receipt_too(row):
    handed_over = make_rendition(row, b"an outlet had it")
    Attempt.objects.create(delivery=row, number=1, succeeded=False, error="Mạng đứt.")
    assert handed_over.file.name not in set(needed_files())
    Attempt.objects.create(delivery=row, number=2, succeeded=True)
    elsewhere = make_rendition(make_delivery(), b"of another message, never handed over", key="2")

    assert trim_renditions(0) == 1
    assert (is_there(handed_over), is_there(elsewhere)) == (True, False)


def test_a_file_that_is_taken_up_again_is_young_again(row):
    former = make_rendition(row, b"a voice that is chosen anew")

    store("renditions", "audio.mp3", b"a voice that is chosen anew")

    assert trim_renditions(0) == 0
    assert is_there(former)


def test_a_file_that_is_taken_up_while_the_others_go_stays(row, monkeypatch):
    spare = make_rendition(row, b"really spare")
    former = make_rendition(row, b"taken up at the last moment", days=1, key="2")
    unlink = Path.unlink

    def unlink_while_a_worker_renders(path, **options):
        unlink(path, **options)
        store("renditions", "audio.mp3", b"taken up at the last moment")

    monkeypatch.setattr(Path, "unlink", unlink_while_a_worker_renders)

    assert trim_renditions(0) == 1
    assert (is_there(spare), is_there(former)) == (False, True)


def test_one_file_under_two_rows_stays_while_one_of_them_needs_it(row):
    spare = make_rendition(row, b"the same sound")
    needed = make_rendition(row, b"the same sound", key="2")
    row.renditions.add(needed)

    assert trim_renditions(0) == 0
    assert is_there(spare)


def test_the_oldest_go_first_and_only_as_many_as_must(row):
    made = [make_rendition(row, bytes([number]) * 100, days=number, key=str(number)) for number in (3, 1, 2)]

    assert trim_renditions(250) == 1
    assert [is_there(each) for each in made] == [True, False, True]
    assert trim_renditions(250) == 0


def test_what_a_killed_worker_left_goes_and_the_young_are_left_alone(row):
    orphan = make_old(b"no row names it")
    half = path_of(orphan.path).with_name(".half-written")
    half.write_bytes(b"half")
    age(half, LONG_AGO)
    young = make_rendition(row, b"made just now")
    age(path_of(young.file.name), timezone.now())

    assert trim_renditions(0) == 2
    assert (path_of(orphan.path).exists(), half.exists(), is_there(young)) == (False, False, True)


def test_what_lies_elsewhere_is_none_of_its_business(settings):
    receipt = store("receipts", "ky-nhan.pdf", b"signed")
    age(path_of(receipt.path), LONG_AGO)
    outside = path_of("elsewhere.txt")
    outside.write_bytes(b"kept")
    link = path_of("renditions/aa/link.mp3")
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    settings.GANDAN_UNUSED_FILES_MB = 0

    assert jobs.trim_renditions() == 0
    assert path_of(receipt.path).exists()
    assert outside.exists()


def test_an_empty_house_has_nothing_to_remove():
    assert trim_renditions(0) == 0
