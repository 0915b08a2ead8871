"""Documents kept unread until the rules stood."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, T, Target, Task, head, lines, rows_of

WARD = (
    Task("Công khai lịch tiếp công dân trên bảng tin điện tử", "Văn phòng HĐND và UBND phường", ("Trung tâm Phục vụ hành chính công",), "Trước ngày 05 hằng tháng", every("monthly"), "Bảng tin", "Bảng tin điện tử", "Không phát sinh"),
    Task("Quay video ngắn giới thiệu cách đặt lịch hẹn trực tuyến", "Trung tâm Phục vụ hành chính công", ("Đoàn Thanh niên",), "Quý III/2025", q(2025, 3), "03 video", "Mạng xã hội", "6 triệu đồng"),
    Task("Nói chuyện chuyên đề về chính quyền địa phương 2 cấp", "Ban Xây dựng Đảng", ("Mặt trận Tổ quốc phường", "các chi bộ tổ dân phố"), "Tháng 8 - Tháng 9/2025", ("2025-08-01", "2025-09-30", None), "Đề cương, ảnh", "Tuyên truyền miệng", "4 triệu đồng"),
    Task("Tổng kết, khen thưởng tập thể, cá nhân", "Phòng Văn hóa - Xã hội", (), "31/12/2025", by("2025-12-31"), "Quyết định khen thưởng", "Hội nghị", "10 triệu đồng"),
)

SECONDARY = (
    Task("Lồng ghép giáo dục ý thức chấp hành nội quy trong giờ Giáo dục công dân", "Tổ Khoa học xã hội", ("Giáo viên chủ nhiệm",), "Thường xuyên", every("continuous"), "Giáo án"),
    Task("Tổ chức diễn đàn Học sinh nói, nhà trường nghe", "Đoàn trường", ("Ban đại diện cha mẹ học sinh",), "Học kỳ I", ("2025-09-01", "2026-01-15", None), "Biên bản ghi nhận ý kiến"),
    Task("Hướng dẫn phụ huynh đăng ký tuyển sinh trực tuyến", "Văn phòng nhà trường", ("Giáo viên chủ nhiệm",), "Tháng 5/2026", ("2026-05-01", "2026-05-31", None), "Tài liệu hướng dẫn"),
)

MINISTRY_NEWS = (Target("bộ phận một cửa các cấp", 100, due="2024-12-31"), Target("phóng viên, biên tập viên", 70, comparator=">="), Target("mỗi tỉnh, thành phố", 2, "count_each", ">=", "phóng sự", cadence="yearly"))

DOCS: list[Doc] = [
    Doc(
        "phuong-hai-chau",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "PHƯỜNG BẾN NGHÊ", "34/KH-UBND", "Bến Nghê, ngày 21 tháng 7 năm 2025"),
            P("KẾ HOẠCH", CENTRED),
            P("Thông tin, tuyên truyền cải cách hành chính 6 tháng cuối năm 2025", CENTRED),
            *lines("""
                Căn cứ Kế hoạch số 118/KH-UBND ngày 10/7/2025 của UBND thành phố;
                # I. MỤC TIÊU, CHỈ TIÊU
                1. 100% thủ tục hành chính thuộc thẩm quyền được niêm yết, công khai kịp thời.
                2. Tỷ lệ hài lòng của người dân đạt trên 92%.
                3. Phát hành ít nhất 2.500 tờ rơi song ngữ.
                4. Trả lời phản ánh, kiến nghị của người dân không quá 05 ngày làm việc.
                # II. TỔ CHỨC THỰC HIỆN
                Văn phòng HĐND và UBND phường theo dõi việc thực hiện Kế hoạch.
            """),
            Frame(("Nơi nhận:", "- UBND thành phố;", "- Lưu: VT."), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Ngô Văn Mẫu")),
            P("Phụ lục", CENTRED),
            P("DANH MỤC NHIỆM VỤ", CENTRED),
            T((("Số TT", "Hình thức tuyên truyền", "Tên nhiệm vụ", "Đầu mối thực hiện", "Đơn vị cùng phối hợp", "Dự kiến sản phẩm", "Mốc thời gian", "Nguồn kinh phí"), *rows_of(WARD, "no form content lead partners product timing budget"))),
        ),
        "34/KH-UBND",
        "2025-07-21",
        "Ủy ban nhân dân phường Bến Nghê",
        "Kế hoạch thông tin, tuyên truyền cải cách hành chính 6 tháng cuối năm 2025",
        ("2025-07-01", "2025-12-31"),
        WARD,
        (Target("thủ tục hành chính thuộc thẩm quyền", 100), Target("Tỷ lệ hài lòng của người dân", 92, comparator=">"), Target("tờ rơi song ngữ", 2500, "count", ">=", "tờ rơi"), Target("Trả lời phản ánh, kiến nghị", 5, "duration", "<=", "ngày làm việc")),
    ),
    Doc(
        "thcs",
        "pdf",
        (
            head("UBND XÃ ĐỒNG TÂM", "TRƯỜNG TRUNG HỌC CƠ SỞ LÊ LỢI", "56/KH-THCSLL", "Đồng Tâm, ngày 08 tháng 9 năm 2025"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền, thực hiện cải cách hành chính năm học 2025-2026", CENTRED),
            P("I. CHỈ TIÊU PHẤN ĐẤU", "heading"),
            P("- Từ 95% phụ huynh trở lên sử dụng sổ liên lạc điện tử."),
            P("- Mỗi lớp có ít nhất 01 buổi sinh hoạt chủ đề mỗi học kỳ."),
            P("II. NỘI DUNG CÔNG VIỆC", "heading"),
            T((("TT", "Nội dung công việc", "Thời gian", "Phụ trách chính", "Cùng phối hợp", "Kết quả cần đạt"), *rows_of(SECONDARY, "no content timing lead partners product"))),
            Frame(("Nơi nhận:", "- Phòng Văn hóa - Xã hội;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "Đỗ Thị Mẫu")),
        ),
        "56/KH-THCSLL",
        "2025-09-08",
        "Trường Trung học cơ sở Lê Lợi",
        "Kế hoạch tuyên truyền, thực hiện cải cách hành chính năm học 2025-2026",
        ("2025-09-01", "2026-08-31"),
        SECONDARY,
        (Target("phụ huynh sử dụng sổ liên lạc", 95, comparator=">="), Target("Mỗi lớp", 1, "count_each", ">=", "buổi")),
    ),
    Doc(
        "tin-bo",
        "html",
        (
            P("Bộ Nội vụ đẩy mạnh truyền thông cải cách hành chính", CENTRED),
            *lines("""
                Bộ Nội vụ vừa ban hành Kế hoạch số 410/KH-BNV ngày 26/01/2024 về truyền thông cải cách hành chính năm 2024.
                Mục tiêu của Kế hoạch là: hết năm 2024, 100% bộ phận một cửa các cấp có tài liệu hướng dẫn; tối thiểu 70% phóng viên, biên tập viên theo dõi lĩnh vực được cung cấp thông tin; mỗi tỉnh, thành phố xây dựng ít nhất 02 phóng sự/năm.
                Bên cạnh đó, theo báo cáo, năm 2023 cả nước đã có 82,66% người dân hài lòng.
                Đối tượng tuyên truyền gồm: cán bộ, công chức; người dân và doanh nghiệp.
            """),
        ),
        "410/KH-BNV",
        "2024-01-26",
        "Bộ Nội vụ",
        "Kế hoạch truyền thông cải cách hành chính năm 2024",
        ("2024-01-01", "2024-12-31"),
        (),
        MINISTRY_NEWS,
        options={"after": "<div><h3>Đọc nhiều</h3><ul><li><a href='/a'>100% xã có trạm</a></li><li><a href='/b'>Tin khác</a></li><li><a href='/c'>Ảnh</a></li></ul></div>"},
    ),
    Doc(
        "nam-cot",
        "xlsx",
        (
            head("TỈNH ỦY, UBND TỈNH", "SỞ NỘI VỤ", "501/KH-SNV", "Đông Hải, ngày 02 tháng 4 năm 2021"),
            P("KẾ HOẠCH", CENTRED),
            P("Truyền thông cải cách hành chính của Sở Nội vụ giai đoạn 2021 - 2023", CENTRED),
            P("I. Các chỉ tiêu"),
            T((("TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2020", "Năm 2021", "Năm 2022", "Năm 2023"), ("1", "Tỷ lệ công chức dự lớp bồi dưỡng", "%", "30", "50", "70", "95"), ("2", "Số chuyên đề phát trên sóng truyền hình", "chuyên đề", "4", "6", "8", "12"))),
            "Nhiệm vụ",
            T(
                (
                    ("TT", "Hoạt động", "Phòng chủ trì", "Phòng phối hợp", "Bắt đầu", "Kết thúc", "Đầu ra"),
                    ("1", "Thiết kế bộ tài liệu truyền thông", "Phòng Cải cách hành chính", "Văn phòng Sở", "01/5/2021", "31/8/2021", "Bộ tài liệu"),
                    ("2", "Đăng tin trên trang của Sở", "Văn phòng Sở", "các phòng, đơn vị", "Tháng 4/2021", "Tháng 12/2023", "Tin, bài"),
                )
            ),
        ),
        "501/KH-SNV",
        "2021-04-02",
        "Sở Nội vụ",
        "Kế hoạch truyền thông cải cách hành chính của Sở Nội vụ giai đoạn 2021 - 2023",
        ("2021-01-01", "2023-12-31"),
        (
            Task("Thiết kế bộ tài liệu truyền thông", "Phòng Cải cách hành chính", ("Văn phòng Sở",), "Từ 01/5/2021 đến 31/8/2021", ("2021-05-01", "2021-08-31", None), "Bộ tài liệu"),
            Task("Đăng tin trên trang của Sở", "Văn phòng Sở", ("các phòng, đơn vị",), "Từ tháng 4/2021 đến tháng 12/2023", ("2021-04-01", "2023-12-31", None), "Tin, bài"),
        ),
        (Target("công chức dự lớp bồi dưỡng", 95, due="2023-12-31", milestones=(("2021-12-31", 50), ("2022-12-31", 70), ("2023-12-31", 95))), Target("chuyên đề phát trên sóng", 12, "count", "=", "chuyên đề", "2023-12-31", milestones=(("2021-12-31", 6), ("2022-12-31", 8), ("2023-12-31", 12)))),
    ),
    Doc(
        "hoi-phu-nu",
        "odt",
        (
            head("HỘI LIÊN HIỆP PHỤ NỮ TỈNH", "HỘI LIÊN HIỆP PHỤ NỮ HUYỆN SƠN ĐÔNG", "25/KH-BTV", "Sơn Đông, ngày 11 tháng 3 năm 2024"),
            P("KẾ HOẠCH", CENTRED),
            P("Phụ nữ tham gia cải cách hành chính năm 2024", CENTRED),
            *lines("""
                # I. Chỉ tiêu
                1. 90% hội viên được tuyên truyền về dịch vụ công trực tuyến.
                2. Mỗi cơ sở Hội tổ chức hai buổi truyền thông trong năm.
                # II. Nhiệm vụ
                1. Tổ chức hội thi Phụ nữ với chuyển đổi số (Chủ trì: Ban Tuyên giáo Hội; phối hợp: Phòng Văn hóa và Thông tin; thời gian: Quý IV/2024; sản phẩm: Hội thi cấp huyện).
                2. Lập tổ phụ nữ hướng dẫn nộp hồ sơ (Chủ trì: Hội Liên hiệp Phụ nữ các xã, thị trấn; thời gian: Tháng 5/2024; sản phẩm: Tổ phụ nữ ở mỗi xã).
            """),
        ),
        "25/KH-BTV",
        "2024-03-11",
        "Hội Liên hiệp Phụ nữ huyện Sơn Đông",
        "Kế hoạch phụ nữ tham gia cải cách hành chính năm 2024",
        ("2024-01-01", "2024-12-31"),
        (
            Task("Tổ chức hội thi Phụ nữ với chuyển đổi số", "Ban Tuyên giáo Hội", ("Phòng Văn hóa và Thông tin",), "Quý IV/2024", q(2024, 4), "Hội thi cấp huyện"),
            Task("Lập tổ phụ nữ hướng dẫn nộp hồ sơ", "Hội Liên hiệp Phụ nữ các xã, thị trấn", (), "Tháng 5/2024", ("2024-05-01", "2024-05-31", None), "Tổ phụ nữ ở mỗi xã"),
        ),
        (Target("hội viên được tuyên truyền", 90), Target("Mỗi cơ sở Hội", 2, "count_each", "=", "buổi")),
    ),
    Doc(
        "xa-dan-cot",
        "txt",
        (
            """ỦY BAN NHÂN DÂN XÃ LONG HÒA
