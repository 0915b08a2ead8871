import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from gandan.audit.triggers import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0012_tell_when_a_copy_was_called_back"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="MistakenReceipt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reason", models.CharField(max_length=400)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "receipt",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="taken_back",
                        to="deliveries.receipt",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True),
                        name="deliveries_receipt_taken_back_has_reason",
                    )
                ],
            },
        ),
        append_only("deliveries_mistakenreceipt"),
    ]
