"""What the web server runs: the house; its search index is made while the first pages are asked for."""

from __future__ import annotations

from django.utils.module_loading import import_string

from gandan.project.wsgi import application

__all__ = ["application"]

# Named, not imported above: rooms can be read only once the application has been set up.
import_string("gandan.procedures.search.live.live").warm()
