"""The index of this process: built once, built anew in the background when the catalogue changed.

What the audit trail says of the catalogue is the stamp that every web node compares: nothing has to be told.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from functools import partial
from threading import Lock, Thread
from typing import TYPE_CHECKING

from django.apps import apps
from django.db import DatabaseError, close_old_connections
from django.db.models import Count

from gandan.audit.models import Entry, kind_of
from gandan.calendars.clock import today
from gandan.procedures.models import Procedure
from gandan.procedures.search.directory import Directory, listed
from gandan.procedures.search.index import Index
from gandan.procedures.search.texts import of_catalogue
from gandan.procedures.searching import searchable_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from django.db.models import Model

    from gandan.procedures.search.engine import Engine
    from gandan.procedures.searching import SearchableText

logger = logging.getLogger(__name__)

CHECK_SECONDS = 10.0
Stamp = tuple[int, "date"]


@dataclass(frozen=True)
class Shelf:
    """What one process has in memory of the catalogue: the index, and what lists say of its hits."""

    engine: Engine
    directory: Directory


def stamp_of_catalogue() -> Stamp:
    """Return what differs once the catalogue was changed, or a new day may have brought versions in force.

    Entries are counted, not the last one looked up: of two changes at a time the one with the lower number
    may be kept later, and would never be seen.
    """
    # Answers have an index of their own, and what waits is in none.
    models = (model for model in apps.get_app_config("procedures").get_models() if _is_read(model))
    kinds = [kind_of(model) for model in models]
    told = Entry.objects.filter(subject_kind__in=kinds).aggregate(count=Count("pk"))["count"]
    return told, today()


def _is_read(model: type[Model]) -> bool:
    return model.__module__ == Procedure.__module__


def index_of_catalogue(stamp: Stamp) -> Engine:
    return shelf_of_catalogue(stamp).engine


def shelf_of_catalogue(stamp: Stamp) -> Shelf:
    """Read the catalogue of the day once, for the index and for the directory."""
    found = []

    def passing() -> Iterator[SearchableText]:
        for text in searchable_texts(stamp[1]):
            found.append(listed(text))
            yield text

    engine = Index.build(map(of_catalogue, passing()))
    return Shelf(engine, Directory(found))


def in_background(work: Callable[[], None]) -> None:
    Thread(target=work, daemon=True).start()


class Live:
    """One shelf that everybody reads; while the next is made, the last one answers."""

    def __init__(
        self,
        build: Callable[[Stamp], Shelf] = shelf_of_catalogue,
        stamp: Callable[[], Stamp] = stamp_of_catalogue,
        *,
        beside: Callable[[Callable[[], None]], None] = in_background,
    ) -> None:
        self._build, self._stamp, self._beside = build, stamp, beside
        self._built: tuple[Stamp, Shelf] | None = None
        self._first, self._again = Lock(), Lock()
        self._checked_at = 0.0

    def engine(self) -> Engine:
        return self.shelf().engine

    def shelf(self) -> Shelf:
        """Return the shelf; only who comes first of all waits for it."""
        built = self._built or self._wait_for_first()
        if time.monotonic() - self._checked_at > CHECK_SECONDS:
            self._checked_at = time.monotonic()
            stamp = self._stamp()
            if stamp != built[0] and self._again.acquire(blocking=False):
                self._beside(partial(self._rebuild, stamp))
        return built[1]

    def warm(self) -> None:
        """Make the first shelf beside the start of the process, so that hardly anybody waits for it."""
        self._beside(self._warm)

    def forget(self) -> None:
        """Start again from nothing, as for another database."""
        self._built, self._checked_at = None, 0.0

    def _warm(self) -> None:
        try:
            self._wait_for_first()
        except DatabaseError:
            logger.warning("search index not built at the start; the first search builds it")
        finally:
            close_old_connections()

    def _wait_for_first(self) -> tuple[Stamp, Shelf]:
        with self._first:
            if self._built is None:
                stamp = self._stamp()
                self._checked_at = time.monotonic()
                self._built = stamp, self._build(stamp)
            return self._built

    def _rebuild(self, stamp: Stamp) -> None:
        try:
            self._built = stamp, self._build(stamp)
        except DatabaseError:
            # The last index goes on answering; the next check tries again.
            logger.exception("search index not built for %s", stamp)
        finally:
            self._again.release()
            close_old_connections()


live = Live()
