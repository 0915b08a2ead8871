"""The tenth lot, by the hand of the seventh, after what that found was mended: kinds not written before."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import (
    CENTRED,
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
from benchmarks._reading.unseen_7 import MOTTO, work

# A women's union: cells merged down for body and time at once, targets in the same document under another name.
WOMEN_TASKS = (
    work("Ra mắt câu lạc bộ “Phụ nữ với pháp luật”", ("Ban Chính sách - Luật pháp", "Sở Tư pháp"), ("Quý II/2026", q(2026, 2)), "03 câu lạc bộ"),
    work("Nói chuyện chuyên đề phòng, chống bạo lực gia đình", ("Ban Chính sách - Luật pháp", "Công an tỉnh"), ("Quý II/2026", q(2026, 2)), "10 buổi nói chuyện"),
    work("Hội thi “Phụ nữ khởi nghiệp”", ("Ban Hỗ trợ phụ nữ phát triển kinh tế", "Sở Tài chính; Ngân hàng Chính sách xã hội tỉnh"), ("Tháng 9/2026", months(2026, 9)), "01 hội thi"),
    work("Ra quân “Ngày Chủ nhật xanh”", ("Hội LHPN các xã, phường", "Đoàn Thanh niên"), ("Chủ nhật tuần cuối hằng tháng", every("monthly")), "12 đợt ra quân"))
WOMEN = Doc("phu-nu", "docx", (
    Frame(("HỘI LHPN VIỆT NAM", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH VÂN ĐỒN", "Số: 71/KH-BTV"), (*MOTTO, "Vân Đồn, ngày 26 tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Công tác tuyên truyền, phổ biến pháp luật cho hội viên, phụ nữ năm 2026", CENTRED),
    *lines("""
