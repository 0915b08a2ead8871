"""What the web server runs: the house; its search index is made while the first pages are asked for."""

from __future__ import annotations

from gandan.procedures.search.live import live
from gandan.project.wsgi import application

__all__ = ["application"]

live.warm()
