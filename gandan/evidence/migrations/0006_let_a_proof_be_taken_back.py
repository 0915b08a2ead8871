from django.db import migrations, models

from gandan.audit.triggers import append_only_still


class Migration(migrations.Migration):
    dependencies = [
        ("evidence", "0005_keep_each_record_of_the_house_once"),
    ]

    operations = [
        append_only_still("evidence_verdict"),
        migrations.RemoveConstraint(
            model_name="verdict",
            name="evidence_refusal_reason",
        ),
        migrations.AlterField(
            model_name="standing",
            name="state",
            field=models.CharField(
                choices=[
                    ("pending", "chờ xem xét"),
                    ("accepted", "được chấp nhận"),
                    ("refused", "bị trả lại"),
                    ("superseded", "đã thay bằng bản khác"),
                    ("taken_back", "đã được người ghi rút lại"),
                ],
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="verdict",
            name="outcome",
            field=models.CharField(
                choices=[
                    ("accepted", "được chấp nhận"),
                    ("refused", "bị trả lại"),
                    ("taken_back", "được người ghi rút lại"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="verdict",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ["refused", "taken_back"]), ("reason", ""), _negated=True),
                name="evidence_refusal_reason",
            ),
        ),
        append_only_still("evidence_verdict"),
    ]
