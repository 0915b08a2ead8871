"""The page once more for machines that read: GovernmentService and FAQPage of schema.org."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from gandan.portal.procedures.answers import WAYS, ways_of
from gandan.procedures.rules.lives import agency_of
from gandan.procedures.values import Channel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.portal.procedures.pages import ProcedurePage

# Letters that could end the script element, or a line of it in old readers.
_ESCAPED: dict[str, str | int | None] = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}
LONGEST_ANSWER = 600


def linked_data(page: ProcedurePage) -> SafeString:
    """Return the JSON of a script element; no text of a record can end it."""
    written = json.dumps({"@context": "https://schema.org", "@graph": _graph(page)}, ensure_ascii=False)
    return mark_safe(written.translate(str.maketrans(_ESCAPED)))  # noqa: S308 - escaped in the line before


def _graph(page: ProcedurePage) -> list[dict[str, Any]]:
    record = page.life.record
    address = f"{settings.PUBLIC_URL}{page.asked.address()}"
    ways = [_channel(way, page.national) for way in ways_of(page.record)]
    service = {
        "@type": "GovernmentService",
        "@id": f"{address}#thu-tuc",
        "name": record.name,
        "identifier": page.life.code,
        "url": address,
        "inLanguage": "vi",
        "serviceType": record.field_area,
        "provider": {"@type": "GovernmentOrganization", "name": agency_of(record) or record.issued_by},
        "audience": [{"@type": "Audience", "audienceType": name} for name in record.applicants],
        "availableChannel": ways,
        "serviceOutput": [{"@type": "Thing", "name": name} for _code, name in record.results],
        "isRelatedTo": [{"@type": "GovernmentService", "name": each.line.name} for each in page.linked],
    }
    asked = {"@type": "FAQPage", "@id": f"{address}#hoi", "mainEntity": list(_questions(page))}
    return [{key: value for key, value in service.items() if value}, asked]


def _channel(way: Channel, national: str) -> dict[str, str]:
    told = {"@type": "ServiceChannel", "name": WAYS[way]}
    return told | {"serviceUrl": national} if way is Channel.ONLINE and national else told


def _questions(page: ProcedurePage) -> Iterable[dict[str, Any]]:
    answers, name = page.answers, page.life.record.name
    told = {
        "nộp ở đâu?": "; ".join(answers.where),
        "cần giấy tờ gì?": "; ".join(line.name.head for group in page.papers for line in group.papers),
        "hết bao nhiêu tiền?": "; ".join(str(fee) for fee in answers.fees),
        "mấy ngày có kết quả?": "; ".join(str(time) for time in answers.times),
        "nộp trên mạng, qua bưu điện được không?": ", ".join(answers.ways),
    }
    for question, answer in told.items():
        if answer:
            yield {
                "@type": "Question",
                "name": f"{name}: {question}",
                "acceptedAnswer": {"@type": "Answer", "text": answer[:LONGEST_ANSWER]},
            }
