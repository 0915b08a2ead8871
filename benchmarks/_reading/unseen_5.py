"""The fifth lot: a table without lines, an old Word file, a university, a ward, a print."""

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
)
from benchmarks._reading.spans import UNSAID, months, whole

A = (Task("Xây dựng 06 phim hoạt hình ngắn về phòng, chống lừa đảo qua mạng", "Phòng An ninh mạng", ("Báo và Phát thanh, Truyền hình tỉnh",), "Quý II, III/2026", ("2026-04-01", "2026-09-30", None), "06 phim"),
   Task("Phát cảnh báo trên hệ thống loa truyền thanh cơ sở", "UBND các xã, phường", ("Công an cấp xã",), "Ít nhất 02 lần/tuần", every("weekly"), "Lịch phát, nhật ký phát"),
   Task("Nhắn tin cảnh báo đến thuê bao di động", "Sở Khoa học và Công nghệ", ("VNPT", "Viettel", "MobiFone"), "Tháng 4, tháng 8 và tháng 12", ("2026-04-01", "2026-12-31", None), "03 đợt nhắn tin"))
V1 = Doc("khong-ke-2", "pdf", (
    head("ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG HẢI", "150/KH-UBND", "Đông Hải, ngày 01 tháng 4 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền phòng, chống lừa đảo chiếm đoạt tài sản trên không gian mạng năm 2026", CENTRED),
    *lines("""
    # I. MỤC TIÊU
    1. Mục tiêu tổng quát: Nâng cao nhận thức, kỹ năng của người dân.
    2. Mục tiêu cụ thể:
    a) Tối thiểu 80% người dân từ 15 tuổi trở lên được tiếp cận thông tin cảnh báo.
    b) 100% trường trung học phổ thông tổ chức ngoại khóa, mỗi học kỳ ít nhất 01 lần.
    c) Số vụ lừa đảo giảm 15% so với năm 2025.
    # II. NHIỆM VỤ
    """),
    T((("TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"), *rows_of(A, "no content lead partners timing product")))),
  "150/KH-UBND", "2026-04-01", "Ủy ban nhân dân tỉnh Đông Hải", "Kế hoạch tuyên truyền phòng, chống lừa đảo chiếm đoạt tài sản trên không gian mạng năm 2026", whole(2026), A,
  (Target("người dân từ 15 tuổi", 80, comparator=">="), Target("trường trung học phổ thông", 100), Target("Số vụ lừa đảo", 15, "change")), options={"bare": True})
B = (Task("Mở chuyên mục “Làng quê đáng sống” trên sóng phát thanh", "Trung tâm Truyền thông", ("Văn phòng Điều phối nông thôn mới",), "Hàng tháng", every("monthly"), "12 chuyên mục", "", "60 triệu đồng"),
   Task("Tổ chức hội thi “Vườn đẹp, nhà sạch”", "Hội Nông dân huyện", ("Hội LHPN huyện", "UBND các xã"), "Quý III/2023", q(2023, 3), "Hội thi cấp huyện", "", "85 triệu đồng"),
   Task("Lắp đặt 40 pa nô tuyên truyền", "UBND các xã", (), "Trước ngày 30-6-2023", by("2023-06-30"), "40 pa nô", "", "Ngân sách xã"))
