"""The eleventh lot, by the hand of the eighth, when its rules stood: kinds of plans that were in no lot."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

ELECTION = Doc("uy-ban-bau-cu", "docx", (
    Frame(("TỈNH TRÀ GIANG", "ỦY BAN BẦU CỬ", "Số: 07/KH-UBBC"), (*MOTTO, "Trà Giang, ngày 08 tháng 12 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031", CENTRED),
    *lines("""
I. MỤC ĐÍCH, YÊU CẦU
Bảo đảm cuộc bầu cử dân chủ, bình đẳng, đúng pháp luật, thực sự là ngày hội của toàn dân.
II. CHỈ TIÊU
1. 100% thôn, tổ dân phố tổ chức ít nhất 01 buổi tuyên truyền trước ngày 10/3/2026.
2. Phấn đấu tỷ lệ cử tri đi bầu đạt trên 99%.
3. Mỗi xã, phường, đặc khu có tối thiểu 03 cụm pa nô cổ động.
III. NHIỆM VỤ CÁC CƠ QUAN, ĐƠN VỊ
1. Sở Văn hóa, Thể thao và Du lịch:
- Chủ trì xây dựng bộ nhận diện, mẫu pa nô, áp phích; hoàn thành trước 25/12/2025;
- Hướng dẫn treo cờ, khẩu hiệu tại trụ sở các cơ quan từ ngày 01/3/2026 đến hết ngày 16/3/2026.
2. Sở Tư pháp: Chủ trì, phối hợp với Hội Luật gia tỉnh biên soạn tài liệu hỏi - đáp Luật Bầu cử, cấp phát đến tổ bầu cử trong tháng 01/2026.
3. Sở Dân tộc và Tôn giáo: Dịch tài liệu tuyên truyền sang tiếng dân tộc; phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh tuyên truyền tại các xã biên giới.
4. Công an tỉnh: Nắm tình hình dư luận; xử lý kịp thời thông tin xấu, độc trên không gian mạng.
5. Ủy ban bầu cử các xã, phường, đặc khu:
- Niêm yết danh sách cử tri chậm nhất ngày 03/02/2026.
- Phát thanh trên loa truyền thanh cơ sở 03 lần/ngày trong tuần cao điểm.
IV. KINH PHÍ
Từ nguồn kinh phí bầu cử theo quy định."""),
    Frame(("Nơi nhận:", "- Hội đồng Bầu cử quốc gia;", "- Lưu: VT."), ("TM. ỦY BAN BẦU CỬ", "CHỦ TỊCH", "Đào Mẫu"))),
    "07/KH-UBBC", "2025-12-08", "Ủy ban bầu cử", "Kế hoạch thông tin, tuyên truyền cuộc bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031", ("2026-01-01", "2031-12-31"),
    (Task("Xây dựng bộ nhận diện, mẫu pa nô, áp phích", "Sở Văn hóa, Thể thao và Du lịch", (), "trước 25/12/2025", by("2025-12-25")),
     Task("Hướng dẫn treo cờ, khẩu hiệu tại trụ sở các cơ quan", "Sở Văn hóa, Thể thao và Du lịch", (), "từ ngày 01/3/2026 đến hết ngày 16/3/2026", ("2026-03-01", "2026-03-16", None)),
     Task("Biên soạn tài liệu hỏi - đáp Luật Bầu cử, cấp phát đến tổ bầu cử", "Sở Tư pháp", ("Hội Luật gia tỉnh",), "trong tháng 01/2026", months(2026, 1)),
     Task("Dịch tài liệu tuyên truyền sang tiếng dân tộc", "Sở Dân tộc và Tôn giáo"),
     Task("Tuyên truyền tại các xã biên giới", "Sở Dân tộc và Tôn giáo", ("Bộ Chỉ huy Bộ đội Biên phòng tỉnh",)),
     Task("Nắm tình hình dư luận", "Công an tỉnh"),
     Task("Xử lý kịp thời thông tin xấu, độc trên không gian mạng", "Công an tỉnh"),
     Task("Niêm yết danh sách cử tri", "Ủy ban bầu cử các xã, phường, đặc khu", (), "chậm nhất ngày 03/02/2026", by("2026-02-03")),
     Task("Phát thanh trên loa truyền thanh cơ sở trong tuần cao điểm", "Ủy ban bầu cử các xã, phường, đặc khu", (), "03 lần/ngày", every("daily"))),
    (Target("thôn, tổ dân phố", 100, due="2026-03-10"), Target("tỷ lệ cử tri đi bầu", 99, comparator=">"), Target("xã, phường, đặc khu", 3, "count_each", ">=", "cụm pa nô")))

POWER = Doc("dien-luc", "pdf", (
    Frame(("TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG", "CÔNG TY ĐIỆN LỰC TRÀ GIANG", "Số: 318/KH-PCTG"), (*MOTTO, "Trà Giang, ngày 19 tháng 3 năm 2024")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông sử dụng điện an toàn, tiết kiệm năm 2024", CENTRED),
    *lines("""
