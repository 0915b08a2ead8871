"""How the API answers: JSON for anybody's page, kept a minute, and refusals that say what to do."""

from __future__ import annotations

from functools import wraps
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.views.decorators.http import conditional_page, require_safe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    View = Callable[..., HttpResponseBase]

KEPT = "public, max-age=60"
LONGEST_NUMBER = 8  # digits


class RefusedError(Exception):
    """What was asked cannot be answered; its text tells why."""

    def __init__(self, sentence: str, status: HTTPStatus = HTTPStatus.BAD_REQUEST) -> None:
        super().__init__(sentence)
        self.status = status


def open_to_programs(view: View) -> View:
    """Let a view be read by everybody, from any page; a reader who has the answer is told so."""

    @login_not_required
    @require_safe
    @conditional_page
    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:  # noqa: ANN401 - a view's own
        response: HttpResponseBase
        try:
            response = view(request, *args, **options)
        except RefusedError as refusal:
            response = as_json({"error": str(refusal)}, status=refusal.status)
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    return answered


def as_json(said: Mapping[str, Any], *, status: int = HTTPStatus.OK) -> JsonResponse:
    response = JsonResponse(said, status=status, json_dumps_params={"ensure_ascii": False})
    response.headers["Cache-Control"] = KEPT if status == HTTPStatus.OK else "no-store"
    return response


def number_of(asked: Mapping[str, str], name: str, *, default: int, most: int) -> int:
    """Return a whole number of the query; RefusedError outside 1 … most."""
    written = asked.get(name, str(default))
    is_number = written.isascii() and written.isdecimal() and len(written) <= LONGEST_NUMBER
    if not is_number or not 1 <= int(written) <= most:
        raise RefusedError(f"“{name}” phải là một số từ 1 đến {most}.")
    return int(written)
