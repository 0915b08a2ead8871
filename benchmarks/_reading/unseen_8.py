"""The eighth lot, by another hand: plans without an annex, where the work stands in sentences and lists."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import CENTRED, Doc, Frame, P, Target, Task, head, lines, signature
from benchmarks._reading.spans import months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

PROVINCE = Doc("tinh-2025", "docx", (
    head("", "ỦY BAN NHÂN DÂN TỈNH TRÀ GIANG", "36/KH-UBND", "Trà Giang, ngày 17 tháng 01 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền công tác cải cách hành chính năm 2025", CENTRED), P("trên địa bàn tỉnh Trà Giang", CENTRED),
    *lines("""
Triển khai Kế hoạch số 2210/KH-UBND ngày 28/12/2021 của UBND tỉnh về tuyên truyền cải cách hành chính giai đoạn 2022 - 2025, trong đó 80% xã có chuyên mục; UBND tỉnh ban hành Kế hoạch tuyên truyền năm 2025 với các nội dung sau:
# I. MỤC TIÊU
# 1. Mục tiêu chung
Tạo chuyển biến trong nhận thức của đội ngũ cán bộ, công chức, viên chức; nâng mức độ hài lòng của người dân đối với cơ quan hành chính.
# 2. Mục tiêu cụ thể
a) 100% cơ quan chuyên môn thuộc UBND tỉnh và UBND cấp huyện xây dựng, ban hành kế hoạch tuyên truyền chậm nhất trong tháng 02/2025.
b) Tổ chức ít nhất 02 cuộc đối thoại giữa lãnh đạo tỉnh với doanh nghiệp, với sự tham gia của tối thiểu 85% hiệp hội doanh nghiệp trên địa bàn.
c) Mỗi đài truyền thanh cấp xã phát ít nhất 02 chương trình/tuần về cải cách hành chính.
d) Nâng tỷ lệ người dân biết đến Cổng Dịch vụ công từ 68% năm 2024 lên 85% năm 2025.
đ) Phấn đấu Chỉ số PAR INDEX của tỉnh tăng từ 03 bậc trở lên so với năm 2024.
# II. NỘI DUNG TUYÊN TRUYỀN
- Kết quả thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.
- Các mô hình, sáng kiến hay trong giải quyết thủ tục hành chính.
# III. HÌNH THỨC TUYÊN TRUYỀN
Qua báo chí, hệ thống truyền thanh cơ sở, mạng xã hội, tờ gấp, pa nô, hội thi.
# IV. KINH PHÍ
Kinh phí thực hiện Kế hoạch được bố trí trong dự toán chi thường xuyên của các cơ quan, đơn vị.
# V. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Là cơ quan thường trực, giúp UBND tỉnh tổ chức thực hiện Kế hoạch; kiểm tra, đôn đốc các cơ quan, đơn vị.
b) Chủ trì, phối hợp với Trường Chính trị tỉnh, UBND cấp huyện mở 03 lớp bồi dưỡng nghiệp vụ tuyên truyền cho công chức phụ trách cải cách hành chính cấp xã; thời gian thực hiện: Quý II và Quý III/2025.
c) In ấn, phát hành 15.000 tờ gấp “Những điều cần biết về dịch vụ công trực tuyến”. Hoàn thành trước ngày 31/5/2025.
2. Sở Khoa học và Công nghệ
Định hướng các cơ quan báo chí, hệ thống truyền thanh cơ sở đăng, phát tin, bài về cải cách hành chính theo hằng tháng.
3. Văn phòng UBND tỉnh
- Chỉ đạo Cổng Thông tin điện tử tỉnh nâng cấp chuyên trang “Cải cách hành chính” (hoàn thành trong quý I/2025).
- Công khai kết quả tiếp nhận, xử lý phản ánh, kiến nghị định kỳ vào ngày 20 hằng tháng.
4. Báo Trà Giang, Đài Phát thanh và Truyền hình tỉnh
Duy trì chuyên trang, chuyên mục về cải cách hành chính, mỗi tháng ít nhất 02 kỳ.
5. Bưu điện tỉnh: Bố trí tủ sách, tờ gấp về thủ tục hành chính tại các điểm Bưu điện - Văn hóa xã.
6. Các sở, ban, ngành; UBND các huyện, thành phố
a) Xây dựng kế hoạch tuyên truyền cải cách hành chính năm 2025 của cơ quan, địa phương, gửi Sở Nội vụ trước ngày 28/02/2025.
b) Đưa nội dung cải cách hành chính vào sinh hoạt cơ quan, giao ban định kỳ hằng tháng.
7. Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh chủ động phổ biến, vận động đoàn viên, hội viên giám sát việc giải quyết thủ tục hành chính.
Trên đây là Kế hoạch tuyên truyền công tác cải cách hành chính năm 2025, yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện. Trong quá trình thực hiện nếu có phát sinh, kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ)./."""),
    signature("Bộ Nội vụ (báo cáo)", "TT Tỉnh ủy, HĐND tỉnh", "Các sở, ban, ngành", title="KT. CHỦ TỊCH")),
    "36/KH-UBND", "2025-01-17", "Ủy ban nhân dân tỉnh Trà Giang", "Kế hoạch tuyên truyền công tác cải cách hành chính năm 2025 trên địa bàn tỉnh Trà Giang", whole(2025),
    (Task("Kiểm tra, đôn đốc các cơ quan, đơn vị", "Sở Nội vụ"),
     Task("Mở 03 lớp bồi dưỡng nghiệp vụ tuyên truyền cho công chức phụ trách cải cách hành chính cấp xã", "Sở Nội vụ", ("Trường Chính trị tỉnh", "UBND cấp huyện"), "Quý II và Quý III/2025", ("2025-04-01", "2025-09-30", None)),
     Task("In ấn, phát hành 15.000 tờ gấp “Những điều cần biết về dịch vụ công trực tuyến”", "Sở Nội vụ", (), "trước ngày 31/5/2025", by("2025-05-31")),
     Task("Định hướng các cơ quan báo chí, hệ thống truyền thanh cơ sở đăng, phát tin, bài về cải cách hành chính", "Sở Khoa học và Công nghệ", (), "theo hằng tháng", every("monthly")),
     Task("Chỉ đạo Cổng Thông tin điện tử tỉnh nâng cấp chuyên trang “Cải cách hành chính”", "Văn phòng UBND tỉnh", (), "trong quý I/2025", q(2025, 1)),
     Task("Công khai kết quả tiếp nhận, xử lý phản ánh, kiến nghị", "Văn phòng UBND tỉnh", (), "định kỳ vào ngày 20 hằng tháng", every("monthly")),
     Task("Duy trì chuyên trang, chuyên mục về cải cách hành chính", "Báo Trà Giang, Đài Phát thanh và Truyền hình tỉnh", (), "mỗi tháng ít nhất 02 kỳ", every("monthly")),
     Task("Bố trí tủ sách, tờ gấp về thủ tục hành chính tại các điểm Bưu điện - Văn hóa xã", "Bưu điện tỉnh"),
     Task("Xây dựng kế hoạch tuyên truyền cải cách hành chính năm 2025 của cơ quan, địa phương, gửi Sở Nội vụ", "Các sở, ban, ngành; UBND các huyện, thành phố", (), "trước ngày 28/02/2025", by("2025-02-28")),
     Task("Đưa nội dung cải cách hành chính vào sinh hoạt cơ quan, giao ban", "Các sở, ban, ngành; UBND các huyện, thành phố", (), "định kỳ hằng tháng", every("monthly")),
     Task("Phổ biến, vận động đoàn viên, hội viên giám sát việc giải quyết thủ tục hành chính", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh")),
    (Target("cơ quan chuyên môn thuộc UBND tỉnh và UBND cấp huyện", 100, due="2025-02-28"), Target("cuộc đối thoại giữa lãnh đạo tỉnh với doanh nghiệp", 2, "count", ">=", "cuộc"),
     Target("hiệp hội doanh nghiệp", 85, comparator=">="), Target("đài truyền thanh cấp xã", 2, "count_each", ">=", "chương trình", cadence="weekly"),
     Target("tỷ lệ người dân biết đến Cổng Dịch vụ công", 85, due="2025-12-31"), Target("Chỉ số PAR INDEX của tỉnh", 3, "change", ">=", "bậc")))

COMMUNE = Doc("xa-2026", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG LÂM", "25/KH-UBND", "Đồng Lâm, ngày 30 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền về cải cách hành chính, chuyển đổi số năm 2026", CENTRED),
    *lines("""