I. CÁC CHỈ TIÊU CHỦ YẾU"""),
    T((("TT", "Nội dung", "Đơn vị tính", "Kết quả thực hiện 2025", "Mục tiêu 2026"),
       ("1", "Hội viên được tuyên truyền pháp luật", "%", "90", "≥ 95"),
       ("2", "Cơ sở Hội có tủ sách pháp luật", "Cơ sở", "40", "54"),
       ("3", "Vụ việc hòa giải thành", "%", "80,5", "Trên 85"))),
    P("II. HOẠT ĐỘNG"),
    T((("Ban/đơn vị chủ trì", "Các hoạt động", "Thời gian", "Kết quả cần đạt", "Đơn vị cùng thực hiện"),
       *merged_down(rows_of(WOMEN_TASKS, "lead content timing product partners"), 0))),
    Frame(("Nơi nhận:", "- TW Hội;", "- Lưu: VT."), ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Tô Mẫu"))),
    "71/KH-BTV", "2026-01-26", "Hội Liên hiệp Phụ nữ tỉnh Vân Đồn", "Kế hoạch công tác tuyên truyền, phổ biến pháp luật cho hội viên, phụ nữ năm 2026", whole(2026), WOMEN_TASKS,
    (Target("Hội viên được tuyên truyền pháp luật", 95, comparator=">=", due="2026-12-31"), Target("Cơ sở Hội có tủ sách", 54, "count", unit="cơ sở", due="2026-12-31"),
     Target("Vụ việc hòa giải thành", 85, comparator=">", due="2026-12-31")))

# A tax office, OpenDocument: what has to be shown for it, parent rows that name the division, works under them.
TAX_1 = (
    work("Gửi thư ngỏ đến hộ kinh doanh chuyển từ thuế khoán sang kê khai", ("Tổ Hộ kinh doanh", "UBND các phường"), ("Trước 31/01/2026", by("2026-01-31")), "100% hộ nhận thư"),
    work("Hỗ trợ trực tuyến qua nhóm Zalo", ("Tổ Hộ kinh doanh", "UBND các phường"), ("Hằng ngày", every("daily")), "Nhật ký hỗ trợ"))
TAX_2 = (
    work("Đối thoại doanh nghiệp kỳ quyết toán", ("Tổ Quản lý, hỗ trợ doanh nghiệp", "Hội Doanh nhân trẻ"), ("03/2026", months(2026, 3)), "Biên bản đối thoại"),
    work("Tập huấn hóa đơn điện tử khởi tạo từ máy tính tiền", ("Tổ Quản lý, hỗ trợ doanh nghiệp", "Viettel; VNPT"), ("QI, QII/2026", ("2026-01-01", "2026-06-30", None)), "04 lớp tập huấn"))
TAX = Doc("thue-co-so", "odt", (
    head("THUẾ TỈNH VÂN ĐỒN", "THUẾ CƠ SỞ 5 TỈNH VÂN ĐỒN", "112/KH-TCS5", "Vân Đồn, ngày 08 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, hỗ trợ người nộp thuế năm 2026", CENTRED),
    T((("Số TT", "ND công việc", "ĐV chủ trì", "ĐV phối hợp", "TG hoàn thành", "SP dự kiến", "LĐ phụ trách"),
       ("1", "Tuyên truyền, hỗ trợ hộ kinh doanh", "Tổ Hộ kinh doanh", "UBND các phường", "", "", "Phó Trưởng Thuế"),
       *[(f"1.{n}", t.content, "", "", t.timing, t.product, "") for n, t in enumerate(TAX_1, 1)],
       ("2", "Tuyên truyền, hỗ trợ doanh nghiệp", "", "", "", "", ""),
       *[(f"2.{n}", t.content, t.lead, "; ".join(t.partners), t.timing, t.product, "Trưởng Thuế") for n, t in enumerate(TAX_2, 1)])),
    Frame(("Nơi nhận:", "- Thuế tỉnh;", "- Lưu: VT."), ("TRƯỞNG THUẾ CƠ SỞ", "", "Bế Mẫu"))),
    "112/KH-TCS5", "2026-01-08", "Thuế cơ sở 5 tỉnh Vân Đồn", "Kế hoạch tuyên truyền, hỗ trợ người nộp thuế năm 2026", whole(2026), (*TAX_1, *TAX_2))

# A kindergarten in Excel with days as real words, budgets in a column, a row that adds up.
KIDS_TASKS = (
    Task("Tuyên truyền phòng bệnh tay chân miệng tới phụ huynh", "Nhân viên y tế", ("Giáo viên các lớp",), "Tuần 1 tháng 9/2025", months(2025, 9), "Bảng tin, tờ rơi", "", "1.500.000"),
    Task("Hội thi “Bé với an toàn giao thông”", "Tổ chuyên môn", ("Công an xã", "Ban đại diện cha mẹ trẻ em"), "Tháng 11/2025", months(2025, 11), "01 hội thi", "", "6.000.000"),
    Task("Cân đo, theo dõi biểu đồ tăng trưởng", "Nhân viên y tế", ("Trạm Y tế xã",), "3 tháng/lần", every("quarterly"), "Sổ theo dõi", "", "0"),
    Task("Ngày hội gia đình dinh dưỡng", "Tổ nuôi dưỡng", ("Công đoàn",), "25/12/2025", by("2025-12-25"), "01 ngày hội", "", "8.500.000"))
KIDS = Doc("mam-non-excel", "xlsx", (
    P("UBND XÃ ĐẢO TRẦN"), P("TRƯỜNG MẦM NON HOA SEN"), P("Số: 19/KH-MNHS"), P("Đảo Trần, ngày 05 tháng 9 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông giáo dục sức khỏe năm học 2025 - 2026", CENTRED),
    T((("STT", "Tên hoạt động", "Thời gian dự kiến", "Người phụ trách chính", "Thành phần phối hợp", "Hồ sơ minh chứng", "Dự trù kinh phí (đồng)"),
       *rows_of(KIDS_TASKS, "no content timing lead partners product budget"),
       (C("Cộng", columns=6), "16.000.000")))),
    "19/KH-MNHS", "2025-09-05", "Trường Mầm non Hoa Sen", "Kế hoạch truyền thông giáo dục sức khỏe năm học 2025 - 2026", ("2025-09-01", "2026-08-31"), KIDS_TASKS)

# A district of 2022, printed from a browser: tasks of two annexes, targets by half year under a merged name.
DISTRICT_TASKS = (
    work("Phát động thi đua “Cải cách hành chính giỏi”", ("Phòng Nội vụ", "Phòng Văn hóa và Thông tin"), ("Quý I/2022", q(2022, 1)), "Kế hoạch phát động"),
    work("Viết tin, bài về mô hình “Chính quyền thân thiện”", ("Trung tâm Văn hóa - Thể thao và Truyền thanh - Truyền hình", "UBND các xã, thị trấn"), ("Tối thiểu 02 bài/tháng", every("monthly")), "24 tin, bài"),
    work("Kiểm tra công tác cải cách hành chính tại UBND cấp xã", ("Phòng Nội vụ", "Phòng Tư pháp; Thanh tra huyện"), ("Tháng 5 và tháng 10/2022", months(2022, 5, 10)), "Thông báo kết luận"),
    work("Lấy phiếu khảo sát hài lòng của người dân", ("Văn phòng HĐND và UBND huyện", "Bưu điện huyện"), ("6 tháng cuối năm 2022", ("2022-07-01", "2022-12-31", None)), "300 phiếu"))
DISTRICT = Doc("huyen-2022", "browser", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN BA CHẼ", "33/KH-UBND", "Ba Chẽ, ngày 24 tháng 01 năm 2022"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính trên địa bàn huyện Ba Chẽ năm 2022", CENTRED),
    P("A. CHỈ TIÊU"),
    T((("Nội dung", C("Chỉ tiêu phấn đấu năm 2022", columns=2), "Đơn vị theo dõi"), ("", "6 tháng đầu năm", "Cả năm", ""),
       ("Tỷ lệ hồ sơ giải quyết đúng hạn", "97%", "98,5%", "Văn phòng HĐND và UBND huyện"),
       ("Số tin, bài về cải cách hành chính (tin, bài)", "60", "120", "Phòng Văn hóa và Thông tin"),
       ("Tỷ lệ hồ sơ trễ hạn", "Không quá 2%", "Dưới 1,5%", "Phòng Nội vụ"))),
    P("B. PHÂN CÔNG NHIỆM VỤ"),
    T((("STT", "Nội dung nhiệm vụ", "Cơ quan chịu trách nhiệm chính", "Cơ quan liên quan", "Thời gian", "Kết quả"), *rows_of(DISTRICT_TASKS, "no content lead partners timing product"))),
    signature("Sở Nội vụ", "Thường trực Huyện ủy")),
    "33/KH-UBND", "2022-01-24", "Ủy ban nhân dân huyện Ba Chẽ", "Kế hoạch tuyên truyền cải cách hành chính trên địa bàn huyện Ba Chẽ năm 2022", whole(2022), DISTRICT_TASKS,
    (Target("Tỷ lệ hồ sơ giải quyết đúng hạn", 98.5, due="2022-12-31", milestones=(("2022-06-30", 97), ("2022-12-31", 98.5))),
     Target("Số tin, bài về cải cách hành chính", 120, "count", unit="tin, bài", due="2022-12-31", milestones=(("2022-06-30", 60), ("2022-12-31", 120))),
     Target("Tỷ lệ hồ sơ trễ hạn", 1.5, comparator="<", due="2022-12-31", milestones=(("2022-06-30", 2), ("2022-12-31", 1.5)))))

# A border post, a table without borders in a PDF, no numbers before the rows.
BORDER_TASKS = (
    work("Tuyên truyền Luật Biên phòng Việt Nam tại các bản", ("Đội Vận động quần chúng", "Bí thư chi bộ các bản"), ("Tháng 3/2026", months(2026, 3)), "06 buổi"),
    work("Chiếu phim lưu động", ("Đội Vận động quần chúng", "Trung tâm Văn hóa tỉnh"), ("Hằng quý", every("quarterly")), "04 buổi"),
    work("Tiết học biên cương", ("Đội Vũ trang", "Trường THCS Sơn Hải"), ("Tháng 9/2026", months(2026, 9)), "02 tiết học"))
BORDER = Doc("don-bien-phong", "pdf", (
    head("BỘ CHỈ HUY QUÂN SỰ TỈNH", "ĐỒN BIÊN PHÒNG SƠN HẢI", "90/KH-ĐBP", "Sơn Hải, ngày 15 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ biến, giáo dục pháp luật khu vực biên giới năm 2026", CENTRED),
    P("Phấn đấu trên 95% người dân khu vực biên giới được phổ biến Luật Biên phòng Việt Nam."),
    T((("TT", "Nội dung", "Lực lượng thực hiện", "Lực lượng phối hợp", "Thời gian", "Kết quả"), *rows_of(BORDER_TASKS, "no content lead partners timing product"))),
    Frame(("Nơi nhận:", "- Bộ CHQS tỉnh;", "- Lưu: VT."), ("ĐỒN TRƯỞNG", "", "Trung tá Lương Mẫu"))),
    "90/KH-ĐBP", "2026-02-15", "Đồn Biên phòng Sơn Hải", "Kế hoạch tuyên truyền, phổ biến, giáo dục pháp luật khu vực biên giới năm 2026", whole(2026), BORDER_TASKS,
    (Target("người dân khu vực biên giới", 95, comparator=">"),), options={"bare": True})

# A market board, pasted as pipes; the time said in the group rows.
MARKET = Doc("ban-quan-ly-cho", "txt", ("""UBND PHƯỜNG BẾN CẢNG
BAN QUẢN LÝ CHỢ BẾN CẢNG
Số: 05/KH-BQLC
Bến Cảng, ngày 19 tháng 01 năm 2026

