import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from gandan.audit.triggers import append_only, append_only_still


class Migration(migrations.Migration):
    dependencies = [
        ("feedback", "0002_set_first_days"),
        ("procedures", "0005_keep_answers_and_their_versions"),
        ("units", "0005_name_a_move_among_events"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        append_only_still("feedback_reply"),
        append_only_still("feedback_questionevent"),
        migrations.CreateModel(
            name="Rating",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_satisfied", models.BooleanField()),
                ("on", models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name="SecondAsking",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("due_on", models.DateField()),
                ("on", models.DateField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="question",
            name="text_again",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="reply",
            name="number",
            field=models.PositiveSmallIntegerField(default=1),
        ),
        migrations.AlterField(
            model_name="questionevent",
            name="step",
            field=models.CharField(
                choices=[
                    ("received", "đã nhận"),
                    ("forwarded", "chuyển đơn vị khác"),
                    ("submitted", "soạn xong, chờ duyệt"),
                    ("returned", "người duyệt trả lại"),
                    ("answered", "đã trả lời"),
                    ("asked_again", "người hỏi hỏi lại"),
                    ("diverted", "hướng dẫn gửi nơi khác"),
                    ("closed", "không trả lời"),
                    ("erased", "đã xóa lời hỏi và cách liên hệ"),
                ],
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="reply",
            name="question",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="replies", to="feedback.question"
            ),
        ),
        migrations.AddConstraint(
            model_name="reply",
            constraint=models.UniqueConstraint(
                fields=("question", "number"), name="feedback_reply_number_once"
            ),
        ),
        migrations.AddField(
            model_name="rating",
            name="reply",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="rating", to="feedback.reply"
            ),
        ),
        migrations.AddField(
            model_name="rating",
            name="unit",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="units.unit"
            ),
        ),
        migrations.AddField(
            model_name="secondasking",
            name="question",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="second_asking",
                to="feedback.question",
            ),
        ),
        migrations.AddField(
            model_name="secondasking",
            name="unit",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="units.unit"
            ),
        ),
        migrations.AddIndex(
            model_name="rating",
            index=models.Index(fields=["unit", "on"], name="feedback_ra_unit_id_75387c_idx"),
        ),
        append_only_still("feedback_reply"),
        append_only_still("feedback_questionevent"),
        append_only("feedback_rating"),
        append_only("feedback_secondasking"),
    ]
