"""The other half of the fifteenth lot: four plans in prose, two pasted texts, two news pages."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

# A province before the merger: bodies with their duties in letters, dashes and running sentences.
PROVINCE = Doc("tinh-van-xuoi-2025", "docx", (
    head("", "ỦY BAN NHÂN DÂN TỈNH VĨNH AN", "61/KH-UBND", "Vĩnh An, ngày 18 tháng 02 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính tỉnh Vĩnh An năm 2025", CENTRED),
    *lines("""
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Kế hoạch số 402/KH-UBND ngày 26/12/2024 của UBND tỉnh về cải cách hành chính năm 2025, UBND tỉnh ban hành Kế hoạch như sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Tạo sự đồng thuận của người dân, doanh nghiệp trong thực hiện cải cách hành chính.
2. Công tác tuyên truyền phải thiết thực, hiệu quả, tránh hình thức, lãng phí.
# II. MỤC TIÊU
1. 100% cơ quan hành chính nhà nước có chuyên mục cải cách hành chính trên trang thông tin điện tử.
2. Tối thiểu 90% cán bộ, công chức, viên chức được phổ biến Kế hoạch này trong quý I năm 2025.
3. Mỗi sở, ban, ngành gửi ít nhất 02 tin, bài mỗi tháng cho Báo Vĩnh An.
4. Tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 75% trở lên (năm 2024 đạt 68,2%).
5. 142/142 đài truyền thanh xã, phường, thị trấn phát chuyên mục cải cách hành chính.
# III. HÌNH THỨC TUYÊN TRUYỀN
Báo chí, truyền thanh cơ sở, mạng xã hội; cổ động trực quan; hội nghị, cuộc thi.
# IV. KINH PHÍ
Sử dụng nguồn kinh phí thường xuyên được giao năm 2025 của các cơ quan, đơn vị, địa phương.
# V. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Chủ trì, phối hợp với Sở Thông tin và Truyền thông, Báo Vĩnh An mở chuyên mục “Một cửa - Một nụ cười” trên báo in, hoàn thành trong tháng 3/2025.
b) Biên tập, phát hành Bản tin cải cách hành chính hằng quý.
c) Tổ chức 02 lớp bồi dưỡng kỹ năng tuyên truyền cho công chức cấp xã trong quý II/2025.
2. Văn phòng UBND tỉnh: Công khai kết quả giải quyết thủ tục hành chính của từng cơ quan trên Cổng thông tin điện tử tỉnh trước ngày 05 hằng tháng.
3. Sở Thông tin và Truyền thông chỉ đạo hệ thống truyền thanh cơ sở tăng thời lượng phát sóng về cải cách hành chính; hướng dẫn các cơ quan báo chí thông tin đúng định hướng.
4. Sở Tư pháp có trách nhiệm lồng ghép nội dung cải cách hành chính vào hội nghị phổ biến, giáo dục pháp luật, định kỳ hằng quý.
5. Đài Phát thanh và Truyền hình tỉnh được giao xây dựng 04 phóng sự về cơ quan làm tốt cải cách hành chính, hoàn thành trước ngày 30/11/2025.
6. UBND các huyện, thị xã, thành phố:
- Ban hành kế hoạch tuyên truyền của địa phương trước ngày 15/3/2025.
- Bố trí kinh phí, nhân lực cho công tác tuyên truyền.
7. Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát việc công khai thủ tục hành chính tại Bộ phận Một cửa.
Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2025. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh./."""),
    signature("Bộ Nội vụ", "TT Tỉnh ủy", "Các sở, ban, ngành", title="KT. CHỦ TỊCH")),
    "61/KH-UBND", "2025-02-18", "Ủy ban nhân dân tỉnh Vĩnh An", "Kế hoạch tuyên truyền cải cách hành chính tỉnh Vĩnh An năm 2025", whole(2025),
    (Task("Mở chuyên mục “Một cửa - Một nụ cười” trên báo in", "Sở Nội vụ", ("Sở Thông tin và Truyền thông", "Báo Vĩnh An"), "trong tháng 3/2025", months(2025, 3)),
     Task("Biên tập, phát hành Bản tin cải cách hành chính", "Sở Nội vụ", (), "hằng quý", every("quarterly")),
     Task("Tổ chức 02 lớp bồi dưỡng kỹ năng tuyên truyền cho công chức cấp xã", "Sở Nội vụ", (), "trong quý II/2025", q(2025, 2)),
     Task("Công khai kết quả giải quyết thủ tục hành chính của từng cơ quan trên Cổng thông tin điện tử tỉnh", "Văn phòng UBND tỉnh", (), "trước ngày 05 hằng tháng", every("monthly")),
     Task("Chỉ đạo hệ thống truyền thanh cơ sở tăng thời lượng phát sóng về cải cách hành chính", "Sở Thông tin và Truyền thông"),
     Task("Hướng dẫn các cơ quan báo chí thông tin đúng định hướng", "Sở Thông tin và Truyền thông"),
     Task("Lồng ghép nội dung cải cách hành chính vào hội nghị phổ biến, giáo dục pháp luật", "Sở Tư pháp", (), "định kỳ hằng quý", every("quarterly")),
     Task("Xây dựng 04 phóng sự về cơ quan làm tốt cải cách hành chính", "Đài Phát thanh và Truyền hình tỉnh", (), "trước ngày 30/11/2025", by("2025-11-30")),
     Task("Ban hành kế hoạch tuyên truyền của địa phương", "UBND các huyện, thị xã, thành phố", (), "trước ngày 15/3/2025", by("2025-03-15")),
     Task("Bố trí kinh phí, nhân lực cho công tác tuyên truyền", "UBND các huyện, thị xã, thành phố"),
     Task("Giám sát việc công khai thủ tục hành chính tại Bộ phận Một cửa", "Ủy ban MTTQ Việt Nam tỉnh")),
    (Target("cơ quan hành chính nhà nước có chuyên mục", 100), Target("cán bộ, công chức, viên chức được phổ biến", 90, comparator=">=", due="2025-03-31"),
     Target("Mỗi sở, ban, ngành", 2, "count_each", ">=", "tin, bài", cadence="monthly"), Target("hồ sơ trực tuyến toàn trình", 75, comparator=">="),
     Target("đài truyền thanh xã, phường, thị trấn", 100)))

# A commune after the merger: last year's results in a part of their own.
COMMUNE = Doc("xa-van-xuoi-2026", "odt", (
    head("ỦY BAN NHÂN DÂN", "XÃ ĐẠI KHƯƠNG", "205/KH-UBND", "Đại Khương, ngày 29 tháng 12 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính năm 2026 trên địa bàn xã Đại Khương", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 355/KH-UBND ngày 15/12/2025 của UBND tỉnh, UBND xã Đại Khương xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2026 như sau:
# I. KẾT QUẢ NĂM 2025
Sáu tháng cuối năm 2025, xã đã phát 48 lượt bản tin, hướng dẫn 1.120 lượt người nộp hồ sơ trực tuyến; tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,8%.
# II. MỤC TIÊU NĂM 2026
- 18/18 thôn có tổ công nghệ số cộng đồng.
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.
- Thời gian chờ của người dân tại Trung tâm Phục vụ hành chính công không quá 15 phút.
- Hằng tháng, mỗi thôn tổ chức hai buổi phát thanh về thủ tục hành chính.
# III. NHIỆM VỤ CỦA CÁC ĐƠN VỊ
1. Văn phòng HĐND và UBND xã
- Tham mưu ban hành quy chế cung cấp thông tin cho báo chí trước ngày 31/01/2026.
- Cập nhật tin, bài lên Trang thông tin điện tử xã, mỗi tuần tối thiểu 03 tin.
2. Phòng Văn hóa - Xã hội
- Chủ trì, phối hợp với Đoàn Thanh niên xã, Hội Liên hiệp Phụ nữ xã mở 05 lớp hướng dẫn sử dụng dịch vụ công cho người cao tuổi trong quý II/2026.
- Quản lý, vận hành hệ thống truyền thanh thông minh, thường xuyên.
3. Phòng Kinh tế: Phổ biến thủ tục vay vốn, hỗ trợ sản xuất cho hợp tác xã, tổ hợp tác trước ngày 30/4/2026.
4. Trung tâm Phục vụ hành chính công xã: Bố trí công chức hướng dẫn người dân nộp hồ sơ vào sáng thứ Bảy hằng tuần; lấy phiếu đánh giá sự hài lòng của người dân hằng quý.
5. Công an xã có trách nhiệm vận động người dân kích hoạt tài khoản định danh điện tử mức độ 2.
6. Trưởng các thôn: Tổ chức họp dân, phổ biến Kế hoạch này, hoàn thành trước ngày 28/02/2026.
7. Đề nghị Hội Nông dân xã vận động hội viên gương mẫu nộp hồ sơ trực tuyến.
# IV. KINH PHÍ
Ngân sách xã năm 2026 và nguồn huy động hợp pháp khác.
Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2026, yêu cầu các đơn vị, các thôn nghiêm túc thực hiện./."""),
    signature("UBND tỉnh", "TT Đảng ủy, HĐND xã", "Các thôn")),
    "205/KH-UBND", "2025-12-29", "Ủy ban nhân dân xã Đại Khương", "Kế hoạch tuyên truyền cải cách hành chính năm 2026 trên địa bàn xã Đại Khương", whole(2026),
    (Task("Tham mưu ban hành quy chế cung cấp thông tin cho báo chí", "Văn phòng HĐND và UBND xã", (), "trước ngày 31/01/2026", by("2026-01-31")),
     Task("Cập nhật tin, bài lên Trang thông tin điện tử xã", "Văn phòng HĐND và UBND xã", (), "mỗi tuần tối thiểu 03 tin", every("weekly")),
     Task("Mở 05 lớp hướng dẫn sử dụng dịch vụ công cho người cao tuổi", "Phòng Văn hóa - Xã hội", ("Đoàn Thanh niên xã", "Hội Liên hiệp Phụ nữ xã"), "trong quý II/2026", q(2026, 2)),
     Task("Quản lý, vận hành hệ thống truyền thanh thông minh", "Phòng Văn hóa - Xã hội", (), "thường xuyên", every("continuous")),
     Task("Phổ biến thủ tục vay vốn, hỗ trợ sản xuất cho hợp tác xã, tổ hợp tác", "Phòng Kinh tế", (), "trước ngày 30/4/2026", by("2026-04-30")),
     Task("Bố trí công chức hướng dẫn người dân nộp hồ sơ", "Trung tâm Phục vụ hành chính công xã", (), "vào sáng thứ Bảy hằng tuần", every("weekly")),
     Task("Lấy phiếu đánh giá sự hài lòng của người dân", "Trung tâm Phục vụ hành chính công xã", (), "hằng quý", every("quarterly")),
     Task("Vận động người dân kích hoạt tài khoản định danh điện tử mức độ 2", "Công an xã"),
     Task("Tổ chức họp dân, phổ biến Kế hoạch này", "Trưởng các thôn", (), "trước ngày 28/02/2026", by("2026-02-28")),
     Task("Vận động hội viên gương mẫu nộp hồ sơ trực tuyến", "Hội Nông dân xã")),
    (Target("thôn có tổ công nghệ số cộng đồng", 100), Target("hồ sơ giải quyết đúng hạn", 98, comparator=">"),
     Target("Thời gian chờ của người dân", 15, "duration", "<=", "phút"), Target("mỗi thôn", 2, "count_each", unit="buổi", cadence="monthly")))

