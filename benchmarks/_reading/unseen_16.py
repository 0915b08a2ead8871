"""The sixteenth lot, by a sixth hand that had read no rule: annexes under uncommon names, an appointment, a week's diary."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

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
    merged_down,
    rows_of,
    signature,
)
from benchmarks._reading.spans import months, no_plan, whole

# A southern province before the merger: how, who and money in a header over two rows, groups by letters, a sum.
PROVINCE_TASKS = (
    Task("Dựng loạt phim ngắn “Chuyện ở quầy số 5” chiếu trên truyền hình và YouTube", "Đài Phát thanh và Truyền hình Rạch Dừa", ("Sở Nội vụ",), "Quý II/2025", q(2025, 2), "06 phim", "Phim ngắn", "180"),
    Task("Ra mắt trang “Hỏi nhanh - Đáp gọn” về giấy tờ trên báo điện tử", "Báo Rạch Dừa", ("Văn phòng UBND tỉnh", "Sở Tư pháp"), "Tháng 3/2025", months(2025, 3), "Trang hỏi đáp", "Trang báo", "45"),
    Task("Chiếu thông điệp trên màn hình LED ở bến xe, bến phà", "Sở Giao thông vận tải", ("Sở Thông tin và Truyền thông",), "Hằng ngày", every("daily"), "Lịch chiếu", "Thông điệp hình ảnh"),
    Task("Đưa công chức về chợ nổi giải đáp giấy tờ tại chỗ", "Sở Nội vụ", ("UBND các huyện, thị xã, thành phố", "Tỉnh đoàn"), "Từ tháng 4 đến tháng 9/2025", months(2025, 4, 9), "Sổ ghi từng phiên", "Phiên chợ thủ tục", "96"),
    Task("Rèn cách nói trước đám đông cho tuyên truyền viên ấp, khóm", "Trường Chính trị tỉnh", ("Sở Nội vụ",), "Quý III/2025", q(2025, 3), "04 lớp", "Lớp huấn luyện", "72"),
    Task("Nghe chủ doanh nghiệp góp ý về giấy tờ còn rườm rà", "Sở Kế hoạch và Đầu tư", ("Hiệp hội Doanh nghiệp tỉnh",), "Mỗi quý một lần", every("quarterly"), "Bản ghi ý kiến", "Cà phê doanh nhân"),
    Task("Phát lịch treo tường in mã QR tra cứu hồ sơ cho hộ dân", "Bưu điện tỉnh", ("UBND các xã, phường, thị trấn",), "Trước 20/12/2025", by("2025-12-20"), "25.000 tờ lịch", "Ấn phẩm", "150"),
    Task("Thay mới bảng chỉ dẫn, sơ đồ quầy ở nơi tiếp nhận hồ sơ", "UBND các huyện, thị xã, thành phố", (), "Chậm nhất 31/5/2025", by("2025-05-31"), "Ảnh chụp trước và sau", "Trực quan"))
PROVINCE_ORDER = "no content form lead partners timing product budget"
PROVINCE = Doc("tinh-dau-viec-2025", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH RẠCH DỪA", "18/KH-UBND", "Rạch Dừa, ngày 13 tháng 01 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông về cải cách hành chính năm 2025", CENTRED),
    *lines("""
