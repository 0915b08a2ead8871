"""The fourth lot: odd columns, points with a stroke, a decision on a page."""

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
from benchmarks._reading.spans import UNSAID, months, no_plan, whole

# odd columns, begin/end under one name, sub rows a) b), merged sideways
A = (Task("Soạn bộ câu hỏi thi tìm hiểu Luật Căn cước", "Tổ Tham mưu", ("Tổ Tuyên giáo",), "Từ 02/3/2026 đến 15/3/2026", ("2026-03-02", "2026-03-15", None), "50 câu hỏi"),
   Task("Mở cổng thi trực tuyến", "Tổ Công nghệ thông tin", (), "Từ 20/3/2026 đến 20/4/2026", ("2026-03-20", "2026-04-20", None), "Cổng thi, số lượt thi"),
   Task("Công bố kết quả, trao giải", "Ban Tổ chức cuộc thi", ("Tổ Tuyên giáo", "Công đoàn"), "Từ 25/4/2026 đến 30/4/2026", ("2026-04-25", "2026-04-30", None), "Quyết định trao giải"))
Q1 = Doc("cot-hai-tang", "docx", (
    head("CÔNG AN TỈNH THANH BÌNH", "PHÒNG CẢNH SÁT QLHC VỀ TTXH", "77/KH-PC06", "Thanh Bình, ngày 24 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tổ chức cuộc thi trực tuyến “Tìm hiểu Luật Căn cước” năm 2026", CENTRED),
    *lines("""
    # I. YÊU CẦU VÀ CHỈ TIÊU
    - Thu hút tối thiểu 20.000 lượt người dự thi.
    - 100% công an cấp xã tuyên truyền về cuộc thi.
    - Bài dự thi được chấm không quá 05 ngày kể từ ngày kết thúc.
    # II. TIẾN ĐỘ
    """),
    T(((C("STT", rows=2), C("Việc phải làm", rows=2), C("Trách nhiệm", columns=2), C("Thời gian", columns=2), C("Kết quả cần đạt", rows=2)), ("Chính", "Phối hợp", "Bắt đầu", "Kết thúc"),
       ("1", C("Chuẩn bị", columns=6)),
       ("1.1", A[0].content, A[0].lead, "Tổ Tuyên giáo", "02/3/2026", "15/3/2026", A[0].product),
       ("1.2", A[1].content, A[1].lead, "", "20/3/2026", "20/4/2026", A[1].product),
       ("2", C("Kết thúc", columns=6)),
       ("2.1", A[2].content, A[2].lead, "Tổ Tuyên giáo, Công đoàn", "25/4/2026", "30/4/2026", A[2].product))),
    Frame(("Nơi nhận:", "- Công an tỉnh;", "- Lưu: PC06."), ("TRƯỞNG PHÒNG", "", "Thượng tá Lý Mẫu"))),
  "77/KH-PC06", "2026-02-24", "Phòng Cảnh sát QLHC về TTXH", "Kế hoạch tổ chức cuộc thi trực tuyến “Tìm hiểu Luật Căn cước” năm 2026", whole(2026), A,
  (Target("lượt người dự thi", 20000, "count", ">=", "lượt người"), Target("công an cấp xã tuyên truyền", 100), Target("Bài dự thi được chấm", 5, "duration", "<=", "ngày")))

# prose with numbering a), bold leads in-line
B = (Task("Phát động thi đua cao điểm 100 ngày đêm hoàn thành số hóa hộ tịch", "Phòng Văn hóa - Xã hội", ("Văn phòng HĐND và UBND",), "Trước ngày 30/9/2025", by("2025-09-30")),
   Task("Bố trí máy quét, đường truyền phục vụ số hóa", "Phòng Kinh tế", (), "trong tháng 7/2025", months(2025, 7)),
   Task("Huy động đoàn viên hỗ trợ nhập liệu", "Đoàn Thanh niên xã", ("Trường THPT Đông Hòa",), "từ tháng 7 đến tháng 9/2025", months(2025, 7, 9)),
   Task("Đăng tải tiến độ số hóa trên trang thông tin điện tử", "Trung tâm Phục vụ hành chính công", (), "hằng tuần", every("weekly")))
