"""Running the whole house on one port: web, worker and scheduler under one supervisor."""

from __future__ import annotations

from gandan.project.serve.run import run

__all__ = ["run"]
