"""A last lot of single sentences, written when the rules stood."""

# ruff: noqa: E501 - sentences are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.sentences import duty, promise
from benchmarks._reading.shapes import Doc, Target, Task
from benchmarks._reading.spans import months

DUTIES = [
    duty("1. Sở Dân tộc và Tôn giáo phối hợp với các cơ quan, đơn vị liên quan biên tập nội dung phát thanh bằng tiếng dân tộc, hoàn thành trước ngày 31/5/2026.",
         Task("Biên tập nội dung phát thanh bằng tiếng dân tộc", "Sở Dân tộc và Tôn giáo", ("các cơ quan, đơn vị liên quan",), "trước ngày 31/5/2026", by("2026-05-31"))),
    duty("Giao Văn phòng Đảng ủy - HĐND - UBND đặc khu quản trị chuyên mục trên Trang thông tin điện tử.",
         Task("Quản trị chuyên mục trên Trang thông tin điện tử", "Văn phòng Đảng ủy - HĐND - UBND đặc khu")),
    duty("2. Trạm Y tế xã\n- Tư vấn thủ tục khám chữa bệnh bảo hiểm y tế cho người dân vào thứ Tư hằng tuần.\n- Treo bảng hướng dẫn tại sảnh chờ trước 10/02/2026.",
         Task("Tư vấn thủ tục khám chữa bệnh bảo hiểm y tế cho người dân", "Trạm Y tế xã", (), "vào thứ Tư hằng tuần", every("weekly")),
         Task("Treo bảng hướng dẫn tại sảnh chờ", "Trạm Y tế xã", (), "trước 10/02/2026", by("2026-02-10"))),
    duty('Đề nghị Hội Liên hiệp Phụ nữ tỉnh nhân rộng mô hình "Mẹ đỡ đầu số" tại 20 xã.',
         Task('Nhân rộng mô hình "Mẹ đỡ đầu số" tại 20 xã', "Hội Liên hiệp Phụ nữ tỉnh")),
    duty("Các doanh nghiệp viễn thông có trách nhiệm gửi tin nhắn tuyên truyền đến thuê bao trong tháng 4/2026.",
         Task("Gửi tin nhắn tuyên truyền đến thuê bao", "Các doanh nghiệp viễn thông", (), "trong tháng 4/2026", months(2026, 4))),
    duty("3. Phòng Giáo dục nghề nghiệp thuộc Sở Nội vụ: soạn câu hỏi cho cuộc thi trực tuyến, gửi Ban Tổ chức trong quý II/2026.",
         Task("Soạn câu hỏi cho cuộc thi trực tuyến, gửi Ban Tổ chức", "Phòng Giáo dục nghề nghiệp thuộc Sở Nội vụ", (), "trong quý II/2026", q(2026, 2))),
    duty("Ban Quản lý chợ Tân Lập bố trí loa phát bản tin tại cổng chợ mỗi ngày.",
         Task("Bố trí loa phát bản tin tại cổng chợ", "Ban Quản lý chợ Tân Lập", (), "mỗi ngày", every("daily"))),
    duty('Chủ tịch UBND xã chỉ đạo Tổ công nghệ số cộng đồng "đi từng ngõ, gõ từng nhà" hướng dẫn người dân.',
         Task('Chỉ đạo Tổ công nghệ số cộng đồng "đi từng ngõ, gõ từng nhà" hướng dẫn người dân', "Chủ tịch UBND xã")),
    duty("4. Đối với UBND các xã: Ban hành kế hoạch cấp xã trước ngày 28/02/2026.",
         Task("Ban hành kế hoạch cấp xã", "UBND các xã", (), "trước ngày 28/02/2026", by("2026-02-28"))),
    duty("Sở Tài chính: Tham mưu cấp có thẩm quyền bố trí kinh phí theo quy định.",
         Task("Tham mưu cấp có thẩm quyền bố trí kinh phí theo quy định", "Sở Tài chính")),
    duty("Kế hoạch này được phổ biến đến toàn thể cán bộ, công chức, viên chức."),
    duty("Căn cứ nội dung Kế hoạch, các cơ quan, đơn vị chủ động triển khai thực hiện, bảo đảm chất lượng, hiệu quả."),
    duty("5. Hợp tác xã, tổ hợp tác vận động thành viên thanh toán không dùng tiền mặt.",
         Task("Vận động thành viên thanh toán không dùng tiền mặt", "Hợp tác xã, tổ hợp tác")),
    duty("Phòng Tổng hợp làm đầu mối, phối hợp với các phòng nghiệp vụ rà soát tin, bài trước khi đăng.",
         Task("Rà soát tin, bài trước khi đăng", "Phòng Tổng hợp", ("các phòng nghiệp vụ",))),
]
PROMISES = [
    promise("- Phấn đấu 100% hồ sơ được luân chuyển điện tử giữa các cấp.", Target("hồ sơ", 100)),
    promise("- Trên 1.500 lượt công chức được bồi dưỡng kỹ năng số.", Target("lượt công chức", 1500, "count", ">", "lượt công chức")),
    promise("- Thời gian trung bình trả lời phản ánh giảm còn 02 ngày.", Target("Thời gian trung bình trả lời phản ánh", 2, "duration", "<=", "ngày")),
    promise("- Tỷ lệ hồ sơ chứng thực điện tử năm 2026 đạt 30%, năm 2027 đạt 50%.", Target("Tỷ lệ hồ sơ chứng thực điện tử", 50, due="2027-12-31", milestones=(("2026-12-31", 30), ("2027-12-31", 50)))),
    promise("- Mỗi thôn thành lập 01 nhóm Zalo có ít nhất 80% hộ dân tham gia.", Target("thôn", 1, "count_each", unit="nhóm Zalo"), Target("hộ dân", 80, comparator=">=")),
    promise("- Ít nhất 02 phóng sự/quý được phát trên truyền hình tỉnh.", Target("phóng sự/quý", 2, "count", ">=", "phóng sự", cadence="quarterly")),
    promise("- Năm 2025 có 85% thôn đạt; phấn đấu năm 2026 có 100% thôn đạt.", Target("thôn", 100)),
    promise("- Không quá 1% hồ sơ bị trả lại do lỗi của công chức.", Target("hồ sơ bị trả lại", 1, comparator="<=")),
    promise("- Quyết định số 766/QĐ-TTg quy định thang điểm 100."),
    promise("- Xây dựng ít nhất 03 mô hình điểm về chuyển đổi số cấp xã trước ngày 30/9/2026.", Target("mô hình điểm", 3, "count", ">=", "mô hình", due="2026-09-30")),
]
DOCS: list[Doc] = [*DUTIES, *PROMISES]
