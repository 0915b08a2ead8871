"""The other half of the sixteenth lot: a new law, women, a party, a ward, a tax office, two pages of news; an invitation, a column."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, no_plan, whole

# A province spreads a new law: each work with its labels beneath, the way of doing among them.
LAW = Doc("tinh-luat-moi-2026", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH TRÀ GIANG", "07/KH-UBND", "Trà Giang, ngày 12 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Phổ biến Luật Bảo vệ dữ liệu cá nhân trên địa bàn tỉnh năm 2026", CENTRED),
    *lines("""
Triển khai thi hành Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 ngày 26/6/2025, Ủy ban nhân dân tỉnh ban hành Kế hoạch với những nội dung sau:
# I. MỤC ĐÍCH
Để cơ quan nhà nước và người dân hiểu đúng, không tùy tiện thu thập, chia sẻ thông tin riêng tư khi làm thủ tục.
# II. CHỈ TIÊU
1. 100% người làm việc tại các Trung tâm Phục vụ hành chính công được học Luật trước ngày 31/3/2026.
2. Ít nhất 70% hộ kinh doanh nhận được tài liệu giới thiệu Luật.
3. Mỗi xã, phường tổ chức tối thiểu 02 cuộc tuyên truyền.
4. Yêu cầu xóa dữ liệu của người dân được giải quyết trong thời gian không quá 72 giờ.
# III. NỘI DUNG CÔNG VIỆC
1. Hội nghị giới thiệu Luật cho cán bộ chủ chốt của tỉnh
- Cơ quan chủ trì: Sở Tư pháp.
- Cơ quan phối hợp: Công an tỉnh; Văn phòng UBND tỉnh.
- Thời gian: Tháng 02/2026.
- Sản phẩm: 01 hội nghị, tài liệu kèm theo.
2. Soạn cẩm nang “12 điều cần nhớ khi đưa căn cước cho người khác”
- Cơ quan chủ trì: Công an tỉnh.
- Cơ quan phối hợp: Sở Tư pháp.
- Thời gian: Trước ngày 20/3/2026.
- Sản phẩm: Cẩm nang bản in và bản điện tử.
3. Dịch tóm tắt Luật sang tiếng Khmer
- Cơ quan chủ trì: Sở Dân tộc và Tôn giáo.
- Cơ quan phối hợp: Hội Đoàn kết sư sãi yêu nước tỉnh.
- Thời gian: Quý II/2026.
- Sản phẩm: Bản dịch.
4. Thi tìm hiểu Luật trên mạng cho học sinh, sinh viên
- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.
- Cơ quan phối hợp: Tỉnh đoàn; Trường Đại học Trà Giang.
- Thời gian: Từ tháng 9 đến tháng 11/2026.
- Sản phẩm: Thể lệ, danh sách giải.
5. Giải đáp thắc mắc của doanh nghiệp về xử lý dữ liệu khách hàng
- Cơ quan chủ trì: Sở Khoa học và Công nghệ.
- Thời gian: Hằng quý.
- Sản phẩm: Sổ hỏi đáp.
6. Phát sóng mục “Dữ liệu của tôi, quyền của tôi”
- Cơ quan chủ trì: Báo và Phát thanh, Truyền hình Trà Giang.
- Cơ quan phối hợp: Công an tỉnh.
- Thời gian: Hằng tháng.
- Sản phẩm: 11 số phát sóng.
# IV. TỔ CHỨC THỰC HIỆN
1. Kinh phí do ngân sách nhà nước bảo đảm theo phân cấp.
2. UBND các xã, phường có trách nhiệm cử công chức tham dự đầy đủ các lớp học; đưa nội dung Luật vào hương ước, quy ước trước ngày 30/9/2026."""),
    signature("Bộ Tư pháp", "TT Tỉnh ủy", "UBND các xã, phường")),
    "07/KH-UBND", "2026-01-12", "Ủy ban nhân dân tỉnh Trà Giang", "Kế hoạch phổ biến Luật Bảo vệ dữ liệu cá nhân trên địa bàn tỉnh năm 2026", whole(2026),
    (Task("Hội nghị giới thiệu Luật cho cán bộ chủ chốt của tỉnh", "Sở Tư pháp", ("Công an tỉnh", "Văn phòng UBND tỉnh"), "Tháng 02/2026", months(2026, 2), "01 hội nghị, tài liệu kèm theo"),
     Task("Soạn cẩm nang “12 điều cần nhớ khi đưa căn cước cho người khác”", "Công an tỉnh", ("Sở Tư pháp",), "Trước ngày 20/3/2026", by("2026-03-20"), "Cẩm nang bản in và bản điện tử"),
     Task("Dịch tóm tắt Luật sang tiếng Khmer", "Sở Dân tộc và Tôn giáo", ("Hội Đoàn kết sư sãi yêu nước tỉnh",), "Quý II/2026", q(2026, 2), "Bản dịch"),
     Task("Thi tìm hiểu Luật trên mạng cho học sinh, sinh viên", "Sở Giáo dục và Đào tạo", ("Tỉnh đoàn", "Trường Đại học Trà Giang"), "Từ tháng 9 đến tháng 11/2026", months(2026, 9, 11), "Thể lệ, danh sách giải"),
     Task("Giải đáp thắc mắc của doanh nghiệp về xử lý dữ liệu khách hàng", "Sở Khoa học và Công nghệ", (), "Hằng quý", every("quarterly"), "Sổ hỏi đáp"),
     Task("Phát sóng mục “Dữ liệu của tôi, quyền của tôi”", "Báo và Phát thanh, Truyền hình Trà Giang", ("Công an tỉnh",), "Hằng tháng", every("monthly"), "11 số phát sóng"),
     Task("Cử công chức tham dự đầy đủ các lớp học", "UBND các xã, phường"),
     Task("Đưa nội dung Luật vào hương ước, quy ước", "UBND các xã, phường", (), "trước ngày 30/9/2026", by("2026-09-30"))),
    (Target("người làm việc tại các Trung tâm Phục vụ hành chính công", 100, due="2026-03-31"), Target("hộ kinh doanh nhận được tài liệu", 70, comparator=">="),
     Target("Mỗi xã, phường", 2, "count_each", ">=", "cuộc"), Target("Yêu cầu xóa dữ liệu của người dân", 72, "duration", "<=", "giờ")))

# The women of a northern province: no motto of the state, letters with duties, months in words.
WOMEN = Doc("hoi-phu-nu-2024", "odt", (
    Frame(("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH BẮC LĨNH", "***", "Số: 21/KH-BTV"), ("Bắc Lĩnh, ngày 19 tháng 02 năm 2024",)),
    P("KẾ HOẠCH", CENTRED), P("Vận động phụ nữ sử dụng dịch vụ công trực tuyến năm 2024", CENTRED),
    *lines("""
