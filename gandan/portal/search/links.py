"""Where a procedure's own page is."""

from __future__ import annotations

from django.utils.http import urlencode


def procedure_address(key: str) -> str:
    return f"/thu-tuc/{key}/"


def search_address(words: str) -> str:
    return f"/tim/?{urlencode({'q': words})}"
