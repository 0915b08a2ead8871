"""The other half of the eighth lot: decisions, a party and a union, and news about plans."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, no_plan, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

DISTRICT = Doc("huyen-quyet-dinh-2022", "docx", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN SƠN TRUNG", "612/QĐ-UBND", "Sơn Trung, ngày 24 tháng 02 năm 2022"),
    P("QUYẾT ĐỊNH", CENTRED), P("Về việc ban hành Kế hoạch tuyên truyền cải cách hành chính huyện Sơn Trung giai đoạn 2022 - 2025", CENTRED),
    *lines("""
= ỦY BAN NHÂN DÂN HUYỆN SƠN TRUNG
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 18/TTr-NV ngày 21 tháng 02 năm 2022.
= QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền cải cách hành chính huyện Sơn Trung giai đoạn 2022 - 2025.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./."""),
    signature("Như Điều 3", "Sở Nội vụ"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính huyện Sơn Trung giai đoạn 2022 - 2025", CENTRED),
    P("(Kèm theo Quyết định số 612/QĐ-UBND ngày 24/02/2022 của UBND huyện Sơn Trung)", CENTRED),
    *lines("""
I. MỤC TIÊU
1. Đến hết năm 2022, 100% cơ quan, đơn vị có bảng niêm yết thủ tục hành chính đúng quy định; 14/14 xã, thị trấn có chuyên mục cải cách hành chính trên trang thông tin điện tử.
2. Đến năm 2025, ít nhất 90% cán bộ, công chức cấp xã được bồi dưỡng kiến thức về cải cách hành chính.
3. Hằng năm, Chỉ số cải cách hành chính của huyện đạt từ 88 điểm trở lên.
II. TRÁCH NHIỆM THỰC HIỆN
1. Phòng Nội vụ huyện có trách nhiệm:
- Tham mưu UBND huyện ban hành kế hoạch tuyên truyền hằng năm trước ngày 31/01;
- Tổ chức 01 hội nghị tập huấn mỗi năm cho cán bộ, công chức làm công tác cải cách hành chính;
- Phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình huyện xây dựng phóng sự phát sóng hằng quý.
2. Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình huyện có trách nhiệm:
- Mở chuyên mục “Cải cách hành chính” trên sóng truyền thanh huyện từ tháng 4/2022, phát 02 lần/tuần;
- Hướng dẫn đài truyền thanh cấp xã tiếp âm, phát lại chương trình của huyện.
3. Phòng Tài chính - Kế hoạch huyện có trách nhiệm thẩm định, trình UBND huyện bố trí kinh phí thực hiện hằng năm.
4. UBND các xã, thị trấn có trách nhiệm:
- Kiện toàn Ban Biên tập trang thông tin điện tử, hoàn thành trong quý I/2022;
- Báo cáo kết quả thực hiện về Phòng Nội vụ trước ngày 05/12 hằng năm.""")),
    "612/QĐ-UBND", "2022-02-24", "Ủy ban nhân dân huyện Sơn Trung", "Kế hoạch tuyên truyền cải cách hành chính huyện Sơn Trung giai đoạn 2022 - 2025", ("2022-01-01", "2025-12-31"),
    (Task("Tham mưu UBND huyện ban hành kế hoạch tuyên truyền hằng năm", "Phòng Nội vụ huyện", (), "trước ngày 31/01", (None, "2022-01-31", "yearly")),
     Task("Tổ chức 01 hội nghị tập huấn mỗi năm cho cán bộ, công chức làm công tác cải cách hành chính", "Phòng Nội vụ huyện", (), "mỗi năm", every("yearly")),
     Task("Xây dựng phóng sự phát sóng", "Phòng Nội vụ huyện", ("Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình huyện",), "hằng quý", every("quarterly")),
     Task("Mở chuyên mục “Cải cách hành chính” trên sóng truyền thanh huyện, phát 02 lần/tuần", "Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình huyện", (), "từ tháng 4/2022", ("2022-04-01", None, None)),
     Task("Hướng dẫn đài truyền thanh cấp xã tiếp âm, phát lại chương trình của huyện", "Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình huyện"),
     Task("Thẩm định, trình UBND huyện bố trí kinh phí thực hiện", "Phòng Tài chính - Kế hoạch huyện", (), "hằng năm", every("yearly")),
     Task("Kiện toàn Ban Biên tập trang thông tin điện tử", "UBND các xã, thị trấn", (), "trong quý I/2022", q(2022, 1)),
     Task("Báo cáo kết quả thực hiện về Phòng Nội vụ", "UBND các xã, thị trấn", (), "trước ngày 05/12 hằng năm", (None, "2022-12-05", "yearly"))),
    (Target("cơ quan, đơn vị", 100, due="2022-12-31"), Target("xã, thị trấn", 100, due="2022-12-31"), Target("cán bộ, công chức cấp xã", 90, comparator=">=", due="2025-12-31"),
     Target("Chỉ số cải cách hành chính của huyện", 88, "count", ">=", "điểm", cadence="yearly")))

PARTY = Doc("tinh-uy-2021", "odt", (
    Frame(("TỈNH ỦY TRÀ GIANG", "*", "Số 15-KH/TU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Trà Giang, ngày 19 tháng 5 năm 2021")),
    P("KẾ HOẠCH", CENTRED), P("thực hiện Chỉ thị của Ban Bí thư về công tác thông tin cơ sở trong tình hình mới", CENTRED),
    *lines("""
