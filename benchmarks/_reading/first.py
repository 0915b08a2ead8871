"""Documents that the rules were written against."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.shapes import (
    CENTRED,
    C,
    Doc,
    Frame,
    P,
    T,
    Target,
    Task,
    head,
    lines,
    merged_down,
    rows_of,
    signature,
)

Y24 = ("2024-01-01", "2024-12-31")


def q(year: int, quarter: int) -> tuple[str, str, None]:
    ends = ("03-31", "06-30", "09-30", "12-31")
    return (f"{year}-{quarter * 3 - 2:02}-01", f"{year}-{ends[quarter - 1]}", None)


def every(cadence: str) -> tuple[None, None, str]:
    return (None, None, cadence)


def by(day: str) -> tuple[None, str, None]:
    return (None, day, None)


PROVINCE_TASKS = (
    Task("Mở và duy trì chuyên trang cải cách hành chính trên Cổng thông tin điện tử tỉnh", "Văn phòng UBND tỉnh", ("Sở Nội vụ", "Sở Thông tin và Truyền thông"), "Quý II/2022", q(2022, 2), "Chuyên trang hoạt động, cập nhật hằng tuần"),
    Task("Đưa tin, bài về kết quả cải cách hành chính của các ngành, địa phương", "Báo Lâm Sơn", ("các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"), "Thường xuyên", every("continuous"), "Tin, bài, phóng sự"),
    Task("Xây dựng phóng sự truyền hình giới thiệu mô hình một cửa hiện đại", "Đài Phát thanh và Truyền hình tỉnh", ("Sở Nội vụ",), "Hằng quý", every("quarterly"), "04 phóng sự mỗi năm"),
    Task("Biên soạn, in và cấp phát tờ gấp hướng dẫn nộp hồ sơ trực tuyến", "Sở Nội vụ", ("Sở Tư pháp", "Bưu điện tỉnh"), "Trước ngày 30/9/2022", by("2022-09-30"), "20.000 tờ gấp"),
    Task("Tổ chức lớp tập huấn kỹ năng tuyên truyền cho công chức cấp xã", "Sở Nội vụ", ("Trường Chính trị tỉnh", "UBND cấp huyện"), "Quý III/2022", q(2022, 3), "Quyết định mở lớp, danh sách học viên"),
    Task("Phát động cuộc thi tìm hiểu cải cách hành chính", "Sở Nội vụ", ("Tỉnh đoàn", "Liên đoàn Lao động tỉnh"), "Từ tháng 3 đến tháng 10/2023", ("2023-03-01", "2023-10-31", None), "Thể lệ, bài dự thi"),
)

COMMUNE_TASKS = (
    Task("Niêm yết công khai bộ thủ tục hành chính tại Bộ phận Một cửa", "Công chức Văn phòng - Thống kê", ("Công chức Tư pháp - Hộ tịch",), "31/01/2024", by("2024-01-31"), "Bảng niêm yết"),
    Task("Đọc bản tin cải cách hành chính trên loa truyền thanh", "Đài truyền thanh xã", ("các thôn",), "Hằng tuần", every("weekly"), "Kịch bản, nhật ký phát sóng"),
    Task("Lồng ghép tuyên truyền trong họp thôn", "Trưởng các thôn", ("Ủy ban MTTQ Việt Nam xã", "các đoàn thể"), "Hằng quý", every("quarterly"), "Biên bản họp"),
    Task("Lập nhóm Zalo hướng dẫn dịch vụ công trực tuyến", "Đoàn Thanh niên xã", ("Tổ công nghệ số cộng đồng",), "15/3/2024", by("2024-03-15"), "Nhóm Zalo của 100% thôn"),
    Task("Báo cáo kết quả tuyên truyền năm 2024", "Văn phòng - Thống kê", (), "15/11/2024", by("2024-11-15"), "Báo cáo"),
)

DISTRICT_TASKS = tuple(
    Task(content, lead, partners, timing, norm, product, form)
    for content, form, lead, partners, timing, norm, product in (
        ("Tuyên truyền về Chương trình tổng thể cải cách hành chính", "Hội nghị trực tuyến", "Phòng Nội vụ", ("Văn phòng HĐND và UBND huyện",), "Quý I/2023", q(2023, 1), "01 hội nghị, tài liệu"),
        ("Giới thiệu gương công chức làm tốt việc tiếp dân", "Tin, bài trên trang thông tin điện tử", "Phòng Văn hóa và Thông tin", ("các cơ quan, đơn vị",), "Hằng tháng", every("monthly"), "02 bài"),
        ("Hướng dẫn người dân đăng ký tài khoản dịch vụ công", "Điểm hỗ trợ lưu động", "Huyện đoàn", ("Công an huyện", "UBND các xã, thị trấn"), "Tháng 3 và tháng 9 năm 2023", ("2023-03-01", "2023-09-30", None), "Danh sách người được hỗ trợ"),
        ("Phát thanh chuyên mục cải cách hành chính", "Chuyên mục phát thanh", "Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình", ("Phòng Nội vụ",), "Hằng tuần", every("weekly"), "52 chuyên mục"),
        ("Treo băng rôn, khẩu hiệu tại trụ sở và nơi công cộng", "Cổ động trực quan", "UBND các xã, thị trấn", ("Phòng Văn hóa và Thông tin",), "Tháng 5/2023", ("2023-05-01", "2023-05-31", None), "Ảnh chụp"),
        ("Cấp phát sổ tay hỏi đáp thủ tục hành chính", "Sổ tay", "Phòng Tư pháp", ("Bưu điện huyện",), "Trước ngày 30 tháng 6 năm 2023", by("2023-06-30"), "500 cuốn sổ tay"),
        ("Khảo sát mức độ hài lòng của người dân", "Phiếu khảo sát", "Phòng Nội vụ", ("Ủy ban MTTQ Việt Nam huyện",), "Quý IV/2023", q(2023, 4), "Báo cáo khảo sát"),
        ("Sơ kết, đánh giá công tác tuyên truyền", "Văn bản", "Phòng Nội vụ", ("các cơ quan, đơn vị", "UBND các xã, thị trấn"), "Trước ngày 10/12/2023", by("2023-12-10"), "Báo cáo năm"),
    )
)

SCHOOL_TASKS = (
    Task("Sinh hoạt dưới cờ chủ đề Nếp sống văn minh nơi công sở, trường học", "Tổng phụ trách Đội", (), "Tháng 9/2024", ("2024-09-01", "2024-09-30", None), "Bài nói chuyện"),
    Task("Niêm yết thủ tục xét tuyển, chuyển trường tại bảng tin", "Văn thư nhà trường", ("Giáo viên chủ nhiệm",), "Tháng 9/2024", ("2024-09-01", "2024-09-30", None), "Bảng tin"),
    Task("Phổ biến cách nộp học phí không dùng tiền mặt cho phụ huynh", "Kế toán", ("Giáo viên chủ nhiệm",), "Tháng 10/2024", ("2024-10-01", "2024-10-31", None), "Thông báo"),
    Task("Thi vẽ tranh Công dân số nhỏ tuổi", "Giáo viên Mỹ thuật", ("Tổng phụ trách Đội",), "Tháng 11/2024", ("2024-11-01", "2024-11-30", None), "Tranh dự thi"),
    Task("Tổng kết, khen thưởng", "Hiệu trưởng", ("Công đoàn trường",), "Tháng 5/2025", ("2025-05-01", "2025-05-31", None), "Báo cáo tổng kết"),
)

HEADER_TASKS = (
    Task("Biên tập 12 số bản tin điện tử cải cách hành chính", "Sở Nội vụ", ("Cổng Thông tin điện tử tỉnh",), "Hằng tháng", every("monthly"), "Bản tin"),
    Task("Tổ chức đối thoại với doanh nghiệp về thủ tục hành chính", "Sở Nội vụ", ("Hiệp hội Doanh nghiệp tỉnh",), "Quý II/2025", q(2025, 2), "Thông báo kết luận"),
    Task("Duy trì chuyên mục Hỏi đáp pháp luật", "Sở Tư pháp", ("Báo tỉnh",), "Thường xuyên", every("continuous"), "Chuyên mục"),
    Task("Rà soát, cắt giảm giấy tờ phải nộp và công khai kết quả", "Sở Tư pháp", ("các sở, ban, ngành",), "Tháng 8/2025", ("2025-08-01", "2025-08-31", None), "Quyết định công bố"),
)

DOCS: list[Doc] = [
    Doc(
        "tinh-2022-2025",
        "docx",
        (
            Frame(("ỦY BAN NHÂN DÂN", "TỈNH LÂM SƠN", "_______", "Số: 1260/KH-UBND"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", "Lâm Sơn, ngày 18 tháng 02 năm 2022")),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền cải cách hành chính giai đoạn 2022 - 2025", CENTRED),
            *lines("""
                Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 và Kế hoạch số 3052/KH-UBND ngày 10/9/2021 của UBND tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
                # I. MỤC ĐÍCH, YÊU CẦU
                1. Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức.
                2. Nội dung tuyên truyền chính xác, dễ hiểu, phù hợp với từng nhóm đối tượng.
                # II. MỤC TIÊU
                1. Đến hết năm 2023, tối thiểu 90% cán bộ, công chức cấp xã được tập huấn kỹ năng tuyên truyền.
                2. Đến năm 2025, 100% đài truyền thanh cấp xã có chuyên mục cải cách hành chính phát ít nhất 02 lần/tuần.
                3. Trên 95% người dân hài lòng về thái độ phục vụ của cán bộ, công chức.
                4. Mỗi cơ quan, đơn vị có ít nhất 03 tin, bài/quý gửi đăng trên chuyên trang cải cách hành chính.
                # III. TỔ CHỨC THỰC HIỆN
                1. Các sở, ban, ngành và UBND cấp huyện tổ chức thực hiện các nhiệm vụ tại Phụ lục kèm theo.
                2. Sở Nội vụ theo dõi, đôn đốc và báo cáo UBND tỉnh.
            """),
            signature("Bộ Nội vụ", "Thường trực Tỉnh ủy", "các sở, ban, ngành"),
            P("PHỤ LỤC", CENTRED),
            P("Phân công nhiệm vụ tuyên truyền cải cách hành chính", CENTRED),
            P("(Kèm theo Kế hoạch số 1260/KH-UBND ngày 18/02/2022 của UBND tỉnh)", CENTRED),
            T(
                (
                    (C("TT", rows=2), C("Nội dung nhiệm vụ", rows=2), C("Phân công thực hiện", columns=2), C("Thời gian thực hiện", rows=2), C("Sản phẩm", rows=2)),
                    ("Cơ quan chủ trì", "Cơ quan phối hợp"),
                    ("I", C("Tuyên truyền trên phương tiện thông tin đại chúng", columns=5)),
                    *rows_of(PROVINCE_TASKS[:3], "no content lead partners timing product"),
                    ("II", C("Tuyên truyền bằng hình thức khác", columns=5)),
                    *merged_down(rows_of(PROVINCE_TASKS[3:], "no content lead partners timing product", 4), 2),
                )
            ),
        ),
        "1260/KH-UBND",
        "2022-02-18",
        "Ủy ban nhân dân tỉnh Lâm Sơn",
        "Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2022 - 2025",
        ("2022-01-01", "2025-12-31"),
        PROVINCE_TASKS,
        (
            Target("cán bộ, công chức cấp xã được tập huấn", 90, comparator=">=", due="2023-12-31"),
            Target("đài truyền thanh cấp xã có chuyên mục", 100, due="2025-12-31", cadence="weekly"),
            Target("người dân hài lòng", 95, comparator=">"),
            Target("Mỗi cơ quan, đơn vị", 3, "count_each", ">=", "tin, bài", cadence="quarterly"),
        ),
    ),
    Doc(
        "xa-cot-la",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "XÃ AN PHÚ", "05/KH-UBND", "An Phú, ngày 08 tháng 01 năm 2024"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền cải cách hành chính năm 2024 trên địa bàn xã An Phú", CENTRED),
            *lines("""
                Căn cứ Kế hoạch số 311/KH-UBND ngày 29/12/2023 của UBND huyện, UBND xã xây dựng kế hoạch như sau:
                # I. Kết quả năm 2023
                Năm 2023, 85% hồ sơ được giải quyết đúng hạn; toàn xã phát 40 bản tin.
                # II. Mục tiêu
                - 96/96 hộ kinh doanh được phát tờ gấp hướng dẫn nộp thuế điện tử.
                - Thời gian chờ đến lượt tại Bộ phận Một cửa không quá 15 phút.
                - Phấn đấu tỷ lệ hồ sơ trực tuyến đạt từ 70% trở lên.
                # III. Nhiệm vụ cụ thể
                (Phụ lục kèm theo)
                # IV. Tổ chức thực hiện
                Giao Văn phòng - Thống kê theo dõi, báo cáo.
            """),
            signature("UBND huyện", "các thôn"),
            T((("Hoàn thành trước", "Việc cần làm", "Kết quả", "Đơn vị thực hiện", "Đơn vị cùng tham gia"), *rows_of(COMMUNE_TASKS, "timing content product lead partners"))),
        ),
        "05/KH-UBND",
        "2024-01-08",
        "Ủy ban nhân dân xã An Phú",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2024 trên địa bàn xã An Phú",
        Y24,
        COMMUNE_TASKS,
        (Target("hộ kinh doanh được phát tờ gấp", 100), Target("Thời gian chờ đến lượt không quá 15 phút", 15, "duration", "<=", "phút"), Target("tỷ lệ hồ sơ trực tuyến", 70, comparator=">=")),
    ),
    Doc(
        "phu-luc-huyen",
        "xlsx",
        (
            P("PHỤ LỤC: DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023", CENTRED),
            P("(Kèm theo Kế hoạch số 44/KH-UBND ngày 17/01/2023 của UBND huyện Sơn Đông)", CENTRED),
            T((("STT", "Nội dung tuyên truyền", "Hình thức", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả đầu ra"), ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"), *rows_of(DISTRICT_TASKS, "no content form lead partners timing product"))),
            P("Ghi chú: Phấn đấu 100% xã, thị trấn hoàn thành nhiệm vụ được giao trước ngày 15/12/2023."),
        ),
        "44/KH-UBND",
        "2023-01-17",
        "UBND huyện Sơn Đông",
        None,
        ("2023-01-01", "2023-12-31"),
        DISTRICT_TASKS,
        (Target("xã, thị trấn hoàn thành nhiệm vụ", 100, due="2023-12-15"),),
    ),
    Doc(
        "truong-hoc",
        "odt",
        (
            head("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO BÌNH AN", "TRƯỜNG TIỂU HỌC NGUYỄN VĂN TRỖI", "21/KH-THNVT", "Bình An, ngày 06 tháng 9 năm 2024"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền cải cách hành chính năm học 2024 - 2025", CENTRED),
            *lines("""
                # 1. Mục tiêu
                - 100% cán bộ, giáo viên, nhân viên ký cam kết văn hóa công sở.
                - Ít nhất hai buổi ngoại khóa mỗi học kỳ.
                # 2. Nội dung công việc theo tháng
            """),
            T(
                (
                    ("TT", "Nội dung hoạt động", "Người phụ trách", "Phối hợp", "Sản phẩm"),
                    (C("Tháng 9/2024", columns=5),),
                    *rows_of(SCHOOL_TASKS[:2], "no content lead partners product"),
                    (C("Tháng 10/2024", columns=5),),
                    *rows_of(SCHOOL_TASKS[2:3], "no content lead partners product", 3),
                    (C("Tháng 11/2024", columns=5),),
                    *rows_of(SCHOOL_TASKS[3:4], "no content lead partners product", 4),
                    (C("Tháng 5/2025", columns=5),),
                    *rows_of(SCHOOL_TASKS[4:], "no content lead partners product", 5),
                )
            ),
            signature("Phòng GD&ĐT", title="HIỆU TRƯỞNG", who="Trần Thị Mẫu"),
        ),
        "21/KH-THNVT",
        "2024-09-06",
        "Trường Tiểu học Nguyễn Văn Trỗi",
        "Kế hoạch tuyên truyền cải cách hành chính năm học 2024 - 2025",
        ("2024-09-01", "2025-08-31"),
        SCHOOL_TASKS,
        (Target("cán bộ, giáo viên, nhân viên ký cam kết", 100), Target("hai buổi ngoại khóa", 2, "count", ">=", "buổi")),
    ),
    Doc(
        "huyen-pdf",
        "pdf",
        (
            head("ỦY BAN NHÂN DÂN", "HUYỆN SƠN ĐÔNG", "44/KH-UBND", "Sơn Đông, ngày 17 tháng 01 năm 2023"),
            P("KẾ HOẠCH", CENTRED),
            P("Thông tin, tuyên truyền cải cách hành chính năm 2023", CENTRED),
            *lines("""
                Thực hiện Kế hoạch số 9120/KH-UBND ngày 30/12/2022 của UBND tỉnh về tuyên truyền cải cách hành chính năm 2023, trong đó đặt mục tiêu 80% hồ sơ nộp trực tuyến; Ủy ban nhân dân huyện ban hành kế hoạch như sau:
                # I. MỤC ĐÍCH
                Tiếp tục nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về ý nghĩa, tầm quan trọng của công tác cải cách hành chính; tạo sự đồng thuận của xã hội trong quá trình triển khai thực hiện trên địa bàn huyện.
                # II. CHỈ TIÊU
                1. 100% cơ quan, đơn vị, địa phương ban hành kế hoạch tuyên truyền trong quý I năm 2023.
                2. Giảm 20% số hồ sơ trễ hẹn so với năm 2022.
                3. Mỗi xã, thị trấn phát thanh tối thiểu 04 bản tin/tháng.
                # III. NHIỆM VỤ
                Nhiệm vụ cụ thể nêu tại bảng dưới đây:
            """),
            T((("STT", "Nội dung tuyên truyền", "Hình thức", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"), *rows_of(DISTRICT_TASKS, "no content form lead partners timing product"))),
            signature("UBND tỉnh", "Sở Nội vụ"),
        ),
        "44/KH-UBND",
        "2023-01-17",
        "Ủy ban nhân dân huyện Sơn Đông",
        "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2023",
        ("2023-01-01", "2023-12-31"),
        DISTRICT_TASKS,
        (Target("cơ quan, đơn vị, địa phương ban hành kế hoạch", 100, due="2023-03-31"), Target("hồ sơ trễ hẹn", 20, "change"), Target("Mỗi xã, thị trấn phát thanh", 4, "count_each", ">=", "bản tin", cadence="monthly")),
    ),
    Doc(
        "bo-quyet-dinh",
        "docx",
        (
            Frame(("BỘ XÂY DỰNG", "_______", "Số: 188/QĐ-BXD"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", "Hà Nội, ngày 03 tháng 3 năm 2023")),
            P("QUYẾT ĐỊNH", CENTRED),
            P("Ban hành Kế hoạch truyền thông cải cách hành chính của Bộ Xây dựng giai đoạn 2023 - 2025", CENTRED),
            *lines("""
                = BỘ TRƯỞNG BỘ XÂY DỰNG
                Căn cứ Nghị định số 52/2022/NĐ-CP ngày 08/8/2022 của Chính phủ;
                Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ.
                = QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch truyền thông cải cách hành chính của Bộ Xây dựng giai đoạn 2023 - 2025.
                Điều 2. Quyết định có hiệu lực kể từ ngày ký.
            """),
            signature("Như Điều 2", title="KT. BỘ TRƯỞNG"),
            P("KẾ HOẠCH", CENTRED),
            P("Truyền thông cải cách hành chính của Bộ Xây dựng giai đoạn 2023 - 2025", CENTRED),
            P("(Ban hành kèm theo Quyết định số 188/QĐ-BXD ngày 03/3/2023 của Bộ trưởng Bộ Xây dựng)", CENTRED),
            *lines("""
                # I. MỤC TIÊU
                Các chỉ tiêu cụ thể:
            """),
            T(
                (
                    (C("TT", rows=2), C("Chỉ tiêu", rows=2), C("Đơn vị tính", rows=2), C("Kết quả năm 2022", rows=2), C("Mục tiêu", columns=3)),
                    ("Năm 2023", "Năm 2024", "Năm 2025"),
                    ("1", "Tỷ lệ đơn vị thuộc Bộ có chuyên mục cải cách hành chính", "%", "60", "80", "90", "100"),
                    ("2", "Số phóng sự truyền hình về cải cách hành chính", "Phóng sự", "2", "4", "6", "8"),
                    ("3", "Tỷ lệ công chức được tập huấn kỹ năng truyền thông", "%", "40", "60", "75", "≥ 90"),
                )
            ),
            P("II. NHIỆM VỤ", "heading"),
            T(
                (
                    ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành", "Sản phẩm"),
                    *rows_of(
                        (
                            Task("Xây dựng bộ nhận diện truyền thông cải cách hành chính", "Văn phòng Bộ", ("Báo Xây dựng",), "Quý II/2023", q(2023, 2), "Bộ nhận diện"),
                            Task("Tổ chức hội nghị phổ biến quy định mới về cấp phép xây dựng", "Cục Quản lý hoạt động xây dựng", ("Vụ Pháp chế", "các Sở Xây dựng"), "Tháng 6 hằng năm", every("yearly"), "Tài liệu, kỷ yếu"),
                            Task("Cập nhật thông tin cải cách hành chính trên Cổng thông tin điện tử Bộ", "Trung tâm Thông tin", ("các đơn vị thuộc Bộ",), "Thường xuyên", every("continuous"), "Tin, bài"),
                        ),
                        "no content lead partners timing product",
                    ),
                )
            ),
        ),
        "188/QĐ-BXD",
        "2023-03-03",
        "Bộ Xây dựng",
        "Kế hoạch truyền thông cải cách hành chính của Bộ Xây dựng giai đoạn 2023 - 2025",
        ("2023-01-01", "2025-12-31"),
        (
            Task("Xây dựng bộ nhận diện truyền thông cải cách hành chính", "Văn phòng Bộ", ("Báo Xây dựng",), "Quý II/2023", q(2023, 2), "Bộ nhận diện"),
            Task("Tổ chức hội nghị phổ biến quy định mới về cấp phép xây dựng", "Cục Quản lý hoạt động xây dựng", ("Vụ Pháp chế", "các Sở Xây dựng"), "Tháng 6 hằng năm", every("yearly"), "Tài liệu, kỷ yếu"),
            Task("Cập nhật thông tin cải cách hành chính trên Cổng thông tin điện tử Bộ", "Trung tâm Thông tin", ("các đơn vị thuộc Bộ",), "Thường xuyên", every("continuous"), "Tin, bài"),
        ),
        (
            Target("đơn vị thuộc Bộ có chuyên mục", 100, due="2025-12-31", milestones=(("2023-12-31", 80), ("2024-12-31", 90), ("2025-12-31", 100))),
            Target("Số phóng sự truyền hình", 8, "count", "=", "Phóng sự", "2025-12-31", milestones=(("2023-12-31", 4), ("2024-12-31", 6), ("2025-12-31", 8))),
            Target("công chức được tập huấn", 90, comparator=">=", due="2025-12-31", milestones=(("2023-12-31", 60), ("2024-12-31", 75), ("2025-12-31", 90))),
        ),
    ),
    Doc(
        "theo-tung-so",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "70/KH-UBND", "Hà Trung, ngày 20 tháng 01 năm 2025"),
            P("KẾ HOẠCH", CENTRED),
            P("TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025", CENTRED),
            *lines("""
                # I. Mục tiêu
                - Duy trì 100% trang thông tin điện tử của sở, ngành có mục hỏi đáp.
                # II. Phân công nhiệm vụ
                1. Sở Nội vụ
            """),
            T((("TT", "Nội dung công việc", "Phối hợp thực hiện", "Thời gian hoàn thành", "Sản phẩm dự kiến"), *rows_of(HEADER_TASKS[:2], "no content partners timing product"))),
            P("2. Sở Tư pháp"),
            T((("TT", "Nội dung công việc", "Phối hợp thực hiện", "Thời gian hoàn thành", "Sản phẩm dự kiến"), *rows_of(HEADER_TASKS[2:], "no content partners timing product"))),
            signature("HĐND tỉnh"),
        ),
        "70/KH-UBND",
        "2025-01-20",
        "Ủy ban nhân dân tỉnh Hà Trung",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2025",
        ("2025-01-01", "2025-12-31"),
        HEADER_TASKS,
        (Target("trang thông tin điện tử của sở, ngành có mục hỏi đáp", 100),),
    ),
    Doc(
        "xa-vni",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH", "11/KH-UBND", "Bình Minh, ngày 14 tháng 02 năm 2022"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền cải cách hành chính năm 2022", CENTRED),
            P("I. Mục tiêu", "heading"),
            P("- Không dưới 90% hộ dân nhận được tờ rơi hướng dẫn dịch vụ công."),
            P("II. Nhiệm vụ", "heading"),
            T((("Số TT", "Nội dung công việc", "Người chịu trách nhiệm", "Thời hạn", "Sản phẩm"), ("1", "Phát tờ rơi đến từng hộ dân", "Trưởng các thôn", "Tháng 4/2022", "1.200 tờ rơi"), ("2", "Kẻ vẽ khẩu hiệu tại trụ sở", "Công chức Văn hóa - Xã hội", "Trước ngày 19/5/2022", "03 khẩu hiệu"))),
        ),
        "11/KH-UBND",
        "2022-02-14",
        "Ủy ban nhân dân xã Bình Minh",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2022",
        ("2022-01-01", "2022-12-31"),
        (Task("Phát tờ rơi đến từng hộ dân", "Trưởng các thôn", (), "Tháng 4/2022", ("2022-04-01", "2022-04-30", None), "1.200 tờ rơi"), Task("Kẻ vẽ khẩu hiệu tại trụ sở", "Công chức Văn hóa - Xã hội", (), "Trước ngày 19/5/2022", by("2022-05-19"), "03 khẩu hiệu")),
        (Target("hộ dân nhận được tờ rơi", 90, comparator=">="),),
        options={"font": "vni"},
    ),
    Doc(
        "khong-ke-khung",
        "pdf",
        (
            head("SỞ TƯ PHÁP TỈNH HÀ TRUNG", "TRUNG TÂM TRỢ GIÚP PHÁP LÝ", "19/KH-TTTGPL", "Hà Trung, ngày 03 tháng 02 năm 2025"),
            P("KẾ HOẠCH", CENTRED),
            P("Truyền thông về trợ giúp pháp lý và cải cách hành chính năm 2025", CENTRED),
            P("I. Mục tiêu", "heading"),
            P("100% vụ việc được thông báo kết quả cho người dân đúng hạn."),
            P("II. Nhiệm vụ", "heading"),
            T((("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Sản phẩm"), ("1", "Tư vấn pháp luật lưu động tại xã", "Phòng Nghiệp vụ", "Hằng tháng", "Sổ tư vấn"), ("2", "Phát sóng chuyên mục pháp luật", "Phòng Hành chính", "Quý IV/2025", "04 chuyên mục"))),
        ),
        "19/KH-TTTGPL",
        "2025-02-03",
        "Trung tâm Trợ giúp pháp lý",
        "Kế hoạch truyền thông về trợ giúp pháp lý và cải cách hành chính năm 2025",
        ("2025-01-01", "2025-12-31"),
        (Task("Tư vấn pháp luật lưu động tại xã", "Phòng Nghiệp vụ", (), "Hằng tháng", every("monthly"), "Sổ tư vấn"), Task("Phát sóng chuyên mục pháp luật", "Phòng Hành chính", (), "Quý IV/2025", q(2025, 4), "04 chuyên mục")),
        (Target("vụ việc được thông báo kết quả", 100),),
        options={"bare": True},
    ),
]
