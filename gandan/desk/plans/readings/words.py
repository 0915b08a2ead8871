"""What happens to a reading, in the words of an officer."""

from __future__ import annotations

STEP_NAMES = {
    "decide": "sửa, xác nhận hoặc bỏ một dòng",
    "split": "tách dòng",
    "merge": "gộp dòng",
    "add": "thêm dòng",
    "confirm": "xác nhận các dòng chắc chắn",
    "header": "sửa phần đầu",
    "follow": "so với kế hoạch đang có",
}
MEASURE_NAMES = {
    "share": "tỷ lệ",
    "count": "số lượng",
    "count_each": "số lượng mỗi nơi",
    "duration": "thời gian",
    "change": "mức tăng, giảm",
}
