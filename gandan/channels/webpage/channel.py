"""The message for a portal: an HTML fragment and plain text; the page around it belongs to the portal."""

from __future__ import annotations

from html import escape

from gandan.channels.base import Channel, ChannelSettings, Output, require_whole
from gandan.text.document import Document, Image, pictures_of
from gandan.text.html import HTMLSettings, PictureAddress, to_html
from gandan.text.plain import to_text

LONGEST_TITLE = 120


class Webpage(Channel):
    slug = "webpage"
    name = "Trang thông tin"
    outlet_kinds = ("portal",)
    needs_facts = True
    receipt_kinds = ("fetched",)

    def check(self, document: Document) -> list[str]:
        problems = []
        if len(document.title) > LONGEST_TITLE:
            problems.append(f"Tiêu đề dài {len(document.title)} chữ; nên dưới {LONGEST_TITLE}.")
        if any(isinstance(block, Image) and not block.alt.strip() for block in document.blocks):
            problems.append("Có ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.")
        return problems

    def render(self, document: Document, settings: ChannelSettings) -> tuple[Output, ...]:
        require_whole(document, settings)
        page = _article(document, settings)
        return (
            Output("page.html", "text/html; charset=utf-8", page.encode()),
            Output("page.txt", "text/plain; charset=utf-8", (to_text(document) + "\n").encode()),
        )


def _article(document: Document, settings: ChannelSettings) -> str:
    """Return the whole message as one article, to be put below the page's own header."""
    pictures = {number: _address(settings, number) for number in pictures_of(document)}
    lead = f'<p class="lead">{escape(document.lead)}</p>\n' if document.lead else ""
    body = to_html(document, HTMLSettings(pictures=pictures, procedure_url=settings.text("procedure_url")))
    language = escape(settings.language)
    return f'<article lang="{language}">\n<h1>{escape(document.title)}</h1>\n{lead}{body}\n</article>\n'


def _address(settings: ChannelSettings, number: int) -> PictureAddress:
    picture = settings.picture(number)
    return PictureAddress(picture.url, picture.width, picture.height)


CHANNEL = Webpage()
