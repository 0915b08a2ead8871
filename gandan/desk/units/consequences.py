"""What an event does, in plain words, read from the rows that it has just written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from gandan.calendars import clock
from gandan.desk.units.event_lines import share_words, what_happened
from gandan.desk.units.spans import ONE_DAY
from gandan.people.models import RoleAssignment
from gandan.plans.models import Assignment
from gandan.units.models import OutletOwner, UnitEvent, UnitFact, UnitParent
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from gandan.units.models import DutyTransfer, Unit

Kind = UnitEvent.Kind


def consequences_of(event: UnitEvent) -> list[str]:
    """Return a sentence for each thing that follows; asked inside a rehearsal, before anything is kept."""
    on = event.happens_on
    units = list(event.units.order_by("pk"))
    ended = [unit for unit in units if unit.valid_to == on]
    begun = [unit for unit in units if unit.valid_from == on]
    return [
        *_of_lives(ended, begun, on),
        *_of_kind(event),
        *_of_children(event, units),
        *_of_outlets(ended, on),
        *_of_roles(ended, on),
        *_of_work(ended),
        *_of_facts(ended, on),
        *_of_the_past(on),
    ]


def consequences_of_transfer(transfer: DutyTransfer) -> list[str]:
    units, on = unit_map(), transfer.on
    before, after = units.name(transfer.from_unit_id, on - ONE_DAY), units.name(transfer.to_unit_id, on)
    return [
        f"Từ ngày {_day(on)}, nhiệm vụ “{transfer.duty}” của {before} do {after} làm tiếp.",
        "Không đơn vị, đầu mối, vai trò hay việc được giao nào thay đổi theo.",
    ]


def _of_lives(ended: Sequence[Unit], begun: Sequence[Unit], on: date) -> Iterator[str]:
    units = unit_map()
    for unit in ended:
        heir = units.heir(unit.pk)
        follows = f" Nơi kế thừa chính: {units.name(heir, on)}." if heir else " Không có nơi kế thừa."
        last = _day(on - ONE_DAY)
        yield f"{units.name(unit.pk, on)} kết thúc; ngày hoạt động cuối cùng là {last}.{follows}"
    for unit in begun:
        above = units.parent(unit.pk, on)
        under = f", trực thuộc {units.name(above, on)}" if above else ""
        yield f"{units.name(unit.pk, on)} bắt đầu hoạt động từ ngày {_day(on)}{under}."


def _of_kind(event: UnitEvent) -> Iterator[str]:
    on = event.happens_on
    if event.kind in {Kind.RENAME, Kind.CHANGE_KIND}:
        yield f"Từ ngày {_day(on)}: {what_happened(event)}."
        yield "Tên cũ vẫn đứng trong văn bản, số liệu cũ và vẫn tìm được."
    elif event.kind == Kind.MOVE:
        yield f"Từ ngày {_day(on)}: {what_happened(event)}."
        yield "Người có vai trò ở cấp trên cũ không còn thấy đơn vị này; người ở cấp trên mới thấy."
    elif event.kind == Kind.TRANSFER_PART:
        yield f"{share_words(event.edges.get().share)} chuyển đi: {what_happened(event)}."
        yield "Cả hai đơn vị vẫn hoạt động."
        yield "Số liệu cũ quy về bản đồ mới được chia theo tỉ lệ này. Đầu mối không tự chuyển theo."


def _of_children(event: UnitEvent, units: Sequence[Unit]) -> Iterator[str]:
    """Units that stood under one that ends; on a move the unit takes its own along."""
    concerned = [unit.pk for unit in units]
    if event.kind == Kind.MOVE:
        moved = UnitParent.objects.filter(
            unit__in=concerned, parent__in=concerned, valid_from=event.happens_on
        )
        below = sum(len(unit_map().descendants(row.unit_id, event.happens_on)) - 1 for row in moved)
        if below:
            yield f"{below} đơn vị bên dưới đi theo."
        return
    rows = UnitParent.objects.filter(parent__in=concerned, valid_from=event.happens_on)
    if count := rows.exclude(unit__in=concerned).count():
        yield f"{count} đơn vị trực thuộc chuyển sang nơi kế thừa chính."


def _of_outlets(ended: Sequence[Unit], on: date) -> Iterator[str]:
    left = OutletOwner.objects.filter(unit__in=ended, valid_to=on).values("outlet_id")
    carried = OutletOwner.objects.filter(outlet_id__in=left, valid_from=on).count()
    closed = OutletOwner.objects.filter(unit__in=ended, valid_to=on).count() - carried
    if carried:
        yield f"{carried} đầu mối chuyển sang nơi kế thừa chính."
    if closed:
        yield f"{closed} đầu mối đóng lại, vì không có nơi kế thừa."
    if ended and not carried and not closed:
        yield "Không đầu mối nào phải chuyển."


def _of_roles(ended: Sequence[Unit], on: date) -> Iterator[str]:
    if not ended:
        return
    roles = RoleAssignment.objects.filter(Q(valid_to=None) | Q(valid_to__gt=on), unit__in=ended)
    people = roles.values("user_id").distinct().count()
    if not people:
        yield "Không ai giữ vai trò ở đơn vị kết thúc."
        return
    yield (
        f"{roles.count()} vai trò của {people} người ở đơn vị kết thúc hết hiệu lực từ ngày {_day(on)}. "
        "Vai trò không tự chuyển: hãy giao lại ở đơn vị mới trong mục Tài khoản."
    )


def _of_work(ended: Sequence[Unit]) -> Iterator[str]:
    count = Assignment.objects.filter(unit__in=ended, state=Assignment.State.OPEN).count()
    if not count:
        return
    has_heir = any(unit_map().heir(unit.pk) for unit in ended)
    carried = "đóng lại và giao tiếp cho nơi kế thừa chính" if has_heir else "đóng lại kèm lý do"
    yield f"{count} việc đang mở được {carried}, vào lần rà hằng ngày kể từ ngày có hiệu lực."


def _of_facts(ended: Sequence[Unit], on: date) -> Iterator[str]:
    if UnitFact.objects.filter(unit__in=ended, valid_to=on).exists():
        yield "Đường dây nóng, địa chỉ của đơn vị kết thúc hết hiệu lực: hãy nhập cho đơn vị mới."


def _of_the_past(on: date) -> Iterator[str]:
    if on < clock.today():
        yield f"Ngày {_day(on)} đã qua: chỉ tiêu từ ngày ấy được đếm lại theo bản đồ mới."


def _day(on: date) -> str:
    return f"{on:%-d/%-m/%Y}"
