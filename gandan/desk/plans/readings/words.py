"""What happens to a reading, in the words of an officer."""

from __future__ import annotations

from gandan.units.models import OutletKind

STEP_NAMES = {
    "decide": "sửa, xác nhận hoặc bỏ một dòng",
    "split": "tách dòng",
    "merge": "gộp dòng",
    "add": "thêm dòng",
    "confirm": "xác nhận các dòng chắc chắn",
    "header": "sửa phần đầu",
    "follow": "so với kế hoạch đang có",
}
# Channels that a plan may name though no outlet is of their kind.
_OTHER_CHANNELS = {
    "column": "Chuyên trang, chuyên mục",
    "video": "Phim, phóng sự",
    "contest": "Cuộc thi",
    "troupe": "Văn nghệ, thông tin lưu động",
}
AUDIENCE_NAMES = {
    "officials": "Cán bộ, công chức, viên chức",
    "citizens": "Người dân",
    "businesses": "Doanh nghiệp, hộ kinh doanh",
    "organisations": "Cơ quan, tổ chức",
    "elderly": "Người cao tuổi",
    "minority": "Đồng bào dân tộc thiểu số",
    "youth": "Thanh niên, học sinh, phụ huynh",
}


def channel_names() -> dict[str, str]:
    """Return the names of channels by the codes that the reader gives them."""
    return _OTHER_CHANNELS | dict(OutletKind.objects.values_list("code", "name"))