I. ĐẶC ĐIỂM TÌNH HÌNH
Toàn tỉnh có 148.000 hội viên; năm 2023 các cấp Hội đã giúp 9.450 chị lập tài khoản, 52% chi hội có nhóm Zalo.
II. CHỈ TIÊU
1. 100% cán bộ Hội chuyên trách các cấp nộp hồ sơ cá nhân trên môi trường mạng.
2. Giúp tối thiểu 15.000 lượt người thao tác trên Cổng Dịch vụ công.
3. Mỗi Hội LHPN cấp huyện xây dựng 01 mô hình “Tổ phụ nữ số” trước ngày 20/10/2024.
4. Đến hết năm 2024, từ 75% chi hội trở lên có nhóm Zalo.
III. PHÂN CÔNG THỰC HIỆN
1. Ban Tuyên giáo - Chính sách luật pháp:
a) Soạn tờ bướm “Chị em ơi, đừng ngại máy tính”, hoàn thành trong tháng 3/2024.
b) Phối hợp với Báo Bắc Lĩnh viết loạt bài về những người phụ nữ vùng cao làm quen công nghệ trong quý III/2024.
2. Ban Hỗ trợ phụ nữ phát triển kinh tế:
a) Dạy chị em tiểu thương lập hóa đơn điện tử, mở cửa hàng trên mạng, hằng tháng.
b) Giúp hội viên nhận vốn vay ưu đãi qua tài khoản.
3. Văn phòng Hội: Công bố số điện thoại đường dây nóng của Hội trước ngày 08/3/2024.
4. Hội LHPN các huyện, thành phố chủ trì, phối hợp với Phòng Tư pháp cùng cấp nói chuyện chuyên đề về thủ tục hôn nhân có yếu tố nước ngoài, hằng quý.
5. Các chi hội phân công mỗi hội viên biết máy tính kèm một hội viên chưa biết."""),
    Frame(("Nơi nhận:", "- TW Hội LHPN Việt Nam;", "- Hội LHPN các huyện, thành phố;", "- Lưu: VP."), ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "", "Hoàng Thị Mẫu"))),
    "21/KH-BTV", "2024-02-19", "Hội Liên hiệp Phụ nữ tỉnh Bắc Lĩnh", "Kế hoạch vận động phụ nữ sử dụng dịch vụ công trực tuyến năm 2024", whole(2024),
    (Task("Soạn tờ bướm “Chị em ơi, đừng ngại máy tính”", "Ban Tuyên giáo - Chính sách luật pháp", (), "trong tháng 3/2024", months(2024, 3)),
     Task("Viết loạt bài về những người phụ nữ vùng cao làm quen công nghệ", "Ban Tuyên giáo - Chính sách luật pháp", ("Báo Bắc Lĩnh",), "trong quý III/2024", q(2024, 3)),
     Task("Dạy chị em tiểu thương lập hóa đơn điện tử, mở cửa hàng trên mạng", "Ban Hỗ trợ phụ nữ phát triển kinh tế", (), "hằng tháng", every("monthly")),
     Task("Giúp hội viên nhận vốn vay ưu đãi qua tài khoản", "Ban Hỗ trợ phụ nữ phát triển kinh tế"),
     Task("Công bố số điện thoại đường dây nóng của Hội", "Văn phòng Hội", (), "trước ngày 08/3/2024", by("2024-03-08")),
     Task("Nói chuyện chuyên đề về thủ tục hôn nhân có yếu tố nước ngoài", "Hội LHPN các huyện, thành phố", ("Phòng Tư pháp cùng cấp",), "hằng quý", every("quarterly")),
     Task("Phân công mỗi hội viên biết máy tính kèm một hội viên chưa biết", "Các chi hội")),
    (Target("cán bộ Hội chuyên trách các cấp", 100), Target("lượt người thao tác trên Cổng", 15000, "count", ">=", "lượt người"),
     Target("Mỗi Hội LHPN cấp huyện", 1, "count_each", unit="mô hình", due="2024-10-20"), Target("chi hội có nhóm Zalo", 75, comparator=">=", due="2024-12-31")))

# The party of a district in the centre: several years, numbers with a dash, what was reached the term before.
PARTY = Doc("huyen-uy-2021-2025", "docx", (
    Frame(("TỈNH ỦY QUẢNG HÀ", "HUYỆN ỦY PHONG SƠN", "*", "Số 31-KH/HU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Phong Sơn, ngày 25 tháng 10 năm 2021")),
    P("KẾ HOẠCH", CENTRED), P("tuyên truyền, quán triệt chủ trương của Tỉnh ủy về cải cách hành chính giai đoạn 2021 - 2025", CENTRED), P("-----", CENTRED),
    *lines("""