I. MỤC ĐÍCH, YÊU CẦU
1. Giúp người dân hiểu và sử dụng dịch vụ công trực tuyến.
2. Nội dung ngắn gọn, dễ hiểu, phù hợp với đồng bào dân tộc thiểu số.
II. MỤC TIÊU CỤ THỂ
Phấn đấu trong năm 2026: 100% thôn có ít nhất 01 điểm truy cập wifi miễn phí; trên 75% hộ gia đình có ít nhất 01 người biết nộp hồ sơ trực tuyến; tổ chức 24 buổi tuyên truyền lưu động, mỗi thôn ít nhất 02 buổi.
III. NHIỆM VỤ VÀ GIẢI PHÁP
1. Tuyên truyền trên hệ thống truyền thanh
1.1. Xây dựng bản tin phát thanh bằng tiếng Kinh và tiếng Cơ Tu, thời lượng 5 - 7 phút (Phòng Văn hóa - Xã hội chủ trì; Ủy ban MTTQ Việt Nam xã phối hợp; thời gian: hằng tuần).
1.2. Sửa chữa, thay thế 06 cụm loa hư hỏng (Văn phòng HĐND và UBND xã chủ trì; hoàn thành trước ngày 31/3/2026).
2. Tuyên truyền trực quan
2.1. Làm mới 12 pa nô tại trung tâm xã và nhà sinh hoạt cộng đồng các thôn (Phòng Văn hóa - Xã hội chủ trì; các thôn phối hợp; thời gian: quý II/2026).
3. Tuyên truyền trực tiếp
3.1. Tổ chức "Ngày hội công dân số" (Đoàn Thanh niên xã chủ trì, phối hợp với Công an xã, Trạm Y tế xã; tháng 3 và tháng 10/2026).
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch; định kỳ hằng quý báo cáo UBND xã.
2. Phòng Kinh tế tham mưu UBND xã cân đối, bố trí kinh phí thực hiện."""),
    signature("Sở Nội vụ", "TT Đảng ủy xã")),
    "25/KH-UBND", "2026-01-30", "Ủy ban nhân dân xã Đồng Lâm", "Kế hoạch thông tin, tuyên truyền về cải cách hành chính, chuyển đổi số năm 2026", whole(2026),
    (Task("Xây dựng bản tin phát thanh bằng tiếng Kinh và tiếng Cơ Tu, thời lượng 5 - 7 phút", "Phòng Văn hóa - Xã hội", ("Ủy ban MTTQ Việt Nam xã",), "hằng tuần", every("weekly")),
     Task("Sửa chữa, thay thế 06 cụm loa hư hỏng", "Văn phòng HĐND và UBND xã", (), "trước ngày 31/3/2026", by("2026-03-31")),
     Task("Làm mới 12 pa nô tại trung tâm xã và nhà sinh hoạt cộng đồng các thôn", "Phòng Văn hóa - Xã hội", ("các thôn",), "quý II/2026", q(2026, 2)),
     Task('Tổ chức "Ngày hội công dân số"', "Đoàn Thanh niên xã", ("Công an xã", "Trạm Y tế xã"), "tháng 3 và tháng 10/2026", ("2026-03-01", "2026-10-31", None)),
     Task("Tham mưu UBND xã cân đối, bố trí kinh phí thực hiện", "Phòng Kinh tế")),
    (Target("thôn điểm truy cập wifi", 100, due="2026-12-31"), Target("hộ gia đình", 75, comparator=">", due="2026-12-31"),
     Target("buổi tuyên truyền lưu động", 24, "count", unit="buổi", due="2026-12-31"), Target("mỗi thôn", 2, "count_each", ">=", "buổi", due="2026-12-31")))

JUSTICE = Doc("so-tu-phap-2024", "pdf", (
    head("ỦY BAN NHÂN DÂN TỈNH TRÀ GIANG", "SỞ TƯ PHÁP", "09/KH-STP", "Trà Giang, ngày 08 tháng 02 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Phổ biến, giáo dục pháp luật và hòa giải ở cơ sở năm 2024", CENTRED),
    *lines("""
