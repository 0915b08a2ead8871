from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import QuerySet

from gandan.units.models import UnitEvent
from gandan.units.tests.factories import make_edges, make_unit

DATED = ("unitkindspan", "unitname", "unitcode", "unitparent", "unitfact", "outletowner", "outletabsence")
KEPT = ("unitevent", "unitedge", "dutytransfer")


@pytest.mark.django_db
def test_every_dated_and_every_kept_table_has_its_trigger():
    catalogue = {
        "sqlite": "SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgrelid::regclass::text, tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    with connection.cursor() as cursor:
        cursor.execute(catalogue[connection.vendor])
        found = {
            (table, name.split("_no_overlap")[0].split("_append")[0]) for table, name in cursor.fetchall()
        }

    assert {(f"units_{table}",) * 2 for table in DATED + KEPT} <= found


@pytest.mark.django_db
def test_the_database_refuses_to_change_an_event():
    event = make_edges("merge", make_unit().valid_from, (make_unit(), make_unit()))

    with pytest.raises(DatabaseError), transaction.atomic():
        QuerySet(UnitEvent).filter(pk=event.pk).update(note="khác")
