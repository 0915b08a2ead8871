from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("units", "0003_refuse_overlaps_and_changes_of_events"),
    ]

    operations = [
        migrations.AddField(
            model_name="unitevent",
            name="units",
            field=models.ManyToManyField(blank=True, related_name="events", to="units.unit"),
        ),
    ]
