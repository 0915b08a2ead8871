"""The twelfth lot, by the hand of the eighth and eleventh, when their rules stood."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, HEADING, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

LITTER = Doc("xa-rac-thai", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ PHÚ ĐIỀN", "33/KH-UBND", "Phú Điền, ngày 02 tháng 4 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, vận động Nhân dân phân loại rác thải tại nguồn năm 2026", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 90/KH-UBND ngày 15/3/2026 của UBND tỉnh, UBND xã xây dựng Kế hoạch như sau:
I. MỤC ĐÍCH - YÊU CẦU
- Nâng cao ý thức bảo vệ môi trường của người dân.
II. MỤC TIÊU
Phấn đấu đến ngày 30/11/2026: trên 80% hộ gia đình phân loại rác; 6/6 thôn có điểm tập kết đạt chuẩn; giảm tối thiểu 20% lượng rác chôn lấp.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế xã:
- Là cơ quan chủ trì, tham mưu UBND xã ký hợp đồng thu gom, vận chuyển rác với đơn vị có năng lực, xong trước 30/4/2026.
- Cấp phát 1.500 thùng rác hai ngăn cho các hộ (đợt 1 trong tháng 5, đợt 2 trong tháng 8/2026).
2. Phòng Văn hóa - Xã hội xã: biên soạn bài phát thanh; phát 02 lần/tuần trên hệ thống loa thôn.
3. Các trường học trên địa bàn: lồng ghép nội dung phân loại rác vào hoạt động trải nghiệm.
4. Đề nghị các đồng chí Bí thư Chi bộ, Trưởng thôn: ký cam kết với từng hộ; duy trì ra quân dọn vệ sinh sáng Chủ nhật hằng tuần.
5. Công an xã tăng cường tuần tra, xử lý các trường hợp đổ rác sai quy định.
Yêu cầu các đơn vị, các thôn nghiêm túc triển khai thực hiện Kế hoạch này./."""),
    signature("UBND tỉnh", "Đảng ủy xã")),
    "33/KH-UBND", "2026-04-02", "Ủy ban nhân dân xã Phú Điền", "Kế hoạch tuyên truyền, vận động Nhân dân phân loại rác thải tại nguồn năm 2026", whole(2026),
    (Task("Tham mưu UBND xã ký hợp đồng thu gom, vận chuyển rác với đơn vị có năng lực", "Phòng Kinh tế xã", (), "trước 30/4/2026", by("2026-04-30")),
     Task("Cấp phát 1.500 thùng rác hai ngăn cho các hộ", "Phòng Kinh tế xã", (), "đợt 1 trong tháng 5, đợt 2 trong tháng 8/2026", ("2026-05-01", "2026-08-31", None)),
     Task("Biên soạn bài phát thanh", "Phòng Văn hóa - Xã hội xã"),
     Task("Phát trên hệ thống loa thôn", "Phòng Văn hóa - Xã hội xã", (), "02 lần/tuần", every("weekly")),
     Task("Lồng ghép nội dung phân loại rác vào hoạt động trải nghiệm", "Các trường học trên địa bàn"),
     Task("Ký cam kết với từng hộ", "các đồng chí Bí thư Chi bộ, Trưởng thôn"),
     Task("Duy trì ra quân dọn vệ sinh", "các đồng chí Bí thư Chi bộ, Trưởng thôn", (), "sáng Chủ nhật hằng tuần", every("weekly")),
     Task("Tăng cường tuần tra, xử lý các trường hợp đổ rác sai quy định", "Công an xã")),
    (Target("hộ gia đình", 80, comparator=">", due="2026-11-30"), Target("thôn", 100, due="2026-11-30"), Target("lượng rác chôn lấp", 20, "change", ">=", due="2026-11-30")))

