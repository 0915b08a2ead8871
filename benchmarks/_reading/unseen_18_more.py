"""The other half of the eighteenth lot: plans in prose of six makers, a news page, an invitation."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, no_plan, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "_______________")

# A province of the centre before the merger: long, with subjects and forms that give no work.
PROVINCE = Doc("tinh-quang-trung-2022", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH QUẢNG TRUNG", "1120/KH-UBND", "Quảng Trung, ngày 09 tháng 3 năm 2022"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền cải cách hành chính nhà nước năm 2022", CENTRED),
    *lines("""
Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Kế hoạch số 402/KH-UBND ngày 21/01/2022 của UBND tỉnh (yêu cầu 50% hồ sơ được tiếp nhận trực tuyến), UBND tỉnh ban hành Kế hoạch thông tin, tuyên truyền cải cách hành chính nhà nước năm 2022 với các nội dung sau:
# I. MỤC ĐÍCH, YÊU CẦU
# 1. Mục đích
Nâng cao nhận thức của các cấp, các ngành và người dân về cải cách hành chính; phát huy vai trò giám sát của Nhân dân.
# 2. Yêu cầu
Nội dung tuyên truyền chính xác, kịp thời; hình thức phong phú, phù hợp với từng vùng, từng đối tượng.
# II. MỤC TIÊU
# 1. Về thông tin trên mạng
a) 100% sở, ban, ngành, UBND cấp huyện duy trì chuyên mục cải cách hành chính trên trang thông tin điện tử.
b) Mỗi chuyên mục đăng ít nhất 04 tin, bài mỗi tháng.
# 2. Về truyền thanh cơ sở
a) 213/213 đài truyền thanh xã, phường, thị trấn mở chuyên mục “Cải cách vì dân” trước ngày 30/6/2022.
b) Mỗi đài phát tối thiểu 02 chương trình mỗi tuần.
# 3. Về hiểu biết của người dân
a) Tỷ lệ người dân biết đến dịch vụ công trực tuyến đạt từ 60% trở lên (năm 2021 là 38,7%).
b) Trong năm 2022, tổ chức 20 buổi tuyên truyền lưu động tại các xã miền núi.
# III. NỘI DUNG TUYÊN TRUYỀN
1. Chủ trương của Đảng, chính sách, pháp luật của Nhà nước về cải cách hành chính.
2. Vai trò, trách nhiệm của người đứng đầu trong cải cách hành chính.
3. Những cách làm hay, sáng kiến mới của các ngành, địa phương.
# IV. HÌNH THỨC TUYÊN TRUYỀN
Qua báo chí, truyền thanh cơ sở, trang thông tin điện tử; qua hội nghị, cuộc thi; qua pa nô, áp phích.
# V. KINH PHÍ THỰC HIỆN
Kinh phí do ngân sách nhà nước bảo đảm theo phân cấp hiện hành.
# VI. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Chủ trì, phối hợp với Đài Phát thanh - Truyền hình tỉnh sản xuất 06 phóng sự về cải cách hành chính, hoàn thành trước ngày 30/11/2022.
b) Bồi dưỡng kỹ năng viết tin, bài cho công chức cấp huyện trong quý II/2022.
c) Phát hành Bản tin điện tử Cải cách hành chính hằng tháng.
2. Sở Thông tin và Truyền thông: Định hướng các cơ quan báo chí đưa tin về cải cách hành chính; hướng dẫn đài truyền thanh cơ sở dựng khung chương trình, hoàn thành trước ngày 15/4/2022.
3. Văn phòng UBND tỉnh công khai tiến độ giải quyết hồ sơ của các cơ quan hằng tuần; xây dựng chuyên mục Hỏi - Đáp trên Cổng thông tin điện tử tỉnh trong tháng 4/2022.
4. Báo Quảng Trung có trách nhiệm đăng chuyên trang “Dân hỏi - Chính quyền trả lời”, định kỳ hằng tháng.
5. Sở Giáo dục và Đào tạo đưa nội dung dịch vụ công trực tuyến vào hoạt động ngoại khóa của các trường trung học phổ thông.
6. Bưu điện tỉnh trưng bày tài liệu cải cách hành chính tại các điểm Bưu điện - Văn hóa xã, thường xuyên.
7. UBND các huyện, thị xã, thành phố:
- Ban hành kế hoạch tuyên truyền của địa phương trước ngày 31/3/2022.
- Lắp đặt pa nô, áp phích tại trụ sở, nơi đông dân cư trong quý III/2022.
8. Đề nghị Ủy ban MTTQ Việt Nam tỉnh vận động hội viên, đoàn viên góp ý các quy định về thủ tục hành chính.
Trên đây là Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2022, yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./."""),
    signature("Bộ Nội vụ (báo cáo)", "TT Tỉnh ủy, TT HĐND tỉnh", "Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố", title="KT. CHỦ TỊCH")),
    "1120/KH-UBND", "2022-03-09", "Ủy ban nhân dân tỉnh Quảng Trung", "Kế hoạch thông tin, tuyên truyền cải cách hành chính nhà nước năm 2022", whole(2022),
    (Task("Sản xuất 06 phóng sự về cải cách hành chính", "Sở Nội vụ", ("Đài Phát thanh - Truyền hình tỉnh",), "trước ngày 30/11/2022", by("2022-11-30")),
     Task("Bồi dưỡng kỹ năng viết tin, bài cho công chức cấp huyện", "Sở Nội vụ", (), "trong quý II/2022", q(2022, 2)),
     Task("Phát hành Bản tin điện tử Cải cách hành chính", "Sở Nội vụ", (), "hằng tháng", every("monthly")),
     Task("Định hướng các cơ quan báo chí đưa tin về cải cách hành chính", "Sở Thông tin và Truyền thông"),
     Task("Hướng dẫn đài truyền thanh cơ sở dựng khung chương trình", "Sở Thông tin và Truyền thông", (), "trước ngày 15/4/2022", by("2022-04-15")),
     Task("Công khai tiến độ giải quyết hồ sơ của các cơ quan", "Văn phòng UBND tỉnh", (), "hằng tuần", every("weekly")),
     Task("Xây dựng chuyên mục Hỏi - Đáp trên Cổng thông tin điện tử tỉnh", "Văn phòng UBND tỉnh", (), "trong tháng 4/2022", months(2022, 4)),
     Task("Đăng chuyên trang “Dân hỏi - Chính quyền trả lời”", "Báo Quảng Trung", (), "định kỳ hằng tháng", every("monthly")),
     Task("Đưa nội dung dịch vụ công trực tuyến vào hoạt động ngoại khóa của các trường trung học phổ thông", "Sở Giáo dục và Đào tạo"),
     Task("Trưng bày tài liệu cải cách hành chính tại các điểm Bưu điện - Văn hóa xã", "Bưu điện tỉnh", (), "thường xuyên", every("continuous")),
     Task("Ban hành kế hoạch tuyên truyền của địa phương", "UBND các huyện, thị xã, thành phố", (), "trước ngày 31/3/2022", by("2022-03-31")),
     Task("Lắp đặt pa nô, áp phích tại trụ sở, nơi đông dân cư", "UBND các huyện, thị xã, thành phố", (), "trong quý III/2022", q(2022, 3)),
     Task("Vận động hội viên, đoàn viên góp ý các quy định về thủ tục hành chính", "Ủy ban MTTQ Việt Nam tỉnh")),
    (Target("sở, ban, ngành, UBND cấp huyện duy trì chuyên mục", 100), Target("Mỗi chuyên mục", 4, "count_each", ">=", "tin, bài", cadence="monthly"),
     Target("đài truyền thanh xã, phường, thị trấn mở chuyên mục", 100, due="2022-06-30"), Target("Mỗi đài phát", 2, "count_each", ">=", "chương trình", cadence="weekly"),
     Target("người dân biết đến dịch vụ công trực tuyến", 60, comparator=">="), Target("buổi tuyên truyền lưu động tại các xã miền núi", 20, "count", unit="buổi", due="2022-12-31")))

# A ward after the merger: duties in the verbs of everyday work.
WARD = Doc("phuong-con-se-2026", "docx", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG CỒN SẺ", "83/KH-UBND", "Cồn Sẻ, ngày 09 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, vận động Nhân dân thực hiện dịch vụ công trực tuyến năm 2026", CENTRED),
    *lines("""
