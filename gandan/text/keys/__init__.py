"""Words that were typed while the input method was off: "ddawng kys", "d9a8ng ky1" → "đăng ký"."""

from __future__ import annotations

from gandan.text.keys.compose import compose_telex, compose_vni
from gandan.text.keys.find import Leftover, compose_leftovers, leftovers

__all__ = ["Leftover", "compose_leftovers", "compose_telex", "compose_vni", "leftovers"]
