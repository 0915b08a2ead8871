"""The other half of the thirteenth lot: news about plans, a directive, a pasted text, a table with duties under it."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, P, T, Target, Task, head, lines, rows_of, signature
from benchmarks._reading.spans import months, no_plan, whole

MENU = '<header><a href="/">TRANG CHỦ</a> <a href="/gt">GIỚI THIỆU</a> <a href="/tt">TIN TỨC</a> <a href="/vb">VĂN BẢN</a> <a href="/lh">LIÊN HỆ</a></header><div class="marquee">Chào mừng quý độc giả đến với Cổng thông tin điện tử! Hôm nay, Thứ Năm 26/11/2026</div><nav><ul><li>Chính quyền</li><li>Công dân</li><li>Doanh nghiệp</li><li>Du khách</li></ul></nav>'
AFTER = "<aside><h4>Thống kê truy cập</h4><p>Đang online: 127</p><p>Hôm nay: 8.412</p><p>Tổng lượt truy cập: 45.120.338</p></aside><footer><p>Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p><p>Giấy phép số 08/GP-STTTT ngày 12/5/2021. Điện thoại: 0262.3000.000</p></footer>"

# A paper of a province after the merger: duties in flowing sentences, an interview, last year's figures.
NEWS_PROVINCE = Doc("bao-tinh-ky-nang-so", "html", (
    P("Đắk Sơn đưa kỹ năng số về từng bon, buôn", CENTRED),
    *lines("""
Thứ Ba, 20/01/2026 | 07:42 | Lượt xem: 1.204 | Chia sẻ | In bài
(DSO) - UBND tỉnh Đắk Sơn vừa ban hành Kế hoạch số 18/KH-UBND ngày 16/01/2026 về truyền thông, phổ cập kỹ năng số cho người dân năm 2026.
Năm 2025, mới có 61% người dân trưởng thành trong tỉnh biết nộp hồ sơ qua mạng; 14 bon, buôn chưa có sóng di động.
Theo kế hoạch, trong năm 2026 tỉnh phấn đấu 85% người dân trưởng thành biết nộp hồ sơ trực tuyến, riêng vùng đồng bào dân tộc thiểu số đạt 65%. Mỗi xã, phường tổ chức tối thiểu 01 phiên hướng dẫn lưu động mỗi tháng.
Sở Khoa học và Công nghệ được UBND tỉnh giao xây dựng bộ học liệu số bằng tiếng Ê Đê và tiếng M’Nông, đưa vào sử dụng trước ngày 31/3/2026. Sở Văn hóa, Thể thao và Du lịch phối hợp với Báo và Phát thanh, Truyền hình Đắk Sơn sản xuất 10 phim ngắn, phát sóng từ tháng 5/2026. Trong khi đó, Tỉnh đoàn chịu trách nhiệm thành lập các đội hình “Thanh niên số”.
Đối với cấp cơ sở, UBND các xã, phường phải rà soát các điểm lõm sóng và gửi danh sách cho Sở Khoa học và Công nghệ trong quý I/2026.
Trao đổi với phóng viên, ông Y Mẫu Niê, Phó Giám đốc Sở Khoa học và Công nghệ, cho biết: “Khó nhất là 3 xã địa hình chia cắt. Chúng tôi từng hướng dẫn một buổi mà chỉ 20% bà con làm được ngay, nhưng đến buổi thứ ba thì khác hẳn”.
Bài và ảnh: Hoàng Mẫu
Ý kiến bạn đọc (3)
Bài viết liên quan
Xã Quảng Mẫu: 100% hộ dân có mã QR địa chỉ số
Công an tỉnh triển khai Kế hoạch số 77/KH-CAT cấp 20.000 tài khoản định danh""")),
    "18/KH-UBND", "2026-01-16", "UBND tỉnh Đắk Sơn", None, whole(2026),
    (Task("Xây dựng bộ học liệu số bằng tiếng Ê Đê và tiếng M’Nông, đưa vào sử dụng", "Sở Khoa học và Công nghệ", (), "trước ngày 31/3/2026", by("2026-03-31")),
     Task("Sản xuất 10 phim ngắn, phát sóng", "Sở Văn hóa, Thể thao và Du lịch", ("Báo và Phát thanh, Truyền hình Đắk Sơn",), "từ tháng 5/2026", ("2026-05-01", None, None)),
     Task("Thành lập các đội hình “Thanh niên số”", "Tỉnh đoàn"),
     Task("Rà soát các điểm lõm sóng và gửi danh sách cho Sở Khoa học và Công nghệ", "UBND các xã, phường", (), "trong quý I/2026", q(2026, 1))),
    (Target("người dân trưởng thành", 85, due="2026-12-31"), Target("vùng đồng bào dân tộc thiểu số", 65, due="2026-12-31"),
     Target("Mỗi xã, phường", 1, "count_each", ">=", "phiên", cadence="monthly")), options={"before": MENU, "after": AFTER})

# A district's portal: a short lead, then points, with "cụ thể" and a closing reminder.
NEWS_DISTRICT = Doc("cong-huyen-bhyt", "html", (
    P("Triển khai Kế hoạch tuyên truyền phát triển người tham gia bảo hiểm y tế hộ gia đình năm 2022", CENTRED),
    *lines("""
