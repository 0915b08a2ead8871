from django.db import migrations, models
from django.db.models import F


def tell_times(apps, _editor):
    """Safe to run twice. A copy that was taken down before any recall was called back at that moment."""
    rows = apps.get_model("deliveries", "Delivery").objects.filter(state="recalled", recalled_at=None)
    versions = apps.get_model("gandan_messages", "MessageVersion").objects.order_by("message", "number")
    called_back = versions.filter(pk__in=rows.order_by().values("version"))
    for version in called_back.select_related("withdrawal"):
        own = rows.filter(version=version)
        newer = versions.filter(message=version.message_id, number__gt=version.number).first()
        if newer is not None:
            own.filter(recall_kind="replaced").update(recalled_at=newer.approved_at)
        if hasattr(version, "withdrawal"):
            own.filter(recall_kind="withdrawn").update(recalled_at=version.withdrawal.at)
    rows.update(recalled_at=F("recall_confirmed_at"))


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0011_tell_why_a_copy_was_called_back"),
        ("gandan_messages", "0007_keep_what_versions_cite"),
    ]

    operations = [
        migrations.AddField(
            model_name="delivery",
            name="recalled_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.RunPython(tell_times, migrations.RunPython.noop),
    ]