V2 = Doc("ntm-huyen", "office docx doc", (
    head("UBND HUYỆN HỒNG PHONG", "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MTQG", "05/KH-BCĐ", "Hồng Phong, ngày 20 tháng 02 năm 2023"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông xây dựng nông thôn mới năm 2023", CENTRED),
    *lines("""
    # PHẦN THỨ NHẤT: KẾT QUẢ NĂM 2022
    Toàn huyện có 09/14 xã đạt chuẩn nông thôn mới; phát 48 chuyên mục, đạt 100% kế hoạch.
    # PHẦN THỨ HAI: KẾ HOẠCH NĂM 2023
    # I. Mục tiêu
    - Có thêm 02 xã đạt chuẩn nông thôn mới.
    - 100% thôn tổ chức họp dân về xây dựng nông thôn mới tối thiểu 02 lần/năm.
    - Trên 70% hộ dân tham gia phong trào “Ngày thứ Bảy nông thôn mới”.
    # II. Nhiệm vụ
    """),
    T((("TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm", "Kinh phí"), *rows_of(B, "no content lead partners timing product budget"), ("", C("Tổng cộng", columns=5), "145 triệu đồng"))),
    Frame(("Nơi nhận:", "- UBND huyện;", "- Lưu: VT."), ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "", "Hoàng Mẫu"))),
  "05/KH-BCĐ", "2023-02-20", "Ban Chỉ đạo các Chương trình MTQG", "Kế hoạch truyền thông xây dựng nông thôn mới năm 2023", whole(2023), B,
  (Target("xã đạt chuẩn nông thôn mới", 2, "count", "=", "xã"), Target("thôn tổ chức họp dân", 100, cadence="half_yearly"), Target("hộ dân tham gia phong trào", 70, comparator=">")))
TX = """BỘ GIÁO DỤC VÀ ĐÀO TẠO
TRƯỜNG ĐẠI HỌC HÀ TRUNG
Số: 310/KH-ĐHHT
Hà Trung, ngày 06 tháng 10 năm 2025

KẾ HOẠCH
Tuần sinh hoạt công dân - sinh viên năm học 2025 - 2026

1. Chỉ tiêu
- 100% sinh viên khóa mới tham gia đầy đủ các chuyên đề.
- Ít nhất 95% bài thu hoạch đạt yêu cầu.
- Tổ chức 06 chuyên đề, 02 buổi đối thoại.
2. Tổ chức thực hiện
2.1. Phòng Công tác sinh viên
- Chủ trì, phối hợp với các khoa xây dựng chương trình chi tiết trước ngày 10/10/2025.
- Tổng hợp kết quả, báo cáo Hiệu trưởng trước ngày 15/11/2025.
2.2. Trung tâm Công nghệ thông tin
Xây dựng lớp học trực tuyến cho sinh viên đào tạo từ xa trong tháng 10/2025.
2.3. Đoàn Thanh niên, Hội Sinh viên
Tổ chức đêm giao lưu văn nghệ chào tân sinh viên ngày 25/10/2025.
"""
Cc = (Task("Xây dựng chương trình chi tiết", "Phòng Công tác sinh viên", ("các khoa",), "Trước ngày 10/10/2025", by("2025-10-10")),
   Task("Tổng hợp kết quả, báo cáo Hiệu trưởng", "Phòng Công tác sinh viên", (), "Trước ngày 15/11/2025", by("2025-11-15")),
   Task("Xây dựng lớp học trực tuyến cho sinh viên đào tạo từ xa", "Trung tâm Công nghệ thông tin", (), "Trong tháng 10/2025", months(2025, 10)),
   Task("Tổ chức đêm giao lưu văn nghệ chào tân sinh viên", "Đoàn Thanh niên, Hội Sinh viên", (), "Ngày 25/10/2025", by("2025-10-25")))
V3 = Doc("dai-hoc", "txt", (TX,), "310/KH-ĐHHT", "2025-10-06", "Trường Đại học Hà Trung", "Kế hoạch tuần sinh hoạt công dân - sinh viên năm học 2025 - 2026", ("2025-09-01", "2026-08-31"), Cc,
  (Target("sinh viên khóa mới", 100), Target("bài thu hoạch", 95, comparator=">="), Target("chuyên đề", 6, "count", "=", "chuyên đề"), Target("buổi đối thoại", 2, "count", "=", "buổi")))
