"""More single sentences, written after what the first ones had found was mended, and scored before anything else was."""

# ruff: noqa: E501 - sentences are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.sentences import duty, promise
from benchmarks._reading.shapes import Doc, Target, Task
from benchmarks._reading.spans import months

DUTIES = [
    duty("1. Trách nhiệm của Sở Văn hóa, Thể thao và Du lịch\n- Hướng dẫn hệ thống thông tin cơ sở tuyên truyền.\n- Tổ chức liên hoan tuyên truyền lưu động trong tháng 8/2026.",
         Task("Hướng dẫn hệ thống thông tin cơ sở tuyên truyền", "Sở Văn hóa, Thể thao và Du lịch"),
         Task("Tổ chức liên hoan tuyên truyền lưu động", "Sở Văn hóa, Thể thao và Du lịch", (), "trong tháng 8/2026", months(2026, 8))),
    duty("Sở Công Thương: phối hợp với Ban Quản lý các khu công nghiệp phát tờ rơi cho doanh nghiệp.",
         Task("Phát tờ rơi cho doanh nghiệp", "Sở Công Thương", ("Ban Quản lý các khu công nghiệp",))),
    duty("Hằng quý, Văn phòng Đăng ký đất đai tỉnh công khai số hồ sơ trễ hẹn trên cổng thông tin điện tử.",
         Task("Công khai số hồ sơ trễ hẹn trên cổng thông tin điện tử", "Văn phòng Đăng ký đất đai tỉnh", (), "Hằng quý", every("quarterly"))),
    duty("Trước ngày 05/3/2026, UBND các phường gửi danh sách tuyên truyền viên về Phòng Nội vụ.",
         Task("Gửi danh sách tuyên truyền viên về Phòng Nội vụ", "UBND các phường", (), "Trước ngày 05/3/2026", by("2026-03-05"))),
    duty("2. Ban Dân tộc và Tôn giáo tỉnh dịch tài liệu tuyên truyền sang tiếng Jrai, Bahnar; hoàn thành quý III/2026.",
         Task("Dịch tài liệu tuyên truyền sang tiếng Jrai, Bahnar", "Ban Dân tộc và Tôn giáo tỉnh", (), "quý III/2026", q(2026, 3))),
    duty("3. Giao Giám đốc Trung tâm Truyền thông và Văn hóa chỉ đạo ghi hình, phát sóng 04 tọa đàm trong năm 2026.",
         Task("Chỉ đạo ghi hình, phát sóng 04 tọa đàm", "Giám đốc Trung tâm Truyền thông và Văn hóa", (), "trong năm 2026", ("2026-01-01", "2026-12-31", None))),
    duty("Các phòng chuyên môn thuộc UBND xã: Rà soát, cung cấp thông tin về thủ tục thuộc lĩnh vực phụ trách cho Văn phòng HĐND và UBND xã trước ngày 25 hằng tháng.",
         Task("Rà soát, cung cấp thông tin về thủ tục thuộc lĩnh vực phụ trách cho Văn phòng HĐND và UBND xã", "Các phòng chuyên môn thuộc UBND xã", (), "trước ngày 25 hằng tháng", every("monthly"))),
    duty('Đoàn TNCS Hồ Chí Minh phường đảm nhận công trình "Số hóa sổ tay thủ tục", hoàn thành dịp 26/3/2026.',
         Task('Đảm nhận công trình "Số hóa sổ tay thủ tục"', "Đoàn TNCS Hồ Chí Minh phường", (), "dịp 26/3/2026", by("2026-03-26"))),
    duty("4. Phòng Kinh tế, Hạ tầng và Đô thị\na) Treo pa nô tại 05 ngã tư.\nb) Tháo dỡ khẩu hiệu cũ.\n5. Công an phường\na) Tuyên truyền lưu động bằng xe loa, 02 lần/tuần.",
         Task("Treo pa nô tại 05 ngã tư", "Phòng Kinh tế, Hạ tầng và Đô thị"), Task("Tháo dỡ khẩu hiệu cũ", "Phòng Kinh tế, Hạ tầng và Đô thị"),
         Task("Tuyên truyền lưu động bằng xe loa", "Công an phường", (), "02 lần/tuần", every("weekly"))),
    duty("Kho bạc Nhà nước khu vực XIV hướng dẫn thủ tục thanh toán kinh phí tuyên truyền.",
         Task("Hướng dẫn thủ tục thanh toán kinh phí tuyên truyền", "Kho bạc Nhà nước khu vực XIV")),
    duty("Đề nghị Tòa án nhân dân khu vực 2, Viện Kiểm sát nhân dân khu vực 2 phối hợp tổ chức 01 phiên tòa giả định.",
         Task("Tổ chức 01 phiên tòa giả định", "Tòa án nhân dân khu vực 2, Viện Kiểm sát nhân dân khu vực 2")),
    duty("Văn phòng UBND tỉnh có nhiệm vụ theo dõi, đôn đốc và định kỳ báo cáo Chủ tịch UBND tỉnh.",
         Task("Theo dõi, đôn đốc và định kỳ báo cáo Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh")),
    duty("6. Điện lực Bắc Lĩnh in thông điệp cải cách hành chính trên hóa đơn điện từ kỳ tháng 4/2026.",
         Task("In thông điệp cải cách hành chính trên hóa đơn điện", "Điện lực Bắc Lĩnh", (), "từ kỳ tháng 4/2026", ("2026-04-01", None, None))),
    duty("7. Hội Luật gia, Đoàn Luật sư tỉnh cử luật sư trực tư vấn tại Trung tâm Phục vụ hành chính công vào thứ Năm hằng tuần.",
         Task("Cử luật sư trực tư vấn tại Trung tâm Phục vụ hành chính công", "Hội Luật gia, Đoàn Luật sư tỉnh", (), "vào thứ Năm hằng tuần", every("weekly"))),
    duty("Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 10/01/2025."),
    duty("Đề nghị các đồng chí Ủy viên Ban Chấp hành, căn cứ nhiệm vụ được phân công, chỉ đạo thực hiện tốt Kế hoạch này."),
    duty("Trên đây là Kế hoạch tuyên truyền.\nKinh phí thực hiện do ngân sách địa phương bảo đảm theo phân cấp."),
    duty("8. Bảo hiểm xã hội cơ sở Tân Lập chủ trì cùng Bưu điện khu vực tổ chức 03 hội nghị khách hàng (tháng 3, 6, 9).",
         Task("Tổ chức 03 hội nghị khách hàng", "Bảo hiểm xã hội cơ sở Tân Lập", ("Bưu điện khu vực",), "tháng 3, 6, 9", ("2026-03-01", "2026-09-30", None))),
    duty("Phòng Văn hóa - Xã hội tham mưu, đề xuất khen thưởng tập thể, cá nhân có thành tích (trước 30/11/2026).",
         Task("Tham mưu, đề xuất khen thưởng tập thể, cá nhân có thành tích", "Phòng Văn hóa - Xã hội", (), "trước 30/11/2026", by("2026-11-30"))),
    duty("Tổ trưởng tổ dân phố đến từng hộ hướng dẫn cài đặt VNeID, xong trong tháng 5/2026.",
         Task("Đến từng hộ hướng dẫn cài đặt VNeID", "Tổ trưởng tổ dân phố", (), "trong tháng 5/2026", months(2026, 5))),
    duty("9. Thuế tỉnh Bắc Lĩnh, Hải quan khu vực VI công khai số điện thoại hỗ trợ doanh nghiệp; bố trí cán bộ trực vào ngày thứ Bảy.",
         Task("Công khai số điện thoại hỗ trợ doanh nghiệp", "Thuế tỉnh Bắc Lĩnh, Hải quan khu vực VI"),
         Task("Bố trí cán bộ trực vào ngày thứ Bảy", "Thuế tỉnh Bắc Lĩnh, Hải quan khu vực VI")),
    duty("Sở Nội vụ là cơ quan thường trực, giúp UBND tỉnh theo dõi, kiểm tra việc thực hiện Kế hoạch; báo cáo trước ngày 20 tháng cuối quý.",
         Task("Giúp UBND tỉnh theo dõi, kiểm tra việc thực hiện Kế hoạch", "Sở Nội vụ"),
         Task("Báo cáo", "Sở Nội vụ", (), "trước ngày 20 tháng cuối quý", every("quarterly"))),
]
PROMISES = [
    promise("- 100% xã, phường có ít nhất 01 điểm wifi miễn phí.", Target("xã, phường", 100)),
    promise("- Phấn đấu 9/10 hộ dân có tài khoản dịch vụ công." ),
    promise("- Tăng 15 điểm phần trăm tỷ lệ hồ sơ trực tuyến so với năm 2025.", Target("tỷ lệ hồ sơ trực tuyến", 15, "change", unit="điểm phần trăm")),
    promise("- Bình quân mỗi tháng phát 08 bản tin.", Target("bản tin", 8, "count", unit="bản tin", cadence="monthly")),
    promise("- Có 80 - 85% thôn đạt tiêu chí thôn thông minh.", Target("thôn", 80, comparator=">=")),
    promise("- Trả kết quả đúng hạn 99,5%.", Target("Trả kết quả đúng hạn", 99.5)),
    promise("- Trong năm 2026: 02 cuộc thi, 05 lớp tập huấn, 300 lượt người tham gia.", Target("cuộc thi", 2, "count", unit="cuộc thi", due="2026-12-31"), Target("lớp tập huấn", 5, "count", unit="lớp", due="2026-12-31"), Target("lượt người", 300, "count", unit="lượt người", due="2026-12-31")),
    promise("- Rút ngắn tối thiểu 02 ngày làm việc thời gian cấp phép xây dựng.", Target("thời gian cấp phép xây dựng", 2, "change", ">=", "ngày làm việc")),
    promise("- Mỗi tổ công nghệ số hướng dẫn từ 50 lượt người dân/tháng trở lên.", Target("tổ công nghệ số", 50, "count_each", ">=", "lượt người dân", cadence="monthly")),
    promise("- Cuối năm 2026, không còn xã trắng về trang thông tin điện tử."),
    promise("- Theo báo cáo của Sở Y tế, hiện có 76% trạm y tế kết nối mạng."),
    promise("- Tỷ lệ người dân hài lòng: 95%.", Target("Tỷ lệ người dân hài lòng", 95)),
    promise("- Điểm số Chỉ số chuyển đổi số đạt từ 0,75 trở lên.", Target("Chỉ số chuyển đổi số", 0.75, "count", ">=", "")),
    promise("- Ít nhất 1 lần/tháng, Chủ tịch UBND xã đối thoại với Nhân dân.", Target("lần/tháng", 1, "count", ">=", "lần", cadence="monthly")),
    promise("- 95% trở lên số hồ sơ được tiếp nhận qua Cổng.", Target("hồ sơ", 95, comparator=">=")),
    promise("- Phản ánh được xử lý trong vòng 48 giờ.", Target("Phản ánh", 48, "duration", "<=", "giờ")),
]
DOCS: list[Doc] = [*DUTIES, *PROMISES]
