from django.db import migrations

from gandan.audit.triggers import append_only
from gandan.units.triggers import no_overlap


class Migration(migrations.Migration):
    dependencies = [("procedures", "0001_keep_procedures_and_their_versions")]

    operations = [
        no_overlap("procedures_procedureversion", "code"),
        append_only("procedures_sourcerecord"),
    ]
