"""A procedure as programs read it: plain values under English names, texts as they are published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings

from gandan.portal.search.links import procedure_address
from gandan.text.fold import slug

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from gandan.procedures.models import Fee, Paper, ProcedureVersion, Term
    from gandan.procedures.search.directory import Listed

    Shape = dict[str, Any]


def page_of(key: str) -> str:
    return f"{settings.PUBLIC_URL}{procedure_address(key)}"


def brief(listed: Listed) -> Shape:
    return {
        "code": listed.code,
        "key": listed.key,
        "name": listed.name,
        "area": listed.area,
        "levels": list(listed.levels),
        "life_events": [{"key": slug(name), "name": name} for name in listed.life_events],
        "audiences": list(listed.audiences),
        "page": page_of(listed.key),
    }


def full(version: ProcedureVersion) -> Shape:
    """Return all of a version that was fetched with its parts."""
    return {
        "code": version.code,
        "key": version.procedure.key,
        "name": version.name,
        "area": version.field_area,
        "levels": sorted(row.level for row in version.levels.all()),
        "life_events": [{"key": row.key, "name": row.name} for row in version.procedure.life_events.all()],
        "page": page_of(version.procedure.key),
        "valid_from": _day(version.valid_from),
        "valid_to": _day(version.valid_to),
        "checked_on": _day(version.checked_on),
        "decision": version.decision,
        "issued_by": version.issued_by,
        "service_level": version.service_level.name if version.service_level else None,
        "is_online_only": version.is_online_only,
        "is_non_territorial": version.is_non_territorial,
        "agencies": [{"role": row.role, "name": row.name} for row in version.agencies.all()],
        "applicants": sorted(row.name for row in version.applicants.all()),
        "steps": [{"case": _case(row), "label": row.label, "text": row.text} for row in version.steps.all()],
        "papers": [_paper(row) for row in version.papers.all()],
        "terms": [_term(row) for row in version.terms.all()],
        "requirements": version.requirements,
        "results": [{"code": row.code, "name": row.name} for row in version.results.all()],
        "legal_bases": [
            {"number": row.number, "title": row.title, "issuer": row.issuer, "issued_on": _day(row.issued_on)}
            for row in version.legal_bases.all()
        ],
        "source": version.url or version.source,
    }


def change(version: ProcedureVersion) -> Shape:
    return {
        "code": version.code,
        "key": version.procedure.key,
        "name": version.name,
        "valid_from": _day(version.valid_from),
        "valid_to": _day(version.valid_to),
        "published_on": _day(version.published_on),
        "page": page_of(version.procedure.key),
    }


def _paper(row: Paper) -> Shape:
    return {
        "case": _case(row),
        "name": row.name,
        "originals": row.originals,
        "copies": row.copies,
        "note": row.note,
        "forms": [str(form.get("name", "")) for form in row.forms],
    }


def _term(row: Term) -> Shape:
    return {
        "case": _case(row),
        "channel": row.channel,
        "time": {
            "text": row.time_text,
            "amount": _number(row.time_amount),
            "unit": row.time_unit or None,
            "starts": row.starts,
            "is_certain": row.is_time_certain,
        },
        "note": row.note,
        "fees": [_fee(fee) for fee in row.fees.all()],
    }


def _fee(row: Fee) -> Shape:
    """Return the amount with all that bounds it: a bare amount would hide who is exempt."""
    return {
        "kind": row.kind,
        "amount": _number(row.amount),
        "currency": row.currency,
        "unit": row.unit,
        "exemption": row.exemption,
        "text": row.text,
        "is_certain": row.is_certain,
        "charged_from": _day(row.charged_from),
        "charged_until": _day(row.charged_until),
    }


def bounds_of(fee: Shape) -> list[str]:
    """Return in words what bounds the amount of a fee: per what, who is exempt, from when to when."""
    days = {"charged_from": "thu từ ngày", "charged_until": "thu đến hết ngày"}
    said = [str(fee[name]) for name in ("unit", "text", "exemption") if fee[name]]
    return [*said, *(f"{words} {fee[name]}" for name, words in days.items() if fee[name])]


def _case(row: Any) -> str:  # noqa: ANN401 - any part of a version
    return row.case.name if row.case else ""


def _day(on: date | None) -> str | None:
    return on.isoformat() if on else None


def _number(amount: Decimal | None) -> float | int | None:
    if amount is None:
        return None
    return int(amount) if amount == int(amount) else float(amount)
