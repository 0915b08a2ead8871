"""The sixth lot, by another hand: work in sentences above all, of offices that share no manner."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
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
    rows_of,
    signature,
)
from benchmarks._reading.spans import UNSAID, months, no_plan, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

PROVINCE = Doc("tinh-van-xuoi", "docx", (
    head("", "ỦY BAN NHÂN DÂN TỈNH BẮC LĨNH", "64/KH-UBND", "Bắc Lĩnh, ngày 22 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền cải cách hành chính nhà nước tỉnh Bắc Lĩnh năm 2026", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 310/KH-UBND ngày 19/12/2025 của UBND tỉnh về cải cách hành chính năm 2026, trong đó đặt ra 85% hồ sơ trực tuyến, UBND tỉnh ban hành Kế hoạch như sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
2. Việc tuyên truyền phải thường xuyên, thiết thực, tránh hình thức.
# II. CHỈ TIÊU
1. 100% sở, ban, ngành và UBND cấp xã duy trì chuyên mục cải cách hành chính trên cổng thông tin điện tử.
2. Ít nhất 90% người dân được hỏi biết cách nộp hồ sơ trực tuyến.
3. Mỗi xã, phường phát tối thiểu 04 lượt bản tin/tháng trên hệ thống truyền thanh.
4. Toàn tỉnh tổ chức 12 hội nghị tập huấn cho công chức một cửa.
# III. NỘI DUNG
- Các quy định mới về thủ tục hành chính.
- Lợi ích của dịch vụ công trực tuyến.
# IV. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì, phối hợp với Sở Khoa học và Công nghệ tham mưu UBND tỉnh tổ chức Hội thi "Cải cách hành chính - từ ý tưởng đến hành động" trong quý III năm 2026.
- Biên soạn sổ tay hỏi đáp về cải cách hành chính, phát hành trước ngày 30/4/2026.
- Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 10/12/2026.
2. Báo và Phát thanh, Truyền hình Bắc Lĩnh
Xây dựng chuyên đề "Chính quyền phục vụ" phát sóng hằng tuần.
3. Bưu điện tỉnh chịu trách nhiệm niêm yết tờ gấp hướng dẫn tại 100% điểm bưu điện - văn hóa xã.
4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội phối hợp tuyên truyền, vận động đoàn viên, hội viên sử dụng dịch vụ công trực tuyến.
5. UBND các xã, phường có trách nhiệm bố trí cán bộ hướng dẫn người dân tại Trung tâm Phục vụ hành chính công.
Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./."""),
    signature("Bộ Nội vụ", "Thường trực Tỉnh ủy")),
    "64/KH-UBND", "2026-01-22", "Ủy ban nhân dân tỉnh Bắc Lĩnh", "Kế hoạch thông tin, tuyên truyền cải cách hành chính nhà nước tỉnh Bắc Lĩnh năm 2026", whole(2026),
    (Task('Tham mưu UBND tỉnh tổ chức Hội thi "Cải cách hành chính - từ ý tưởng đến hành động"', "Sở Nội vụ", ("Sở Khoa học và Công nghệ",), "trong quý III năm 2026", q(2026, 3)),
     Task("Biên soạn sổ tay hỏi đáp về cải cách hành chính, phát hành", "Sở Nội vụ", (), "trước ngày 30/4/2026", by("2026-04-30")),
     Task("Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch", "Sở Nội vụ", (), "trước ngày 10/12/2026", by("2026-12-10")),
     Task('Xây dựng chuyên đề "Chính quyền phục vụ" phát sóng', "Báo và Phát thanh, Truyền hình Bắc Lĩnh", (), "hằng tuần", every("weekly")),
     Task("Niêm yết tờ gấp hướng dẫn tại 100% điểm bưu điện - văn hóa xã", "Bưu điện tỉnh"),
     Task("Tuyên truyền, vận động đoàn viên, hội viên sử dụng dịch vụ công trực tuyến", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội"),
     Task("Bố trí cán bộ hướng dẫn người dân tại Trung tâm Phục vụ hành chính công", "UBND các xã, phường")),
    (Target("sở, ban, ngành và UBND cấp xã", 100), Target("người dân được hỏi", 90, comparator=">="),
     Target("xã, phường", 4, "count_each", ">=", "lượt bản tin", cadence="monthly"), Target("hội nghị tập huấn", 12, "count", unit="hội nghị"),
     Target("điểm bưu điện - văn hóa xã", 100)))

