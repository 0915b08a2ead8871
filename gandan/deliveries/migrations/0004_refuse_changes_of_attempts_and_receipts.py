from django.db import migrations, models

from gandan.audit.triggers import append_only


class Migration(migrations.Migration):
    dependencies = [("deliveries", "0003_initial"), ("audit", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="delivery",
            name="earlier_attempts",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        append_only("deliveries_attempt"),
        append_only("deliveries_receipt"),
    ]