Năm 2024, tỉnh xếp thứ 21/63 về Chỉ số cải cách hành chính, 88,4% hồ sơ trả đúng và sớm hẹn. Kế hoạch số 9/KH-UBND ngày 08/01/2024 của UBND tỉnh đã hoàn thành 37/40 đầu việc. UBND tỉnh ban hành Kế hoạch năm 2025 với các nội dung chính sau đây:
# I. SỰ CẦN THIẾT
Người dân vùng sâu, vùng ven biển còn ngại giấy tờ; nhiều người chưa rõ quyền của mình khi tới cơ quan công quyền.
# II. CÁC CHỈ TIÊU
1. Trên 85% hộ gia đình ở nông thôn được nghe, đọc hoặc xem nội dung về cải cách hành chính.
2. Mỗi cơ quan chuyên môn cấp tỉnh gửi đăng không dưới 04 tin, bài/tháng.
3. Câu hỏi của công dân gửi qua Cổng được trả lời trong thời gian tối đa 03 ngày làm việc.
4. Đến ngày 30/6/2025, 82/82 xã, phường, thị trấn có bảng tin công khai thủ tục.
# III. NGUỒN LỰC
Chi từ dự toán đã giao cho các cơ quan đầu năm 2025.
# IV. THỰC HIỆN
Thủ trưởng các cơ quan căn cứ bảng phân việc kèm theo để triển khai; vướng mắc thì báo về Sở Nội vụ."""),
    signature("Vụ Cải cách hành chính - Bộ Nội vụ", "UBMTTQ và các đoàn thể tỉnh", title="KT. CHỦ TỊCH"),
    P("PHỤ LỤC", CENTRED), P("BẢNG PHÂN VIỆC TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH NĂM 2025", CENTRED),
    P("(Kèm theo Kế hoạch số 18/KH-UBND ngày 13/01/2025 của UBND tỉnh Rạch Dừa)", CENTRED),
    T(((C("Số TT", rows=2), C("Đầu việc", rows=2), C("Cách thức thực hiện", rows=2), C("Phân giao", columns=2), C("Mốc hoàn thành", rows=2), C("Sản phẩm bàn giao", rows=2), C("Kinh phí (triệu đồng)", rows=2)),
       ("Cơ quan đầu mối", "Cơ quan cùng làm"),
       ("A", C("Báo chí và nền tảng số", columns=7)), *rows_of(PROVINCE_TASKS[:3], PROVINCE_ORDER),
       ("B", C("Gặp gỡ trực tiếp", columns=7)), *rows_of(PROVINCE_TASKS[3:6], PROVINCE_ORDER, 4),
       ("C", C("Ấn phẩm, trực quan", columns=7)), *rows_of(PROVINCE_TASKS[6:], PROVINCE_ORDER, 7),
       (C("Cộng", columns=7), "543"))),
    P("Ghi chú: Phấn đấu số hồ sơ nộp qua mạng tăng ít nhất 15% so với năm 2024.")),
    "18/KH-UBND", "2025-01-13", "Ủy ban nhân dân tỉnh Rạch Dừa", "Kế hoạch truyền thông về cải cách hành chính năm 2025", whole(2025), PROVINCE_TASKS,
    (Target("hộ gia đình ở nông thôn", 85, comparator=">"), Target("Mỗi cơ quan chuyên môn cấp tỉnh", 4, "count_each", ">=", "tin, bài", cadence="monthly"),
     Target("Câu hỏi của công dân", 3, "duration", "<=", "ngày làm việc"), Target("xã, phường, thị trấn có bảng tin", 100, due="2025-06-30"),
     Target("số hồ sơ nộp qua mạng", 15, "change", ">=")))

# A northern commune's Excel annex of Project 06: the deadline first and merged down, a second sheet of telephone numbers.
CENTRE, YOUTH = "Trung tâm Phục vụ hành chính công xã", "Đoàn xã"
IDENTITY_TASKS = (
    Task("Rà soát, lập danh sách người chưa có tài khoản định danh theo từng bản", "Công an xã", ("Trưởng bản",), "Trước 28/02/2026", by("2026-02-28"), "Danh sách 14 bản"),
    Task("Dán tờ hướng dẫn đăng nhập VNeID ở nhà văn hóa bản, chợ phiên", YOUTH, ("Công an xã", "Ban quản lý chợ"), "Trước 28/02/2026", by("2026-02-28"), "120 tờ hướng dẫn"),
    Task("Chỉ cách đặt lịch khám, xem sổ sức khỏe điện tử cho người đến tiêm chủng", "Trạm Y tế xã", (YOUTH,), "Quý II/2026", q(2026, 2), "Sổ ghi lượt người"),
    Task("Lồng bài “Công dân số” vào giờ chào cờ", "Trường PTDTBT THCS Mường Khoan", (), "Quý II/2026", q(2026, 2), "Giáo án, ảnh"),
    Task("Chi trả trợ cấp xã hội qua tài khoản, vận động người già mở tài khoản", "Phòng Văn hóa - Xã hội", ("Ngân hàng Nông nghiệp chi nhánh Mường Khoan", "Hội Người cao tuổi xã"), "Quý III/2026", q(2026, 3), "Báo cáo số tài khoản mở mới"),
    Task("Trực tổng đài, nghe và gỡ khó cho dân khi nộp hồ sơ tại nhà", CENTRE, (), "Hằng ngày", every("daily"), "Nhật ký cuộc gọi"),
    Task("Đọc bản tin song ngữ Kinh - Mông về liên thông khai sinh, khai tử", "Phòng Văn hóa - Xã hội", (CENTRE,), "Hằng tuần", every("weekly"), "Bản tin, tệp âm thanh"))
IDENTITY = Doc("xa-de-an-06-excel", "xlsx", (
    P("PHỤ LỤC I", CENTRED), P("BẢNG GIAO VIỆC TUYÊN TRUYỀN, HƯỚNG DẪN NGƯỜI DÂN THỰC HIỆN ĐỀ ÁN 06 NĂM 2026", CENTRED),
    P("(Kèm theo Kế hoạch số 15/KH-UBND ngày 23/01/2026 của Ủy ban nhân dân xã Mường Khoan)", CENTRED),
    T((("Hạn hoàn thành", "Nội dung triển khai", "Đơn vị chịu trách nhiệm", "Lực lượng phối hợp", "Kết quả, minh chứng"), *merged_down(rows_of(IDENTITY_TASKS, "timing content lead partners product"), 0))),
    P("Lưu ý:"), P("- Đến ngày 31/7/2026, không dưới 80% người trưởng thành trong xã kích hoạt tài khoản định danh điện tử."),
    P("- Mỗi bản có tối thiểu 02 hướng dẫn viên biết tiếng dân tộc."),
    "Danh bạ",
    P("DANH BẠ LIÊN HỆ", CENTRED), T((("STT", "Họ và tên", "Chức vụ", "Điện thoại"), ("1", "Giàng A Mẫu", "Trưởng Công an xã", "0900 000 001"), ("2", "Lò Thị Mẫu", "Phó Giám đốc Trung tâm", "0900 000 002"), ("3", "Vàng Mẫu", "Bí thư Đoàn xã", "0900 000 003")))),
    "15/KH-UBND", "2026-01-23", "Ủy ban nhân dân xã Mường Khoan", None, whole(2026), IDENTITY_TASKS,
    (Target("người trưởng thành trong xã kích hoạt tài khoản", 80, comparator=">=", due="2026-07-31"), Target("Mỗi bản", 2, "count_each", ">=", "hướng dẫn viên")))

# A district of the centre and the post: who does it stands above each table, the result before the deadline.
POST, DESK, RADIO = "Bưu điện huyện", "Văn phòng HĐND và UBND huyện", "Trung tâm Truyền thông - Văn hóa - Thể thao huyện"
POSTAL_TASKS = (
    Task("Bố trí nhân viên thu gom hồ sơ ngay trong trụ sở một cửa", POST, (DESK,), "Tháng 3/2022", months(2022, 3), "Quầy bưu chính"),
    Task("Tặng bì thư, miễn cước lần đầu cho hộ nghèo gửi hồ sơ", POST, ("UBND các xã, thị trấn",), "Từ tháng 4 đến tháng 6/2022", months(2022, 4, 6), "Danh sách hộ được miễn cước"),
    Task("Bày tờ hướng dẫn tại điểm bưu điện - văn hóa xã", POST, (), "Trước ngày 15/4/2022", by("2022-04-15"), "2.800 tờ hướng dẫn"),
    Task("In thông tin về dịch vụ bưu chính lên giấy tiếp nhận và hẹn trả", DESK, (POST,), "Quý I/2022", q(2022, 1), "Mẫu giấy hẹn mới"),
    Task("Công bố danh sách thủ tục nhận, trả qua bưu điện", DESK, ("Phòng Tư pháp",), "Trước ngày 31/3/2022", by("2022-03-31"), "Danh sách thủ tục"),
    Task("Gọi điện hỏi ý kiến người đã dùng dịch vụ", DESK, (POST,), "Hằng tháng", every("monthly"), "Phiếu gọi"),
    Task("Thu câu chuyện người thật việc thật của bưu tá", RADIO, (POST,), "Quý III/2022", q(2022, 3), "03 phóng sự phát thanh"),
    Task("Đọc bài hướng dẫn gửi hồ sơ tại nhà trên sóng truyền thanh", RADIO, (), "Hằng tuần", every("weekly"), "Lịch phát sóng"))
POSTAL_HEAD, POSTAL_ORDER = ("TT", "Phần việc", "Kết quả phải có", "Thời điểm hoàn thành", "Đơn vị hỗ trợ"), "no content product timing partners"
POSTAL = Doc("huyen-buu-chinh-2022", "pdf", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN HƯƠNG SA", "33/KH-UBND", "Hương Sa, ngày 21 tháng 02 năm 2022"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông, khuyến khích sử dụng dịch vụ bưu chính công ích năm 2022", CENTRED),
    *lines("""