Số: 14/KH-UBND

Long Hòa, ngày 16 tháng 01 năm 2023

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2023
trên địa bàn xã Long Hòa

I. MỤC TIÊU CỤ THỂ
- 12/12 ấp có tổ công nghệ số cộng đồng.
- Phấn đấu đến 30/6/2023, 60% hồ sơ chứng thực được
số hóa.
II. NHIỆM VỤ

| STT | Nội dung | Đơn vị thực hiện | Phối hợp | Thời gian | Ghi chú |
|-----|----------|------------------|----------|-----------|---------|
| 1 | Xe loa lưu động tuyên truyền ngày cao điểm | Đài truyền thanh xã | Công an xã | 15/5/2023 | |
| 2 | Phát phiếu hỏi ý kiến tại quầy | Công chức Văn phòng - Thống kê | | Hằng quý | 200 phiếu |
| 3 | Kiểm tra việc niêm yết tại các ấp | Chủ tịch UBND xã | Ban Thanh tra nhân dân | Tháng 10/2023 | |

III. TỔ CHỨC THỰC HIỆN
Yêu cầu các bộ phận nghiêm túc thực hiện.
""",
        ),
        "14/KH-UBND",
        "2023-01-16",
        "Ủy ban nhân dân xã Long Hòa",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2023 trên địa bàn xã Long Hòa",
        ("2023-01-01", "2023-12-31"),
        (
            Task("Xe loa lưu động tuyên truyền ngày cao điểm", "Đài truyền thanh xã", ("Công an xã",), "15/5/2023", by("2023-05-15")),
            Task("Phát phiếu hỏi ý kiến tại quầy", "Công chức Văn phòng - Thống kê", (), "Hằng quý", every("quarterly")),
            Task("Kiểm tra việc niêm yết tại các ấp", "Chủ tịch UBND xã", ("Ban Thanh tra nhân dân",), "Tháng 10/2023", ("2023-10-01", "2023-10-31", None)),
        ),
        (Target("ấp có tổ công nghệ số", 100), Target("hồ sơ chứng thực được số hóa", 60, due="2023-06-30")),
    ),
]
