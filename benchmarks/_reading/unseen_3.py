"""The third lot: prose, pasted heads, old Excel, a page of a newspaper."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import (
    CENTRED,
    HEADING,
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
from benchmarks._reading.spans import months, no_plan, whole

# department of culture: tasks in prose per body, long sentences, LO pdf
P1 = (Task("Hướng dẫn hệ thống truyền thanh cơ sở tăng thời lượng tuyên truyền về chính quyền địa phương 02 cấp", "Phòng Quản lý báo chí, xuất bản", ("Trung tâm Văn hóa tỉnh",), "trong quý III/2025", q(2025, 3)),
    Task("Biên tập, phát hành bản tin thông tin cơ sở", "Phòng Quản lý báo chí, xuất bản", (), "hằng tháng", every("monthly")),
    Task("Tổ chức Liên hoan tuyên truyền lưu động", "Trung tâm Văn hóa tỉnh", ("Hội Văn học Nghệ thuật tỉnh", "UBND các xã, phường"), "trước ngày 30/11/2025", by("2025-11-30")),
    Task("Trang trí cổ động trực quan tại các trục đường chính", "UBND các xã, phường", (), "từ ngày 15/8/2025 đến ngày 05/9/2025", ("2025-08-15", "2025-09-05", None)))
S1 = Doc("so-vhttdl-van-xuoi", "office docx pdf", (
    head("UBND TỈNH LÂM SƠN", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "145/KH-SVHTTDL", "Lâm Sơn, ngày 10 tháng 7 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền về tổ chức chính quyền địa phương 02 cấp", CENTRED), P("6 tháng cuối năm 2025", CENTRED),
    *lines("""
    Thực hiện Công văn số 4410/UBND-KGVX ngày 05/7/2025 của UBND tỉnh về việc tăng cường tuyên truyền, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:
    # I. MỤC ĐÍCH, YÊU CẦU
    1. Tạo sự thống nhất trong nhận thức và hành động của cán bộ, đảng viên và Nhân dân.
    # II. NỘI DUNG TUYÊN TRUYỀN
    1. Chủ trương của Đảng, Nhà nước về sắp xếp đơn vị hành chính.
    2. Kết quả 06 tháng đầu năm 2025 của tỉnh.
    # III. CHỈ TIÊU
    - 100% xã, phường có pa nô tuyên truyền tại trung tâm hành chính.
    - Mỗi đài truyền thanh cơ sở phát tối thiểu 03 lượt/tuần chuyên mục “Chính quyền mới gần dân”.
    - Ít nhất 15 buổi tuyên truyền lưu động tại các xã vùng cao.
    # IV. TỔ CHỨC THỰC HIỆN
    # 1. Phòng Quản lý báo chí, xuất bản
    - Chủ trì, phối hợp với Trung tâm Văn hóa tỉnh hướng dẫn hệ thống truyền thanh cơ sở tăng thời lượng tuyên truyền về chính quyền địa phương 02 cấp trong quý III/2025.
    - Biên tập, phát hành bản tin thông tin cơ sở hằng tháng.
    # 2. Trung tâm Văn hóa tỉnh
    Chủ trì, phối hợp với Hội Văn học Nghệ thuật tỉnh, UBND các xã, phường tổ chức Liên hoan tuyên truyền lưu động, hoàn thành trước ngày 30/11/2025.
    # 3. Đề nghị UBND các xã, phường
    Trang trí cổ động trực quan tại các trục đường chính từ ngày 15/8/2025 đến ngày 05/9/2025.
    Trên đây là Kế hoạch của Sở, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.
    """),
    Frame(("Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "Đinh Mẫu"))),
  "145/KH-SVHTTDL", "2025-07-10", "Sở Văn hóa, Thể thao và Du lịch", "Kế hoạch thông tin, tuyên truyền về tổ chức chính quyền địa phương 02 cấp 6 tháng cuối năm 2025", ("2025-07-01", "2025-12-31"), P1,
  (Target("xã, phường có pa nô", 100), Target("Mỗi đài truyền thanh cơ sở", 3, "count_each", ">=", "lượt", cadence="weekly"), Target("buổi tuyên truyền lưu động", 15, "count", ">=", "buổi")))

# hospital docx: annex w/o TT, form column, timing before; targets table w/ unit col & plan col
P2 = (Task("Truyền thông rửa tay, phòng nhiễm khuẩn bệnh viện", "Khoa Kiểm soát nhiễm khuẩn", ("Các khoa lâm sàng",), "Tháng 5/2026", months(2026, 5), "10 buổi", "Hội thi, poster"),
    Task("Tư vấn nuôi con bằng sữa mẹ", "Khoa Sản", ("Phòng Công tác xã hội",), "Thứ Năm hằng tuần", every("weekly"), "Sổ tư vấn", "Tư vấn nhóm"),
    Task("Sản xuất video hướng dẫn quy trình khám bảo hiểm y tế", "Phòng Công nghệ thông tin", ("Phòng Kế hoạch tổng hợp",), "Q2/2026", q(2026, 2), "03 video", "Fanpage, màn hình chờ"))
S2 = Doc("bv-truyen-thong", "docx", (
    head("SỞ Y TẾ HÀ TRUNG", "BỆNH VIỆN SẢN - NHI", "212/KH-BVSN", "Hà Trung, ngày 02 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông giáo dục sức khỏe năm 2026", CENTRED),
    P("I. Mục tiêu", HEADING),
    T((("Nội dung chỉ tiêu", "Đơn vị tính", "Thực hiện năm 2025", "Kế hoạch năm 2026"), ("Người bệnh nội trú được tư vấn khi ra viện", "%", "88", "≥ 95"), ("Tin, bài đăng trên trang thông tin điện tử", "Bài", "96", "120"), ("Điểm hài lòng người bệnh nội trú", "Điểm", "4,5", "4,7"))),
    P("II. Nội dung hoạt động", HEADING),
    T((("Thời gian", "Hoạt động", "Hình thức", "Chủ trì", "Phối hợp", "Chỉ số đầu ra"), *rows_of(P2, "timing content form lead partners product"))),
    Frame(("Nơi nhận:", "- Sở Y tế;", "- Lưu: VT, CTXH."), ("GIÁM ĐỐC", "", "Vũ Mẫu"))),
  "212/KH-BVSN", "2026-03-02", "Bệnh viện Sản - Nhi", "Kế hoạch truyền thông giáo dục sức khỏe năm 2026", whole(2026), P2,
  (Target("Người bệnh nội trú được tư vấn", 95, comparator=">=", due="2026-12-31"), Target("Tin, bài đăng trên trang", 120, "count", "=", "bài", "2026-12-31"), Target("Điểm hài lòng", 4.7, "count", "=", "điểm", "2026-12-31")))

# traffic safety board of a district in a pdf, narrow columns, many rows: reportlab
P3 = tuple(Task(f"Tuyên truyền trật tự an toàn giao thông tại chợ, khu dân cư {place} bằng xe loa lưu động", lead, ("Công an xã", "Đoàn Thanh niên xã"), t, n, pr)
  for place, lead, t, n, pr in ((f"xã {name}", f"UBND xã {name}", f"Tháng {m}/2024", months(2024, m), "02 buổi") for name, m in zip(("Bình An", "Bình Hòa", "Bình Minh", "Bình Phú", "Bình Sơn", "Bình Tân", "Bình Thạnh", "Bình Trung", "Bình Định", "Bình Nguyên", "Bình Lâm", "Bình Quế", "Bình Chánh", "Bình Dương", "Bình Giang"), (2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12), strict=True)))
S3 = Doc("ban-atgt", "pdf", (
    head("UBND HUYỆN BÌNH SƠN", "BAN AN TOÀN GIAO THÔNG", "06/KH-BATGT", "Bình Sơn, ngày 18 tháng 01 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền lưu động về trật tự an toàn giao thông năm 2024", CENTRED),
    *lines("""
    # 1. MỤC TIÊU
    - Kéo giảm từ 5% đến 10% số vụ tai nạn giao thông so với năm 2023.
    - Trên 98% học sinh đội mũ bảo hiểm khi ngồi trên xe mô tô, xe máy.
    - Không để xảy ra trường hợp đua xe trái phép.
    # 2. PHÂN CÔNG
    """),
    T((("STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Số lượng"), *rows_of(P3, "no content lead partners timing product"))),
    P("* Mỗi xã tổng hợp kết quả, gửi về Ban An toàn giao thông huyện trước ngày 10/12/2024."),
    Frame(("Nơi nhận:", "- Ban ATGT tỉnh;", "- Lưu: VT."), ("TRƯỞNG BAN", "", "Phó Chủ tịch UBND huyện"))),
  "06/KH-BATGT", "2024-01-18", "Ban An toàn giao thông", "Kế hoạch tuyên truyền lưu động về trật tự an toàn giao thông năm 2024", whole(2024), tuple(Task(t.content, t.lead, t.partners, t.timing, t.norm) for t in P3),
  (Target("vụ tai nạn giao thông", 5, "change", ">="), Target("học sinh đội mũ bảo hiểm", 98, comparator=">"), Target("trường hợp đua xe", 0, "count", "=", "trường hợp")))

# youth union, plain text pasted, dashes and labels in one line
TX4 = """TỈNH ĐOÀN ĐÔNG HẢI                          ĐOÀN TNCS HỒ CHÍ MINH
BCH ĐOÀN PHƯỜNG TÂN LẬP                 Tân Lập, ngày 02 tháng 3 năm 2026
***
Số: 15-KH/ĐTN