UBND phường Cồn Sẻ xây dựng Kế hoạch tuyên truyền, vận động Nhân dân thực hiện dịch vụ công trực tuyến năm 2026 như sau:
# I. TÌNH HÌNH NĂM 2025
Năm 2025, phường nhận 6.215 hồ sơ, có 4,1% trả trễ hạn; đã lập được 21 nhóm Zalo.
# II. MỤC TIÊU
- 100% tổ dân phố có nhóm Zalo với các hộ dân.
- Tỷ lệ hồ sơ trả kết quả trễ hạn không quá 2%.
- Mỗi tổ dân phố họp dân ít nhất 01 lần mỗi quý.
- Thời gian chờ lấy số không quá 10 phút.
# III. PHÂN CÔNG
1. Văn phòng HĐND và UBND phường soạn thư ngỏ gửi từng hộ dân trước ngày 20/3/2026; cập nhật danh bạ cán bộ phường trên trang thông tin điện tử hằng tháng.
2. Trung tâm Phục vụ hành chính công phường cử người đón tiếp, lấy số giúp người dân; gọi điện báo kết quả cho người dân; thu gom phiếu góp ý vào chiều thứ Sáu hằng tuần.
3. Phòng Kinh tế, Hạ tầng và Đô thị đến từng cửa hàng chỉ cách đăng ký kinh doanh qua mạng, xong trước ngày 15/5/2026.
4. Công an phường phối hợp với Ban quản lý các chung cư làm tài khoản định danh cho cư dân trong tháng 4/2026.
5. Các tổ dân phố dán tờ hướng dẫn quét mã QR tại bảng tin khu dân cư; nhắc lịch tiếp công dân qua nhóm Zalo hằng tháng.
6. Đoàn Thanh niên phường giúp bà con làm hồ sơ tại nhà văn hóa vào tối thứ Ba hằng tuần.
# IV. KINH PHÍ
Chi từ ngân sách phường."""),
    signature("UBND thành phố", "TT Đảng ủy phường", "Các tổ dân phố")),
    "83/KH-UBND", "2026-03-09", "Ủy ban nhân dân phường Cồn Sẻ", "Kế hoạch tuyên truyền, vận động Nhân dân thực hiện dịch vụ công trực tuyến năm 2026", whole(2026),
    (Task("Soạn thư ngỏ gửi từng hộ dân", "Văn phòng HĐND và UBND phường", (), "trước ngày 20/3/2026", by("2026-03-20")),
     Task("Cập nhật danh bạ cán bộ phường trên trang thông tin điện tử", "Văn phòng HĐND và UBND phường", (), "hằng tháng", every("monthly")),
     Task("Cử người đón tiếp, lấy số giúp người dân", "Trung tâm Phục vụ hành chính công phường"),
     Task("Gọi điện báo kết quả cho người dân", "Trung tâm Phục vụ hành chính công phường"),
     Task("Thu gom phiếu góp ý", "Trung tâm Phục vụ hành chính công phường", (), "vào chiều thứ Sáu hằng tuần", every("weekly")),
     Task("Đến từng cửa hàng chỉ cách đăng ký kinh doanh qua mạng", "Phòng Kinh tế, Hạ tầng và Đô thị", (), "trước ngày 15/5/2026", by("2026-05-15")),
     Task("Làm tài khoản định danh cho cư dân", "Công an phường", ("Ban quản lý các chung cư",), "trong tháng 4/2026", months(2026, 4)),
     Task("Dán tờ hướng dẫn quét mã QR tại bảng tin khu dân cư", "Các tổ dân phố"),
     Task("Nhắc lịch tiếp công dân qua nhóm Zalo", "Các tổ dân phố", (), "hằng tháng", every("monthly")),
     Task("Giúp bà con làm hồ sơ tại nhà văn hóa", "Đoàn Thanh niên phường", (), "vào tối thứ Ba hằng tuần", every("weekly"))),
    (Target("tổ dân phố có nhóm Zalo với các hộ dân", 100), Target("hồ sơ trả kết quả trễ hạn", 2, comparator="<="),
     Target("Mỗi tổ dân phố họp dân", 1, "count_each", ">=", "lần", cadence="quarterly"), Target("Thời gian chờ lấy số", 10, "duration", "<=", "phút")))

# A high school of the north: the school year, groups and rooms by name.
SCHOOL = Doc("thpt-chuyen-doi-so", "odt", (
    Frame(("SỞ GIÁO DỤC VÀ ĐÀO TẠO PHÚ SƠN", "TRƯỜNG THPT NGUYỄN BỈNH KHIÊM", "Số: 142/KH-THPTNBK"), (*MOTTO, "Phú Sơn, ngày 10 tháng 9 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông về chuyển đổi số và cải cách hành chính trong nhà trường năm học 2026 - 2027", CENTRED),
    *lines("""
