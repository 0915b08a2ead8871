"""Documents in another manner than the first, written without looking at the rules."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, C, Doc, P, T, Target, Task, head, lines, signature

TAX = (
    Task("Cập nhật bộ câu hỏi thường gặp về hóa đơn điện tử", "Đội Tuyên truyền - Hỗ trợ", ("Đội Kê khai",), "Chậm nhất 20/4", by("2025-04-20"), "Bộ câu hỏi đăng trên trang của Chi cục"),
    Task("Mở tuần lễ đồng hành cùng người nộp thuế", "Văn phòng Chi cục", ("Phòng Kinh tế và Hạ tầng", "Hội Doanh nghiệp trẻ"), "Tuần 3 tháng 3/2025", ("2025-03-01", "2025-03-31", None), "Hình ảnh, số lượt hỗ trợ"),
    Task("Gửi tin nhắn nhắc hạn nộp tờ khai", "Đội Kê khai", (), "Định kỳ hàng quý", every("quarterly"), "Nhật ký gửi tin"),
)

KINDERGARTEN = (
    Task("Dán quy trình đón, trả trẻ ở cổng trường", "Cô Hiệu phó", ("Tổ văn phòng",), "Tháng 9", ("2023-09-01", "2023-09-30", None), "Bảng quy trình"),
    Task("Nói chuyện với cha mẹ về khai báo tạm trú cho trẻ", "Giáo viên các lớp", ("Công an phường",), "Tháng 9", ("2023-09-01", "2023-09-30", None), "Biên bản họp lớp"),
    Task("Thi Bé ngoan xếp hàng", "Đoàn thanh niên", ("Giáo viên các lớp",), "Tháng 3", ("2024-03-01", "2024-03-31", None), "Ảnh hội thi"),
)

CASCADE = (
    Task("Viết tin về kết quả tiếp công dân", "Ban Tiếp công dân", (), "Hằng tháng", every("monthly"), "Tin"),
    Task("Trả lời trên sóng các câu hỏi về đền bù", "Trung tâm Phát triển quỹ đất", ("Đài huyện",), "Hằng tháng", every("monthly"), "Chuyên mục"),
    Task("Giới thiệu mẫu đơn mới", "Phòng Tư pháp", ("Bộ phận Một cửa",), "Trong quý I", q(2022, 1), "Mẫu đơn"),
    Task("Hướng dẫn tra cứu quy hoạch", "Phòng Kinh tế - Hạ tầng", ("Bộ phận Một cửa",), "Trong quý I", q(2022, 1), "Video"),
)

PLAIN_PROSE = (
    Task("Viết 10 bài phát thanh về căn cước và định danh điện tử", "Công an xã", ("Công chức Văn hóa - Xã hội",), "Trước ngày 31/10/2025", by("2025-10-31")),
    Task("Mở lớp hướng dẫn nộp hồ sơ trên điện thoại cho hội viên", "Hội Nông dân xã", ("Đoàn Thanh niên",), "Trong quý IV/2025", q(2025, 4)),
    Task("Kiểm tra bảng niêm yết ở các điểm tiếp nhận", "Trung tâm Phục vụ hành chính công xã", (), "Hằng tuần", every("weekly")),
)

BULLETS = (
    Task("Làm phim ngắn về cán bộ một cửa", "Sở Văn hóa, Thể thao và Du lịch", ("Sở Nội vụ", "Hội Văn học Nghệ thuật tỉnh", "UBND các xã, phường"), "Tháng 5 đến tháng 8/2026", ("2026-05-01", "2026-08-31", None), "01 phim 15 phút", "", "250 triệu đồng"),
    Task("Phát hành tem thư chủ đề chính quyền phục vụ", "Bưu điện tỉnh", ("Sở Khoa học và Công nghệ",), "02/9/2026", by("2026-09-02"), "Bộ tem", "", "Nguồn của doanh nghiệp"),
    Task("Thực hiện chuyên đề Chính quyền số", "Báo và Phát thanh, Truyền hình tỉnh", (), "Mỗi tuần một số", every("weekly"), "Chuyên đề", "", "Dự toán được giao"),
)

WEB = (
    Task("Tọa đàm trực tuyến Doanh nghiệp hỏi, Sở trả lời", "Sở Tài chính", ("Hiệp hội Doanh nghiệp nhỏ và vừa",), "6 tháng/lần", every("half_yearly"), "Ghi hình tọa đàm"),
    Task("Rút gọn và phổ biến mẫu hồ sơ hỗ trợ đầu tư", "Trung tâm Xúc tiến đầu tư", ("Sở Tư pháp",), "Hoàn thành trong tháng 7/2025", ("2025-07-01", "2025-07-31", None), "Mẫu hồ sơ"),
)

VERTICAL = """TRUNG TÂM Y TẾ HUYỆN SƠN ĐÔNG
Số: 40/KH-TTYT
Sơn Đông, ngày 14 tháng 3 năm 2022
KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2022
I. MỤC TIÊU
- 100% trạm y tế công khai giá dịch vụ.
II. CÔNG VIỆC
TT
Nội dung
Chủ trì
Thời gian
1
Họp giao ban phổ biến quy định mới
Phòng Tổ chức - Hành chính
Hằng tháng
2
Dán hướng dẫn khám bệnh tại các trạm
Các trạm y tế
Quý I/2022
3
Tổng hợp góp ý của người bệnh
Phòng Điều dưỡng
Hằng quý
"""

VERTICAL_TASKS = (
    Task("Họp giao ban phổ biến quy định mới", "Phòng Tổ chức - Hành chính", (), "Hằng tháng", every("monthly")),
    Task("Dán hướng dẫn khám bệnh tại các trạm", "Các trạm y tế", (), "Quý I/2022", q(2022, 1)),
    Task("Tổng hợp góp ý của người bệnh", "Phòng Điều dưỡng", (), "Hằng quý", every("quarterly")),
)

DOCS: list[Doc] = [
    Doc(
        "chi-cuc-thue",
        "docx",
        (
            P("CỤC THUẾ TỈNH HÀ TRUNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            P("CHI CỤC THUẾ KHU VỰC III\tĐộc lập - Tự do - Hạnh phúc"),
            P("Số: 77 /KH-CCTKV3\tHà Trung, ngày 27 tháng 02 năm 2025"),
            P("KẾ HOẠCH", "heading"),
            P("Truyền thông cải cách thủ tục hành chính thuế năm 2025", "heading"),
            *lines("""
                I. Mục tiêu cần đạt
                1. Số hồ sơ quá hạn không vượt quá 1%.
                2. Bảo đảm 100% người nộp thuế mới được gửi thư chào mừng kèm tài liệu hướng dẫn.
                3. Giảm tối thiểu 15% lượng hồ sơ giấy.
                II. Bảng phân công
            """),
            T(
                (
                    ("Công việc", "Chủ trì / phối hợp", "Thời hạn", "Kết quả dự kiến"),
                    ("1. " + TAX[0].content, "Chủ trì: Đội Tuyên truyền - Hỗ trợ\nPhối hợp: Đội Kê khai", TAX[0].timing, TAX[0].product),
                    ("2. " + TAX[1].content, "Chủ trì: Văn phòng Chi cục\nPhối hợp: Phòng Kinh tế và Hạ tầng, Hội Doanh nghiệp trẻ", TAX[1].timing, TAX[1].product),
                    ("3. " + TAX[2].content, "Chủ trì: Đội Kê khai", TAX[2].timing, TAX[2].product),
                )
            ),
        ),
        "77/KH-CCTKV3",
        "2025-02-27",
        "Chi cục Thuế khu vực III",
        "Kế hoạch truyền thông cải cách thủ tục hành chính thuế năm 2025",
        ("2025-01-01", "2025-12-31"),
        TAX,
        (Target("hồ sơ quá hạn", 1, comparator="<="), Target("người nộp thuế mới", 100), Target("lượng hồ sơ giấy", 15, "change", ">=")),
    ),
    Doc(
        "mam-non",
        "docx",
        (
            head("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG MẦM NON HOA MAI", "09/KH-MNHM", "Bình An, ngày 30 tháng 8 năm 2023"),
            P("KẾ HOẠCH", CENTRED),
            P("Công tác tuyên truyền trong nhà trường", CENTRED),
            P("Năm học 2023-2024", CENTRED),
            P("1. Yêu cầu", "heading"),
            P("Cả trường cùng làm, không phô trương."),
            P("2. Chỉ tiêu", "heading"),
            P("Mỗi lớp 02 buổi trò chuyện với phụ huynh/học kỳ; 100% phụ huynh biết số điện thoại của trường."),
            P("3. Lịch làm việc", "heading"),
            T(
                (
                    ("Thời gian", "Việc làm", "Ai phụ trách", "Phối hợp cùng", "Sản phẩm"),
                    (C("Tháng 9", rows=2), KINDERGARTEN[0].content, "Cô Hiệu phó", "Tổ văn phòng", "Bảng quy trình"),
                    (KINDERGARTEN[1].content, "Giáo viên các lớp", "Công an phường", "Biên bản họp lớp"),
                    ("Tháng 3", KINDERGARTEN[2].content, "Đoàn thanh niên", "Giáo viên các lớp", "Ảnh hội thi"),
                )
            ),
        ),
        "09/KH-MNHM",
        "2023-08-30",
        "Trường Mầm non Hoa Mai",
        "Kế hoạch công tác tuyên truyền trong nhà trường năm học 2023-2024",
        ("2023-09-01", "2024-08-31"),
        KINDERGARTEN,
        (Target("Mỗi lớp", 2, "count_each", "=", "buổi"), Target("phụ huynh biết số điện thoại", 100)),
    ),
    Doc(
        "lo-trinh",
        "docx",
        (
            head("", "ỦY BAN NHÂN DÂN TỈNH ĐÔNG HẢI", "812/KH-UBND", "Đông Hải, ngày 09 tháng 5 năm 2022"),
            P("KẾ HOẠCH", CENTRED),
            P("Thông tin, truyền thông về dịch vụ công giai đoạn 2022 - 2024", CENTRED),
            *lines("""
                # I. THỰC TRẠNG
                Đến cuối năm 2021, 45% người dân có tài khoản; 12 huyện đã lập tổ công nghệ.
                # II. CHỈ TIÊU
                - Tỷ lệ người dân trưởng thành có tài khoản dịch vụ công: năm 2022 đạt 55%, năm 2023 đạt 65%, năm 2024 đạt 80%.
                - Hằng năm tổ chức ít nhất 03 cuộc đối thoại giữa lãnh đạo tỉnh với người dân.
                - Dưới 5% ý kiến đánh giá không hài lòng.
                # III. TỔ CHỨC THỰC HIỆN
                Các sở, ngành căn cứ Kế hoạch này triển khai.
            """),
        ),
        "812/KH-UBND",
        "2022-05-09",
        "Ủy ban nhân dân tỉnh Đông Hải",
        "Kế hoạch thông tin, truyền thông về dịch vụ công giai đoạn 2022 - 2024",
        ("2022-01-01", "2024-12-31"),
        (),
        (Target("người dân trưởng thành có tài khoản", 80, due="2024-12-31", milestones=(("2022-12-31", 55), ("2023-12-31", 65), ("2024-12-31", 80))), Target("cuộc đối thoại", 3, "count", ">=", "cuộc", cadence="yearly"), Target("ý kiến đánh giá không hài lòng", 5, comparator="<")),
    ),
    Doc(
        "nhieu-cap",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "HUYỆN ĐẠI SƠN", "23/KH-UBND", "Đại Sơn, ngày 11 tháng 01 năm 2022"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền cải cách hành chính huyện Đại Sơn năm 2022", CENTRED),
            P("Phụ lục kèm theo", "heading"),
            T(
                (
                    ("STT", "NHIỆM VỤ", "ĐƠN VỊ CHỦ TRÌ", "ĐƠN VỊ PHỐI HỢP", "THỜI GIAN", "SẢN PHẨM"),
                    ("A", C("TRÊN SÓNG VÀ TRÊN MẠNG", columns=5)),
                    ("1", "Chuyên mục Người dân cần biết", "", "", "", ""),
                    ("1.1", CASCADE[0].content, "Ban Tiếp công dân", "", C("Hằng tháng", rows=2), "Tin"),
                    ("1.2", CASCADE[1].content, "Trung tâm Phát triển quỹ đất", "Đài huyện", "Chuyên mục"),
                    ("2", "Chuyên mục Thủ tục mới", "", "", "", ""),
                    ("2.1", CASCADE[2].content, "Phòng Tư pháp", C("Bộ phận Một cửa", rows=2), "Trong quý I", "Mẫu đơn"),
                    ("2.2", CASCADE[3].content, "Phòng Kinh tế - Hạ tầng", "Trong quý I", "Video"),
                )
            ),
            P("* Chỉ tiêu chung: mỗi phòng, ban có tối thiểu 05 tin, bài trong năm."),
        ),
        "23/KH-UBND",
        "2022-01-11",
        "Ủy ban nhân dân huyện Đại Sơn",
        "Kế hoạch tuyên truyền cải cách hành chính huyện Đại Sơn năm 2022",
        ("2022-01-01", "2022-12-31"),
        CASCADE,
        (Target("mỗi phòng, ban", 5, "count_each", ">=", "tin, bài"),),
    ),
    Doc(
        "van-xuoi",
        "txt",
        (
            """UBND XÃ TRÀ SƠN
