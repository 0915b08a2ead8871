from django.db import migrations

from gandan.audit.triggers import append_only_still


class Migration(migrations.Migration):
    dependencies = [("feedback", "0004_note_which_reply_was_rated")]

    operations = [
        append_only_still("feedback_rating"),
        migrations.RemoveField(model_name="rating", name="reply"),
        append_only_still("feedback_rating"),
    ]
