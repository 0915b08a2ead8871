"""The ninth lot, by the hand of the seventh and before it read a rule: layouts that ask for care."""

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
    rows_of,
    signature,
)
from benchmarks._reading.spans import UNSAID, months, whole
from benchmarks._reading.unseen_7 import work

# A decision that puts a plan in force; columns counted under their names; "nt" for what stands above.
DECIDED_TASKS = (
    work("Xây dựng tài liệu hỏi đáp về Luật Đất đai", ("Phòng Quản lý đất đai", "Văn phòng Sở"), ("Hoàn thành trong quý I", q(2026, 1)), "01 bộ tài liệu"),
    work("Tập huấn cho công chức địa chính cấp xã", ("Phòng Quản lý đất đai", "Trường Chính trị tỉnh"), ("Tháng 4 - 5/2026", months(2026, 4, 5)), "03 lớp"),
    work("Giải đáp vướng mắc trên chuyên mục hỏi đáp", ("Văn phòng Sở", "Các phòng, đơn vị"), ("Thường xuyên trong năm 2026", (*whole(2026), "continuous")), "100% câu hỏi được trả lời"),
    work("Sơ kết 6 tháng, tổng kết năm", ("Văn phòng Sở", ""), ("Trước ngày 15/6 và 15/12/2026", by("2026-12-15")), "Báo cáo"))
