"""The channels there are: every folder beside this file that has a channel.py. Nothing is listed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from gandan.channels.errors import UnknownChannelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.channels.base import Channel

FOLDER = Path(__file__).parent


@cache
def channels() -> Mapping[str, Channel]:
    """Return every channel by its slug, in the order of the slugs."""
    slugs = sorted(file.parent.name for file in FOLDER.glob("*/channel.py"))
    return MappingProxyType({slug: _load(slug) for slug in slugs})


def get(slug: str) -> Channel:
    """Return one channel; raises UnknownChannelError."""
    try:
        return channels()[slug]
    except KeyError as error:
        raise UnknownChannelError(slug) from error


def _load(slug: str) -> Channel:
    """Take the CHANNEL that a folder's channel.py offers."""
    return cast("Channel", import_module(f"{__package__}.{slug}.channel").CHANNEL)
