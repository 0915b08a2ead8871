"""The thirteenth lot, by a fourth hand that had read no rule: plans in prose, a decision, a directive, news."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

# A province before the merger: "giao", "có trách nhiệm", "được giao", "đề nghị" one after another.
PROVINCE = Doc("tinh-mot-cua-2024", "docx", (
    head("", "ỦY BAN NHÂN DÂN TỈNH BÌNH LỘC", "58/KH-UBND", "Bình Lộc, ngày 07 tháng 3 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông về kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông năm 2024", CENTRED),
    *lines("""
Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ; Kế hoạch số 301/KH-UBND ngày 29/12/2023 của UBND tỉnh về kiểm soát thủ tục hành chính, theo đó 70% hồ sơ được nộp trực tuyến; UBND tỉnh ban hành Kế hoạch truyền thông với các nội dung sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Để người dân, doanh nghiệp biết quyền được phản ánh, được trả kết quả đúng hẹn.
2. Truyền thông có trọng tâm, tránh hình thức, không trùng lặp giữa các ngành.
# II. CHỈ TIÊU
1. Tối thiểu 95% phản ánh, kiến nghị về quy định hành chính được trả lời (năm 2023 đạt 91,3%); thời gian trả lời không quá 07 ngày làm việc.
2. Mỗi Bộ phận Một cửa cấp huyện niêm yết ít nhất 02 mã QR tra cứu thủ tục; 124/124 Bộ phận Một cửa cấp xã có bảng niêm yết mới.
3. Giảm 15% số hồ sơ phải trả lại để bổ sung so với năm 2023.
4. Cấp phát 25.000 tờ gấp trước ngày 30/9/2024.
# III. PHƯƠNG THỨC TRUYỀN THÔNG
Qua báo chí, truyền thanh cơ sở, mạng xã hội và trực tiếp tại nơi tiếp nhận hồ sơ.
# IV. TỔ CHỨC THỰC HIỆN
1. Giao Văn phòng UBND tỉnh:
- Chủ trì, phối hợp với Sở Nội vụ, Sở Tư pháp biên soạn tờ gấp hỏi đáp về những thủ tục có nhiều hồ sơ phát sinh; hoàn thành trước ngày 15/4/2024.
- Mở đợt cao điểm truyền thông “Không hồ sơ trễ hẹn”, từ ngày 01/5/2024 đến ngày 30/6/2024.
2. Sở Thông tin và Truyền thông có trách nhiệm hướng dẫn đài truyền thanh cấp xã phát chuyên mục “Thủ tục trong tuần” vào thứ Hai hằng tuần; kiểm tra việc đăng tải thủ tục trên trang thông tin điện tử cấp xã định kỳ 6 tháng.
3. Sở Nội vụ được giao đưa kết quả truyền thông vào tiêu chí chấm điểm cải cách hành chính cấp huyện, trình Chủ tịch UBND tỉnh trong tháng 11/2024.
4. Đài Phát thanh và Truyền hình tỉnh, Báo Bình Lộc: mỗi quý thực hiện 01 tọa đàm trực tiếp về những thủ tục người dân còn kêu khó.
5. Các sở, ban, ngành và UBND các huyện, thành phố:
a) Cử công chức đầu mối truyền thông, gửi danh sách về Văn phòng UBND tỉnh chậm nhất ngày 25/3/2024.
b) Gỡ bỏ thủ tục hết hiệu lực khỏi cổng, trang thông tin điện tử ngay sau khi có quyết định công bố.
6. Đề nghị Bưu điện tỉnh bố trí nhân viên bưu cục tư vấn người dân nộp hồ sơ qua dịch vụ bưu chính công ích.
Yêu cầu thủ trưởng các cơ quan, đơn vị triển khai thực hiện Kế hoạch này; nếu có vướng mắc, phản ánh về Văn phòng UBND tỉnh để được hướng dẫn./."""),
    signature("Văn phòng Chính phủ", "TT Tỉnh ủy, TT HĐND tỉnh", title="KT. CHỦ TỊCH")),
    "58/KH-UBND", "2024-03-07", "Ủy ban nhân dân tỉnh Bình Lộc", "Kế hoạch truyền thông về kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông năm 2024", whole(2024),
    (Task("Biên soạn tờ gấp hỏi đáp về những thủ tục có nhiều hồ sơ phát sinh", "Văn phòng UBND tỉnh", ("Sở Nội vụ", "Sở Tư pháp"), "trước ngày 15/4/2024", by("2024-04-15")),
     Task("Mở đợt cao điểm truyền thông “Không hồ sơ trễ hẹn”", "Văn phòng UBND tỉnh", (), "từ ngày 01/5/2024 đến ngày 30/6/2024", ("2024-05-01", "2024-06-30", None)),
     Task("Hướng dẫn đài truyền thanh cấp xã phát chuyên mục “Thủ tục trong tuần”", "Sở Thông tin và Truyền thông", (), "vào thứ Hai hằng tuần", every("weekly")),
     Task("Kiểm tra việc đăng tải thủ tục trên trang thông tin điện tử cấp xã", "Sở Thông tin và Truyền thông", (), "định kỳ 6 tháng", every("half_yearly")),
     Task("Đưa kết quả truyền thông vào tiêu chí chấm điểm cải cách hành chính cấp huyện, trình Chủ tịch UBND tỉnh", "Sở Nội vụ", (), "trong tháng 11/2024", months(2024, 11)),
     Task("Thực hiện 01 tọa đàm trực tiếp về những thủ tục người dân còn kêu khó", "Đài Phát thanh và Truyền hình tỉnh, Báo Bình Lộc", (), "mỗi quý", every("quarterly")),
     Task("Cử công chức đầu mối truyền thông, gửi danh sách về Văn phòng UBND tỉnh", "Các sở, ban, ngành và UBND các huyện, thành phố", (), "chậm nhất ngày 25/3/2024", by("2024-03-25")),
     Task("Gỡ bỏ thủ tục hết hiệu lực khỏi cổng, trang thông tin điện tử ngay sau khi có quyết định công bố", "Các sở, ban, ngành và UBND các huyện, thành phố"),
     Task("Bố trí nhân viên bưu cục tư vấn người dân nộp hồ sơ qua dịch vụ bưu chính công ích", "Bưu điện tỉnh")),
    (Target("phản ánh, kiến nghị về quy định hành chính", 95, comparator=">="), Target("thời gian trả lời", 7, "duration", "<=", "ngày làm việc"),
     Target("Bộ phận Một cửa cấp huyện", 2, "count_each", ">=", "mã QR"), Target("Bộ phận Một cửa cấp xã", 100), Target("số hồ sơ phải trả lại", 15, "change"),
     Target("tờ gấp", 25000, "count", unit="tờ gấp", due="2024-09-30")))

# A district of the highlands: the work first, who does it in brackets, after a dash or in a short sentence.
DISTRICT = Doc("huyen-so-hoa-2023", "pdf", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN KRÔNG LÁCH", "33/KH-UBND", "Krông Lách, ngày 10 tháng 3 năm 2023"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ cập kỹ năng số cho đồng bào các dân tộc trên địa bàn huyện năm 2023", CENTRED),
    *lines("""