NEWS_PARTS = Doc("tin-co-muc", "html", (
    P("Sở Nội vụ Trà Giang ban hành kế hoạch nâng cao Chỉ số hài lòng năm 2025", CENTRED),
    P("Cập nhật: 05/3/2025 09:12:00 | Lượt xem: 512"),
    P("Ngày 03/3/2025, Sở Nội vụ tỉnh Trà Giang ban hành Kế hoạch số 21/KH-SNV về nâng cao Chỉ số hài lòng của người dân năm 2025."),
    P("Mục tiêu", HEADING),
    P("Chỉ số SIPAS của tỉnh đạt từ 86% trở lên, tăng ít nhất 05 bậc so với năm 2024. Trên 95% hồ sơ được giải quyết đúng hạn."),
    P("Nhiệm vụ trọng tâm", HEADING),
    P("Văn phòng Sở chủ trì rà soát quy trình nội bộ trước ngày 31/3/2025. Phòng Cải cách hành chính tổ chức khảo sát trực tuyến hằng quý; phối hợp với Bưu điện tỉnh phát phiếu khảo sát tại 45 điểm bưu điện. Thanh tra Sở kiểm tra đột xuất việc chấp hành giờ giấc làm việc."),
    P("Giám đốc Sở nhấn mạnh: “Mỗi cán bộ phải coi sự hài lòng của người dân là thước đo”."),
    P("Văn Mẫu")),
    "21/KH-SNV", "2025-03-03", "Sở Nội vụ Trà Giang", None, whole(2025),
    (Task("Rà soát quy trình nội bộ", "Văn phòng Sở", (), "trước ngày 31/3/2025", by("2025-03-31")),
     Task("Tổ chức khảo sát trực tuyến", "Phòng Cải cách hành chính", (), "hằng quý", every("quarterly")),
     Task("Phát phiếu khảo sát tại 45 điểm bưu điện", "Phòng Cải cách hành chính", ("Bưu điện tỉnh",)),
     Task("Kiểm tra đột xuất việc chấp hành giờ giấc làm việc", "Thanh tra Sở")),
    (Target("Chỉ số SIPAS", 86, comparator=">="), Target("Chỉ số SIPAS", 5, "change", ">=", "bậc"), Target("hồ sơ được giải quyết", 95, comparator=">")))

YOUTH = Doc("doan-thanh-nien", "txt", ("""ĐOÀN TNCS HỒ CHÍ MINH
BAN CHẤP HÀNH TỈNH TRÀ GIANG
***
Số: 102-KH/TĐTN-PT

Trà Giang, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Thanh niên tham gia cải cách hành chính năm 2024

I. MỤC TIÊU
1. Mỗi huyện, thị, thành đoàn thành lập ít nhất 02 đội hình tình nguyện hỗ trợ dịch vụ công trực tuyến.
2. Hỗ trợ 10.000 lượt người dân nộp hồ sơ trực tuyến trong năm.
3. 100% cơ sở đoàn tuyên truyền về cải cách hành chính trên mạng xã hội, tối thiểu 02 tin, bài/tháng.
II. NỘI DUNG
1. Tuyên truyền, nâng cao nhận thức cho đoàn viên, thanh niên.
2. Hỗ trợ người dân sử dụng dịch vụ công.
III. TIẾN ĐỘ VÀ PHÂN CÔNG
1. Ban Thường vụ Tỉnh đoàn
- Chỉ đạo điểm tại Thị đoàn An Phú; tổ chức lễ ra quân cấp tỉnh dịp Tháng Thanh niên (tháng 3/2024).
- Tổ chức kiểm tra, giám sát ít nhất 01 đợt vào quý III/2024.
2. Ban Phong trào Tỉnh đoàn: Là đầu mối tham mưu, theo dõi việc thực hiện; thiết kế bộ tài liệu truyền thông, gửi cơ sở trước 10/3/2024.
3. Huyện, thị, thành đoàn và đoàn trực thuộc
- Xây dựng kế hoạch triển khai, gửi về Tỉnh đoàn trước ngày 15/3/2024.
- Duy trì hoạt động các đội hình vào thứ Bảy hằng tuần.

TM. BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Vũ Mẫu
""",), "102-KH/TĐTN-PT", "2024-02-20", "Đoàn TNCS Hồ Chí Minh tỉnh Trà Giang", "Kế hoạch thanh niên tham gia cải cách hành chính năm 2024", whole(2024),
    (Task("Chỉ đạo điểm tại Thị đoàn An Phú", "Ban Thường vụ Tỉnh đoàn"),
     Task("Tổ chức lễ ra quân cấp tỉnh dịp Tháng Thanh niên", "Ban Thường vụ Tỉnh đoàn", (), "tháng 3/2024", months(2024, 3)),
     Task("Tổ chức kiểm tra, giám sát ít nhất 01 đợt", "Ban Thường vụ Tỉnh đoàn", (), "vào quý III/2024", q(2024, 3)),
     Task("Tham mưu, theo dõi việc thực hiện", "Ban Phong trào Tỉnh đoàn"),
     Task("Thiết kế bộ tài liệu truyền thông, gửi cơ sở", "Ban Phong trào Tỉnh đoàn", (), "trước 10/3/2024", by("2024-03-10")),
     Task("Xây dựng kế hoạch triển khai, gửi về Tỉnh đoàn", "Huyện, thị, thành đoàn và đoàn trực thuộc", (), "trước ngày 15/3/2024", by("2024-03-15")),
     Task("Duy trì hoạt động các đội hình", "Huyện, thị, thành đoàn và đoàn trực thuộc", (), "vào thứ Bảy hằng tuần", every("weekly"))),
    (Target("huyện, thị, thành đoàn", 2, "count_each", ">=", "đội hình"), Target("lượt người dân", 10000, "count", unit="lượt người"), Target("cơ sở đoàn", 100, cadence="monthly")))

