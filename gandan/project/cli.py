"""The one command: Django's management commands with our settings."""

from __future__ import annotations

import os
import sys

from gandan.project.env import SettingError


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
    from django.core.management import execute_from_command_line  # noqa: PLC0415 - settings come first

    try:
        execute_from_command_line(sys.argv)
    except SettingError as error:
        sys.stderr.write(f"gandan: {error}\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