Năm 2022, toàn huyện có 52% hộ gia đình sử dụng điện thoại thông minh, 9/14 xã, thị trấn có nhóm Zalo chính quyền. Để khắc phục những hạn chế nêu trên, UBND huyện xây dựng Kế hoạch như sau:
I. MỤC TIÊU
- Đến hết năm 2023 có trên 65% hộ gia đình sử dụng điện thoại thông minh.
- Đến 30/6/2023, 14/14 xã, thị trấn có nhóm Zalo chính quyền.
- Mỗi nhóm Zalo đăng ít nhất 03 tin mỗi tuần.
- Không dưới 70% người trong độ tuổi lao động được hướng dẫn thanh toán không dùng tiền mặt.
II. CÁC HOẠT ĐỘNG
1. Phát chuyên mục “Buôn làng số” bằng tiếng Ê Đê trên sóng truyền thanh huyện (Trung tâm Truyền thông - Văn hóa - Thể thao huyện thực hiện, từ tháng 4/2023).
2. Tổ chức phiên chợ không tiền mặt tại các xã (chủ trì: Phòng Kinh tế và Hạ tầng; phối hợp: Agribank chi nhánh huyện, UBND các xã; thời gian: hằng tháng).
3. Tập huấn cho thành viên Tổ công nghệ số cộng đồng (Phòng Văn hóa và Thông tin chủ trì, Huyện đoàn phối hợp; quý II/2023).
4. In sổ tay “Tự làm hồ sơ ở nhà”. Thực hiện: Phòng Nội vụ. Thời gian: trước ngày 20/5/2023.
III. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG
- Công an huyện: chỉ đạo Công an xã cấp tài khoản định danh điện tử lưu động tại các buôn, ưu tiên người già yếu, trước ngày 31/8/2023.
- Phòng Giáo dục và Đào tạo: đưa nội dung an toàn trên mạng vào giờ sinh hoạt lớp, mỗi tháng 01 lần.
- Già làng, trưởng buôn, người có uy tín: vận động bà con tham gia lớp học kỹ năng số buổi tối.
- Chủ tịch UBND các xã, thị trấn chịu trách nhiệm trước Chủ tịch UBND huyện về kết quả thực hiện Kế hoạch trên địa bàn.
Trên đây là Kế hoạch tuyên truyền, phổ cập kỹ năng số năm 2023, đề nghị các cơ quan, địa phương phối hợp thực hiện./."""),
    signature("UBND tỉnh", "TT Huyện ủy")),
    "33/KH-UBND", "2023-03-10", "Ủy ban nhân dân huyện Krông Lách", "Kế hoạch tuyên truyền, phổ cập kỹ năng số cho đồng bào các dân tộc trên địa bàn huyện năm 2023", whole(2023),
    (Task("Phát chuyên mục “Buôn làng số” bằng tiếng Ê Đê trên sóng truyền thanh huyện", "Trung tâm Truyền thông - Văn hóa - Thể thao huyện", (), "từ tháng 4/2023", ("2023-04-01", None, None)),
     Task("Tổ chức phiên chợ không tiền mặt tại các xã", "Phòng Kinh tế và Hạ tầng", ("Agribank chi nhánh huyện", "UBND các xã"), "hằng tháng", every("monthly")),
     Task("Tập huấn cho thành viên Tổ công nghệ số cộng đồng", "Phòng Văn hóa và Thông tin", ("Huyện đoàn",), "quý II/2023", q(2023, 2)),
     Task("In sổ tay “Tự làm hồ sơ ở nhà”", "Phòng Nội vụ", (), "trước ngày 20/5/2023", by("2023-05-20")),
     Task("Chỉ đạo Công an xã cấp tài khoản định danh điện tử lưu động tại các buôn, ưu tiên người già yếu", "Công an huyện", (), "trước ngày 31/8/2023", by("2023-08-31")),
     Task("Đưa nội dung an toàn trên mạng vào giờ sinh hoạt lớp", "Phòng Giáo dục và Đào tạo", (), "mỗi tháng 01 lần", every("monthly")),
     Task("Vận động bà con tham gia lớp học kỹ năng số buổi tối", "Già làng, trưởng buôn, người có uy tín")),
    (Target("hộ gia đình sử dụng điện thoại thông minh", 65, comparator=">", due="2023-12-31"), Target("xã, thị trấn có nhóm Zalo", 100, due="2023-06-30"),
     Target("Mỗi nhóm Zalo", 3, "count_each", ">=", "tin", cadence="weekly"), Target("người trong độ tuổi lao động", 70, comparator=">=")))

# A commune after the merger: lines of labels beneath each item, several labels in one line.
COMMUNE = Doc("xa-ven-bien-2025", "odt", (
    head("ỦY BAN NHÂN DÂN", "XÃ CỬA LỠ", "71/KH-UBND", "Cửa Lỡ, ngày 15 tháng 8 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền mô hình chính quyền địa phương 02 cấp và dịch vụ công trực tuyến 6 tháng cuối năm 2025", CENTRED),
    *lines("""
