"""The seventh lot, by a third hand: annexes as offices lay them out, a table in every document."""

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
from benchmarks._reading.spans import UNSAID, months, whole

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
Norm = tuple[str | None, str | None, str | None]


def work(content: str, who: tuple[str, str], when: tuple[str, Norm], product: str = "") -> Task:
    """One row of an annex: `who` leads and who helps, split at semicolons as in the cell."""
    return Task(content, who[0], tuple(one for one in who[1].split("; ") if one), *when, product)


# A province's reform plan: pillars, tasks under them without a deadline, works under those; who it is laid before.
PAR_1 = (
    work("Tổ chức rà soát, hệ thống hóa văn bản quy phạm pháp luật do HĐND, UBND tỉnh ban hành", ("Sở Tư pháp", "Các sở, ban, ngành; UBND các xã, phường"), ("Quý I/2026", q(2026, 1)), "Quyết định công bố kết quả rà soát"),
    work("Kiểm tra, xử lý văn bản có dấu hiệu trái pháp luật", ("Sở Tư pháp", "Các cơ quan, đơn vị liên quan"), ("Thường xuyên", every("continuous")), "Kết luận kiểm tra"),
    work("Đánh giá tác động của chính sách hỗ trợ doanh nghiệp nhỏ và vừa", ("Sở Tài chính", "Hiệp hội Doanh nghiệp tỉnh"), ("Tháng 9/2026", months(2026, 9)), "Báo cáo đánh giá"))
PAR_2 = (
    work("Rà soát, đơn giản hóa ít nhất 30 thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh", ("Văn phòng UBND tỉnh", "Các sở, ban, ngành"), ("Trước 30/9/2026", by("2026-09-30")), "Quyết định phê duyệt phương án đơn giản hóa"),
    work("Thực hiện tiếp nhận hồ sơ không phụ thuộc địa giới hành chính", ("Trung tâm Phục vụ hành chính công tỉnh", "Sở Khoa học và Công nghệ; UBND các xã, phường"), ("Từ tháng 4/2026", ("2026-04-01", None, None)), "Quy trình nội bộ được ban hành"),
    work("Công khai kết quả đánh giá chất lượng phục vụ người dân, doanh nghiệp", ("Trung tâm Phục vụ hành chính công tỉnh", ""), ("Hằng tháng", every("monthly")), "Thông báo xếp hạng"))
PAR_3 = (
    work("Xây dựng Đề án vị trí việc làm trong các đơn vị sự nghiệp công lập", ("Sở Nội vụ", "Các đơn vị sự nghiệp công lập"), ("Quý II - Quý III/2026", ("2026-04-01", "2026-09-30", None)), "Đề án"),
    work("Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính", ("Sở Nội vụ", "Thanh tra tỉnh; Ủy ban MTTQ Việt Nam tỉnh"), ("Theo kế hoạch kiểm tra", UNSAID), "Báo cáo kết quả kiểm tra"),
    work("Bồi dưỡng kỹ năng số cho 100% công chức cấp xã", ("Trường Chính trị tỉnh", "Sở Nội vụ"), ("Quý III", q(2026, 3)), "Danh sách, chứng nhận"))


def laid_before(first: str, works: tuple[Task, ...], whom: str) -> list[tuple[str | C, ...]]:
    return [(f"{first}.{n}", t.content, t.product, t.lead, "; ".join(t.partners), t.timing, whom) for n, t in enumerate(works, 1)]


