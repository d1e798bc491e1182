"""Messages of Django's and allauth's that their own Ukrainian lacks or says badly: marked here, they are in ours.

Nothing imports this file: collecting marked strings (catalogues.py) is all that it is for. tests/test_borrowed.py says
when one is missing. What the admin's scripts say stands in the catalogues `djangojs.po`, which are written by hand.
"""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

CORE = (
    _("Enter a valid “slug” consisting of letters, numbers, underscores or hyphens."),
    _("“%(value)s” value must be either True or False."),
    _("“%(value)s” value has an invalid date format. It must be in YYYY-MM-DD format."),
    _("“%(value)s” value has the correct format (YYYY-MM-DD) but it is an invalid date."),
    _("“%(value)s” value has the correct format (YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ]) but it is an invalid date/time."),
    _("“%(value)s” value must be a decimal number."),
    _("“%(value)s” value has an invalid format. It must be in [DD] [[HH:]MM:]ss[.uuuuuu] format."),
    _("“%(value)s” value must be a float."),
    _("“%(value)s” value must be an integer."),
    _("“%(value)s” value must be either None, True or False."),
    _("“%(value)s” value has the correct format (HH:MM[:ss[.uuuuuu]]) but it is an invalid time."),
    _("%(model)s instance with %(field)s %(value)r is not a valid choice."),
    _(
        "ManagementForm data is missing or has been tampered with. Missing fields: %(field_names)s. You may need to "
        "file a bug report if the issue persists."
    ),
    ngettext_lazy("Please submit at most %(num)d form.", "Please submit at most %(num)d forms."),
    ngettext_lazy("Please submit at least %(num)d form.", "Please submit at least %(num)d forms."),
    _("“%(pk)s” is not a valid value."),
    _(
        "%(datetime)s couldn’t be interpreted in time zone %(current_timezone)s; it may be ambiguous or it may not "
        "exist."
    ),
    _(
        "You are seeing this message because this HTTPS site requires a “Referer header” to be sent by your web "
        "browser, but none was sent. This header is required for security reasons, to ensure that your browser is not "
        "being hijacked by third parties."
    ),
    _(
        'If you are using the <meta name="referrer" content="no-referrer"> tag or including the “Referrer-Policy: '
        "no-referrer” header, please remove them. The CSRF protection requires the “Referer” header to do strict "
        'referer checking. If you’re concerned about privacy, use alternatives like <a rel="noreferrer" …> for links '
        "to third-party sites."
    ),
    _(
        "If you have configured your browser to disable cookies, please re-enable them, at least for this site, or for "
        "“same-origin” requests."
    ),
    _("Invalid date string “%(datestr)s” given format “%(format)s”"),
    _("Page is not “last”, nor can it be converted to an int."),
    _("Empty list and “%(class_name)s.allow_empty” is False."),
)

ADMIN = (
    _("Model name"),
    _("Add link"),
    _("Change or view list link"),
    _("After you’ve created a user, you’ll be able to edit more user options."),
    _("Forgotten your login credentials?"),
    _("In case you’ve forgotten, you are:"),
)

ALLAUTH = (_("Email"),)

CLUMSY = (
    _("This password is entirely numeric."),
    _("Your password can’t be entirely numeric."),
    _("A user with that username already exists."),
    _("The username and/or password you specified are not correct."),
    _("You must type the same password each time."),
    _("Too many failed login attempts. Try again later."),
    _("Username can not be used. Please use other username."),
)
"""Messages that their own catalogues do translate, but not as one would say it."""
