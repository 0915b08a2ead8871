import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from gandan.units.triggers import no_overlap


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("units", "0005_name_a_move_among_events"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Pronunciation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("abbreviations", "chữ viết tắt"),
                            ("foreign", "tiếng nước ngoài, tên riêng"),
                            ("agencies", "cơ quan trong số văn bản"),
                            ("sectors", "ngành, lĩnh vực trong số văn bản"),
                            ("document_types", "loại văn bản trong số văn bản"),
                            ("measures", "đơn vị đo, đứng sau con số"),
                            ("address_parts", "phần của địa chỉ trang, thư điện tử"),
                        ],
                        max_length=20,
                    ),
                ),
                ("written", models.CharField(max_length=40)),
                ("spoken", models.CharField(max_length=200)),
                ("words_before", models.CharField(blank=True, max_length=300)),
                ("words_after", models.CharField(blank=True, max_length=300)),
                ("source", models.CharField(max_length=300)),
                ("test_sentence", models.CharField(blank=True, max_length=300)),
                ("valid_from", models.DateField()),
                ("valid_to", models.DateField(blank=True, null=True)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                ("end_reason", models.CharField(blank=True, max_length=400)),
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "replaces",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="lexicon.pronunciation",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pronunciations",
                        to="units.unit",
                    ),
                ),
            ],
            options={
                "ordering": ["written", "-valid_from", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to__isnull", True),
                            ("valid_to__gte", models.F("valid_from")),
                            _connector="OR",
                        ),
                        name="lexicon_pronunciation_ends_after_start",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to__isnull", True),
                            models.Q(("end_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="lexicon_pronunciation_ends_with_a_reason",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("valid_to__isnull", True)),
                        fields=("unit", "kind", "written", "words_before", "words_after"),
                        name="lexicon_pronunciation_one_open",
                    ),
                ],
            },
        ),
        no_overlap("lexicon_pronunciation", "unit_id", "kind", "written", "words_before", "words_after"),
    ]