Thực hiện Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016 của Thủ tướng Chính phủ về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích, UBND huyện Hương Sa xây dựng Kế hoạch như sau:
# I. TÌNH HÌNH
Cả năm 2021 mới có 412 hồ sơ gửi qua bưu điện, chiếm 2,3%; nhiều xã chưa phát sinh hồ sơ nào.
# II. CHỈ TIÊU PHẤN ĐẤU
1. Tỷ lệ hồ sơ tiếp nhận qua bưu chính đạt từ 12% trở lên; tỷ lệ kết quả trả tại nhà qua bưu chính đạt từ 35% trở lên.
2. 14/14 điểm bưu điện - văn hóa xã có tờ hướng dẫn.
3. Thời gian bưu tá đến nhận hồ sơ không quá 24 giờ kể từ khi khách gọi.
4. Mỗi xã, thị trấn phát thanh ít nhất 08 lượt/tháng.
# III. PHÂN CÔNG
# A. Bưu điện huyện"""),
    T((POSTAL_HEAD, *rows_of(POSTAL_TASKS[:3], POSTAL_ORDER))), P("B. Văn phòng HĐND và UBND huyện", HEADING), T((POSTAL_HEAD, *rows_of(POSTAL_TASKS[3:6], POSTAL_ORDER))),
    P("C. Trung tâm Truyền thông - Văn hóa - Thể thao huyện", HEADING), T((POSTAL_HEAD, *rows_of(POSTAL_TASKS[6:], POSTAL_ORDER))),
    signature("UBND tỉnh", "Bưu điện tỉnh", "UBND các xã, thị trấn")),
    "33/KH-UBND", "2022-02-21", "Ủy ban nhân dân huyện Hương Sa", "Kế hoạch truyền thông, khuyến khích sử dụng dịch vụ bưu chính công ích năm 2022", whole(2022), POSTAL_TASKS,
    (Target("hồ sơ tiếp nhận qua bưu chính", 12, comparator=">="), Target("kết quả trả tại nhà qua bưu chính", 35, comparator=">="), Target("điểm bưu điện - văn hóa xã", 100),
     Target("Thời gian bưu tá đến nhận hồ sơ", 24, "duration", "<=", "giờ"), Target("Mỗi xã, thị trấn phát thanh", 8, "count_each", ">=", "lượt", cadence="monthly")))