KẾ HOẠCH
Tuyên truyền phòng cháy, chữa cháy và thanh toán không dùng tiền mặt tại chợ năm 2026

I. CHỈ TIÊU
- 100% hộ kinh doanh ký cam kết an toàn phòng cháy, chữa cháy.
- Ít nhất 80% hộ kinh doanh có mã QR thanh toán.

II. PHÂN CÔNG
| STT | Việc cần làm | Ai phụ trách | Ai phối hợp | Xong trước | Kết quả |
|---|---|---|---|---|---|
| 1 | Phát thanh nội quy phòng cháy lúc mở cửa chợ | Tổ Bảo vệ | Tổ Quản lý ngành hàng | Hằng ngày | Nhật ký phát thanh |
| 2 | Cấp mã QR cho tiểu thương | Tổ Quản lý ngành hàng | Ngân hàng thương mại | 30/6/2026 | 450 mã QR |
| 3 | Diễn tập chữa cháy | Tổ Bảo vệ | Công an phường; Đội PCCC khu vực | Quý III/2026 | 01 buổi diễn tập |

TRƯỞNG BAN
Kiều Mẫu
""",), "05/KH-BQLC", "2026-01-19", "Ban Quản lý chợ Bến Cảng", "Kế hoạch tuyên truyền phòng cháy, chữa cháy và thanh toán không dùng tiền mặt tại chợ năm 2026", whole(2026),
    (work("Phát thanh nội quy phòng cháy lúc mở cửa chợ", ("Tổ Bảo vệ", "Tổ Quản lý ngành hàng"), ("Hằng ngày", every("daily")), "Nhật ký phát thanh"),
     work("Cấp mã QR cho tiểu thương", ("Tổ Quản lý ngành hàng", "Ngân hàng thương mại"), ("30/6/2026", by("2026-06-30")), "450 mã QR"),
     work("Diễn tập chữa cháy", ("Tổ Bảo vệ", "Công an phường; Đội PCCC khu vực"), ("Quý III/2026", q(2026, 3)), "01 buổi diễn tập")),
    (Target("hộ kinh doanh ký cam kết", 100), Target("hộ kinh doanh có mã QR", 80, comparator=">=")))

# A people's council office: work that comes with a condition, the plan's date in the cells of a decision's annex.
COUNCIL_TASKS = (
    work("Đăng nghị quyết của HĐND trên Cổng thông tin điện tử", ("Phòng Thông tin, Dân nguyện", "Phòng Công tác HĐND"), ("Chậm nhất 03 ngày sau khi ký", UNSAID), "Tin đăng"),
    work("Truyền hình trực tiếp phiên chất vấn", ("Phòng Thông tin, Dân nguyện", "Báo và Phát thanh, Truyền hình tỉnh"), ("Tại các kỳ họp", UNSAID), "Bản ghi hình"),
    work("Chuyên mục “Đại biểu với cử tri”", ("Báo và Phát thanh, Truyền hình tỉnh", "Phòng Thông tin, Dân nguyện"), ("02 số/tháng", every("monthly")), "24 số"))
COUNCIL = Doc("hdnd", "typst", (
    head("HĐND TỈNH VÂN ĐỒN", "VĂN PHÒNG", "21/KH-VP", "Vân Đồn, ngày 30 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền hoạt động của Hội đồng nhân dân tỉnh năm 2026", CENTRED),
    T((("Nhiệm vụ", "Đơn vị thực hiện chính", "Đơn vị phối hợp", "Thời gian/Tần suất", "Sản phẩm"), *rows_of(COUNCIL_TASKS, "content lead partners timing product"))),
    P("Ghi chú: Tin, bài phải được duyệt trước khi đăng; mỗi kỳ họp có tối thiểu 10 tin, bài."),
    Frame(("Nơi nhận:", "- Thường trực HĐND tỉnh;", "- Lưu: VT."), ("CHÁNH VĂN PHÒNG", "", "Mạc Mẫu"))),
    "21/KH-VP", "2026-01-30", "Văn phòng", "Kế hoạch tuyên truyền hoạt động của Hội đồng nhân dân tỉnh năm 2026", whole(2026), COUNCIL_TASKS,
    (Target("mỗi kỳ họp", 10, "count_each", ">=", "tin, bài"),))

DOCS: list[Doc] = [WOMEN, TAX, KIDS, DISTRICT, BORDER, MARKET, COUNCIL]
