"""The fourteenth lot, by the hand of the thirteenth: a party, a university, a company, a museum, a front, a border post, youth."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

# The party of a ward: numbers with a dash, a range, a rhythm that begins next year.
PARTY = Doc("dang-uy-phuong", "odt", (
    Frame(("ĐẢNG BỘ THÀNH PHỐ HÒA PHÚ", "ĐẢNG ỦY PHƯỜNG TÂN HƯƠNG", "*", "Số 22-KH/ĐU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Tân Hương, ngày 11 tháng 9 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("thực hiện công tác tuyên truyền, vận động Nhân dân tham gia chuyển đổi số", CENTRED), P("-----", CENTRED),
    *lines("""
Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ban Thường vụ Đảng ủy phường xây dựng Kế hoạch như sau:
I- MỤC ĐÍCH, YÊU CẦU
1- Phát huy vai trò nêu gương của cán bộ, đảng viên.
2- Không phát động hình thức, không chạy theo thành tích.
II- CHỈ TIÊU
1- Đến cuối năm 2025, 100% đảng viên dưới 60 tuổi sử dụng Sổ tay đảng viên điện tử.
2- Mỗi chi bộ khu phố sinh hoạt chuyên đề về chuyển đổi số ít nhất 02 lần/năm.
3- Có 75 - 80% hộ kinh doanh nhận thanh toán qua mã QR.
III- TỔ CHỨC THỰC HIỆN
1- Ban Xây dựng Đảng Đảng ủy chủ trì tham mưu tổ chức hội nghị quán triệt trong tháng 9/2025; hằng tháng cung cấp nội dung cho bản tin sinh hoạt chi bộ.
2- Đảng ủy UBND phường lãnh đạo Trung tâm Phục vụ hành chính công phường mở thêm 02 điểm tiếp nhận hồ sơ lưu động, đưa vào hoạt động trước ngày 15/10/2025.
3- Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội phân công đoàn viên, hội viên giúp từng hộ neo đơn làm thủ tục trực tuyến.
4- Các chi bộ trực thuộc: đưa việc dùng dịch vụ công trực tuyến vào bản cam kết của đảng viên, gửi về Văn phòng Đảng ủy chậm nhất ngày 30/9/2025.
5- Giao Ủy ban Kiểm tra Đảng ủy giám sát ít nhất 03 chi bộ về việc thực hiện Kế hoạch này trong quý IV/2025.
Kế hoạch này được phổ biến đến chi bộ."""),
    Frame(("Nơi nhận:", "- Thành ủy (báo cáo);", "- Các chi bộ;", "- Lưu Văn phòng Đảng ủy."), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trương Mẫu"))),
    "22-KH/ĐU", "2025-09-11", "Đảng ủy phường Tân Hương", "Kế hoạch thực hiện công tác tuyên truyền, vận động Nhân dân tham gia chuyển đổi số", None,
    (Task("Tham mưu tổ chức hội nghị quán triệt", "Ban Xây dựng Đảng Đảng ủy", (), "trong tháng 9/2025", months(2025, 9)),
     Task("Cung cấp nội dung cho bản tin sinh hoạt chi bộ", "Ban Xây dựng Đảng Đảng ủy", (), "hằng tháng", every("monthly")),
     Task("Lãnh đạo Trung tâm Phục vụ hành chính công phường mở thêm 02 điểm tiếp nhận hồ sơ lưu động, đưa vào hoạt động", "Đảng ủy UBND phường", (), "trước ngày 15/10/2025", by("2025-10-15")),
     Task("Phân công đoàn viên, hội viên giúp từng hộ neo đơn làm thủ tục trực tuyến", "Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội"),
     Task("Đưa việc dùng dịch vụ công trực tuyến vào bản cam kết của đảng viên, gửi về Văn phòng Đảng ủy", "Các chi bộ trực thuộc", (), "chậm nhất ngày 30/9/2025", by("2025-09-30")),
     Task("Giám sát ít nhất 03 chi bộ về việc thực hiện Kế hoạch này", "Ủy ban Kiểm tra Đảng ủy", (), "trong quý IV/2025", q(2025, 4))),
    (Target("đảng viên dưới 60 tuổi", 100, due="2025-12-31"), Target("Mỗi chi bộ khu phố", 2, "count_each", ">=", "lần", cadence="yearly"),
     Target("hộ kinh doanh", 75, comparator=">=")))

# A university: "Chịu trách nhiệm", "Phối hợp" and "Thời hạn" in one line beneath each work.
UNIVERSITY = Doc("dai-hoc-tuyen-sinh", "docx", (
    Frame(("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC HÒA PHÚ", "Số: 1415/KH-ĐHHP"), (*MOTTO, "Hòa Phú, ngày 20 tháng 12 năm 2024")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông, tư vấn tuyển sinh đại học chính quy năm 2025", CENTRED),
    *lines("""