Q2 = Doc("so-hoa-ho-tich", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "XÃ ĐÔNG HÒA", "09/KH-UBND", "Đông Hòa, ngày 04 tháng 7 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Cao điểm số hóa dữ liệu hộ tịch trên địa bàn xã", CENTRED),
    *lines("""
    Thực hiện Kế hoạch số 21/KH-UBND ngày 01/7/2025 của UBND tỉnh về số hóa dữ liệu hộ tịch, UBND xã xây dựng Kế hoạch thực hiện, cụ thể như sau:
    # I. MỤC TIÊU
    a) Phấn đấu đến ngày 30/9/2025, 100% sổ hộ tịch được số hóa; đến ngày 31/12/2025, 95% dữ liệu được làm sạch.
    b) Tỷ lệ sai sót dưới 1%.
    # II. NHIỆM VỤ, GIẢI PHÁP
    # 1. Phòng Văn hóa - Xã hội
    a) Chủ trì, phối hợp với Văn phòng HĐND và UBND phát động thi đua cao điểm 100 ngày đêm hoàn thành số hóa hộ tịch, hoàn thành trước ngày 30/9/2025.
    # 2. Phòng Kinh tế
    a) Bố trí máy quét, đường truyền phục vụ số hóa trong tháng 7/2025.
    # 3. Đoàn Thanh niên xã
    a) Phối hợp với Trường THPT Đông Hòa huy động đoàn viên hỗ trợ nhập liệu từ tháng 7 đến tháng 9/2025.
    # 4. Trung tâm Phục vụ hành chính công
    a) Đăng tải tiến độ số hóa trên trang thông tin điện tử hằng tuần.
    # III. KINH PHÍ THỰC HIỆN
    Ngân sách xã bảo đảm khoảng 120 triệu đồng.
    """),
    signature("UBND tỉnh", "Đảng ủy xã")),
  "09/KH-UBND", "2025-07-04", "Ủy ban nhân dân xã Đông Hòa", "Kế hoạch cao điểm số hóa dữ liệu hộ tịch trên địa bàn xã", None, B,
  (Target("sổ hộ tịch được số hóa", 100, due="2025-09-30"), Target("dữ liệu được làm sạch", 95, due="2025-12-31"), Target("Tỷ lệ sai sót", 1, comparator="<")))

# table cut in two with text between, ditto, empty rows
C3 = (Task("Phát tờ rơi Luật Bảo hiểm y tế đến hộ gia đình", "Bảo hiểm xã hội cơ sở Nam Hải", ("UBND các xã",), "Tháng 4/2026", months(2026, 4), "8.000 tờ rơi"),
    Task("Tổ chức hội nghị khách hàng tại thôn", "Bảo hiểm xã hội cơ sở Nam Hải", ("UBND các xã",), "Hằng tháng", every("monthly"), "60 hội nghị"),
    Task("Nhắn tin nhắc gia hạn thẻ", "Tổ Thu và Phát triển người tham gia", ("Bưu điện khu vực", "Viettel Nam Hải"), "Trước ngày 25 hằng tháng", every("monthly"), "Danh sách tin nhắn"),
    Task("Ra quân “Tháng vận động triển khai BHXH toàn dân”", "Bảo hiểm xã hội cơ sở Nam Hải", ("Các tổ chức dịch vụ thu",), "Tháng 5/2026", months(2026, 5), "Lễ ra quân"))
