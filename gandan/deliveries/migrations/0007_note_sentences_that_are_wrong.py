import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0006_keep_takes_and_draft_decisions"),
        ("gandan_messages", "0007_keep_what_versions_cite"),
    ]

    operations = [
        migrations.CreateModel(
            name="StaleTake",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stale",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="takes",
                        to="gandan_messages.stalefact",
                    ),
                ),
                (
                    "take",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stale",
                        to="deliveries.take",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("stale", "take"), name="deliveries_stale_take_once")
                ],
            },
        ),
    ]
