"""A procedure in CPSV-AP 3.2, the European vocabulary of public services, as JSON-LD.

What the profile refers to is given its class here too: whoever validates a file has nothing else at hand.
"""

from __future__ import annotations

from typing import Any

from gandan.portal.api.shapes import bounds_of
from gandan.text.fold import slug

CONTEXT = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
VIETNAMESE = {
    "@id": "http://publications.europa.eu/resource/authority/language/VIE",
    "@type": "dct:LinguisticSystem",
}
# An organisation's area is of the profile's own class, a service's of the usual one.
VIETNAM = {
    "@id": "http://publications.europa.eu/resource/authority/country/VNM",
    "@type": ["dct:Location", "http://data.europa.eu/88u/dataset/atu-type"],
}
CURRENCY = "http://publications.europa.eu/resource/authority/currency/"
LONGEST_DESCRIPTION = 600
# Only what a calendar alone can tell: working days have no duration.
DURATIONS = {"hour": "PT{}H", "day": "P{}D", "month": "P{}M", "year": "P{}Y"}

Node = dict[str, Any]


def public_service(said: Node) -> Node:
    """Return a procedure, as `shapes.full` says it, with all that the profile demands and what we know."""
    here = f"{said['page']}#{said['code']}"
    node: Node = {
        "@id": here,
        "@type": "cpsv:PublicService",
        "dct:identifier": said["code"],
        "dct:title": _words(said["name"]),
        "dct:description": _words(_description(said)),
        "dct:language": VIETNAMESE,
        "dct:spatial": VIETNAM,
        "foaf:page": {"@id": said["page"], "@type": "foaf:Document"},
        "cv:hasCompetentAuthority": _authority(said, here),
    }
    parts = {
        "cv:thematicArea": [_concept(f"{here}-linh-vuc", said["area"])] if said["area"] else [],
        "cv:isGroupedBy": [_life_event(here, each) for each in said["life_events"]],
        "cpsv:produces": [_numbered(here, "cv:Output", *each) for each in _named("ket-qua", said["results"])],
        "cpsv:hasInput": [
            _numbered(here, "cv:Evidence", *each) for each in _named("giay-to", said["papers"])
        ],
        "cv:hasChannel": [
            _channel(here, each) for each in dict.fromkeys(t["channel"] for t in said["terms"])
        ],
        "cv:hasCost": _costs(here, said["terms"]),
        "cv:processingTime": _durations(said["terms"]),
        "cv:hasLegalResource": [
            _law(here, number, each) for number, each in enumerate(said["legal_bases"], 1)
        ],
    }
    return node | {name: found for name, found in parts.items() if found}


def _words(text: str) -> Node:
    return {"@language": "vi", "@value": text}


def _description(said: Node) -> str:
    steps = " ".join(step["text"] for step in said["steps"])
    text = " ".join(steps.split()) or said["name"]
    return text if len(text) <= LONGEST_DESCRIPTION else f"{text[: LONGEST_DESCRIPTION - 1].rstrip()}…"


def _authority(said: Node, here: str) -> Node:
    """Return who decides, else who carries it out, else who published it."""
    roles = {each["role"]: each["name"] for each in reversed(said["agencies"])}
    name = roles.get("competent") or roles.get("executing") or said["issued_by"] or "Cơ quan có thẩm quyền"
    return {
        "@id": f"{here}-co-quan",
        "@type": "cv:PublicOrganisation",
        "dct:identifier": slug(name) or "co-quan",
        "skos:prefLabel": _words(name),
        "dct:title": _words(name),
        "dct:spatial": VIETNAM,
    }


def _concept(identity: str, label: str) -> Node:
    return {"@id": identity, "@type": "skos:Concept", "skos:prefLabel": _words(label)}


def _life_event(here: str, event: Node) -> Node:
    identity = f"{here}-su-kien-{event['key']}"
    return {
        "@id": identity,
        "@type": ["cv:Event", "cv:LifeEvent"],
        "dct:identifier": event["key"],
        "dct:title": _words(event["name"]),
        "dct:type": _concept(f"{identity}-loai", event["name"]),
    }


def _named(kind: str, rows: list[Node]) -> list[tuple[str, str]]:
    return [(f"{kind}-{number}", row["name"]) for number, row in enumerate(rows, start=1)]


def _numbered(here: str, kind: str, key: str, name: str) -> Node:
    return {"@id": f"{here}-{key}", "@type": kind, "dct:identifier": key, "dct:title": _words(name)}


def _channel(here: str, channel: str) -> Node:
    identity = f"{here}-kenh-{channel}"
    label = {"direct": "trực tiếp", "online": "trực tuyến"}.get(channel, "bưu chính công ích")
    return {
        "@id": identity,
        "@type": "cv:Channel",
        "dct:identifier": channel,
        "dct:type": _concept(f"{identity}-loai", label),
    }


def _costs(here: str, terms: list[Node]) -> list[Node]:
    """Return each amount with all that bounds it; one that is not all that was said is left to the text."""
    found: dict[tuple[Any, ...], Node] = {}
    for fee in (fee for term in terms for fee in term["fees"]):
        said = "; ".join(bounds_of(fee))
        key = (fee["amount"], fee["currency"], said)
        node: Node = {"@type": "cv:Cost", "dct:identifier": f"phi-{len(found) + 1}"}
        if fee["amount"] is not None and fee["is_certain"]:
            node |= {
                "cv:hasValue": {"@type": "xsd:double", "@value": str(fee["amount"])},
                "cv:currency": _concept(CURRENCY + fee["currency"], fee["currency"]),
            }
        if said:
            node["dct:description"] = _words(said)
        found.setdefault(key, {"@id": f"{here}-phi-{len(found) + 1}"} | node)
    return list(found.values())


def _durations(terms: list[Node]) -> list[Node]:
    times = [term["time"] for term in terms if term["time"]["is_certain"]]
    found = dict.fromkeys(
        DURATIONS[time["unit"]].format(time["amount"])
        for time in times
        if time["unit"] in DURATIONS and isinstance(time["amount"], int)
    )
    return [{"@type": "xsd:duration", "@value": each} for each in found][:1]


def _law(here: str, number: int, basis: Node) -> Node:
    return {
        "@id": f"{here}-can-cu-{number}",
        "@type": "eli:LegalResource",
        "dct:identifier": basis["number"],
        "dct:title": _words(basis["title"] or basis["number"]),
    }
