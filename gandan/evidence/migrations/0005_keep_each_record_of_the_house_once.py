from django.db import migrations, models

from gandan.audit.triggers import append_only_still


class Migration(migrations.Migration):
    dependencies = [("evidence", "0004_keep_what_is_handed_in_twice_once")]

    operations = [
        append_only_still("evidence_evidence"),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.UniqueConstraint(
                condition=models.Q(("recorded_by", None), models.Q(("nonce", ""), _negated=True)),
                fields=("nonce",),
                name="evidence_recorded_once",
            ),
        ),
        append_only_still("evidence_evidence"),
    ]
