"""The roles that people have. Students need none."""

TEACHERS = "teachers"
"""The group, made by a migration, whose members work at the desk."""