# 1. Mục tiêu
Tiếp cận tối thiểu 30.000 lượt học sinh lớp 12 (năm 2024: 24.300 lượt).
Mỗi khoa sản xuất từ 04 video trở lên trong mỗi học kỳ.
Thời gian phản hồi câu hỏi của thí sinh trên fanpage dưới 30 phút trong giờ hành chính.
# 2. Các công việc
2.1. Làm mới chuyên trang tuyển sinh, bổ sung trợ lý trả lời tự động
Chịu trách nhiệm: Trung tâm Truyền thông. Phối hợp: Trung tâm Công nghệ thông tin. Thời hạn: trước ngày 15/01/2025.
2.2. Đưa đoàn tư vấn đến các trường THPT vùng sâu, vùng xa
Chịu trách nhiệm: Phòng Đào tạo. Phối hợp: Các khoa; Đoàn Thanh niên Trường. Thời hạn: từ tháng 02 đến tháng 4/2025.
2.3. Tổ chức ngày hội “Một ngày làm sinh viên”
Chịu trách nhiệm: Phòng Công tác sinh viên. Thời hạn: ngày 16/3/2025.
2.4. Trực điện thoại, trả lời thí sinh và phụ huynh
Chịu trách nhiệm: Phòng Đào tạo. Phối hợp: Trung tâm Truyền thông. Thời hạn: hằng ngày, từ 01/5/2025 đến 31/7/2025.
# 3. Kinh phí
Chi từ nguồn thu hợp pháp của Trường. Phòng Kế hoạch - Tài chính hướng dẫn các đơn vị lập dự toán trước ngày 10/01/2025."""),
    Frame(("Nơi nhận:", "- Đảng ủy, Hội đồng trường;", "- Lưu: VT, TT."), ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "PGS.TS. Lâm Mẫu"))),
    "1415/KH-ĐHHP", "2024-12-20", "Trường Đại học Hòa Phú", "Kế hoạch truyền thông, tư vấn tuyển sinh đại học chính quy năm 2025", whole(2025),
    (Task("Làm mới chuyên trang tuyển sinh, bổ sung trợ lý trả lời tự động", "Trung tâm Truyền thông", ("Trung tâm Công nghệ thông tin",), "trước ngày 15/01/2025", by("2025-01-15")),
     Task("Đưa đoàn tư vấn đến các trường THPT vùng sâu, vùng xa", "Phòng Đào tạo", ("Các khoa", "Đoàn Thanh niên Trường"), "từ tháng 02 đến tháng 4/2025", months(2025, 2, 4)),
     Task("Tổ chức ngày hội “Một ngày làm sinh viên”", "Phòng Công tác sinh viên", (), "ngày 16/3/2025", by("2025-03-16")),
     Task("Trực điện thoại, trả lời thí sinh và phụ huynh", "Phòng Đào tạo", ("Trung tâm Truyền thông",), "hằng ngày, từ 01/5/2025 đến 31/7/2025", ("2025-05-01", "2025-07-31", "daily")),
     Task("Hướng dẫn các đơn vị lập dự toán", "Phòng Kế hoạch - Tài chính", (), "trước ngày 10/01/2025", by("2025-01-10"))),
    (Target("lượt học sinh lớp 12", 30000, "count", ">=", "lượt học sinh"), Target("Mỗi khoa", 4, "count_each", ">=", "video", cadence="half_yearly"),
     Target("Thời gian phản hồi câu hỏi của thí sinh", 30, "duration", "<", "phút")))

# A power company: what is asked of others, a number that only sets a condition, an exception after a limit.
POWER = Doc("dien-luc-tiet-kiem", "pdf", (
    Frame(("TỔNG CÔNG TY ĐIỆN LỰC", "CÔNG TY ĐIỆN LỰC HÒA PHÚ", "Số: 1450/KH-PCHP"), (*MOTTO, "Hòa Phú, ngày 10 tháng 4 năm 2023")),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền sử dụng điện an toàn, tiết kiệm mùa nắng nóng năm 2023", CENTRED),
    *lines("""
