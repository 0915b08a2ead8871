from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from gandan.portal.cache import KeptPages
from gandan.project.door import Door

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")

application = KeptPages(Door(get_wsgi_application()))
