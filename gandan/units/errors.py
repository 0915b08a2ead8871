from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.text.days import short_date

if TYPE_CHECKING:
    from datetime import date


class UnitsError(Exception):
    """What can go wrong with units and outlets. Its text is a sentence for people."""


class UnknownUnitError(UnitsError):
    def __init__(self, unit: object) -> None:
        super().__init__(f"Không có đơn vị “{unit}”.")
        self.unit = unit


class NotYetOnMapError(UnitsError):
    """A figure of a unit that came later cannot be told apart on an earlier map."""

    def __init__(self, unit: str, on: date) -> None:
        super().__init__(f"{unit} chưa có vào ngày {short_date(on)}, nên không quy số liệu về ngày đó được.")
        self.unit = unit
        self.on = on


class NotActiveError(UnitsError):
    """The unit does not exist on the day of the event."""

    def __init__(self, unit: str, on: date) -> None:
        super().__init__(f"{unit} không hoạt động vào ngày {short_date(on)}. Hãy kiểm tra ngày có hiệu lực.")
        self.unit = unit
        self.on = on


class LaterChangeError(UnitsError):
    """The unit already has a change on that day or after it; events come in their order."""

    def __init__(self, unit: str, on: date) -> None:
        super().__init__(
            f"{unit} đã có thay đổi được ghi từ ngày {short_date(on)}; sự kiện phải ghi theo thứ tự ngày. "
            "Hãy chọn ngày sau thay đổi ấy; nếu thay đổi ấy sai thì nạp tệp đính chính."
        )
        self.unit = unit
        self.on = on


class BadSharesError(UnitsError):
    def __init__(self, unit: str) -> None:
        super().__init__(
            f"Các phần chia từ {unit} phải lớn hơn 0 và cộng lại vừa đủ, với một nơi nhận chính."
        )
        self.unit = unit


class StillHasUnitsError(UnitsError):
    """Units stand under one that is to close."""

    def __init__(self, unit: str, count: int) -> None:
        super().__init__(f"{unit} còn {count} đơn vị trực thuộc. Hãy xử lý các đơn vị ấy trước.")
        self.unit = unit
        self.count = count


class CircleError(UnitsError):
    def __init__(self, unit: str) -> None:
        super().__init__(f"{unit} không thể trực thuộc chính mình hay đơn vị bên dưới.")
        self.unit = unit


class SameUnitError(UnitsError):
    def __init__(self, unit: str) -> None:
        super().__init__(f"Nơi giao và nơi nhận đều là {unit}. Hãy chọn hai đơn vị khác nhau.")
        self.unit = unit


class NothingChangesError(UnitsError):
    def __init__(self, unit: str) -> None:
        super().__init__(f"{unit} đã đúng như vậy rồi, không có gì thay đổi để ghi.")
        self.unit = unit


class UnknownKindError(UnitsError):
    """There is no such kind of unit or outlet on the day."""

    def __init__(self, kind: str, on: date) -> None:
        super().__init__(f"Loại “{kind}” không dùng được vào ngày {short_date(on)}. Hãy chọn loại khác.")
        self.kind = kind
        self.on = on


class ClosedOutletError(UnitsError):
    """The outlet is closed, or has not begun, on the day."""

    def __init__(self, outlet: str, on: date) -> None:
        super().__init__(
            f"{outlet} không hoạt động vào ngày {short_date(on)}, nên không ghi được thay đổi này."
        )
        self.outlet = outlet
        self.on = on


class BadOutletError(UnitsError):
    """What was said of an outlet cannot be kept."""


class MissingReasonError(UnitsError):
    def __init__(self) -> None:
        super().__init__("Hãy ghi lý do, để người sau còn hiểu.")


class NoAbsenceError(UnitsError):
    """The reason was ended before, or only begins on that day or later."""

    def __init__(self, on: date) -> None:
        super().__init__(f"Vào ngày {short_date(on)} không còn lý do nào đang có hiệu lực để kết thúc.")
        self.on = on


class HasOutletError(UnitsError):
    def __init__(self, unit: str, kind: str, on: date) -> None:
        super().__init__(
            f"Ngày {short_date(on)} {unit} đang có đầu mối loại “{kind}”. "
            "Hãy đóng đầu mối ấy trước khi ghi lý do chưa có."
        )
        self.unit = unit
        self.kind = kind
        self.on = on


class TakenKeyError(UnitsError):
    def __init__(self, key: str) -> None:
        super().__init__(f"Đã có đơn vị hoặc đầu mối mang mã “{key}”.")
        self.key = key


class BadUnitLineError(UnitsError):
    """A line of a units file cannot be used."""

    def __init__(self, file: str, line: int, sentence: str) -> None:
        super().__init__(f"{file}, dòng {line}: {sentence}")
        self.file = file
        self.line = line
        self.sentence = sentence