LIBRARY = Doc("thu-vien", "odt", (
    Frame(("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "THƯ VIỆN TỈNH", "Số: 17/KH-TVT"), (*MOTTO, "Trà Giang, ngày 03 tháng 3 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Tổ chức Ngày Sách và Văn hóa đọc Việt Nam năm 2025", CENTRED),
    *lines("""
I. Mục tiêu
- Thu hút ít nhất 5.000 lượt bạn đọc; trưng bày 3.000 bản sách.
- 90% trường phổ thông trên địa bàn thành phố cử học sinh tham gia.
II. Nội dung, thời gian, phân công
1. Khai mạc Ngày hội Sách
Thời gian: 08 giờ 00, ngày 18/4/2025; chủ trì: Ban Giám đốc; phối hợp: Tỉnh đoàn, Sở Giáo dục và Đào tạo.
2. Thi kể chuyện theo sách
Thời gian: ngày 19/4/2025; chủ trì: Phòng Công tác bạn đọc.
3. Xe thư viện lưu động phục vụ xã miền núi
Thời gian: từ ngày 21 đến ngày 25/4/2025; chủ trì: Phòng Bổ sung - Phục vụ lưu động; phối hợp: UBND các xã.
III. Tổ chức thực hiện
Phòng Hành chính chuẩn bị cơ sở vật chất, âm thanh, ánh sáng; phòng Công tác bạn đọc viết tin, bài đăng trang thông tin điện tử Thư viện."""),
    signature("Sở VHTTDL", title="GIÁM ĐỐC")),
    "17/KH-TVT", "2025-03-03", "Thư viện tỉnh", "Kế hoạch tổ chức Ngày Sách và Văn hóa đọc Việt Nam năm 2025", whole(2025),
    (Task("Khai mạc Ngày hội Sách", "Ban Giám đốc", ("Tỉnh đoàn", "Sở Giáo dục và Đào tạo"), "08 giờ 00, ngày 18/4/2025", by("2025-04-18")),
     Task("Thi kể chuyện theo sách", "Phòng Công tác bạn đọc", (), "ngày 19/4/2025", by("2025-04-19")),
     Task("Xe thư viện lưu động phục vụ xã miền núi", "Phòng Bổ sung - Phục vụ lưu động", ("UBND các xã",), "từ ngày 21 đến ngày 25/4/2025", ("2025-04-21", "2025-04-25", None)),
     Task("Chuẩn bị cơ sở vật chất, âm thanh, ánh sáng", "Phòng Hành chính"),
     Task("Viết tin, bài đăng trang thông tin điện tử Thư viện", "phòng Công tác bạn đọc")),
    (Target("lượt bạn đọc", 5000, "count", ">=", "lượt bạn đọc"), Target("bản sách", 3000, "count", unit="bản"), Target("trường phổ thông", 90)))

DOCS: list[Doc] = [LITTER, NEWS_PARTS, YOUTH, LIBRARY]
