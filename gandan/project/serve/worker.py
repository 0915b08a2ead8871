"""The worker process: django-q's cluster, which ends as a whole when one of its processes was killed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from django.db import connections
from django_q import cluster
from django_q.tasks import async_task

from gandan.deliveries.jobs import TICK
from gandan.project.serve.children import KILLED_INSIDE

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess


class StrictSentinel(cluster.Sentinel):  # type: ignore[misc]  # django-q ships no types
    """Gives up when a process of its own was killed from outside.

    django-q would start a new one. But a worker waits for its next job holding the lock of the queue; killed
    there, it leaves the lock taken and every later worker waits for ever. The supervisor starts the whole
    cluster again instead, and jobs that were under way come back when their lease has run out.
    """

    def reincarnate(self, process: BaseProcess) -> None:
        if process.exitcode is not None and process.exitcode < 0:
            os._exit(KILLED_INSIDE)
        super().reincarnate(process)


def work() -> None:
    """Run jobs and the scheduler until told to stop; what a killed worker left is looked at right away."""
    async_task(TICK)
    connections.close_all()
    cluster.Sentinel = StrictSentinel  # the cluster looks the class up by this name
    cluster.Cluster().start()
