"""The seventeenth lot, by the hand of the sixteenth: what people hand in when it is messy, pasted, scanned, forwarded, amended."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import (
    CENTRED,
    HEADING,
    C,
    Doc,
    P,
    T,
    Target,
    Task,
    head,
    lines,
    rows_of,
    signature,
)
from benchmarks._reading.spans import months, whole

# A town's plan pasted from a PDF: lines broken anywhere, words parted, numbers of pages, a running head.
PASTED = Doc("thi-xa-dan-tu-pdf-2022", "txt", ("""ỦY BAN NHÂN DÂN         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   THỊ XÃ BA LAM                    Độc lập - Tự do - Hạnh phúc

Số: 58/KH-UBND               Ba Lam, ngày 15 tháng 3 năm 2022

KẾ HOẠCH
Tuyên truyền, nâng Chỉ số cải cách hành chính của thị xã
năm 2022

Năm 2021, thị xã đứng thứ 6/9 huyện, thị xã, thành phố; 81% người
dân được hỏi hài lòng. Nhằm khắc phục những mặt yếu, UBND thị xã ban
hành Kế hoạch nh ư sau:

I. CHỈ TIÊU
1. Trên 88% người dân được hỏi hài lòng với cách phục vụ c ủa cán
bộ một cửa.
2. 16/16 xã, phường có hộp thư góp ý trước ngày 30/4/2022.
3. Hằng quý, mỗi xã, phường tổ chức ít nhất 03 buổi nói chuyện với
nông dân.

                                                              Trang 1
UBND thị xã Ba Lam - Kế hoạch số 58/KH-UBND

II. CÔNG VIỆC
1. Phòng Nội vụ
- Mời chuyên gia góp ý cách chấm điểm, hoàn thành trong tháng
4/2022.
- Chủ trì, phối hợp với Thị đoàn, Phòng Văn hóa và Thông tin thi
sáng tác ca khúc về người cán bộ gần dân trong quý III/2022.
2. Văn phòng HĐND và UBND thị xã: Ghi âm, ghi hình quầy giao dịch
để rút kinh nghiệm, hằng tháng.
3. Trung tâm Văn hóa - Thể thao có trách nhiệm dựng kịch ngắn lưu
động về chuyện xin dấu, diễn từ ngày 01/6/2022 đến ngày
31/8/2022.

                                                              Trang 2
UBND thị xã Ba Lam - Kế hoạch số 58/KH-UBND

4. UBND các xã, phường
- Sửa sang ghế chờ, quạt mát, nước uống ở nơi tiếp dân trước ngày
20/5/2022.
- Đặt hòm th ư góp ý ở chỗ dễ thấy.

III. KINH PHÍ
Ngân sách thị xã.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Tạ Mẫu
""",), "58/KH-UBND", "2022-03-15", "Ủy ban nhân dân thị xã Ba Lam", "Kế hoạch tuyên truyền, nâng Chỉ số cải cách hành chính của thị xã năm 2022", whole(2022),
    (Task("Mời chuyên gia góp ý cách chấm điểm", "Phòng Nội vụ", (), "trong tháng 4/2022", months(2022, 4)),
     Task("Thi sáng tác ca khúc về người cán bộ gần dân", "Phòng Nội vụ", ("Thị đoàn", "Phòng Văn hóa và Thông tin"), "trong quý III/2022", q(2022, 3)),
     Task("Ghi âm, ghi hình quầy giao dịch để rút kinh nghiệm", "Văn phòng HĐND và UBND thị xã", (), "hằng tháng", every("monthly")),
     Task("Dựng kịch ngắn lưu động về chuyện xin dấu, diễn", "Trung tâm Văn hóa - Thể thao", (), "từ ngày 01/6/2022 đến ngày 31/8/2022", ("2022-06-01", "2022-08-31", None)),
     Task("Sửa sang ghế chờ, quạt mát, nước uống ở nơi tiếp dân", "UBND các xã, phường", (), "trước ngày 20/5/2022", by("2022-05-20")),
     Task("Đặt hòm thư góp ý ở chỗ dễ thấy", "UBND các xã, phường")),
    (Target("người dân được hỏi hài lòng với cách phục vụ", 88, comparator=">"), Target("xã, phường có hộp thư góp ý", 100, due="2022-04-30"),
     Target("mỗi xã, phường", 3, "count_each", ">=", "buổi", cadence="quarterly")))

# A commune's plan as a scanner gives it: blanks doubled and before signs, a heading with its letters apart.
SCANNED = Doc("xa-may-quet-2026", "txt", ("""ỦY  BAN  NHÂN  DÂN
XÃ  ĐẮK  MÔL
Số : 19/KH-UBND
CỘNG  HÒA  XÃ  HỘI  CHỦ  NGHĨA  VIỆT  NAM
Độc lập  -  Tự do  -  Hạnh phúc
Đắk Môl ,  ngày 27  tháng 01  năm 2026