28/02/2022 03:16:00 PM - Màu chữ - Cỡ chữ - Đọc tin
UBND huyện Cẩm Hà vừa ban hành Kế hoạch số 29/KH-UBND ngày 24/02/2022 tuyên truyền phát triển người tham gia bảo hiểm y tế hộ gia đình năm 2022.
Mục tiêu đặt ra là đến cuối năm 2022, tỷ lệ bao phủ bảo hiểm y tế toàn huyện đạt từ 92,5% dân số trở lên; vận động mới 4.200 người tham gia; không xã nào dưới 88%.
Để đạt mục tiêu trên, UBND huyện yêu cầu các đơn vị tập trung thực hiện một số nhiệm vụ, cụ thể:
- Bảo hiểm xã hội huyện: chủ trì, phối hợp với Hội Nông dân huyện, Bưu điện huyện tổ chức ra quân tuyên truyền theo nhóm nhỏ tại thôn, định kỳ 02 lần/tháng; cung cấp danh sách thẻ sắp hết hạn cho UBND cấp xã trước ngày 05 hằng tháng.
- Trung tâm Y tế huyện: nâng cao chất lượng khám, chữa bệnh; treo băng rôn tại các trạm y tế trong tháng 3/2022.
- Trung tâm Văn hóa - Thông tin huyện: xây dựng chuyên mục “Bảo hiểm y tế với cuộc sống”, thời lượng 10 phút.
- UBND các xã, thị trấn: giao chỉ tiêu cụ thể cho từng thôn, hoàn thành trước ngày 15/3/2022.
Kinh phí thực hiện lấy từ nguồn kinh phí tuyên truyền của cơ quan bảo hiểm xã hội.
Được biết, tính đến 31/12/2021, toàn huyện có 89,3% dân số tham gia bảo hiểm y tế.
BBT
Tin mới hơn: Huyện Cẩm Hà sơ kết 02 năm thực hiện Đề án 06
Tin cũ hơn: Thông báo lịch tiếp công dân tháng 3/2022
[Trở về] [Lên trên]""")),
    "29/KH-UBND", "2022-02-24", "UBND huyện Cẩm Hà", None, whole(2022),
    (Task("Tổ chức ra quân tuyên truyền theo nhóm nhỏ tại thôn", "Bảo hiểm xã hội huyện", ("Hội Nông dân huyện", "Bưu điện huyện"), "định kỳ 02 lần/tháng", every("monthly")),
     Task("Cung cấp danh sách thẻ sắp hết hạn cho UBND cấp xã", "Bảo hiểm xã hội huyện", (), "trước ngày 05 hằng tháng", every("monthly")),
     Task("Nâng cao chất lượng khám, chữa bệnh", "Trung tâm Y tế huyện"),
     Task("Treo băng rôn tại các trạm y tế", "Trung tâm Y tế huyện", (), "trong tháng 3/2022", months(2022, 3)),
     Task("Xây dựng chuyên mục “Bảo hiểm y tế với cuộc sống”, thời lượng 10 phút", "Trung tâm Văn hóa - Thông tin huyện"),
     Task("Giao chỉ tiêu cụ thể cho từng thôn", "UBND các xã, thị trấn", (), "trước ngày 15/3/2022", by("2022-03-15"))),
    (Target("tỷ lệ bao phủ bảo hiểm y tế", 92.5, comparator=">=", due="2022-12-31"), Target("vận động mới người tham gia", 4200, "count", unit="người", due="2022-12-31"),
     Target("không xã nào", 88, comparator=">=", due="2022-12-31")), options={"before": MENU, "after": AFTER})

# A bulletin of the tax trade as plain text.
NEWS_TAX = Doc("ban-tin-thue", "txt", ("""Trang chủ > Tin ngành > Tin địa phương