1. Mục tiêu
a) Sản lượng điện tiết kiệm đạt từ 2% tổng điện thương phẩm trở lên.
b) Tỷ lệ khách hàng thanh toán không dùng tiền mặt tăng từ 94% lên 97%.
c) Thời gian khắc phục sự cố lưới điện hạ áp không quá 02 giờ, trừ trường hợp thiên tai.
d) Số vụ tai nạn điện trong dân giảm 50% so với năm 2022.
2. Yêu cầu
Khi nhiệt độ trên 39 độ C kéo dài từ 03 ngày trở lên, áp dụng kịch bản truyền thông khẩn cấp của Tổng công ty.
3. Phân công thực hiện
3.1. Phòng Kinh doanh được giao soạn thông điệp, gửi các Điện lực trước ngày 25/4/2023.
3.2. Các Điện lực trực thuộc:
- Ký cam kết tiết kiệm điện với các khách hàng trọng điểm trong tháng 5/2023;
- Phối hợp với trường học trên địa bàn tổ chức “Giờ học tiết kiệm điện”.
3.3. Trung tâm Chăm sóc khách hàng có nhiệm vụ nhắn tin cảnh báo sản lượng tăng bất thường cho khách hàng vào thứ Hai hằng tuần.
3.4. Tổ Quan hệ cộng đồng và Đoàn Thanh niên Công ty chạy xe loa lưu động qua các khu dân cư từ ngày 01/5 đến ngày 31/7/2023.
4. Kiến nghị
Đề nghị Sở Công Thương kiểm tra việc tắt đèn quảng cáo sau 22 giờ trong tháng 6/2023."""),
    Frame(("Nơi nhận:", "- Sở Công Thương;", "- Các Điện lực;", "- Lưu: VT, KD."), ("GIÁM ĐỐC", "", "Võ Mẫu"))),
    "1450/KH-PCHP", "2023-04-10", "Công ty Điện lực Hòa Phú", "Kế hoạch tuyên truyền sử dụng điện an toàn, tiết kiệm mùa nắng nóng năm 2023", whole(2023),
    (Task("Soạn thông điệp, gửi các Điện lực", "Phòng Kinh doanh", (), "trước ngày 25/4/2023", by("2023-04-25")),
     Task("Ký cam kết tiết kiệm điện với các khách hàng trọng điểm", "Các Điện lực trực thuộc", (), "trong tháng 5/2023", months(2023, 5)),
     Task("Tổ chức “Giờ học tiết kiệm điện”", "Các Điện lực trực thuộc", ("trường học trên địa bàn",)),
     Task("Nhắn tin cảnh báo sản lượng tăng bất thường cho khách hàng", "Trung tâm Chăm sóc khách hàng", (), "vào thứ Hai hằng tuần", every("weekly")),
     Task("Chạy xe loa lưu động qua các khu dân cư", "Tổ Quan hệ cộng đồng và Đoàn Thanh niên Công ty", (), "từ ngày 01/5 đến ngày 31/7/2023", ("2023-05-01", "2023-07-31", None)),
     Task("Kiểm tra việc tắt đèn quảng cáo sau 22 giờ", "Sở Công Thương", (), "trong tháng 6/2023", months(2023, 6))),
    (Target("Sản lượng điện tiết kiệm", 2, comparator=">="), Target("Tỷ lệ khách hàng thanh toán không dùng tiền mặt", 97),
     Target("Thời gian khắc phục sự cố lưới điện hạ áp", 2, "duration", "<=", "giờ"), Target("Số vụ tai nạn điện trong dân", 50, "change")))

# A museum: months as headings, who does it in brackets at the end.
MUSEUM = Doc("bao-tang-theo-thang", "docx", (
    Frame(("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "BẢO TÀNG TỈNH HÒA PHÚ", "Số: 12/KH-BT"), (*MOTTO, "Hòa Phú, ngày 29 tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông, giáo dục di sản năm 2026", CENTRED),
    *lines("""
