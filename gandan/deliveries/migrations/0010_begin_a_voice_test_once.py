from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0009_keep_what_voice_tests_found"),
    ]

    operations = [
        migrations.AddField(
            model_name="voicetest",
            name="begun_at",
            field=models.DateTimeField(null=True),
        ),
    ]