Q3 = Doc("bhxh", "docx", (
    head("BẢO HIỂM XÃ HỘI TỈNH ĐÔNG HẢI", "BẢO HIỂM XÃ HỘI CƠ SỞ NAM HẢI", "33/KH-BHXH", "Nam Hải, ngày 11 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình năm 2026", CENTRED),
    *lines("""
    # I. CHỈ TIÊU
    - Phát triển mới 1.500 người tham gia bảo hiểm xã hội tự nguyện.
    - Tỷ lệ bao phủ bảo hiểm y tế đạt tối thiểu 95,5% dân số.
    - Ít nhất 60 hội nghị, mỗi hội nghị có từ 30 người trở lên tham dự.
    # II. HOẠT ĐỘNG TRUYỀN THÔNG
    1. Truyền thông trực tiếp
    """),
    T((("TT", "Hoạt động", "Đơn vị đầu mối", "Đơn vị cùng thực hiện", "Thời gian", "Chỉ tiêu giao"), ("1", C3[0].content, C3[0].lead, "UBND các xã", C3[0].timing, C3[0].product), ("", "", "", "", "", ""), ("2", C3[1].content, "nt", "nt", C3[1].timing, C3[1].product))),
    P("2. Truyền thông qua tin nhắn, ra quân"),
    T((("TT", "Hoạt động", "Đơn vị đầu mối", "Đơn vị cùng thực hiện", "Thời gian", "Chỉ tiêu giao"), ("3", C3[2].content, C3[2].lead, "Bưu điện khu vực, Viettel Nam Hải", C3[2].timing, C3[2].product), ("4", C3[3].content, C3[3].lead, "Các tổ chức dịch vụ thu", C3[3].timing, C3[3].product))),
    Frame(("Nơi nhận:", "- BHXH tỉnh;", "- Lưu: VT."), ("GIÁM ĐỐC", "", "Đào Mẫu"))),
  "33/KH-BHXH", "2026-03-11", "Bảo hiểm xã hội cơ sở Nam Hải", "Kế hoạch truyền thông phát triển người tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình năm 2026", whole(2026), C3,
  (Target("người tham gia bảo hiểm xã hội tự nguyện", 1500, "count", "=", "người"), Target("Tỷ lệ bao phủ bảo hiểm y tế", 95.5, comparator=">="), Target("hội nghị", 60, "count", ">=", "hội nghị"), Target("mỗi hội nghị", 30, "count_each", ">=", "người")))

# html: decision issuing plan, portal
H = """<html><head><meta charset=utf-8><title>Quyết định</title></head><body><div id=menu>Trang chủ | Giới thiệu | Văn bản | Liên hệ</div><div class=vb>
<p align=center><b>ỦY BAN NHÂN DÂN<br>TỈNH THANH BÌNH</b></p><p align=center>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p>
<p>Số: 512/QĐ-UBND</p><p align=right><i>Thanh Bình, ngày 06 tháng 3 năm 2025</i></p>
<p align=center><b>QUYẾT ĐỊNH</b></p><p align=center><b>Ban hành Kế hoạch truyền thông chính sách năm 2025</b></p>
<p align=center><b>CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH</b></p><p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;</i></p><p><i>Căn cứ Chỉ thị số 07/CT-TTg ngày 21 tháng 3 năm 2023 của Thủ tướng Chính phủ;</i></p>
<p align=center><b>QUYẾT ĐỊNH:</b></p><p>Điều 1. Ban hành kèm theo Quyết định này Kế hoạch truyền thông chính sách năm 2025.</p><p>Điều 2. Quyết định này có hiệu lực kể từ ngày ký.</p>
<table><tr><td><b>Nơi nhận:</b><br>- Như Điều 2;<br>- Lưu: VT.</td><td><b>CHỦ TỊCH</b><br><br>Trần Mẫu</td></tr></table>
<p align=center><b>KẾ HOẠCH</b></p><p align=center><b>Truyền thông chính sách năm 2025</b></p><p align=center><i>(Ban hành kèm theo Quyết định số 512/QĐ-UBND ngày 06/3/2025 của Chủ tịch UBND tỉnh)</i></p>
<p><b>I. MỤC TIÊU</b></p><p>1. 100% sở, ban, ngành có người phát ngôn, cung cấp thông tin định kỳ hằng quý.</p><p>2. Mỗi sở tổ chức ít nhất 02 cuộc họp báo hoặc gặp gỡ báo chí trong năm.</p><p>3. Tối thiểu 90% dự thảo chính sách được lấy ý kiến trên Cổng thông tin điện tử trong thời hạn 30 ngày.</p>
<p><b>II. NHIỆM VỤ</b></p><table border=1><tr><th>TT</th><th>Nhiệm vụ</th><th>Đơn vị chủ trì</th><th>Đơn vị phối hợp</th><th>Thời gian hoàn thành</th><th>Sản phẩm</th></tr>
<tr><td>1</td><td>Tập huấn kỹ năng phát ngôn, xử lý khủng hoảng truyền thông</td><td>Sở Văn hóa, Thể thao và Du lịch</td><td>Hội Nhà báo tỉnh</td><td>Quý II/2025</td><td>02 lớp</td></tr>
<tr><td>2</td><td>Xây dựng chuyên mục “Chính sách mới” </td><td>Báo Thanh Bình</td><td>Sở Tư pháp;<br>các sở, ban, ngành</td><td>Hằng tuần</td><td>Chuyên mục</td></tr></table></div><div>Lượt xem: 88</div></body></html>"""
D4 = (Task("Tập huấn kỹ năng phát ngôn, xử lý khủng hoảng truyền thông", "Sở Văn hóa, Thể thao và Du lịch", ("Hội Nhà báo tỉnh",), "Quý II/2025", q(2025, 2), "02 lớp"),
    Task("Xây dựng chuyên mục “Chính sách mới”", "Báo Thanh Bình", ("Sở Tư pháp", "các sở, ban, ngành"), "Hằng tuần", every("weekly"), "Chuyên mục"))