K Ế   H O Ạ C H
Tuyên truyền  cải cách hành chính  đến đồng bào dân tộc thiểu số  năm 2026

I .  MỤC TIÊU
1 .  Tối thiểu  75 %  người dân  các bon , buôn  biết cách đặt lịch làm thủ tục .
2 .  100 %  già làng ,  trưởng bon  được mời  dự tập huấn .
3 .  Thời gian  trả lời  góp ý  không quá  05 ngày làm việc .

II .  NHIỆM VỤ
1 .  Phòng  Văn hóa  -  Xã hội :  Thu thanh  lời chỉ dẫn  bằng tiếng M'Nông ,  phát trên loa  hằng ngày .
2 .  Trung tâm Phục vụ hành chính công xã  có trách nhiệm  đưa bàn tiếp nhận  về hội trường bon  vào thứ Tư  hằng tuần .
3 .  Công an xã :  Chụp ảnh ,  làm căn cước  tại nhà  cho người yếu  trong quý II năm 2026 .
4 .  Mặt trận Tổ quốc xã  chủ trì ,  phối hợp với  Hội Nông dân xã  nói chuyện  ở nhà rông  trước ngày 30 tháng 6 năm 2026 .
5 .  Trưởng các bon :  Dẫn người chưa biết chữ  đi làm giấy tờ .

III .  KINH PHÍ
Ngân sách xã  năm 2026 .

TM .  ỦY BAN NHÂN DÂN
CHỦ TỊCH
Y  Mẫu
""",), "19/KH-UBND", "2026-01-27", "Ủy ban nhân dân xã Đắk Môl", "Kế hoạch tuyên truyền cải cách hành chính đến đồng bào dân tộc thiểu số năm 2026", whole(2026),
    (Task("Thu thanh lời chỉ dẫn bằng tiếng M'Nông, phát trên loa", "Phòng Văn hóa - Xã hội", (), "hằng ngày", every("daily")),
     Task("Đưa bàn tiếp nhận về hội trường bon", "Trung tâm Phục vụ hành chính công xã", (), "vào thứ Tư hằng tuần", every("weekly")),
     Task("Chụp ảnh, làm căn cước tại nhà cho người yếu", "Công an xã", (), "trong quý II năm 2026", q(2026, 2)),
     Task("Nói chuyện ở nhà rông", "Mặt trận Tổ quốc xã", ("Hội Nông dân xã",), "trước ngày 30 tháng 6 năm 2026", by("2026-06-30")),
     Task("Dẫn người chưa biết chữ đi làm giấy tờ", "Trưởng các bon")),
    (Target("người dân các bon, buôn biết cách đặt lịch", 75, comparator=">="), Target("già làng, trưởng bon", 100), Target("Thời gian trả lời góp ý", 5, "duration", "<=", "ngày làm việc")))

# A library's plan typed on a machine that parts accents from their letters, with a table.
LIBRARY_TASKS = (
    Task("Dạy ông bà lớn tuổi gõ chữ, tra cứu trên máy của thư viện", "Phòng Phục vụ bạn đọc", ("Hội Người cao tuổi tỉnh",), "Hằng tuần", every("weekly"), "Sổ lớp"),
    Task("Chở xe sách kèm máy tính về trường vùng xa", "Phòng Xây dựng phong trào", ("Sở Giáo dục và Đào tạo",), "Từ tháng 3 đến tháng 5/2024", months(2024, 3, 5), "Lịch xe, ảnh"),
    Task("Bày kệ sách “Biết luật để khỏi thiệt”", "Phòng Phục vụ bạn đọc", (), "Tháng 11/2024", months(2024, 11), "Kệ sách, danh mục"),
    Task("Đổi thẻ giấy sang thẻ trên điện thoại", "Phòng Hành chính - Tin học", ("Viễn thông tỉnh",), "Trước 30/6/2024", by("2024-06-30"), "5.000 thẻ"))
LIBRARY = Doc("thu-vien-dau-roi-2024", "docx", (
    head("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "THƯ VIỆN TỈNH BẮC LĨNH", "08/KH-TVT", "Bắc Lĩnh, ngày 24 tháng 01 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông dịch vụ thư viện số năm 2024", CENTRED),
    *lines("""