1. Mục tiêu
- Tiết kiệm điện đạt tối thiểu 2% sản lượng điện thương phẩm.
- 95% khách hàng thanh toán tiền điện không dùng tiền mặt, 90% yêu cầu dịch vụ điện được tiếp nhận trực tuyến.
- Giảm 10% số vụ vi phạm hành lang an toàn lưới điện so với năm 2023 (năm 2023: 42 vụ).
- Thời gian cấp điện mới cho khách hàng sinh hoạt không quá 03 ngày làm việc.
2. Nhiệm vụ
2.1. Phòng Kinh doanh
Xây dựng nội dung, thiết kế 06 infographic về tiết kiệm điện, hoàn thành trước ngày 15/4/2024.
Đầu mối làm việc với Báo Trà Giang đăng tải 02 bài/tháng.
2.2. Phòng An toàn
Phối hợp với các trường học tổ chức 10 buổi ngoại khóa về an toàn điện trong tháng 4 và tháng 5/2024.
2.3. Các Điện lực trực thuộc
Nhắn tin, gọi điện thông báo lịch ngừng cấp điện trước 05 ngày.
Ra quân phát quang hành lang lưới điện vào tuần đầu hằng tháng.
2.4. Văn phòng Công ty chịu trách nhiệm vận hành fanpage, phản hồi ý kiến khách hàng trong 24 giờ.
3. Tổ chức thực hiện
Các đơn vị báo cáo kết quả về Phòng Kinh doanh trước ngày 20 hằng tháng."""),
    Frame(("Nơi nhận:", "- Tổng Công ty;", "- Lưu: VT, KD."), ("GIÁM ĐỐC", "", "Kiều Mẫu"))),
    "318/KH-PCTG", "2024-03-19", "Công ty Điện lực Trà Giang", "Kế hoạch truyền thông sử dụng điện an toàn, tiết kiệm năm 2024", whole(2024),
    (Task("Xây dựng nội dung, thiết kế 06 infographic về tiết kiệm điện", "Phòng Kinh doanh", (), "trước ngày 15/4/2024", by("2024-04-15")),
     Task("Đầu mối làm việc với Báo Trà Giang đăng tải", "Phòng Kinh doanh", (), "02 bài/tháng", every("monthly")),
     Task("Tổ chức 10 buổi ngoại khóa về an toàn điện", "Phòng An toàn", ("các trường học",), "trong tháng 4 và tháng 5/2024", months(2024, 4, 5)),
     Task("Nhắn tin, gọi điện thông báo lịch ngừng cấp điện trước 05 ngày", "Các Điện lực trực thuộc"),
     Task("Ra quân phát quang hành lang lưới điện", "Các Điện lực trực thuộc", (), "vào tuần đầu hằng tháng", every("monthly")),
     Task("Vận hành fanpage, phản hồi ý kiến khách hàng trong 24 giờ", "Văn phòng Công ty"),
     Task("Báo cáo kết quả về Phòng Kinh doanh", "Các đơn vị", (), "trước ngày 20 hằng tháng", every("monthly"))),
    (Target("sản lượng điện thương phẩm", 2, comparator=">="), Target("khách hàng thanh toán", 95), Target("yêu cầu dịch vụ điện", 90), Target("số vụ vi phạm hành lang", 10, "change"),
     Target("Thời gian cấp điện mới", 3, "duration", "<=", "ngày làm việc")))

FRONT = Doc("mat-tran-xa", "txt", ("""ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ ĐỒNG LÂM
Số: 12/KH-MTTQ-BTT
Đồng Lâm, ngày 06 tháng 5 năm 2026

