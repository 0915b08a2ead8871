from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.audit.actions import record
from gandan.audit.models import Entry
from gandan.calendars.actions import OWN_FILE
from gandan.calendars.models import HouseDay
from gandan.people.models import User
from gandan.procedures.actions.importing import OWN_FILES
from gandan.project.demo.places import AGENCIES
from gandan.project.demo.staff import POSTS
from gandan.units.actions.importing import OWN_MAP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BEGUN = "demo.begun"
BUILT = "demo.built"
# What the build brings in without an account, in its order: (what, from which files).
OWN_IMPORTS: tuple[tuple[str, object], ...] = (
    ("calendar.imported", OWN_FILE.name),
    ("units.imported", OWN_MAP.name),
    ("units.imported", AGENCIES.name),
    ("procedures.imported", [file.name for file in OWN_FILES]),
)
# What a command of somebody else's leaves in the log; nobody's account stands beside it either.
IMPORTS = {*(what for what, _ in OWN_IMPORTS), "answer.imported", "feedback_rule.set"}


def is_built() -> bool:
    """Whether the whole demo is there: the last step leaves its mark, half a build does not count."""
    return Entry.objects.filter(action=BUILT).exists()


def is_half_built() -> bool:
    """Whether a build was stopped here, and all that is here is the build's own."""
    if is_built() or not Entry.objects.filter(action=BEGUN).exists():
        return False
    if User.objects.exclude(username__in=[post.username for post in POSTS]).exists():
        return False
    return _is_own(Entry.objects.filter(actor_id=None, action__in=IMPORTS).order_by("pk"))


def _is_own(imports: Iterable[Entry]) -> bool:
    """Whether each is one of the build's, none twice and none before its turn."""
    turns = iter(OWN_IMPORTS)
    return all((each.action, _files(each.facts)) in turns for each in imports)


def _files(facts: Mapping[str, object]) -> object:
    return facts.get("file", facts.get("files"))


def leave_first_mark() -> None:
    record(None, BEGUN, HouseDay())


def leave_mark() -> None:
    record(None, BUILT, User.objects.earliest("pk"))