# A high school: months as group rows over the works, who does it beneath one heading.
SCHOOL_TASKS = (
    Task("Ra mắt Ban Truyền thông, giao quản trị trang của trường", "Hiệu trưởng", (), "Tháng 9/2022", months(2022, 9), "Quyết định thành lập"),
    Task("Dán sơ đồ “Muốn rút học bạ, em đi đâu” ở sảnh nhà A", "Tổ Văn phòng", ("Ban Truyền thông",), "Tháng 9/2022", months(2022, 9), "Sơ đồ khổ A1"),
    Task("Bày cách tra điểm, xin nghỉ qua ứng dụng trong buổi họp phụ huynh", "Giáo viên chủ nhiệm", ("Tổ Tin học",), "Tháng 10/2022", months(2022, 10), "Biên bản họp"),
    Task("Thi dựng video “Trường em không chen hàng”", "Bí thư Đoàn trường", ("Tổ Ngữ văn", "Ban Truyền thông"), "Tháng 12/2022", months(2022, 12), "20 video dự thi"),
    Task("Hướng dẫn học sinh lớp 12 đăng ký dự thi trực tuyến", "Tổ Tin học", ("Giáo viên chủ nhiệm",), "Tháng 4/2023", months(2023, 4), "Danh sách đăng ký"),
    Task("Lấy ý kiến phụ huynh về cách tiếp dân của nhà trường", "Công đoàn trường", (), "Tháng 5/2023", months(2023, 5), "Bảng tổng hợp ý kiến"))