# I. Mục tiêu
Ít nhất 50% bạn đọc dùng thẻ điện tử (cuối năm 2023 là 12%).
Thời gian cấp thẻ không quá 15 phút.
# II. Các việc"""),
    T((("Việc", "Sản phẩm", "Phòng phụ trách", "Phối hợp", "Thời gian"), *rows_of(LIBRARY_TASKS, "content product lead partners timing"))),
    signature("Sở VHTTDL", title="GIÁM ĐỐC", who="Triệu Mẫu")),
    "08/KH-TVT", "2024-01-24", "Thư viện tỉnh Bắc Lĩnh", "Kế hoạch truyền thông dịch vụ thư viện số năm 2024", whole(2024), LIBRARY_TASKS,
    (Target("bạn đọc dùng thẻ điện tử", 50, comparator=">="), Target("Thời gian cấp thẻ", 15, "duration", "<=", "phút")), options={"form": "NFD"})

# A letter passed on: who wrote to whom, the plan's text beneath, a machine's warning at the foot.
FORWARDED = Doc("thu-chuyen-tiep-2025", "txt", ("""Từ: Phạm Thị Mẫu <mau.pt@example.vn>
Đến: Các phòng, đơn vị
Ngày: T.6, 21 thg 2, 2025 lúc 16:42
Tiêu đề: Fwd: KH truyền thông 2025 đã ký

Em chuyển các anh chị bản đã ký để tiện theo dõi ạ.
Năm ngoái cơ quan mình đặt 90% mà chỉ đạt 83% nên sếp dặn đọc kỹ.

Em Mẫu
Văn phòng - máy lẻ 102

---------- Thư đã chuyển tiếp ----------
Từ: Văn thư <vanthu@example.vn>
Ngày: T.6, 21 thg 2, 2025 lúc 15:10
Tiêu đề: KH truyền thông 2025 đã ký
Đến: Phạm Thị Mẫu

ỦY BAN NHÂN DÂN TỈNH RẠCH DỪA
SỞ XÂY DỰNG
Số: 27/KH-SXD
Rạch Dừa, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Truyền thông về thủ tục cấp phép xây dựng năm 2025

I. MỤC TIÊU
1. 95% hồ sơ cấp phép được nộp trên mạng.
2. Số hồ sơ phải bổ sung giấy tờ giảm tối thiểu 20% so với năm 2024.
3. 10/10 phường của thành phố Rạch Dừa có bảng hướng dẫn xây nhà.

II. NHIỆM VỤ
1. Phòng Quản lý xây dựng:
- Vẽ sơ đồ sáu bước xin phép xây nhà, hoàn thành trước ngày 31/3/2025.
- Nói chuyện với thợ hồ, chủ thầu tại các quán cà phê sáng, hằng tháng.
2. Văn phòng Sở phối hợp với Trung tâm Phục vụ hành chính công tỉnh trả lời trực tuyến trên trang của Sở trong tháng 4/2025.
3. Thanh tra Sở có trách nhiệm phát thông báo nhắc nhở trước khi lập biên bản.
4. Trung tâm Quy hoạch được giao đưa bản đồ quy hoạch lên mạng trong quý III/2025.

III. KINH PHÍ
Kinh phí tự chủ năm 2025 của Sở.

GIÁM ĐỐC
Hứa Mẫu

--
Thư này có thể chứa thông tin nội bộ. Nếu nhận nhầm, xin xóa thư và báo cho người gửi.
""",), "27/KH-SXD", "2025-02-20", "Sở Xây dựng", "Kế hoạch truyền thông về thủ tục cấp phép xây dựng năm 2025", whole(2025),
    (Task("Vẽ sơ đồ sáu bước xin phép xây nhà", "Phòng Quản lý xây dựng", (), "trước ngày 31/3/2025", by("2025-03-31")),
     Task("Nói chuyện với thợ hồ, chủ thầu tại các quán cà phê sáng", "Phòng Quản lý xây dựng", (), "hằng tháng", every("monthly")),
     Task("Trả lời trực tuyến trên trang của Sở", "Văn phòng Sở", ("Trung tâm Phục vụ hành chính công tỉnh",), "trong tháng 4/2025", months(2025, 4)),
     Task("Phát thông báo nhắc nhở trước khi lập biên bản", "Thanh tra Sở"),
     Task("Đưa bản đồ quy hoạch lên mạng", "Trung tâm Quy hoạch", (), "trong quý III/2025", q(2025, 3))),
    (Target("hồ sơ cấp phép được nộp trên mạng", 95), Target("Số hồ sơ phải bổ sung giấy tờ", 20, "change", ">="), Target("phường của thành phố Rạch Dừa", 100)))

