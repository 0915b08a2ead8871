from django.db import migrations, models
from django.db.models import Max

AT_ONCE = 500


def note_rated(apps, _editor):
    """Say of each question which reply was rated last, before the rating forgets it. Safe to run twice."""
    questions = apps.get_model("feedback", "Question")
    rated = (
        apps.get_model("feedback", "Rating")
        .objects.order_by("reply__question")
        .values_list("reply__question")
        .annotate(last=Max("reply__number"))
    )
    for question_id, last in rated.iterator(chunk_size=AT_ONCE):
        questions.objects.filter(pk=question_id).update(rated_number=last)


class Migration(migrations.Migration):
    dependencies = [("feedback", "0003_let_askers_rate_and_ask_again_once")]

    operations = [
        migrations.AddField(
            model_name="question",
            name="rated_number",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.RunPython(note_rated, migrations.RunPython.noop),
    ]
