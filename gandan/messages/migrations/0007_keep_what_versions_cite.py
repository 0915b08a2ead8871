import django.db.models.deletion
from django.db import migrations, models

from gandan.audit.triggers import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("gandan_messages", "0006_keep_how_words_are_read"),
        ("procedures", "0003_keep_what_people_did_not_find"),
    ]

    operations = [
        migrations.CreateModel(
            name="CitedFact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=400)),
                ("value", models.JSONField()),
                ("written", models.TextField()),
                (
                    "procedure_version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="procedures.procedureversion",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cited_facts",
                        to="gandan_messages.messageversion",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="StaleFact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateField()),
                ("now", models.TextField()),
                ("is_gone", models.BooleanField(default=False)),
                ("found_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "cited",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stale",
                        to="gandan_messages.citedfact",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.AddConstraint(
            model_name="citedfact",
            constraint=models.UniqueConstraint(fields=("version", "key"), name="messages_cited_fact_once"),
        ),
        migrations.AddConstraint(
            model_name="stalefact",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None)), fields=("cited",), name="messages_stale_fact_one_open"
            ),
        ),
        append_only("gandan_messages_citedfact"),
    ]
