"""The first lot of unseen documents goes on: news, schools, many annexes, and what is no plan."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.by_hand import controlled, filled_in
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
from benchmarks._reading.spans import UNSAID, months, no_plan, whole

# VNPT, pdf with repeated head
VN = tuple(Task(f"{what}", lead, partners, timing, norm, product) for what, lead, partners, timing, norm, product in (
 ("Ra quân hỗ trợ cài đặt ứng dụng định danh và chữ ký số tại 30 xã, phường", "Trung tâm Kinh doanh", ("Công an xã, phường",), "Tháng 4/2025", months(2025, 4), "30.000 tài khoản"),
 ("Nhắn tin tuyên truyền dịch vụ công trực tuyến đến thuê bao", "Phòng Kỹ thuật", (), "01 lần/quý", every("quarterly"), "Nhật ký nhắn tin"),
 ("Lắp đặt Wi-Fi miễn phí tại Bộ phận Một cửa cấp xã", "Trung tâm Viễn thông khu vực 1", ("UBND cấp xã",), "Trước 01/7/2025", by("2025-07-01"), "124 điểm Wi-Fi"),
 ("Phát hành tờ rơi hướng dẫn thanh toán không dùng tiền mặt", "Phòng Điều hành nghiệp vụ", ("Điểm giao dịch các huyện",), "Quý II và Quý III/2025", ("2025-04-01", "2025-09-30", None), "20.000 tờ rơi"),
 ("Bảo đảm thông tin liên lạc phục vụ sắp xếp đơn vị hành chính", "Trung tâm Điều hành thông tin", ("Văn phòng UBND tỉnh",), "Theo yêu cầu của UBND tỉnh", UNSAID, "Không có sự cố"),
))
D9 = Doc("vnpt", "pdf", (
    head("TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG VIỆT NAM", "VIỄN THÔNG LÂM SƠN", "310/KH-VNPT-LS", "Lâm Sơn, ngày 14 tháng 3 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Đồng hành cùng chính quyền tuyên truyền, hỗ trợ người dân sử dụng dịch vụ công trực tuyến năm 2025", CENTRED),
    *lines("""
     # 1. Mục tiêu
     a) 100% điểm giao dịch có nhân viên hướng dẫn nộp hồ sơ trực tuyến.
     b) Hỗ trợ tối thiểu 30.000 lượt người dân cài đặt ứng dụng.
     c) Tăng 5% số thuê bao sử dụng chữ ký số so với năm 2024.
     d) Khắc phục sự cố đường truyền tại Bộ phận Một cửa trong vòng 04 giờ.
     # 2. Phân công
    """),
    T((("TT", "Công việc", "Thời gian", "Đơn vị chủ trì", "Đơn vị phối hợp", "Kết quả đạt được"), *rows_of(VN, "no content timing lead partners product"))),
    Frame(("Nơi nhận:", "- UBND tỉnh (để b/c);", "- Lưu: VT, ĐHNV."), ("GIÁM ĐỐC", "", "Hoàng Mẫu")),
  ), "310/KH-VNPT-LS", "2025-03-14", "Viễn thông Lâm Sơn", "Kế hoạch đồng hành cùng chính quyền tuyên truyền, hỗ trợ người dân sử dụng dịch vụ công trực tuyến năm 2025", whole(2025), VN,
  (Target("điểm giao dịch có nhân viên hướng dẫn", 100), Target("lượt người dân cài đặt", 30000, "count", ">=", "lượt người"), Target("thuê bao sử dụng chữ ký số", 5, "change"), Target("Khắc phục sự cố đường truyền", 4, "duration", "<=", "giờ")),
  options={"landscape": True})

# population, pasted from a PDF
DS_TEXT = """SỞ Y TẾ LÂM SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CHI CỤC DÂN SỐ                   Độc lập – Tự do – Hạnh phúc

Số: 09/KH-CCDS                 Lâm Sơn, ngày 07 tháng 02 năm 2025

                          KẾ HOẠCH
      Truyền thông công tác dân số và phát triển năm 2025