KẾ HOẠCH
Giám sát và vận động Nhân dân tham gia cải cách hành chính năm 2026

I. MỤC ĐÍCH
Phát huy vai trò giám sát, phản biện xã hội của Mặt trận.
II. CHỈ TIÊU
+ 8/8 thôn có Tổ tự quản hỗ trợ dịch vụ công.
+ Tổ chức 04 cuộc giám sát, 02 hội nghị đối thoại.
+ Vận động trên 70% hộ dân cài đặt ứng dụng VNeID.
III. PHÂN CÔNG
1. Ban Thường trực Ủy ban MTTQ Việt Nam xã:
+ Xây dựng kế hoạch giám sát Trung tâm Phục vụ hành chính công xã, thực hiện trong quý II và quý IV/2026.
+ Lấy phiếu khảo sát sự hài lòng của người dân: tháng 6, tháng 11.
2. Hội Nông dân, Hội Cựu chiến binh: vận động hội viên nộp hồ sơ trực tuyến; thành lập 02 tổ hỗ trợ tại chợ Đồng Lâm.
3. Đoàn Thanh niên: cử đoàn viên trực hỗ trợ tại Trung tâm vào sáng thứ Hai, thứ Sáu hằng tuần.
4. Ban Công tác Mặt trận các thôn: họp dân phổ biến quy định mới ít nhất mỗi quý 01 lần.
IV. KINH PHÍ: Từ nguồn hoạt động của Mặt trận.

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Bùi Thị Mẫu
""",), "12/KH-MTTQ-BTT", "2026-05-06", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Lâm", "Kế hoạch giám sát và vận động Nhân dân tham gia cải cách hành chính năm 2026", whole(2026),
    (Task("Xây dựng kế hoạch giám sát Trung tâm Phục vụ hành chính công xã", "Ban Thường trực Ủy ban MTTQ Việt Nam xã", (), "trong quý II và quý IV/2026", ("2026-04-01", "2026-12-31", None)),
     Task("Lấy phiếu khảo sát sự hài lòng của người dân", "Ban Thường trực Ủy ban MTTQ Việt Nam xã", (), "tháng 6, tháng 11", ("2026-06-01", "2026-11-30", None)),
     Task("Vận động hội viên nộp hồ sơ trực tuyến", "Hội Nông dân, Hội Cựu chiến binh"),
     Task("Thành lập 02 tổ hỗ trợ tại chợ Đồng Lâm", "Hội Nông dân, Hội Cựu chiến binh"),
     Task("Cử đoàn viên trực hỗ trợ tại Trung tâm", "Đoàn Thanh niên", (), "vào sáng thứ Hai, thứ Sáu hằng tuần", every("weekly")),
     Task("Họp dân phổ biến quy định mới", "Ban Công tác Mặt trận các thôn", (), "ít nhất mỗi quý 01 lần", every("quarterly"))),
    (Target("thôn", 100), Target("cuộc giám sát", 4, "count", unit="cuộc"), Target("hội nghị đối thoại", 2, "count", unit="hội nghị"), Target("hộ dân", 70, comparator=">")), options={"form": "NFD"})

FARM = Doc("khuyen-nong", "odt", (
    head("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "TRUNG TÂM KHUYẾN NÔNG", "55/KH-TTKN", "Trà Giang, ngày 11 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, truyền thông khuyến nông năm 2026", CENTRED),
    *lines("""