PAR = Doc("cchc-tinh-phu-luc", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH HẠ NGUYÊN", "25/KH-UBND", "Hạ Nguyên, ngày 15 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Cải cách hành chính nhà nước tỉnh Hạ Nguyên năm 2026", CENTRED),
    *lines("""
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Quyết định số 2110/QĐ-UBND ngày 20/12/2025 của UBND tỉnh phê duyệt Chương trình cải cách hành chính giai đoạn 2026 - 2030, UBND tỉnh ban hành Kế hoạch như sau:
# I. MỤC TIÊU
1. Mục tiêu chung
Xây dựng nền hành chính phục vụ, chuyên nghiệp, hiện đại.
2. Mục tiêu cụ thể
- Chỉ số cải cách hành chính (PAR INDEX) của tỉnh năm 2026 đạt từ 90 điểm trở lên.
- Tối thiểu 95% hồ sơ thủ tục hành chính được giải quyết đúng hạn.
- Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính đạt trên 92%.
# II. NHIỆM VỤ
Chi tiết tại Phụ lục kèm theo Kế hoạch này.
# III. KINH PHÍ
Kinh phí thực hiện bố trí trong dự toán chi thường xuyên năm 2026 của các cơ quan, đơn vị."""),
    signature("Bộ Nội vụ", "Thường trực Tỉnh ủy", title="TM. ỦY BAN NHÂN DÂN"),
    P("PHỤ LỤC", CENTRED), P("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026", CENTRED),
    P("(Kèm theo Kế hoạch số 25/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh)", CENTRED),
    T((("STT", "Nhiệm vụ", "Sản phẩm/kết quả", "Cơ quan chủ trì tham mưu", "Cơ quan, đơn vị phối hợp", "Thời gian hoàn thành", "Cấp trình"),
       ("I", C("CẢI CÁCH THỂ CHẾ", columns=6)), ("1", "Nâng cao chất lượng xây dựng văn bản", "", "", "", "", ""), *laid_before("1", PAR_1, "UBND tỉnh"),
       ("II", C("CẢI CÁCH THỦ TỤC HÀNH CHÍNH", columns=6)), *laid_before("2", PAR_2, "Chủ tịch UBND tỉnh"),
       ("III", C("CẢI CÁCH TỔ CHỨC BỘ MÁY VÀ CHẾ ĐỘ CÔNG VỤ", columns=6)), *laid_before("3", PAR_3, "UBND tỉnh")))),
    "25/KH-UBND", "2026-01-15", "Ủy ban nhân dân tỉnh Hạ Nguyên", "Kế hoạch cải cách hành chính nhà nước tỉnh Hạ Nguyên năm 2026", whole(2026), (*PAR_1, *PAR_2, *PAR_3),
    (Target("Chỉ số cải cách hành chính", 90, "count", ">=", "điểm"), Target("hồ sơ thủ tục hành chính được giải quyết đúng hạn", 95, comparator=">="), Target("Mức độ hài lòng của người dân", 92, comparator=">")))

# A commune after the merger: targets and work in two annexes.
DIGITAL_TASKS = (
    work("Kiện toàn Ban Chỉ đạo chuyển đổi số xã", ("Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND"), ("Tháng 01", months(2026, 1)), "Quyết định kiện toàn"),
    work("Lắp đặt 18 cụm loa truyền thanh thông minh", ("Trung tâm Dịch vụ tổng hợp", "Trưởng các thôn"), ("Quý II", q(2026, 2)), "18 cụm loa hoạt động"),
    work("Ra quân “Ngày thứ Bảy chuyển đổi số” tại nhà văn hóa thôn", ("Đoàn TNCS Hồ Chí Minh xã", "Tổ công nghệ số cộng đồng; Hội Phụ nữ xã"), ("Thứ Bảy hằng tuần", every("weekly")), "Nhật ký hoạt động"),
    work("Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực", ("Trung tâm Phục vụ hành chính công", "Các phòng chuyên môn"), ("Xong trước 30/11/2026", by("2026-11-30")), "Kho dữ liệu số"),
    work("Cập nhật tin, bài trên Trang thông tin điện tử xã", ("Phòng Văn hóa - Xã hội", "Các đoàn thể"), ("Hàng tuần", every("weekly")), "02 tin, bài/tuần"),
    work("Tập huấn sử dụng sổ sức khỏe điện tử", ("Trạm Y tế", "Công an xã"), ("Tháng 5 và tháng 10", months(2026, 5, 10)), "02 lớp, 120 người"))
