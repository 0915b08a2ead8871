import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("plans", "0003_count_only_units_of_a_group"),
        ("units", "0005_name_a_move_among_events"),
    ]

    operations = [
        migrations.AddField(
            model_name="assignment",
            name="about_id",
            field=models.BigIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="assignment",
            name="about_kind",
            field=models.CharField(blank=True, max_length=60),
        ),
        migrations.AddField(
            model_name="assignment",
            name="content",
            field=models.CharField(blank=True, max_length=400),
        ),
        migrations.AlterField(
            model_name="assignment",
            name="task",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="assignments",
                to="plans.task",
            ),
        ),
        migrations.AddConstraint(
            model_name="assignment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("about_id", None), ("content", ""), ("task__isnull", False)),
                    models.Q(
                        ("about_id__isnull", False), ("task", None), models.Q(("content", ""), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="plans_assignment_of_task_or_own",
            ),
        ),
        migrations.AddConstraint(
            model_name="assignment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "open"), ("task", None)),
                fields=("about_kind", "about_id", "unit"),
                name="plans_assignment_one_open_about",
            ),
        ),
    ]