# A school under a ward: the school year, people by their posts.
SCHOOL = Doc("thcs-phap-luat", "docx", (
    Frame(("ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÌNH", "TRƯỜNG THCS LÊ QUÝ ĐÔN", "Số: 88/KH-THCSLQĐ"), (*MOTTO, "Bến Đình, ngày 08 tháng 9 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ biến giáo dục pháp luật và cải cách hành chính", CENTRED), P("Năm học 2025 - 2026", CENTRED),
    *lines("""
Căn cứ nhiệm vụ năm học 2025 - 2026; năm học 2024 - 2025 nhà trường có 82% phụ huynh thanh toán học phí không dùng tiền mặt, tổ chức được 06 buổi ngoại khóa. Trường THCS Lê Quý Đôn xây dựng Kế hoạch như sau:
# I. Mục tiêu
- 100% cán bộ, giáo viên, nhân viên sử dụng chữ ký số trước ngày 30/11/2025.
- Trên 95% phụ huynh thanh toán học phí không dùng tiền mặt.
- Mỗi lớp tổ chức ít nhất 02 tiết sinh hoạt chuyên đề về pháp luật.
- Thời gian cấp giấy xác nhận cho học sinh không quá 01 ngày làm việc.
# II. Phân công nhiệm vụ
1. Hiệu trưởng: Ký ban hành quy chế văn hóa công sở trong tháng 9/2025.
2. Phó Hiệu trưởng:
- Xây dựng lịch tuyên truyền từng tháng, hoàn thành trước ngày 20/9/2025.
- Kiểm tra hồ sơ, sổ sách điện tử của các tổ chuyên môn hằng tháng.
3. Tổng phụ trách Đội:
- Tổ chức phát thanh măng non về chủ đề pháp luật vào thứ Tư hằng tuần.
- Phát động cuộc thi vẽ tranh “Em yêu pháp luật” từ ngày 03/11/2025 đến ngày 28/11/2025.
4. Văn thư niêm yết bộ thủ tục hành chính của trường tại phòng tiếp dân; trả kết quả cho phụ huynh qua Zalo của trường.
5. Giáo viên chủ nhiệm phối hợp với Ban đại diện cha mẹ học sinh hướng dẫn phụ huynh cài đặt sổ liên lạc điện tử, hoàn thành trước ngày 15/10/2025.
6. Nhân viên thư viện: Trưng bày, giới thiệu sách pháp luật trong tháng 11/2025.
7. Kế toán: Hướng dẫn phụ huynh nộp các khoản thu qua ngân hàng, thường xuyên.
# III. Tổ chức thực hiện
Các bộ phận, cá nhân căn cứ Kế hoạch này nghiêm túc triển khai thực hiện./."""),
    Frame(("Nơi nhận:", "- UBND phường;", "- Các tổ chuyên môn;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Đặng Thị Mẫu"))),
    "88/KH-THCSLQĐ", "2025-09-08", "Trường THCS Lê Quý Đôn", "Kế hoạch tuyên truyền, phổ biến giáo dục pháp luật và cải cách hành chính năm học 2025 - 2026", ("2025-09-01", "2026-08-31"),
    (Task("Ký ban hành quy chế văn hóa công sở", "Hiệu trưởng", (), "trong tháng 9/2025", months(2025, 9)),
     Task("Xây dựng lịch tuyên truyền từng tháng", "Phó Hiệu trưởng", (), "trước ngày 20/9/2025", by("2025-09-20")),
     Task("Kiểm tra hồ sơ, sổ sách điện tử của các tổ chuyên môn", "Phó Hiệu trưởng", (), "hằng tháng", every("monthly")),
     Task("Tổ chức phát thanh măng non về chủ đề pháp luật", "Tổng phụ trách Đội", (), "vào thứ Tư hằng tuần", every("weekly")),
     Task("Phát động cuộc thi vẽ tranh “Em yêu pháp luật”", "Tổng phụ trách Đội", (), "từ ngày 03/11/2025 đến ngày 28/11/2025", ("2025-11-03", "2025-11-28", None)),
     Task("Niêm yết bộ thủ tục hành chính của trường tại phòng tiếp dân", "Văn thư"),
     Task("Trả kết quả cho phụ huynh qua Zalo của trường", "Văn thư"),
     Task("Hướng dẫn phụ huynh cài đặt sổ liên lạc điện tử", "Giáo viên chủ nhiệm", ("Ban đại diện cha mẹ học sinh",), "trước ngày 15/10/2025", by("2025-10-15")),
     Task("Trưng bày, giới thiệu sách pháp luật", "Nhân viên thư viện", (), "trong tháng 11/2025", months(2025, 11)),
     Task("Hướng dẫn phụ huynh nộp các khoản thu qua ngân hàng", "Kế toán", (), "thường xuyên", every("continuous"))),
    (Target("cán bộ, giáo viên, nhân viên sử dụng chữ ký số", 100, due="2025-11-30"), Target("phụ huynh thanh toán học phí", 95, comparator=">"),
     Target("Mỗi lớp", 2, "count_each", ">=", "tiết"), Target("Thời gian cấp giấy xác nhận", 1, "duration", "<=", "ngày làm việc")))

# A hospital: lines of labels under each work, then duties of the rooms.
HOSPITAL = Doc("benh-vien-2024", "typst", (
    Frame(("SỞ Y TẾ TỈNH VĨNH AN", "BỆNH VIỆN ĐA KHOA KHU VỰC PHƯỚC BÌNH", "Số: 41/KH-BVPB"), (*MOTTO, "Phước Bình, ngày 05 tháng 02 năm 2024")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông cải cách thủ tục hành chính, đổi mới phong cách phục vụ người bệnh năm 2024", CENTRED),
    *lines("""
# I. MỤC ĐÍCH
Để người bệnh và người nhà người bệnh nắm rõ quy trình, quyền lợi khi khám bệnh, chữa bệnh.
# II. MỤC TIÊU
1. Tỷ lệ hài lòng của người bệnh nội trú đạt ít nhất 92% (năm 2023 đạt 89,5%).
2. Thời gian làm thủ tục nhập viện không quá 30 phút.
3. 100% khoa, phòng niêm yết số điện thoại đường dây nóng.
4. Giảm 10% số phản ánh về thái độ phục vụ so với năm 2023.
# III. NHIỆM VỤ
1. Bố trí quầy hướng dẫn người bệnh tại sảnh khoa Khám bệnh
- Phụ trách: Phòng Công tác xã hội
- Phối hợp: Đoàn Thanh niên; Khoa Khám bệnh
- Thời gian: Thường xuyên
- Kết quả: Lịch trực quầy hướng dẫn
2. Quay video hướng dẫn đăng ký khám bệnh trực tuyến
- Phụ trách: Phòng Công nghệ thông tin
- Phối hợp: Phòng Công tác xã hội
- Thời gian: Tháng 3/2024
- Kết quả: 03 video
3. Phát thông báo trên loa nội bộ về quyền lợi người bệnh bảo hiểm y tế
- Phụ trách: Phòng Công tác xã hội
- Thời gian: Hằng ngày
- Kết quả: Tệp âm thanh
4. Tập huấn kỹ năng giao tiếp, ứng xử cho nhân viên y tế
- Phụ trách: Phòng Tổ chức cán bộ
- Phối hợp: Công đoàn bệnh viện
- Thời gian: Quý II/2024
- Kết quả: 02 lớp tập huấn
5. Họp hội đồng người bệnh cấp bệnh viện
- Phụ trách: Phòng Điều dưỡng
- Phối hợp: Các khoa lâm sàng
- Thời gian: Hằng quý
- Kết quả: Biên bản họp
6. Khảo sát sự hài lòng của người bệnh
- Phụ trách: Phòng Quản lý chất lượng
- Phối hợp: Phòng Điều dưỡng
- Thời gian: Trước ngày 30/11/2024
- Kết quả: Báo cáo khảo sát
# IV. TỔ CHỨC THỰC HIỆN
1. Phòng Tài chính - Kế toán bố trí kinh phí in tài liệu truyền thông trong quý I/2024.
2. Các khoa lâm sàng có trách nhiệm cử 01 nhân viên làm đầu mối truyền thông trước ngày 20/02/2024.
3. Phòng Vật tư - Thiết bị y tế: Lắp đặt màn hình gọi số tại khu vực tiếp đón, hoàn thành trước ngày 31/5/2024."""),
    Frame(("Nơi nhận:", "- Sở Y tế (b/c);", "- Các khoa, phòng;", "- Lưu: VT, CTXH."), ("GIÁM ĐỐC", "", "Bùi Mẫu"))),
    "41/KH-BVPB", "2024-02-05", "Bệnh viện Đa khoa khu vực Phước Bình", "Kế hoạch truyền thông cải cách thủ tục hành chính, đổi mới phong cách phục vụ người bệnh năm 2024", whole(2024),
    (Task("Bố trí quầy hướng dẫn người bệnh tại sảnh khoa Khám bệnh", "Phòng Công tác xã hội", ("Đoàn Thanh niên", "Khoa Khám bệnh"), "Thường xuyên", every("continuous"), "Lịch trực quầy hướng dẫn"),
     Task("Quay video hướng dẫn đăng ký khám bệnh trực tuyến", "Phòng Công nghệ thông tin", ("Phòng Công tác xã hội",), "Tháng 3/2024", months(2024, 3), "03 video"),
     Task("Phát thông báo trên loa nội bộ về quyền lợi người bệnh bảo hiểm y tế", "Phòng Công tác xã hội", (), "Hằng ngày", every("daily"), "Tệp âm thanh"),
     Task("Tập huấn kỹ năng giao tiếp, ứng xử cho nhân viên y tế", "Phòng Tổ chức cán bộ", ("Công đoàn bệnh viện",), "Quý II/2024", q(2024, 2), "02 lớp tập huấn"),
     Task("Họp hội đồng người bệnh cấp bệnh viện", "Phòng Điều dưỡng", ("Các khoa lâm sàng",), "Hằng quý", every("quarterly"), "Biên bản họp"),
     Task("Khảo sát sự hài lòng của người bệnh", "Phòng Quản lý chất lượng", ("Phòng Điều dưỡng",), "Trước ngày 30/11/2024", by("2024-11-30"), "Báo cáo khảo sát"),
     Task("Bố trí kinh phí in tài liệu truyền thông", "Phòng Tài chính - Kế toán", (), "trong quý I/2024", q(2024, 1)),
     Task("Cử 01 nhân viên làm đầu mối truyền thông", "Các khoa lâm sàng", (), "trước ngày 20/02/2024", by("2024-02-20")),
     Task("Lắp đặt màn hình gọi số tại khu vực tiếp đón", "Phòng Vật tư - Thiết bị y tế", (), "trước ngày 31/5/2024", by("2024-05-31"))),
    (Target("người bệnh nội trú", 92, comparator=">="), Target("Thời gian làm thủ tục nhập viện", 30, "duration", "<=", "phút"),
     Target("khoa, phòng niêm yết", 100), Target("số phản ánh về thái độ phục vụ", 10, "change")))

# A department's plan pasted from a PDF: broken lines, words parted by blanks, numbers of pages.
PASTED = Doc("so-tu-phap-dan-tu-pdf", "txt", ("""UBND TỈNH VĨNH AN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ TƯ PHÁP                             Độc lập - Tự do - Hạnh phúc
Số: 14/KH-STP                    Vĩnh An, ngày 30 tháng 01 năm 2023

KẾ HOẠCH
Tuyên truyền cải cách hành chính và phổ biến, giáo dục pháp luật
của ngành Tư pháp năm 2023

Thực hiện Kế hoạch số 08/KH-UBND ngày 10/01/2023 của UBND tỉnh,
trong đó yêu cầu 65% hồ sơ được nộp trực tuyến, Sở Tư pháp ban hành
k ế hoạch như sau:

I. MỤC TIÊU
1. 100% văn bản quy phạm pháp luật mới ban hành được giới thiệu trên
Trang thông tin điện tử của Sở.
2. Tối thiểu 80% hòa giải viên ở cơ sở được bồi dưỡng nghiệp v ụ
trước ngày 30/9/2023.
3. Thời gian cấp Phiếu lý lịch tư pháp không quá 08 ngày làm việc.
4. Mỗi phòng chuyên môn có ít nhất 01 tin, bài/tuần.

                                   2

II. PHÂN CÔNG NHIỆM VỤ
1. Văn phòng Sở
- Mở chuyên mục “Mỗi tuần một điều luật” trên Trang thông tin điện
tử của Sở trong tháng 02/2023.
- Chủ trì, phối hợp với Sở Thông tin và Truyền thông, Đài Phát thanh
và Truyền hình tỉnh xây dựng 06 tiểu phẩm truyền thanh, hoàn thành
trước ngày 31/8/2023.
2. Phòng Phổ biến, giáo dục pháp luật
- In và cấp phát 15.000 tờ gấp về thủ tục hộ tịch, chứng thực cho cấp
xã trước ngày 15/5/2023.
- Tổ chức hội thi “Hòa giải viên giỏi” cấp tỉnh trong quý III/2023.
3. Phòng Bổ trợ tư pháp có trách nhiệm rà soát, niêm yết lại thủ tục
công chứng tại nơi tiếp nhận hồ sơ; trả lời câu hỏi của người dân qua
điện thoại hằng ngày.

                                   3

4. Trung tâm Trợ giúp pháp lý nhà nước: Truyền thông về trợ giúp pháp
lý tại các xã đặc biệt khó khăn, định kỳ hằng tháng.
5. Phòng Tư pháp các huyện, thành phố
- Đưa tủ sách pháp luật điện tử vào hoạt động trước ngày 30/6/2023.
- Tham mưu UBND cùng cấp tổ chức Ngày Pháp luật Việt Nam trong tháng
11/2023.

III. KINH PHÍ
Nguồn kinh phí được giao năm 2023 của Sở.

Nơi nhận:                                     GIÁM ĐỐC
- UBND tỉnh (báo cáo);
- Lưu: VT.                                    Hồ Mẫu
""",), "14/KH-STP", "2023-01-30", "Sở Tư pháp", "Kế hoạch tuyên truyền cải cách hành chính và phổ biến, giáo dục pháp luật của ngành Tư pháp năm 2023", whole(2023),
    (Task("Mở chuyên mục “Mỗi tuần một điều luật” trên Trang thông tin điện tử của Sở", "Văn phòng Sở", (), "trong tháng 02/2023", months(2023, 2)),
     Task("Xây dựng 06 tiểu phẩm truyền thanh", "Văn phòng Sở", ("Sở Thông tin và Truyền thông", "Đài Phát thanh và Truyền hình tỉnh"), "trước ngày 31/8/2023", by("2023-08-31")),
     Task("In và cấp phát 15.000 tờ gấp về thủ tục hộ tịch, chứng thực cho cấp xã", "Phòng Phổ biến, giáo dục pháp luật", (), "trước ngày 15/5/2023", by("2023-05-15")),
     Task("Tổ chức hội thi “Hòa giải viên giỏi” cấp tỉnh", "Phòng Phổ biến, giáo dục pháp luật", (), "trong quý III/2023", q(2023, 3)),
     Task("Rà soát, niêm yết lại thủ tục công chứng tại nơi tiếp nhận hồ sơ", "Phòng Bổ trợ tư pháp"),
     Task("Trả lời câu hỏi của người dân qua điện thoại", "Phòng Bổ trợ tư pháp", (), "hằng ngày", every("daily")),
     Task("Truyền thông về trợ giúp pháp lý tại các xã đặc biệt khó khăn", "Trung tâm Trợ giúp pháp lý nhà nước", (), "định kỳ hằng tháng", every("monthly")),
     Task("Đưa tủ sách pháp luật điện tử vào hoạt động", "Phòng Tư pháp các huyện, thành phố", (), "trước ngày 30/6/2023", by("2023-06-30")),
     Task("Tham mưu UBND cùng cấp tổ chức Ngày Pháp luật Việt Nam", "Phòng Tư pháp các huyện, thành phố", (), "trong tháng 11/2023", months(2023, 11))),
    (Target("văn bản quy phạm pháp luật mới ban hành", 100), Target("hòa giải viên ở cơ sở", 80, comparator=">=", due="2023-09-30"),
     Target("Thời gian cấp Phiếu lý lịch tư pháp", 8, "duration", "<=", "ngày làm việc"), Target("Mỗi phòng chuyên môn", 1, "count_each", ">=", "tin, bài", cadence="weekly")))

# A township's plan pasted from a machine that parts accents from their letters.
DECOMPOSED = Doc("thi-tran-dau-roi", "txt", ("""ỦY BAN NHÂN DÂN
THỊ TRẤN PHÚ KHÊ
Số: 12/KH-UBND
Phú Khê, ngày 25 tháng 01 năm 2024

KẾ HOẠCH
Tuyên truyền cải cách hành chính, chuyển đổi số năm 2024

Năm 2023, thị trấn có 5/9 tổ dân phố lập nhóm Zalo. Để thực hiện tốt nhiệm vụ năm 2024, UBND thị trấn ban hành Kế hoạch như sau:

I. CHỈ TIÊU
- 9/9 tổ dân phố lập nhóm Zalo với các hộ dân.
- Tối thiểu 70% người trưởng thành có tài khoản dịch vụ công trực tuyến.
- Phát 24 chuyên đề trên loa truyền thanh trong năm 2024.

II. NHIỆM VỤ
1. Công chức Văn hóa - Xã hội: viết, biên tập bản tin chuyển đổi số hằng tháng.
2. Công chức Tư pháp - Hộ tịch: phối hợp với Công an thị trấn hướng dẫn người dân làm thủ tục liên thông đăng ký khai sinh, cấp thẻ bảo hiểm y tế.
3. Công chức Văn phòng - Thống kê: niêm yết số điện thoại, địa chỉ tiếp nhận phản ánh, kiến nghị trước ngày 05/02/2024.
4. Công chức Tài chính - Kế toán: bố trí kinh phí mua 02 máy tính phục vụ người dân tra cứu, hoàn thành trong quý I/2024.
5. Đoàn Thanh niên thị trấn: thành lập 09 tổ tình nguyện hỗ trợ dịch vụ công trong tháng 3/2024; trực tại Bộ phận Một cửa vào thứ Năm hằng tuần.
6. Tổ trưởng các tổ dân phố: phổ biến nội dung Kế hoạch trong các buổi họp tổ dân phố.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Cao Văn Mẫu
""",), "12/KH-UBND", "2024-01-25", "Ủy ban nhân dân thị trấn Phú Khê", "Kế hoạch tuyên truyền cải cách hành chính, chuyển đổi số năm 2024", whole(2024),
    (Task("Viết, biên tập bản tin chuyển đổi số", "Công chức Văn hóa - Xã hội", (), "hằng tháng", every("monthly")),
     Task("Hướng dẫn người dân làm thủ tục liên thông đăng ký khai sinh, cấp thẻ bảo hiểm y tế", "Công chức Tư pháp - Hộ tịch", ("Công an thị trấn",)),
     Task("Niêm yết số điện thoại, địa chỉ tiếp nhận phản ánh, kiến nghị", "Công chức Văn phòng - Thống kê", (), "trước ngày 05/02/2024", by("2024-02-05")),
     Task("Bố trí kinh phí mua 02 máy tính phục vụ người dân tra cứu", "Công chức Tài chính - Kế toán", (), "trong quý I/2024", q(2024, 1)),
     Task("Thành lập 09 tổ tình nguyện hỗ trợ dịch vụ công", "Đoàn Thanh niên thị trấn", (), "trong tháng 3/2024", months(2024, 3)),
     Task("Trực tại Bộ phận Một cửa", "Đoàn Thanh niên thị trấn", (), "vào thứ Năm hằng tuần", every("weekly")),
     Task("Phổ biến nội dung Kế hoạch trong các buổi họp tổ dân phố", "Tổ trưởng các tổ dân phố")),
    (Target("tổ dân phố lập nhóm Zalo", 100), Target("người trưởng thành có tài khoản", 70, comparator=">="),
     Target("chuyên đề trên loa truyền thanh", 24, "count", unit="chuyên đề", due="2024-12-31")), options={"form": "NFD"})

MENU = '<div id="top"><a href="#">Trang chủ</a> | <a href="#">Giới thiệu</a> | <a href="#">Tin tức - Sự kiện</a> | <a href="#">Thủ tục hành chính</a> | <a href="#">Liên hệ</a> | <a href="#">Đăng nhập</a></div><ul class="menu"><li>Tin trong tỉnh</li><li>Cải cách hành chính</li><li>Chuyển đổi số</li><li>Thông báo</li></ul><p>Cỡ chữ: A- A A+ | Bản in | Đọc bài viết</p>'
AFTER = "<div><p>Tin liên quan</p><ul><li>Sở Nội vụ triển khai Kế hoạch số 12/KH-SNV về kỷ luật, kỷ cương hành chính (16/01/2026)</li><li>100% xã, phường đã kết nối hệ thống thông tin giải quyết thủ tục hành chính (09/01/2026)</li></ul><p>Lượt truy cập hôm nay: 2.316</p><p>Tổng lượt truy cập: 18.204.775</p></div><footer>Cơ quan chủ quản: UBND tỉnh Vĩnh An. Giấy phép số 15/GP-TTĐT ngày 20/8/2022</footer>"

# A province's portal: what the plan wants, then who does what.
NEWS_PORTAL = Doc("cong-tinh-cchc-2026", "html", (
    P("UBND tỉnh ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026", CENTRED),
    *lines("""
Thứ Hai, 02/02/2026 | 14:20 (GMT+7) | Lượt xem: 356
Ngày 30/01/2026, UBND tỉnh Vĩnh An ban hành Kế hoạch số 33/KH-UBND về tuyên truyền cải cách hành chính năm 2026.
Kế hoạch nhằm nâng cao nhận thức của cán bộ, công chức, viên chức và tạo sự đồng thuận trong Nhân dân. Năm 2025, toàn tỉnh đã đăng tải 4.812 tin, bài; tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%.
Theo Kế hoạch, tỉnh phấn đấu 100% trang thông tin điện tử của các sở, ngành, UBND cấp xã có chuyên mục cải cách hành chính, mỗi chuyên mục 03 tin, bài/tháng; trên 90% doanh nghiệp biết địa chỉ Cổng Dịch vụ công quốc gia; 100% điểm bưu điện văn hóa xã có tài liệu tuyên truyền phục vụ người dân.
UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Báo và Phát thanh, Truyền hình Vĩnh An xây dựng chuyên đề truyền hình “Chính quyền của dân”, phát sóng hằng tháng. Sở Tư pháp có trách nhiệm biên soạn tài liệu hỏi đáp về thủ tục hành chính, hoàn thành trước ngày 31/5/2026. Sở Khoa học và Công nghệ chịu trách nhiệm vận hành hệ thống thông tin nguồn cấp tỉnh.
UBND các xã, phường tổ chức ra quân hướng dẫn người dân nộp hồ sơ trực tuyến trong tháng 3/2026; niêm yết danh mục thủ tục hành chính tại nhà văn hóa thôn, tổ dân phố.
Tệp đính kèm: KH_33_2026.pdf
Thu Mẫu""")),
    "33/KH-UBND", "2026-01-30", "Ủy ban nhân dân tỉnh Vĩnh An", None, whole(2026),
    (Task("Xây dựng chuyên đề truyền hình “Chính quyền của dân”, phát sóng", "Sở Nội vụ", ("Báo và Phát thanh, Truyền hình Vĩnh An",), "hằng tháng", every("monthly")),
     Task("Biên soạn tài liệu hỏi đáp về thủ tục hành chính", "Sở Tư pháp", (), "trước ngày 31/5/2026", by("2026-05-31")),
     Task("Vận hành hệ thống thông tin nguồn cấp tỉnh", "Sở Khoa học và Công nghệ"),
     Task("Tổ chức ra quân hướng dẫn người dân nộp hồ sơ trực tuyến", "UBND các xã, phường", (), "trong tháng 3/2026", months(2026, 3)),
     Task("Niêm yết danh mục thủ tục hành chính tại nhà văn hóa thôn, tổ dân phố", "UBND các xã, phường")),
    (Target("trang thông tin điện tử của các sở, ngành", 100), Target("mỗi chuyên mục", 3, "count_each", unit="tin, bài", cadence="monthly"),
     Target("doanh nghiệp biết địa chỉ", 90, comparator=">"), Target("điểm bưu điện văn hóa xã", 100)), options={"before": MENU, "after": AFTER})

# A ward's page saved as plain text.
NEWS_WARD = Doc("tin-phuong-dich-vu-cong", "txt", ("""Trang chủ  >  Tin tức  >  Cải cách hành chính

Phường Bến Đình đẩy mạnh tuyên truyền dịch vụ công trực tuyến
09/3/2026 08:15   |   Lượt xem: 94   |   In trang

UBND phường Bến Đình vừa ban hành Kế hoạch số 71/KH-UBND ngày 05/3/2026 về đẩy mạnh tuyên truyền dịch vụ công trực tuyến năm 2026 trên địa bàn phường.

Phường phấn đấu 12/12 khu phố có điểm hỗ trợ dịch vụ công, mỗi điểm trực ít nhất hai buổi mỗi tuần. Đến hết tháng 6/2026, 80% hộ gia đình có người biết nộp hồ sơ trực tuyến.

Trung tâm Phục vụ hành chính công phường được giao bố trí máy tính, đường truyền tại các điểm hỗ trợ, hoàn thành trước ngày 31/3/2026. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên phường tập huấn cho thành viên tổ công nghệ số cộng đồng trong tháng 4/2026. Công an phường có trách nhiệm hướng dẫn người dân cài đặt ứng dụng VNeID. Các khu phố tổ chức phát thanh lưu động vào tối thứ Sáu hằng tuần.

Trước đó, trong năm 2025, phường có 58% hồ sơ nộp trực tuyến, tăng 12% so với năm 2024.

Minh Mẫu

Các tin khác:
- Phường Bến Đình tiếp công dân định kỳ tháng 3/2026
- Kế hoạch số 64/KH-UBND: 100% hộ kinh doanh được tuyên truyền về hóa đơn điện tử
Đang truy cập: 17      Tổng số: 402.118
""",), "71/KH-UBND", "2026-03-05", "Ủy ban nhân dân phường Bến Đình", None, whole(2026),
    (Task("Bố trí máy tính, đường truyền tại các điểm hỗ trợ", "Trung tâm Phục vụ hành chính công phường", (), "trước ngày 31/3/2026", by("2026-03-31")),
     Task("Tập huấn cho thành viên tổ công nghệ số cộng đồng", "Phòng Văn hóa - Xã hội", ("Đoàn Thanh niên phường",), "trong tháng 4/2026", months(2026, 4)),
     Task("Hướng dẫn người dân cài đặt ứng dụng VNeID", "Công an phường"),
     Task("Tổ chức phát thanh lưu động", "Các khu phố", (), "vào tối thứ Sáu hằng tuần", every("weekly"))),
    (Target("khu phố có điểm hỗ trợ dịch vụ công", 100), Target("mỗi điểm trực", 2, "count_each", ">=", "buổi", cadence="weekly"),
     Target("hộ gia đình có người biết nộp hồ sơ trực tuyến", 80, due="2026-06-30")))

DOCS: list[Doc] = [PROVINCE, COMMUNE, SCHOOL, HOSPITAL, PASTED, DECOMPOSED, NEWS_PORTAL, NEWS_WARD]