A. MỤC ĐÍCH, YÊU CẦU
Nâng cao chất lượng công tác phổ biến, giáo dục pháp luật; bám sát hướng dẫn của Bộ Tư pháp.
B. NỘI DUNG CÔNG VIỆC
I. CÔNG TÁC PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT
1. Biên soạn, phát hành đề cương giới thiệu các luật mới được Quốc hội thông qua
- Đơn vị thực hiện: Phòng Phổ biến, giáo dục pháp luật.
- Đơn vị phối hợp: Văn phòng Sở; Phòng Tư pháp cấp huyện.
- Thời gian thực hiện: Quý I, quý III.
- Kết quả, sản phẩm: 04 đề cương.
2. Tổ chức Cuộc thi trực tuyến “Tìm hiểu pháp luật về đất đai”
- Đơn vị thực hiện: Phòng Phổ biến, giáo dục pháp luật.
- Đơn vị phối hợp: Tỉnh đoàn; Sở Giáo dục và Đào tạo.
- Thời gian thực hiện: Từ ngày 01/9/2024 đến ngày 31/10/2024.
3. Tổ chức các hoạt động hưởng ứng Ngày Pháp luật Việt Nam
- Đơn vị thực hiện: Các phòng, trung tâm thuộc Sở.
- Thời gian thực hiện: Cao điểm từ ngày 01/11 đến ngày 10/11/2024.
II. CÔNG TÁC HÒA GIẢI Ở CƠ SỞ
1. Tập huấn kỹ năng hòa giải cho hòa giải viên
- Đơn vị thực hiện: Phòng Phổ biến, giáo dục pháp luật.
- Thời gian thực hiện: Tháng 6/2024.
- Kết quả, sản phẩm: 02 lớp, 180 hòa giải viên.
C. CHỈ TIÊU
- Tỷ lệ hòa giải thành đạt từ 86% trở lên (năm 2023 đạt 84,7%).
- 100% báo cáo viên pháp luật cấp tỉnh được cập nhật kiến thức, mỗi năm ít nhất 01 lần.
D. TỔ CHỨC THỰC HIỆN
Giao Phòng Phổ biến, giáo dục pháp luật làm đầu mối theo dõi, tổng hợp kết quả thực hiện, báo cáo Giám đốc Sở trước ngày 10/12/2024."""),
    signature("UBND tỉnh", title="GIÁM ĐỐC")),
    "09/KH-STP", "2024-02-08", "Sở Tư pháp", "Kế hoạch phổ biến, giáo dục pháp luật và hòa giải ở cơ sở năm 2024", whole(2024),
    (Task("Biên soạn, phát hành đề cương giới thiệu các luật mới được Quốc hội thông qua", "Phòng Phổ biến, giáo dục pháp luật", ("Văn phòng Sở", "Phòng Tư pháp cấp huyện"), "Quý I, quý III", ("2024-01-01", "2024-09-30", None), "04 đề cương"),
     Task("Tổ chức Cuộc thi trực tuyến “Tìm hiểu pháp luật về đất đai”", "Phòng Phổ biến, giáo dục pháp luật", ("Tỉnh đoàn", "Sở Giáo dục và Đào tạo"), "Từ ngày 01/9/2024 đến ngày 31/10/2024", ("2024-09-01", "2024-10-31", None)),
     Task("Tổ chức các hoạt động hưởng ứng Ngày Pháp luật Việt Nam", "Các phòng, trung tâm thuộc Sở", (), "Cao điểm từ ngày 01/11 đến ngày 10/11/2024", ("2024-11-01", "2024-11-10", None)),
     Task("Tập huấn kỹ năng hòa giải cho hòa giải viên", "Phòng Phổ biến, giáo dục pháp luật", (), "Tháng 6/2024", months(2024, 6), "02 lớp, 180 hòa giải viên")),
    (Target("Tỷ lệ hòa giải thành", 86, comparator=">="), Target("báo cáo viên pháp luật cấp tỉnh", 100, cadence="yearly")))

SCHOOL = Doc("truong-thcs", "odt", (
    Frame(("UBND XÃ ĐỒNG LÂM", "TRƯỜNG TRUNG HỌC CƠ SỞ NGUYỄN DU", "Số: 61/KH-THCSND"), (*MOTTO, "Đồng Lâm, ngày 03 tháng 10 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Chuyển đổi số và truyền thông trường học năm học 2025 - 2026", CENTRED),
    *lines("""
