from __future__ import annotations

from typing import TYPE_CHECKING

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
        super().__init__(f"{unit} chưa có vào ngày {on:%d/%m/%Y}, nên không quy số liệu về ngày đó được.")
        self.unit = unit
        self.on = on


class NotActiveError(UnitsError):
    """The unit does not exist on the day of the event."""

    def __init__(self, unit: str, on: date) -> None:
        super().__init__(f"{unit} không hoạt động vào ngày {on:%d/%m/%Y}. Hãy kiểm tra ngày có hiệu lực.")
        self.unit = unit
        self.on = on


class LaterChangeError(UnitsError):
    """The unit already has a change on that day or after it; events come in their order."""

    def __init__(self, unit: str, on: date) -> None:
        super().__init__(
            f"{unit} đã có thay đổi từ ngày {on:%d/%m/%Y} trở đi. Hãy ghi các sự kiện theo thứ tự."
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
