from django.db import migrations

from gandan.audit.triggers import append_only
from gandan.units.triggers import no_overlap


class Migration(migrations.Migration):
    dependencies = [("units", "0002_hold_one_open_row_and_keep_events")]

    operations = [
        no_overlap("units_unitkindspan", "unit_id"),
        no_overlap("units_unitname", "unit_id"),
        no_overlap("units_unitcode", "unit_id", "scheme"),
        no_overlap("units_unitparent", "unit_id"),
        no_overlap("units_unitfact", "unit_id", "key"),
        no_overlap("units_outletowner", "outlet_id"),
        no_overlap("units_outletabsence", "unit_id", "kind_id"),
        append_only("units_unitevent"),
        append_only("units_unitedge"),
        append_only("units_dutytransfer"),
    ]
