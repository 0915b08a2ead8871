from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("calendars", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="HouseDay",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("today", models.DateField()),
            ],
        ),
        migrations.AlterModelOptions(
            name="periodrule",
            options={"ordering": ["end_month", "end_day", "code"]},
        ),
        migrations.AddConstraint(
            model_name="periodrule",
            constraint=models.UniqueConstraint(
                fields=("code", "valid_from"), name="calendars_periodrule_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="periodrule",
            constraint=models.UniqueConstraint(
                condition=models.Q(("valid_to__isnull", True)),
                fields=("code",),
                name="calendars_periodrule_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="houseday",
            constraint=models.CheckConstraint(
                condition=models.Q(("pk", 1)), name="calendars_houseday_one_row"
            ),
        ),
    ]