# Minutes of a meeting that copy the plan whole between what was said and who signed.
MINUTES = Doc("bien-ban-co-ke-hoach-2026", "docx", (
    P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTRED), P("Độc lập - Tự do - Hạnh phúc", CENTRED), P("BIÊN BẢN HỌP", CENTRED), P("Phổ biến Kế hoạch truyền thông năm 2026", CENTRED),
    *lines("""
Hôm nay, lúc 8 giờ 00 ngày 06 tháng 3 năm 2026, tại hội trường xã, đã họp phổ biến Kế hoạch. Có mặt 24/26 người được mời; vắng 02 người có lý do.
Chủ trì: Ông Đàm Mẫu, Phó Chủ tịch UBND xã. Thư ký: Bà Quách Thị Mẫu.
Ông Tâm, trưởng thôn 3, hỏi vì sao năm 2025 chỉ có 44% hộ tham gia. Chủ trì đã giải thích.
Toàn văn Kế hoạch được đọc tại cuộc họp như sau:"""),
    head("ỦY BAN NHÂN DÂN", "XÃ PHONG SƠN", "41/KH-UBND", "Phong Sơn, ngày 04 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông về thu gom rác và thủ tục môi trường năm 2026", CENTRED),
    *lines("""
# I. MỤC TIÊU
1. Từ 80% hộ dân trở lên ký cam kết phân loại rác trước ngày 30/6/2026.
2. Mỗi thôn có tối thiểu 01 điểm đổi rác lấy quà.
# II. NHIỆM VỤ
1. Phòng Kinh tế: Soạn tờ hướng dẫn đăng ký môi trường cho cơ sở nhỏ, hoàn thành trong tháng 4/2026.
2. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Hội Cựu chiến binh xã vẽ tranh tường ở ngõ xóm trong quý II/2026.
3. Đoàn xã có trách nhiệm dọn kênh mương vào Chủ nhật hằng tuần.
4. Trưởng các thôn: Đến từng nhà lấy chữ ký cam kết.
# III. KINH PHÍ
Quỹ bảo vệ môi trường xã."""),
    P("(Hết phần Kế hoạch)"), P("Cuộc họp kết thúc lúc 9 giờ 15 cùng ngày. Biên bản đã đọc lại cho mọi người cùng nghe."),
    P("THƯ KÝ                              CHỦ TRÌ")),
    "41/KH-UBND", "2026-03-04", "Ủy ban nhân dân xã Phong Sơn", "Kế hoạch truyền thông về thu gom rác và thủ tục môi trường năm 2026", whole(2026),
    (Task("Soạn tờ hướng dẫn đăng ký môi trường cho cơ sở nhỏ", "Phòng Kinh tế", (), "trong tháng 4/2026", months(2026, 4)),
     Task("Vẽ tranh tường ở ngõ xóm", "Phòng Văn hóa - Xã hội", ("Hội Cựu chiến binh xã",), "trong quý II/2026", q(2026, 2)),
     Task("Dọn kênh mương", "Đoàn xã", (), "vào Chủ nhật hằng tuần", every("weekly")),
     Task("Đến từng nhà lấy chữ ký cam kết", "Trưởng các thôn")),
    (Target("hộ dân ký cam kết phân loại rác", 80, comparator=">=", due="2026-06-30"), Target("Mỗi thôn", 1, "count_each", ">=", "điểm")))

# Two annexes in one file, each with columns of its own; the first holds what is to be reached.
ROOM_TASKS = (
    Task("Chấm điểm giao diện trang thông tin của từng phường", "Sở Khoa học và Công nghệ", ("Văn phòng UBND thành phố",), "Quý I/2026", q(2026, 1), "Bảng điểm"),
    Task("Làm tập phim hoạt hình “Bé Na đi làm giấy khai sinh”", "Sở Tư pháp", ("Báo và Phát thanh, Truyền hình Hải Vân",), "Trước ngày 01/6/2026", by("2026-06-01"), "05 tập phim"),
    Task("Thăm dò xem người dân tìm thông tin ở đâu", "Sở Nội vụ", (), "Tháng 10/2026", months(2026, 10), "Kết quả thăm dò"))
