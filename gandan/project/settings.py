"""All settings. Each one that the environment can change is described in docs/settings.md."""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF

from gandan.people.rules import Role
from gandan.project import env
from gandan.text.speech import NORTH, REGIONS

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
    # An empty one is what a full disk left of the first try.
    if not file.exists() or not file.stat().st_size:
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
    "gandan.procedures",
    "gandan.lexicon",
    "gandan.messages",
    "gandan.deliveries",
    "gandan.evidence",
    "gandan.feedback",
    "gandan.indicators",
    "gandan.portal",
    "gandan.desk",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_q",
]

MIDDLEWARE = [
    "gandan.portal.cache.PageCacheMiddleware",  # first: a kept page costs nothing of what follows
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "gandan.project.ranges.PartsOfFilesMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "gandan.portal.public.ClosedByDefaultMiddleware",  # a page is closed unless it says otherwise
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "gandan.desk.account.middleware.AccountDutiesMiddleware",
    "axes.middleware.AxesMiddleware",  # last: it replaces the answer to a locked-out log-in
]

ROOT_URLCONF = "gandan.project.urls"
WSGI_APPLICATION = "gandan.project.wsgi.application"
INSIDE_APPLICATION = "gandan.project.wsgi.inside"  # the same pages without the door, for our own asking
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "gandan.portal.context.house",
            ],
        },
    },
]

DATABASES = {"default": env.database("GANDAN_DATABASE_URL", DATA_DIR / "gandan.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["username", "full_name", "phone"]},
    },
    {"NAME": "gandan.people.passwords.MinimumLength", "OPTIONS": {"characters": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",  # first: it refuses whoever guessed too often
    "django.contrib.auth.backends.ModelBackend",
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/lam-viec/"
SESSION_COOKIE_AGE = 30 * 24 * 60 * 60  # for a remembered device; else the session ends with the browser
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PUBLIC_URL.startswith("https://")

# Roles whose holders must set up a second factor before they can work.
SECOND_FACTOR_ROLES = frozenset(env.choices("GANDAN_SECOND_FACTOR_ROLES", Role.values))
# Whom to call when one cannot log in: shown on the log-in pages.
HELP_CONTACT = env.text("GANDAN_HELP_CONTACT", "cán bộ cải cách hành chính của tỉnh")

ACCOUNT_ADAPTER = "gandan.desk.account.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = None  # asked on the log-in page
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_RATE_LIMITS = False  # axes counts in the database, for all processes together
ACCOUNT_FORMS = {
    "login": "gandan.desk.account.forms.LoginForm",
    "reauthenticate": "gandan.desk.account.forms.ReauthenticateForm",
}
MFA_ADAPTER = "gandan.desk.account.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Gần Dân"
MFA_TOTP_TOLERANCE = 1  # old telephones keep time badly
MFA_FORMS = {
    "authenticate": "gandan.desk.account.forms.SecondFactorForm",
    "reauthenticate": "gandan.desk.account.forms.SecondFactorAgainForm",
    "activate_totp": "gandan.desk.account.forms.ActivateSecondFactorForm",
}

AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = env.integer("GANDAN_LOGIN_FAILURES", 5, least=1, most=100)
AXES_COOLOFF_TIME = timedelta(minutes=env.integer("GANDAN_LOGIN_WAIT_MINUTES", 15, least=1, most=1440))
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False  # the wait that the page promises is the wait
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "gandan.desk.account.lockout.locked_out"
AXES_ENABLE_ADMIN = False
AXES_DISABLE_ACCESS_LOG = True  # our own audit tells who logged in
AXES_VERBOSE = False  # it would write names and addresses into the log

LANGUAGE_CODE = "vi"
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True

# No script and no style but our own files; a picture may be drawn into a page (the second factor's QR code).
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF, "data:"],
        "media-src": [SELF],
        "connect-src": [SELF],
        "frame-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [SELF],
    }
}
X_FRAME_OPTIONS = "SAMEORIGIN"  # the desk shows its own leaflets in a frame
SECURE_REFERRER_POLICY = "same-origin"

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "gandan.project.static_files.NamedByContent"},
}
MEDIA_ROOT = DATA_DIR / "files"
MEDIA_URL = "/tep/"

