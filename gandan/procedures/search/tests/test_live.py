"""The index of a process while the catalogue changes under it."""

from __future__ import annotations

from datetime import date
from threading import Event, Thread

import pytest

from gandan.people.rules import Role
from gandan.people.tests.factories import make_user
from gandan.people.tests.places import make_places
from gandan.procedures.actions import add_phrase, import_catalogue
from gandan.procedures.actions.importing import Acceptance
from gandan.procedures.reader.files import Catalogue
from gandan.procedures.search import live as module
from gandan.procedures.search.directory import Directory
from gandan.procedures.search.engine import Answer, Hit
from gandan.procedures.search.live import Live, index_of_catalogue, stamp_of_catalogue
from gandan.procedures.search.understanding import Understood
from gandan.procedures.tests.factories import make_version

DAY = date(2026, 7, 1)


class Named:
    """An engine that answers with its own name; there is nothing to narrow it by."""

    directory = Directory(())

    def __init__(self, name: str) -> None:
        self.answer = Answer(Understood("", (), (), ()), (Hit(name, name, 1.0),))

    def find(self, _query, _limit=10):
        return self.answer

    suggest = find

    @property
    def engine(self):
        return self


@pytest.fixture
def eager(monkeypatch):
    monkeypatch.setattr(module, "CHECK_SECONDS", -1.0)


@pytest.mark.usefixtures("eager")
def test_while_the_next_index_is_built_the_last_one_answers():
    stamps, may_build = [(1, DAY)], Event()

    def build(stamp):
        if stamp[0] > 1:
            may_build.wait(60)
        return Named(str(stamp[0]))

    live = Live(build, lambda: stamps[-1])
    live.engine()
    stamps.append((2, DAY))

    assert {live.engine().find("").hits[0].code for _ in range(50)} == {"1"}
    may_build.set()
    while live.engine().find("").hits[0].code != "2":
        pass


@pytest.mark.usefixtures("eager")
def test_many_readers_share_one_build_and_none_sees_half_an_index():
    stamps, built, seen = [(1, DAY)], [], []

    def build(stamp):
        built.append(stamp)
        return Named(str(stamp[0]))

    live = Live(build, lambda: stamps[0])
    readers = [
        Thread(target=lambda: seen.extend(live.engine().find("").hits[0].code for _ in range(300)))
        for _ in range(4)
    ]
    for reader in readers:
        reader.start()
    stamps[0] = (2, DAY)
    for reader in readers:
        reader.join()

    assert set(seen) <= {"1", "2"}
    assert len(built) <= 2


@pytest.mark.django_db
def test_a_change_of_the_catalogue_changes_the_stamp_and_nothing_else_does():
    before = stamp_of_catalogue()
    assert stamp_of_catalogue() == before

    import_line('{"code": "9.000001", "name": "Đăng ký nuôi chim yến", "levels": ["Cấp xã"]}')

    assert stamp_of_catalogue() != before


@pytest.mark.django_db
def test_what_was_imported_is_found():
    import_line('{"code": "9.000001", "name": "Đăng ký nuôi chim yến", "levels": ["Cấp xã"]}')

    engine = index_of_catalogue(stamp_of_catalogue())

    assert [hit.code for hit in engine.find("dang ky nuoi chim yen").hits] == ["9.000001"]


def import_line(line: str) -> None:
    catalogue = Catalogue()
    catalogue.read(line.encode(), "mẫu.jsonl")
    import_catalogue(catalogue, Acceptance())


@pytest.fixture
def one_connection(monkeypatch):
    """Keep the test's own connection open: a builder in a thread of its own closes the one it had."""
    monkeypatch.setattr(module, "close_old_connections", lambda: None)


@pytest.mark.django_db
@pytest.mark.usefixtures("eager", "one_connection")
def test_every_worker_takes_up_a_phrase_that_one_of_them_saved():
    editor = make_user(role=Role.EDITOR, unit=make_places().province)
    version = make_version(name="Đăng ký nuôi chim yến")
    workers = [Live(beside=at_once), Live(beside=at_once)]
    before = [worker.engine().find("làm nhà cho chim").hits for worker in workers]

    add_phrase(version.procedure_id, "làm nhà cho chim", by=editor)

    asked = [[worker.engine().find("làm nhà cho chim").hits[0].phrase for worker in workers] for _ in "ab"]
    assert {hit.phrase for hits in before for hit in hits} <= {""}
    assert asked[1] == ["làm nhà cho chim"] * 2


def at_once(work):
    """Build in the test's own thread, which has the database; who asks still gets the last index."""
    work()