KẾ HOẠCH
Tổ chức các hoạt động Tháng Thanh niên năm 2026

I. MỤC ĐÍCH
Phát huy vai trò xung kích của đoàn viên, thanh niên.

II. CHỈ TIÊU
- 100% chi đoàn tổ chức ra quân Ngày Chủ nhật xanh;
- Mỗi chi đoàn đảm nhận ít nhất 01 công trình, phần việc thanh niên;
- Trồng mới 2.000 cây xanh;
- Hỗ trợ tối thiểu 500 lượt người dân thực hiện dịch vụ công trực tuyến.

III. CÁC HOẠT ĐỘNG
1. Lễ ra quân Tháng Thanh niên
- Thời gian: ngày 01/3/2026
- Đơn vị thực hiện: Ban Thường vụ Đoàn phường
- Đơn vị phối hợp: Hội Liên hiệp Thanh niên phường
- Kết quả: 01 lễ ra quân, 150 đoàn viên tham dự
2. Đội hình “Bình dân học vụ số”
- Thời gian: các tối thứ Ba, thứ Năm hằng tuần
- Đơn vị thực hiện: Chi đoàn Công an phường
- Đơn vị phối hợp: các khu phố
- Kết quả: 12 buổi hướng dẫn
3. Ngày hội tư vấn hướng nghiệp
- Thời gian: 26/3/2026
- Đơn vị thực hiện: Đoàn trường THPT Tân Lập
- Kết quả: 300 học sinh tham gia