I- MỤC ĐÍCH, YÊU CẦU
1- Nâng cao nhận thức của cấp ủy, tổ chức đảng về vai trò của thông tin cơ sở.
2- Gắn công tác thông tin cơ sở với thực hiện nhiệm vụ chính trị của địa phương.
II- MỤC TIÊU ĐẾN NĂM 2025
- 100% xã, phường, thị trấn có đài truyền thanh; ít nhất 60% ứng dụng công nghệ thông tin - viễn thông.
- 100% cán bộ làm công tác thông tin cơ sở được bồi dưỡng nghiệp vụ.
III- PHÂN CÔNG NHIỆM VỤ
1- Ban Tuyên giáo Tỉnh ủy
Chủ trì, phối hợp với các cơ quan liên quan định hướng nội dung tuyên truyền hằng tháng; biên soạn tài liệu sinh hoạt chi bộ, phát hành vào ngày 01 hằng tháng.
2- Ban cán sự đảng UBND tỉnh
Lãnh đạo UBND tỉnh xây dựng đề án nâng cao năng lực hệ thống truyền thanh cơ sở giai đoạn 2021 - 2025, hoàn thành trong quý III/2021.
3- Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh
Xây dựng đội ngũ tuyên truyền viên cơ sở; vận động Nhân dân tiếp nhận thông tin chính thống.
4- Các huyện ủy, thành ủy, đảng ủy trực thuộc
Cụ thể hóa Kế hoạch, quán triệt đến chi bộ xong trước ngày 31/7/2021.
5- Văn phòng Tỉnh ủy phối hợp với Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc, kiểm tra, định kỳ báo cáo Ban Thường vụ Tỉnh ủy."""),
    Frame(("Nơi nhận:", "- Ban Tuyên giáo Trung ương;", "- Lưu VPTU."), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Cao Mẫu"))),
    "15-KH/TU", "2021-05-19", "Tỉnh ủy Trà Giang", "Kế hoạch thực hiện Chỉ thị của Ban Bí thư về công tác thông tin cơ sở trong tình hình mới", None,
    (Task("Định hướng nội dung tuyên truyền", "Ban Tuyên giáo Tỉnh ủy", ("các cơ quan liên quan",), "hằng tháng", every("monthly")),
     Task("Biên soạn tài liệu sinh hoạt chi bộ, phát hành", "Ban Tuyên giáo Tỉnh ủy", (), "vào ngày 01 hằng tháng", every("monthly")),
     Task("Lãnh đạo UBND tỉnh xây dựng đề án nâng cao năng lực hệ thống truyền thanh cơ sở giai đoạn 2021 - 2025", "Ban cán sự đảng UBND tỉnh", (), "trong quý III/2021", q(2021, 3)),
     Task("Xây dựng đội ngũ tuyên truyền viên cơ sở", "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh"),
     Task("Vận động Nhân dân tiếp nhận thông tin chính thống", "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh"),
     Task("Cụ thể hóa Kế hoạch, quán triệt đến chi bộ", "Các huyện ủy, thành ủy, đảng ủy trực thuộc", (), "trước ngày 31/7/2021", by("2021-07-31")),
     Task("Theo dõi, đôn đốc, kiểm tra, định kỳ báo cáo Ban Thường vụ Tỉnh ủy", "Văn phòng Tỉnh ủy", ("Ban Tuyên giáo Tỉnh ủy",))),
    (Target("xã, phường, thị trấn có đài truyền thanh", 100, due="2025-12-31"), Target("ứng dụng công nghệ thông tin - viễn thông", 60, comparator=">=", due="2025-12-31"),
     Target("cán bộ làm công tác thông tin cơ sở", 100, due="2025-12-31")))

WOMEN = Doc("hoi-phu-nu", "txt", ("""HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM TỈNH TRÀ GIANG
BAN THƯỜNG VỤ
Số: 27/KH-BTV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Trà Giang, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Tuyên truyền, hỗ trợ phụ nữ sử dụng dịch vụ công trực tuyến
giai đoạn 2026 - 2028