CỤC THUẾ BÌNH LỘC ĐỒNG HÀNH CÙNG HỘ KINH DOANH DÙNG HÓA ĐƠN ĐIỆN TỬ
Đăng lúc 09:05 - 11/4/2024          Lượt đọc: 642

Ngày 09/4/2024, Cục Thuế tỉnh Bình Lộc ban hành Kế hoạch số 1120/KH-CTBLO về tuyên truyền, hỗ trợ hộ kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền năm 2024.

Ngành Thuế đặt mục tiêu ít nhất 70% cơ sở bán lẻ xăng dầu, ăn uống dùng hóa đơn khởi tạo từ máy tính tiền trước ngày 30/9/2024; mọi câu hỏi gửi về đường dây nóng được trả lời trong vòng 08 giờ làm việc; tổ chức 06 lớp tập huấn.

Cục trưởng Cục Thuế giao Phòng Tuyên truyền - Hỗ trợ người nộp thuế làm 03 video hướng dẫn thao tác, đăng trên kênh Zalo của Cục trong tháng 4/2024. Phòng Công nghệ thông tin hỗ trợ kết nối phần mềm bán hàng của hộ kinh doanh với cơ quan thuế, thường xuyên.

Các Chi cục Thuế khu vực có nhiệm vụ cử công chức "cầm tay chỉ việc" tại từng cơ sở; đồng thời, phối hợp với Ban Quản lý các chợ phát tờ rơi đến tiểu thương, hoàn thành trước ngày 15/6/2024.

Trước đó, trong quý I/2024 đã có 1.035 cơ sở đăng ký, tăng 18% so với cùng kỳ.

                                                        Thanh Mẫu
>> Chi cục Thuế khu vực Sơn Trà: thu ngân sách đạt 31% dự toán
>> Hỏi - đáp về hoàn thuế thu nhập cá nhân
(c) 2024 Bản quyền thuộc Cục Thuế tỉnh Bình Lộc
""",), "1120/KH-CTBLO", "2024-04-09", "Cục Thuế tỉnh Bình Lộc", None, whole(2024),
    (Task("Làm 03 video hướng dẫn thao tác, đăng trên kênh Zalo của Cục", "Phòng Tuyên truyền - Hỗ trợ người nộp thuế", (), "trong tháng 4/2024", months(2024, 4)),
     Task("Hỗ trợ kết nối phần mềm bán hàng của hộ kinh doanh với cơ quan thuế", "Phòng Công nghệ thông tin", (), "thường xuyên", every("continuous")),
     Task('Cử công chức "cầm tay chỉ việc" tại từng cơ sở', "Các Chi cục Thuế khu vực"),
     Task("Phát tờ rơi đến tiểu thương", "Các Chi cục Thuế khu vực", ("Ban Quản lý các chợ",), "trước ngày 15/6/2024", by("2024-06-15"))),
    (Target("cơ sở bán lẻ xăng dầu, ăn uống", 70, comparator=">=", due="2024-09-30"), Target("câu hỏi gửi về đường dây nóng", 8, "duration", "<=", "giờ làm việc"),
     Target("lớp tập huấn", 6, "count", unit="lớp")))

# A directive gives work and is no plan, as the letters of the eighth lot.
DIRECTIVE = no_plan("chi-thi", "docx",
    head("", "ỦY BAN NHÂN DÂN TỈNH BÌNH LỘC", "09/CT-UBND", "Bình Lộc, ngày 14 tháng 5 năm 2024"),
    P("CHỈ THỊ", CENTRED), P("Về việc tăng cường tuyên truyền phòng, chống đuối nước trẻ em dịp hè", CENTRED),
    *lines("""