Q4 = Doc("qd-ban-hanh", "txt", (H,), "512/QĐ-UBND", "2025-03-06", "Ủy ban nhân dân tỉnh Thanh Bình", "Kế hoạch truyền thông chính sách năm 2025", whole(2025), D4,
  (Target("sở, ban, ngành có người phát ngôn", 100, cadence="quarterly"), Target("Mỗi sở", 2, "count_each", ">=", "cuộc họp"), Target("dự thảo chính sách", 90, comparator=">=")))

# inspection-type: text, table in bars w/ wraps, no accents? -> normal; unit with number before "Số"
T5 = """HỘI CỰU CHIẾN BINH HUYỆN BẮC TRÀ
BAN THƯỜNG VỤ
Số 03/KH-CCB

Bắc Trà, ngày 22/01/2024

KẾ HOẠCH
Cựu chiến binh tham gia bảo vệ môi trường, xây dựng nông thôn mới năm 2024

I/ MỤC TIÊU:
1/ Mỗi cơ sở Hội có 1 tuyến đường tự quản;
2/ 85% gia đình hội viên phân loại rác;
3/ Phấn đấu ít nhất 70% chi hội có mô hình “5 không, 3 sạch”;
4/ Vận động hội viên đóng góp 500 ngày công.
II/ PHÂN CÔNG:
1/ Đồng chí Nguyễn Văn A, Chủ tịch Hội: phụ trách chung.
2/ Ban Kinh tế: chủ trì, phối hợp với Phòng Nông nghiệp và PTNT mở 02 lớp tập huấn xử lý rác hữu cơ trong quý II/2024.
3/ Hội CCB các xã, thị trấn: ra quân dọn vệ sinh vào ngày 22 hằng tháng.
III/ BÁO CÁO:
Báo cáo Thường trực Hội trước ngày 15/11/2024.

T/M BAN THƯỜNG VỤ
CHỦ TỊCH
"""
E5 = (Task("mở 02 lớp tập huấn xử lý rác hữu cơ", "Ban Kinh tế", ("Phòng Nông nghiệp và PTNT",), "trong quý II/2024", q(2024, 2)),
    Task("ra quân dọn vệ sinh", "Hội CCB các xã, thị trấn", (), "Vào ngày 22 hằng tháng", every("monthly")))
