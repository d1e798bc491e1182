"""All rows of the app, to compare what was there before with what is there after."""

from typing import Any

from django.apps import apps
from django.utils.translation import override

Row = dict[str, Any]


def everything() -> dict[str, list[Row]]:
    """Every row of every table of ours, by the model's name; a translated field speaks the active language, so that is
    always the same."""
    with override("uk"):
        return _rows()


def _rows() -> dict[str, list[Row]]:
    return {
        model.__name__: [
            {field.attname: field.value_from_object(row) for field in model._meta.concrete_fields}
            for row in model._default_manager.order_by("pk")
        ]
        for model in apps.get_app_config("quiz").get_models()
    }