I. Chỉ tiêu
Đón 40.000 lượt khách, trong đó có ít nhất 12.000 lượt học sinh; 95% khách tham quan được khảo sát hài lòng.
Lượt truy cập bảo tàng số tăng từ 30% trở lên so với năm 2025 (năm 2025 là 18.200 lượt).
II. Lịch hoạt động
1. Tháng 3/2026
- Mở trưng bày chuyên đề “Nghề muối quê ta” (Phòng Trưng bày - Tuyên truyền).
- Tập huấn thuyết minh viên nhí (Phòng Giáo dục - Công chúng chủ trì; Phòng Trưng bày - Tuyên truyền phối hợp).
2. Tháng 5/2026
- Đưa bảo tàng lưu động đến 05 trường vùng cao (Phòng Giáo dục - Công chúng).
3. Tháng 11/2026
- Mở cửa miễn phí một tuần hưởng ứng Ngày Di sản văn hóa Việt Nam (Phòng Hành chính - Tổng hợp).
III. Công tác chuẩn bị
Phòng Hành chính - Tổng hợp chịu trách nhiệm đặt in vé và tờ gấp hai ngôn ngữ trước ngày 28/02/2026.
Phòng Kiểm kê - Bảo quản: chọn hiện vật cho bảo tàng lưu động; làm vệ sinh kho mở trước khi đón khách."""),
    Frame(("Nơi nhận:", "- Lãnh đạo Bảo tàng;", "- Lưu: VT."), ("GIÁM ĐỐC", "", "Tôn Nữ Mẫu"))),
    "12/KH-BT", "2026-01-29", "Bảo tàng tỉnh Hòa Phú", "Kế hoạch truyền thông, giáo dục di sản năm 2026", whole(2026),
    (Task("Mở trưng bày chuyên đề “Nghề muối quê ta”", "Phòng Trưng bày - Tuyên truyền", (), "Tháng 3/2026", months(2026, 3)),
     Task("Tập huấn thuyết minh viên nhí", "Phòng Giáo dục - Công chúng", ("Phòng Trưng bày - Tuyên truyền",), "Tháng 3/2026", months(2026, 3)),
     Task("Đưa bảo tàng lưu động đến 05 trường vùng cao", "Phòng Giáo dục - Công chúng", (), "Tháng 5/2026", months(2026, 5)),
     Task("Mở cửa miễn phí một tuần hưởng ứng Ngày Di sản văn hóa Việt Nam", "Phòng Hành chính - Tổng hợp", (), "Tháng 11/2026", months(2026, 11)),
     Task("Đặt in vé và tờ gấp hai ngôn ngữ", "Phòng Hành chính - Tổng hợp", (), "trước ngày 28/02/2026", by("2026-02-28")),
     Task("Chọn hiện vật cho bảo tàng lưu động", "Phòng Kiểm kê - Bảo quản"),
     Task("Làm vệ sinh kho mở trước khi đón khách", "Phòng Kiểm kê - Bảo quản")),
    (Target("lượt khách", 40000, "count", unit="lượt khách"), Target("lượt học sinh", 12000, "count", ">=", "lượt học sinh"), Target("khách tham quan được khảo sát", 95),
     Target("Lượt truy cập bảo tàng số", 30, "change", ">=")))

# The front of a ward, pasted into a letter: short lines, "1/", "a/", a plus sign before each point.
FRONT = Doc("mat-tran-phuong", "txt", ("""ỦY BAN MTTQ VIỆT NAM PHƯỜNG LỘC AN
BAN THƯỜNG TRỰC
Số: 17/KH-MTTQ-BTT
Lộc An, ngày 23 tháng 02 năm 2026