Nhiệm kỳ 2015 - 2020, có 71% chi bộ sinh hoạt chuyên đề về cải cách hành chính. Thực hiện Chương trình hành động số 12-CTr/TU ngày 30/8/2021 của Tỉnh ủy, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:
I- MỤC ĐÍCH
Tạo chuyển biến về ý thức phục vụ trong cán bộ, đảng viên.
II- CHỈ TIÊU
1- 100% đảng viên được học tập, quán triệt trong quý IV năm 2021.
2- Hằng năm, mỗi chi bộ có ít nhất 02 buổi sinh hoạt bàn về thái độ phục vụ Nhân dân.
3- Đến năm 2025, trên 90% người dân được hỏi hài lòng với bộ phận một cửa.
III- TỔ CHỨC THỰC HIỆN
1- Ban Tuyên giáo Huyện ủy biên soạn đề cương học tập, gửi các chi, đảng bộ trước ngày 10/11/2021; định hướng dư luận trong hội nghị báo cáo viên hằng tháng.
2- Ban Tổ chức Huyện ủy chủ trì, phối hợp với Phòng Nội vụ sửa đổi tiêu chí xếp loại người đứng đầu, hoàn thành trước ngày 31/12/2021.
3- Ban Dân vận Huyện ủy hướng dẫn xây dựng mô hình “Chính quyền thân thiện” tại các xã, thị trấn.
4- Trung tâm Bồi dưỡng chính trị huyện đưa chuyên đề văn hóa công vụ vào các lớp đảng viên mới trong quý I/2022.
5- Giao Ủy ban Kiểm tra Huyện ủy giám sát người đứng đầu các xã có nhiều đơn thư, định kỳ 06 tháng một lần."""),
    Frame(("Nơi nhận:", "- Tỉnh ủy (báo cáo);", "- Các chi, đảng bộ trực thuộc;", "- Lưu VPHU."), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Phan Mẫu"))),
    "31-KH/HU", "2021-10-25", "Huyện ủy Phong Sơn", "Kế hoạch tuyên truyền, quán triệt chủ trương của Tỉnh ủy về cải cách hành chính giai đoạn 2021 - 2025", ("2021-01-01", "2025-12-31"),
    (Task("Biên soạn đề cương học tập, gửi các chi, đảng bộ", "Ban Tuyên giáo Huyện ủy", (), "trước ngày 10/11/2021", by("2021-11-10")),
     Task("Định hướng dư luận trong hội nghị báo cáo viên", "Ban Tuyên giáo Huyện ủy", (), "hằng tháng", every("monthly")),
     Task("Sửa đổi tiêu chí xếp loại người đứng đầu", "Ban Tổ chức Huyện ủy", ("Phòng Nội vụ",), "trước ngày 31/12/2021", by("2021-12-31")),
     Task("Hướng dẫn xây dựng mô hình “Chính quyền thân thiện” tại các xã, thị trấn", "Ban Dân vận Huyện ủy"),
     Task("Đưa chuyên đề văn hóa công vụ vào các lớp đảng viên mới", "Trung tâm Bồi dưỡng chính trị huyện", (), "trong quý I/2022", q(2022, 1)),
     Task("Giám sát người đứng đầu các xã có nhiều đơn thư", "Ủy ban Kiểm tra Huyện ủy", (), "định kỳ 06 tháng một lần", every("half_yearly"))),
    (Target("đảng viên được học tập, quán triệt", 100, due="2021-12-31"), Target("mỗi chi bộ", 2, "count_each", ">=", "buổi", cadence="yearly"),
     Target("người dân được hỏi hài lòng", 90, comparator=">", due="2025-12-31")))

# A ward of a big southern city after the merger, printed: duties in points and in running sentences.
WARD = Doc("phuong-van-xuoi-2026", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG RẠCH BÀNG", "112/KH-UBND", "Rạch Bàng, ngày 03 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền cải cách hành chính trên địa bàn phường năm 2026", CENTRED),
    *lines("""
