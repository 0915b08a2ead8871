"""Builds the house and says how it stands, for each line that it reads: build, or state."""

from __future__ import annotations

import json
import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
django.setup()

from django.conf import settings  # noqa: E402 - apps first
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402 - apps first
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db.models import Count, Q  # noqa: E402
from django_q.tasks import async_task  # noqa: E402

from gandan.deliveries.actions import plan_deliveries  # noqa: E402
from gandan.deliveries.jobs import TICK  # noqa: E402
from gandan.deliveries.models import Delivery, Receipt  # noqa: E402
from gandan.deliveries.tests.factories import make_version  # noqa: E402
from gandan.people.rules import Role  # noqa: E402
from gandan.people.tests.factories import make_user  # noqa: E402
from gandan.units.actions import set_facts  # noqa: E402
from gandan.units.tests.factories import make_outlet, make_unit  # noqa: E402

COMMUNES = 14
VERSIONS = 4


def build():
    """Plan every version to every portal and post point, and log a person in who records receipts."""
    call_command("migrate", verbosity=0)
    district = make_unit("district", name="Huyện Núi Thành")
    for number in range(COMMUNES):
        commune = make_unit(parent=district, name=f"Xã số {number}")
        facts = {"hotline": f"0235 3871 {number:03d}", "counter": "Bộ phận Một cửa", "address": "Thôn 1"}
        set_facts(commune, facts, on=commune.valid_from)
        make_outlet("portal", owner=commune)
        make_outlet("post_point", owner=commune)
    for number in range(VERSIONS):
        plan_deliveries(make_version(district, title=f"Thông điệp số {number}"))
    officer = make_user(role=Role.UNIT_OFFICER, unit=district)
    person = make_user(role=Role.PROVINCIAL_OFFICER, unit=district)
    assert officer != person
    return {"session": _log_in(person), "papers": _papers()}


def _log_in(user):
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return session.session_key


def _papers():
    """Return the deliveries whose receipt a person hands in, by the line that the transport writes."""
    rows = Delivery.objects.filter(channel="leaflet").select_related("version", "outlet")
    return {f"{row.outlet.key} {row.version.code}-leaflet": row.pk for row in rows}


def state():
    """Bring the next regular jobs forward, and count."""
    for job in (TICK, *settings.GANDAN_AFTER_RECEIPT):
        async_task(job)
    succeeded = Count("attempt_rows", filter=Q(attempt_rows__succeeded=True))
    rows = Delivery.objects.annotate(succeeded=succeeded)
    return {
        "deliveries": rows.count(),
        "done": rows.filter(state=Delivery.State.DONE).count(),
        "states": dict(Delivery.objects.values_list("state").annotate(n=Count("pk"))),
        "failures": list(Delivery.objects.exclude(failure="").values_list("failure", flat=True)[:3]),
        "succeeded_twice": rows.filter(succeeded__gt=1).count(),
        "cut_short": Delivery.objects.filter(attempt_rows__succeeded=False).distinct().count(),
        "nonces": list(Receipt.objects.filter(kind=Receipt.Kind.SIGNED).values_list("nonce", flat=True)),
        "receipts": Receipt.objects.count(),
        "without_evidence": Receipt.objects.filter(evidence__isnull=True).count(),
    }


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps({"build": build, "state": state}[line.strip()]()), flush=True)  # noqa: T201 - the test reads it
