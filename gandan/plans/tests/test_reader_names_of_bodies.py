"""Where the name of a body ends: before work in words that the lists know, and in words they do not."""

from __future__ import annotations

import pytest

from gandan.plans.reader import read_text

NAMES = """
Ban Chỉ đạo chuyển đổi số xã
Ban Chỉ đạo phòng chống thiên tai xã
Tổ tiết kiệm và vay vốn thôn
Trung tâm học tập cộng đồng xã
Các doanh nghiệp viễn thông
Người đứng đầu các cơ quan
Hội Nạn nhân chất độc da cam
Ban Chỉ huy quân sự xã
Tổ công nghệ số cộng đồng
Câu lạc bộ gia đình hạnh phúc
Ban quản lý chợ
Ban quản lý rừng phòng hộ
Hợp tác xã nông nghiệp Bình Minh
Trung tâm Dịch vụ nông nghiệp huyện
Trung tâm Y tế huyện
Trạm Chăn nuôi và Thú y
Hạt Kiểm lâm
Đồn Biên phòng cửa khẩu
Phòng Lao động - Thương binh và Xã hội
Phòng Tài nguyên và Môi trường
Phòng Nông nghiệp và Phát triển nông thôn
Phòng Giáo dục và Đào tạo
Chi cục Thuế khu vực
Kho bạc Nhà nước huyện
Bảo hiểm xã hội huyện
Ngân hàng Chính sách xã hội
Điện lực huyện
Bưu điện văn hóa xã
Hội Người cao tuổi
Hội Cựu chiến binh xã
Hội Liên hiệp Phụ nữ
Hội Chữ thập đỏ
Hội Khuyến học xã
Hội Đông y
Hội Bảo vệ quyền trẻ em
Đoàn Thanh niên Cộng sản Hồ Chí Minh
Liên đoàn Lao động huyện
Ủy ban Mặt trận Tổ quốc Việt Nam xã
Ban Dân vận Huyện ủy
Ban Tổ chức Tỉnh ủy
Trường Tiểu học và Trung học cơ sở Lê Lợi
Trường Phổ thông dân tộc bán trú
Giáo viên chủ nhiệm
Tổ trưởng tổ dân phố
Trưởng thôn
Các trưởng thôn, bí thư chi bộ
Già làng, người có uy tín
Thủ trưởng các cơ quan, đơn vị
Văn phòng Điều phối nông thôn mới
Ban Giám hiệu nhà trường
Khoa Khám bệnh
Phòng Điều dưỡng
Tổ Chăm sóc khách hàng
Bộ phận Tiếp nhận và Trả kết quả
Trung tâm Phục vụ hành chính công xã
Trung tâm Văn hóa, Thông tin và Thể thao
Đài Truyền thanh - Truyền hình huyện
Đội Thông tin lưu động
Thư viện tỉnh
Nhà văn hóa lao động
Công an các xã, thị trấn
Lực lượng bảo vệ an ninh trật tự ở cơ sở
Tổ bảo vệ dân phố
Các công ty du lịch
Các cơ sở kinh doanh lưu trú
Các hộ kinh doanh
Viện kiểm sát nhân dân huyện
Tòa án nhân dân khu vực
Phòng Tư pháp
Sở Khoa học và Công nghệ
Sở Văn hóa, Thể thao và Du lịch
Báo và Phát thanh, Truyền hình Quảng Nam
Ban Tiếp công dân
Ban Quản lý Khu kinh tế mở
Tổ Một cửa
Chi hội Nhà báo
Ban Công tác Mặt trận các thôn
Tổ hòa giải ở cơ sở
""".strip().splitlines()
WORKS = {
    "đôn đốc các thôn trong tháng 5": "Đôn đốc các thôn",
    "gõ cửa từng nhà trong tháng 5": "Gõ cửa từng nhà",
    "khua chiêng báo tin vui trong tháng 5": "Khua chiêng báo tin vui",
}
TOLD = """
Hội Cựu chiến binh xã lâu nay gắn bó với bà con
Công an xã nói chung rất vất vả
Trường THCS Lê Lợi nơi có nhiều học sinh giỏi
Hội Phụ nữ xã luôn là điểm sáng của phong trào
Người dân bức xúc vì hồ sơ chậm trễ kéo dài
Ban Chỉ đạo gồm 12 thành viên do Phó Chủ tịch đứng đầu
Trạm Y tế xã nằm ngay cạnh chợ trung tâm
Phòng Nội vụ hiện thiếu hai biên chế so với định mức
Đài truyền thanh xã cũ kỹ, xuống cấp nhiều năm nay
Các hộ nghèo phần lớn sống ở vùng sâu
Đoàn Thanh niên xưa nay đi đầu trong mọi việc
Tổ dân phố số 3 đông dân nhất phường
Cán bộ một cửa trẻ, nhiệt tình, am hiểu công việc
Trường Mầm non Hoa Sen vốn khang trang nhất huyện
""".strip().splitlines()


def tasks_of(said):
    lines = ("KẾ HOẠCH", "Tuyên truyền năm 2026", "I. Tổ chức thực hiện", f"1. {said}.")
    return [(task.lead, task.content) for task in read_text("\n".join(lines)).tasks]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_ends_where_the_work_begins(name):
    assert [tasks_of(f"{name} {said}") for said in WORKS] == [[(name, work)] for work in WORKS.values()]


@pytest.mark.parametrize("said", TOLD)
def test_how_a_body_is_gives_it_no_work(said):
    assert tasks_of(said) == []