I. Chỉ tiêu
1. Phấn đấu đến cuối năm 2028 có 90% hội viên biết sử dụng
ít nhất 01 dịch vụ công trực tuyến, trong đó năm 2026 đạt 60%,
năm 2027 đạt 75%.
2. Mỗi cơ sở Hội thành lập ít nhất 01 tổ phụ nữ hỗ trợ
chuyển đổi số và hằng năm tổ chức ít nhất 02 buổi truyền thông.
3. Toàn tỉnh có 5.000 hội viên nòng cốt được tập huấn.

II. Tổ chức thực hiện
1. Cấp tỉnh
- Giao Ban Tuyên giáo - Xã hội tham mưu biên soạn cẩm nang
"Phụ nữ số", hoàn thành tháng 5/2026; tổ chức 04 lớp tập huấn
cho cán bộ Hội cơ sở trong quý III/2026.
- Giao Văn phòng Tỉnh Hội bố trí kinh phí, đăng tải tin, bài
trên fanpage của Hội ít nhất 03 tin/tuần.

                              2

2. Cấp cơ sở
- Hội Liên hiệp Phụ nữ các xã, phường khảo sát nhu cầu của hội
viên trước ngày 30/4/2026.
- Phối hợp với Tổ công nghệ số cộng đồng hướng dẫn hội viên cài
đặt VNeID.

Định kỳ 6 tháng (trước 10/6) và năm (trước 30/11), Hội Liên hiệp
Phụ nữ các xã, phường gửi báo cáo về Ban Tuyên giáo - Xã hội.

TM. BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH
Lương Thị Mẫu
""",), "27/KH-BTV", "2026-03-05", "Hội Liên hiệp Phụ nữ Việt Nam tỉnh Trà Giang", "Kế hoạch tuyên truyền, hỗ trợ phụ nữ sử dụng dịch vụ công trực tuyến giai đoạn 2026 - 2028", ("2026-01-01", "2028-12-31"),
    (Task('Tham mưu biên soạn cẩm nang "Phụ nữ số"', "Ban Tuyên giáo - Xã hội", (), "tháng 5/2026", months(2026, 5)),
     Task("Tổ chức 04 lớp tập huấn cho cán bộ Hội cơ sở", "Ban Tuyên giáo - Xã hội", (), "trong quý III/2026", q(2026, 3)),
     Task("Bố trí kinh phí, đăng tải tin, bài trên fanpage của Hội", "Văn phòng Tỉnh Hội", (), "ít nhất 03 tin/tuần", every("weekly")),
     Task("Khảo sát nhu cầu của hội viên", "Hội Liên hiệp Phụ nữ các xã, phường", (), "trước ngày 30/4/2026", by("2026-04-30")),
     Task("Hướng dẫn hội viên cài đặt VNeID", "Hội Liên hiệp Phụ nữ các xã, phường", ("Tổ công nghệ số cộng đồng",)),
     Task("Gửi báo cáo về Ban Tuyên giáo - Xã hội", "Hội Liên hiệp Phụ nữ các xã, phường", (), "Định kỳ 6 tháng (trước 10/6) và năm (trước 30/11)", every("half_yearly"))),
    (Target("hội viên biết sử dụng dịch vụ công trực tuyến", 90, due="2028-12-31", milestones=(("2026-12-31", 60), ("2027-12-31", 75), ("2028-12-31", 90))),
     Target("cơ sở Hội", 1, "count_each", ">=", "tổ"), Target("cơ sở Hội", 2, "count_each", ">=", "buổi", cadence="yearly"), Target("hội viên nòng cốt", 5000, "count", unit="hội viên")))

MENU = "<div>Đăng nhập | English | Sơ đồ cổng</div><ul><li>Trang chủ</li><li>Giới thiệu</li><li>Tin tức - Sự kiện</li><li>Hỏi đáp</li></ul>"
COUNTER = "<div>Số lượt truy cập: 12.345.678 - Đang trực tuyến: 45</div><div>© 2026 Cổng thông tin điện tử. Giấy phép số 12/GP-TTĐT ngày 03/02/2020</div>"

NEWS_PROVINCE = Doc("tin-tinh", "html", (
    P("UBND tỉnh Trà Giang ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2024", CENTRED),
    *lines("""
