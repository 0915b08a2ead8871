"""The message on paper: a folded A4 and a flat A5 with the unit's own counter, hours and hotline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gandan.channels.base import Channel, ChannelSettings, Output, require_whole
from gandan.channels.errors import ChannelError, TooLongError
from gandan.channels.leaflet.fit import EMPTY_PICTURE, USUAL, fit
from gandan.channels.paper.compiler import Sheet, count_pages, picture_svg, to_pdf
from gandan.channels.paper.qr import draw_public_qr, short_address
from gandan.text.days import short_date
from gandan.text.document import Document, pictures_of, to_json
from gandan.text.errors import TextError
from gandan.text.facts import NAMES, bind

FOLDER = Path(__file__).resolve().parent
FOLDED_PAGES = 2
FLAT_PAGES_AT_MOST = 4
SMALLEST_POINTS = 9

CONTACTS = ("unit.counter", "unit.address", "unit.opening_hours", "unit.hotline", "unit.website")


class Leaflet(Channel):
    slug = "leaflet"
    name = "Tờ gấp"
    outlet_kinds = ("post_point", "one_stop")
    needs_facts = True
    receipt_kinds = ("signed", "photo")

    def check(self, document: Document) -> list[str]:
        """Set the sheets with typical facts: what would fail for every unit fails here, before approval."""
        try:
            self.render(bind(document, USUAL), _typical(document))
        except (ChannelError, TextError) as error:
            return [error.sentence]
        return []

    def render(self, document: Document, settings: ChannelSettings) -> tuple[Output, ...]:
        return (render_folded(document, settings), render_flat(document, settings))


def render_folded(document: Document, settings: ChannelSettings) -> Output:
    """Set the folded sheet; a unit with unusually long facts gets smaller type before it gets a refusal."""
    content, pictures = _content(document, settings), _pictures(document, settings)
    for smaller in (0, 1, 2):
        sheet = Sheet(FOLDER / "folded.typ", _smaller(content, smaller), settings.on, pictures)
        pdf = to_pdf(sheet)
        if count_pages(pdf) == FOLDED_PAGES:
            return Output("leaflet-a4.pdf", "application/pdf", pdf, pages=FOLDED_PAGES)
    raise TooLongError("Bài dài quá, không vừa tờ gấp A4. Hãy rút ngắn hoặc tách làm hai tin.")


def render_flat(document: Document, settings: ChannelSettings) -> Output:
    content, pictures = _content(document, settings), _pictures(document, settings)
    pdf = to_pdf(Sheet(FOLDER / "flat.typ", content, settings.on, pictures))
    pages = count_pages(pdf)
    if pages > FLAT_PAGES_AT_MOST:
        raise TooLongError(f"Bài dài quá, tờ A5 thành {pages} trang. Hãy rút ngắn hoặc tách làm hai tin.")
    return Output("leaflet-a5.pdf", "application/pdf", pdf, pages=pages)


def _typical(document: Document) -> ChannelSettings:
    values = {**USUAL, "on": "2024-01-01", "public_url": "https://gandan.gov.vn/tin/ABCDEF/"}
    pictures = {f"anh:{number}": EMPTY_PICTURE for number in pictures_of(document)}
    return ChannelSettings(values=values, attachments=pictures)


def _smaller(content: dict[str, Any], points: int) -> dict[str, Any]:
    """Return the content in smaller type, its faces breaking wherever they are full."""
    if points == 0:
        return content
    folded = {"size": max(content["fit"]["folded"]["size"] - points, SMALLEST_POINTS), "opening": None}
    return {**content, "fit": {**content["fit"], "folded": folded}}


def _content(document: Document, settings: ChannelSettings) -> dict[str, Any]:
    """Return all the words of the sheet as JSON for the templates."""
    require_whole(document, settings)
    settings.require("unit.name", "unit.hotline", "public_url", "on")
    url = settings.text("public_url")
    return {
        **to_json(document),
        "fit": fit(document, is_correction=bool(settings.correction)),
        "language": settings.language,
        "unit": settings.text("unit.name"),
        "contacts": _contacts(settings),
        "url": url,
        "address": short_address(url),
        "updated": short_date(settings.on),
        "correction": settings.correction,
        "code": settings.text("version.code"),
        "stamp": _stamp(settings),
    }


def _contacts(settings: ChannelSettings) -> list[dict[str, object]]:
    return [
        {"label": _label(key), "value": settings.text(key), "large": key == "unit.hotline"}
        for key in CONTACTS
        if settings.text(key)
    ]


def _label(key: str) -> str:
    name = NAMES[key]
    return name[:1].upper() + name[1:]


def _stamp(settings: ChannelSettings) -> str:
    """Return the small print: who answers for the text, its number, its publishing licence."""
    parts = {"issuer.name": "Nội dung: ", "version.code": "Mã tin: ", "licence": "Giấy phép xuất bản: "}
    return " · ".join(before + settings.text(key) for key, before in parts.items() if settings.text(key))


def _pictures(document: Document, settings: ChannelSettings) -> dict[str, str]:
    drawn = {f"picture-{number}": picture_svg(settings.picture(number)) for number in pictures_of(document)}
    return {"qr": draw_public_qr(settings.text("public_url")), **drawn}


CHANNEL = Leaflet()
