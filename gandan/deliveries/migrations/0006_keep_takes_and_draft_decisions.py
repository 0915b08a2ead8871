import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from gandan.audit.triggers import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0005_keep_a_persons_recording"),
        ("audit", "0001_initial"),
        ("units", "0005_name_a_move_among_events"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="rendition",
            name="is_from_takes",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="rendition",
            name="is_mixed_voice",
            field=models.BooleanField(default=False),
        ),
        migrations.CreateModel(
            name="DraftDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_allowed", models.BooleanField()),
                ("reason", models.CharField(max_length=400)),
                ("until", models.DateField(null=True)),
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
                    "delivery",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="draft_decisions",
                        to="deliveries.delivery",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="units.unit"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["unit", "delivery"], name="deliveries__unit_id_38c8c8_idx")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True),
                        name="deliveries_draft_decision_has_reason",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Take",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("file", models.FileField(blank=True, max_length=200, upload_to="recordings/")),
                ("media_type", models.CharField(blank=True, max_length=80)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("size_bytes", models.PositiveIntegerField(default=0)),
                ("seconds", models.FloatField(null=True)),
                ("taken_back_because", models.CharField(blank=True, max_length=400)),
                ("at", models.DateTimeField()),
                ("sentence", models.CharField(max_length=64)),
                ("words", models.TextField()),
                ("peak_db", models.FloatField(null=True)),
                ("loudness_lufs", models.FloatField(null=True)),
                ("speech_db", models.FloatField(null=True)),
                ("noise_db", models.FloatField(null=True)),
                ("clipped_samples", models.PositiveIntegerField(default=0)),
                ("is_humming", models.BooleanField(default=False)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "delivery",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="takes",
                        to="deliveries.delivery",
                    ),
                ),
                (
                    "outlet",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="takes", to="units.outlet"
                    ),
                ),
                (
                    "replaces",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="deliveries.take",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["outlet", "sentence"], name="deliveries__outlet__f84aa1_idx")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("replaces", None)),
                        fields=("outlet", "sentence"),
                        name="deliveries_take_first_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("sha256", ""), _negated=True),
                                models.Q(("file", ""), _negated=True),
                                ("taken_back_because", ""),
                            ),
                            models.Q(
                                ("file", ""),
                                ("replaces__isnull", False),
                                ("sha256", ""),
                                models.Q(("taken_back_because", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="deliveries_take_or_reason",
                    ),
                ],
            },
        ),
        append_only("deliveries_take"),
        append_only("deliveries_draftdecision"),
    ]