WARD_TASKS = (
    Task("Kê ghế, mở quạt, dán lối đi cho xe lăn ở sảnh chờ", "UBND các phường, xã", (), "Tháng 02/2026", months(2026, 2), "Ảnh hiện trường"),
    Task("Gặp tổ trưởng tổ dân phố để nghe và trả lời", "UBND các phường, xã", ("Ủy ban MTTQ Việt Nam cấp xã",), "Hằng tháng", every("monthly"), "Sổ ghi"))
ANNEXES = Doc("hai-phu-luc-2026", "odt", (
    head("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI VÂN", "77/KH-UBND", "Hải Vân, ngày 19 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông cải cách hành chính thành phố Hải Vân năm 2026", CENTRED),
    *lines("""
Các chỉ tiêu nêu tại Phụ lục I, nhiệm vụ nêu tại Phụ lục II kèm theo Kế hoạch này.
Sở Nội vụ theo dõi chung, định kỳ tổng hợp báo cáo UBND thành phố."""),
    signature("Bộ Nội vụ", "UBND các phường, xã"),
    P("PHỤ LỤC I", CENTRED), P("DANH MỤC CHỈ TIÊU", CENTRED), P("(Kèm theo Kế hoạch số 77/KH-UBND ngày 19/01/2026 của UBND thành phố Hải Vân)", CENTRED),
    T((("Số TT", "Chỉ tiêu", "Đơn vị tính", "Mức phấn đấu"), ("1", "Tỷ lệ người dân biết số tổng đài 1022", "%", "≥ 70"), ("2", "Tỷ lệ phường, xã có trang Zalo", "%", "100"), ("3", "Số buổi trả lời trực tuyến", "Buổi", "12"))),
    P("PHỤ LỤC II", CENTRED), P("PHÂN CÔNG NHIỆM VỤ", CENTRED), P("(Kèm theo Kế hoạch số 77/KH-UBND ngày 19/01/2026 của UBND thành phố Hải Vân)", CENTRED),
    P("1. Các sở", HEADING), T((("Số TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"), *rows_of(ROOM_TASKS, "no content lead partners timing product"))),
    P("2. Các phường, xã", HEADING), T((("Số TT", "Thời gian", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp"), *rows_of(WARD_TASKS, "no timing content product lead partners")))),
    "77/KH-UBND", "2026-01-19", "Ủy ban nhân dân thành phố Hải Vân", "Kế hoạch truyền thông cải cách hành chính thành phố Hải Vân năm 2026", whole(2026), (*ROOM_TASKS, *WARD_TASKS),
    (Target("người dân biết số tổng đài 1022", 70, comparator=">="), Target("phường, xã có trang Zalo", 100), Target("Số buổi trả lời trực tuyến", 12, "count", unit="Buổi")))

# An annex turned from PDF into Excel: header and row of numbers come again on each page, pages are counted, one row is cut in two.
PAGE_HEAD = (("STT", "Nội dung tuyên truyền", "Hình thức", "Cơ quan thực hiện", "Thời gian", "Kết quả"), ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"))
PAGE_TASKS = (
    Task("Nói về quyền được xin lỗi khi hồ sơ trễ hẹn", "Phòng Tư pháp", (), "Quý I/2021", q(2021, 1), "04 buổi nói chuyện", "Nói chuyện"),
    Task("Giới thiệu số điện thoại của từng cán bộ một cửa, treo ở nơi dễ nhìn", "Văn phòng HĐND và UBND quận", (), "Tháng 4/2021", months(2021, 4), "16 bảng tên", "Bảng tên"),
    Task("Mách nước cách tránh cò giấy tờ", "Công an quận", (), "Hằng tuần", every("weekly"), "Bài trên Facebook", "Mạng xã hội"),
    Task("Kể chuyện cán bộ phường tốt bụng", "Trung tâm Văn hóa quận", (), "Hằng quý", every("quarterly"), "Bản tin giấy", "Bản tin"),
    Task("Chỉ lối vào trụ sở mới dời", "UBND các phường", (), "Trước ngày 15/9/2021", by("2021-09-15"), "Bảng chỉ đường", "Bảng chỉ dẫn"),
    Task("Hỏi ý kiến sau khi trả kết quả", "Phòng Nội vụ", (), "Thường xuyên", every("continuous"), "Phiếu hỏi", "Phiếu"))
PAGE_ORDER = "no content form lead timing product"
CUT = "Giới thiệu số điện thoại của từng cán bộ"  # the rest stands on the next page
CUT_ROWS: list[tuple[str | C, ...]] = [tuple(CUT if one == PAGE_TASKS[1].content else one for one in row) for row in rows_of(PAGE_TASKS[:2], PAGE_ORDER)]
PAGES = Doc("quan-lap-tieu-de-2021", "xlsx", (
    P("PHỤ LỤC", CENTRED), P("(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 18/01/2021 của UBND quận Bình Trị)", CENTRED), P("NỘI DUNG TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2021", CENTRED),
    T((*PAGE_HEAD, *CUT_ROWS, (C("Trang 1/3", columns=6),), *PAGE_HEAD, ("", PAGE_TASKS[1].content.removeprefix(CUT).strip(), "", "", "", ""), *rows_of(PAGE_TASKS[2:4], PAGE_ORDER, 3),
       (C("Trang 2/3", columns=6),), *PAGE_HEAD, *rows_of(PAGE_TASKS[4:], PAGE_ORDER, 5), (C("Trang 3/3", columns=6),))),
    P("Ghi chú: Mỗi phường gửi về quận tối thiểu 02 tin/tháng.")),
    "12/KH-UBND", "2021-01-18", "UBND quận Bình Trị", None, whole(2021), PAGE_TASKS, (Target("Mỗi phường", 2, "count_each", ">=", "tin", cadence="monthly"),))

# A plan that amends another, after the districts were gone: what is struck out, what is new.
NEW_TASKS = (
    Task("Dời bảng niêm yết từ trụ sở huyện cũ về trung tâm xã", "UBND các xã, phường", ("Văn phòng UBND tỉnh",), "Trước ngày 31/8/2025", by("2025-08-31"), "Biên bản bàn giao bảng"),
    Task("Làm trang tra “xã cũ - xã mới” cho người dân", "Sở Nội vụ", ("Sở Khoa học và Công nghệ",), "Tháng 8/2025", months(2025, 8), "Trang tra cứu"),
    Task("Đọc loa giải thích giấy tờ cũ vẫn còn giá trị", "UBND các xã, phường", (), "Hằng ngày", every("daily"), "Bài phát thanh"),
    Task("Nhận câu hỏi của dân về nơi nộp hồ sơ sau sáp nhập", "Văn phòng UBND tỉnh", ("Bưu điện tỉnh",), "Quý IV/2025", q(2025, 4), "Bộ câu trả lời"))
AMENDED = Doc("ke-hoach-sua-doi-2025", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH TRÀ GIANG", "36/KH-UBND", "Trà Giang, ngày 25 tháng 7 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Sửa đổi, bổ sung Kế hoạch số 45/KH-UBND ngày 20/01/2025 về tuyên truyền cải cách hành chính năm 2025", CENTRED),
    *lines("""
Do không còn cấp huyện từ ngày 01/7/2025, UBND tỉnh sửa đổi, bổ sung Kế hoạch số 45/KH-UBND ngày 20/01/2025 như sau:
1. Thay các chỉ tiêu tại mục II bằng các chỉ tiêu sau:
- 100% xã, phường có người trả lời điện thoại của dân trước ngày 15/9/2025.
- Không dưới 80% người dân được hỏi biết nơi nộp hồ sơ mới.
2. Bãi bỏ các nhiệm vụ số 4, 7 và 9 tại Phụ lục Kế hoạch số 45/KH-UBND.
3. Bổ sung các nhiệm vụ sau đây vào Phụ lục Kế hoạch số 45/KH-UBND:"""),
    T((("TT", "Nhiệm vụ bổ sung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"), *rows_of(NEW_TASKS, "no content lead partners timing product", 10))),
    P("4. Các nội dung khác tại Kế hoạch số 45/KH-UBND giữ nguyên, không thay đổi."), signature("Như Kế hoạch số 45/KH-UBND", title="KT. CHỦ TỊCH")),
    "36/KH-UBND", "2025-07-25", "Ủy ban nhân dân tỉnh Trà Giang", "Kế hoạch sửa đổi, bổ sung Kế hoạch số 45/KH-UBND ngày 20/01/2025 về tuyên truyền cải cách hành chính năm 2025", whole(2025), NEW_TASKS,
    (Target("xã, phường có người trả lời điện thoại", 100, due="2025-09-15"), Target("người dân được hỏi biết nơi nộp hồ sơ mới", 80, comparator=">=")))

DOCS: list[Doc] = [PASTED, SCANNED, LIBRARY, FORWARDED, MINUTES, ANNEXES, PAGES, AMENDED]
