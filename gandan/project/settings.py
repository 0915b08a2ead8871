"""All settings. Each one that the environment can change is described in docs/settings.md."""

from __future__ import annotations

import secrets
from pathlib import Path

from gandan.project import env

BASE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = env.folder("GANDAN_DATA_DIR", BASE_DIR / "var")
DEBUG = env.flag("GANDAN_DEBUG", default=False)
BIND_HOST, BIND_PORT = env.address("GANDAN_BIND", "127.0.0.1:8000")
ALLOWED_HOSTS = env.words("GANDAN_HOSTS", f"localhost,127.0.0.1,[::1],testserver,{BIND_HOST}")
PUBLIC_URL = env.text("GANDAN_PUBLIC_URL", f"http://{BIND_HOST}:{BIND_PORT}").rstrip("/")
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]


def _secret_key() -> str:
    """Return the key from the environment, or one made once and kept beside the data."""
    given = env.text("GANDAN_SECRET_KEY", "")
    if given:
        return given
    file = DATA_DIR / "secret-key"
    if not file.exists():
        DATA_DIR.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50))
    return file.read_text()


SECRET_KEY = _secret_key()

INSTALLED_APPS = [
    "gandan.project",
    "gandan.audit",
    "gandan.calendars",
    "gandan.units",
    "gandan.people",
    "gandan.plans",
    "gandan.messages",
    "gandan.deliveries",
    "gandan.evidence",
    "gandan.indicators",
    "gandan.portal",
    "gandan.desk",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_q",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "gandan.project.urls"
WSGI_APPLICATION = "gandan.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": env.database("GANDAN_DATABASE_URL", DATA_DIR / "gandan.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]

LANGUAGE_CODE = "vi"
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
MEDIA_ROOT = DATA_DIR / "files"
MEDIA_URL = "/tep/"

# How packages reach outlets: a class of gandan.deliveries.transports, or one of your own.
GANDAN_TRANSPORT = env.text("GANDAN_TRANSPORT", "gandan.deliveries.transports.Shelf")
GANDAN_OUTBOX_DIR = env.folder("GANDAN_OUTBOX_DIR", DATA_DIR / "outbox")
GANDAN_CACHE_DIR = env.folder("GANDAN_CACHE_DIR", DATA_DIR / "cache")
# A delivery that a killed worker left behind is taken up again after this long; longer than any rendering.
GANDAN_DELIVERY_LEASE_SECONDS = env.integer("GANDAN_DELIVERY_LEASE_SECONDS", 180, least=1)
# Jobs that look at new receipts; enqueued in the transaction of the receipt.
GANDAN_AFTER_RECEIPT = ["gandan.evidence.jobs.take_receipts"]

GANDAN_WEB_WORKERS = env.integer("GANDAN_WEB_WORKERS", 2, least=1, most=64)
GANDAN_WEB_THREADS = env.integer("GANDAN_WEB_THREADS", 2, least=1, most=64)

Q_CLUSTER = {
    "name": "gandan",
    "orm": "default",
    "workers": env.integer("GANDAN_JOB_WORKERS", 1, least=1, most=32),
    "timeout": env.integer("GANDAN_JOB_TIMEOUT_SECONDS", 240, least=1),
    "retry": env.integer("GANDAN_JOB_LEASE_SECONDS", 300, least=2),
    "max_attempts": 5,
    "poll": 0.5,
    "catch_up": False,
    "save_limit": 1000,
    "label": "Gần Dân",
}