DIGITAL = Doc("xa-chuyen-doi-so", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ TRÀ LINH", "08/KH-UBND", "Trà Linh, ngày 12 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Chuyển đổi số xã Trà Linh năm 2026", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 301/KH-UBND ngày 25/12/2025 của UBND tỉnh về chuyển đổi số năm 2026, UBND xã xây dựng Kế hoạch như sau:
# I. MỤC TIÊU
Các chỉ tiêu cụ thể tại Phụ lục I.
# II. NHIỆM VỤ
Phân công cụ thể tại Phụ lục II.
# III. TỔ CHỨC THỰC HIỆN
Các phòng, đơn vị căn cứ chức năng, nhiệm vụ triển khai thực hiện nghiêm túc Kế hoạch này./."""),
    signature("UBND tỉnh", "Đảng ủy xã"),
    P("PHỤ LỤC I", CENTRED), P("CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026", CENTRED),
    T((("TT", "Tên chỉ tiêu", "ĐVT", "Kết quả năm 2025", "Chỉ tiêu năm 2026", "Đơn vị theo dõi, đánh giá"),
       ("A", C("CHÍNH QUYỀN SỐ", columns=5)),
       ("1", "Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến toàn trình", "%", "62,5", "≥ 80", "Trung tâm Phục vụ hành chính công"),
       ("2", "Văn bản đi được ký số", "%", "100", "100", "Văn phòng HĐND và UBND"),
       ("3", "Thời gian xử lý phản ánh, kiến nghị", "Ngày làm việc", "7", "Không quá 05", "Văn phòng HĐND và UBND"),
       ("B", C("XÃ HỘI SỐ", columns=5)),
       ("4", "Người dân từ 18 tuổi trở lên có tài khoản thanh toán", "%", "71", "Trên 85", "Phòng Kinh tế"),
       ("5", "Số thôn có Tổ công nghệ số cộng đồng hoạt động hiệu quả", "Thôn", "12", "18", "Phòng Văn hóa - Xã hội"),
       ("6", "Hộ gia đình có đường truyền cáp quang", "%", "80", "Tối thiểu 88,5", "Phòng Kinh tế"))),
    P("PHỤ LỤC II", CENTRED), P("PHÂN CÔNG NHIỆM VỤ", CENTRED),
    T((("TT", "Nội dung công việc", "Bộ phận đầu mối", "Bộ phận phối hợp", "Thời hạn", "Đầu ra"), *rows_of(DIGITAL_TASKS, "no content lead partners timing product")))),
    "08/KH-UBND", "2026-01-12", "Ủy ban nhân dân xã Trà Linh", "Kế hoạch chuyển đổi số xã Trà Linh năm 2026", whole(2026), DIGITAL_TASKS,
    (Target("hồ sơ thủ tục hành chính tiếp nhận trực tuyến", 80, comparator=">=", due="2026-12-31"), Target("Văn bản đi được ký số", 100, due="2026-12-31"),
     Target("Thời gian xử lý phản ánh, kiến nghị", 5, "duration", "<=", "ngày làm việc", "2026-12-31"), Target("có tài khoản thanh toán", 85, comparator=">", due="2026-12-31"),
     Target("Số thôn có Tổ công nghệ số cộng đồng", 18, "count", unit="thôn", due="2026-12-31"), Target("Hộ gia đình có đường truyền cáp quang", 88.5, comparator=">=", due="2026-12-31")))

# A health centre's vaccination campaign in a workbook of two sheets.
VACCINE_TASKS = (
    work("Điều tra, lập danh sách trẻ từ 1 đến 5 tuổi", ("Trạm Y tế các xã", "Y tế thôn bản; Trường mầm non"), ("Trước 15/3/2026", by("2026-03-15")), "Danh sách trẻ"),
    work("Tập huấn tiêm chủng an toàn", ("Khoa Kiểm soát bệnh tật", "Phòng Tổ chức - Hành chính"), ("20 - 21/3/2026", ("2026-03-20", "2026-03-21", None)), "02 lớp"),
    work("Truyền thông trên loa phát thanh xã trước và trong chiến dịch", ("Trạm Y tế các xã", "UBND các xã"), ("2 lần/ngày", every("daily")), "Bài phát thanh"),
    work("Tổ chức tiêm vắc xin sởi - rubella", ("Trạm Y tế các xã", "Trường mầm non; Y tế thôn bản"), ("Từ 01/4 đến 30/4/2026", ("2026-04-01", "2026-04-30", None)), "Báo cáo tiêm"),
    work("Tiêm vét cho trẻ hoãn tiêm", ("Trạm Y tế các xã", ""), ("Tháng 5/2026", months(2026, 5)), "Danh sách tiêm vét"),
    work("Giám sát trước, trong và sau chiến dịch", ("Khoa Kiểm soát bệnh tật", "Phòng Kế hoạch - Nghiệp vụ"), ("Tháng 3 đến tháng 5/2026", months(2026, 3, 5)), "Biên bản giám sát"),
    work("Báo cáo kết quả chiến dịch", ("Khoa Kiểm soát bệnh tật", "Trạm Y tế các xã"), ("10/6/2026", by("2026-06-10")), "Báo cáo"))
VACCINE = Doc("tiem-chung", "xlsx", (
    P("SỞ Y TẾ TỈNH HẠ NGUYÊN"), P("TRUNG TÂM Y TẾ KHU VỰC SƠN TÂY"), P("Số: 57/KH-TTYT"), P("Sơn Tây, ngày 02 tháng 3 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Triển khai chiến dịch tiêm bổ sung vắc xin sởi - rubella năm 2026", CENTRED),
    T((("STT", "Hoạt động", "Địa điểm", "Người/đơn vị thực hiện", "Người/đơn vị hỗ trợ", "Thời gian", "Kết quả mong đợi"),
       *[(str(n), t.content, "Các xã, phường" if n % 2 else "Hội trường Trung tâm", t.lead, "; ".join(t.partners), t.timing, t.product) for n, t in enumerate(VACCINE_TASKS, 1)])),
    "Chỉ tiêu", P("CHỈ TIÊU CHIẾN DỊCH", CENTRED),
    T((("STT", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu cần đạt"),
       ("1", "Tỷ lệ trẻ từ 1 đến 5 tuổi được tiêm vắc xin sởi - rubella", "%", "≥ 95"),
       ("2", "Số trẻ được tiêm", "Trẻ", "4.250"),
       ("3", "Tỷ lệ điểm tiêm bảo đảm an toàn tiêm chủng", "%", "100"),
       ("4", "Tỷ lệ hao phí vắc xin", "%", "< 10")))),
    "57/KH-TTYT", "2026-03-02", "Trung tâm Y tế khu vực Sơn Tây", "Kế hoạch triển khai chiến dịch tiêm bổ sung vắc xin sởi - rubella năm 2026", whole(2026), VACCINE_TASKS,
    (Target("Tỷ lệ trẻ từ 1 đến 5 tuổi", 95, comparator=">="), Target("Số trẻ được tiêm", 4250, "count", unit="trẻ"), Target("điểm tiêm bảo đảm an toàn", 100), Target("hao phí vắc xin", 10, comparator="<")))

# A primary school: months merged down, persons in charge.
SCHOOL_TASKS = (
    work("Tuyên truyền Luật Trật tự, an toàn giao thông đường bộ trong lễ khai giảng", ("Tổng phụ trách Đội", "Công an xã"), ("Tháng 9/2025", months(2025, 9)), "Bài tuyên truyền"),
    work("Ký cam kết không mang pháo nổ, vật liệu cháy nổ vào trường", ("Giáo viên chủ nhiệm", "Cha mẹ học sinh"), ("Tháng 9/2025", months(2025, 9)), "Bản cam kết"),
    work("Hội thi vẽ tranh “Trường em xanh - sạch - đẹp”", ("Giáo viên Mỹ thuật", "Tổng phụ trách Đội"), ("Tháng 10/2025", months(2025, 10)), "150 bức tranh"),
    work("Ngoại khóa phòng, chống đuối nước", ("Giáo viên Giáo dục thể chất", "Đoàn Thanh niên xã; Trạm Y tế"), ("Tháng 3/2026", months(2026, 3)), "01 buổi"),
    work("Giới thiệu sách về Bác Hồ dưới cờ", ("Nhân viên Thư viện", "Tổng phụ trách Đội"), ("Tháng 5/2026", months(2026, 5)), "04 cuốn sách"),
    work("Tổng kết công tác tuyên truyền năm học", ("Phó Hiệu trưởng", "Công đoàn trường"), ("Tháng 5/2026", months(2026, 5)), "Báo cáo"))
SCHOOL = Doc("tieu-hoc-theo-thang", "docx", (
    head("UBND XÃ TRÀ LINH", "TRƯỜNG TIỂU HỌC TRÀ LINH 2", "63/KH-THTL2", "Trà Linh, ngày 10 tháng 9 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ biến, giáo dục pháp luật", CENTRED), P("Năm học 2025 - 2026", CENTRED),
    *lines("""
# I. CHỈ TIÊU
- 100% cán bộ, giáo viên, nhân viên được phổ biến văn bản pháp luật mới.
- 98% học sinh trở lên không vi phạm nội quy trường học.
- Mỗi lớp có ít nhất 01 tiết sinh hoạt lồng ghép/tháng.
# II. LỊCH TRIỂN KHAI"""),
    T((("Tháng", "Nội dung công việc", "Người phụ trách", "Người phối hợp", "Kết quả, minh chứng"),
       *merged_down(rows_of(SCHOOL_TASKS, "timing content lead partners product"), 0))),
    Frame(("Nơi nhận:", "- Phòng VH-XH xã;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Hồ Mẫu"))),
    "63/KH-THTL2", "2025-09-10", "Trường Tiểu học Trà Linh 2", "Kế hoạch tuyên truyền, phổ biến, giáo dục pháp luật năm học 2025 - 2026", ("2025-09-01", "2026-08-31"), SCHOOL_TASKS,
    (Target("cán bộ, giáo viên, nhân viên được phổ biến", 100), Target("học sinh không vi phạm nội quy", 98, comparator=">="), Target("Mỗi lớp", 1, "count_each", ">=", "tiết", cadence="monthly")))

