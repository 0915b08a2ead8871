import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0008_name_the_voices_of_a_sound"),
        ("units", "0005_name_a_move_among_events"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="VoiceTest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("voice", models.CharField(max_length=40)),
                ("asked_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "đang kiểm tra"),
                            ("done", "đã có kết quả"),
                            ("failed", "không kiểm tra được"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("because", models.CharField(blank=True, max_length=400)),
                ("recogniser", models.CharField(blank=True, max_length=80)),
                ("syllables", models.PositiveIntegerField(null=True)),
                ("error_rate", models.FloatField(null=True)),
                ("error_rate_without_tones", models.FloatField(null=True)),
                ("tested_on", models.DateField(null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                "indexes": [models.Index(fields=["voice", "-id"], name="deliveries__voice_e55adf_idx")],
            },
        ),
    ]