Ngày đăng: 22/01/2024 - 08:15 | Đã xem: 356 | Cỡ chữ: A- A A+
(TG) - Ngày 18/01/2024, Phó Chủ tịch UBND tỉnh Nguyễn Văn Mẫu đã ký ban hành Kế hoạch số 14/KH-UBND về việc tuyên truyền cải cách hành chính tỉnh Trà Giang năm 2024.
Mục đích của Kế hoạch nhằm đẩy mạnh công tác tuyên truyền, tạo sự đồng thuận của người dân, doanh nghiệp.
Theo đó, Kế hoạch đề ra các mục tiêu: Phấn đấu 100% cơ quan, đơn vị, địa phương ban hành kế hoạch tuyên truyền; 100% báo cáo viên các cấp được cung cấp tài liệu; tối thiểu 80% người dân, doanh nghiệp được khảo sát hài lòng về việc cung cấp thông tin; mỗi huyện có ít nhất 02 mô hình tuyên truyền hiệu quả.
Để hoàn thành các mục tiêu trên, UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Báo Trà Giang tổ chức Cuộc thi viết về cải cách hành chính trong quý II và quý III/2024; Sở Thông tin và Truyền thông hướng dẫn hệ thống thông tin cơ sở tuyên truyền thường xuyên; Văn phòng UBND tỉnh nâng cấp chuyên mục hỏi đáp trên Cổng Thông tin điện tử tỉnh, hoàn thành trước ngày 30/6/2024.
UBND các huyện, thành phố chịu trách nhiệm kiểm tra, khảo sát đài truyền thanh cấp xã và báo cáo kết quả trước ngày 15/11/2024.
Được biết, năm 2023 toàn tỉnh đã đăng tải 2.150 tin, bài; 97% hồ sơ được giải quyết đúng hạn.
Tác giả: Minh Mẫu
Các tin khác
Kế hoạch số 20/KH-UBND về cải cách hành chính năm 2024: 100% thủ tục được số hóa
Hội nghị tổng kết công tác Nội vụ năm 2023""")),
    "14/KH-UBND", "2024-01-18", "UBND tỉnh Trà Giang", None, whole(2024),
    (Task("Tổ chức Cuộc thi viết về cải cách hành chính", "Sở Nội vụ", ("Báo Trà Giang",), "trong quý II và quý III/2024", ("2024-04-01", "2024-09-30", None)),
     Task("Hướng dẫn hệ thống thông tin cơ sở tuyên truyền", "Sở Thông tin và Truyền thông", (), "thường xuyên", every("continuous")),
     Task("Nâng cấp chuyên mục hỏi đáp trên Cổng Thông tin điện tử tỉnh", "Văn phòng UBND tỉnh", (), "trước ngày 30/6/2024", by("2024-06-30")),
     Task("Kiểm tra, khảo sát đài truyền thanh cấp xã và báo cáo kết quả", "UBND các huyện, thành phố", (), "trước ngày 15/11/2024", by("2024-11-15"))),
    (Target("cơ quan, đơn vị, địa phương ban hành kế hoạch", 100), Target("báo cáo viên các cấp", 100), Target("người dân, doanh nghiệp được khảo sát", 80, comparator=">="),
     Target("huyện", 2, "count_each", ">=", "mô hình")), options={"before": MENU, "after": COUNTER})

NEWS_WARD = Doc("tin-phuong", "html", (
    P("Phường An Hải: Ra quân hỗ trợ người dân thực hiện thủ tục hành chính không phụ thuộc địa giới", CENTRED),
    *lines("""
