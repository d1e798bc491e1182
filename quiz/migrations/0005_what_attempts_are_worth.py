"""Attempts from before scores were kept with them get theirs."""

from django.db import migrations


def count(apps, schema_editor):
    """What each attempt so far is worth, and the sum of its marks. Whatever was not asked whole was a repetition."""
    for attempt in apps.get_model("quiz", "Attempt").objects.select_related("edition").iterator(chunk_size=100):
        asked = {item["id"]: item["points"] for item in attempt.edition.content["items"]}
        attempt.is_repeat = attempt.items is not None
        attempt.worth = sum(asked[item] for item in attempt.items) if attempt.is_repeat else sum(asked.values())
        attempt.score = sum(mark.points for mark in attempt.marks.all())
        attempt.save(update_fields=["is_repeat", "worth", "score"])


class Migration(migrations.Migration):
    dependencies = [("quiz", "0004_rules_scores_and_short_text")]

    operations = [migrations.RunPython(count, migrations.RunPython.noop)]
