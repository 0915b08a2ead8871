from __future__ import annotations


class IndicatorError(Exception):
    """What can go wrong in asking for figures. Its text is a sentence for the person."""


class UnknownPlanError(IndicatorError):
    def __init__(self, number: str) -> None:
        super().__init__(
            f"Không có kế hoạch nào mang số “{number}”. Hãy ghi đúng số, ký hiệu, ví dụ 1739/KH-UBND."
        )
        self.number = number


class UnknownTargetError(IndicatorError):
    def __init__(self, code: str, known: list[str]) -> None:
        super().__init__(
            f"Kế hoạch không có chỉ tiêu “{code}”. Các chỉ tiêu: {', '.join(known) or 'chưa có'}."
        )
        self.code = code