KẾ HOẠCH
Tuyên truyền, vận động Nhân dân giám sát việc giải quyết thủ tục hành chính năm 2026

1/ Mục đích
Phát huy quyền làm chủ của Nhân dân; không gây phiền hà cho công chức đang làm nhiệm vụ.

2/ Chỉ tiêu
+ 18/18 khu phố lập hòm thư góp ý trước ngày 31/3/2026.
+ Có từ 600 lượt người trở lên góp ý mỗi quý.
+ Tối đa 10 ngày, ý kiến của người dân phải được chuyển đến cơ quan có thẩm quyền.

3/ Phân công
a/ Ban Thường trực Ủy ban MTTQ Việt Nam phường:
+ Xây dựng mẫu phiếu góp ý, hoàn thành trong tháng 3/2026.
+ Phối hợp với Trung tâm Phục vụ hành chính công phường đặt bàn tiếp nhận ý kiến tại sảnh chờ.
b/ Hội Cựu chiến binh phường: đảm nhận giám sát thái độ phục vụ tại Bộ phận tiếp nhận vào thứ Tư hằng tuần.
c/ Hội Liên hiệp Phụ nữ phường: tuyên truyền trong sinh hoạt chi hội.
d/ Ban Công tác Mặt trận các khu phố: mỗi quý họp dân lấy ý kiến; tổng hợp phiếu gửi về Ban Thường trực trước ngày 20 tháng cuối quý.

4/ Kinh phí: Sử dụng nguồn kinh phí hoạt động năm 2026 của Ủy ban MTTQ Việt Nam phường.

Đề nghị UBND phường tạo điều kiện để Mặt trận thực hiện tốt Kế hoạch này.

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Huỳnh Mẫu
""",), "17/KH-MTTQ-BTT", "2026-02-23", "Ủy ban MTTQ Việt Nam phường Lộc An", "Kế hoạch tuyên truyền, vận động Nhân dân giám sát việc giải quyết thủ tục hành chính năm 2026", whole(2026),
    (Task("Xây dựng mẫu phiếu góp ý", "Ban Thường trực Ủy ban MTTQ Việt Nam phường", (), "trong tháng 3/2026", months(2026, 3)),
     Task("Đặt bàn tiếp nhận ý kiến tại sảnh chờ", "Ban Thường trực Ủy ban MTTQ Việt Nam phường", ("Trung tâm Phục vụ hành chính công phường",)),
     Task("Đảm nhận giám sát thái độ phục vụ tại Bộ phận tiếp nhận", "Hội Cựu chiến binh phường", (), "vào thứ Tư hằng tuần", every("weekly")),
     Task("Tuyên truyền trong sinh hoạt chi hội", "Hội Liên hiệp Phụ nữ phường"),
     Task("Họp dân lấy ý kiến", "Ban Công tác Mặt trận các khu phố", (), "mỗi quý", every("quarterly")),
     Task("Tổng hợp phiếu gửi về Ban Thường trực", "Ban Công tác Mặt trận các khu phố", (), "trước ngày 20 tháng cuối quý", every("quarterly"))),
    (Target("khu phố lập hòm thư góp ý", 100, due="2026-03-31"), Target("lượt người góp ý", 600, "count", ">=", "lượt người", cadence="quarterly"),
     Target("ý kiến của người dân", 10, "duration", "<=", "ngày")))

# A post of border guards: squads, a month of law, passive duties.
BORDER = Doc("don-bien-phong", "typst", (
    Frame(("BỘ CHỈ HUY BĐBP TỈNH HÒA PHÚ", "ĐỒN BIÊN PHÒNG LA RƠM", "Số: 65/KH-ĐBP"), (*MOTTO, "La Rơm, ngày 18 tháng 01 năm 2024")),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ biến, giáo dục pháp luật cho Nhân dân khu vực biên giới năm 2024", CENTRED),
    *lines("""
