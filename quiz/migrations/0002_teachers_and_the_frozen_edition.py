"""The teachers' group, and the trigger that keeps published editions as they are."""

from django.db import migrations

TABLE = "quiz_edition"
MESSAGE = "a published edition is immutable"

TRIGGERS = {
    "sqlite": [
        f"CREATE TRIGGER edition_is_immutable BEFORE UPDATE ON {TABLE} BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END",
    ],
    "postgresql": [
        "CREATE FUNCTION edition_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END $$",
        f"CREATE TRIGGER edition_is_immutable BEFORE UPDATE ON {TABLE} "
        "FOR EACH ROW EXECUTE FUNCTION edition_is_immutable()",
    ],
}
REMOVALS = {
    "sqlite": ["DROP TRIGGER edition_is_immutable"],
    "postgresql": [f"DROP TRIGGER edition_is_immutable ON {TABLE}", "DROP FUNCTION edition_is_immutable()"],
}


def guard(apps, schema_editor):
    for statement in TRIGGERS[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def unguard(apps, schema_editor):
    for statement in REMOVALS[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def make_group(apps, schema_editor):
    apps.get_model("auth", "Group").objects.get_or_create(name="teachers")


class Migration(migrations.Migration):
    dependencies = [("quiz", "0001_start"), ("auth", "0012_alter_user_first_name_max_length")]

    operations = [
        migrations.RunPython(make_group, migrations.RunPython.noop),
        migrations.RunPython(guard, unguard),
    ]
