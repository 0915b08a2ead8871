"""The index of this process: built once, built anew in the background when the catalogue changed.

What the audit trail says of the catalogue is the stamp that every web node compares: nothing has to be told.
"""

from __future__ import annotations

import logging
import time
from threading import Lock, Thread
from typing import TYPE_CHECKING

from django.apps import apps
from django.db import DatabaseError, close_old_connections
from django.db.models import Max

from gandan.audit.models import Entry
from gandan.calendars.clock import today
from gandan.procedures.search.index import Index
from gandan.procedures.search.texts import of_catalogue
from gandan.procedures.searching import searchable_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from gandan.procedures.search.engine import Engine

logger = logging.getLogger(__name__)

CHECK_SECONDS = 10.0
Stamp = tuple[int, "date"]


def stamp_of_catalogue() -> Stamp:
    """Return what differs once the catalogue was changed, or a new day may have brought versions in force."""
    kinds = [model._meta.label for model in apps.get_app_config("procedures").get_models()]  # noqa: SLF001 - Django's own public name
    last = Entry.objects.filter(subject_kind__in=kinds).aggregate(last=Max("pk"))["last"]
    return last or 0, today()


def index_of_catalogue(stamp: Stamp) -> Engine:
    return Index.build(of_catalogue(text) for text in searchable_texts(stamp[1]))


class Live:
    """One index that everybody asks; while the next is built, the last one answers."""

    def __init__(
        self,
        build: Callable[[Stamp], Engine] = index_of_catalogue,
        stamp: Callable[[], Stamp] = stamp_of_catalogue,
    ) -> None:
        self._build, self._stamp = build, stamp
        self._built: tuple[Stamp, Engine] | None = None
        self._first, self._again = Lock(), Lock()
        self._checked_at = 0.0

    def engine(self) -> Engine:
        """Return the index; only who comes first of all waits for it."""
        built = self._built or self._wait_for_first()
        if time.monotonic() - self._checked_at > CHECK_SECONDS:
            self._checked_at = time.monotonic()
            stamp = self._stamp()
            if stamp != built[0] and self._again.acquire(blocking=False):
                Thread(target=self._rebuild, args=[stamp], daemon=True).start()
        return built[1]

    def _wait_for_first(self) -> tuple[Stamp, Engine]:
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
