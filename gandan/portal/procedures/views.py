from __future__ import annotations

from dataclasses import replace
from functools import wraps
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from gandan.calendars import clock
from gandan.channels.paper.qr import draw_public_qr, short_address
from gandan.portal.context import house_facts
from gandan.portal.procedures import catalogue, roads
from gandan.portal.procedures.answers import all_fees
from gandan.portal.procedures.asking import asked_in
from gandan.portal.procedures.machines import linked_data
from gandan.portal.procedures.official import official_page
from gandan.portal.procedures.pages import procedure_page
from gandan.portal.procedures.sounds import BusyError, house_reading, house_voice, sound_of
from gandan.portal.procedures.spoken import said_of
from gandan.portal.public import public_page
from gandan.procedures.answers.queries import answers_about
from gandan.procedures.errors import UnknownProcedureError
from gandan.procedures.telling import key_after_joining, key_of_code
from gandan.voices.errors import VoiceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    from gandan.portal.procedures.asking import Asked
    from gandan.portal.procedures.pages import ProcedurePage

SECTION = {"section": "procedures"}
MOST_ANSWERS = 5
A_DAY = "public, max-age=86400"


def of_a_procedure(view: Callable[[HttpRequest, str], Any]) -> Callable[[HttpRequest, str], Any]:
    """Lead a former key to the procedure of today: the one that has its code, or that it was joined to."""

    @wraps(view)
    def found(request: HttpRequest, key: str) -> Any:  # noqa: ANN401 - whatever the view answers
        try:
            return view(request, key)
        except UnknownProcedureError as error:
            today = key_of_code(key) or key_after_joining(key)
            if today is None or today == key:
                raise Http404 from error
            return _moved(request, today)

    return found


@public_page("procedures")
def index(request: HttpRequest) -> HttpResponse:
    """Show the occasions, then the fields of the catalogue."""
    context = SECTION | {
        "asks_here": True,
        "occasions": roads.occasions(),
        "others": roads.other_occasions(),
        "fields": catalogue.fields_on(clock.today()),
        "audiences": catalogue.AUDIENCES,
    }
    return render(request, "portal/procedures/index.html", context)


@public_page("procedures")
def listing(request: HttpRequest) -> HttpResponse:
    wanted = catalogue.wanted_in(request.GET)
    found = catalogue.catalogue(wanted, request.GET.get("trang", "1"), clock.today())
    context = SECTION | {"found": found, "page_query": wanted.address()[1:]}
    return render(request, "portal/procedures/listing.html", context)


@public_page("procedures")
@of_a_procedure
def procedure(request: HttpRequest, key: str) -> HttpResponse:
    page = _page(request, key)
    place = page.named.place
    if place and page.asked.place != place.key:
        return HttpResponseRedirect(page.asked.with_place(place.key).address() + "#noi-nop")
    context = SECTION | {
        "page": page,
        "fees": all_fees(page.record),
        "linked_data": linked_data(page),
        "address": _address(page.asked),
        "ask_at": _ask_at(key),
        "answered": answers_about(page.told.key, MOST_ANSWERS),
        "facts": house_facts(),
    }
    return render(request, "portal/procedures/procedure.html", context)


@public_page("procedures")
@of_a_procedure
def papers(request: HttpRequest, key: str) -> HttpResponse:
    """Show the papers as a list to tick off, to print or to send to oneself."""
    page = _page(request, key)
    address = _address(page.asked)
    text = f"Giấy tờ cho “{page.life.record.name[:120]}”: {address}"
    context = {
        "page": page,
        "fees": all_fees(page.record),
        "address": address,
        "short_address": short_address(address),
        "qr": f"data:image/svg+xml,{quote(draw_public_qr(address))}",
        "mail": f"mailto:?subject={quote('Giấy tờ cần chuẩn bị')}&body={quote(text)}",
        "facts": house_facts(),
    }
    return render(request, "portal/procedures/papers.html", context)


@public_page("procedures")
@of_a_procedure
def official(request: HttpRequest, key: str) -> HttpResponse:
    context = SECTION | {"page": official_page(asked_in(request, key))}
    return render(request, "portal/procedures/official.html", context)


@public_page("procedures")
@of_a_procedure
def spoken(request: HttpRequest, key: str) -> HttpResponse:
    """Show the page as it is said, a sentence a line, with its sound where a voice may read it."""
    page = _page(request, key)
    reading = house_reading()
    said = [(sentence, reading.speak(sentence).text) for sentence in said_of(page)]
    voice = None if page.asked.cases else house_voice()
    return render(
        request, "portal/procedures/spoken.html", SECTION | {"page": page, "said": said, "voice": voice}
    )


@login_not_required
@require_safe
@of_a_procedure
def sound(request: HttpRequest, key: str) -> HttpResponseBase:
    """Give the sound of a page without choices: one file a version, however many ask."""
    voice = house_voice()
    if voice is None:
        raise Http404
    page = procedure_page(replace(asked_in(request, key), cases=(), place="", handed_in=None))
    try:
        content = sound_of(said_of(page), voice)
    except BusyError as error:
        return HttpResponse(str(error), status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "5"})
    except VoiceError as error:
        raise Http404 from error
    return HttpResponse(content, content_type="audio/mpeg", headers={"Cache-Control": A_DAY})


@public_page("procedures")
def life_event(request: HttpRequest, key: str) -> HttpResponse:
    page = roads.event_page(key, clock.today())
    if page is None:
        raise Http404
    return render(request, "portal/procedures/event.html", SECTION | {"page": page})


@public_page("procedures")
def business(request: HttpRequest) -> HttpResponse:
    context = SECTION | {
        "roads": roads.business_roads(),
        "offers": roads.offers_on(clock.today()),
        "seen_on": clock.today(),
        "facts": house_facts(),
    }
    return render(request, "portal/procedures/business.html", context)


@login_not_required
@require_safe
def by_code(request: HttpRequest, code: str) -> HttpResponse:
    """Lead from any code or former address of a procedure to its page of today."""
    key = key_of_code(code)
    if key is None:
        raise Http404
    return _moved(request, key)


def _moved(request: HttpRequest, key: str) -> HttpResponsePermanentRedirect:
    query = request.META.get("QUERY_STRING", "")
    address = reverse("portal:procedure", args=[key])
    return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def _page(request: HttpRequest, key: str) -> ProcedurePage:
    return procedure_page(asked_in(request, key))


def _address(asked: Asked) -> str:
    """Return the address that a QR code holds: the procedure and the case, not the day of today."""
    return settings.PUBLIC_URL + replace(asked, handed_in=None).address()


def _ask_at(key: str) -> str:
    return f"{reverse('portal:ask')}?thu-tuc={quote(key)}"