I. Mục tiêu
Năm 2026, tổ chức 30 lớp tập huấn cho 1.200 nông dân; xây dựng 05 mô hình trình diễn; trên 85% học viên áp dụng kiến thức vào sản xuất.
II. Nội dung thực hiện
1. Tập huấn kỹ thuật canh tác lúa giảm phát thải
Thời gian: Tháng 3 - 5/2026. Địa điểm: các xã đồng bằng. Thực hiện: Phòng Kỹ thuật. Phối hợp: Hội Nông dân các xã.
2. Xây dựng chuyên mục "Nhịp cầu nhà nông"
Thời gian: 02 số/tháng. Thực hiện: Phòng Thông tin - Đào tạo; Báo và Phát thanh, Truyền hình tỉnh phối hợp.
3. Tham quan mô hình trồng sâm dưới tán rừng
Thời gian: Quý III/2026. Thực hiện: Trạm Khuyến nông khu vực II.
III. Tổ chức thực hiện
- Phòng Hành chính - Tổng hợp tham mưu lãnh đạo Trung tâm cân đối kinh phí.
- Trạm Khuyến nông các khu vực báo cáo tiến độ trước ngày 25 hằng tháng."""),
    signature("Sở Nông nghiệp và Môi trường", title="GIÁM ĐỐC")),
    "55/KH-TTKN", "2026-02-11", "Trung tâm Khuyến nông", "Kế hoạch thông tin, truyền thông khuyến nông năm 2026", whole(2026),
    (Task("Tập huấn kỹ thuật canh tác lúa giảm phát thải", "Phòng Kỹ thuật", ("Hội Nông dân các xã",), "Tháng 3 - 5/2026", months(2026, 3, 5)),
     Task('Xây dựng chuyên mục "Nhịp cầu nhà nông"', "Phòng Thông tin - Đào tạo", ("Báo và Phát thanh, Truyền hình tỉnh",), "02 số/tháng", every("monthly")),
     Task("Tham quan mô hình trồng sâm dưới tán rừng", "Trạm Khuyến nông khu vực II", (), "Quý III/2026", q(2026, 3)),
     Task("Tham mưu lãnh đạo Trung tâm cân đối kinh phí", "Phòng Hành chính - Tổng hợp")),
    (Target("lớp tập huấn", 30, "count", unit="lớp"), Target("nông dân", 1200, "count", unit="nông dân"),
     Target("mô hình trình diễn", 5, "count", unit="mô hình"), Target("học viên áp dụng kiến thức", 85, comparator=">")))

NEWS_HEALTH = Doc("tin-y-te-dai", "html", (
    P("Trà Giang: Triển khai tháng hành động vì an toàn thực phẩm năm 2023", CENTRED),
    *lines("""
10/04/2023 | 07:45
Ngày 07/4/2023, Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh đã ban hành Kế hoạch số 08/KH-BCĐATTP triển khai “Tháng hành động vì an toàn thực phẩm” năm 2023.
Tháng hành động diễn ra từ ngày 15/4 đến 15/5/2023 trên phạm vi toàn tỉnh.
Kế hoạch đặt chỉ tiêu có 100% huyện, thị xã, thành phố tổ chức lễ phát động; 90% người sản xuất, kinh doanh thực phẩm được tuyên truyền kiến thức; kiểm tra ít nhất 300 cơ sở.
Theo kế hoạch, Sở Y tế có trách nhiệm tham mưu tổ chức lễ phát động cấp tỉnh vào ngày 14/4/2023; phối hợp với Sở Công Thương, Sở Nông nghiệp và Phát triển nông thôn thành lập 03 đoàn kiểm tra liên ngành. Đài Phát thanh - Truyền hình tỉnh tăng thời lượng phát sóng, mỗi ngày ít nhất 01 tin. UBND các huyện, thị xã, thành phố chỉ đạo UBND cấp xã treo băng rôn, khẩu hiệu tại chợ, trường học trước ngày 15/4/2023.
Trong năm 2022, toàn tỉnh kiểm tra 2.140 cơ sở, xử phạt 65 cơ sở vi phạm.
Người dân khi phát hiện vi phạm có thể gọi đường dây nóng của Sở Y tế.
Hoài Mẫu
Tin cùng chuyên mục
Cấp cứu 12 người nghi ngộ độc""")),
    "08/KH-BCĐATTP", "2023-04-07", "Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh", None, whole(2023),
    (Task("Tham mưu tổ chức lễ phát động cấp tỉnh", "Sở Y tế", (), "vào ngày 14/4/2023", by("2023-04-14")),
     Task("Thành lập 03 đoàn kiểm tra liên ngành", "Sở Y tế", ("Sở Công Thương", "Sở Nông nghiệp và Phát triển nông thôn")),
     Task("Tăng thời lượng phát sóng", "Đài Phát thanh - Truyền hình tỉnh", (), "mỗi ngày ít nhất 01 tin", every("daily")),
     Task("Chỉ đạo UBND cấp xã treo băng rôn, khẩu hiệu tại chợ, trường học", "UBND các huyện, thị xã, thành phố", (), "trước ngày 15/4/2023", by("2023-04-15"))),
    (Target("huyện, thị xã, thành phố", 100), Target("người sản xuất, kinh doanh thực phẩm", 90), Target("cơ sở", 300, "count", ">=", "cơ sở")))

ZONE = Doc("dac-khu", "browser", (
    Frame(("ỦY BAN NHÂN DÂN", "ĐẶC KHU HÒN LỚN", "Số: 19/KH-UBND"), (*MOTTO, "Hòn Lớn, ngày 15 tháng 9 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền chuyển đổi số, cải cách hành chính 4 tháng cuối năm 2025", CENTRED),
    *lines("""