def _iso(day: str) -> str:
    return "-".join(part.zfill(2) for part in reversed(day.split("/")))


# Fire police: beginning and end in two columns, printed by one maker of PDF.
FIRE_ROWS = (
    ("Khảo sát, lập danh sách cơ sở nhà ở kết hợp sản xuất, kinh doanh", "Đội Cảnh sát PCCC và CNCH khu vực 3", "Công an các xã, phường", "01/3/2026", "31/3/2026"),
    ("Xây dựng, nhân rộng mô hình “Tổ liên gia an toàn PCCC”", "Công an các xã, phường", "UBND các xã, phường", "01/4/2026", "30/10/2026"),
    ("Tuyên truyền, hướng dẫn kỹ năng thoát nạn tại trường học", "Đội Tuyên truyền và xây dựng phong trào", "Sở Giáo dục và Đào tạo", "15/9/2026", "15/11/2026"),
    ("Thực tập phương án chữa cháy tại chợ Trung tâm", "Đội Cảnh sát PCCC và CNCH khu vực 3", "Ban Quản lý chợ; Điện lực khu vực", "05/10/2026", "06/10/2026"),
    ("Trải nghiệm thực hành chữa cháy cho người dân", "Đội Tuyên truyền và xây dựng phong trào", "Công an các xã, phường; Đoàn Thanh niên", "01/10/2026", "04/10/2026"))