Dd = (Task("Chuẩn hóa nội dung niêm yết thủ tục tại Bộ phận Một cửa", "Trung tâm Phục vụ hành chính công", ("Phòng Kinh tế", "Phòng Văn hóa - Xã hội"), "Tuần 2 tháng 3/2026", months(2026, 3), "Bảng niêm yết mới", "Niêm yết, mã QR"),
   Task("Phát phiếu khảo sát hài lòng", "Văn phòng HĐND và UBND", (), "Cuối mỗi quý", every("quarterly"), "Báo cáo khảo sát", "Phiếu giấy, trực tuyến"),
   Task("Quay clip “3 phút biết thủ tục”", "Đoàn phường", ("Trung tâm Phục vụ hành chính công",), "Tháng 4 - 6/2026", months(2026, 4, 6), "06 clip", "Tiktok, Zalo"))
V4 = Doc("phuong-xlsx-2", "xlsx", (
    head("UBND THÀNH PHỐ THANH BÌNH", "UBND PHƯỜNG HÒA KHÁNH", "40/KH-UBND", "Hòa Khánh, ngày 02 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Nâng cao sự hài lòng của người dân năm 2026", CENTRED),
    P("1. Chỉ tiêu"), P("- Chỉ số hài lòng đạt từ 95% trở lên."), P("- Giảm tối đa hồ sơ trễ hẹn, không quá 5 hồ sơ/tháng."), P("- Thời gian tiếp nhận một hồ sơ dưới 10 phút."),
    P("2. Phân công"),
    T((("STT", "Công việc", "Cách làm", "Thời gian thực hiện", "Chủ trì", "Phối hợp", "Sản phẩm hoàn thành"), *rows_of(Dd, "no content form timing lead partners product")))),
  "40/KH-UBND", "2026-03-02", "UBND phường Hòa Khánh", "Kế hoạch nâng cao sự hài lòng của người dân năm 2026", whole(2026), Dd,
  (Target("Chỉ số hài lòng", 95, comparator=">="), Target("hồ sơ trễ hẹn", 5, "count", "<=", "hồ sơ", cadence="monthly"), Target("Thời gian tiếp nhận", 10, "duration", "<", "phút")))
Ee = (Task("Tổ chức diễn tập ứng phó bão mạnh cấp xã", "Ban Chỉ huy Quân sự xã", ("Công an xã", "các thôn"), "Tháng 8/2025", months(2025, 8), "01 cuộc diễn tập"),
   Task("Phổ biến kỹ năng phòng tránh sạt lở cho học sinh", "Trường THCS Trà Sơn", ("Trạm Y tế xã",), "Đầu năm học 2025-2026", UNSAID, "03 buổi ngoại khóa"),
   Task("Trực 24/24 giờ khi có thiên tai", "Văn phòng HĐND và UBND xã", (), "Từ 01/9 đến 31/12", ("2025-09-01", "2025-12-31", None), "Sổ trực"))
V5 = Doc("xa-pctt", "browser", (
    Frame(("ỦY BAN NHÂN DÂN", "XÃ TRÀ SƠN", "Số: 22/KH-UBND"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Trà Sơn, ngày 30 tháng 7 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025", CENTRED),
    P("I. MỤC TIÊU", HEADING), P("- 100% hộ vùng nguy cơ cao có phương án di dời."), P("- Mỗi thôn duy trì 01 đội xung kích từ 15 người trở lên."), P("- Thông tin cảnh báo đến người dân chậm nhất 01 giờ."),
    P("II. NHIỆM VỤ", HEADING),
    T((("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Kết quả"), *rows_of(Ee, "no content lead partners timing product"))),
    Frame(("Nơi nhận:", "- Đảng ủy;", "- Lưu: VT."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Bùi Mẫu"))),
  "22/KH-UBND", "2025-07-30", "Ủy ban nhân dân xã Trà Sơn", "Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025", whole(2025), Ee,
  (Target("hộ vùng nguy cơ cao", 100), Target("Mỗi thôn", 1, "count_each", "=", "đội"), Target("Thông tin cảnh báo", 1, "duration", "<=", "giờ")))
DOCS: list[Doc] = [V1, V2, V3, V4, V5]