Năm học 2025 - 2026, nhà trường có 91% phụ huynh sử dụng sổ liên lạc điện tử. Phát huy kết quả đó, Trường THPT Nguyễn Bỉnh Khiêm xây dựng Kế hoạch như sau:
# I. Chỉ tiêu
1. 100% hồ sơ tuyển sinh lớp 10 được nộp trực tuyến.
2. Tối thiểu 98% phụ huynh sử dụng sổ liên lạc điện tử trước ngày 31/12/2026.
3. Mỗi lớp làm ít nhất 01 video về an toàn trên mạng.
# II. Phân công thực hiện
1. Ban Giám hiệu
- Đối thoại với cha mẹ học sinh trong tháng 10/2026.
- Phân công giáo viên phụ trách trang thông tin điện tử của trường trước ngày 25/9/2026.
2. Tổ Văn phòng: Tiếp nhận đơn xin cấp bản sao học bạ qua mạng; trả lời tin nhắn của phụ huynh hằng ngày.
3. Tổ Tin học: Thiết kế video hướng dẫn đăng ký dự thi tốt nghiệp trực tuyến, hoàn thành trước ngày 31/3/2027.
4. Đoàn trường
- Chủ trì, phối hợp với Tổ Ngữ văn tổ chức cuộc thi viết “Ngày đầu em làm công dân số” từ ngày 02/11/2026 đến ngày 30/11/2026.
- Phát bản tin học đường vào sáng thứ Hai hằng tuần.
5. Giáo viên chủ nhiệm: Hướng dẫn phụ huynh đóng học phí qua tài khoản, thường xuyên.
# III. Kinh phí
Từ nguồn chi thường xuyên của nhà trường."""),
    Frame(("Nơi nhận:", "- Sở GDĐT (báo cáo);", "- Các tổ chuyên môn;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Đỗ Văn Mẫu"))),
    "142/KH-THPTNBK", "2026-09-10", "Trường THPT Nguyễn Bỉnh Khiêm", "Kế hoạch truyền thông về chuyển đổi số và cải cách hành chính trong nhà trường năm học 2026 - 2027", ("2026-09-01", "2027-08-31"),
    (Task("Đối thoại với cha mẹ học sinh", "Ban Giám hiệu", (), "trong tháng 10/2026", months(2026, 10)),
     Task("Phân công giáo viên phụ trách trang thông tin điện tử của trường", "Ban Giám hiệu", (), "trước ngày 25/9/2026", by("2026-09-25")),
     Task("Tiếp nhận đơn xin cấp bản sao học bạ qua mạng", "Tổ Văn phòng"),
     Task("Trả lời tin nhắn của phụ huynh", "Tổ Văn phòng", (), "hằng ngày", every("daily")),
     Task("Thiết kế video hướng dẫn đăng ký dự thi tốt nghiệp trực tuyến", "Tổ Tin học", (), "trước ngày 31/3/2027", by("2027-03-31")),
     Task("Tổ chức cuộc thi viết “Ngày đầu em làm công dân số”", "Đoàn trường", ("Tổ Ngữ văn",), "từ ngày 02/11/2026 đến ngày 30/11/2026", ("2026-11-02", "2026-11-30", None)),
     Task("Phát bản tin học đường", "Đoàn trường", (), "vào sáng thứ Hai hằng tuần", every("weekly")),
     Task("Hướng dẫn phụ huynh đóng học phí qua tài khoản", "Giáo viên chủ nhiệm", (), "thường xuyên", every("continuous"))),
    (Target("hồ sơ tuyển sinh lớp 10 được nộp trực tuyến", 100), Target("phụ huynh sử dụng sổ liên lạc điện tử", 98, comparator=">=", due="2026-12-31"),
     Target("Mỗi lớp làm", 1, "count_each", ">=", "video")))

# A hospital: sentences without numbers in which one body does several things.
HOSPITAL = Doc("benh-vien-nhi-2025", "docx", (
    Frame(("SỞ Y TẾ TỈNH QUẢNG TRUNG", "BỆNH VIỆN NHI QUẢNG TRUNG", "Số: 26/KH-BVN"), (*MOTTO, "Quảng Trung, ngày 20 tháng 01 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Cải cách thủ tục hành chính và truyền thông nâng cao chất lượng phục vụ người bệnh năm 2025", CENTRED),
    *lines("""
