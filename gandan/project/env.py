"""Typed readers of the environment: a bad value stops the start with one sentence."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence


class SettingError(Exception):
    """A setting in the environment has a value that cannot be used."""

    def __init__(self, name: str, value: str, expected: str) -> None:
        super().__init__(f"{name}={value!r} không dùng được: {expected}. Cách đặt ở docs/settings.md.")
        self.name = name


def text(name: str, default: str) -> str:
    return os.environ.get(name, default)


def flag(name: str, *, default: bool) -> bool:
    value = os.environ.get(name, "").strip().lower()
    if not value:
        return default
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise SettingError(name, value, "phải là 1 hoặc 0")


def integer(name: str, default: int, *, least: int = 0, most: int = 2**31) -> int:
    value = os.environ.get(name, str(default))
    if not value.isdigit() or not least <= int(value) <= most:
        raise SettingError(name, value, f"phải là số nguyên từ {least} đến {most}")
    return int(value)


def decimal(name: str, default: float, *, least: float, most: float) -> float:
    value = os.environ.get(name, str(default))
    try:
        number = float(value)
    except ValueError as error:
        raise SettingError(name, value, f"phải là số từ {least} đến {most}") from error
    if not least <= number <= most:
        raise SettingError(name, value, f"phải là số từ {least} đến {most}")
    return number


def folder(name: str, default: Path) -> Path:
    """Return the folder as an absolute path; it is created when something is written."""
    path = Path(os.environ.get(name) or default).expanduser().absolute()
    if path.exists() and not path.is_dir():
        raise SettingError(name, str(path), "phải là một thư mục")
    return path


def words(name: str, default: str) -> list[str]:
    """Return a comma-separated list without empty entries."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def choice(name: str, default: str, allowed: Sequence[str]) -> str:
    value = os.environ.get(name, "").strip() or default
    if value not in allowed:
        raise SettingError(name, value, f"phải là một trong {', '.join(allowed)}")
    return value


def choices(name: str, allowed: Sequence[str]) -> list[str]:
    """Return a comma-separated list whose every entry is one of the allowed words."""
    given = words(name, "")
    for word in given:
        if word not in allowed:
            raise SettingError(name, word, f"chỉ gồm các từ {', '.join(allowed)}")
    return given


def address(name: str, default: str) -> tuple[str, int]:
    """Return (host, port) of a value such as 127.0.0.1:8000."""
    value = os.environ.get(name, default)
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 2**16:
        raise SettingError(name, value, "phải ghi MÁY:CỔNG, ví dụ 127.0.0.1:8000")
    return host.strip("[]"), int(port)


def database(name: str, default_file: Path) -> dict[str, object]:
    """Return Django's settings of one database from sqlite:///PATH or postgres://USER:PASSWORD@HOST:PORT/NAME."""
    value = os.environ.get(name) or f"sqlite:///{default_file}"
    parts = urlsplit(value)
    if parts.scheme == "sqlite":
        return _sqlite(Path(unquote(parts.path[1:])))
    if parts.scheme in {"postgres", "postgresql"} and parts.path.strip("/"):
        return _postgres(value)
    raise SettingError(name, value.split("@")[-1], "phải bắt đầu bằng sqlite:/// hoặc postgres://")


def _sqlite(file: Path) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "CONN_MAX_AGE": 60,  # opening the file and reading its tables anew costs more than a page's queries
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
            "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;",
        },
    }


def _postgres(url: str) -> dict[str, object]:
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.strip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": parts.port or "",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