DECIDED = Doc("quyet-dinh-ban-hanh", "docx", (
    head("UBND TỈNH ĐẠI XUYÊN", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "68/QĐ-SNNMT", "Đại Xuyên, ngày 19 tháng 01 năm 2026"),
    P("QUYẾT ĐỊNH", CENTRED), P("Về việc ban hành Kế hoạch tuyên truyền, phổ biến Luật Đất đai năm 2026", CENTRED),
    P("GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", CENTRED),
    *lines("""
Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;
Căn cứ Quyết định số 10/2025/QĐ-UBND ngày 01 tháng 3 năm 2025 của UBND tỉnh quy định chức năng, nhiệm vụ, quyền hạn của Sở;
Theo đề nghị của Chánh Văn phòng Sở.
= QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền, phổ biến Luật Đất đai năm 2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng, Trưởng các phòng, đơn vị thuộc Sở chịu trách nhiệm thi hành Quyết định này./."""),
    signature("Như Điều 3", title="GIÁM ĐỐC"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ biến Luật Đất đai năm 2026", CENTRED),
    P("(Ban hành kèm theo Quyết định số 68/QĐ-SNNMT ngày 19/01/2026 của Giám đốc Sở Nông nghiệp và Môi trường)", CENTRED),
    *lines("""
I. MỤC TIÊU
- 100% công chức địa chính cấp xã được tập huấn.
- Ít nhất 80% hộ gia đình được tuyên truyền về đăng ký đất đai.
II. NHIỆM VỤ"""),
    T((("STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm"), ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
       ("1", DECIDED_TASKS[0].content, "Phòng Quản lý đất đai", "Văn phòng Sở", DECIDED_TASKS[0].timing, "01 bộ tài liệu"),
       ("2", DECIDED_TASKS[1].content, "nt", "Trường Chính trị tỉnh", DECIDED_TASKS[1].timing, "03 lớp"),
       ("3", DECIDED_TASKS[2].content, "Văn phòng Sở", "Các phòng, đơn vị", DECIDED_TASKS[2].timing, "100% câu hỏi được trả lời"),
       ("4", DECIDED_TASKS[3].content, "-nt-", "", DECIDED_TASKS[3].timing, "Báo cáo")))),
    "68/QĐ-SNNMT", "2026-01-19", "Sở Nông nghiệp và Môi trường", "Kế hoạch tuyên truyền, phổ biến Luật Đất đai năm 2026", whole(2026), DECIDED_TASKS,
    (Target("công chức địa chính cấp xã", 100), Target("hộ gia đình được tuyên truyền", 80, comparator=">=")))

# Only the annex was sent, as a workbook: what it belongs to stands in brackets; names of columns are short.
SENT_TASKS = (
    work("Vệ sinh môi trường, phát quang bụi rậm", ("Hội Cựu chiến binh", "Các thôn"), ("Chủ nhật cuối tháng", every("monthly")), "17 thôn ra quân"),
    work("Kiểm tra an toàn thực phẩm tại bếp ăn trường học", ("Trạm Y tế", "Công an xã; Phòng VH-XH"), ("T9/2026", months(2026, 9)), "Biên bản kiểm tra"),
    work("Khám sức khỏe người cao tuổi", ("Trạm Y tế", "Hội Người cao tuổi"), ("Q2, Q4/2026", ("2026-04-01", "2026-12-31", None)), "1.200 lượt khám"),
    work("Phun hóa chất diệt muỗi", ("Trạm Y tế", "Các thôn"), ("Khi có ổ dịch", UNSAID), "Báo cáo"))
SENT = Doc("chi-phu-luc", "xlsx", (
    P("PHỤ LỤC", CENTRED), P("PHÂN CÔNG NHIỆM VỤ CHĂM SÓC SỨC KHỎE NHÂN DÂN NĂM 2026", CENTRED),
    P("(Kèm theo Kế hoạch số 45/KH-UBND ngày 20/01/2026 của UBND xã Đại Xuyên)", CENTRED),
    T((("TT", "Nội dung CV", "ĐV chủ trì", "ĐV phối hợp", "TG thực hiện", "KQ/sản phẩm"), *rows_of(SENT_TASKS, "no content lead partners timing product")))),
    "45/KH-UBND", "2026-01-20", "UBND xã Đại Xuyên", None, whole(2026), SENT_TASKS)

# Rows of a month or of a body over the works that belong to it.
MONTH_TASKS = (
    Task("Phát động phong trào “Nói lời hay, làm việc tốt”", "Đoàn trường", ("Giáo viên chủ nhiệm",), "Tháng 9/2025", months(2025, 9), "Ảnh, bài viết"),
    Task("Tuyên truyền phòng, chống thuốc lá điện tử", "Y tế trường học", ("Công an phường",), "Tháng 9/2025", months(2025, 9), "01 buổi ngoại khóa"),
    Task("Diễn đàn “Lắng nghe trẻ em nói”", "Đoàn trường", (), "Tháng 11/2025", months(2025, 11), "01 diễn đàn"),
    Task("Tư vấn tuyển sinh lớp 10", "Tổ Tư vấn học đường", ("Trường THPT Đại Xuyên",), "Tháng 4/2026", months(2026, 4), "350 học sinh được tư vấn"))
BY_MONTH = Doc("thcs-nhom-thang", "docx", (
    head("UBND PHƯỜNG ĐẠI XUYÊN", "TRƯỜNG TRUNG HỌC CƠ SỞ LÊ LỢI", "88/KH-THCSLL", "Đại Xuyên, ngày 12 tháng 9 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Công tác tư vấn tâm lý, truyền thông học đường năm học 2025-2026", CENTRED),
    T((("TT", "Hoạt động", "Phụ trách", "Phối hợp", "Minh chứng"),
       (C("Tháng 9/2025", columns=5),), *rows_of(MONTH_TASKS[:2], "no content lead partners product"),
       (C("Tháng 11/2025", columns=5),), *rows_of(MONTH_TASKS[2:3], "no content lead partners product", 3),
       (C("Tháng 4/2026", columns=5),), *rows_of(MONTH_TASKS[3:], "no content lead partners product", 4))),
    Frame(("Nơi nhận:", "- Phòng VH-XH;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Đỗ Mẫu"))),
    "88/KH-THCSLL", "2025-09-12", "Trường Trung học cơ sở Lê Lợi", "Kế hoạch công tác tư vấn tâm lý, truyền thông học đường năm học 2025-2026", ("2025-09-01", "2026-08-31"), MONTH_TASKS)

BODY_TASKS = (
    Task("Tham mưu ban hành quy chế tiếp công dân", "Văn phòng HĐND và UBND", (), "Trước 31/3", by("2026-03-31"), "Quy chế"),
    Task("Phân công trực bộ phận tiếp dân", "Văn phòng HĐND và UBND", (), "Hàng tháng", every("monthly"), "Lịch trực"),
    Task("Rà soát hộ nghèo, hộ cận nghèo", "Phòng Văn hóa - Xã hội", (), "Tháng 10 - 11", months(2026, 10, 11), "Danh sách hộ nghèo"),
    Task("Mở lớp dạy nghề cho lao động nông thôn", "Phòng Kinh tế", (), "Quý III", q(2026, 3), "02 lớp, 70 học viên"))
BY_BODY = Doc("xa-nhom-don-vi", "pdf", (
    head("ỦY BAN NHÂN DÂN", "XÃ CHÂU SƠN", "14/KH-UBND", "Châu Sơn, ngày 16 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Công tác trọng tâm năm 2026", CENTRED),
    P("PHỤ LỤC PHÂN CÔNG THEO ĐƠN VỊ", CENTRED),
    T((("STT", "Nội dung công việc", "Thời gian hoàn thành", "Sản phẩm"),
       ("I", C("VĂN PHÒNG HĐND VÀ UBND", columns=3)), *rows_of(BODY_TASKS[:2], "no content timing product"),
       ("II", C("PHÒNG VĂN HÓA - XÃ HỘI", columns=3)), *rows_of(BODY_TASKS[2:3], "no content timing product"),
       ("III", C("PHÒNG KINH TẾ", columns=3)), *rows_of(BODY_TASKS[3:], "no content timing product"))),
    signature("Đảng ủy xã")),
    "14/KH-UBND", "2026-01-16", "Ủy ban nhân dân xã Châu Sơn", "Kế hoạch công tác trọng tâm năm 2026", whole(2026), BODY_TASKS)

# Targets whose signs and units stand in the cells, half a year and a whole one side by side.
TARGETS = Doc("chi-tieu-ky", "docx", (
    head("UBND TỈNH ĐẠI XUYÊN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "33/KH-SKHCN", "Đại Xuyên, ngày 25 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Triển khai phong trào “Bình dân học vụ số” năm 2026", CENTRED),
    P("1. Chỉ tiêu theo kỳ"),
    T((("TT", "Nội dung chỉ tiêu", "ĐVT", C("Mục tiêu", columns=2), "Cơ quan chủ trì"), ("", "", "", "Đến 30/6/2026", "Đến 31/12/2026", ""),
       ("1", "Cán bộ, công chức hoàn thành khóa học kỹ năng số", "%", "70", "100", "Sở Nội vụ"),
       ("2", "Người dân trưởng thành có kiến thức cơ bản về chuyển đổi số", "%", "60", "80", "UBND các xã, phường"),
       ("3", "Lớp phổ cập kỹ năng số tại cộng đồng", "Lớp", "150", "320", "Tỉnh đoàn"))),
    P("2. Chỉ tiêu duy trì"),
    T((("Chỉ tiêu", "Mức phấn đấu"),
       ("Thời gian xử lý sự cố đường truyền", "Không quá 02 giờ"),
       ("Doanh nghiệp sử dụng nền tảng số", "Trên 70%"),
       ("Tỷ lệ văn bản điện tử gửi nhận không thành công", "Dưới 1%"),
       ("Số tài khoản học trực tuyến được cấp", "Tối thiểu 50.000 tài khoản"),
       ("Xếp hạng chuyển đổi số cấp tỉnh", "Duy trì nhóm khá"))),
    signature("UBND tỉnh", title="GIÁM ĐỐC")),
    "33/KH-SKHCN", "2026-01-25", "Sở Khoa học và Công nghệ", "Kế hoạch triển khai phong trào “Bình dân học vụ số” năm 2026", whole(2026), (),
    (Target("Cán bộ, công chức hoàn thành khóa học", 100, due="2026-12-31", milestones=(("2026-06-30", 70), ("2026-12-31", 100))),
     Target("Người dân trưởng thành", 80, due="2026-12-31", milestones=(("2026-06-30", 60), ("2026-12-31", 80))),
     Target("Lớp phổ cập kỹ năng số", 320, "count", unit="lớp", due="2026-12-31", milestones=(("2026-06-30", 150), ("2026-12-31", 320))),
     Target("Thời gian xử lý sự cố", 2, "duration", "<=", "giờ"), Target("Doanh nghiệp sử dụng nền tảng số", 70, comparator=">"),
     Target("văn bản điện tử gửi nhận không thành công", 1, comparator="<"), Target("tài khoản học trực tuyến được cấp", 50000, "count", ">=", "tài khoản")))

# A year's months as twelve columns.
GANTT_TASKS = (
    work("Tuyên truyền phòng cháy, chữa cháy rừng", ("Hạt Kiểm lâm khu vực", "UBND các xã"), ("Tháng 2, Tháng 3, Tháng 4", months(2026, 2, 4))),
    work("Tập huấn sơ cấp cứu cho lực lượng xung kích", ("Hội Chữ thập đỏ tỉnh", "Ban Chỉ huy quân sự xã"), ("Tháng 5", months(2026, 5))),
    work("Diễn tập ứng phó bão, lũ quét", ("Ban Chỉ huy quân sự xã", "Công an xã"), ("Tháng 6, Tháng 7", months(2026, 6, 7))))
GANTT_MARKS = (range(2, 5), range(5, 6), range(6, 8))
GANTT = Doc("phong-chong-thien-tai", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ CHÂU SƠN", "26/KH-UBND", "Châu Sơn, ngày 28 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông phòng, chống thiên tai dựa vào cộng đồng năm 2026", CENTRED),
    T((("TT", "Hoạt động", "Chủ trì", "Phối hợp", C("Tháng", columns=12)), ("", "", "", "", *(str(month) for month in range(1, 13))),
       *[(str(n), t.content, t.lead, "; ".join(t.partners), *("x" if month in marked else "" for month in range(1, 13))) for n, (t, marked) in enumerate(zip(GANTT_TASKS, GANTT_MARKS, strict=True), 1)])),
    P("Ghi chú: 100% thôn có Đội xung kích; mỗi thôn có tối thiểu 01 loa cầm tay."),
    signature("UBND tỉnh")),
    "26/KH-UBND", "2026-01-28", "Ủy ban nhân dân xã Châu Sơn", "Kế hoạch truyền thông phòng, chống thiên tai dựa vào cộng đồng năm 2026", whole(2026), GANTT_TASKS,
    (Target("thôn có Đội xung kích", 100), Target("mỗi thôn", 1, "count_each", ">=", "loa")))

# All bodies in one column, said in three manners; the time before the work; lead and helpers in one sentence.
ONE_TASKS = (
    work("Lễ phát động Tháng hành động vì trẻ em", ("Phòng Văn hóa - Xã hội", "Đoàn Thanh niên; các trường học"), ("01/6/2026", by("2026-06-01"))),
    work("Tặng quà trẻ em có hoàn cảnh đặc biệt", ("Hội Chữ thập đỏ", "Phòng Văn hóa - Xã hội"), ("25 - 31/5/2026", ("2026-05-25", "2026-05-31", None))),
    work("Lớp dạy bơi phòng, chống đuối nước", ("Trung tâm Văn hóa", "các trường học; Đoàn Thanh niên"), ("Trong tháng 6 và tháng 7/2026", months(2026, 6, 7))),
    work("Trang trí khẩu hiệu tại trụ sở", ("Các cơ quan, đơn vị", ""), ("Từ 20/5/2026", ("2026-05-20", None, None))))
ONE = Doc("mot-cot-don-vi", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG ĐẠI XUYÊN", "102/KH-UBND", "Đại Xuyên, ngày 08 tháng 5 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tổ chức Tháng hành động vì trẻ em năm 2026", CENTRED),
    T((("Thời gian", "Nội dung hoạt động", "Cơ quan, đơn vị thực hiện"),
       (ONE_TASKS[0].timing, ONE_TASKS[0].content, "Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên, các trường học"),
       (ONE_TASKS[1].timing, ONE_TASKS[1].content, "Chủ trì: Hội Chữ thập đỏ; Phối hợp: Phòng Văn hóa - Xã hội"),
       (ONE_TASKS[2].timing, ONE_TASKS[2].content, "Trung tâm Văn hóa phối hợp các trường học, Đoàn Thanh niên"),
       (ONE_TASKS[3].timing, ONE_TASKS[3].content, "Các cơ quan, đơn vị"))),
    signature("Sở Y tế")),
    "102/KH-UBND", "2026-05-08", "Ủy ban nhân dân phường Đại Xuyên", "Kế hoạch tổ chức Tháng hành động vì trẻ em năm 2026", whole(2026), ONE_TASKS)

DOCS: list[Doc] = [DECIDED, SENT, BY_MONTH, BY_BODY, TARGETS, GANTT, ONE]