Sau một tháng vận hành chính quyền địa phương 02 cấp, nhiều người dân còn lúng túng về nơi nộp hồ sơ. UBND xã ban hành Kế hoạch tuyên truyền như sau:
I. MỤC TIÊU
1. 21/21 thôn được cấp tờ hướng dẫn “Làm thủ tục ở đâu”.
2. Tỷ lệ hồ sơ nộp trực tuyến đến ngày 31/12/2025 đạt ít nhất 60%, trong đó hộ tịch đạt 80%.
3. Người dân chờ không quá 20 phút để được tiếp nhận hồ sơ.
II. NỘI DUNG CÔNG VIỆC
1. Thu âm bản tin về nơi tiếp nhận hồ sơ sau sáp nhập
Thời gian: trước ngày 25/8/2025; Đơn vị thực hiện: Trung tâm Cung ứng dịch vụ công; Phối hợp: Phòng Văn hóa - Xã hội.
2. Phát bản tin trên 38 cụm loa, ưu tiên giờ ghe thuyền về bến
Thời gian: hằng ngày; Đơn vị thực hiện: Trưởng các thôn.
3. Đưa cán bộ xuống bến cá hướng dẫn ngư dân nộp hồ sơ đăng ký tàu cá
Thời gian: thứ Bảy hằng tuần; Đơn vị thực hiện: Phòng Kinh tế; Phối hợp: Đồn Biên phòng Cửa Lỡ, Đoàn Thanh niên xã.
4. Dựng 04 pa nô tại các ngã ba và trụ sở UBND xã cũ
Thời gian: tháng 9/2025; Đơn vị thực hiện: Phòng Văn hóa - Xã hội; Kết quả: 04 pa nô.
5. Gặp mặt, giải đáp thắc mắc của người dân ở ba xã cũ
Thời gian: tháng 9 đến tháng 10/2025; Đơn vị thực hiện: Văn phòng HĐND và UBND; Phối hợp: Ủy ban MTTQ Việt Nam xã.
III. KINH PHÍ
Từ nguồn ngân sách xã và xã hội hóa.
IV. TỔ CHỨC THỰC HIỆN
Các phòng, đơn vị theo chức năng, nhiệm vụ phối hợp thực hiện; Văn phòng HĐND và UBND theo dõi, tổng hợp, báo cáo UBND xã."""),
    signature("UBND tỉnh", "TT Đảng ủy xã", "Các thôn")),
    "71/KH-UBND", "2025-08-15", "Ủy ban nhân dân xã Cửa Lỡ", "Kế hoạch tuyên truyền mô hình chính quyền địa phương 02 cấp và dịch vụ công trực tuyến 6 tháng cuối năm 2025", ("2025-07-01", "2025-12-31"),
    (Task("Thu âm bản tin về nơi tiếp nhận hồ sơ sau sáp nhập", "Trung tâm Cung ứng dịch vụ công", ("Phòng Văn hóa - Xã hội",), "trước ngày 25/8/2025", by("2025-08-25")),
     Task("Phát bản tin trên 38 cụm loa, ưu tiên giờ ghe thuyền về bến", "Trưởng các thôn", (), "hằng ngày", every("daily")),
     Task("Đưa cán bộ xuống bến cá hướng dẫn ngư dân nộp hồ sơ đăng ký tàu cá", "Phòng Kinh tế", ("Đồn Biên phòng Cửa Lỡ", "Đoàn Thanh niên xã"), "thứ Bảy hằng tuần", every("weekly")),
     Task("Dựng 04 pa nô tại các ngã ba và trụ sở UBND xã cũ", "Phòng Văn hóa - Xã hội", (), "tháng 9/2025", months(2025, 9), "04 pa nô"),
     Task("Gặp mặt, giải đáp thắc mắc của người dân ở ba xã cũ", "Văn phòng HĐND và UBND", ("Ủy ban MTTQ Việt Nam xã",), "tháng 9 đến tháng 10/2025", months(2025, 9, 10))),
    (Target("thôn được cấp tờ hướng dẫn", 100), Target("Tỷ lệ hồ sơ nộp trực tuyến", 60, comparator=">=", due="2025-12-31"), Target("hộ tịch", 80, due="2025-12-31"),
     Target("Người dân chờ", 20, "duration", "<=", "phút")))

# A school: people by their posts, the school year, last year's figures beside this year's.
SCHOOL = Doc("thpt-bao-hiem", "docx", (
    Frame(("SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH LỘC", "TRƯỜNG THPT PHAN CHÂU TRINH", "Số: 102/KH-THPTPCT"), (*MOTTO, "Bình Lộc, ngày 26 tháng 8 năm 2024")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông và vận động học sinh tham gia bảo hiểm y tế", CENTRED), P("Năm học 2024 - 2025", CENTRED),
    *lines("""
