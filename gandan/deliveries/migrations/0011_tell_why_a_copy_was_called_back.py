from django.db import migrations, models
from django.db.models import Exists, OuterRef

# As they stood when reasons were told apart by their sentence.
REPLACED = "Đã có bản sửa thay cho bản này"
FACTS_CHANGED = "Dữ kiện của thủ tục trong bài đã đổi"


def tell_kinds(apps, _editor):
    """Safe to run twice. Copies of a stale version that was corrected since are replaced too."""
    rows = apps.get_model("deliveries", "Delivery").objects.filter(state="recalled", recall_kind="")
    newer = apps.get_model("gandan_messages", "MessageVersion").objects.filter(
        message=OuterRef("version__message"), number__gt=OuterRef("version__number")
    )
    rows.filter(recalled_because=REPLACED).update(recall_kind="replaced")
    rows.filter(Exists(newer), recalled_because=FACTS_CHANGED).update(recall_kind="replaced")
    rows.filter(recalled_because=FACTS_CHANGED).update(recall_kind="stale")
    rows.update(recall_kind="withdrawn")


class Migration(migrations.Migration):
    dependencies = [
        ("deliveries", "0010_begin_a_voice_test_once"),
        ("gandan_messages", "0007_keep_what_versions_cite"),
    ]

    operations = [
        migrations.AddField(
            model_name="delivery",
            name="recall_kind",
            field=models.CharField(
                blank=True,
                choices=[
                    ("withdrawn", "bài đã thu hồi"),
                    ("replaced", "đã có bản sửa"),
                    ("stale", "dữ kiện đã đổi"),
                ],
                max_length=10,
            ),
        ),
        migrations.RunPython(tell_kinds, migrations.RunPython.noop),
    ]