Thực hiện Quyết định số 537/QĐ-TTg ngày 17/4/2020 của Thủ tướng Chính
phủ; Kế hoạch số 19/KH-SYT ngày 20/01/2025 của Sở Y tế, Chi cục Dân số
xây dựng Kế hoạch truyền thông năm 2025 như sau:

I. KẾT QUẢ NĂM 2024
Tỷ số giới tính khi sinh 112 bé trai/100 bé gái; 78% phụ nữ mang thai
được sàng lọc trước sinh; tổ chức 145 buổi truyền thông.

II. MỤC TIÊU
1. Mục tiêu chung
Góp phần thực hiện thắng lợi các chỉ tiêu dân số năm 2025.
2. Mục tiêu cụ thể
- Trên 85% nam, nữ thanh niên được tư vấn, khám sức khỏe trước khi kết
hôn.
- Tỷ lệ cặp vợ chồng trong độ tuổi sinh đẻ sử dụng biện pháp tránh thai
hiện đại đạt tối thiểu 68%.
                                                                      2

- Mỗi xã tổ chức ít nhất 02 cuộc nói chuyện chuyên đề về mất cân bằng
giới tính khi sinh.
- 100% cộng tác viên dân số được cập nhật kiến thức.

III. HOẠT ĐỘNG
1. Tổ chức mít tinh hưởng ứng Ngày Dân số thế giới 11/7.
- Đơn vị chủ trì: Phòng Truyền thông - Giáo dục
- Đơn vị phối hợp: Trung tâm Y tế các huyện, thành phố
- Thời gian thực hiện: Tháng 7/2025
- Sản phẩm: 01 lễ mít tinh, 10 xe cổ động
2. Phát thanh bài viết về sàng lọc trước sinh, sơ sinh trên đài truyền
thanh cấp xã.
- Đơn vị chủ trì: Trạm Y tế các xã, phường, thị trấn
- Thời gian thực hiện: 02 lần/tháng
- Sản phẩm: Bài phát thanh
3. In và cấp phát sản phẩm truyền thông.
- Đơn vị chủ trì: Phòng Tổ chức - Hành chính
- Thời gian thực hiện: Quý II, Quý III năm 2025
- Sản phẩm: 15.000 tờ rơi, 200 áp phích
- Kinh phí: 120.000.000 đồng

IV. KINH PHÍ
Ngân sách địa phương năm 2025.

Nơi nhận:                                     CHI CỤC TRƯỞNG
- Sở Y tế (b/c);
- Lưu: VT, TT-GD.
                                                Đặng Thị Mẫu
