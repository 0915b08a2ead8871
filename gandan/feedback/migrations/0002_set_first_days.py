from datetime import date

from django.db import migrations

SOURCE = "Mức ban đầu khi cài đặt; tỉnh đặt lại theo quy chế của mình"
FIRST_DAY = date(2020, 1, 1)
# What provinces commonly promise lies between three and ten working days.
DAYS = {"answer": 5, "erase": 90, "erase_diverted": 30}


def set_days(apps, _editor):
    """Safe to run twice: a duty that has days keeps them."""
    rules = apps.get_model("feedback", "FeedbackRule")
    for duty, days in DAYS.items():
        if not rules.objects.filter(duty=duty).exists():
            rules.objects.create(duty=duty, amount_days=days, source=SOURCE, valid_from=FIRST_DAY)


class Migration(migrations.Migration):
    dependencies = [("feedback", "0001_keep_questions_and_replies")]

    operations = [migrations.RunPython(set_days, migrations.RunPython.noop)]
