"""The one command: Django's management commands with our settings."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from django.core.management import ManagementUtility, get_commands

from gandan.project.env import SettingError

if TYPE_CHECKING:
    from django.core.management.base import BaseCommand

WRONG_CALL = 2


class OneCommand(ManagementUtility):
    """Django's own, but a word that is no command is a wrong call."""

    def fetch_command(self, subcommand: str) -> BaseCommand:
        if subcommand not in get_commands():
            sys.stderr.write(f'gandan: không có lệnh "{subcommand}". Gõ "gandan help" để xem các lệnh.\n')
            sys.exit(WRONG_CALL)
        return super().fetch_command(subcommand)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
    if sys.argv[1:2] == ["demo"]:
        # Nobody sits in the demo province to read; its processes inherit this.
        os.environ.setdefault("GANDAN_DRAFT_VOICE_ALLOWED", "1")
    try:
        OneCommand(sys.argv).execute()
    except SettingError as error:
        sys.stderr.write(f"gandan: {error}\n")
        sys.exit(WRONG_CALL)
    except BrokenPipeError:
        # Whoever read us has heard enough, as in `gandan indicators … | head`; nothing is left to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