Thời gian qua, công tác phòng, chống đuối nước trẻ em đã được quan tâm; tuy nhiên 4 tháng đầu năm vẫn xảy ra 06 vụ. Tiếp tục thực hiện Kế hoạch số 96/KH-UBND ngày 12/4/2022 của UBND tỉnh, Chủ tịch UBND tỉnh yêu cầu:
1. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Tỉnh đoàn kiểm tra việc cắm biển cảnh báo tại các khu vực nguy hiểm trước ngày 10/6/2024.
2. Sở Giáo dục và Đào tạo chỉ đạo 100% trường học ký cam kết với phụ huynh trước khi nghỉ hè.
3. UBND các huyện, thành phố bố trí kinh phí mở lớp dạy bơi, mỗi xã ít nhất 01 lớp.
4. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này./."""),
    signature("Bộ Lao động - Thương binh và Xã hội", title="CHỦ TỊCH"))

# A town's plan pasted from a PDF: broken lines, words parted over two lines, numbers of pages.
PASTED = Doc("thi-xa-phan-loai-rac", "txt", ("""ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THỊ XÃ HÒA KHÊ                  Độc lập - Tự do - Hạnh phúc
Số: 84/KH-UBND              Hòa Khê, ngày 31 tháng 3 năm 2022

KẾ HOẠCH
Tuyên truyền, vận động Nhân dân phân loại chất thải rắn sinh hoạt
tại nguồn giai đoạn 2022 - 2025

Thực hiện Quyết định số 1102/QĐ-UBND ngày 20/12/2021 của UBND
tỉnh, trong đó đặt mục tiêu 40% chất thải được tái chế; UBND thị xã
xây dựng Kế hoạch với những nội dung sau:

I. MỤC TIÊU CỤ THỂ
1. Năm 2022 có 30% hộ gia đình phân loại chất thải tại nguồn;
năm 2023 đạt 50%; năm 2025 đạt 80%.
2. Lượng túi ni lông sử dụng tại các chợ giảm 25% vào năm 2025
so với năm 2021.
3. Mỗi phường, xã xây dựng ít nhất 02 tuyến đường tự quản.

                                   2

II. TỔ CHỨC THỰC HIỆN
1. Phòng Tài nguyên và Môi trường
- Hướng dẫn kỹ thuật phân loại, thu gom; in 18.000 tờ bướm phát
đến hộ gia đình trước ngày 30/6/2022.
- Chủ trì, phối hợp với Phòng Giáo dục và Đào tạo, Thị đoàn tổ
chức cuộc thi “Sáng tạo từ rác” trong quý IV/2022.
2. Phòng Văn hóa và Thông tin chịu trách nhiệm chỉ đạo Đài truyền
thanh các phường, xã phát thanh nội dung phân loại rác mỗi tuần
tối thiểu 03 buổi.
3. Công ty Cổ phần Môi trường đô thị: công bố lịch thu gom riêng
từng loại rác; bố trí 60 thùng rác hai ngăn tại nơi công cộng,
hoàn thành trước ngày 31/8/2022.
Trang 2/3

                                   3

