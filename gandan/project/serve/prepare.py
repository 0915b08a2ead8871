"""What is done before the doors open: tables, static files, schedules."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django_q.models import Schedule

from gandan.deliveries.jobs import TICK
from gandan.portal import stamps


@dataclass(frozen=True)
class Regular:
    """A job that comes back by itself."""

    name: str
    job: str
    minutes: int


HOURLY, DAILY = 60, 24 * 60

REGULAR = (
    Regular("deliveries", TICK, 1),
    Regular("receipts", "gandan.evidence.jobs.take_receipts", 5),
    Regular("figures of changed targets and lists", "gandan.indicators.jobs.refresh", 5),
    Regular("kept sounds", "gandan.deliveries.jobs.trim_sounds", HOURLY),
    Regular("files that prove nothing", "gandan.deliveries.jobs.trim_renditions", DAILY),
    # A fee with dates changes at midnight; nobody should read the old one on air at five.
    Regular("cited facts", "gandan.deliveries.jobs.check_facts", 60),
    Regular("closed units: roles", "gandan.people.jobs.end_roles_of_closed_units", DAILY),
    Regular("questions: what is kept no longer", "gandan.feedback.jobs.erase_due", DAILY),
    Regular("what our own rows prove", "gandan.project.records.keep_records", DAILY),
    Regular("new and closed units: work", "gandan.plans.jobs.refold_today", DAILY),
)


def prepare() -> None:
    """Bring database, static files and schedules to where this version of the program needs them."""
    call_command("migrate", interactive=False, verbosity=0)
    collect_static()
    ensure_schedules()
    stamps.tell_all()


def collect_static() -> bool:
    """Copy the static files when any of them changed since last time; return whether it was needed."""
    stamp = Path(settings.STATIC_ROOT) / ".stamp"
    current = _static_fingerprint()
    if stamp.exists() and stamp.read_text(encoding="ascii") == current:
        return False
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(current, encoding="ascii")
    return True


def _static_fingerprint() -> str:
    """Name the present sources by path, size and time; reading them all would take longer than copying."""
    lines = []
    for finder in get_finders():
        for path, storage in finder.list([]):
            found = Path(storage.path(path)).stat()
            lines.append(f"{path} {found.st_size} {found.st_mtime_ns}")
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()


def ensure_schedules() -> None:
    """Write the regular jobs as they should be; starting twice leaves one of each."""
    for regular in REGULAR:
        rows = Schedule.objects.filter(name=regular.name)
        wanted = {"func": regular.job, "schedule_type": Schedule.MINUTES, "minutes": regular.minutes}
        if not rows.update(**wanted, repeats=-1):
            Schedule.objects.create(name=regular.name, repeats=-1, **wanted)
