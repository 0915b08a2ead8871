"""A decision: {"announces": "123/QĐ-UBND", "issued_by": …, "issued_on": DAY, "from": DAY, "procedures": […]}.

Each of its procedures has code, name, levels and act: announce, amend or abolish.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gandan.procedures.errors import BadRecordError
from gandan.procedures.reader.fields import Fields
from gandan.procedures.reader.published import LONGEST_NAME, read_name
from gandan.procedures.reader.record import DecisionRecord, ItemValue
from gandan.procedures.reader.words import read_code, read_levels
from gandan.procedures.values import DecisionAct

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_decision(said: Mapping[str, Any]) -> DecisionRecord:
    fields = Fields(said)
    number, issued_on = fields.line("announces", longest=60), fields.day("issued_on")
    if not number or issued_on is None:
        raise BadRecordError("quyết định phải có số và ngày ban hành.")
    return DecisionRecord(
        number=number,
        issued_by=fields.line("issued_by", longest=300),
        issued_on=issued_on,
        effective_on=fields.day("from") or issued_on,
        items=tuple(_item(part) for part in fields.parts("procedures")),
    )


def _item(part: Fields) -> ItemValue:
    act = part.line("act") or str(DecisionAct.ANNOUNCE)
    levels = read_levels(part.texts("levels"))
    if act not in DecisionAct.values or not levels:
        raise BadRecordError(
            "mỗi thủ tục của quyết định phải có cấp thực hiện và việc công bố, sửa đổi hay bãi bỏ."
        )
    name = read_name(part.line("name", longest=LONGEST_NAME))
    return ItemValue(read_code(part.line("code")), name, tuple(map(str, levels)), act)