Thứ tư, 11/02/2026, 14:30 GMT+7
Nhằm hỗ trợ người dân tiếp cận dịch vụ công thuận tiện hơn, ngày 09/02/2026, UBND phường An Hải ban hành Kế hoạch số 52/KH-UBND về hỗ trợ người dân thực hiện thủ tục hành chính không phụ thuộc địa giới năm 2026.
Kế hoạch xác định, đến hết tháng 6/2026, 100% tổ dân phố có ít nhất 02 thành viên Tổ công nghệ số cộng đồng được tập huấn; đến hết năm 2026, tỷ lệ hồ sơ nộp trực tuyến đạt 80%, thời gian chờ của người dân không quá 10 phút.
Về phân công nhiệm vụ, Trung tâm Phục vụ hành chính công phường bố trí 02 nhân viên hướng dẫn tại sảnh vào các buổi sáng trong tuần. Phòng Văn hóa - Xã hội chủ trì biên tập tin, bài, video ngắn đăng trên trang Zalo của phường, mỗi tuần ít nhất 01 video. Công an phường được giao phối hợp với các tổ dân phố rà soát, kích hoạt tài khoản định danh điện tử cho người cao tuổi, hoàn thành trước 30/4/2026.
Phát biểu với phóng viên, ông Trần Mẫu - Chủ tịch UBND phường cho biết: “Năm qua, phường tiếp nhận 8.400 hồ sơ, đúng hạn 99,2%”.
Bài, ảnh: Thu Mẫu
[Quay lại] [In trang] [Gửi email]
Bình luận (0)
TIN MỚI NHẤT
Phường An Hải tặng 50 suất quà cho hộ nghèo""")),
    "52/KH-UBND", "2026-02-09", "UBND phường An Hải", None, whole(2026),
    (Task("Bố trí 02 nhân viên hướng dẫn tại sảnh", "Trung tâm Phục vụ hành chính công phường", (), "vào các buổi sáng trong tuần", every("daily")),
     Task("Biên tập tin, bài, video ngắn đăng trên trang Zalo của phường", "Phòng Văn hóa - Xã hội", (), "mỗi tuần ít nhất 01 video", every("weekly")),
     Task("Rà soát, kích hoạt tài khoản định danh điện tử cho người cao tuổi", "Công an phường", ("các tổ dân phố",), "trước 30/4/2026", by("2026-04-30"))),
    (Target("tổ dân phố", 100, due="2026-06-30"), Target("tỷ lệ hồ sơ nộp trực tuyến", 80, due="2026-12-31"), Target("thời gian chờ của người dân", 10, "duration", "<=", "phút", due="2026-12-31")), options={"before": MENU, "after": COUNTER})

NEWS_PAPER = Doc("bao-nganh", "txt", ("""Chuyên trang Giáo dục
Ngành Giáo dục Trà Giang đẩy mạnh truyền thông năm học mới

25/09/2025 10:20

TGO - Sở Giáo dục và Đào tạo vừa ban hành Kế hoạch số 2145/KH-SGDĐT ngày 22/9/2025 về công tác truyền thông năm học 2025 - 2026.

Theo Kế hoạch, ngành đặt mục tiêu 100% cơ sở giáo dục có trang thông tin điện tử hoạt động; trên 90% giáo viên được phổ biến các chính sách mới; mỗi trường đăng tải ít nhất 04 tin, bài/tháng.

Sở yêu cầu Phòng Giáo dục Trung học xây dựng bộ tài liệu tư vấn tuyển sinh, phát hành trong tháng 3/2026; Văn phòng Sở tổ chức tập huấn kỹ năng viết tin, bài cho cán bộ truyền thông các trường vào tháng 11/2025.

Các trường THPT chủ động phối hợp với Đoàn xã, phường tổ chức diễn đàn học sinh về an toàn trên không gian mạng ít nhất 01 lần/học kỳ.

Năm học trước, toàn ngành có 95% trường có trang thông tin điện tử.