4. UBND các phường, xã
- Ra quân tổng vệ sinh vào sáng thứ Bảy tuần cuối hằng tháng.
- Đưa tiêu chí phân loại rác vào quy ước tổ dân phố, thôn; chậm
nhất đến ngày 31/12/2022 phải hoàn thành.
5. Đề nghị Hội Liên hiệp Phụ nữ thị xã nhân rộng mô hình “Đổi rác
lấy quà”.
Trên đây là Kế hoạch của UBND thị xã, đề nghị các đơn vị triển khai
thực hiện./.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Mẫu
""",), "84/KH-UBND", "2022-03-31", "Ủy ban nhân dân thị xã Hòa Khê", "Kế hoạch tuyên truyền, vận động Nhân dân phân loại chất thải rắn sinh hoạt tại nguồn giai đoạn 2022 - 2025", ("2022-01-01", "2025-12-31"),
    (Task("Hướng dẫn kỹ thuật phân loại, thu gom", "Phòng Tài nguyên và Môi trường"),
     Task("In 18.000 tờ bướm phát đến hộ gia đình", "Phòng Tài nguyên và Môi trường", (), "trước ngày 30/6/2022", by("2022-06-30")),
     Task("Tổ chức cuộc thi “Sáng tạo từ rác”", "Phòng Tài nguyên và Môi trường", ("Phòng Giáo dục và Đào tạo", "Thị đoàn"), "trong quý IV/2022", q(2022, 4)),
     Task("Chỉ đạo Đài truyền thanh các phường, xã phát thanh nội dung phân loại rác", "Phòng Văn hóa và Thông tin", (), "mỗi tuần tối thiểu 03 buổi", every("weekly")),
     Task("Công bố lịch thu gom riêng từng loại rác", "Công ty Cổ phần Môi trường đô thị"),
     Task("Bố trí 60 thùng rác hai ngăn tại nơi công cộng", "Công ty Cổ phần Môi trường đô thị", (), "trước ngày 31/8/2022", by("2022-08-31")),
     Task("Ra quân tổng vệ sinh", "UBND các phường, xã", (), "vào sáng thứ Bảy tuần cuối hằng tháng", every("monthly")),
     Task("Đưa tiêu chí phân loại rác vào quy ước tổ dân phố, thôn", "UBND các phường, xã", (), "chậm nhất đến ngày 31/12/2022", by("2022-12-31")),
     Task("Nhân rộng mô hình “Đổi rác lấy quà”", "Hội Liên hiệp Phụ nữ thị xã")),
    (Target("hộ gia đình phân loại chất thải tại nguồn", 80, due="2025-12-31", milestones=(("2022-12-31", 30), ("2023-12-31", 50), ("2025-12-31", 80))),
     Target("Lượng túi ni lông", 25, "change", due="2025-12-31"), Target("Mỗi phường, xã", 2, "count_each", ">=", "tuyến đường")))

# A commune's festival: works in a table, and under it duties of bodies that the table does not name.
TABLED = (
    Task("Trang trí khánh tiết, màn hình LED tại sân vận động xã", "Phòng Văn hóa - Xã hội", ("Đoàn Thanh niên xã",), "Trước ngày 05/10/2026", by("2026-10-05")),
    Task("Bố trí 12 gian trải nghiệm dịch vụ số", "Trung tâm Phục vụ hành chính công", ("Viettel khu vực 2", "Bưu điện xã"), "09 - 10/10/2026", ("2026-10-09", "2026-10-10", None)),
    Task("Cuộc thi “Gia đình số” giữa các thôn", "Hội Liên hiệp Phụ nữ xã", ("Các thôn",), "10/10/2026", by("2026-10-10")))
SPOKEN = (
    Task("Bảo đảm an ninh trật tự, phân luồng giao thông quanh sân vận động", "Công an xã", (), "từ ngày 08/10/2026 đến ngày 10/10/2026", ("2026-10-08", "2026-10-10", None)),
    Task("Cử tổ y tế trực tại Ngày hội", "Trạm Y tế xã"),
    Task("Vận động mỗi hộ một người dự Ngày hội", "Trưởng các thôn"),
    Task("Lập danh sách đội thi gửi Hội Liên hiệp Phụ nữ xã", "Trưởng các thôn", (), "trước ngày 25/9/2026", by("2026-09-25")))
MIXED = Doc("xa-ngay-hoi-so", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ IA PHÌN", "158/KH-UBND", "Ia Phìn, ngày 07 tháng 9 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tổ chức Ngày hội Chuyển đổi số xã Ia Phìn năm 2026", CENTRED),
    *lines("""
# I. MỤC TIÊU
- Thu hút từ 1.500 lượt người tham gia trở lên.
- Ít nhất 300 người được cài đặt chữ ký số cá nhân trong thời gian diễn ra Ngày hội.
# II. CÁC HOẠT ĐỘNG"""),
    T((("STT", "Hoạt động", "Đơn vị phụ trách", "Đơn vị phối hợp", "Thời gian"), *rows_of(TABLED, "no content lead partners timing"))),
    *lines("""
# III. TỔ CHỨC THỰC HIỆN
1. Giao Công an xã bảo đảm an ninh trật tự, phân luồng giao thông quanh sân vận động từ ngày 08/10/2026 đến ngày 10/10/2026.
2. Trạm Y tế xã có trách nhiệm cử tổ y tế trực tại Ngày hội.
3. Trưởng các thôn: Vận động mỗi hộ một người dự Ngày hội; lập danh sách đội thi gửi Hội Liên hiệp Phụ nữ xã trước ngày 25/9/2026.
Các đơn vị căn cứ nhiệm vụ được phân công triển khai thực hiện./."""),
    signature("TT Đảng ủy xã", "Các thôn")),
    "158/KH-UBND", "2026-09-07", "Ủy ban nhân dân xã Ia Phìn", "Kế hoạch tổ chức Ngày hội Chuyển đổi số xã Ia Phìn năm 2026", whole(2026), (*TABLED, *SPOKEN),
    (Target("lượt người tham gia", 1500, "count", ">=", "lượt người"), Target("người được cài đặt chữ ký số cá nhân", 300, "count", ">=", "người")))

DOCS: list[Doc] = [NEWS_PROVINCE, NEWS_DISTRICT, NEWS_TAX, DIRECTIVE, PASTED, MIXED]
