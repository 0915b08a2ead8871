"""Prints each target of a plan: how many of how many, in the window that holds the day."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from gandan.calendars import clock
from gandan.indicators import queries
from gandan.indicators.actions import refresh
from gandan.indicators.errors import IndicatorError, UnknownPlanError, UnknownTargetError
from gandan.indicators.wording import figure_sentence, percent
from gandan.plans.models import Plan
from gandan.text.days import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gandan.indicators.members import Member
    from gandan.indicators.queries import Row

_WRONG_CALL = 2
_NEAREST = "Ngày {asked} kế hoạch không có số liệu. Dưới đây là số liệu của kỳ gần nhất, kỳ có ngày {on}."


class Command(BaseCommand):
    help = "In từng chỉ tiêu của một kế hoạch: bao nhiêu trên bao nhiêu, tính từ bằng chứng."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("plan", metavar="KẾ_HOẠCH", help="số, ký hiệu của kế hoạch: 1739/KH-UBND")
        parser.add_argument("--on", type=_day, metavar="NGÀY", help="ngày cần xem: 2024-10-31")
        parser.add_argument("--json", action="store_true", help="mỗi dòng một đối tượng JSON")
        parser.add_argument("--list", metavar="CHỈ_TIÊU", help="in danh sách thành viên của một chỉ tiêu")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            lines = self._lines(options)
        except IndicatorError as error:
            self.stderr.write(str(error))
            sys.exit(_WRONG_CALL)
        for line in lines:
            self.stdout.write(line)

    def _lines(self, options: dict[str, Any]) -> Iterable[str]:
        plan = _plan(options["plan"])
        refresh()
        asked = options["on"] or clock.today()
        on = _clamped(asked, plan)
        if on != asked:
            self.stderr.write(_NEAREST.format(asked=short_date(asked), on=short_date(on)))
        rows = queries.table(plan, on)
        if options["list"]:
            return _member_lines(_row(rows, options["list"]), as_json=options["json"])
        if options["json"]:
            return [_json_line(row) for row in rows]
        return _table_lines(plan, rows)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"“{text}” không phải một ngày, chẳng hạn 2024-10-31.", returncode=2) from error


def _plan(number: str) -> Plan:
    """Return the newest plan of that number, one in force before a draft."""
    plans = list(Plan.objects.filter(number=number.strip()).order_by("-issued_on", "-pk"))
    if not plans:
        raise UnknownPlanError(number)
    return next((plan for plan in plans if plan.state != Plan.State.DRAFT), plans[0])


def _clamped(day: date, plan: Plan) -> date:
    return min(max(day, queries.counted_from(plan)), plan.period_to)


def _row(rows: list[Row], code: str) -> Row:
    found = next((row for row in rows if row.target.code == code), None)
    if found is None:
        raise UnknownTargetError(code, [row.target.code for row in rows])
    return found


def _json_line(row: Row) -> str:
    return json.dumps(
        {
            "target": row.target.code,
            "title": row.title,
            "goal": float(row.goal),
            "numerator": row.numerator,
            "denominator": row.denominator,
            "share": None if row.share is None else float(row.share),
            "excluded": row.excluded,
            "missing": row.missing,
        },
        ensure_ascii=False,
    )


def _table_lines(plan: Plan, rows: list[Row]) -> Iterable[str]:
    yield f"{plan.number}  {plan.title}"
    if not rows:
        yield "Kế hoạch chưa có chỉ tiêu nào."
    for row in rows:
        yield f"{row.target.code}  {row.title}"
        yield f"    {figure_sentence(row)}"
        share = "chưa tính được" if row.share is None else percent(row.share)
        left_out = f"Không tính: {row.excluded}. Chưa đạt: {row.missing}."
        yield f"    Tỷ lệ {share}, mức phấn đấu {percent(row.goal)}. {left_out}"


def _member_lines(row: Row, *, as_json: bool) -> Iterable[str]:
    for member in queries.members(row.target, row.window):
        yield _member_json(member) if as_json else _member_line(member)


def _member_line(member: Member) -> str:
    simulated = " (mô phỏng)" if member.is_simulated else ""
    return f"{member.area}\t{member.unit_name}\t{member.name}\t{member.sentence}{simulated}"


def _member_json(member: Member) -> str:
    return json.dumps(
        {
            "id": member.id,
            "name": member.name,
            "unit": member.unit_name,
            "area": member.area,
            "status": str(member.status),
            "reason": member.reason,
            "evidence": list(member.evidence_ids),
            "simulated": member.is_simulated,
        },
        ensure_ascii=False,
    )