Thực hiện Công văn số 1877/SGDĐT-CTTT ngày 12/8/2024 của Sở Giáo dục và Đào tạo; năm học 2023 - 2024 nhà trường có 97,6% học sinh tham gia bảo hiểm y tế, còn 31 em chưa có thẻ.
# 1. Mục tiêu
1.1. Phấn đấu 100% học sinh có thẻ bảo hiểm y tế trước ngày 31/10/2024.
1.2. Từ 95% phụ huynh trở lên cài ứng dụng VssID.
1.3. Mỗi lớp cử 02 học sinh làm tuyên truyền viên.
# 2. Phân công nhiệm vụ
Phó Hiệu trưởng phụ trách cơ sở vật chất ký hợp đồng đại lý thu với Bảo hiểm xã hội huyện trong tháng 8/2024.
Nhân viên y tế trường học rà soát, lập danh sách học sinh thuộc diện được Nhà nước đóng trước 05/9/2024; cấp phát thẻ cho học sinh ngay khi nhận được từ cơ quan bảo hiểm.
Kế toán nhà trường thu và chuyển tiền đóng bảo hiểm y tế về cơ quan bảo hiểm xã hội vào ngày 20 hằng tháng.
Bí thư Đoàn trường chịu trách nhiệm tổ chức cuộc thi làm clip “Tấm thẻ nhỏ, lợi ích lớn”, nhận bài từ ngày 16/9/2024 đến ngày 11/10/2024.
Giáo viên chủ nhiệm các lớp:
+ Phổ biến mức đóng, quyền lợi trong buổi họp phụ huynh đầu năm;
+ Phối hợp với Ban đại diện cha mẹ học sinh lớp vận động mạnh thường quân mua thẻ tặng học sinh khó khăn.
Nhà trường đề nghị Hội Khuyến học xã hỗ trợ 20 thẻ cho học sinh hộ cận nghèo.
# 3. Chế độ báo cáo
Các bộ phận báo cáo tiến độ về Ban vận động vào sáng thứ Hai hằng tuần."""),
    Frame(("Nơi nhận:", "- Sở GD&ĐT;", "- BHXH huyện;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Ngô Văn Mẫu"))),
    "102/KH-THPTPCT", "2024-08-26", "Trường THPT Phan Châu Trinh", "Kế hoạch truyền thông và vận động học sinh tham gia bảo hiểm y tế năm học 2024 - 2025", ("2024-09-01", "2025-08-31"),
    (Task("Ký hợp đồng đại lý thu với Bảo hiểm xã hội huyện", "Phó Hiệu trưởng phụ trách cơ sở vật chất", (), "trong tháng 8/2024", months(2024, 8)),
     Task("Rà soát, lập danh sách học sinh thuộc diện được Nhà nước đóng", "Nhân viên y tế trường học", (), "trước 05/9/2024", by("2024-09-05")),
     Task("Cấp phát thẻ cho học sinh ngay khi nhận được từ cơ quan bảo hiểm", "Nhân viên y tế trường học"),
     Task("Thu và chuyển tiền đóng bảo hiểm y tế về cơ quan bảo hiểm xã hội", "Kế toán nhà trường", (), "vào ngày 20 hằng tháng", every("monthly")),
     Task("Tổ chức cuộc thi làm clip “Tấm thẻ nhỏ, lợi ích lớn”, nhận bài", "Bí thư Đoàn trường", (), "từ ngày 16/9/2024 đến ngày 11/10/2024", ("2024-09-16", "2024-10-11", None)),
     Task("Phổ biến mức đóng, quyền lợi trong buổi họp phụ huynh đầu năm", "Giáo viên chủ nhiệm các lớp"),
     Task("Vận động mạnh thường quân mua thẻ tặng học sinh khó khăn", "Giáo viên chủ nhiệm các lớp", ("Ban đại diện cha mẹ học sinh lớp",)),
     Task("Hỗ trợ 20 thẻ cho học sinh hộ cận nghèo", "Hội Khuyến học xã")),
    (Target("học sinh có thẻ bảo hiểm y tế", 100, due="2024-10-31"), Target("phụ huynh", 95, comparator=">="), Target("Mỗi lớp", 2, "count_each", unit="học sinh")))

# The police of a province: a plan of teams, with what must not happen among its goals.
POLICE = Doc("cong-an-lua-dao", "typst", (
    Frame(("BỘ CÔNG AN", "CÔNG AN TỈNH BÌNH LỘC", "Số: 455/KH-CAT-PA05"), (*MOTTO, "Bình Lộc, ngày 22 tháng 9 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Mở đợt cao điểm tuyên truyền phòng, chống lừa đảo trên không gian mạng", CENTRED),
    *lines("""