"""
DS = (
    Task("Tổ chức mít tinh hưởng ứng Ngày Dân số thế giới 11/7", "Phòng Truyền thông - Giáo dục", ("Trung tâm Y tế các huyện, thành phố",), "Tháng 7/2025", months(2025, 7), "01 lễ mít tinh, 10 xe cổ động"),
    Task("Phát thanh bài viết về sàng lọc trước sinh, sơ sinh trên đài truyền thanh cấp xã", "Trạm Y tế các xã, phường, thị trấn", (), "02 lần/tháng", every("monthly"), "Bài phát thanh"),
    Task("In và cấp phát sản phẩm truyền thông", "Phòng Tổ chức - Hành chính", (), "Quý II, Quý III năm 2025", ("2025-04-01", "2025-09-30", None), "15.000 tờ rơi, 200 áp phích", budget="120.000.000 đồng"),
)
D10 = Doc("dan-so", "txt", (DS_TEXT,), "09/KH-CCDS", "2025-02-07", "Chi cục Dân số", "Kế hoạch truyền thông công tác dân số và phát triển năm 2025", whole(2025), DS,
  (Target("nam, nữ thanh niên được tư vấn", 85, comparator=">"), Target("cặp vợ chồng", 68, comparator=">="), Target("Mỗi xã", 2, "count_each", ">=", "cuộc"), Target("cộng tác viên dân số", 100)))

# news page
NEWS = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Phường Bến Nghê: Tuyên truyền bảo vệ môi trường | Cổng TTĐT</title>
<style>.a{color:red}</style><script>var pageView=1532; var s="100% hộ dân";</script></head><body>
<div id="top"><div class="logo">CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG BẾN NGHÊ</div><ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/van-ban">Văn bản</a></li><li><a href="/dvc">Dịch vụ công</a></li></ul></div>
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tin">Tin hoạt động</a></div>
<div class="content"><h1>Phường Bến Nghê triển khai Kế hoạch tuyên truyền bảo vệ môi trường năm 2026</h1>
<span class="date">Thứ Ba, 20/01/2026, 14:05 (GMT+7)</span> <span>Cỡ chữ: A- A A+</span> <span>Chia sẻ: Facebook Zalo</span>
<p><strong>(Cổng TTĐT) - Ngày 16/01/2026, UBND phường Bến Nghê ban hành Kế hoạch số 21/KH-UBND về tuyên truyền, vận động Nhân dân tham gia bảo vệ môi trường năm 2026.</strong></p>
<p>Theo Kế hoạch, trong năm 2026, phường phấn đấu 100% khu phố ra quân tổng vệ sinh vào sáng Chủ nhật hằng tuần; trên 80% hộ gia đình phân loại chất thải rắn sinh hoạt tại nguồn; mỗi khu phố xây dựng ít nhất 01 tuyến đường xanh - sạch - đẹp; giảm 20% điểm đen về rác thải so với năm 2025.</p>
<figure><img src="a.jpg"><figcaption>Đoàn viên thanh niên ra quân dọn vệ sinh. Ảnh: CTV</figcaption></figure>
<p>Nội dung tuyên truyền tập trung vào Luật Bảo vệ môi trường năm 2020; quy định về thu gom, phân loại rác; các mức xử phạt vi phạm hành chính.</p>
<p>Về hình thức, phường sẽ tuyên truyền trên hệ thống truyền thanh, trang Zalo OA, bảng tin điện tử, băng rôn, áp phích và thông qua sinh hoạt khu phố.</p>
<p>UBND phường giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp với Ủy ban MTTQ Việt Nam phường tổ chức lễ phát động Ngày Môi trường thế giới trong tháng 6/2026; Trung tâm Phục vụ hành chính công phường chủ trì mở chuyên mục hỏi đáp về môi trường trên trang Zalo OA trước ngày 28/02/2026.</p>
<p>Được biết, năm 2025, toàn phường thu gom 98,5% rác thải sinh hoạt, xử phạt 32 trường hợp vi phạm.</p>
<p style="text-align:right"><b>Minh Mẫu</b></p></div>
<div class="related"><h3>Tin cùng chuyên mục</h3><ul><li><a href="/1">100% trường học hưởng ứng Ngày Chủ nhật xanh (12/01/2026)</a></li><li><a href="/2">Kế hoạch số 15/KH-UBND về chăm lo Tết</a></li></ul></div>
<div class="counter">Đang truy cập: 35 | Hôm nay: 1.204 | Tổng lượt: 2.330.112</div><footer>© 2026 UBND phường Bến Nghê. Địa chỉ: 12 Đường Mẫu. Email: x@example.vn</footer></body></html>"""
D11 = Doc("tin-moi-truong", "txt", (NEWS,), "21/KH-UBND", "2026-01-16", "UBND phường Bến Nghê", "Kế hoạch tuyên truyền, vận động Nhân dân tham gia bảo vệ môi trường năm 2026", whole(2026),
  (Task("tổ chức lễ phát động Ngày Môi trường thế giới", "Phòng Kinh tế, Hạ tầng và Đô thị", ("Ủy ban MTTQ Việt Nam phường",), "trong tháng 6/2026", months(2026, 6)),
   Task("mở chuyên mục hỏi đáp về môi trường trên trang Zalo OA", "Trung tâm Phục vụ hành chính công phường", (), "trước ngày 28/02/2026", by("2026-02-28"))),
  (Target("khu phố ra quân tổng vệ sinh", 100, due="2026-12-31", cadence="weekly"), Target("hộ gia đình phân loại", 80, comparator=">", due="2026-12-31"), Target("mỗi khu phố", 1, "count_each", ">=", "tuyến đường", "2026-12-31"), Target("điểm đen về rác thải", 20, "change", due="2026-12-31")))

