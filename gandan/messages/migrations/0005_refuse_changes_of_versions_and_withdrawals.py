from django.db import migrations

from gandan.audit.triggers import append_only


class Migration(migrations.Migration):
    dependencies = [("gandan_messages", "0004_fill_topics_and_audiences")]

    operations = [
        append_only("gandan_messages_messageversion"),
        append_only("gandan_messages_withdrawal"),
    ]