Số: 61/KH-UBND
Trà Sơn, ngày 22 tháng 9 năm 2025

KẾ HOẠCH
Tuyên truyền cải cách hành chính quý IV năm 2025

1. Mục đích, yêu cầu
Giúp bà con biết chỗ nộp hồ sơ từ khi bỏ cấp huyện.
2. Chỉ tiêu
a) Phấn đấu trên 60% hộ gia đình có ít nhất một người biết nộp hồ sơ qua mạng.
b) Thời gian trả lời điện thoại đường dây nóng tối đa 10 phút.
3. Tổ chức thực hiện
- Công an xã chủ trì, phối hợp với Công chức Văn hóa - Xã hội viết 10 bài phát thanh về căn cước và định danh điện tử, xong trước ngày 31/10/2025.
- Giao Hội Nông dân xã chủ trì, phối hợp với Đoàn Thanh niên mở lớp hướng dẫn nộp hồ sơ trên điện thoại cho hội viên trong quý IV/2025.
- Trung tâm Phục vụ hành chính công xã có trách nhiệm kiểm tra bảng niêm yết ở các điểm tiếp nhận hằng tuần.
""",
        ),
        "61/KH-UBND",
        "2025-09-22",
        "UBND xã Trà Sơn",
        "Kế hoạch tuyên truyền cải cách hành chính quý IV năm 2025",
        ("2025-10-01", "2025-12-31"),
        PLAIN_PROSE,
        (Target("hộ gia đình có ít nhất một người biết", 60, comparator=">"), Target("Thời gian trả lời điện thoại", 10, "duration", "<=", "phút")),
        options={"form": "NFD"},
    ),
    Doc(
        "gach-dau-dong",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "TỈNH LÂM SƠN", "15/KH-UBND", "Lâm Sơn, ngày 16 tháng 01 năm 2026"),
            P("KẾ HOẠCH", CENTRED),
            P("Truyền thông Năm vì người dân phục vụ 2026", CENTRED),
            P("Mục tiêu", list_level=0),
            P("Tất cả các xã, phường có ít nhất 01 điểm truy cập Internet miễn phí."),
            P("Nhiệm vụ", list_level=0),
            T(
                (
                    ("Nhiệm vụ", "Thời gian", "Kinh phí dự kiến", "Sản phẩm đầu ra", "Trách nhiệm thực hiện", ""),
                    ("", "", "", "", "Chủ trì", "Phối hợp"),
                    (BULLETS[0].content, BULLETS[0].timing, BULLETS[0].budget, BULLETS[0].product, BULLETS[0].lead, "- Sở Nội vụ\n- Hội Văn học Nghệ thuật tỉnh\n- UBND các xã, phường"),
                    (BULLETS[1].content, BULLETS[1].timing, BULLETS[1].budget, BULLETS[1].product, BULLETS[1].lead, "Sở Khoa học và Công nghệ"),
                    (BULLETS[2].content, BULLETS[2].timing, BULLETS[2].budget, BULLETS[2].product, BULLETS[2].lead, "-"),
                )
            ),
            signature("Văn phòng Chính phủ"),
        ),
        "15/KH-UBND",
        "2026-01-16",
        "Ủy ban nhân dân tỉnh Lâm Sơn",
        "Kế hoạch truyền thông Năm vì người dân phục vụ 2026",
        ("2026-01-01", "2026-12-31"),
        BULLETS,
        (Target("các xã, phường có ít nhất 01 điểm truy cập", 1, "count_each", ">=", "điểm"),),
    ),
    Doc(
        "trang-so",
        "html",
        (
            P("Kế hoạch tuyên truyền cải cách hành chính của Sở Tài chính năm 2025", CENTRED),
            *lines("""
                Ngày đăng: 21/02/2025
                Ngày 20/02/2025, Sở Tài chính ban hành Kế hoạch số 33/KH-STC về tuyên truyền cải cách hành chính năm 2025 với các chỉ tiêu: tối thiểu 98% hồ sơ trả đúng hạn; 100% công chức thuộc lòng quy tắc ứng xử.
                Danh mục nhiệm vụ cụ thể như sau:
            """),
            T((("STT", "Tên hoạt động", "Thời gian tổ chức", "Đơn vị phụ trách", "Đơn vị hỗ trợ", "Minh chứng"), ("1", WEB[0].content, WEB[0].timing, WEB[0].lead, "Hiệp hội Doanh nghiệp nhỏ và vừa", WEB[0].product), ("2", WEB[1].content, WEB[1].timing, WEB[1].lead, "Sở Tư pháp", WEB[1].product))),
        ),
        "33/KH-STC",
        "2025-02-20",
        "Sở Tài chính",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2025",
        ("2025-01-01", "2025-12-31"),
        WEB,
        (Target("hồ sơ trả đúng hạn", 98, comparator=">="), Target("công chức thuộc lòng", 100)),
        options={"before": '<header><a href="/">Trang chủ</a></header><div id="main">', "after": "</div><div>Số lượt truy cập: 120.331</div>"},
    ),
    Doc("tung-dong", "txt", (VERTICAL,), "40/KH-TTYT", "2022-03-14", "Trung tâm Y tế huyện Sơn Đông", "Kế hoạch tuyên truyền cải cách hành chính năm 2022", ("2022-01-01", "2022-12-31"), VERTICAL_TASKS, (Target("trạm y tế công khai giá", 100),)),
    Doc(
        "ai-lam-gi",
        "xlsx",
        (
            P("UBND XÃ HÒA BÌNH"),
            P("KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024", CENTRED),
            P("Kèm theo Kế hoạch số 07/KH-UBND ngày 19/01/2024", CENTRED),
            T(
                (
                    ("TT", "Làm gì", "Ai làm", "Làm cùng ai", "Khi nào xong", "Ra cái gì"),
                    ("1", "Chép tin thủ tục vào thẻ nhớ cho loa thôn", "Công chức Văn hóa - Xã hội", "Trưởng các thôn", "Hằng tuần", "Thẻ nhớ, nhật ký phát"),
                    ("2", "Treo bảng chỉ đường tới Bộ phận Một cửa", "Văn phòng - Thống kê", "", "Tháng 2/2024", "03 bảng chỉ đường"),
                    ("3", "Hỏi ý kiến 100 người dân đến làm thủ tục", "Đoàn Thanh niên", "Văn phòng - Thống kê", "Tháng 6/2024", "Bảng tổng hợp"),
                )
            ),
        ),
        "07/KH-UBND",
        "2024-01-19",
        "UBND xã Hòa Bình",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2024",
        ("2024-01-01", "2024-12-31"),
        (
            Task("Chép tin thủ tục vào thẻ nhớ cho loa thôn", "Công chức Văn hóa - Xã hội", ("Trưởng các thôn",), "Hằng tuần", every("weekly"), "Thẻ nhớ, nhật ký phát"),
            Task("Treo bảng chỉ đường tới Bộ phận Một cửa", "Văn phòng - Thống kê", (), "Tháng 2/2024", ("2024-02-01", "2024-02-29", None), "03 bảng chỉ đường"),
            Task("Hỏi ý kiến 100 người dân đến làm thủ tục", "Đoàn Thanh niên", ("Văn phòng - Thống kê",), "Tháng 6/2024", ("2024-06-01", "2024-06-30", None), "Bảng tổng hợp"),
        ),
    ),
    Doc(
        "pdf-gop-o",
        "pdf",
        (
            head("LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ TRUNG", "CÔNG ĐOÀN VIÊN CHỨC TỈNH", "18/KH-CĐVC", "Hà Trung, ngày 19 tháng 02 năm 2021"),
            P("KẾ HOẠCH", CENTRED),
            P("Vận động đoàn viên thực hiện văn hóa công sở giai đoạn 2021 - 2025", CENTRED),
            P("I. MỤC TIÊU ĐẾN NĂM 2025", "heading"),
            P("1. Có trên 90% công đoàn cơ sở phát động phong trào; 100% đoàn viên ký cam kết."),
            P("2. Bình quân mỗi công đoàn cơ sở có 02 sáng kiến/năm."),
            P("II. PHÂN CÔNG CÔNG VIỆC", "heading"),
            T(
                (
                    ("TT", "Nội dung hoạt động", "Bộ phận thực hiện", "Bộ phận phối hợp", "Thời gian thực hiện"),
                    *[(str(number), f"Hội diễn văn nghệ chủ đề phục vụ nhân dân cụm số {number} tại hội trường của đơn vị đăng cai", *((C("Ban Tuyên giáo - Nữ công", rows=6),) if number in {1, 7, 13} else ()), "Các công đoàn cơ sở", f"Tháng {(number - 1) % 12 + 1}/2022") for number in range(1, 19)],
                )
            ),
        ),
        "18/KH-CĐVC",
        "2021-02-19",
        "Công đoàn Viên chức tỉnh",
        "Kế hoạch vận động đoàn viên thực hiện văn hóa công sở giai đoạn 2021 - 2025",
        ("2021-01-01", "2025-12-31"),
        tuple(
            Task(
                f"Hội diễn văn nghệ chủ đề phục vụ nhân dân cụm số {number} tại hội trường của đơn vị đăng cai",
                "Ban Tuyên giáo - Nữ công",
                ("Các công đoàn cơ sở",),
                f"Tháng {(number - 1) % 12 + 1}/2022",
                (f"2022-{(number - 1) % 12 + 1:02}-01", f"2022-{(number - 1) % 12 + 1:02}-{(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[(number - 1) % 12]}", None),
            )
            for number in range(1, 19)
        ),
        (Target("công đoàn cơ sở phát động", 90, comparator=">", due="2025-12-31"), Target("đoàn viên ký cam kết", 100, due="2025-12-31"), Target("mỗi công đoàn cơ sở", 2, "count_each", "=", "sáng kiến", "2025-12-31", "yearly")),
    ),
]
