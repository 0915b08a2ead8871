from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from gandan.portal.cache import KeptPages
from gandan.project.door import Door

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")

_house = get_wsgi_application()
application = KeptPages(Door(_house))
# For whoever asks from inside: nobody there is slow, and an answer comes in the thread that asked.
inside = KeptPages(_house)