I. Đặc điểm tình hình
Trường có 18 lớp, 712 học sinh; 38/40 giáo viên sử dụng thành thạo học bạ số.
II. Chỉ tiêu phấn đấu
- 100% giáo viên sử dụng học bạ số trước ngày 31/12/2025.
- Ít nhất 90% phụ huynh cài đặt ứng dụng liên lạc điện tử.
- Mỗi tổ chuyên môn xây dựng tối thiểu 02 học liệu số trong mỗi học kỳ.
- Tỷ lệ thu học phí không dùng tiền mặt đạt 100% vào cuối năm học.
III. Tổ chức thực hiện
1. Hiệu trưởng
- Ban hành quy chế quản lý trang thông tin điện tử của trường trong tháng 10/2025.
- Phân công nhiệm vụ cho các bộ phận.
2. Phó Hiệu trưởng phụ trách chuyên môn
- Tổ chức tập huấn kỹ năng số cho giáo viên vào tuần cuối tháng 10/2025.
- Duyệt tin, bài trước khi đăng tải.
3. Tổ Văn phòng
- Cập nhật dữ liệu lên cơ sở dữ liệu ngành trước ngày 15 hằng tháng.
4. Giáo viên chủ nhiệm: Hướng dẫn phụ huynh cài đặt ứng dụng, hoàn thành trong tháng 11/2025; thường xuyên trao đổi thông tin qua nhóm lớp.
5. Đề nghị Ban đại diện cha mẹ học sinh phối hợp với nhà trường vận động phụ huynh thanh toán không dùng tiền mặt."""),
    Frame(("Nơi nhận:", "- Phòng VH-XH xã;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Đỗ Thị Mẫu"))),
    "61/KH-THCSND", "2025-10-03", "Trường Trung học cơ sở Nguyễn Du", "Kế hoạch chuyển đổi số và truyền thông trường học năm học 2025 - 2026", ("2025-09-01", "2026-08-31"),
    (Task("Ban hành quy chế quản lý trang thông tin điện tử của trường", "Hiệu trưởng", (), "trong tháng 10/2025", months(2025, 10)),
     Task("Phân công nhiệm vụ cho các bộ phận", "Hiệu trưởng"),
     Task("Tổ chức tập huấn kỹ năng số cho giáo viên", "Phó Hiệu trưởng phụ trách chuyên môn", (), "vào tuần cuối tháng 10/2025", months(2025, 10)),
     Task("Duyệt tin, bài trước khi đăng tải", "Phó Hiệu trưởng phụ trách chuyên môn"),
     Task("Cập nhật dữ liệu lên cơ sở dữ liệu ngành", "Tổ Văn phòng", (), "trước ngày 15 hằng tháng", every("monthly")),
     Task("Hướng dẫn phụ huynh cài đặt ứng dụng", "Giáo viên chủ nhiệm", (), "trong tháng 11/2025", months(2025, 11)),
     Task("Trao đổi thông tin qua nhóm lớp", "Giáo viên chủ nhiệm", (), "thường xuyên", every("continuous")),
     Task("Vận động phụ huynh thanh toán không dùng tiền mặt", "Ban đại diện cha mẹ học sinh", ("nhà trường",))),
    (Target("giáo viên", 100, due="2025-12-31"), Target("phụ huynh", 90, comparator=">="), Target("tổ chuyên môn", 2, "count_each", ">=", "học liệu số"),
     Target("Tỷ lệ thu học phí không dùng tiền mặt", 100)))

HOSPITAL = Doc("benh-vien-2023", "typst", (
    Frame(("SỞ Y TẾ TRÀ GIANG", "BỆNH VIỆN ĐA KHOA KHU VỰC CẨM SƠN", "Số: 144/KH-BVCS"), (*MOTTO, "Cẩm Sơn, ngày 21 tháng 3 năm 2023")),
    P("KẾ HOẠCH", CENTRED), P("Đổi mới phong cách, thái độ phục vụ và truyền thông bệnh viện năm 2023", CENTRED),
    *lines("""