FIRE_TASKS = tuple(work(c, (lead, p), (f"Từ {a} đến {b}", (_iso(a), _iso(b), None))) for c, lead, p, a, b in FIRE_ROWS)
FIRE = Doc("pccc", "pdf", (
    head("CÔNG AN TỈNH HẠ NGUYÊN", "PHÒNG CẢNH SÁT PCCC VÀ CNCH", "214/KH-PC07", "Hạ Nguyên, ngày 20 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, xây dựng phong trào toàn dân phòng cháy, chữa cháy năm 2026", CENTRED),
    *lines("""
# I. CHỈ TIÊU
1. 100% hộ gia đình nhà ở kết hợp kinh doanh có bình chữa cháy.
2. Thành lập mới ít nhất 40 Tổ liên gia an toàn PCCC; mỗi xã, phường có tối thiểu 02 Điểm chữa cháy công cộng.
3. Kéo giảm 10% số vụ cháy so với năm 2025. Năm 2025 xảy ra 32 vụ cháy, thiệt hại 4,5 tỷ đồng.
# II. NỘI DUNG, TIẾN ĐỘ"""),
    T((("TT", "Nội dung công việc", "Đơn vị chủ công", "Đơn vị tham gia", C("Tiến độ", columns=2)), ("", "", "", "", "Bắt đầu", "Hoàn thành"),
       *[(str(n), *row) for n, row in enumerate(FIRE_ROWS, 1)])),
    Frame(("Nơi nhận:", "- Giám đốc Công an tỉnh;", "- Lưu: PC07."), ("TRƯỞNG PHÒNG", "", "Thượng tá Ngô Mẫu"))),
    "214/KH-PC07", "2026-02-20", "Phòng Cảnh sát PCCC và CNCH", "Kế hoạch tuyên truyền, xây dựng phong trào toàn dân phòng cháy, chữa cháy năm 2026", whole(2026), FIRE_TASKS,
    (Target("hộ gia đình nhà ở kết hợp kinh doanh", 100), Target("Tổ liên gia an toàn PCCC", 40, "count", ">=", "tổ"),
     Target("mỗi xã, phường Điểm chữa cháy", 2, "count_each", ">=", "điểm"), Target("số vụ cháy", 10, "change")))