Lượt xem: 2.310  |  Chia sẻ: 15
Từ khóa: truyền thông, năm học mới
Xem thêm:
- Khai giảng năm học 2025 - 2026 tại 512 trường
""",), "2145/KH-SGDĐT", "2025-09-22", "Sở Giáo dục và Đào tạo", None, ("2025-09-01", "2026-08-31"),
    (Task("Xây dựng bộ tài liệu tư vấn tuyển sinh, phát hành", "Phòng Giáo dục Trung học", (), "trong tháng 3/2026", months(2026, 3)),
     Task("Tổ chức tập huấn kỹ năng viết tin, bài cho cán bộ truyền thông các trường", "Văn phòng Sở", (), "vào tháng 11/2025", months(2025, 11)),
     Task("Tổ chức diễn đàn học sinh về an toàn trên không gian mạng", "Các trường THPT", ("Đoàn xã, phường",), "ít nhất 01 lần/học kỳ", every("half_yearly"))),
    (Target("cơ sở giáo dục", 100), Target("giáo viên", 90, comparator=">"), Target("trường", 4, "count_each", ">=", "tin, bài", cadence="monthly")))

NEWS_UNION = Doc("tin-lien-doan", "browser", (
    P("LĐLĐ tỉnh triển khai tuyên truyền pháp luật cho công nhân năm 2023", CENTRED),
    *lines("""
Cập nhật lúc: 16:02, 14/03/2023
Ban Thường vụ Liên đoàn Lao động tỉnh Trà Giang vừa ban hành Kế hoạch 19/KH-LĐLĐ về tuyên truyền, phổ biến, giáo dục pháp luật trong công nhân lao động năm 2023.
Kế hoạch phấn đấu có 80% đoàn viên, người lao động được tuyên truyền, phổ biến pháp luật; tổ chức ít nhất 15 buổi tư vấn pháp luật lưu động cho 3.000 lượt công nhân; phát hành 10.000 tờ gấp.
Các hoạt động chính gồm:
- Tổ chức Hội thi tìm hiểu pháp luật lao động (tháng 5/2023);
- Xây dựng 10 tủ sách pháp luật tại khu nhà trọ công nhân (trước ngày 30/9/2023);
- Tuyên truyền trên trang fanpage Công đoàn Trà Giang (hằng tuần).
Ban Chính sách pháp luật và Quan hệ lao động là đơn vị tham mưu, hướng dẫn các cấp công đoàn thực hiện Kế hoạch.
Nguồn: Công đoàn Trà Giang
Lượt xem: 77""")),
    "19/KH-LĐLĐ", "2023-03-14", "Liên đoàn Lao động tỉnh Trà Giang", None, whole(2023),
    (Task("Tổ chức Hội thi tìm hiểu pháp luật lao động", "", (), "tháng 5/2023", months(2023, 5)),
     Task("Xây dựng 10 tủ sách pháp luật tại khu nhà trọ công nhân", "", (), "trước ngày 30/9/2023", by("2023-09-30")),
     Task("Tuyên truyền trên trang fanpage Công đoàn Trà Giang", "", (), "hằng tuần", every("weekly")),
     Task("Tham mưu, hướng dẫn các cấp công đoàn thực hiện Kế hoạch", "Ban Chính sách pháp luật và Quan hệ lao động")),
    (Target("đoàn viên, người lao động", 80), Target("buổi tư vấn pháp luật lưu động", 15, "count", ">=", "buổi"), Target("lượt công nhân", 3000, "count", unit="lượt công nhân"),
     Target("tờ gấp", 10000, "count", unit="tờ gấp")))

LETTER = no_plan("cong-van-giao-viec", "docx",
    Frame(("ỦY BAN NHÂN DÂN", "TỈNH TRÀ GIANG", "Số: 418/UBND-KSTT", "V/v đẩy mạnh tuyên truyền dịch vụ công trực tuyến"), (*MOTTO, "Trà Giang, ngày 12 tháng 3 năm 2026")),
    P("Kính gửi: Các sở, ban, ngành; UBND các xã, phường.", CENTRED),
    P("Qua theo dõi, tỷ lệ hồ sơ trực tuyến quý I/2026 mới đạt 52%. Để hoàn thành chỉ tiêu tại Kế hoạch số 64/KH-UBND, Chủ tịch UBND tỉnh yêu cầu:"),
    P("1. Các sở, ban, ngành rà soát, tái cấu trúc quy trình trước ngày 15/4/2026."),
    P("2. UBND các xã, phường bố trí người hướng dẫn tại nơi tiếp nhận hồ sơ."),
    signature("Như trên"))
EVENT = no_plan("tin-hoi-nghi", "html",
    P("Tập huấn kỹ năng tuyên truyền cho 120 công chức cấp xã", CENTRED), P("Thứ Năm, 18/6/2026 | 09:00"),
    P("Sáng 17/6, Sở Nội vụ tổ chức lớp tập huấn theo Kế hoạch số 36/KH-UBND của UBND tỉnh. Tham dự có 120 học viên; 100% học viên hoàn thành bài kiểm tra."),
    P("Phát biểu tại lớp học, đồng chí Phó Giám đốc Sở đề nghị học viên áp dụng kiến thức vào công việc."), P("Lượt xem: 88"))

MINISTRY = Doc("bo-2023", "docx", (
    Frame(("BỘ VĂN HÓA VÀ DU LỊCH", "Số: 515/QĐ-BVHDL"), (*MOTTO, "Hà Nội, ngày 14 tháng 3 năm 2023")),
    P("QUYẾT ĐỊNH", CENTRED), P("Phê duyệt Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2023 của Bộ Văn hóa và Du lịch", CENTRED),
    *lines("""
