"""All settings, from the environment through typed readers.

`DZHERELO_MODE` is `local` (the default: a newcomer's machine, everything generated) or `production` (nothing is
generated: what is missing stops the start). Nothing else differs by hidden switches; README lists every variable.
"""

import os
import secrets
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from quiz.text.languages import LANGUAGES as CONTENT_LANGUAGES
from quiz.text.languages import NAMES

ROOT = Path(__file__).resolve().parent.parent
env = environ.Env()
VAR = Path(env.str("DZHERELO_VAR", default=str(ROOT / "var")))

MODE = env.str("DZHERELO_MODE", default="local")
if MODE not in {"local", "production"}:
    raise ImproperlyConfigured(f"DZHERELO_MODE is {MODE!r}; it must be 'local' or 'production'.")
LOCAL = MODE == "local"
DEBUG = LOCAL and env.bool("DEBUG", default=False)


def _generated_secret() -> str:
    """Return the local mode's secret, made on the first run and kept in var/ (readable by its owner only)."""
    path = VAR / "secret.txt"
    VAR.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="utf-8")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(secret := secrets.token_urlsafe(48))
    return secret


# ── who we are and whom we answer ──
if LOCAL:
    SECRET_KEY = env.str("SECRET_KEY", default="") or _generated_secret()
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
else:
    if not (SECRET_KEY := env.str("SECRET_KEY")):
        raise ImproperlyConfigured("SECRET_KEY is empty.")
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
BEHIND_PROXY = not LOCAL and env.bool("BEHIND_PROXY", default=False)
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# ── the app ──
INSTALLED_APPS = [
    "modeltranslation",  # before the admin, as its documentation asks
    "quiz",
    "django.contrib.admin.apps.SimpleAdminConfig",  # the desk is our own site: nothing is discovered twice
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "csp",
]
ROOT_URLCONF = "quiz.urls"
WSGI_APPLICATION = "quiz.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "quiz.pages.frame.frame",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "quiz.templatetags.dzherelo"],
        },
    }
]

# ── the database: SQLite on one machine, PostgreSQL beyond it (figures: README, "Deploy") ──
DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR / 'dzherelo.sqlite3'}")}
_database = DATABASES["default"]
SQLITE = _database["ENGINE"] == "django.db.backends.sqlite3"
if SQLITE:
    VAR.mkdir(parents=True, exist_ok=True)
    _database["CONN_MAX_AGE"] = None  # a new connection for every request costs 650–880 µs
    _database["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",  # a reader that turns writer would meet "database is locked"
        "init_command": (
            "PRAGMA journal_mode=WAL;"
            "PRAGMA synchronous=FULL;"  # an answer that was called saved survives a power cut
            "PRAGMA foreign_keys=ON;"
            "PRAGMA mmap_size=134217728;"
            "PRAGMA cache_size=-20000;"
        ),
    }
    # The tests' database is a file too, so that parallel writers can be tested.
    _database["TEST"] = {"NAME": env.str("DZHERELO_TEST_DB", default=str(VAR / "test.sqlite3"))}
else:
    _database["CONN_MAX_AGE"] = 0  # the pool keeps the connections
    _database["OPTIONS"] = {**_database.get("OPTIONS", {}), "pool": True}

CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}

# ── sessions without a table: 74 µs instead of 279 µs and four queries per write ──
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
if not LOCAL:
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
    SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
    # Whether a school's other names speak HTTPS is not ours to decide.
    SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None

# ── accounts: a name and a password; an e-mail address is never needed ──
AUTH_USER_MODEL = "quiz.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "quiz.pages.accounts.Adapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_FORMS = {
    "login": "quiz.pages.forms.SignInForm",
    "signup": "quiz.pages.forms.SignUpForm",
    "change_password": "quiz.pages.forms.PasswordForm",
}
ACCOUNT_SESSION_REMEMBER = True
# A class signs up at once from one address; a guesser tries one name again and again.
ACCOUNT_RATE_LIMITS = {
    "login": "300/m/ip",
    "login_failed": "100/m/ip,5/5m/key",
    "signup": "100/m/ip",
    "concern": "60/h/ip",  # reports about questions, from guests too (quiz/pages/concern.py)
}
ALLAUTH_TRUSTED_PROXY_COUNT = int(BEHIND_PROXY)
ACCOUNT_LOGOUT_REDIRECT_URL = "library"
LOGIN_REDIRECT_URL = "library"
LOGIN_URL = "account_login"

# ── two languages, both complete ──
LANGUAGES = [(code, NAMES[code]) for code in CONTENT_LANGUAGES]
LANGUAGE_CODE = "uk"
LOCALE_PATHS = [ROOT / "locale"]
MODELTRANSLATION_LANGUAGES = CONTENT_LANGUAGES
MODELTRANSLATION_DEFAULT_LANGUAGE = "uk"
MODELTRANSLATION_ENABLE_FALLBACKS = False  # no page falls back to another language in silence
TIME_ZONE = "Europe/Kyiv"
USE_TZ = True

# ── static files: hashed names, compressed, kept for ever by the browser ──
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# ── nothing from elsewhere, nothing inline, nobody frames us ──
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
CSRF_FAILURE_VIEW = "quiz.pages.errors.csrf_failure"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"

CONTENT = ROOT / "quiz" / "content"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="WARNING")},
}
