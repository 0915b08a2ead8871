"""One form for each thing that can happen to a unit; each asks for the day and the legal act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django import forms

from gandan.calendars import clock
from gandan.desk.fields import day_field, line_field
from gandan.desk.units.fields import MOST_NAME
from gandan.desk.units.reach import choices_of
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units import actions
from gandan.units.actions import Occasion, UnitSpec
from gandan.units.models import Unit, UnitKind
from gandan.units.queries import unit_map

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from gandan.people.models import User

NEW = "new"
ACT_EXAMPLE = "Ví dụ: Nghị quyết 1659/NQ-UBTVQH15"


class EventForm(forms.Form):
    """When and by which act; `happen` lets it happen and returns a unit whose newest event it is."""

    title: ClassVar[str]
    lead: ClassVar[str]

    on = day_field("Có hiệu lực từ ngày", is_today=True)
    act_number = line_field(
        "Văn bản", missing="Hãy ghi loại và số, ký hiệu văn bản.", longest=150, help_text=ACT_EXAMPLE
    )
    act_on = day_field("Văn bản ký ngày", is_today=True)
    verified = forms.BooleanField(
        label="Tôi đã đối chiếu với văn bản đã ký",
        required=False,
        help_text="Chưa đối chiếu thì sự kiện mang dấu “chưa xác minh”.",
    )

    def __init__(self, unit: Unit, user: User, posted: Mapping[str, Any] | None = None) -> None:
        super().__init__(posted, label_suffix="")
        self.unit, self.user = unit, user
        self.fields["act_on"].initial = None
        self.order_fields(
            [*(name for name in self.fields if name not in EventForm.base_fields), *EventForm.base_fields]
        )
        self.prepare()

    def prepare(self) -> None:
        """Fill in the choices."""

    def happen(self) -> Unit:
        raise NotImplementedError

    def occasion(self) -> Occasion:
        said = self.cleaned_data
        act = f"{said['act_number']} ngày {said['act_on']:%-d/%-m/%Y}"
        return Occasion(said["on"], act, verified=said["verified"], by=self.user)

    def offer(self, field: str, choices: list[tuple[Any, str]], empty: str = "") -> None:
        self.fields[field].choices = [("", empty), *choices] if empty else choices  # type: ignore[attr-defined]  # a choice field

    def chosen(self, field: str) -> Unit:
        return _unit(self.cleaned_data[field])

    def others(self) -> list[tuple[int, str]]:
        units = choices_of(self.user, Act.MANAGE_UNITS, clock.today())
        return [(unit_id, name) for unit_id, name in units if unit_id != self.unit.pk]

    def siblings(self) -> list[tuple[int, str]]:
        """Return the other units of the same level under the same one."""
        units, today = unit_map(), clock.today()
        parent, level = units.parent(self.unit.pk, today), self.unit.kind.level
        return [
            (unit_id, name)
            for unit_id, name in self.others()
            if units.parent(unit_id, today) == parent and units.level(unit_id) == level
        ]


class EstablishForm(EventForm):
    title = "Thành lập đơn vị mới"
    lead = "Đơn vị mới trực thuộc đơn vị này."

    name = line_field(
        "Tên đầy đủ", missing="Hãy ghi tên đơn vị mới.", longest=MOST_NAME, help_text="Ví dụ: Xã Tam Anh"
    )
    kind = forms.ChoiceField(label="Loại hình", error_messages={"required": "Hãy chọn loại hình."})
    code = line_field("Mã thống kê", longest=40, help_text="Với xã, phường, đặc khu: năm chữ số.")

    def prepare(self) -> None:
        self.offer("kind", kind_choices(clock.today()), "Chọn loại hình")

    def happen(self) -> Unit:
        said = self.cleaned_data
        return actions.establish(
            new_unit(said["name"], said["kind"], said["code"], self.unit), self.occasion()
        )


class RenameForm(EventForm):
    title = "Đổi tên"
    lead = "Vẫn là đơn vị ấy, mang tên mới từ ngày có hiệu lực."

    name = line_field("Tên mới, đầy đủ", missing="Hãy ghi tên mới.", longest=MOST_NAME)

    def happen(self) -> Unit:
        actions.rename_unit(self.unit, self.cleaned_data["name"], self.occasion())
        return self.unit


class ChangeKindForm(EventForm):
    title = "Đổi loại hình"
    lead = "Ví dụ xã thành phường, giữ nguyên địa bàn: vẫn là đơn vị ấy, với loại hình và tên mới."

    kind = forms.ChoiceField(label="Loại hình mới", error_messages={"required": "Hãy chọn loại hình."})
    name = line_field("Tên mới, đầy đủ", missing="Hãy ghi tên mới.", longest=MOST_NAME)

    def prepare(self) -> None:
        own = self.unit.kind
        kinds = kind_choices(clock.today(), level=own.level)
        self.offer("kind", [(code, name) for code, name in kinds if code != own.code], "Chọn loại hình")

    def happen(self) -> Unit:
        said = self.cleaned_data
        kind = UnitKind.objects.get(code=said["kind"])
        actions.change_kind(self.unit, kind, said["name"], self.occasion())
        return self.unit


class MoveForm(EventForm):
    title = "Chuyển sang trực thuộc đơn vị khác"
    lead = "Đơn vị này, cùng mọi đơn vị bên dưới, chuyển sang đơn vị cấp trên khác."

    parent = forms.TypedChoiceField(
        label="Trực thuộc đơn vị nào", coerce=int, error_messages={"required": "Hãy chọn đơn vị cấp trên."}
    )

    def prepare(self) -> None:
        below = set(unit_map().descendants(self.unit.pk, clock.today()))
        self.offer("parent", [pair for pair in self.others() if pair[0] not in below], "Chọn đơn vị")

    def happen(self) -> Unit:
        actions.move_under(self.unit, self.chosen("parent"), self.occasion())
        return self.unit


class MergeForm(EventForm):
    title = "Sáp nhập"
    lead = "Đơn vị này cùng những đơn vị chọn dưới đây kết thúc và trở thành một đơn vị."

    units = forms.TypedMultipleChoiceField(
        label="Sáp nhập cùng những đơn vị nào",
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="Nhập vào một đơn vị đang có thì không cần chọn thêm.",
    )
    into = forms.ChoiceField(
        label="Thành đơn vị nào",
        help_text="Chọn một đơn vị đang có thì đơn vị ấy tiếp tục, các đơn vị kia nhập vào.",
    )
    name = line_field("Tên đơn vị mới", longest=MOST_NAME, help_text="Chỉ ghi khi thành đơn vị mới.")
    kind = forms.ChoiceField(label="Loại hình của đơn vị mới", required=False)
    code = line_field("Mã thống kê của đơn vị mới", longest=40)

    def prepare(self) -> None:
        units = self.siblings()
        own = (self.unit.pk, unit_map().name(self.unit.pk, clock.today()))
        self.offer("units", units)
        # The list may be long: it comes after all that must not be overlooked.
        self.order_fields([name for name in self.fields if name != "units"])
        self.offer("into", [(NEW, "Một đơn vị mới"), own, *units])
        self.offer("kind", kind_choices(clock.today(), level=self.unit.kind.level), "Chọn loại hình")

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("into") == NEW:
            require_new_unit(self, said, "")
        if not said.get("units") and said.get("into") in {NEW, str(self.unit.pk)}:
            self.add_error("units", "Hãy chọn ít nhất một đơn vị sáp nhập cùng.")
        return said

    def happen(self) -> Unit:
        said = self.cleaned_data
        units = [self.unit, *(_unit(pk) for pk in said["units"])]
        into = new_part(self, "") if said["into"] == NEW else _unit(said["into"])
        return actions.merge_units(units, into, self.occasion())


class AbolishForm(EventForm):
    title = "Bãi bỏ"
    lead = "Đơn vị kết thúc và không có đơn vị nào kế thừa. Có nơi kế thừa thì chọn sáp nhập hoặc chia tách."

    def happen(self) -> Unit:
        actions.abolish_unit(self.unit, self.occasion())
        return self.unit


def kind_choices(on: date, *, level: str = "") -> list[tuple[str, str]]:
    kinds = UnitKind.objects.on(on).order_by("pk")
    if level:
        kinds = kinds.filter(level=level)
    return list(kinds.values_list("code", "name"))


def require_new_unit(form: EventForm, said: Mapping[str, Any], mark: str) -> None:
    """Say what is missing of a new unit, or that it would stand under one out of reach."""
    if not said.get(f"name{mark}"):
        form.add_error(f"name{mark}", "Hãy ghi tên của đơn vị mới.")
    if not said.get(f"kind{mark}"):
        form.add_error(f"kind{mark}", "Hãy chọn loại hình của đơn vị mới.")
    parent = unit_map().parent(form.unit.pk, clock.today())
    if parent not in gate.units_for(form.user, Act.MANAGE_UNITS):
        form.add_error(
            None,
            "Đơn vị mới sẽ trực thuộc một nơi ngoài phạm vi của bạn. Hãy nhờ cấp trên ghi sự kiện này.",
        )


def new_part(form: EventForm, mark: str) -> UnitSpec:
    """Return the new unit that the fields with this mark describe; it stands where the unit stood."""
    said = form.cleaned_data
    parent = unit_map().parent(form.unit.pk, clock.today())
    above = None if parent is None else _unit(parent)
    return new_unit(said[f"name{mark}"], said[f"kind{mark}"], said[f"code{mark}"], above)


def new_unit(name: str, kind: str, code: str, parent: Unit | None) -> UnitSpec:
    return UnitSpec(kind, name, parent, codes={"gso": code} if code else {})


def _unit(pk: int | str) -> Unit:
    found: Unit = Unit.objects.select_related("kind").get(pk=pk)
    return found