Căn cứ Kế hoạch số 1055/KH-UBND ngày 30/12/2025 của Ủy ban nhân dân Thành phố, trong đó phấn đấu 95% hồ sơ được số hóa; căn cứ tình hình thực tế sau khi sáp nhập ba phường cũ, Ủy ban nhân dân phường Rạch Bàng xây dựng Kế hoạch như sau:
# I. MỤC TIÊU
- Trên 90% hộ dân biết địa chỉ, giờ làm việc của Trung tâm Phục vụ hành chính công phường.
- Cuối năm 2026, tỷ lệ thanh toán không tiền mặt tại phường đạt tối thiểu 85%.
- 32/32 khu phố treo bảng mã QR nhận góp ý.
- Người dân chờ gọi số không quá 10 phút.
- Hằng tuần, trang Facebook của phường đăng ít nhất 05 tin.
# II. NHIỆM VỤ
1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường
a) Thiết kế bản đồ chỉ đường tới các điểm tiếp nhận sau sáp nhập, hoàn thành trước ngày 10/3/2026.
b) Gom các câu hỏi lặp lại nhiều lần để soạn câu trả lời mẫu, hằng quý.
2. Trung tâm Phục vụ hành chính công phường
a) Chủ trì, phối hợp với Công an phường mở “Tối thứ Năm không hẹn” phục vụ công nhân khu trọ từ tháng 3 đến tháng 12/2026.
b) Gửi tin nhắn xin lỗi kèm lý do khi hồ sơ trễ hẹn.
3. Phòng Kinh tế, Hạ tầng và Đô thị có trách nhiệm lập nhóm Zalo chủ nhà trọ, quán ăn để báo quy định mới trong quý I/2026.
4. Phòng Văn hóa - Xã hội phát bài tuyên truyền trên 46 cụm loa vào 17 giờ hằng ngày; tổ chức hội thi “Khu phố số” trong tháng 8/2026.
5. Ban điều hành các khu phố: Đưa thư ngỏ của Chủ tịch phường đến từng nhà trước ngày 28/02/2026.
# III. KINH PHÍ
Ngân sách phường năm 2026.
Trên đây là Kế hoạch của phường; các đơn vị nghiêm túc triển khai./."""),
    signature("UBND Thành phố", "Đảng ủy phường", "Các khu phố")),
    "112/KH-UBND", "2026-02-03", "Ủy ban nhân dân phường Rạch Bàng", "Kế hoạch thông tin, tuyên truyền cải cách hành chính trên địa bàn phường năm 2026", whole(2026),
    (Task("Thiết kế bản đồ chỉ đường tới các điểm tiếp nhận sau sáp nhập", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", (), "trước ngày 10/3/2026", by("2026-03-10")),
     Task("Gom các câu hỏi lặp lại nhiều lần để soạn câu trả lời mẫu", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", (), "hằng quý", every("quarterly")),
     Task("Mở “Tối thứ Năm không hẹn” phục vụ công nhân khu trọ", "Trung tâm Phục vụ hành chính công phường", ("Công an phường",), "từ tháng 3 đến tháng 12/2026", months(2026, 3, 12)),
     Task("Gửi tin nhắn xin lỗi kèm lý do khi hồ sơ trễ hẹn", "Trung tâm Phục vụ hành chính công phường"),
     Task("Lập nhóm Zalo chủ nhà trọ, quán ăn để báo quy định mới", "Phòng Kinh tế, Hạ tầng và Đô thị", (), "trong quý I/2026", q(2026, 1)),
     Task("Phát bài tuyên truyền trên 46 cụm loa", "Phòng Văn hóa - Xã hội", (), "vào 17 giờ hằng ngày", every("daily")),
     Task("Tổ chức hội thi “Khu phố số”", "Phòng Văn hóa - Xã hội", (), "trong tháng 8/2026", months(2026, 8)),
     Task("Đưa thư ngỏ của Chủ tịch phường đến từng nhà", "Ban điều hành các khu phố", (), "trước ngày 28/02/2026", by("2026-02-28"))),
    (Target("hộ dân biết địa chỉ, giờ làm việc", 90, comparator=">"), Target("tỷ lệ thanh toán không tiền mặt", 85, comparator=">=", due="2026-12-31"),
     Target("khu phố treo bảng mã QR", 100), Target("Người dân chờ gọi số", 10, "duration", "<=", "phút"), Target("trang Facebook của phường", 5, "count", ">=", "tin", cadence="weekly")))

# A tax office before the merger: its rooms with plus signs, a number that only says who is meant.
TAX = Doc("cuc-thue-2023", "typst", (
    head("TỔNG CỤC THUẾ", "CỤC THUẾ TỈNH QUẢNG HÀ", "455/KH-CTQHA", "Quảng Hà, ngày 10 tháng 02 năm 2023"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, hỗ trợ người nộp thuế năm 2023", CENTRED),
    *lines("""