Q5 = Doc("ccb", "txt", (T5,), "03/KH-CCB", "2024-01-22", "Hội Cựu chiến binh huyện Bắc Trà", "Kế hoạch Cựu chiến binh tham gia bảo vệ môi trường, xây dựng nông thôn mới năm 2024", whole(2024), E5,
  (Target("Mỗi cơ sở Hội", 1, "count_each", "=", "tuyến đường"), Target("gia đình hội viên phân loại rác", 85), Target("chi hội có mô hình", 70, comparator=">="), Target("ngày công", 500, "count", "=", "ngày công")))

# LO landscape PDF with repeated header & many long rows, table of targets by years in PDF
F6 = tuple(Task(f"{content} giai đoạn hai trên toàn địa bàn, bảo đảm đồng bộ với hạ tầng dùng chung của tỉnh và kết nối thông suốt đến cấp xã", lead, partners, timing, norm, product) for content, lead, partners, timing, norm, product in (
 ("Nâng cấp hệ thống truyền thanh ứng dụng công nghệ thông tin", "Sở Văn hóa, Thể thao và Du lịch", ("UBND các xã, phường",), "2026-2027", ("2026-01-01", "2027-12-31", None), "60 đài"),
 ("Phủ sóng di động các thôn lõm sóng", "Sở Khoa học và Công nghệ", ("Viễn thông tỉnh", "Viettel tỉnh"), "Năm 2026", ("2026-01-01", "2026-12-31", None), "18 trạm BTS"),
 ("Triển khai bảng tin điện tử công cộng", "UBND các xã, phường", ("Sở Văn hóa, Thể thao và Du lịch",), "2027-2028", ("2027-01-01", "2028-12-31", None), "40 bảng tin"),
 ("Đào tạo cán bộ truyền thanh cơ sở", "Sở Văn hóa, Thể thao và Du lịch", ("Trường Cao đẳng Phát thanh",), "Hằng năm", every("yearly"), "05 lớp/năm"),
 ("Đánh giá, xếp hạng đài truyền thanh thông minh", "Sở Văn hóa, Thể thao và Du lịch", (), "Quý IV hằng năm", every("yearly"), "Bảng xếp hạng")))
Q6 = Doc("ttcs-2026-2028", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG HẢI", "130/KH-UBND", "Đông Hải, ngày 26 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Phát triển thông tin cơ sở giai đoạn 2026 - 2028", CENTRED),
    P("I. MỤC TIÊU", HEADING), P("1. Đến hết năm 2027: 100% xã, phường có đài truyền thanh ứng dụng công nghệ thông tin - viễn thông."), P("2. Đến năm 2028, mỗi xã, phường có ít nhất 01 bảng tin điện tử công cộng."), P("3. Lộ trình các chỉ tiêu:"),
    T((("TT", "Chỉ tiêu", "ĐVT", "Hiện trạng 2025", "2026", "2027", "2028"), ("1", "Tỷ lệ thôn có cụm loa hoạt động", "%", "82", "88", "95", "100"), ("2", "Số đài truyền thanh thông minh", "đài", "20", "40", "60", "80"))),
    P("II. NHIỆM VỤ", HEADING),
    T((("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả"), *rows_of(F6, "no content lead partners timing product"))),
    signature("Bộ Văn hóa, Thể thao và Du lịch")),
  "130/KH-UBND", "2026-03-26", "Ủy ban nhân dân tỉnh Đông Hải", "Kế hoạch phát triển thông tin cơ sở giai đoạn 2026 - 2028", ("2026-01-01", "2028-12-31"), F6,
  (Target("xã, phường có đài truyền thanh", 100, due="2027-12-31"), Target("mỗi xã, phường", 1, "count_each", ">=", "bảng tin", "2028-12-31"),
   Target("thôn có cụm loa", 100, due="2028-12-31", milestones=(("2026-12-31", 88), ("2027-12-31", 95), ("2028-12-31", 100))),
   Target("đài truyền thanh thông minh", 80, "count", "=", "đài", "2028-12-31", milestones=(("2026-12-31", 40), ("2027-12-31", 60), ("2028-12-31", 80)))))