# How packages reach outlets: a class of gandan.deliveries.transports, or one of your own.
GANDAN_TRANSPORT = env.text("GANDAN_TRANSPORT", "gandan.deliveries.transports.Shelf")
GANDAN_OUTBOX_DIR = env.folder("GANDAN_OUTBOX_DIR", DATA_DIR / "outbox")
GANDAN_CACHE_DIR = env.folder("GANDAN_CACHE_DIR", DATA_DIR / "cache")
# A house's own guides through life events and its own incentives, beside and before those that are shipped.
GANDAN_GUIDES_DIR = env.folder("GANDAN_GUIDES_DIR", DATA_DIR / "guides")
# Where a procedure stands on the national portal, {code} for its code; empty: the shipped, dated addresses.
GANDAN_PROCEDURE_LINK = env.text("GANDAN_PROCEDURE_LINK", "")
# Who reads aloud: the name of an installed voice; empty is the draft voice of espeak-ng.
GANDAN_VOICES_DIR = env.folder("GANDAN_VOICES_DIR", DATA_DIR / "voices")
GANDAN_VOICE = env.text("GANDAN_VOICE", "")
# Whose number words are read aloud: bac, trung or nam.
GANDAN_REGION = env.choice("GANDAN_REGION", NORTH.slug, sorted(REGIONS))
# Whether the draft voice, marked as such, may read a loudspeaker programme that nobody has recorded,
# as long as no officer has decided otherwise at the desk.
GANDAN_DRAFT_VOICE_ALLOWED = env.flag("GANDAN_DRAFT_VOICE_ALLOWED", default=False)
GANDAN_VOICE_LUFS = env.decimal("GANDAN_VOICE_LUFS", -16.0, least=-40, most=-8)
GANDAN_VOICE_TRUE_PEAK = env.decimal("GANDAN_VOICE_TRUE_PEAK", -1.5, least=-9, most=0)
# What single sentences sounded like is kept; beyond this much, what was not wanted for longest goes.
GANDAN_SOUND_CACHE_MB = env.integer("GANDAN_SOUND_CACHE_MB", 2048, least=16)
# Files that no outlet uses and no receipt is about, such as sounds replaced before anybody heard them.
GANDAN_UNUSED_FILES_MB = env.integer("GANDAN_UNUSED_FILES_MB", 1024, least=0)
GANDAN_VOICE_MB = env.integer("GANDAN_VOICE_MB", 512, least=1, most=4096)
# A delivery that a killed worker left behind is taken up again after this long; longer than any rendering.
GANDAN_DELIVERY_LEASE_SECONDS = env.integer("GANDAN_DELIVERY_LEASE_SECONDS", 180, least=1)
# So long whoever ticked "played" by mistake takes it back alone; later, whoever accepts proofs sends it back.
GANDAN_TAKE_BACK_HOURS = env.integer("GANDAN_TAKE_BACK_HOURS", 24, least=1, most=168)
# Jobs that look at new receipts; enqueued in the transaction of the receipt.
GANDAN_AFTER_RECEIPT = ["gandan.evidence.jobs.take_receipts"]
# Called with the ids of changed proofs, inside the transaction that changed them.
GANDAN_AFTER_EVIDENCE = ["gandan.indicators.actions.evidence_changed"]
# What may be handed in as a proof.
GANDAN_EVIDENCE_FILES = env.integer("GANDAN_EVIDENCE_FILES", 12, least=1, most=100)
GANDAN_EVIDENCE_PICTURE_MB = env.integer("GANDAN_EVIDENCE_PICTURE_MB", 20, least=1, most=200)
GANDAN_EVIDENCE_DOCUMENT_MB = env.integer("GANDAN_EVIDENCE_DOCUMENT_MB", 20, least=1, most=200)
GANDAN_EVIDENCE_RECORDING_MB = env.integer("GANDAN_EVIDENCE_RECORDING_MB", 200, least=1, most=2000)

# Told of every audit entry, inside its transaction.
GANDAN_AFTER_CHANGE = ["gandan.portal.stamps.changed", "gandan.deliveries.jobs.catalogue_changed"]
# A public page is kept until something in it changes, and never longer than this; 0 keeps none.
GANDAN_PAGE_SECONDS = env.integer("GANDAN_PAGE_SECONDS", 60, most=86_400)

# From one address in a day: questions taken in, and tracking codes that are none. A village may share one.
GANDAN_QUESTIONS_A_DAY = env.integer("GANDAN_QUESTIONS_A_DAY", 40, least=1, most=100_000)
GANDAN_WRONG_CODES_A_DAY = env.integer("GANDAN_WRONG_CODES_A_DAY", 60, least=1, most=100_000)

GANDAN_WEB_WORKERS = env.integer("GANDAN_WEB_WORKERS", 2, least=1, most=64)
# The most that is taken in at one time: a film for a proof, or a dozen photographs.
GANDAN_REQUEST_MB = env.integer("GANDAN_REQUEST_MB", 250, least=1, most=4000)
GANDAN_WEB_THREADS = env.integer("GANDAN_WEB_THREADS", 2, least=1, most=64)

GANDAN_JOB_TIMEOUT_SECONDS = env.integer("GANDAN_JOB_TIMEOUT_SECONDS", 240, least=1)
Q_CLUSTER = {
    "name": "gandan",
    "orm": "default",
    "workers": env.integer("GANDAN_JOB_WORKERS", 1, least=1, most=32),
    "timeout": GANDAN_JOB_TIMEOUT_SECONDS,
    "retry": env.integer("GANDAN_JOB_LEASE_SECONDS", 300, least=2),
    "max_attempts": 5,
    "poll": 0.5,
    "catch_up": False,
    "save_limit": 1000,
    "label": "Gần Dân",
    "log_level": "WARNING",
}