# Land: the body that leads stands in the heading over each table.
LAND_1 = (
    Task("Rà soát, phân loại thửa đất đủ điều kiện cấp Giấy chứng nhận lần đầu", "Văn phòng Đăng ký đất đai tỉnh", (), "Trước ngày 31/3/2026", by("2026-03-31"), "Danh sách thửa đất"),
    Task("Làm sạch cơ sở dữ liệu đất đai, đồng bộ với dữ liệu dân cư", "Văn phòng Đăng ký đất đai tỉnh", (), "30/6/2026", by("2026-06-30"), "Cơ sở dữ liệu “đúng, đủ, sạch, sống”"),
    Task("Phát hành tờ gấp hướng dẫn đăng ký biến động đất đai", "Văn phòng Đăng ký đất đai tỉnh", (), "Quý II", q(2026, 2), "10.000 tờ gấp"))
LAND_2 = (
    Task("Niêm yết quy trình, thời hạn giải quyết thủ tục đất đai tại nơi tiếp nhận", "UBND các xã, phường", (), "Tháng 02/2026", months(2026, 2), "Bảng niêm yết"),
    Task("Tổ chức họp dân công khai kết quả đo đạc", "UBND các xã, phường", (), "Tháng 4 - 8/2026", months(2026, 4, 8), "Biên bản họp dân"))
LAND = Doc("dat-dai", "odt", (
    head("UBND TỈNH HẠ NGUYÊN", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "31/KH-SNNMT", "Hạ Nguyên, ngày 28 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Đẩy mạnh cấp Giấy chứng nhận quyền sử dụng đất lần đầu năm 2026", CENTRED),
    *lines("""
# I. MỤC TIÊU
Phấn đấu đến 31/12/2026 cấp Giấy chứng nhận lần đầu cho 12.500 thửa đất; thời gian giải quyết hồ sơ không quá 15 ngày làm việc.
# II. PHÂN CÔNG THỰC HIỆN
1. Văn phòng Đăng ký đất đai tỉnh"""),
    T((("TT", "Công việc", "Sản phẩm", "Thời hạn hoàn thành"), *rows_of(LAND_1, "no content product timing"))),
    P("2. UBND các xã, phường"),
    T((("TT", "Công việc", "Sản phẩm", "Thời hạn hoàn thành"), *rows_of(LAND_2, "no content product timing"))),
    P("Ghi chú: Hồ sơ trễ hạn phải có thư xin lỗi; tỷ lệ hồ sơ trễ hạn không quá 2%.", HEADING),
    signature("UBND tỉnh", title="GIÁM ĐỐC")),
    "31/KH-SNNMT", "2026-01-28", "Sở Nông nghiệp và Môi trường", "Kế hoạch đẩy mạnh cấp Giấy chứng nhận quyền sử dụng đất lần đầu năm 2026", whole(2026), (*LAND_1, *LAND_2),
    (Target("cấp Giấy chứng nhận lần đầu", 12500, "count", unit="thửa đất", due="2026-12-31"), Target("thời gian giải quyết hồ sơ", 15, "duration", "<=", "ngày làm việc"), Target("hồ sơ trễ hạn", 2, comparator="<=")))

DOCS: list[Doc] = [PAR, DIGITAL, VACCINE, SCHOOL, FIRE, LAND]
