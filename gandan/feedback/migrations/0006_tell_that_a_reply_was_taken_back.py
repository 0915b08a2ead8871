from django.db import migrations, models

from gandan.audit.triggers import append_only_still


class Migration(migrations.Migration):
    dependencies = [
        ("feedback", "0005_keep_ratings_apart_from_questions"),
    ]

    operations = [
        append_only_still("feedback_questionevent"),
        migrations.AlterField(
            model_name="questionevent",
            name="step",
            field=models.CharField(
                choices=[
                    ("received", "đã nhận"),
                    ("forwarded", "chuyển đơn vị khác"),
                    ("submitted", "soạn xong, chờ duyệt"),
                    ("returned", "người duyệt trả lại"),
                    ("taken_back", "người soạn rút lại để sửa"),
                    ("answered", "đã trả lời"),
                    ("asked_again", "người hỏi hỏi lại"),
                    ("diverted", "hướng dẫn gửi nơi khác"),
                    ("closed", "không trả lời"),
                    ("erased", "đã xóa lời hỏi và cách liên hệ"),
                ],
                max_length=12,
            ),
        ),
        append_only_still("feedback_questionevent"),
    ]
