"""allauth's forms with our words and our look; what they do is allauth's."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, SignupForm
from django.forms import Form
from django.utils.translation import gettext_lazy as _

PASSWORD_RULES = _("At least 8 characters, not only digits. Not a common password, and not like your username.")
"""What the validators in the settings demand, in one sentence instead of four."""


def _dress(form: Form, words: dict[str, Any]) -> None:
    """Give the form's fields our labels and the class of our inputs; no placeholders, which vanish when one types."""
    for name, field in form.fields.items():
        field.label = words.get(name, field.label)
        field.widget.attrs["class"] = "input"
        field.widget.attrs.pop("placeholder", None)


class SignInForm(LoginForm):  # type: ignore[misc]  # allauth ships no types
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _dress(self, {"login": _("Username"), "password": _("Password")})


class SignUpForm(SignupForm):  # type: ignore[misc]  # allauth ships no types
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _dress(
            self,
            {
                "username": _("Username"),
                "email": _("Email (optional)"),
                "password1": _("Password"),
                "password2": _("Password again"),
            },
        )
        self.fields["password1"].help_text = PASSWORD_RULES


class PasswordForm(ChangePasswordForm):  # type: ignore[misc]  # allauth ships no types
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _dress(
            self,
            {
                "oldpassword": _("Current password"),
                "password1": _("New password"),
                "password2": _("New password again"),
            },
        )
        self.fields["password1"].help_text = PASSWORD_RULES
