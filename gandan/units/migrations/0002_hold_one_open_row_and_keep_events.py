import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("units", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="MapStamp",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("value", models.CharField(max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="UnitKindSpan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("valid_from", models.DateField()),
                ("valid_to", models.DateField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="unitevent",
            name="corrects",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="corrected_by",
                to="units.unitevent",
            ),
        ),
        migrations.AddField(
            model_name="unitevent",
            name="key",
            field=models.SlugField(blank=True, max_length=120),
        ),
        migrations.AddConstraint(
            model_name="outletabsence",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("unit", "kind"),
                name="units_outletabsence_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="outletowner",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("outlet",),
                name="units_outletowner_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="unitcode",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("unit", "scheme"),
                name="units_unitcode_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="unitevent",
            constraint=models.UniqueConstraint(
                condition=models.Q(("corrects__isnull", True), models.Q(("key", ""), _negated=True)),
                fields=("key",),
                name="units_unitevent_key_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="unitfact",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("unit", "key"),
                name="units_unitfact_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="unitname",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("unit",),
                name="units_unitname_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="unitparent",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("unit",),
                name="units_unitparent_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="mapstamp",
            constraint=models.CheckConstraint(condition=models.Q(("pk", 1)), name="units_mapstamp_one_row"),
        ),
        migrations.AddField(
            model_name="unitkindspan",
            name="kind",
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="units.unitkind"),
        ),
        migrations.AddField(
            model_name="unitkindspan",
            name="unit",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="kinds", to="units.unit"
            ),
        ),
        migrations.AddConstraint(
            model_name="unitkindspan",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("valid_to__isnull", True), ("valid_to__gt", models.F("valid_from")), _connector="OR"
                ),
                name="units_unitkindspan_ends_after_start",
            ),
        ),
        migrations.AddConstraint(
            model_name="unitkindspan",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("unit",),
                name="units_unitkindspan_one_open",
            ),
        ),
    ]