I. TÌNH HÌNH
Địa bàn có 11 bản, 1.042 hộ; năm 2023 phát hiện 04 vụ vượt biên trái phép, 86% hộ dân ký cam kết.
II. CHỈ TIÊU
- Tổ chức 44 buổi tuyên truyền tập trung, mỗi bản tối thiểu 04 buổi.
- Trên 95% hộ dân ký cam kết không tiếp tay cho tội phạm.
- Số vụ vi phạm quy chế biên giới giảm 02 vụ so với năm 2023.
III. BIỆN PHÁP TIẾN HÀNH
1. Chính trị viên trực tiếp chỉ đạo biên soạn tài liệu song ngữ Việt - Bru Vân Kiều, hoàn thành trước ngày 15/02/2024.
2. Đội Vận động quần chúng được giao:
+ Tuyên truyền miệng tại các bản vào ngày 03 hằng tháng;
+ Chiếu phim lưu động kết hợp phát tờ rơi, mỗi quý 01 đợt.
3. Đội Vũ trang phối hợp với dân quân xã lồng ghép tuyên truyền khi tuần tra song phương.
4. Tổ công tác các bản có trách nhiệm nắm hộ có người đi làm ăn xa, lập sổ theo dõi, trình Chỉ huy Đồn trong quý I/2024.
5. Đề nghị Đảng ủy, UBND xã cử cán bộ thông thạo tiếng dân tộc tham gia các buổi tuyên truyền.
Nhận được Kế hoạch, các đội, tổ công tác triển khai thực hiện nghiêm túc."""),
    Frame(("Nơi nhận:", "- Phòng Chính trị;", "- UBND xã La Rơm;", "- Lưu: VT."), ("ĐỒN TRƯỞNG", "", "Trung tá Hồ Mẫu"))),
    "65/KH-ĐBP", "2024-01-18", "Đồn Biên phòng La Rơm", "Kế hoạch tuyên truyền, phổ biến, giáo dục pháp luật cho Nhân dân khu vực biên giới năm 2024", whole(2024),
    (Task("Chỉ đạo biên soạn tài liệu song ngữ Việt - Bru Vân Kiều", "Chính trị viên", (), "trước ngày 15/02/2024", by("2024-02-15")),
     Task("Tuyên truyền miệng tại các bản", "Đội Vận động quần chúng", (), "vào ngày 03 hằng tháng", every("monthly")),
     Task("Chiếu phim lưu động kết hợp phát tờ rơi", "Đội Vận động quần chúng", (), "mỗi quý 01 đợt", every("quarterly")),
     Task("Lồng ghép tuyên truyền khi tuần tra song phương", "Đội Vũ trang", ("dân quân xã",)),
     Task("Nắm hộ có người đi làm ăn xa, lập sổ theo dõi, trình Chỉ huy Đồn", "Tổ công tác các bản", (), "trong quý I/2024", q(2024, 1)),
     Task("Cử cán bộ thông thạo tiếng dân tộc tham gia các buổi tuyên truyền", "Đảng ủy, UBND xã")),
    (Target("buổi tuyên truyền tập trung", 44, "count", unit="buổi"), Target("mỗi bản", 4, "count_each", ">=", "buổi"), Target("hộ dân ký cam kết", 95, comparator=">"),
     Target("Số vụ vi phạm quy chế biên giới", 2, "change", unit="vụ")))

# A quarter's decision that holds its plan in articles; steps give their time to the works beneath them.
STEPS = Doc("quan-quyet-dinh-buoc", "docx", (
    head("ỦY BAN NHÂN DÂN", "QUẬN ĐÔNG HÒA", "2915/QĐ-UBND", "Đông Hòa, ngày 19 tháng 10 năm 2021"),
    P("QUYẾT ĐỊNH", CENTRED), P("Phê duyệt Kế hoạch truyền thông đưa vào sử dụng hệ thống lấy số trực tuyến tại Bộ phận Một cửa", CENTRED),
    *lines("""
= CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN ĐÔNG HÒA
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 411/TTr-NV ngày 15 tháng 10 năm 2021.
= QUYẾT ĐỊNH:
Điều 1. Phê duyệt Kế hoạch truyền thông đưa vào sử dụng hệ thống lấy số trực tuyến tại Bộ phận Một cửa, gồm các nội dung sau:
I. Mục tiêu
Đến ngày 31/12/2021, 50% lượt giao dịch được lấy số trực tuyến, thời gian chờ bình quân giảm còn 12 phút.
II. Các bước thực hiện
1. Bước 1 (từ ngày 25/10/2021 đến ngày 10/11/2021)
a) Phòng Văn hóa và Thông tin thiết kế áp phích hướng dẫn lấy số.
b) Văn phòng HĐND và UBND quận chủ trì, phối hợp với Phòng Nội vụ tập huấn cho công chức 15 phường.
2. Bước 2 (từ ngày 11/11/2021 đến ngày 15/12/2021)
a) UBND các phường treo áp phích, hướng dẫn từng người dân lấy số.
b) Quận đoàn cử tình nguyện viên trực tại Bộ phận Một cửa.
III. Sau khi kết thúc
Phòng Nội vụ đánh giá kết quả, trình Chủ tịch UBND quận trước ngày 25/12/2021.
Điều 2. Kinh phí thực hiện từ nguồn ngân sách quận năm 2021.
Điều 3. Chánh Văn phòng HĐND và UBND quận, Trưởng phòng Nội vụ, Chủ tịch UBND các phường chịu trách nhiệm thi hành Quyết định này./."""),
    signature("Như Điều 3", "Sở Nội vụ", title="KT. CHỦ TỊCH")),
    "2915/QĐ-UBND", "2021-10-19", "Ủy ban nhân dân quận Đông Hòa", "Kế hoạch truyền thông đưa vào sử dụng hệ thống lấy số trực tuyến tại Bộ phận Một cửa", None,
    (Task("Thiết kế áp phích hướng dẫn lấy số", "Phòng Văn hóa và Thông tin", (), "từ ngày 25/10/2021 đến ngày 10/11/2021", ("2021-10-25", "2021-11-10", None)),
     Task("Tập huấn cho công chức 15 phường", "Văn phòng HĐND và UBND quận", ("Phòng Nội vụ",), "từ ngày 25/10/2021 đến ngày 10/11/2021", ("2021-10-25", "2021-11-10", None)),
     Task("Treo áp phích, hướng dẫn từng người dân lấy số", "UBND các phường", (), "từ ngày 11/11/2021 đến ngày 15/12/2021", ("2021-11-11", "2021-12-15", None)),
     Task("Cử tình nguyện viên trực tại Bộ phận Một cửa", "Quận đoàn", (), "từ ngày 11/11/2021 đến ngày 15/12/2021", ("2021-11-11", "2021-12-15", None)),
     Task("Đánh giá kết quả, trình Chủ tịch UBND quận", "Phòng Nội vụ", (), "trước ngày 25/12/2021", by("2021-12-25"))),
    (Target("lượt giao dịch được lấy số trực tuyến", 50, due="2021-12-31"), Target("thời gian chờ bình quân", 12, "duration", "<=", "phút", due="2021-12-31")))

# The page of a youth union: the plan in the middle of the story, a saying with figures, a list of other news.
NEWS_YOUTH = Doc("tin-doan-thanh-nien", "html", (
    P("Tuổi trẻ Hòa Phú xung kích hướng dẫn người dân làm thủ tục qua mạng", CENTRED),
    *lines("""
