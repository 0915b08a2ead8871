"""Every kind of page of the portal, once. A page that is not here is photographed and checked by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.deliveries.tests.factories import make_delivery
from gandan.messages.actions import approve, correct, submit, withdraw
from gandan.messages.tests.factories import make_approver, make_version
from gandan.portal.tests.sounds import FILES, put_sound
from tests.journeys.browser import Page

if TYPE_CHECKING:
    from gandan.messages.models import MessageVersion
    from gandan.portal.tests.factories import Province


def make_withdrawn(province: Province) -> MessageVersion:
    version = make_version(province.unit, title="Lịch tiếp dân tháng 10")
    withdraw(version.pk, make_approver(province.unit), "Ghi nhầm ngày.")
    return version


def make_corrected(province: Province) -> tuple[MessageVersion, MessageVersion]:
    """Return a version and what corrects it, of a message in the language of the Cơ Tu."""
    version = make_version(province.unit, title="Cấp lại thẻ bảo hiểm y tế", language="ktv")
    message = correct(version.message_id, version.message.author)
    submit(message.pk, message.author)
    return version, approve(message.pk, make_approver(province.unit))


def portal_pages(province: Province) -> list[Page]:
    commune = province.communes[0].key
    return [
        Page("trang đầu", "/"),
        *_found(),
        *_messages(province, commune),
        *_procedures(commune),
        *_answers(province),
        *_places(province, commune),
        *_plans(province),
        Page("giới thiệu", "/gioi-thieu/"),
        Page("tiếp cận", "/gioi-thieu/tiep-can/"),
        Page("riêng tư", "/gioi-thieu/rieng-tu/"),
        Page("sơ đồ", "/so-do/"),
        Page("không có", "/khong-co/"),
    ]


def _found() -> list[Page]:
    return [
        Page("tìm thủ tục", "/tim/"),
        Page("tìm thấy thủ tục", "/tim/?q=dang+ky+khai+sinh"),
        Page("thu hẹp danh sách", "/tim/?q=khai+sinh&cap=commune"),
        Page("không tìm thấy thủ tục", "/tim/?q=xin+ch%E1%BB%AF+k%C3%BD+ca+s%C4%A9"),
    ]


def _messages(province: Province, commune: str) -> list[Page]:
    code = province.version.code
    withdrawn, (corrected, newer) = make_withdrawn(province), make_corrected(province)
    *_, script = put_sound(make_delivery(version=province.version, channel="loudspeaker"), *FILES)
    return [
        Page("tin", f"/tin/{code}/"),
        Page("tin của xã", f"/tin/{code}/{commune}/"),
        Page("lời phát thanh", f"/tin/{code}/loi-doc/{script.pk}/"),
        Page("tin đã thu hồi", f"/tin/{withdrawn.code}/"),
        Page("tin đã có bản sửa", f"/tin/{corrected.code}/"),
        Page("bản sửa, tiếng khác", f"/tin/{newer.code}/"),
        Page("bản in", f"/tin/{code}/ban-in/"),
        Page("bản in của xã", f"/tin/{code}/{commune}/ban-in/"),
        Page("chọn nơi", f"/tin/{code}/noi/?noi=tam"),
        Page("tin tức", "/tin/"),
        Page("tìm không thấy", "/tin/?tim=kh%C3%B4ng+c%C3%B3"),
    ]


def _procedures(commune: str) -> list[Page]:
    return [
        Page("thủ tục", "/thu-tuc/"),
        Page("danh mục", "/thu-tuc/danh-muc/?doi-tuong=nguoi-dan"),
        Page("trước ở huyện", "/thu-tuc/danh-muc/?cap=cap-huyen"),
        Page("một thủ tục", f"/thu-tuc/tha-dieu/?noi={commune}&nop=2024-11-22"),
        Page("trường hợp", "/thu-tuc/tha-dieu/?truong-hop=hoc-sinh&ngay=2026-01-05"),
        Page("chữ lạ", "/thu-tuc/nuoi-chim/"),
        Page("giấy tờ để in", "/thu-tuc/tha-dieu/giay-to/"),
        Page("văn bản", "/thu-tuc/tha-dieu/van-ban/"),
        Page("lời đọc", "/thu-tuc/tha-dieu/loi-doc/"),
        Page("việc trong đời", "/thu-tuc/viec/sinh-con/"),
        Page("kinh doanh", "/thu-tuc/kinh-doanh/"),
    ]


def _answers(province: Province) -> list[Page]:
    return [
        Page("hỏi đáp", "/hoi-dap/"),
        Page("tìm hỏi đáp", "/hoi-dap/?tim=b%C3%B3ng+%C4%91%C3%A1"),
        Page("một câu trả lời", f"/hoi-dap/{province.answer.answer.key}/"),
        Page("hỏi", "/hoi-dap/hoi/"),
        Page("theo dõi", "/hoi-dap/theo-doi/"),
        Page("khiếu nại, tố cáo", "/hoi-dap/khieu-nai-to-cao/"),
    ]


def _places(province: Province, commune: str) -> list[Page]:
    return [
        Page("đơn vị", "/don-vi/"),
        Page("tìm đơn vị", "/don-vi/?tim=tam"),
        Page("một xã", f"/don-vi/{commune}/"),
        Page("tỉnh", f"/don-vi/{province.unit.key}/"),
    ]


def _plans(province: Province) -> list[Page]:
    plan, target = province.plan.pk, province.target.pk
    return [
        Page("kế hoạch", "/ke-hoach/"),
        Page("bảng kế hoạch", f"/ke-hoach/{plan}/"),
        Page("chỉ tiêu", f"/ke-hoach/{plan}/{target}/"),
        Page("một đài", f"/ke-hoach/{plan}/{target}/{province.stations[0].pk}/"),
        Page("một đài chưa có", f"/ke-hoach/{plan}/{target}/{province.stations[6].pk}/"),
    ]