IV. TỔ CHỨC THỰC HIỆN
Các chi đoàn báo cáo kết quả trước ngày 05/4/2026.

                                              TM. BAN THƯỜNG VỤ
                                                   BÍ THƯ
                                                 Lê Thị Mẫu
"""
P4 = (Task("Lễ ra quân Tháng Thanh niên", "Ban Thường vụ Đoàn phường", ("Hội Liên hiệp Thanh niên phường",), "ngày 01/3/2026", by("2026-03-01"), "01 lễ ra quân, 150 đoàn viên tham dự"),
    Task("Đội hình “Bình dân học vụ số”", "Chi đoàn Công an phường", ("các khu phố",), "các tối thứ Ba, thứ Năm hằng tuần", every("weekly"), "12 buổi hướng dẫn"),
    Task("Ngày hội tư vấn hướng nghiệp", "Đoàn trường THPT Tân Lập", (), "26/3/2026", by("2026-03-26"), "300 học sinh tham gia"))
S4 = Doc("doan-phuong", "txt", (TX4,), "15-KH/ĐTN", "2026-03-02", "BCH Đoàn phường Tân Lập", "Kế hoạch tổ chức các hoạt động Tháng Thanh niên năm 2026", whole(2026), P4,
  (Target("chi đoàn tổ chức ra quân", 100), Target("Mỗi chi đoàn", 1, "count_each", ">=", "công trình"), Target("cây xanh", 2000, "count", "=", "cây xanh"), Target("lượt người dân thực hiện", 500, "count", ">=", "lượt người")))

# commune odt (office) with annex by hamlet: nested table lead, two goals tables
P5 = (Task("Thành lập Tổ hòa giải ở cơ sở tại các thôn mới sáp nhập", "Phòng Văn hóa - Xã hội", ("Ủy ban MTTQ Việt Nam xã", "các thôn"), "Quý I/2026", q(2026, 1), "Quyết định công nhận"),
    Task("Tuyên truyền Luật Hôn nhân và gia đình, phòng chống tảo hôn", "Hội Liên hiệp Phụ nữ xã", ("Trạm Y tế xã", "Đồn Biên phòng Làng Hồ"), "Tháng 4 - Tháng 10/2026", months(2026, 4, 10), "12 buổi nói chuyện"),
    Task("Chiếu phim lưu động lồng ghép tuyên truyền pháp luật", "Trung tâm Cung ứng dịch vụ công xã", ("Đồn Biên phòng Làng Hồ",), "02 lần/quý", every("quarterly"), "08 buổi chiếu phim"),
    Task("Sơ kết, tổng kết", "Phòng Văn hóa - Xã hội", (), "Tháng 6, tháng 12/2026", months(2026, 6, 12), "Báo cáo"))
S5 = Doc("xa-bien-gioi", "office docx odt", (
    head("ỦY BAN NHÂN DÂN", "XÃ LÀNG HỒ", "11/KH-UBND", "Làng Hồ, ngày 20 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, chuẩn tiếp cận pháp luật năm 2026", CENTRED),
    *lines("""
    # I. CÁC CHỈ TIÊU PHẤN ĐẤU
    1. Xã đạt chuẩn tiếp cận pháp luật năm 2026; tỷ lệ hòa giải thành đạt từ 85% trở lên.
    2. 100% vụ việc mâu thuẫn được tiếp nhận, hòa giải kịp thời.
    3. Giảm ít nhất 02 cặp tảo hôn so với năm 2025.
    4. Tất cả 09/09 thôn có tủ sách pháp luật.
    # II. NHIỆM VỤ CỤ THỂ
    """),
    T((("TT", "Nhiệm vụ", "Kết quả dự kiến", "Phân công thực hiện", "Thời gian"),
       *[(str(i), t.content, t.product, C(nested=tuple(r for r in (("Chủ trì", t.lead), ("Phối hợp", "; ".join(t.partners))) if r[1])), t.timing) for i, t in enumerate(P5, 1)])),
    signature("UBND thành phố", "Đảng ủy xã")),
  "11/KH-UBND", "2026-01-20", "Ủy ban nhân dân xã Làng Hồ", "Kế hoạch phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, chuẩn tiếp cận pháp luật năm 2026", whole(2026), P5,
  (Target("tỷ lệ hòa giải thành", 85, comparator=">="), Target("vụ việc mâu thuẫn", 100), Target("cặp tảo hôn", 2, "change", ">=", "cặp"), Target("thôn có tủ sách", 100)))

# xls real, province annex with two sheets of tasks
P6a = (Task("Hoàn thiện Trung tâm dữ liệu tỉnh", "Sở Khoa học và Công nghệ", ("Công an tỉnh",), "T6/2026", months(2026, 6), "Trung tâm dữ liệu vận hành", budget="12.500"),
     Task("Cấp chữ ký số cá nhân cho công chức cấp xã", "Văn phòng UBND tỉnh", ("UBND các xã, phường",), "Trước 31/3/2026", by("2026-03-31"), "3.200 chữ ký số", budget="960"))
P6b = (Task("Mở lớp bồi dưỡng kỹ năng số cho hiệu trưởng", "Sở Giáo dục và Đào tạo", ("Trường Đại học Hà Trung",), "Quý III/2026", q(2026, 3), "04 lớp", budget="240"),
     Task("Khảo sát mức độ chuyển đổi số doanh nghiệp", "Sở Tài chính", ("Hiệp hội Doanh nghiệp",), "Hằng năm", every("yearly"), "Báo cáo khảo sát", budget="150"))
S6 = Doc("tinh-xls", "office xlsx xls", (
    P("ỦY BAN NHÂN DÂN TỈNH HÀ TRUNG"), P("PHỤ LỤC 1. NHIỆM VỤ HẠ TẦNG SỐ NĂM 2026", CENTRED), P("(Kèm theo Kế hoạch số 55/KH-UBND ngày 28/01/2026 của UBND tỉnh Hà Trung)", CENTRED),
    T((("TT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Kết quả", "Kinh phí (triệu đồng)"), *rows_of(P6a, "no content lead partners timing product budget"))),
    "Phụ lục 2",
    P("PHỤ LỤC 2. NHIỆM VỤ NHÂN LỰC SỐ NĂM 2026", CENTRED),
    T((("TT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Kết quả", "Kinh phí (triệu đồng)"), *rows_of(P6b, "no content lead partners timing product budget")))),
  "55/KH-UBND", "2026-01-28", "UBND tỉnh Hà Trung", None, whole(2026), (*P6a, *P6b), ())

# school: chromium PDF with table of targets by class and prose tasks
P7 = (Task("Phát thanh măng non chủ đề “Em yêu môi trường”", "Tổng phụ trách Đội", ("Giáo viên Âm nhạc",), "Thứ Sáu hằng tuần", every("weekly"), "Bài phát thanh"),
    Task("Xây dựng thư viện xanh", "Nhân viên thư viện", ("Ban đại diện cha mẹ học sinh",), "Học kỳ I", ("2025-09-01", "2026-01-15", None), "01 góc đọc ngoài trời"),
    Task("Tổ chức ngày hội đổi rác lấy quà", "Tổ chuyên môn khối 4-5", ("Đoàn Thanh niên xã",), "Tháng 4/2026", months(2026, 4), "Ảnh, số kg rác thu được"))
S7 = Doc("tieu-hoc-mt", "browser", (
    Frame(("UBND XÃ LONG HÒA", "TRƯỜNG TIỂU HỌC LONG HÒA 2", "Số: 61/KH-THLH2"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Long Hòa, ngày 15 tháng 9 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Giáo dục bảo vệ môi trường, xây dựng trường học xanh - sạch - đẹp năm học 2025 - 2026", CENTRED),
    P("I. MỤC TIÊU", HEADING), P("1. 100% lớp có tủ sách và góc xanh."), P("2. Mỗi học sinh mang về ít nhất 01 chậu cây trong năm học."), P("3. Giảm 50% lượng rác thải nhựa trong trường so với đầu năm học."),
    P("II. CÔNG VIỆC CỤ THỂ", HEADING),
    T((("STT", "Tên công việc", "Người phụ trách", "Người phối hợp", "Thời điểm", "Sản phẩm"), *rows_of(P7, "no content lead partners timing product"))),
    Frame(("Nơi nhận:", "- UBND xã (b/c);", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Mai Thị Mẫu"))),
  "61/KH-THLH2", "2025-09-15", "Trường Tiểu học Long Hòa 2", "Kế hoạch giáo dục bảo vệ môi trường, xây dựng trường học xanh - sạch - đẹp năm học 2025 - 2026", ("2025-09-01", "2026-08-31"), P7,
  (Target("lớp có tủ sách", 100), Target("Mỗi học sinh", 1, "count_each", ">=", "chậu cây"), Target("lượng rác thải nhựa", 50, "change")))

# news page of a province paper
N8 = """<html><head><meta charset="utf-8"><title>Báo Lâm Sơn</title></head><body><div class=top><a href=/>Trang chủ</a> <a href=/ct>Chính trị</a> <a href=/xh>Xã hội</a> <a href=/kt>Kinh tế</a></div>
<h1>Phấn đấu 90% dân số được lập hồ sơ sức khỏe điện tử</h1><p class=time>10:05, 12/03/2026</p>
<p><b>(LSO) - UBND tỉnh Lâm Sơn vừa ban hành Kế hoạch số 88/KH-UBND ngày 10/3/2026 về triển khai hồ sơ sức khỏe điện tử trên địa bàn tỉnh năm 2026.</b></p>
<p>Kế hoạch đặt mục tiêu: Trong năm 2026, 90% dân số được lập hồ sơ sức khỏe điện tử; 100% bệnh viện công lập triển khai bệnh án điện tử trước ngày 30/9/2026; tối thiểu 70% người dân tích hợp sổ sức khỏe điện tử trên VNeID.</p>
<p>Để đạt mục tiêu, Sở Y tế chủ trì, phối hợp với Công an tỉnh làm sạch dữ liệu trước ngày 30/6/2026. Bảo hiểm xã hội tỉnh chủ trì liên thông dữ liệu khám, chữa bệnh trong quý II/2026. Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục tuyên truyền hằng tuần.</p>
<p>Theo Sở Y tế, đến hết năm 2025, toàn tỉnh có 71,3% dân số đã được lập hồ sơ, vượt 1,3% kế hoạch.</p>
<p><i>Hồng Mẫu</i></p><div><h3>Tin mới</h3><ul><li><a href=1>Giá vàng hôm nay</a></li><li><a href=2>100% xã đạt chuẩn y tế</a></li><li><a href=3>Thời tiết</a></li></ul></div><p>Bản quyền thuộc Báo Lâm Sơn</p></body></html>"""
P8 = (Task("làm sạch dữ liệu", "Sở Y tế", ("Công an tỉnh",), "trước ngày 30/6/2026", by("2026-06-30")),
    Task("liên thông dữ liệu khám, chữa bệnh", "Bảo hiểm xã hội tỉnh", (), "trong quý II/2026", q(2026, 2)),
    Task("mở chuyên mục tuyên truyền", "Báo và Phát thanh, Truyền hình tỉnh", (), "hằng tuần", every("weekly")))
S8 = Doc("bao-tinh", "txt", (N8,), "88/KH-UBND", "2026-03-10", "UBND tỉnh Lâm Sơn", "Kế hoạch triển khai hồ sơ sức khỏe điện tử trên địa bàn tỉnh năm 2026", whole(2026), P8,
  (Target("dân số được lập hồ sơ", 90, due="2026-12-31"), Target("bệnh viện công lập", 100, due="2026-09-30"), Target("người dân tích hợp", 70, comparator=">=", due="2026-12-31")))
Y1 = no_plan("chuong-trinh-hop", "docx", P("CHƯƠNG TRÌNH HỘI NGHỊ", CENTRED), P("Triển khai Kế hoạch cải cách hành chính năm 2026", CENTRED), T((("Thời gian", "Nội dung", "Thực hiện"), ("7h30", "Đón tiếp đại biểu", "Văn phòng"), ("8h00", "Khai mạc", "Giám đốc Sở"))))
Y2 = no_plan("giay-moi", "txt", """SỞ NỘI VỤ TỈNH ĐÔNG HẢI
Số: 12/GM-SNV

GIẤY MỜI
Dự hội nghị triển khai Kế hoạch số 15/KH-UBND

Sở Nội vụ trân trọng kính mời ông (bà) dự hội nghị lúc 08 giờ ngày 12/02/2026.
""")
DOCS: list[Doc] = [S1, S2, S3, S4, S5, S6, S7, S8, Y1, Y2]