# front: docx where leads stand at the row's end in brackets of content
G7 = (Task("Giám sát việc niêm yết thủ tục hành chính tại 30 xã, phường", "Ban Dân chủ - Pháp luật", (), "Quý II, III năm 2026", ("2026-04-01", "2026-09-30", None), "Báo cáo giám sát"),
    Task("Phản biện xã hội dự thảo nghị quyết về phí, lệ phí", "Ban Thường trực", ("Sở Tài chính",), "Theo kế hoạch của HĐND tỉnh", UNSAID, "Văn bản phản biện"),
    Task("Tuyên truyền trong Ngày hội Đại đoàn kết toàn dân tộc", "Ban Công tác Mặt trận các thôn, tổ dân phố", (), "Từ 01/11 đến 18/11/2026", ("2026-11-01", "2026-11-18", None), "Ngày hội ở 100% khu dân cư"))
Q7 = Doc("mat-tran", "docx", (
    head("MẶT TRẬN TỔ QUỐC VIỆT NAM", "ỦY BAN MTTQ VIỆT NAM TỈNH HÀ TRUNG", "17/KH-MTTQ-BTT", "Hà Trung, ngày 02 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, giám sát cải cách hành chính năm 2026", CENTRED),
    P("I. MỤC TIÊU", HEADING), P("1. 100% Ủy ban MTTQ Việt Nam cấp xã xây dựng chương trình giám sát trong quý I/2026."), P("2. Mỗi xã, phường giám sát ít nhất 01 chuyên đề."), P("3. Tổ chức lấy ý kiến hài lòng của trên 3.000 người dân."),
    P("II. NỘI DUNG", HEADING),
    T((("STT", "Nội dung, thời gian, sản phẩm", "", "", "Phân công"), ("", "Nội dung", "Thời gian", "Sản phẩm", ""), *[(str(i), t.content, t.timing, t.product, (t.lead+" chủ trì"+(f"; {t.partners[0]} phối hợp" if t.partners else ""))) for i, t in enumerate(G7, 1)])),
    Frame(("Nơi nhận:", "- Ban Thường trực;", "- Lưu: VT."), ("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH", "", "Ngô Mẫu"))),
  "17/KH-MTTQ-BTT", "2026-02-02", "Ủy ban MTTQ Việt Nam tỉnh Hà Trung", "Kế hoạch tuyên truyền, giám sát cải cách hành chính năm 2026", whole(2026), G7,
  (Target("Ủy ban MTTQ Việt Nam cấp xã xây dựng", 100, due="2026-03-31"), Target("Mỗi xã, phường", 1, "count_each", ">=", "chuyên đề"), Target("người dân", 3000, "count", ">", "người")))
W1 = no_plan("tin-so-ket", "txt", """<html><meta charset=utf-8><body><h1>Xã Long Hòa: Hiệu quả từ thực hiện Kế hoạch cải cách hành chính</h1><p>Thứ Ba, 10/3/2026</p><p>Sau 2 năm thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, xã Long Hòa đã đạt nhiều kết quả. Đến nay, 98% hồ sơ được giải quyết đúng hạn; 100% thôn có tổ công nghệ số.</p><p>Thời gian tới, xã tiếp tục đẩy mạnh tuyên truyền.</p></body></html>""")
W2 = no_plan("nghi-quyet", "docx", head("HỘI ĐỒNG NHÂN DÂN", "TỈNH HÀ TRUNG", "12/NQ-HĐND", "Hà Trung, ngày 09 tháng 12 năm 2025"), P("NGHỊ QUYẾT", CENTRED), P("Về kế hoạch phát triển kinh tế - xã hội năm 2026", CENTRED), *lines("""Điều 1. Mục tiêu
 1. Tốc độ tăng trưởng GRDP đạt 10%.
 Điều 2. Giao UBND tỉnh tổ chức thực hiện."""))
DOCS: list[Doc] = [Q1, Q2, Q3, Q4, Q5, Q6, Q7, W1, W2]
