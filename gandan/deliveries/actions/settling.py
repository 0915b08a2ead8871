"""When the work about a version that says something wrong is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.deliveries import rules, stale
from gandan.messages.actions import end_stale_facts
from gandan.messages.queries import is_settled, is_stale
from gandan.plans.actions import end_errand

if TYPE_CHECKING:
    from gandan.messages.models import MessageVersion


def settle(version: MessageVersion) -> None:
    """Close the work of every unit that has done its part; once no copy is left, the version rests.

    The issuer's part is to correct or withdraw it; everybody's, to have none of it in use.
    """
    if not is_stale(version.pk):
        return
    settled = is_settled(version)
    holding = set(stale.held().filter(version=version).values_list("unit_id", flat=True))
    waiting = holding if settled else holding | {version.unit_id}
    end_errand(version, rules.DONE_HERE, unless=waiting)
    if settled and not holding:
        end_stale_facts(version)