SCHOOL_ORDER = "no content lead partners product"
SCHOOL = Doc("thpt-nam-hoc-2022", "odt", (
    head("SỞ GIÁO DỤC VÀ ĐÀO TẠO RẠCH DỪA", "TRƯỜNG THPT HÀM GIANG", "74/KH-THPTHG", "Hàm Giang, ngày 12 tháng 9 năm 2022"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông và cải cách thủ tục trong nhà trường năm học 2022 - 2023", CENTRED),
    *lines("""
# 1. Nhìn lại
Năm học 2021 - 2022, 64% phụ huynh cài ứng dụng liên lạc; trường nhận 17 góp ý về thái độ phục vụ.
# 2. Điều cần đạt
- 100% lớp có nhóm trao đổi với phụ huynh do giáo viên chủ nhiệm quản lý.
- Không dưới 90% phụ huynh khối 10 cài ứng dụng liên lạc trước ngày 31/10/2022.
- Giấy xác nhận cho học sinh được trả trong thời gian không quá 02 giờ.
# 3. Việc từng tháng"""),
    T(((C("TT", rows=2), C("Hoạt động", rows=2), C("Phân công", columns=2), C("Sản phẩm", rows=2)), ("Phụ trách", "Phối hợp"),
       (C("Tháng 9/2022", columns=5),), *rows_of(SCHOOL_TASKS[:2], SCHOOL_ORDER), (C("Tháng 10/2022", columns=5),), *rows_of(SCHOOL_TASKS[2:3], SCHOOL_ORDER, 3),
       (C("Tháng 12/2022", columns=5),), *rows_of(SCHOOL_TASKS[3:4], SCHOOL_ORDER, 4), (C("Tháng 4/2023", columns=5),), *rows_of(SCHOOL_TASKS[4:5], SCHOOL_ORDER, 5),
       (C("Tháng 5/2023", columns=5),), *rows_of(SCHOOL_TASKS[5:], SCHOOL_ORDER, 6))),
    signature("Sở GD&ĐT", "Các tổ, bộ phận", title="HIỆU TRƯỞNG", who="Ngô Mẫu")),
    "74/KH-THPTHG", "2022-09-12", "Trường THPT Hàm Giang", "Kế hoạch truyền thông và cải cách thủ tục trong nhà trường năm học 2022 - 2023", ("2022-09-01", "2023-08-31"), SCHOOL_TASKS,
    (Target("lớp có nhóm trao đổi với phụ huynh", 100), Target("phụ huynh khối 10", 90, comparator=">=", due="2022-10-31"), Target("Giấy xác nhận cho học sinh", 2, "duration", "<=", "giờ")))

# A health centre after the merger: no numbers of rows, rooms merged down, money, a sum.
SOCIAL, PLANNING, NURSING = "Phòng Công tác xã hội", "Phòng Kế hoạch - Nghiệp vụ", "Phòng Điều dưỡng"
HEALTH_TASKS = (
    Task("Đứng quầy “Xin hỏi tôi” đón người bệnh từ cổng", SOCIAL, (NURSING,), "Hằng ngày", every("daily"), "Bảng chấm trực", "", "36.000"),
    Task("Vẽ vạch màu dẫn lối tới từng buồng khám", SOCIAL, ("Phòng Hành chính - Quản trị",), "Tháng 3/2026", months(2026, 3), "05 vạch màu", "", "12.500"),
    Task("Quay đoạn phim chỉ cách đặt lịch khám trên điện thoại", PLANNING, (SOCIAL,), "Quý I/2026", q(2026, 1), "02 đoạn phim", "", "9.000"),
    Task("Bỏ yêu cầu phô tô thẻ bảo hiểm y tế, báo cho người bệnh biết", PLANNING, ("Phòng Tài chính - Kế toán",), "Trước 01/4/2026", by("2026-04-01"), "Thông báo bãi bỏ giấy tờ"),
    Task("Dạy cách xin lỗi, cảm ơn, nói dễ hiểu cho nhân viên tiếp đón", NURSING, ("Công đoàn Trung tâm",), "Quý II/2026", q(2026, 2), "03 buổi", "", "15.000"),
    Task("Gọi lại hỏi thăm người bệnh sau khi ra viện", NURSING, ("Các khoa lâm sàng",), "Hằng tuần", every("weekly"), "Sổ gọi điện"),
    Task("Mời người bệnh dự họp góp ý cho Trung tâm", NURSING, (SOCIAL,), "Sáu tháng một lần", every("half_yearly"), "Biên bản họp", "", "4.000"))
HEALTH = Doc("trung-tam-y-te-2026", "docx", (
    head("SỞ Y TẾ TỈNH TRÀ GIANG", "TRUNG TÂM Y TẾ KHU VỰC VĨNH TÂN", "29/KH-TTYT", "Vĩnh Tân, ngày 09 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông, giảm phiền hà cho người bệnh năm 2026", CENTRED),
    *lines("""
# 1. Mục tiêu
a) Tỷ lệ hài lòng của người bệnh ngoại trú đạt 93% (năm 2025: 90,8%).
b) Tỷ lệ hài lòng của người bệnh nội trú đạt trên 95%.
c) Ít nhất 60% lượt khám được đặt lịch trước.
d) Thời gian chờ khám bình quân dưới 45 phút.
# 2. Hoạt động cụ thể"""),
    T((("Khoa, phòng thực hiện", "Hoạt động", "Khoa, phòng phối hợp", "Đầu ra", "Thời gian", "Kinh phí (nghìn đồng)"), *merged_down(rows_of(HEALTH_TASKS, "lead content partners product timing budget"), 0), (C("Tổng", columns=5), "76.500"))),
    P("3. Nguồn kinh phí: nguồn thu sự nghiệp năm 2026 của Trung tâm."),
    signature("Sở Y tế", "Các khoa, phòng", title="GIÁM ĐỐC", who="BS.CKII. Kiều Mẫu")),
    "29/KH-TTYT", "2026-01-09", "Trung tâm Y tế khu vực Vĩnh Tân", "Kế hoạch truyền thông, giảm phiền hà cho người bệnh năm 2026", whole(2026), HEALTH_TASKS,
    (Target("hài lòng của người bệnh ngoại trú", 93), Target("hài lòng của người bệnh nội trú", 95, comparator=">"), Target("lượt khám được đặt lịch trước", 60, comparator=">="),
     Target("Thời gian chờ khám bình quân", 45, "duration", "<", "phút")))

# A northern province's decision: bare years as columns beside what was reached, the deadline before the work.
DIGITAL_TASKS = (
    Task("Phát động phong trào “Nhà nhà có người biết số”", "Sở Thông tin và Truyền thông", ("Ủy ban MTTQ Việt Nam tỉnh",), "Quý II/2023", q(2023, 2), "Lễ phát động, thư ngỏ"),
    Task("Soạn bộ câu hỏi thường gặp về chuyển đổi số bằng tiếng Kinh, Tày, Dao", "Sở Thông tin và Truyền thông", ("Ban Dân tộc",), "Trước ngày 31/8/2023", by("2023-08-31"), "Bộ 100 câu hỏi"),
    Task("Hội thảo chuyển đổi số nhân Ngày Chuyển đổi số quốc gia", "Sở Thông tin và Truyền thông", ("Hiệp hội Doanh nghiệp tỉnh", "Viễn thông tỉnh"), "Tháng 10 hằng năm", every("yearly"), "Kỷ yếu hội thảo"),
    Task("Đưa giờ học an toàn trên mạng vào chương trình ngoại khóa", "Sở Giáo dục và Đào tạo", ("Công an tỉnh",), "Từ tháng 9/2023 đến tháng 5/2025", ("2023-09-01", "2025-05-31", None), "Tài liệu ngoại khóa"),
    Task("Chọn, tuyên dương gương nông dân bán hàng qua sàn thương mại điện tử", "Hội Nông dân tỉnh", ("Sở Công Thương",), "Quý IV/2024", q(2024, 4), "30 gương"),
    Task("Cập nhật chỉ số chuyển đổi số của từng huyện lên bản đồ số", "Văn phòng UBND tỉnh", (), "Hằng quý", every("quarterly"), "Bản đồ số"),
    Task("Đánh giá ba năm thực hiện, bàn việc giai đoạn sau", "Sở Thông tin và Truyền thông", ("Các sở, ban, ngành", "UBND các huyện, thành phố"), "Tháng 11/2025", months(2025, 11), "Báo cáo đánh giá"))


def steps(*values: float) -> tuple[tuple[str, float], ...]:
    return tuple((f"{year}-12-31", value) for year, value in enumerate(values, 2023))


DIGITAL_ORDER, DIGITAL_TITLE = "no timing content lead partners product", "Nâng cao nhận thức về chuyển đổi số giai đoạn 2023 - 2025"
DIGITAL = Doc("tinh-chuyen-doi-so-2023-2025", "typst", (
    head("ỦY BAN NHÂN DÂN", "TỈNH BẮC LĨNH", "527/QĐ-UBND", "Bắc Lĩnh, ngày 28 tháng 3 năm 2023"),
    P("QUYẾT ĐỊNH", CENTRED), P("Về việc ban hành Kế hoạch nâng cao nhận thức về chuyển đổi số giai đoạn 2023 - 2025", CENTRED),
    *lines("""
= CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ;
Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông.
= QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nâng cao nhận thức về chuyển đổi số giai đoạn 2023 - 2025.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng UBND tỉnh và thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./."""),
    signature("Như Điều 3", title="KT. CHỦ TỊCH"),
    P("KẾ HOẠCH", CENTRED), P(DIGITAL_TITLE, CENTRED), P("(Kèm theo Quyết định số 527/QĐ-UBND ngày 28/3/2023 của Chủ tịch UBND tỉnh)", CENTRED),
    *lines("""
# I. MỤC TIÊU
1. Hằng tháng, mỗi huyện, thành phố có tối thiểu 02 bản tin chuyển đổi số phát trên loa.
2. Chỉ tiêu theo lộ trình:"""),
    T(((C("TT", rows=2), C("Đơn vị tính", rows=2), C("Tên chỉ tiêu", rows=2), C("Đã đạt năm 2022", rows=2), C("Lộ trình", columns=3)), ("2023", "2024", "2025"),
       ("1", "%", "Tỷ lệ người trưởng thành có điện thoại thông minh", "61", "70", "80", "85"), ("2", "Tổ", "Số tổ công nghệ số cộng đồng hoạt động đều", "120", "300", "450", "512"),
       ("3", "%", "Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng kỹ năng số", "35", "60", "80", "100"), ("4", "%", "Tỷ lệ trường phổ thông dạy kỹ năng số", "20", "40", "70", "≥ 90"))),
    P("II. NHIỆM VỤ", HEADING),
    T((("TT", "Thời hạn", "Nhiệm vụ, giải pháp", "Chủ trì thực hiện", "Phối hợp thực hiện", "Đầu ra"),
       ("I", C("Khơi dậy phong trào", columns=5)), *rows_of(DIGITAL_TASKS[:3], DIGITAL_ORDER), ("II", C("Đưa kỹ năng số đến từng nhóm người", columns=5)), *rows_of(DIGITAL_TASKS[3:5], DIGITAL_ORDER, 4),
       ("III", C("Đo lường, tổng kết", columns=5)), *rows_of(DIGITAL_TASKS[5:], DIGITAL_ORDER, 6)))),
    "527/QĐ-UBND", "2023-03-28", "Ủy ban nhân dân tỉnh Bắc Lĩnh", f"Kế hoạch {DIGITAL_TITLE}", ("2023-01-01", "2025-12-31"), DIGITAL_TASKS,
    (Target("mỗi huyện, thành phố", 2, "count_each", ">=", "bản tin", cadence="monthly"),
     Target("người trưởng thành có điện thoại thông minh", 85, due="2025-12-31", milestones=steps(70, 80, 85)), Target("Số tổ công nghệ số cộng đồng", 512, "count", "=", "Tổ", "2025-12-31", milestones=steps(300, 450, 512)),
     Target("cán bộ, công chức cấp xã được bồi dưỡng", 100, due="2025-12-31", milestones=steps(60, 80, 100)), Target("trường phổ thông dạy kỹ năng số", 90, comparator=">=", due="2025-12-31", milestones=steps(40, 70, 90))))

# An appointment to a board: a plan is named, duties of an office, no plan.
APPOINTED = no_plan("quyet-dinh-dieu-dong", "docx",
    head("ỦY BAN NHÂN DÂN", "TỈNH TRÀ GIANG", "1188/QĐ-UBND", "Trà Giang, ngày 04 tháng 5 năm 2026"),
    P("QUYẾT ĐỊNH", CENTRED), P("Về việc điều động, bổ nhiệm Phó Trưởng phòng Cải cách hành chính", CENTRED),
    *lines("""
= CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Cán bộ, công chức ngày 24/6/2025;
Căn cứ Kế hoạch số 90/KH-UBND ngày 02/3/2026 của UBND tỉnh về sắp xếp đội ngũ;
Theo đề nghị của Giám đốc Sở Nội vụ.
= QUYẾT ĐỊNH:
Điều 1. Điều động bà Trần Thị Mẫu, chuyên viên Văn phòng Sở Nội vụ, giữ chức vụ Phó Trưởng phòng Cải cách hành chính thuộc Sở Nội vụ kể từ ngày 15/5/2026. Thời hạn giữ chức vụ là 05 năm.
Điều 2. Bà Trần Thị Mẫu được hưởng hệ số phụ cấp chức vụ 0,3; có trách nhiệm bàn giao công việc trước ngày 14/5/2026.
Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và bà Trần Thị Mẫu chịu trách nhiệm thi hành Quyết định này./."""),
    Frame(("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT, NC."), ("CHỦ TỊCH", "", "Đinh Mẫu")))

# A week's diary of a commune's leaders.
DIARY = no_plan("lich-tuan", "xlsx",
    P("LỊCH LÀM VIỆC TUẦN 12 CỦA LÃNH ĐẠO ỦY BAN NHÂN DÂN XÃ MƯỜNG KHOAN", CENTRED), P("(Từ ngày 16/3/2026 đến ngày 20/3/2026)", CENTRED),
    T((("Thứ, ngày", "Buổi", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm"),
       (C("Thứ Hai 16/3", rows=2), "Sáng", "Chào cờ; giao ban tuần", "Chủ tịch", "Các Phó Chủ tịch, trưởng phòng", "Phòng họp 1"), ("Chiều", "Tiếp công dân định kỳ", "Chủ tịch", "Văn phòng, Tư pháp", "Phòng tiếp dân"),
       ("Thứ Ba 17/3", "Sáng", "Nghe báo cáo kết quả tuyên truyền Đề án 06 quý I", "Phó Chủ tịch", "Công an xã, Đoàn xã", "Phòng họp 2"),
       ("Thứ Năm 19/3", "Cả ngày", "Dự hội nghị trực tuyến cải cách hành chính của tỉnh", "Chủ tịch", "Theo giấy mời", "Hội trường"), ("Thứ Sáu 20/3", "Chiều", "Làm việc tại cơ quan", "", "", ""))),
    P("Ghi chú: Lịch này thay giấy mời; có thay đổi Văn phòng sẽ báo sau."))

DOCS: list[Doc] = [PROVINCE, IDENTITY, POSTAL, SCHOOL, HEALTH, DIGITAL, APPOINTED, DIARY]