# I. MỤC ĐÍCH
Giảm phiền hà, chờ đợi cho gia đình người bệnh; xây dựng hình ảnh người thầy thuốc thân thiện.
# II. MỤC TIÊU
1. 100% người bệnh ra viện được hẹn lịch tái khám.
2. Thời gian chờ khám trung bình dưới 45 phút.
3. Tăng 20% số lượt đặt lịch khám qua điện thoại so với năm 2024.
# III. PHÂN CÔNG NHIỆM VỤ
Phòng Kế hoạch tổng hợp chủ trì, phối hợp với Phòng Công nghệ thông tin triển khai đặt lịch khám qua điện thoại, hoàn thành trước ngày 31/3/2025; theo dõi số lượt đặt lịch của từng phòng khám hằng tuần; định kỳ hằng quý công bố thời gian chờ khám trên trang thông tin điện tử.
Phòng Điều dưỡng hướng dẫn điều dưỡng viên giải thích thủ tục ra viện cho gia đình người bệnh; kiểm tra việc đeo thẻ, mặc trang phục của nhân viên hằng tháng.
Tổ Công tác xã hội phát tờ rơi về chi phí khám bệnh tại quầy đón tiếp; tổ chức gặp gỡ gia đình người bệnh vào chiều thứ Tư hằng tuần.
Khoa Dược niêm yết giá thuốc tại quầy phát thuốc trước ngày 28/02/2025.
Phòng Tổ chức - Hành chính mở lớp kỹ năng giao tiếp cho nhân viên trong quý II/2025.
# IV. KINH PHÍ
Từ quỹ phát triển hoạt động sự nghiệp của Bệnh viện."""),
    Frame(("Nơi nhận:", "- Sở Y tế;", "- Các khoa, phòng;", "- Lưu: VT, KHTH."), ("GIÁM ĐỐC", "", "Huỳnh Mẫu"))),
    "26/KH-BVN", "2025-01-20", "Bệnh viện Nhi Quảng Trung", "Kế hoạch cải cách thủ tục hành chính và truyền thông nâng cao chất lượng phục vụ người bệnh năm 2025", whole(2025),
    (Task("Triển khai đặt lịch khám qua điện thoại", "Phòng Kế hoạch tổng hợp", ("Phòng Công nghệ thông tin",), "trước ngày 31/3/2025", by("2025-03-31")),
     Task("Theo dõi số lượt đặt lịch của từng phòng khám", "Phòng Kế hoạch tổng hợp", (), "hằng tuần", every("weekly")),
     Task("Công bố thời gian chờ khám trên trang thông tin điện tử", "Phòng Kế hoạch tổng hợp", (), "định kỳ hằng quý", every("quarterly")),
     Task("Hướng dẫn điều dưỡng viên giải thích thủ tục ra viện cho gia đình người bệnh", "Phòng Điều dưỡng"),
     Task("Kiểm tra việc đeo thẻ, mặc trang phục của nhân viên", "Phòng Điều dưỡng", (), "hằng tháng", every("monthly")),
     Task("Phát tờ rơi về chi phí khám bệnh tại quầy đón tiếp", "Tổ Công tác xã hội"),
     Task("Tổ chức gặp gỡ gia đình người bệnh", "Tổ Công tác xã hội", (), "vào chiều thứ Tư hằng tuần", every("weekly")),
     Task("Niêm yết giá thuốc tại quầy phát thuốc", "Khoa Dược", (), "trước ngày 28/02/2025", by("2025-02-28")),
     Task("Mở lớp kỹ năng giao tiếp cho nhân viên", "Phòng Tổ chức - Hành chính", (), "trong quý II/2025", q(2025, 2))),
    (Target("người bệnh ra viện được hẹn lịch tái khám", 100), Target("Thời gian chờ khám trung bình", 45, "duration", "<", "phút"),
     Target("số lượt đặt lịch khám qua điện thoại", 20, "change")))

# A Youth Union of a province: its own head and number, boards and unions below.
YOUTH = Doc("tinh-doan-2026", "docx", (
    Frame(("TỈNH ĐOÀN PHÚ SƠN", "***", "Số: 35-KH/TĐTN-PT"), ("ĐOÀN TNCS HỒ CHÍ MINH", "", "Phú Sơn, ngày 16 tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Đoàn viên, thanh niên đồng hành cùng cải cách hành chính năm 2026", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 07/KH-UBND ngày 12/01/2026 của UBND tỉnh, Tỉnh đoàn Phú Sơn xây dựng Kế hoạch như sau:
# I. MỤC ĐÍCH
Phát huy tinh thần xung kích, sáng tạo của tuổi trẻ trong cải cách hành chính.
# II. CHỈ TIÊU
- 100% Đoàn xã, phường có đội hình tình nguyện hỗ trợ dịch vụ công.
- Trong năm 2026, hướng dẫn 15.000 lượt người nộp hồ sơ trực tuyến.
- Mỗi Đoàn xã, phường tổ chức tối thiểu 03 buổi ra quân.
# III. TỔ CHỨC THỰC HIỆN
1. Ban Phong trào
- Tham mưu tổ chức chiến dịch “Hè về bản xa” từ ngày 01/6/2026 đến ngày 31/7/2026.
- Tập huấn kỹ năng cho đội trưởng các đội hình tình nguyện trong tháng 3/2026.
2. Ban Tuyên giáo: Thu podcast “Thanh niên với thủ tục số” hằng tháng.
3. Văn phòng Tỉnh đoàn: Xét chọn, tuyên dương thanh niên tình nguyện tiêu biểu trước ngày 20/12/2026.
4. Đoàn các xã, phường: Cử đoàn viên trực tại Trung tâm Phục vụ hành chính công cùng cấp, thường xuyên."""),
    Frame(("Nơi nhận:", "- Trung ương Đoàn;", "- Đoàn các xã, phường;", "- Lưu: VP."), ("TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "Lò Mẫu"))),
    "35-KH/TĐTN-PT", "2026-01-16", "Tỉnh đoàn Phú Sơn", "Kế hoạch đoàn viên, thanh niên đồng hành cùng cải cách hành chính năm 2026", whole(2026),
    (Task("Tham mưu tổ chức chiến dịch “Hè về bản xa”", "Ban Phong trào", (), "từ ngày 01/6/2026 đến ngày 31/7/2026", ("2026-06-01", "2026-07-31", None)),
     Task("Tập huấn kỹ năng cho đội trưởng các đội hình tình nguyện", "Ban Phong trào", (), "trong tháng 3/2026", months(2026, 3)),
     Task("Thu podcast “Thanh niên với thủ tục số”", "Ban Tuyên giáo", (), "hằng tháng", every("monthly")),
     Task("Xét chọn, tuyên dương thanh niên tình nguyện tiêu biểu", "Văn phòng Tỉnh đoàn", (), "trước ngày 20/12/2026", by("2026-12-20")),
     Task("Cử đoàn viên trực tại Trung tâm Phục vụ hành chính công cùng cấp", "Đoàn các xã, phường", (), "thường xuyên", every("continuous"))),
    (Target("Đoàn xã, phường có đội hình tình nguyện", 100), Target("nộp hồ sơ trực tuyến", 15000, "count", unit="lượt người", due="2026-12-31"),
     Target("Mỗi Đoàn xã, phường", 3, "count_each", ">=", "buổi")))

# A commune of the centre in 2021, pasted: officials by their posts, plus signs for points.
COMMUNE = Doc("xa-cam-lam-2021", "txt", ("""ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ CẨM LÂM                        Độc lập - Tự do - Hạnh phúc
Số: 18/KH-UBND                Cẩm Lâm, ngày 22 tháng 02 năm 2021

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2021

Thực hiện Kế hoạch số 21/KH-UBND ngày 03/02/2021 của UBND huyện, UBND xã Cẩm Lâm xây dựng Kế hoạch như sau:

I. MỤC TIÊU
+ 100% thủ tục hành chính được niêm yết đúng quy định.
+ 7/7 thôn có tổ tuyên truyền trước ngày 31/3/2021.
+ Mỗi thôn phát thanh ít nhất 02 buổi mỗi tuần.

II. NHIỆM VỤ
1. Công chức Văn phòng - Thống kê:
+ Chụp ảnh, đăng tin hoạt động của Bộ phận Một cửa hằng tháng.
+ Thay mới bảng niêm yết thủ tục tại trụ sở trước ngày 15/4/2021.
2. Công chức Văn hóa - Xã hội:
+ Viết bài tuyên truyền phát trên Đài truyền thanh xã, định kỳ hằng tuần.
3. Công chức Tư pháp - Hộ tịch:
+ Phối hợp với Trường THCS Cẩm Lâm nói chuyện về pháp luật hộ tịch cho học sinh trong tháng 11/2021.
4. Trưởng thôn:
+ Phổ biến Kế hoạch này trong cuộc họp thôn.

III. KINH PHÍ
Ngân sách xã năm 2021.

Nơi nhận:                                TM. ỦY BAN NHÂN DÂN
- UBND huyện;                                  CHỦ TỊCH
- Lưu: VT.                                     Mai Mẫu
""",), "18/KH-UBND", "2021-02-22", "Ủy ban nhân dân xã Cẩm Lâm", "Kế hoạch tuyên truyền cải cách hành chính năm 2021", whole(2021),
    (Task("Chụp ảnh, đăng tin hoạt động của Bộ phận Một cửa", "Công chức Văn phòng - Thống kê", (), "hằng tháng", every("monthly")),
     Task("Thay mới bảng niêm yết thủ tục tại trụ sở", "Công chức Văn phòng - Thống kê", (), "trước ngày 15/4/2021", by("2021-04-15")),
     Task("Viết bài tuyên truyền phát trên Đài truyền thanh xã", "Công chức Văn hóa - Xã hội", (), "định kỳ hằng tuần", every("weekly")),
     Task("Nói chuyện về pháp luật hộ tịch cho học sinh", "Công chức Tư pháp - Hộ tịch", ("Trường THCS Cẩm Lâm",), "trong tháng 11/2021", months(2021, 11)),
     Task("Phổ biến Kế hoạch này trong cuộc họp thôn", "Trưởng thôn")),
    (Target("thủ tục hành chính được niêm yết", 100), Target("thôn có tổ tuyên truyền", 100, due="2021-03-31"),
     Target("Mỗi thôn phát thanh", 2, "count_each", ">=", "buổi", cadence="weekly")))

MENU = '<div class="header"><a href="#">Trang nhất</a> <a href="#">Chính trị</a> <a href="#">Kinh tế</a> <a href="#">Xã hội</a> <a href="#">Cải cách hành chính</a> <a href="#">Bạn đọc</a></div><div class="tools"><span>Chia sẻ</span> <span>Bản in</span> <span>Nghe đọc bài</span> <span>Lượt xem: 1.047</span></div>'
AFTER = '<div class="more"><h3>Tin cùng chuyên mục</h3><ul><li><a href="#">Huyện Mường Chà Là đạt 88% hồ sơ trực tuyến (20/02/2025)</a></li><li><a href="#">Kế hoạch số 39/KH-UBND: 100% xã có cán bộ chuyên trách chuyển đổi số (18/02/2025)</a></li></ul></div><div class="count"><p>Đang trực tuyến: 212</p><p>Hôm nay: 9.870</p><p>Tổng số: 31.556.209</p></div><footer>© Báo Pá Vang điện tử. Tổng biên tập: Hoàng Mẫu. Điện thoại: 0200 3855 100</footer>'

# A newspaper of the northern hills about a plan, before the merger.
NEWS = Doc("bao-pa-vang-2025", "html", (
    P("Pá Vang: Tuyên truyền cải cách hành chính hướng về bản làng", CENTRED),
    *lines("""
Thứ Tư, 26/02/2025, 09:35
Ủy ban nhân dân tỉnh Pá Vang vừa ban hành Kế hoạch số 45/KH-UBND ngày 24/02/2025 về tuyên truyền cải cách hành chính năm 2025.
Theo Kế hoạch, tỉnh phấn đấu 100% xã, phường, thị trấn có tổ tuyên truyền lưu động; tối thiểu 75% người dân vùng cao được hướng dẫn sử dụng dịch vụ công trực tuyến; mỗi tổ tuyên truyền xuống bản ít nhất 02 buổi mỗi tháng.
Sở Nội vụ chủ trì, phối hợp với Ban Dân tộc biên soạn tài liệu hỏi đáp bằng tiếng Thái, tiếng Mông, hoàn thành trước ngày 31/5/2025. Đài Phát thanh - Truyền hình tỉnh có trách nhiệm phát sóng chuyên mục cải cách hành chính bằng tiếng dân tộc hằng tuần. Bộ Chỉ huy Bộ đội Biên phòng tỉnh được giao hỗ trợ đồng bào biên giới làm thủ tục cư trú. UBND các huyện, thành phố tổ chức hội thi tuyên truyền viên giỏi trong quý III/2025.
Năm 2024, toàn tỉnh đã tổ chức 1.352 buổi tuyên truyền với hơn 64.000 lượt người tham gia; tỷ lệ hồ sơ trực tuyến đạt 57,3%.
Bài, ảnh: Vàng Mẫu""")),
    "45/KH-UBND", "2025-02-24", "Ủy ban nhân dân tỉnh Pá Vang", None, whole(2025),
    (Task("Biên soạn tài liệu hỏi đáp bằng tiếng Thái, tiếng Mông", "Sở Nội vụ", ("Ban Dân tộc",), "trước ngày 31/5/2025", by("2025-05-31")),
     Task("Phát sóng chuyên mục cải cách hành chính bằng tiếng dân tộc", "Đài Phát thanh - Truyền hình tỉnh", (), "hằng tuần", every("weekly")),
     Task("Hỗ trợ đồng bào biên giới làm thủ tục cư trú", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"),
     Task("Tổ chức hội thi tuyên truyền viên giỏi", "UBND các huyện, thành phố", (), "trong quý III/2025", q(2025, 3))),
    (Target("xã, phường, thị trấn có tổ tuyên truyền lưu động", 100), Target("người dân vùng cao được hướng dẫn", 75, comparator=">="),
     Target("mỗi tổ tuyên truyền", 2, "count_each", ">=", "buổi", cadence="monthly")), options={"before": MENU, "after": AFTER})

# An invitation to talk about a plan: no plan.
INVITATION = no_plan("giay-moi-hoi-nghi", "docx",
    head("ỦY BAN NHÂN DÂN TỈNH SÔNG TRẦM", "SỞ NỘI VỤ", "64/GM-SNV", "Sông Trầm, ngày 09 tháng 3 năm 2026"),
    P("GIẤY MỜI", CENTRED), P("Dự hội nghị triển khai Kế hoạch truyền thông về cải cách hành chính năm 2026", CENTRED),
    *lines("""
Kính gửi: Đại diện lãnh đạo các sở, ban, ngành; UBND các xã, phường, đặc khu.
Để triển khai Kế hoạch số 57/KH-UBND ngày 26/02/2026 của UBND tỉnh, Sở Nội vụ trân trọng kính mời các đồng chí dự hội nghị như sau:
1. Thời gian: 08 giờ 00, ngày 17/3/2026 (thứ Ba).
2. Địa điểm: Hội trường A, Trung tâm Hội nghị tỉnh.
3. Thành phần: 01 lãnh đạo và 01 công chức phụ trách cải cách hành chính của mỗi cơ quan, địa phương.
4. Nội dung: Quán triệt Kế hoạch; thảo luận giải pháp để 85% hồ sơ của người dân được nộp trực tuyến.
Rất mong các đồng chí sắp xếp thời gian dự hội nghị đầy đủ, đúng giờ./."""),
    signature("Như trên", "Giám đốc Sở", title="KT. GIÁM ĐỐC", who="Thạch Mẫu"))

DOCS: list[Doc] = [PROVINCE, WARD, SCHOOL, HOSPITAL, YOUTH, COMMUNE, NEWS, INVITATION]