[16/03/2026 - 21:40]
Tháng Thanh niên năm nay, màu áo xanh tình nguyện có mặt ở hầu hết các trung tâm phục vụ hành chính công. Chỉ trong tuần đầu, đã có 2.310 lượt người dân được giúp đỡ.
Hoạt động này nằm trong Kế hoạch số 102-KH/TĐTN-PT ngày 02/3/2026 của Ban Thường vụ Tỉnh đoàn Hòa Phú về thành lập các đội hình “Bình dân học vụ số” năm 2026.
Kế hoạch nêu rõ: 100% xã, phường thành lập đội hình trước ngày 26/3/2026; mỗi đội hình có không dưới 10 thành viên; giúp ít nhất 50.000 lượt người dân.
Ban Thường vụ Tỉnh đoàn giao Ban Phong trào biên soạn sổ tay tình nguyện viên, phát hành trong tháng 3/2026. Trung tâm Hoạt động Thanh thiếu nhi tỉnh mở các lớp kỹ năng số miễn phí vào sáng Chủ nhật hằng tuần. Đoàn các xã, phường chủ động phối hợp với Công an xã, phường đến tận nhà người già yếu, khuyết tật để hỗ trợ. Các đội hình phải cập nhật kết quả lên phần mềm của Tỉnh đoàn trước 17 giờ thứ Sáu hằng tuần.
Bạn Lê Thị Mẫu, tình nguyện viên phường Phú Thượng, chia sẻ: “Mỗi buổi em hướng dẫn khoảng 25 người, có cụ 82 tuổi vẫn muốn tự bấm điện thoại”.
Tin, ảnh: BTG
Share: Facebook Zalo
Tin khác: Tỉnh đoàn trao 30 suất học bổng | Kế hoạch tổ chức Giải bóng đá thanh niên công nhân lần thứ 5""")),
    "102-KH/TĐTN-PT", "2026-03-02", "Tỉnh đoàn Hòa Phú", None, whole(2026),
    (Task("Biên soạn sổ tay tình nguyện viên, phát hành", "Ban Phong trào", (), "trong tháng 3/2026", months(2026, 3)),
     Task("Mở các lớp kỹ năng số miễn phí", "Trung tâm Hoạt động Thanh thiếu nhi tỉnh", (), "vào sáng Chủ nhật hằng tuần", every("weekly")),
     Task("Đến tận nhà người già yếu, khuyết tật để hỗ trợ", "Đoàn các xã, phường", ("Công an xã, phường",)),
     Task("Cập nhật kết quả lên phần mềm của Tỉnh đoàn", "Các đội hình", (), "trước 17 giờ thứ Sáu hằng tuần", every("weekly"))),
    (Target("xã, phường thành lập đội hình", 100, due="2026-03-26"), Target("mỗi đội hình", 10, "count_each", ">=", "thành viên"),
     Target("lượt người dân", 50000, "count", ">=", "lượt người")),
    options={"before": "<div>Search... | Fanpage | Webmail</div><ul><li>Công tác giáo dục</li><li>Phong trào</li><li>Thanh niên trường học</li><li>Văn bản</li></ul>", "after": "<div>Visitors: 1.988.120 | Online: 19</div><div>CƠ QUAN NGÔN LUẬN CỦA TỈNH ĐOÀN HÒA PHÚ. Trưởng Ban Biên tập: Nguyễn Mẫu</div>"})

DOCS: list[Doc] = [PARTY, UNIVERSITY, POWER, MUSEUM, FRONT, BORDER, STEPS, NEWS_YOUTH]