I. MỤC TIÊU
1. Tăng tỷ lệ người bệnh nội trú hài lòng từ 89% lên 94%.
2. Giảm thời gian chờ khám từ 75 phút xuống còn 50 phút.
3. Số tin, bài trên trang thông tin điện tử tăng 30% so với năm 2022.
4. Không có đơn thư khiếu nại về thái độ phục vụ.
5. Mỗi khoa lâm sàng tổ chức họp hội đồng người bệnh ít nhất 02 lần/tháng.
II. PHÂN CÔNG THỰC HIỆN
1. Phòng Tổ chức - Hành chính chủ trì, phối hợp với Công đoàn cơ sở tổ chức ký cam kết "Đổi mới phong cách, thái độ phục vụ" tại 18 khoa, phòng. Thời gian hoàn thành: 15/4/2023.
2. Phòng Công tác xã hội phụ trách đường dây nóng, tiếp nhận và phản hồi ý kiến người bệnh hằng ngày.
3. Phòng Điều dưỡng xây dựng kịch bản giao tiếp mẫu, trình Ban Giám đốc phê duyệt trong tháng 4/2023 và tập huấn cho toàn thể điều dưỡng trong quý II/2023.
4. Tổ Công nghệ thông tin: thiết kế infographic hướng dẫn quy trình khám bệnh; phát trên màn hình sảnh chờ từ ngày 01/5/2023.
5. Các khoa, phòng căn cứ Kế hoạch xây dựng kế hoạch chi tiết, nộp về Phòng Tổ chức - Hành chính trước 05/4/2023."""),
    Frame(("Nơi nhận:", "- Ban Giám đốc;", "- Lưu: VT, TCHC."), ("GIÁM ĐỐC", "", "BS. Hồ Văn Mẫu"))),
    "144/KH-BVCS", "2023-03-21", "Bệnh viện Đa khoa khu vực Cẩm Sơn", "Kế hoạch đổi mới phong cách, thái độ phục vụ và truyền thông bệnh viện năm 2023", whole(2023),
    (Task('Tổ chức ký cam kết "Đổi mới phong cách, thái độ phục vụ" tại 18 khoa, phòng', "Phòng Tổ chức - Hành chính", ("Công đoàn cơ sở",), "15/4/2023", by("2023-04-15")),
     Task("Phụ trách đường dây nóng, tiếp nhận và phản hồi ý kiến người bệnh", "Phòng Công tác xã hội", (), "hằng ngày", every("daily")),
     Task("Xây dựng kịch bản giao tiếp mẫu, trình Ban Giám đốc phê duyệt", "Phòng Điều dưỡng", (), "trong tháng 4/2023", months(2023, 4)),
     Task("Tập huấn cho toàn thể điều dưỡng", "Phòng Điều dưỡng", (), "trong quý II/2023", q(2023, 2)),
     Task("Thiết kế infographic hướng dẫn quy trình khám bệnh", "Tổ Công nghệ thông tin"),
     Task("Phát trên màn hình sảnh chờ", "Tổ Công nghệ thông tin", (), "từ ngày 01/5/2023", ("2023-05-01", None, None)),
     Task("Xây dựng kế hoạch chi tiết, nộp về Phòng Tổ chức - Hành chính", "Các khoa, phòng", (), "trước 05/4/2023", by("2023-04-05"))),
    (Target("tỷ lệ người bệnh nội trú hài lòng", 94), Target("thời gian chờ khám", 50, "duration", "<=", "phút"), Target("Số tin, bài trên trang thông tin điện tử", 30, "change"),
     Target("đơn thư khiếu nại", 0, "count", unit="đơn thư khiếu nại"), Target("khoa lâm sàng", 2, "count_each", ">=", "lần", cadence="monthly")))

DOCS: list[Doc] = [PROVINCE, COMMUNE, JUSTICE, SCHOOL, HOSPITAL]