I. Mục tiêu
1. 98% doanh nghiệp khai thuế điện tử.
2. Câu hỏi gửi bằng văn bản được trả lời trong thời hạn không quá 10 ngày làm việc.
3. Số lượt người nộp thuế phải đến cơ quan thuế trực tiếp giảm 25% so với năm 2022.
4. Tổ chức tối thiểu 12 buổi đối thoại.
II. Công việc của từng phòng
1. Phòng Tuyên truyền - Hỗ trợ người nộp thuế:
+ Phát loạt đồ họa “Thuế trong một phút” trên Zalo, hằng tuần.
+ Tập huấn quyết toán thuế cho kế toán doanh nghiệp, hoàn thành trước ngày 20/3/2023.
2. Phòng Kê khai và Kế toán thuế có nhiệm vụ nhắc hạn nộp tờ khai qua thư điện tử trước ngày 15 hằng tháng.
3. Phòng Công nghệ thông tin: Trực kênh hỗ trợ cài đặt eTax Mobile; sửa giao diện mục hỏi đáp trong quý II/2023.
4. Phòng Quản lý hộ kinh doanh, cá nhân và thu khác phối hợp với Ban Quản lý chợ Phong Sơn đến từng sạp hướng dẫn các hộ có doanh thu trên 100 triệu đồng/năm, từ ngày 01/4/2023 đến ngày 30/6/2023.
5. Các Chi cục Thuế khu vực được giao tổ chức “Tuần lễ lắng nghe người nộp thuế” trong tháng 10/2023.
III. Kinh phí
Chi từ nguồn kinh phí được Tổng cục Thuế giao năm 2023."""),
    Frame(("Nơi nhận:", "- Tổng cục Thuế;", "- Các phòng, Chi cục Thuế khu vực;", "- Lưu: VT, TTHT."), ("CỤC TRƯỞNG", "", "Lương Mẫu"))),
    "455/KH-CTQHA", "2023-02-10", "Cục Thuế tỉnh Quảng Hà", "Kế hoạch tuyên truyền, hỗ trợ người nộp thuế năm 2023", whole(2023),
    (Task("Phát loạt đồ họa “Thuế trong một phút” trên Zalo", "Phòng Tuyên truyền - Hỗ trợ người nộp thuế", (), "hằng tuần", every("weekly")),
     Task("Tập huấn quyết toán thuế cho kế toán doanh nghiệp", "Phòng Tuyên truyền - Hỗ trợ người nộp thuế", (), "trước ngày 20/3/2023", by("2023-03-20")),
     Task("Nhắc hạn nộp tờ khai qua thư điện tử", "Phòng Kê khai và Kế toán thuế", (), "trước ngày 15 hằng tháng", every("monthly")),
     Task("Trực kênh hỗ trợ cài đặt eTax Mobile", "Phòng Công nghệ thông tin"),
     Task("Sửa giao diện mục hỏi đáp", "Phòng Công nghệ thông tin", (), "trong quý II/2023", q(2023, 2)),
     Task("Đến từng sạp hướng dẫn các hộ có doanh thu trên 100 triệu đồng/năm", "Phòng Quản lý hộ kinh doanh, cá nhân và thu khác", ("Ban Quản lý chợ Phong Sơn",), "từ ngày 01/4/2023 đến ngày 30/6/2023", ("2023-04-01", "2023-06-30", None)),
     Task("Tổ chức “Tuần lễ lắng nghe người nộp thuế”", "Các Chi cục Thuế khu vực", (), "trong tháng 10/2023", months(2023, 10))),
    (Target("doanh nghiệp khai thuế điện tử", 98), Target("Câu hỏi gửi bằng văn bản", 10, "duration", "<=", "ngày làm việc"),
     Target("Số lượt người nộp thuế phải đến cơ quan thuế", 25, "change"), Target("buổi đối thoại", 12, "count", ">=", "buổi")))

# The page of a department: another plan beside it, a reader's remark beneath.
NEWS_HEALTH = Doc("tin-so-y-te-2025", "html", (
    P("Quảng Hà: Mỗi người dân một sổ sức khỏe điện tử", CENTRED),
    *lines("""
