from django.db import migrations, models

from gandan.audit.triggers import append_only_still


class Migration(migrations.Migration):
    dependencies = [("gandan_messages", "0005_refuse_changes_of_versions_and_withdrawals")]

    operations = [
        migrations.AddField(
            model_name="message", name="readings", field=models.JSONField(blank=True, default=list)
        ),
        append_only_still("gandan_messages_messageversion"),
        migrations.AddField(
            model_name="messageversion", name="readings", field=models.JSONField(blank=True, default=list)
        ),
        append_only_still("gandan_messages_messageversion"),
    ]