= BỘ TRƯỞNG BỘ VĂN HÓA VÀ DU LỊCH
Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;
Theo đề nghị của Chánh Văn phòng Bộ.
= QUYẾT ĐỊNH:
Điều 1. Phê duyệt Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2023 của Bộ Văn hóa và Du lịch với các nội dung sau:
I. MỤC TIÊU CỤ THỂ
1. 100% đơn vị thuộc Bộ tổ chức quán triệt Chương trình tổng thể cải cách hành chính.
2. Ít nhất 40 tin, bài về cải cách hành chính được đăng trên Cổng Thông tin điện tử Bộ mỗi quý.
II. NHIỆM VỤ CỤ THỂ
1. Văn phòng Bộ
- Chủ trì xây dựng chuyên đề “Một cửa hiện đại”, hoàn thành trong Quý III.
- Tổ chức khảo sát mức độ hài lòng của tổ chức, cá nhân (Tháng 9 - tháng 10/2023).
2. Vụ Tổ chức cán bộ
Phối hợp với Trường Cán bộ quản lý văn hóa lồng ghép nội dung cải cách hành chính vào chương trình bồi dưỡng công chức.
3. Báo Văn hóa
Mở chuyên mục “Công vụ và người dân”, đăng tải hằng tuần.
Điều 2. Kinh phí thực hiện từ ngân sách nhà nước giao cho các đơn vị.
Điều 3. Quyết định có hiệu lực kể từ ngày ký. Chánh Văn phòng Bộ, Thủ trưởng các đơn vị chịu trách nhiệm thi hành."""),
    signature("Như Điều 3", title="KT. BỘ TRƯỞNG")),
    "515/QĐ-BVHDL", "2023-03-14", "Bộ Văn hóa và Du lịch", "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2023 của Bộ Văn hóa và Du lịch", whole(2023),
    (Task("Xây dựng chuyên đề “Một cửa hiện đại”", "Văn phòng Bộ", (), "trong Quý III", q(2023, 3)),
     Task("Tổ chức khảo sát mức độ hài lòng của tổ chức, cá nhân", "Văn phòng Bộ", (), "Tháng 9 - tháng 10/2023", months(2023, 9, 10)),
     Task("Lồng ghép nội dung cải cách hành chính vào chương trình bồi dưỡng công chức", "Vụ Tổ chức cán bộ", ("Trường Cán bộ quản lý văn hóa",)),
     Task("Mở chuyên mục “Công vụ và người dân”, đăng tải", "Báo Văn hóa", (), "hằng tuần", every("weekly"))),
    (Target("đơn vị thuộc Bộ", 100), Target("tin, bài về cải cách hành chính", 40, "count", ">=", "tin, bài", cadence="quarterly")))

DOCS: list[Doc] = [DISTRICT, PARTY, WOMEN, NEWS_PROVINCE, NEWS_WARD, NEWS_PAPER, NEWS_UNION, LETTER, EVENT, MINISTRY]