Cập nhật lúc 10:05, 21/4/2025 - Chuyên mục: Tin ngành - 1.204 người đọc
(QHO) - Nhằm giúp người dân bớt giấy tờ khi đi khám, ngày 18/4/2025, Ủy ban nhân dân tỉnh Quảng Hà ban hành Kế hoạch số 96/KH-UBND về truyền thông, vận động người dân sử dụng sổ sức khỏe điện tử năm 2025.
Theo thống kê, hết quý I/2025 mới có 31% người dân từng mở sổ sức khỏe điện tử trên điện thoại.
Kế hoạch đề ra: ít nhất 65% người dân có sổ sức khỏe điện tử trước ngày 30/11/2025; 100% trạm y tế xã, phường, thị trấn có người hướng dẫn; mỗi bệnh viện đăng tối thiểu 02 bài/tháng.
Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp với Công an tỉnh soạn tài liệu hỏi đáp ngắn, hoàn thành trước ngày 15/5/2025. Bảo hiểm xã hội tỉnh có trách nhiệm nhắn tin cho người tham gia bảo hiểm y tế, hằng quý. Báo Quảng Hà được giao viết loạt bài về thầy thuốc làm chuyển đổi số trong tháng 6/2025. Ủy ban nhân dân các huyện, thị xã, thành phố tổ chức “Ngày thứ Bảy sức khỏe số” tại trạm y tế, hằng tháng.
Bình luận (2)
Bạn đọc Lan: Bà ngoại tôi 79 tuổi vẫn dùng được, rất tiện.""")),
    "96/KH-UBND", "2025-04-18", "Ủy ban nhân dân tỉnh Quảng Hà", None, whole(2025),
    (Task("Soạn tài liệu hỏi đáp ngắn", "Sở Y tế", ("Công an tỉnh",), "trước ngày 15/5/2025", by("2025-05-15")),
     Task("Nhắn tin cho người tham gia bảo hiểm y tế", "Bảo hiểm xã hội tỉnh", (), "hằng quý", every("quarterly")),
     Task("Viết loạt bài về thầy thuốc làm chuyển đổi số", "Báo Quảng Hà", (), "trong tháng 6/2025", months(2025, 6)),
     Task("Tổ chức “Ngày thứ Bảy sức khỏe số” tại trạm y tế", "Ủy ban nhân dân các huyện, thị xã, thành phố", (), "hằng tháng", every("monthly"))),
    (Target("người dân có sổ sức khỏe điện tử", 65, comparator=">=", due="2025-11-30"), Target("trạm y tế xã, phường, thị trấn", 100), Target("mỗi bệnh viện", 2, "count_each", ">=", "bài", cadence="monthly")),
    options={"before": '<header><img alt="logo"><nav><a>Giới thiệu</a><a>Tin ngành</a><a>Y tế dự phòng</a><a>Văn bản</a><a>Hỏi đáp</a></nav><p>Thứ Hai, ngày 21 tháng 4 năm 2025</p><form><input value="Tìm kiếm"></form></header>',
             "after": "<aside><h4>Đọc nhiều</h4><ul><li>Kế hoạch số 80/KH-SYT: 90% trẻ dưới 5 tuổi uống vitamin A</li><li>Tuyển dụng 12 viên chức năm 2025</li></ul></aside><footer><p>Đang xem: 44 - Tháng này: 120.877 lượt</p><p>Chịu trách nhiệm nội dung: Phó Giám đốc Sở Y tế</p></footer>"})

# A commune's page saved as text: the plan told in four short paragraphs.
NEWS_COMMUNE = Doc("tin-xa-sau-sap-nhap", "txt", ("""TRANG THÔNG TIN ĐIỆN TỬ XÃ HƯƠNG SA
Trang nhất | Chính quyền | Tin xã | Lịch tiếp dân | Góp ý

