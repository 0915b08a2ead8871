"""What was read, as plain values for JSON and as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.plans.reader.sections import SECTION_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from gandan.plans.reader.values import Field, Name, ReadPlan, Statement, Target, Task

Plain = dict[str, object]


def to_plain(plan: ReadPlan) -> Plain:
    """Return the object that `gandan read_plan --json` prints."""
    period = plan.period
    return {
        "is_plan": plan.is_plan,
        "number": _value(plan.number),
        "date": _value(plan.date),
        "issuer": _value(plan.issuer),
        "title": _value(plan.title),
        "period": {"from": period.start.isoformat(), "to": period.end.isoformat()} if period else None,
        "references": [
            {
                "number": one.number,
                "date": _iso(one.date),
                "span": list(one.span),
                "confidence": one.confidence,
            }
            for one in plan.references
        ],
        "clauses": [_statement(one) for one in plan.clauses],
        "targets": [_target(one) for one in plan.targets],
        "tasks": [_task(one) for one in plan.tasks],
        "contents": [_statement(one) for one in plan.contents],
        "channels": [_name(one) for one in plan.channels],
        "audiences": [_name(one) for one in plan.audiences],
        "header": dict(_header(plan)),
        "error": plan.error or None,
    }


def _header(plan: ReadPlan) -> Iterator[tuple[str, Plain]]:
    """Say where each fact of the header was found."""
    fields = {
        "number": plan.number,
        "date": plan.date,
        "issuer": plan.issuer,
        "title": plan.title,
        "period": plan.period,
    }
    for key, field in fields.items():
        if field is not None:
            yield key, {"span": list(field.span), "confidence": field.confidence}


def _value(field: Field | None) -> str | None:
    return field.value if field else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _statement(one: Statement) -> Plain:
    return {"text": one.text, "section": one.section, "span": list(one.span), "confidence": one.confidence}


def _name(one: Name) -> Plain:
    return {"name": one.name, "kind": one.kind, "span": list(one.span), "confidence": one.confidence}


def _target(one: Target) -> Plain:
    return {
        "quote": one.quote,
        "measure": one.measure,
        "population": one.population,
        "comparator": one.comparator,
        "value": _number(one.value),
        "unit": one.unit,
        "due": _iso(one.due),
        "cadence": one.cadence or None,
        "milestones": [
            {"due": step.due.isoformat(), "value": _number(step.value)} for step in one.milestones
        ],
        "span": list(one.span),
        "confidence": one.confidence,
    }


def _number(value: float) -> float:
    return int(value) if value == int(value) else value


def _task(one: Task) -> Plain:
    norm = one.norm
    return {
        "content": one.content,
        "form": one.form or None,
        "lead": one.lead or None,
        "partners": list(one.partners),
        "timing": one.timing or None,
        "timing_norm": {"from": _iso(norm.first), "due": _iso(norm.due), "cadence": norm.cadence or None},
        "product": one.product or None,
        "budget": one.budget or None,
        "span": list(one.span),
        "confidence": one.confidence,
    }


def to_lines(plan: ReadPlan) -> list[str]:
    """Return what a person reads in a terminal."""
    period = f"{plan.period.start:%d/%m/%Y} đến {plan.period.end:%d/%m/%Y}" if plan.period else None
    facts = [
        ("Số, ký hiệu", _value(plan.number)),
        ("Ngày ban hành", _value(plan.date)),
        ("Cơ quan ban hành", _value(plan.issuer)),
        ("Tên", _value(plan.title)),
        ("Kỳ kế hoạch", period),
    ]
    rows = [f"{name}: {value or 'không thấy trong văn bản'}" for name, value in facts]
    rows += _section(
        "Chỉ tiêu", [f"{one.quote}\n      đếm: {one.population or 'chưa rõ'}" for one in plan.targets]
    )
    rows += _section("Cam kết", [f"[{SECTION_NAMES[one.section]}] {one.text}" for one in plan.clauses])
    rows += _section("Nhiệm vụ", [_task_line(one) for one in plan.tasks])
    rows += _section("Kênh được nêu", [one.name for one in plan.channels])
    rows += _section("Đối tượng được nêu", [one.name for one in plan.audiences])
    rows += _section("Văn bản được dẫn", [one.number for one in plan.references])
    return rows


def _task_line(one: Task) -> str:
    facts = [
        ("chủ trì", one.lead),
        ("phối hợp", "; ".join(one.partners)),
        ("thời gian", one.timing),
        ("sản phẩm", one.product),
        ("kinh phí", one.budget),
    ]
    return "\n      ".join([one.content, *(f"{name}: {value}" for name, value in facts if value)])


def _section(title: str, rows: list[str]) -> list[str]:
    return [f"{title} ({len(rows)}):", *(f"  - {row}" for row in rows)]