SCHOOL = Doc("truong-tieu-hoc", "odt", (
    Frame(("UBND PHƯỜNG HÒA THUẬN", "TRƯỜNG TIỂU HỌC LÊ LAI", "Số: 38/KH-THLL"), (*MOTTO, "Hòa Thuận, ngày 12 tháng 9 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông phòng, chống bạo lực học đường năm học 2025 - 2026", CENTRED),
    *lines("""
Căn cứ Công văn số 77/UBND-VHXH ngày 05/9/2025 của UBND phường Hòa Thuận; năm học 2024 - 2025 có 92% học sinh được tuyên truyền.
# I. MỤC TIÊU
- 100% giáo viên được tập huấn kỹ năng tư vấn tâm lý.
- Trên 95% phụ huynh ký cam kết phối hợp với nhà trường.
- Không để xảy ra vụ bạo lực học đường nghiêm trọng nào.
# II. PHÂN CÔNG NHIỆM VỤ
1. Ban Giám hiệu
- Xây dựng quy tắc ứng xử trong nhà trường. Hoàn thành trong tháng 9/2025.
2. Tổng phụ trách Đội
- Tổ chức phát thanh măng non vào thứ Hai hằng tuần.
- Phối hợp với Công an phường tổ chức 02 buổi nói chuyện chuyên đề (tháng 10/2025 và tháng 3/2026).
3. Giáo viên chủ nhiệm
- Lồng ghép nội dung tuyên truyền vào giờ sinh hoạt lớp hằng tuần.
4. Nhân viên y tế
- Lập hồ sơ theo dõi học sinh có nguy cơ."""),
    Frame(("Nơi nhận:", "- UBND phường;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Ngô Thị Mẫu"))),
    "38/KH-THLL", "2025-09-12", "Trường Tiểu học Lê Lai", "Kế hoạch truyền thông phòng, chống bạo lực học đường năm học 2025 - 2026", ("2025-09-01", "2026-08-31"),
    (Task("Xây dựng quy tắc ứng xử trong nhà trường", "Ban Giám hiệu", (), "trong tháng 9/2025", months(2025, 9)),
     Task("Tổ chức phát thanh măng non", "Tổng phụ trách Đội", (), "vào thứ Hai hằng tuần", every("weekly")),
     Task("Tổ chức 02 buổi nói chuyện chuyên đề", "Tổng phụ trách Đội", ("Công an phường",), "tháng 10/2025 và tháng 3/2026", ("2025-10-01", "2026-03-31", None)),
     Task("Lồng ghép nội dung tuyên truyền vào giờ sinh hoạt lớp", "Giáo viên chủ nhiệm", (), "hằng tuần", every("weekly")),
     Task("Lập hồ sơ theo dõi học sinh có nguy cơ", "Nhân viên y tế")),
    (Target("giáo viên", 100), Target("phụ huynh", 95, comparator=">"), Target("vụ bạo lực học đường", 0, "count", unit="vụ")))

HOSPITAL_TASKS = (
    Task("Lắp đặt màn hình thông báo lượt khám", "Phòng Công nghệ thông tin", ("Khoa Khám bệnh",), "Trước 31/3/2026", by("2026-03-31"), "03 màn hình", budget="45.000.000"),
    Task("Truyền thông thanh toán không dùng tiền mặt", "Phòng Tài chính - Kế toán", ("các khoa, phòng",), "Hằng tháng", every("monthly"), "Bài trên fanpage", budget="0"),
    Task("Khảo sát hài lòng người bệnh nội trú", "Phòng Quản lý chất lượng", ("Phòng Công tác xã hội",), "Quý II và quý IV", ("2026-04-01", "2026-12-31", None), "Báo cáo khảo sát", budget="5.000.000"),
)
HOSPITAL = Doc("benh-vien-san-nhi", "office docx doc", (
    Frame(("SỞ Y TẾ TỈNH BẮC LĨNH", "BỆNH VIỆN SẢN - NHI", "Số: 205/KH-BVSN"), (*MOTTO, "Bắc Lĩnh, ngày 06 tháng 02 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Nâng cao chất lượng phục vụ người bệnh năm 2026", CENTRED),
    *lines("""
# I. KẾT QUẢ NĂM 2025
Tỷ lệ hài lòng người bệnh ngoại trú đạt 91,5%; thời gian chờ khám trung bình 75 phút.
# II. MỤC TIÊU NĂM 2026
- Tỷ lệ hài lòng người bệnh ngoại trú đạt từ 94% trở lên.
- Thời gian chờ khám trung bình không quá 60 phút.
- Mỗi khoa có ít nhất 01 sáng kiến cải tiến chất lượng.
# III. NHIỆM VỤ CỤ THỂ"""),
    T((("STT", "Hoạt động", "Đơn vị đầu mối", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm", "Kinh phí (đồng)"),
       *rows_of(HOSPITAL_TASKS, "no content lead partners timing product budget"),
       (C("Tổng cộng", columns=6), "50.000.000"))),
    *lines("""
Ghi chú: Phấn đấu 80% giao dịch viện phí được thanh toán không dùng tiền mặt."""),
    signature("Sở Y tế", title="GIÁM ĐỐC")),
    "205/KH-BVSN", "2026-02-06", "Bệnh viện Sản - Nhi", "Kế hoạch nâng cao chất lượng phục vụ người bệnh năm 2026", whole(2026), HOSPITAL_TASKS,
    (Target("hài lòng người bệnh ngoại trú", 94, comparator=">="), Target("Thời gian chờ khám", 60, "duration", "<=", "phút"),
     Target("khoa", 1, "count_each", ">=", "sáng kiến"), Target("giao dịch viện phí", 80)))

POLICE = Doc("cong-an-tinh", "pdf", (
    Frame(("BỘ CÔNG AN", "CÔNG AN TỈNH BẮC LĨNH", "Số: 118/KH-CAT-PC06"), (*MOTTO, "Bắc Lĩnh, ngày 02 tháng 3 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Cao điểm tuyên truyền, hướng dẫn người dân sử dụng tài khoản định danh điện tử mức độ 2", CENTRED),
    *lines("""
I. MỤC TIÊU
1. Đến ngày 30/6/2026, 95% công dân đủ điều kiện kích hoạt tài khoản định danh điện tử.
2. Đến ngày 31/12/2026, 70% lượt đăng nhập Cổng Dịch vụ công thực hiện bằng VNeID.
II. NHIỆM VỤ
1. Phòng Cảnh sát quản lý hành chính về trật tự xã hội (PC06)
1.1. Xây dựng bộ tài liệu tuyên truyền dạng đồ họa thông tin.
Thời gian hoàn thành: 15/3/2026.
1.2. Tổ chức các tổ lưu động cấp, kích hoạt tài khoản tại khu công nghiệp.
Thời gian thực hiện: tháng 4 - tháng 6/2026.
2. Phòng Công tác đảng và công tác chính trị
2.1. Đăng tải tin, bài trên Trang thông tin điện tử Công an tỉnh.
Thời gian thực hiện: thường xuyên.
3. Công an các xã, phường
3.1. Rà soát, lập danh sách người già yếu, khuyết tật để cấp tài khoản tại nhà.
Thời gian hoàn thành: trước ngày 20/3/2026."""),
    Frame(("Nơi nhận:", "- Đ/c Giám đốc (để b/c);", "- Lưu: PC06."), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đại tá Vũ Mẫu"))),
    "118/KH-CAT-PC06", "2026-03-02", "Công an tỉnh Bắc Lĩnh", "Kế hoạch cao điểm tuyên truyền, hướng dẫn người dân sử dụng tài khoản định danh điện tử mức độ 2", None,
    (Task("Xây dựng bộ tài liệu tuyên truyền dạng đồ họa thông tin", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội (PC06)", (), "15/3/2026", by("2026-03-15")),
     Task("Tổ chức các tổ lưu động cấp, kích hoạt tài khoản tại khu công nghiệp", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội (PC06)", (), "tháng 4 - tháng 6/2026", months(2026, 4, 6)),
     Task("Đăng tải tin, bài trên Trang thông tin điện tử Công an tỉnh", "Phòng Công tác đảng và công tác chính trị", (), "thường xuyên", every("continuous")),
     Task("Rà soát, lập danh sách người già yếu, khuyết tật để cấp tài khoản tại nhà", "Công an các xã, phường", (), "trước ngày 20/3/2026", by("2026-03-20"))),
    (Target("công dân đủ điều kiện", 95, due="2026-06-30"), Target("lượt đăng nhập Cổng Dịch vụ công", 70, due="2026-12-31")))

PARTY = Doc("dang-uy-phuong", "docx", (
    Frame(("ĐẢNG BỘ TỈNH BẮC LĨNH", "ĐẢNG ỦY PHƯỜNG TÂN LẬP", "*", "Số 21-KH/ĐU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Tân Lập, ngày 14 tháng 8 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("tuyên truyền thực hiện mô hình chính quyền địa phương hai cấp trên địa bàn phường giai đoạn 2025 - 2027", CENTRED),
    *lines("""
I- MỤC ĐÍCH, YÊU CẦU
Tạo sự thống nhất trong nhận thức của cán bộ, đảng viên và Nhân dân.
II- CHỈ TIÊU
- Tỷ lệ chi bộ đưa nội dung vào sinh hoạt định kỳ: năm 2025 đạt 80%; năm 2026 đạt 90%; năm 2027 đạt 100%.
- Hằng năm có từ 95% đảng viên trở lên được học tập, quán triệt.
III- TỔ CHỨC THỰC HIỆN
1. Ban Xây dựng Đảng Đảng ủy phường tham mưu Ban Thường vụ Đảng ủy ban hành tài liệu sinh hoạt chi bộ, hoàn thành trong tháng 9/2025.
2. Giao Văn phòng Đảng ủy chủ trì, phối hợp Phòng Văn hóa - Xã hội mở chuyên mục hỏi - đáp trên trang thông tin điện tử của phường từ quý IV/2025.
3. Các chi bộ, đảng bộ trực thuộc tổ chức sinh hoạt chuyên đề ít nhất 01 lần/quý.
4. Ủy ban Kiểm tra Đảng ủy kiểm tra việc thực hiện Kế hoạch, định kỳ 6 tháng báo cáo Ban Thường vụ."""),
    Frame(("Nơi nhận:", "- Thường trực Tỉnh ủy;", "- Lưu VPĐU."), ("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Đặng Mẫu"))),
    "21-KH/ĐU", "2025-08-14", "Đảng ủy phường Tân Lập", "Kế hoạch tuyên truyền thực hiện mô hình chính quyền địa phương hai cấp trên địa bàn phường giai đoạn 2025 - 2027", ("2025-01-01", "2027-12-31"),
    (Task("Tham mưu Ban Thường vụ Đảng ủy ban hành tài liệu sinh hoạt chi bộ", "Ban Xây dựng Đảng Đảng ủy phường", (), "trong tháng 9/2025", months(2025, 9)),
     Task("Mở chuyên mục hỏi - đáp trên trang thông tin điện tử của phường", "Văn phòng Đảng ủy", ("Phòng Văn hóa - Xã hội",), "từ quý IV/2025", ("2025-10-01", None, None)),
     Task("Tổ chức sinh hoạt chuyên đề ít nhất", "Các chi bộ, đảng bộ trực thuộc", (), "ít nhất 01 lần/quý", every("quarterly")),
     Task("Kiểm tra việc thực hiện Kế hoạch, báo cáo Ban Thường vụ", "Ủy ban Kiểm tra Đảng ủy", (), "định kỳ 6 tháng", every("half_yearly"))),
    (Target("Tỷ lệ chi bộ đưa nội dung vào sinh hoạt định kỳ", 100, due="2027-12-31", milestones=(("2025-12-31", 80), ("2026-12-31", 90), ("2027-12-31", 100))),
     Target("đảng viên", 95, comparator=">=", cadence="yearly")))

BANK_TASKS = (
    Task("Truyền thông chương trình cho vay giải quyết việc làm", "Phòng Kế hoạch - Nghiệp vụ tín dụng", ("Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"), "Từ 01/4 đến 30/9/2026", ("2026-04-01", "2026-09-30", None), "Tối thiểu 20 tin, bài", "Tin, bài trên báo"),
    Task("Đặt bảng thông tin chính sách tại điểm giao dịch xã", "Phòng giao dịch các khu vực", ("UBND cấp xã",), "Tháng 5", months(2026, 5), "100% điểm giao dịch có bảng", "Bảng thông tin"),
    Task("Livestream giải đáp chính sách", "Phòng Hành chính - Tổ chức", (), "01 số/quý", every("quarterly"), "04 số", "Mạng xã hội"),
)
BANK = Doc("ngan-hang-csxh", "xlsx", (
    P("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI"), P("CHI NHÁNH TỈNH BẮC LĨNH"), P("Số: 412/KH-NHCS"),
    P("Bắc Lĩnh, ngày 10 tháng 3 năm 2026"), P("KẾ HOẠCH", CENTRED), P("Truyền thông tín dụng chính sách năm 2026", CENTRED),
    T((("TT", "Nội dung truyền thông", "Hình thức", "Phân công", C("Tiến độ, sản phẩm", columns=2), "Phối hợp"),
       ("", "", "", "Bộ phận chủ trì", "Thời gian", "Kết quả đầu ra", ""),
       *rows_of(BANK_TASKS, "no content form lead timing product partners")))),
    "412/KH-NHCS", "2026-03-10", "Ngân hàng Chính sách xã hội chi nhánh tỉnh Bắc Lĩnh", "Kế hoạch truyền thông tín dụng chính sách năm 2026", whole(2026), BANK_TASKS)

COOP = Doc("lien-minh-hop-tac-xa", "txt", ("""LIÊN MINH HỢP TÁC XÃ VIỆT NAM
LIÊN MINH HỢP TÁC XÃ TỈNH BẮC LĨNH
Số: 09/KH-LMHTX
Bắc Lĩnh, ngày 27 tháng 01 năm 2026

KẾ HOẠCH
Tuyên truyền Luật Hợp tác xã và phát triển kinh tế tập thể năm 2026

I. Mục tiêu
Năm 2026 thành lập mới 15 hợp tác xã; 60% hợp tác xã
hoạt động hiệu quả; doanh thu bình quân tăng 8% so với năm
2025. Năm 2025 đã thành lập được 11 hợp tác xã.

II. Nhiệm vụ
1. Tổ chức 05 hội nghị phổ biến Luật Hợp tác xã tại các cụm
xã miền núi trong quý II.
Phân công: Phòng Chính sách và Phong trào.
Phối hợp: UBND các xã miền núi.

2. Xuất bản bản tin "Kinh tế tập thể" 02 tháng/số.
Phân công: Văn phòng Liên minh.
Kết quả: 06 số, mỗi số 500 bản.

                                   2

3. Xây dựng phóng sự về 03 mô hình hợp tác xã tiêu biểu.
Phân công: Phòng Tư vấn hỗ trợ.
Phối hợp: Báo và Phát thanh, Truyền hình tỉnh.
Thời gian: hoàn thành trước 15/11/2026.

III. Tổ chức thực hiện
Các phòng chuyên môn căn cứ nhiệm vụ được giao chủ động triển khai.
Văn phòng Liên minh theo dõi, tổng hợp báo cáo Ban Thường vụ trước ngày 20/12/2026.

CHỦ TỊCH
Trịnh Mẫu
""",), "09/KH-LMHTX", "2026-01-27", "Liên minh Hợp tác xã tỉnh Bắc Lĩnh", "Kế hoạch tuyên truyền Luật Hợp tác xã và phát triển kinh tế tập thể năm 2026", whole(2026),
    (Task("Tổ chức 05 hội nghị phổ biến Luật Hợp tác xã tại các cụm xã miền núi", "Phòng Chính sách và Phong trào", ("UBND các xã miền núi",), "trong quý II", q(2026, 2)),
     Task('Xuất bản bản tin "Kinh tế tập thể"', "Văn phòng Liên minh", (), "02 tháng/số", UNSAID, "06 số, mỗi số 500 bản"),
     Task("Xây dựng phóng sự về 03 mô hình hợp tác xã tiêu biểu", "Phòng Tư vấn hỗ trợ", ("Báo và Phát thanh, Truyền hình tỉnh",), "hoàn thành trước 15/11/2026", by("2026-11-15"))),
    (Target("thành lập mới hợp tác xã", 15, "count", unit="hợp tác xã"), Target("hợp tác xã hoạt động hiệu quả", 60), Target("doanh thu bình quân", 8, "change")))

DISTRICT_TASKS = (
    Task("Treo băng rôn, áp phích tại trụ sở UBND xã", "UBND các xã, thị trấn", (), "Tháng 5/2023", months(2023, 5)),
    Task("Cập nhật bộ thủ tục hành chính trên Trang thông tin điện tử huyện", "Văn phòng HĐND và UBND huyện", (), "Thường xuyên", every("continuous")),
    Task("Thi trực tuyến tìm hiểu dịch vụ công", "Huyện đoàn", (), "Quý III/2023", q(2023, 3)),
)
DISTRICT = Doc("huyen-2023", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN SÔNG LÔ", "44/KH-UBND", "Sông Lô, ngày 17 tháng 02 năm 2023"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính huyện Sông Lô năm 2023", CENTRED),
    P("I. Yêu cầu"), P("Bảo đảm 100% cơ quan, đơn vị thuộc huyện xây dựng kế hoạch tuyên truyền trước ngày 28/02/2023."),
    P("II. Phân công"),
    T((("Đơn vị chịu trách nhiệm", "Việc phải làm", "Bắt đầu", "Kết thúc"),
       ("UBND các xã, thị trấn", DISTRICT_TASKS[0].content, "01/5/2023", "31/5/2023"),
       ("Văn phòng HĐND và UBND huyện", DISTRICT_TASKS[1].content, "", "Thường xuyên"),
       ("Huyện đoàn", DISTRICT_TASKS[2].content, "01/7/2023", "30/9/2023"))),
    P("III. Tổ chức thực hiện"),
    P("Phòng Nội vụ huyện chủ trì theo dõi, đôn đốc, định kỳ hằng quý tổng hợp báo cáo Chủ tịch UBND huyện."),
    P("Phòng Tài chính - Kế hoạch thẩm định, bố trí kinh phí thực hiện Kế hoạch."),
    signature("Sở Nội vụ", "Thường trực Huyện ủy")),
    "44/KH-UBND", "2023-02-17", "Ủy ban nhân dân huyện Sông Lô", "Kế hoạch tuyên truyền cải cách hành chính huyện Sông Lô năm 2023", whole(2023),
    (Task(DISTRICT_TASKS[0].content, "UBND các xã, thị trấn", (), "01/5/2023 - 31/5/2023", ("2023-05-01", "2023-05-31", None)),
     Task(DISTRICT_TASKS[1].content, "Văn phòng HĐND và UBND huyện", (), "Thường xuyên", every("continuous")),
     Task(DISTRICT_TASKS[2].content, "Huyện đoàn", (), "01/7/2023 - 30/9/2023", ("2023-07-01", "2023-09-30", None)),
     Task("Thẩm định, bố trí kinh phí thực hiện Kế hoạch", "Phòng Tài chính - Kế hoạch")),
    (Target("cơ quan, đơn vị thuộc huyện", 100, due="2023-02-28"),))

UNION = Doc("cong-doan", "browser", (
    Frame(("LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC LĨNH", "Số: 33/KH-LĐLĐ"), (*MOTTO, "Bắc Lĩnh, ngày 09 tháng 4 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Tổ chức Tháng Công nhân năm 2026", CENTRED),
    *lines("""
I. CHỈ TIÊU
- Vận động 20.000 đoàn viên, người lao động tham gia các hoạt động.
- Tặng ít nhất 500 suất quà cho công nhân khó khăn.
- Phấn đấu 100% công đoàn cơ sở tổ chức đối thoại với người sử dụng lao động.
II. HOẠT ĐỘNG TRỌNG TÂM"""),
    T((("TT", "Hoạt động", "Thời gian, địa điểm", "Đơn vị thực hiện"),
       ("1", "Lễ phát động Tháng Công nhân", "28/4/2026, Nhà Văn hóa Lao động", "Ban Tuyên giáo - Nữ công (chủ trì); Văn phòng (phối hợp)"),
       ("2", 'Chương trình "Cảm ơn người lao động"', "Trong tháng 5", "Công đoàn các khu công nghiệp"),
       ("3", "Phiên chợ nghĩa tình", "Ngày 16 và 17/5/2026", "Trung tâm Tư vấn pháp luật"))),
    *lines("""
III. TỔ CHỨC THỰC HIỆN
1. Ban Tuyên giáo - Nữ công là đầu mối, hướng dẫn các cấp công đoàn triển khai.
2. Công đoàn cơ sở gửi báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 05/6/2026."""),
    Frame(("Nơi nhận:", "- Tổng LĐLĐ;", "- Lưu: VT."), ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Mai Mẫu"))),
    "33/KH-LĐLĐ", "2026-04-09", "Liên đoàn Lao động tỉnh Bắc Lĩnh", "Kế hoạch tổ chức Tháng Công nhân năm 2026", whole(2026),
    (Task("Lễ phát động Tháng Công nhân", "Ban Tuyên giáo - Nữ công", ("Văn phòng",), "28/4/2026, Nhà Văn hóa Lao động", by("2026-04-28")),
     Task('Chương trình "Cảm ơn người lao động"', "Công đoàn các khu công nghiệp", (), "Trong tháng 5", months(2026, 5)),
     Task("Phiên chợ nghĩa tình", "Trung tâm Tư vấn pháp luật", (), "Ngày 16 và 17/5/2026", ("2026-05-16", "2026-05-17", None)),
     Task("Hướng dẫn các cấp công đoàn triển khai", "Ban Tuyên giáo - Nữ công")),
    (Target("đoàn viên, người lao động", 20000, "count", unit="đoàn viên, người lao động"), Target("suất quà", 500, "count", ">=", "suất quà"), Target("công đoàn cơ sở", 100)))

NEWS = Doc("tin-so-y-te", "html", (
    P("Trang chủ | Giới thiệu | Tin tức | Văn bản | Liên hệ"),
    P("Sở Y tế triển khai kế hoạch truyền thông phòng, chống sốt xuất huyết năm 2026", CENTRED),
    P("Thứ Ba, 14/4/2026 | Lượt xem: 1.204"),
    *lines("""
Sở Y tế vừa ban hành Kế hoạch số 77/KH-SYT ngày 10/4/2026 về truyền thông phòng, chống sốt xuất huyết năm 2026 trên địa bàn tỉnh.
Theo kế hoạch, 100% xã, phường tổ chức chiến dịch diệt lăng quăng ít nhất 02 lần trong năm; trên 90% hộ gia đình được cung cấp thông tin về phòng bệnh; giảm 15% số ca mắc so với năm 2025.
Sở Y tế giao Trung tâm Kiểm soát bệnh tật tỉnh xây dựng thông điệp truyền thông, hoàn thành trước ngày 25/4/2026. Trung tâm Y tế khu vực phối hợp với UBND các xã, phường tổ chức phát thanh lưu động từ tháng 5 đến tháng 10/2026.
Năm 2025, toàn tỉnh ghi nhận 1.320 ca mắc, 98% hộ gia đình được phun hóa chất.
Tin liên quan
Sở Y tế kiểm tra 100% cơ sở khám bệnh tư nhân""")),
    "77/KH-SYT", "2026-04-10", "Sở Y tế", None, whole(2026),
    (Task("Xây dựng thông điệp truyền thông", "Trung tâm Kiểm soát bệnh tật tỉnh", (), "trước ngày 25/4/2026", by("2026-04-25")),
     Task("Tổ chức phát thanh lưu động", "Trung tâm Y tế khu vực", ("UBND các xã, phường",), "từ tháng 5 đến tháng 10/2026", months(2026, 5, 10))),
    (Target("xã, phường", 100, cadence="half_yearly"), Target("hộ gia đình được cung cấp thông tin", 90, comparator=">"), Target("số ca mắc", 15, "change")))

WARD_TASKS = (
    Task("Thành lập Tổ công nghệ số cộng đồng tại 24 tổ dân phố", "Phòng Văn hóa - Xã hội", ("Đoàn Thanh niên phường",), "Tháng 8/2025", months(2025, 8), "24 quyết định"),
    Task("Hướng dẫn người dân nộp hồ sơ tại nhà", "Tổ công nghệ số cộng đồng", ("Công an phường",), "Hằng ngày", every("daily"), "Sổ theo dõi"),
)
WARD = Doc("phuong-sau-sap-nhap", "typst", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG NAM LĨNH", "11/KH-UBND", "Nam Lĩnh, ngày 28 tháng 7 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Hỗ trợ người dân thực hiện dịch vụ công trực tuyến 6 tháng cuối năm 2025", CENTRED),
    *lines("""
I. MỤC TIÊU
1. Đến 31/12/2025, tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 75%, tỷ lệ thanh toán trực tuyến đạt 60%.
2. 24/24 tổ dân phố có Tổ công nghệ số cộng đồng.
3. Hồ sơ khai sinh được trả kết quả trong vòng 01 ngày làm việc.
II. NHIỆM VỤ"""),
    T((("Nhiệm vụ", "Người/đơn vị chủ trì", "Người/đơn vị phối hợp", "Mốc thời gian", "Sản phẩm đầu ra"), *rows_of(WARD_TASKS, "content lead partners timing product"))),
    *lines("""
III. TỔ CHỨC THỰC HIỆN
1. Trung tâm Phục vụ hành chính công phường: bố trí máy tính, máy quét phục vụ người dân; niêm yết mã QR hướng dẫn tại nơi tiếp nhận.
2. Văn phòng HĐND và UBND phường: công khai kết quả giải quyết hồ sơ trên trang thông tin điện tử vào ngày 25 hằng tháng.
3. Đề nghị Ủy ban MTTQ Việt Nam phường: giám sát việc thực hiện Kế hoạch."""),
    signature("Sở Nội vụ")),
    "11/KH-UBND", "2025-07-28", "Ủy ban nhân dân phường Nam Lĩnh", "Kế hoạch hỗ trợ người dân thực hiện dịch vụ công trực tuyến 6 tháng cuối năm 2025", ("2025-07-01", "2025-12-31"),
    (*WARD_TASKS,
     Task("Bố trí máy tính, máy quét phục vụ người dân", "Trung tâm Phục vụ hành chính công phường"),
     Task("Niêm yết mã QR hướng dẫn tại nơi tiếp nhận", "Trung tâm Phục vụ hành chính công phường"),
     Task("Công khai kết quả giải quyết hồ sơ trên trang thông tin điện tử", "Văn phòng HĐND và UBND phường", (), "vào ngày 25 hằng tháng", every("monthly"))),
    (Target("tỷ lệ hồ sơ nộp trực tuyến", 75, comparator=">=", due="2025-12-31"), Target("tỷ lệ thanh toán trực tuyến", 60, due="2025-12-31"),
     Target("tổ dân phố", 100), Target("Hồ sơ khai sinh", 1, "duration", "<=", "ngày làm việc")))

REPORT = no_plan("bao-cao-ket-qua", "docx",
    head("ỦY BAN NHÂN DÂN", "XÃ TÂN LĨNH", "90/BC-UBND", "Tân Lĩnh, ngày 05 tháng 12 năm 2025"),
    P("BÁO CÁO", CENTRED), P("Kết quả thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2025", CENTRED),
    P("Thực hiện Kế hoạch số 15/KH-UBND, UBND xã đã phát 96 bản tin; 100% thôn có bảng tin."))
INVITATION = no_plan("giay-moi", "txt", """UBND PHƯỜNG NAM LĨNH
Số: 31/GM-UBND

GIẤY MỜI
Dự hội nghị triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2026
Thời gian: 8 giờ 00, ngày 15/01/2026. Đề nghị các đồng chí đến dự đúng giờ.
""")

DOCS: list[Doc] = [PROVINCE, SCHOOL, HOSPITAL, POLICE, PARTY, BANK, COOP, DISTRICT, UNION, NEWS, WARD, REPORT, INVITATION]