Xã Hương Sa: Đưa thủ tục về gần dân
Đăng ngày: 14-01-2026. Người đăng: quantri. Đã xem: 207

Địa bàn rộng gấp ba lần trước khi sắp xếp, nhiều người dân phải đi hơn 20 km để nộp một tờ khai. Sáu tháng cuối năm 2025, cả xã có 38% hồ sơ nộp tại nhà.

Trước thực tế đó, Ủy ban nhân dân xã Hương Sa đã ban hành Kế hoạch số 06/KH-UBND ngày 12/01/2026 về tuyên truyền, hướng dẫn làm thủ tục tại thôn năm 2026.

Kế hoạch đặt mục tiêu 21/21 thôn có điểm giúp dân nộp hồ sơ trước ngày 30/4/2026; trên 60% hồ sơ được nộp tại thôn hoặc tại nhà.

Trung tâm Phục vụ hành chính công xã được giao huấn luyện người trực ở thôn trong tháng 02/2026. Bưu điện khu vực Hương Sa có trách nhiệm trả giấy tờ tận nơi cho người già, người khuyết tật. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Hội Nông dân xã đi loa kéo về các thôn xa vào chiều thứ Bảy hằng tuần.

Nguyễn Mẫu
[Quay lại] [In bài] [Gửi cho bạn bè]
Bài cùng mục:
+ Thông báo lịch cắt điện ngày 15-01-2026
+ Hương Sa phấn đấu 100% hộ nghèo có nhà ở kiên cố
Bản quyền: UBND xã Hương Sa. Online: 3
""",), "06/KH-UBND", "2026-01-12", "Ủy ban nhân dân xã Hương Sa", None, whole(2026),
    (Task("Huấn luyện người trực ở thôn", "Trung tâm Phục vụ hành chính công xã", (), "trong tháng 02/2026", months(2026, 2)),
     Task("Trả giấy tờ tận nơi cho người già, người khuyết tật", "Bưu điện khu vực Hương Sa"),
     Task("Đi loa kéo về các thôn xa", "Phòng Văn hóa - Xã hội", ("Hội Nông dân xã",), "vào chiều thứ Bảy hằng tuần", every("weekly"))),
    (Target("thôn có điểm giúp dân nộp hồ sơ", 100, due="2026-04-30"), Target("hồ sơ được nộp tại thôn hoặc tại nhà", 60, comparator=">")))

# An invitation to a meeting about a plan.
INVITATION = no_plan("giay-moi-hop", "docx",
    head("ỦY BAN NHÂN DÂN TỈNH TRÀ GIANG", "SỞ NỘI VỤ", "64/GM-SNV", "Trà Giang, ngày 09 tháng 3 năm 2026"),
    P("GIẤY MỜI", CENTRED), P("Dự họp góp ý dự thảo Kế hoạch tuyên truyền cải cách hành chính", CENTRED),
    *lines("""
