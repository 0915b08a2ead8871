from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from gandan.calendars import clock
from gandan.messages.queries import public_versions
from gandan.portal.context import house_facts
from gandan.portal.plans.views import public_plans
from gandan.portal.procedures.roads import occasions, other_occasions
from gandan.portal.public import public_page
from gandan.procedures.answers.queries import published
from gandan.procedures.queries import in_force
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.http import HttpRequest

MOST_IN_SITEMAP = 5000
STANDING_PAGES = (
    "/",
    "/thu-tuc/",
    "/thu-tuc/kinh-doanh/",
    "/tin/",
    "/hoi-dap/",
    "/don-vi/",
    "/ke-hoach/",
    "/gioi-thieu/",
    "/so-do/",
)


@public_page()
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about/about.html", {"facts": house_facts()})


@public_page()
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about/accessibility.html", {"facts": house_facts()})


@public_page()
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about/privacy.html")


@public_page("plans")
def site_map(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about/site_map.html", {"plans": public_plans()[:50]})


@public_page()
def robots(_request: HttpRequest) -> HttpResponse:
    lines = ("User-agent: *", "Disallow: /lam-viec/", f"Sitemap: {settings.PUBLIC_URL}/sitemap.xml", "")
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@public_page("gandan_messages", "plans", "procedures")
def sitemap(_request: HttpRequest) -> HttpResponse:
    addresses = "".join(
        f"<url><loc>{escape(settings.PUBLIC_URL + address)}</loc></url>\n" for address in _addresses()
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return HttpResponse(f"{head}{addresses}</urlset>\n", content_type="application/xml; charset=utf-8")


def _addresses() -> Iterator[str]:
    yield from STANDING_PAGES
    for each in (*occasions(), *other_occasions()):
        yield f"/thu-tuc/viec/{each.key}/"
    for key in in_force(clock.today()).values_list("procedure__key", flat=True)[:MOST_IN_SITEMAP]:
        yield f"/thu-tuc/{key}/"
    for code in public_versions().values_list("code", flat=True)[:MOST_IN_SITEMAP]:
        yield f"/tin/{code}/"
    for key in published().values_list("answer__key", flat=True)[:MOST_IN_SITEMAP]:
        yield f"/hoi-dap/{key}/"
    for pk in public_plans().values_list("pk", flat=True)[:MOST_IN_SITEMAP]:
        yield f"/ke-hoach/{pk}/"
    units = unit_map()
    for unit_id in units.on(clock.today()):
        yield f"/don-vi/{units.key(unit_id)}/"
