from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed

from gandan.calendars import clock
from gandan.messages.queries import newest
from gandan.portal.news.pages import named
from gandan.portal.public import public_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.http import HttpRequest

    from gandan.portal.news.pages import Found

IN_A_FEED = 30


@public_page("gandan_messages")
def atom(_request: HttpRequest) -> HttpResponse:
    found = named(newest(IN_A_FEED), clock.today())
    return feed("Gần Dân: tin mới", "/tin/", [(f"/tin/{each.version.code}/", each) for each in found])


def feed(title: str, path: str, items: Iterable[tuple[str, Found]]) -> HttpResponse:
    """Write an Atom feed of messages, each at its address."""
    site = settings.PUBLIC_URL
    written = Atom1Feed(title=title, link=f"{site}{path}", description=title, language="vi")
    for address, each in items:
        version = each.version
        written.add_item(
            title=version.title,
            link=f"{site}{address}",
            unique_id=f"{site}/tin/{version.code}/",
            description=version.lead,
            author_name=each.unit_name,
            pubdate=version.approved_at,
            updateddate=version.approved_at,
        )
    answer = HttpResponse(content_type="application/atom+xml; charset=utf-8")
    answer.write(written.writeString("utf-8"))
    return answer