I. MỤC TIÊU
Từ nay đến hết năm 2025: tỷ lệ hồ sơ số hóa đạt 100%; 05/05 khu dân cư có wifi công cộng; ít nhất 1.000 lượt du khách được giới thiệu dịch vụ công.
II. LỘ TRÌNH THỰC HIỆN
1. Tháng 9/2025
- Văn phòng HĐND và UBND đặc khu ban hành kế hoạch truyền thông, thành lập Ban Biên tập.
- Phòng Văn hóa - Xã hội khảo sát hệ thống loa truyền thanh.
2. Tháng 10 và tháng 11/2025
- Phòng Văn hóa - Xã hội phối hợp với Đồn Biên phòng Hòn Lớn tổ chức 05 buổi tuyên truyền lưu động trên tàu cá.
- Trung tâm Phục vụ hành chính công lắp đặt 02 ki-ốt tra cứu tại cảng.
3. Tháng 12/2025
- Phòng Kinh tế tổng kết, đánh giá mô hình "Cảng không tiền mặt".
III. TỔ CHỨC THỰC HIỆN
Giao Phòng Văn hóa - Xã hội theo dõi, tổng hợp, báo cáo UBND đặc khu trước ngày 15/12/2025."""),
    signature("UBND tỉnh")),
    "19/KH-UBND", "2025-09-15", "Ủy ban nhân dân đặc khu Hòn Lớn", "Kế hoạch tuyên truyền chuyển đổi số, cải cách hành chính 4 tháng cuối năm 2025", ("2025-09-01", "2025-12-31"),
    (Task("Ban hành kế hoạch truyền thông, thành lập Ban Biên tập", "Văn phòng HĐND và UBND đặc khu", (), "Tháng 9/2025", months(2025, 9)),
     Task("Khảo sát hệ thống loa truyền thanh", "Phòng Văn hóa - Xã hội", (), "Tháng 9/2025", months(2025, 9)),
     Task("Tổ chức 05 buổi tuyên truyền lưu động trên tàu cá", "Phòng Văn hóa - Xã hội", ("Đồn Biên phòng Hòn Lớn",), "Tháng 10 và tháng 11/2025", months(2025, 10, 11)),
     Task("Lắp đặt 02 ki-ốt tra cứu tại cảng", "Trung tâm Phục vụ hành chính công", (), "Tháng 10 và tháng 11/2025", months(2025, 10, 11)),
     Task('Tổng kết, đánh giá mô hình "Cảng không tiền mặt"', "Phòng Kinh tế", (), "Tháng 12/2025", months(2025, 12)),
     Task("Theo dõi, tổng hợp, báo cáo UBND đặc khu", "Phòng Văn hóa - Xã hội", (), "trước ngày 15/12/2025", by("2025-12-15"))),
    (Target("tỷ lệ hồ sơ số hóa", 100, due="2025-12-31"), Target("khu dân cư", 100, due="2025-12-31"), Target("lượt du khách", 1000, "count", ">=", "lượt du khách", due="2025-12-31")))

DOCS: list[Doc] = [ELECTION, POWER, FRONT, FARM, NEWS_HEALTH, ZONE]