I. MỤC ĐÍCH
Nâng cao cảnh giác của Nhân dân, nhất là người cao tuổi, học sinh, công nhân.
II. YÊU CẦU, CHỈ TIÊU
1. Số vụ lừa đảo trên không gian mạng giảm ít nhất 20% so với cùng kỳ năm 2024.
2. Toàn bộ 100% khu công nghiệp, khu nhà trọ được tuyên truyền trực tiếp.
3. Tin báo của người dân được tiếp nhận, phản hồi trong vòng 24 giờ.
4. Không quá 5% tin báo bị chuyển sai địa chỉ xử lý.
III. NHIỆM VỤ CỤ THỂ
1. Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
1.1. Xây dựng 05 video cảnh báo thủ đoạn mới, bàn giao cho Công an các xã, phường trước ngày 05/10/2025.
1.2. Chủ trì, phối hợp với Ngân hàng Nhà nước khu vực, các ngân hàng thương mại dán cảnh báo tại quầy giao dịch và máy ATM, hoàn thành trong tháng 10/2025.
2. Phòng Tham mưu tổng hợp tình hình, kết quả, định kỳ thứ Năm hằng tuần báo cáo Giám đốc Công an tỉnh.
3. Phòng Công tác đảng và công tác chính trị: chỉ đạo đăng tải tin, bài trên Trang thông tin điện tử Công an tỉnh, ít nhất 02 tin/ngày.
4. Công an các xã, phường
4.1. Rà từng ngõ, gõ từng nhà phát thư ngỏ của Giám đốc Công an tỉnh, thời gian từ 01/10 đến 31/10/2025.
4.2. Tham mưu cấp ủy, chính quyền cùng cấp phát động phong trào “Mỗi nhà một người biết cảnh giác”.
IV. TỔ CHỨC THỰC HIỆN
Căn cứ Kế hoạch này, Thủ trưởng các đơn vị nghiêm túc tổ chức thực hiện."""),
    Frame(("Nơi nhận:", "- Bộ Công an (để báo cáo);", "- Lưu: VT, PA05."), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đại tá Trịnh Mẫu"))),
    "455/KH-CAT-PA05", "2025-09-22", "Công an tỉnh Bình Lộc", "Kế hoạch mở đợt cao điểm tuyên truyền phòng, chống lừa đảo trên không gian mạng", None,
    (Task("Xây dựng 05 video cảnh báo thủ đoạn mới, bàn giao cho Công an các xã, phường", "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao", (), "trước ngày 05/10/2025", by("2025-10-05")),
     Task("Dán cảnh báo tại quầy giao dịch và máy ATM", "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao", ("Ngân hàng Nhà nước khu vực", "các ngân hàng thương mại"), "trong tháng 10/2025", months(2025, 10)),
     Task("Tổng hợp tình hình, kết quả, báo cáo Giám đốc Công an tỉnh", "Phòng Tham mưu", (), "định kỳ thứ Năm hằng tuần", every("weekly")),
     Task("Chỉ đạo đăng tải tin, bài trên Trang thông tin điện tử Công an tỉnh", "Phòng Công tác đảng và công tác chính trị", (), "ít nhất 02 tin/ngày", every("daily")),
     Task("Rà từng ngõ, gõ từng nhà phát thư ngỏ của Giám đốc Công an tỉnh", "Công an các xã, phường", (), "từ 01/10 đến 31/10/2025", ("2025-10-01", "2025-10-31", None)),
     Task("Tham mưu cấp ủy, chính quyền cùng cấp phát động phong trào “Mỗi nhà một người biết cảnh giác”", "Công an các xã, phường")),
    (Target("Số vụ lừa đảo trên không gian mạng", 20, "change", ">="), Target("khu công nghiệp, khu nhà trọ", 100), Target("Tin báo của người dân", 24, "duration", "<=", "giờ"),
     Target("tin báo bị chuyển sai địa chỉ", 5, comparator="<=")))

# An agency's decision with its plan in the same file.
DECISION = Doc("bhxh-quyet-dinh", "docx", (
    Frame(("BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH BÌNH LỘC", "Số: 187/QĐ-BHXH"), (*MOTTO, "Bình Lộc, ngày 03 tháng 02 năm 2023")),
    P("QUYẾT ĐỊNH", CENTRED), P("Về việc ban hành Kế hoạch truyền thông chính sách bảo hiểm xã hội tự nguyện năm 2023", CENTRED),
    *lines("""
= GIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH BÌNH LỘC
Căn cứ Nghị quyết số 28-NQ/TW ngày 23 tháng 5 năm 2018 của Ban Chấp hành Trung ương;
Căn cứ Kế hoạch số 4057/KH-BHXH ngày 30 tháng 12 năm 2022 của Bảo hiểm xã hội Việt Nam;
Theo đề nghị của Trưởng phòng Truyền thông và Phát triển đối tượng.
= QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch truyền thông chính sách bảo hiểm xã hội tự nguyện năm 2023.
Điều 2. Quyết định có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng, Trưởng các phòng nghiệp vụ, Giám đốc Bảo hiểm xã hội cấp huyện chịu trách nhiệm thi hành Quyết định này./."""),
    Frame(("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT, TT."), ("GIÁM ĐỐC", "", "Phan Mẫu")),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông chính sách bảo hiểm xã hội tự nguyện năm 2023", CENTRED),
    P("(Ban hành kèm theo Quyết định số 187/QĐ-BHXH ngày 03/02/2023 của Giám đốc Bảo hiểm xã hội tỉnh)", CENTRED),
    *lines("""
I. MỤC TIÊU
Phát triển mới 6.500 người tham gia bảo hiểm xã hội tự nguyện; tỷ lệ người tái đóng đạt tối thiểu 85%; mỗi đại lý thu phát triển thêm ít nhất 05 người mỗi tháng. Nếu đạt tỷ lệ tái đóng trên 90%, đơn vị được xét khen thưởng.
II. PHÂN CÔNG TRÁCH NHIỆM
1. Phòng Truyền thông và Phát triển đối tượng: Tham mưu ký kết chương trình phối hợp với Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh trong quý I; biên tập kịch bản livestream tư vấn chính sách, phát trên fanpage vào tối thứ Sáu hằng tuần.
2. Văn phòng: Phụ trách in ấn và cấp phát 60.000 tờ rơi cho các đại lý thu trước ngày 31/3/2023.
3. Phòng Công nghệ thông tin: Đảm bảo đường truyền cho các buổi livestream.
4. Bảo hiểm xã hội các huyện, thị xã:
- Chủ trì cùng Bưu điện huyện tổ chức hội nghị khách hàng tại xã, hoàn thành trước ngày 30/11/2023;
- Hướng dẫn các đại lý thu niêm yết mức đóng, mức hỗ trợ tại điểm thu.""")),
    "187/QĐ-BHXH", "2023-02-03", "Bảo hiểm xã hội tỉnh Bình Lộc", "Kế hoạch truyền thông chính sách bảo hiểm xã hội tự nguyện năm 2023", whole(2023),
    (Task("Tham mưu ký kết chương trình phối hợp với Hội Nông dân, Hội Liên hiệp Phụ nữ tỉnh", "Phòng Truyền thông và Phát triển đối tượng", (), "trong quý I", q(2023, 1)),
     Task("Biên tập kịch bản livestream tư vấn chính sách, phát trên fanpage", "Phòng Truyền thông và Phát triển đối tượng", (), "vào tối thứ Sáu hằng tuần", every("weekly")),
     Task("Phụ trách in ấn và cấp phát 60.000 tờ rơi cho các đại lý thu", "Văn phòng", (), "trước ngày 31/3/2023", by("2023-03-31")),
     Task("Đảm bảo đường truyền cho các buổi livestream", "Phòng Công nghệ thông tin"),
     Task("Tổ chức hội nghị khách hàng tại xã", "Bảo hiểm xã hội các huyện, thị xã", ("Bưu điện huyện",), "trước ngày 30/11/2023", by("2023-11-30")),
     Task("Hướng dẫn các đại lý thu niêm yết mức đóng, mức hỗ trợ tại điểm thu", "Bảo hiểm xã hội các huyện, thị xã")),
    (Target("người tham gia bảo hiểm xã hội tự nguyện", 6500, "count", unit="người"), Target("tỷ lệ người tái đóng", 85, comparator=">="),
     Target("mỗi đại lý thu", 5, "count_each", ">=", "người", cadence="monthly")))

DOCS: list[Doc] = [PROVINCE, DISTRICT, COMMUNE, SCHOOL, POLICE, DECISION]