# high school: work by month, tab-stop head
MONTHS = (
    Task("Khai giảng, tuyên truyền Luật An toàn giao thông đầu năm học", "Đoàn trường", ("Công an phường",), "Tháng 9/2025", months(2025, 9), "Bài tuyên truyền"),
    Task("Ký cam kết thực hiện an toàn giao thông", "Giáo viên chủ nhiệm", ("Ban đại diện cha mẹ học sinh",), "Tháng 9/2025", months(2025, 9), "Bản cam kết"),
    Task("Ngoại khóa “Văn hóa giao thông học đường”", "Tổ Sử - Địa - GDKTPL", ("Đoàn trường",), "Tháng 11/2025", months(2025, 11), "Kế hoạch, ảnh"),
    Task("Kiểm tra phương tiện đến trường của học sinh", "Ban An toàn giao thông nhà trường", ("Đội cờ đỏ",), "Tháng 3/2026", months(2026, 3), "Biên bản"),
    Task("Tổng kết, khen thưởng lớp thực hiện tốt", "Ban Giám hiệu", (), "Tháng 5/2026", months(2026, 5), "Báo cáo"),
)
D12 = Doc("thpt-atgt", "docx", (
    P("SỞ GIÁO DỤC VÀ ĐÀO TẠO\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), P("TRƯỜNG THPT TRẦN PHÚ\tĐộc lập - Tự do - Hạnh phúc"), P("Số: 45/KH-TrP\tHòa Thuận, ngày 05 tháng 9 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, giáo dục an toàn giao thông", CENTRED), P("Năm học 2025 - 2026", CENTRED),
    *lines("""
     # I. MỤC TIÊU
     1. 100% học sinh và cha mẹ học sinh ký cam kết trước ngày 20/9/2025.
     2. Không có học sinh vi phạm bị xử phạt từ 02 lần trở lên.
     3. Hai học kỳ, mỗi lớp có ít nhất ba buổi sinh hoạt chủ đề.
     # II. LỊCH TRIỂN KHAI
    """),
    T((("Thời gian", "TT", "Nội dung", "Phụ trách", "Phối hợp", "Minh chứng"),
       (C("Tháng 9/2025", rows=2), "1", MONTHS[0].content, MONTHS[0].lead, "Công an phường", MONTHS[0].product),
       ("2", MONTHS[1].content, MONTHS[1].lead, "Ban đại diện cha mẹ học sinh", MONTHS[1].product),
       ("Tháng 11/2025", "3", MONTHS[2].content, MONTHS[2].lead, "Đoàn trường", MONTHS[2].product),
       ("Tháng 3/2026", "4", MONTHS[3].content, MONTHS[3].lead, "Đội cờ đỏ", MONTHS[3].product),
       ("Tháng 5/2026", "5", MONTHS[4].content, MONTHS[4].lead, "", MONTHS[4].product))),
    Frame(("Nơi nhận:", "- Sở GD&ĐT;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Võ Mẫu")),
  ), "45/KH-TrP", "2025-09-05", "Trường THPT Trần Phú", "Kế hoạch tuyên truyền, giáo dục an toàn giao thông năm học 2025 - 2026", ("2025-09-01", "2026-08-31"), MONTHS,
  (Target("học sinh và cha mẹ học sinh ký cam kết", 100, due="2025-09-20"), Target("mỗi lớp", 3, "count_each", ">=", "buổi")))

# department plan with the number that names its year, several annexes
A1 = (
    Task("Tham mưu ban hành Chỉ thị về kỷ luật, kỷ cương hành chính", "Phòng Cải cách hành chính", ("Thanh tra Sở",), "Tháng 02/2026", months(2026, 2), "Chỉ thị của UBND tỉnh"),
    Task("Kiểm tra công tác cải cách hành chính tại 30% cơ quan, đơn vị", "Phòng Cải cách hành chính", ("Các phòng thuộc Sở",), "Quý II - Quý III/2026", ("2026-04-01", "2026-09-30", None), "Kết luận kiểm tra"),
)
A2 = (
    Task("Đăng tải tin, bài về cải cách hành chính trên Trang thông tin điện tử của Sở", "Văn phòng Sở", ("Các phòng thuộc Sở",), "Ít nhất 04 tin, bài/tháng", every("monthly"), "Tin, bài"),
    Task("Tổ chức hội thi “Công chức, viên chức với cải cách hành chính”", "Phòng Công chức, viên chức", ("Công đoàn Sở",), "Tháng 8/2026", months(2026, 8), "Hội thi"),
    Task("Gửi thư ngỏ về kết quả giải quyết thủ tục cho tổ chức, cá nhân", "Bộ phận Một cửa của Sở", (), "Trong vòng 03 ngày sau khi trả kết quả", UNSAID, "Thư ngỏ"),
)
D13 = Doc("snv-cchc", "docx", (
    Frame(("UBND TỈNH ĐÔNG HẢI", "SỞ NỘI VỤ", "_____", "Số: 05/2026/KH-SNV"), ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "_____", "Đông Hải, ngày 12 tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Cải cách hành chính của Sở Nội vụ năm 2026", CENTRED),
    P("Thực hiện Quyết định số 2980/QĐ-UBND ngày 25/12/2025 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2026, Giám đốc Sở ban hành Kế hoạch như sau:"),
    P("I. MỤC TIÊU", HEADING),
    filled_in("1. ", "100% thủ tục hành chính thuộc thẩm quyền của Sở", " được cung cấp dịch vụ công trực tuyến toàn trình."),
    P("2. Tỷ lệ hồ sơ giải quyết đúng hạn trên 99%; mức độ hài lòng của tổ chức, cá nhân đạt tối thiểu 95%."),
    P("3. Chỉ số cải cách hành chính của tỉnh tăng ít nhất 02 bậc so với năm 2025."),
    P("4. Cắt giảm tối thiểu 20% thời gian giải quyết thủ tục hành chính, hoàn thành trong quý II/2026."),
    controlled("5. Mỗi phòng, đơn vị có ít nhất một sáng kiến cải cách hành chính được công nhận."),
    P("II. NHIỆM VỤ", HEADING), P("Chi tiết tại Phụ lục I, Phụ lục II."),
    P("III. TỔ CHỨC THỰC HIỆN", HEADING), P("Trưởng các phòng, đơn vị báo cáo kết quả về Phòng Cải cách hành chính trước ngày 10 tháng cuối quý."),
    Frame(("Nơi nhận:", "- UBND tỉnh (b/c);", "- Các phòng, đơn vị;", "- Lưu: VT, CCHC."), ("GIÁM ĐỐC", "", "Bùi Văn Mẫu")),
    P("Phụ lục I", CENTRED), P("NHIỆM VỤ CHỈ ĐẠO, ĐIỀU HÀNH", CENTRED),
    T((("Nhiệm vụ", "Chủ trì", "Phối hợp", "Kết quả/sản phẩm", "Thời hạn"), *rows_of(A1, "content lead partners product timing"))),
    P("Phụ lục II", CENTRED), P("NHIỆM VỤ THÔNG TIN, TUYÊN TRUYỀN", CENTRED),
    T((("STT", "Thời gian thực hiện", "Nội dung, hoạt động", "Đơn vị thực hiện", "Đơn vị phối hợp", "Sản phẩm"), *rows_of(A2, "no timing content lead partners product"))),
  ), "05/2026/KH-SNV", "2026-01-12", "Sở Nội vụ", "Kế hoạch cải cách hành chính của Sở Nội vụ năm 2026", whole(2026), (*A1, *A2),
  (Target("thủ tục hành chính thuộc thẩm quyền của Sở", 100), Target("hồ sơ giải quyết đúng hạn", 99, comparator=">"), Target("mức độ hài lòng", 95, comparator=">="), Target("Chỉ số cải cách hành chính", 2, "change", ">=", "bậc"),
   Target("thời gian giải quyết thủ tục hành chính", 20, "change", ">=", due="2026-06-30"), Target("Mỗi phòng, đơn vị", 1, "count_each", ">=", "sáng kiến")))

# post office, leads in headings, bullets
BD = (
    Task("Đặt bàn hỗ trợ nộp hồ sơ trực tuyến tại 45 điểm Bưu điện - Văn hóa xã", "Bưu điện tỉnh", ("UBND các xã, phường",), "trước ngày 31/3/2026", by("2026-03-31")),
    Task("Tập huấn nhân viên bưu điện quy trình nhận, trả kết quả qua dịch vụ bưu chính công ích", "Bưu điện tỉnh", ("Trung tâm Phục vụ hành chính công tỉnh",), "trong quý I/2026", q(2026, 1)),
    Task("Bố trí nhân viên trực hướng dẫn người dân tại điểm phục vụ", "Bưu điện khu vực", (), "hằng ngày", every("daily")),
    Task("Phát hành 10.000 tờ gấp về dịch vụ bưu chính công ích", "Bưu điện khu vực", (), "trong tháng 5/2026", months(2026, 5)),
)
D14 = Doc("buu-dien-2026", "office docx pdf", (
    head("TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM", "BƯU ĐIỆN TỈNH LÂM SƠN", "88/KH-BĐT", "Lâm Sơn, ngày 22 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, hỗ trợ thực hiện thủ tục hành chính qua dịch vụ bưu chính công ích năm 2026", CENTRED),
    *lines("""
     # I. MỤC TIÊU
     - 45/45 điểm Bưu điện - Văn hóa xã có tài liệu tuyên truyền về thủ tục hành chính.
     - Tối thiểu 30% hồ sơ được trả kết quả qua bưu chính công ích.
     - Thời gian chuyển trả kết quả đến người dân không quá 02 ngày làm việc.
     # II. NHIỆM VỤ CỤ THỂ
     1. Bưu điện tỉnh
     - Phối hợp với UBND các xã, phường đặt bàn hỗ trợ nộp hồ sơ trực tuyến tại 45 điểm Bưu điện - Văn hóa xã trước ngày 31/3/2026.
     - Phối hợp với Trung tâm Phục vụ hành chính công tỉnh tập huấn nhân viên bưu điện quy trình nhận, trả kết quả qua dịch vụ bưu chính công ích trong quý I/2026.
     2. Bưu điện khu vực
     - Bố trí nhân viên trực hướng dẫn người dân tại điểm phục vụ hằng ngày.
     - Phát hành 10.000 tờ gấp về dịch vụ bưu chính công ích trong tháng 5/2026.
     # III. TỔ CHỨC THỰC HIỆN
     Các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.
    """),
    Frame(("Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT."), ("GIÁM ĐỐC", "", "Lý Mẫu")),
  ), "88/KH-BĐT", "2026-01-22", "Bưu điện tỉnh Lâm Sơn", "Kế hoạch tuyên truyền, hỗ trợ thực hiện thủ tục hành chính qua dịch vụ bưu chính công ích năm 2026", whole(2026), BD,
  (Target("điểm Bưu điện - Văn hóa xã có tài liệu", 100), Target("hồ sơ được trả kết quả qua bưu chính", 30, comparator=">="), Target("Thời gian chuyển trả kết quả", 2, "duration", "<=", "ngày làm việc")))

# non plans
X1 = no_plan("bien-ban", "docx", head("UBND XÃ AN PHÚ", "PHÒNG VĂN HÓA - XÃ HỘI", "03/BB-VHXH", "An Phú, ngày 03 tháng 3 năm 2026"), P("BIÊN BẢN", CENTRED), P("Họp triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2026", CENTRED),
   *lines("""I. Thành phần tham dự
   1. Ông Lê Mẫu - Chủ trì.
   II. Nội dung
   Đồng chí chủ trì phổ biến Kế hoạch số 12/KH-UBND ngày 10/01/2026, trong đó 100% thôn phải có tổ công nghệ số.
   Giao Đoàn Thanh niên chủ trì, phối hợp với các thôn ra quân trong tháng 3/2026.
   Cuộc họp kết thúc lúc 10 giờ 30 phút cùng ngày."""))
X2 = no_plan("quyet-dinh", "office docx pdf", head("ỦY BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "455/QĐ-UBND", "Hà Trung, ngày 03 tháng 3 năm 2026"), P("QUYẾT ĐỊNH", CENTRED), P("Về việc thành lập Tổ công tác triển khai Kế hoạch chuyển đổi số năm 2026", CENTRED),
   *lines("""= CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
   Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;
   Căn cứ Kế hoạch số 20/KH-UBND ngày 15/01/2026 của UBND tỉnh;
   = QUYẾT ĐỊNH:
   Điều 1. Thành lập Tổ công tác gồm 09 thành viên.
   Điều 2. Tổ công tác có nhiệm vụ đôn đốc 100% cơ quan, đơn vị thực hiện Kế hoạch.
   Điều 3. Quyết định có hiệu lực kể từ ngày ký."""))
X3 = no_plan("tin-thuong", "txt", """<html><head><meta charset=utf-8><title>Tin</title></head><body><ul><li><a href=/>Trang chủ</a></li></ul><h1>Xã Đông An tổ chức hội nghị đối thoại với thanh niên</h1><p>Thứ Hai, 02/3/2026</p><p>Sáng 02/3, UBND xã Đông An tổ chức hội nghị đối thoại với hơn 100 đoàn viên, thanh niên. Tại hội nghị, 15 ý kiến đã được trả lời, đạt 100%.</p><p>Chủ tịch UBND xã đề nghị Đoàn Thanh niên phối hợp với các ngành tuyên truyền sâu rộng trong thời gian tới.</p></body></html>""")
X4 = no_plan("cong-van", "docx", Frame(("UBND TỈNH ĐÔNG HẢI", "SỞ NỘI VỤ", "Số: 210/SNV-CCHC", "V/v đôn đốc thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2026"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đông Hải, ngày 10 tháng 3 năm 2026")), P("Kính gửi: UBND các xã, phường", CENTRED),
   *lines("""Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND tỉnh, Sở Nội vụ đề nghị UBND các xã, phường khẩn trương ban hành kế hoạch, bảo đảm 100% đơn vị hoàn thành trước ngày 20/3/2026.
   Trân trọng./."""))
X5 = no_plan("rong", "txt", "   \n\n  \n")
X6 = no_plan("bao-cao-qui", "office docx doc", head("ỦY BAN NHÂN DÂN", "PHƯỜNG BẾN NGHÊ", "120/BC-UBND", "Bến Nghê, ngày 20 tháng 3 năm 2026"), P("BÁO CÁO", CENTRED), P("Kết quả thực hiện Kế hoạch cải cách hành chính quý I, phương hướng, nhiệm vụ quý II năm 2026", CENTRED),
   *lines("""# I. KẾT QUẢ
   - 98% hồ sơ đúng hạn.
   # II. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II
   - Phấn đấu 100% hồ sơ đúng hạn.
   - Giao Phòng Văn hóa - Xã hội chủ trì tuyên truyền."""))
DOCS: list[Doc] = [D9, D10, D11, D12, D13, D14, X1, X2, X3, X4, X5, X6]
