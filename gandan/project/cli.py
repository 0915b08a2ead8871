"""The one command: Django's management commands with our settings."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from django.core.management import ManagementUtility, get_commands
from django.core.management.base import BaseCommand, CommandError, SystemCheckError
from django.db.utils import OperationalError, ProgrammingError

from gandan.project.env import SettingError
from gandan.project.refusals import trouble, wrong_call

if TYPE_CHECKING:
    from django.core.management.base import CommandParser

NOT_ALL = 1
WRONG_CALL = 2
STOPPED = 130  # as shells say of what Ctrl-C ended


class SpokenCommand(BaseCommand):
    """Laid over each command: what it refuses is one sentence of ours, not a usage and a class name."""

    def create_parser(self, prog_name: str, subcommand: str, **options: object) -> CommandParser:
        parser = super().create_parser(prog_name, subcommand, **options)
        parser.error = partial(_refuse_call, parser.prog)  # type: ignore[method-assign] # argparse asks for no words
        return parser

    def run_from_argv(self, argv: list[str]) -> None:
        if "--traceback" in argv:
            super().run_from_argv(argv)
            return
        try:
            # Only so does Django let the error through to whoever knows how to say it.
            super().run_from_argv([*argv[:2], "--traceback", *argv[2:]])
        except SystemCheckError as error:
            # A list of findings, many lines long, and made for whoever runs the machine.
            sys.stderr.write(f"{error}\n")
            sys.exit(error.returncode)
        except CommandError as error:
            _stop(str(error), error.returncode)


class OneCommand(ManagementUtility):
    """Django's own, but a word that is no command is a wrong call."""

    def fetch_command(self, subcommand: str) -> BaseCommand:
        if subcommand not in get_commands():
            _stop(f'không có lệnh "{subcommand}". Gõ "gandan help" để xem các lệnh.', WRONG_CALL)
        command = super().fetch_command(subcommand)
        # The commands live in rooms below this one and cannot inherit from it.
        command.__class__ = type("Command", (SpokenCommand, type(command)), {})
        return command


def _refuse_call(program: str, message: str) -> NoReturn:
    _stop(f'{wrong_call(message)} Gõ "{program} --help" để xem cách gọi.', WRONG_CALL)


def _stop(sentence: str, code: int) -> NoReturn:
    sys.stderr.write(f"gandan: {sentence}\n")
    sys.exit(code)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gandan.project.settings")
    if sys.argv[1:2] == ["demo"]:
        # Nobody sits in the demo province to read; its processes inherit this.
        os.environ.setdefault("GANDAN_DRAFT_VOICE_ALLOWED", "1")
    try:
        OneCommand(sys.argv).execute()
    except SettingError as error:
        _stop(str(error), WRONG_CALL)
    except BrokenPipeError:
        # Whoever read us has heard enough, as in `gandan indicators … | head`; nothing is left to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        _stop("đã dừng theo lệnh của bạn.", STOPPED)
    except (OSError, OperationalError, ProgrammingError) as error:
        sentence = trouble(error)
        if sentence is None or "--traceback" in sys.argv:
            raise
        _stop(sentence, NOT_ALL)


if __name__ == "__main__":
    main()