Kính gửi: Đại diện lãnh đạo các sở, ban, ngành tỉnh.
Thực hiện Chương trình công tác năm 2026, Sở Nội vụ kính mời quý cơ quan dự họp với nội dung như sau:
1. Nội dung: Góp ý dự thảo Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030.
2. Chủ trì: Bà Đỗ Thị Mẫu, Phó Giám đốc Sở Nội vụ.
3. Thời gian: 14 giờ 00, thứ Năm, ngày 12/3/2026.
4. Địa điểm: Phòng họp số 2, trụ sở Sở Nội vụ.
Đề nghị quý cơ quan nghiên cứu tài liệu gửi kèm, cử đúng thành phần và đăng ký xe trước ngày 11/3/2026.
Sở Nội vụ trân trọng kính mời./."""),
    Frame(("Nơi nhận:", "- Như trên;", "- Lưu: VT, CCHC."), ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "", "Mai Mẫu")))

# A newspaper's column about plans.
COLUMN = no_plan("tan-van-bao-chi", "html",
    P("Tấm bảng ở cổng ủy ban", CENTRED),
    *lines("""
Chuyện cuối tuần - 08/02/2026
Xã tôi có tấm bảng ghi “100% hồ sơ đúng hẹn” treo từ năm ngoái. Mưa nắng làm chữ số 1 bạc đi, thành ra người ta đọc vui là “00%”.
Ông bạn tôi làm ở phòng văn hóa kể, cứ đầu năm là phải viết kế hoạch tuyên truyền: mục đích, yêu cầu, chỉ tiêu, rồi phân công cho từng người. Viết xong cất vào tủ, cuối năm lấy ra báo cáo.
Tôi thì nghĩ khác. Một cô công chức trẻ chịu ngồi thêm nửa giờ với cụ già 80 tuổi, thế là tuyên truyền rồi. Có lẽ mỗi cơ quan nên bớt một tấm băng rôn, thêm một cái ghế chờ.
Mùa xuân này, tôi thấy người ta đã sơn lại tấm bảng. Mong rằng lời hứa trên đó cũng mới."""),
    P("Lê Mẫu"))

DOCS: list[Doc] = [LAW, WOMEN, PARTY, WARD, TAX, NEWS_HEALTH, NEWS_COMMUNE, INVITATION, COLUMN]
