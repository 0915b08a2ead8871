"""The seventh lot goes on: years and quarters as columns, costs, scores, groups down the side, pasted tables."""

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


def yearly(first: int, *values: float) -> tuple[tuple[str, float], ...]:
    return tuple((f"{year}-12-31", value) for year, value in enumerate(values, first))


# A farmers' union: a road map with years as columns, work that a body leads over several rows.
FARMER_TASKS = (
    work("Tập huấn bán hàng trên sàn thương mại điện tử cho hội viên", ("Ban Kinh tế - Xã hội", "Sở Công Thương; Bưu điện tỉnh"), ("Hằng năm", every("yearly")), "05 lớp/năm"),
    work("Xây dựng mô hình chi hội nông dân số", ("Ban Kinh tế - Xã hội", "Hội Nông dân các xã, phường"), ("2026 - 2027", ("2026-01-01", "2027-12-31", None)), "20 mô hình"),
    work("Tuyên truyền Luật Bảo hiểm y tế trên bản tin Nông dân", ("Ban Tuyên giáo", "Bảo hiểm xã hội tỉnh"), ("Hằng quý", every("quarterly")), "04 số/năm"),
    work("Hội thi Nhà nông đua tài", ("Ban Tuyên giáo", "Hội Nông dân các xã, phường"), ("Quý III/2027", q(2027, 3)), "01 hội thi"))
FARMER = Doc("hoi-nong-dan", "docx", (
    Frame(("HỘI NÔNG DÂN VIỆT NAM", "BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH HẠ NGUYÊN", "***", "Số: 44 - KH/HNDT"), ("", "", "Hạ Nguyên, ngày 06 tháng 02 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, vận động nông dân tham gia chuyển đổi số giai đoạn 2026 - 2028", CENTRED),
    *lines("""
# I. CHỈ TIÊU"""),
    T((("STT", "Chỉ tiêu", "Đơn vị tính", C("Lộ trình thực hiện", columns=3)), ("", "", "", "Năm 2026", "Năm 2027", "Năm 2028"),
       ("1", "Hội viên được tuyên truyền, phổ biến kỹ năng số", "%", "60", "75", "90"),
       ("2", "Sản phẩm OCOP của hội viên đưa lên sàn thương mại điện tử", "Sản phẩm", "40", "70", "110"),
       ("3", "Chi hội trưởng có tài khoản dịch vụ công", "%", "100", "100", "100"))),
    P("Số liệu năm 2025: 48% hội viên được tuyên truyền, 25 sản phẩm lên sàn."),
    P("II. PHÂN CÔNG", "heading"),
    T((("Cơ quan chủ trì", "Nội dung", "Cơ quan phối hợp", "Thời gian thực hiện", "Chỉ tiêu, sản phẩm"), *merged_down(rows_of(FARMER_TASKS, "lead content partners timing product"), 0))),
    Frame(("Nơi nhận:", "- Thường trực Tỉnh ủy;", "- Lưu: VP."), ("T/M BAN THƯỜNG VỤ", "CHỦ TỊCH", "Lưu Mẫu"))),
    "44-KH/HNDT", "2026-02-06", "Ban Chấp hành Hội Nông dân tỉnh Hạ Nguyên", "Kế hoạch tuyên truyền, vận động nông dân tham gia chuyển đổi số giai đoạn 2026 - 2028", ("2026-01-01", "2028-12-31"), FARMER_TASKS,
    (Target("Hội viên được tuyên truyền", 90, due="2028-12-31", milestones=yearly(2026, 60, 75, 90)), Target("Sản phẩm OCOP", 110, "count", unit="sản phẩm", due="2028-12-31", milestones=yearly(2026, 40, 70, 110)),
     Target("Chi hội trưởng", 100, due="2028-12-31", milestones=yearly(2026, 100, 100, 100))))

# A department of health: who does it under one heading, quarters crossed off under another.
HEALTH_ROWS = (
    ("Chuẩn hóa quy trình nội bộ giải quyết thủ tục cấp giấy phép hành nghề", "Phòng Nghiệp vụ Y", "Văn phòng Sở", "x", "", "", "", "Quý I", q(2026, 1)),
    ("Niêm yết giá dịch vụ khám bệnh, chữa bệnh tại các cơ sở y tế", "Các bệnh viện, trung tâm y tế", "Phòng Kế hoạch - Tài chính", "x", "x", "", "", "Quý I, Quý II", ("2026-01-01", "2026-06-30", None)),
    ("Khảo sát hài lòng người bệnh nội trú", "Văn phòng Sở", "Các bệnh viện, trung tâm y tế", "", "x", "", "x", "Quý II, Quý IV", ("2026-04-01", "2026-12-31", None)),
    ("Triển khai bệnh án điện tử, đơn thuốc điện tử liên thông", "Phòng Nghiệp vụ Y", "Viễn thông tỉnh; Các bệnh viện, trung tâm y tế", "", "", "x", "", "Quý III", q(2026, 3)),
    ("Đối thoại với doanh nghiệp dược", "Phòng Nghiệp vụ Dược", "", "", "", "", "x", "Quý IV", q(2026, 4)))
HEALTH_TASKS = tuple(work(c, (lead, p), (t, n)) for c, lead, p, _, _, _, _, t, n in HEALTH_ROWS)
HEALTH = Doc("so-y-te-quy", "typst", (
    head("UBND TỈNH HẠ NGUYÊN", "SỞ Y TẾ", "49/KH-SYT", "Hạ Nguyên, ngày 21 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Thực hiện công tác cải cách hành chính ngành Y tế năm 2026", CENTRED),
    *lines("""
I. MỤC TIÊU
1. 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình.
2. Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt từ 98% trở lên; rút ngắn tối thiểu 20% thời gian giải quyết so với quy định.
3. Thời gian chờ khám trung bình dưới 60 phút.
II. KẾ HOẠCH CHI TIẾT"""),
    T((("TT", "Nhiệm vụ", C("Đơn vị thực hiện", columns=2), C("Thời gian thực hiện năm 2026", columns=4)), ("", "", "Chủ trì", "Phối hợp", "Quý I", "Quý II", "Quý III", "Quý IV"),
       *[(str(n), *row[:7]) for n, row in enumerate(HEALTH_ROWS, 1)])),
    signature("UBND tỉnh", title="GIÁM ĐỐC")),
    "49/KH-SYT", "2026-01-21", "Sở Y tế", "Kế hoạch thực hiện công tác cải cách hành chính ngành Y tế năm 2026", whole(2026), HEALTH_TASKS,
    (Target("thủ tục hành chính đủ điều kiện", 100), Target("Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", 98, comparator=">="), Target("thời gian giải quyết so với quy định", 20, "change", ">="), Target("Thời gian chờ khám", 60, "duration", "<", "phút")))

# A culture centre: forms, numbers, money and a last row that adds up.
CULTURE_TASKS = (
    Task("Tuyên truyền Đại hội Đảng, bầu cử đại biểu Quốc hội", "Tổ Truyền thanh", (), "Quý I", q(2026, 1), "30 tin, bài", "Phát thanh trên hệ thống loa", "15.000.000"),
    Task("Tuyên truyền phân loại rác tại nguồn", "Tổ Thông tin cổ động", ("Hội Phụ nữ phường",), "Tháng 6", months(2026, 6), "50 pa nô, 300 m băng rôn", "Cổ động trực quan", "42.500.000"),
    Task("Giới thiệu dịch vụ công trực tuyến bằng tiểu phẩm", "Đội Văn nghệ", ("Các khu phố",), "Từ tháng 7 đến tháng 9", months(2026, 7, 9), "12 buổi diễn", "Sân khấu hóa", "60.000.000"),
    Task("Ngày hội Văn hóa các dân tộc", "Tổ Văn hóa - Thể thao", ("Ủy ban MTTQ Việt Nam phường", "Các khu phố"), "18/11/2026", by("2026-11-18"), "01 ngày hội", "Lễ hội, hội thi", "85.000.000"))
CULTURE = Doc("trung-tam-van-hoa", "docx", (
    head("UBND PHƯỜNG HÒA LẠC", "TRUNG TÂM VĂN HÓA, THÔNG TIN VÀ THỂ THAO", "12/KH-TTVH", "Hòa Lạc, ngày 09 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Hoạt động thông tin, cổ động năm 2026", CENTRED),
    T((("STT", "Nội dung tuyên truyền", "Hình thức tuyên truyền", "Sản phẩm, số lượng", "Thời gian", "Dự toán kinh phí (đồng)", "Bộ phận thực hiện", "Phối hợp"),
       *rows_of(CULTURE_TASKS, "no content form product timing budget lead partners"),
       (C("Tổng cộng", columns=5), "202.500.000", "", ""))),
    P("(Bằng chữ: Hai trăm linh hai triệu năm trăm nghìn đồng)"),
    Frame(("Nơi nhận:", "- UBND phường;", "- Lưu: VT."), ("GIÁM ĐỐC", "", "Cao Mẫu"))),
    "12/KH-TTVH", "2026-01-09", "Trung tâm Văn hóa, Thông tin và Thể thao", "Kế hoạch hoạt động thông tin, cổ động năm 2026", whole(2026), CULTURE_TASKS)

# A ward that wants a better reform index: what each criterion scored, and what is to be done about it.
INDEX_TASKS = (
    work("Ban hành kế hoạch kiểm tra công vụ, kiểm tra ít nhất 50% bộ phận trực thuộc", ("Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị"), ("Trước 28/02/2026", by("2026-02-28"))),
    work("Đăng công khai thư xin lỗi đối với hồ sơ trễ hạn", ("Trung tâm Phục vụ hành chính công", "Các phòng chuyên môn"), ("Thường xuyên", every("continuous"))),
    work("Rà soát, cập nhật danh mục thủ tục hành chính trên Cổng thông tin điện tử", ("Trung tâm Phục vụ hành chính công", "Phòng Văn hóa - Xã hội"), ("Chậm nhất ngày 05 hằng tháng", every("monthly"))),
    work("Tổ chức đối thoại giữa lãnh đạo UBND với người dân, doanh nghiệp", ("Văn phòng HĐND và UBND", "Ủy ban MTTQ Việt Nam phường"), ("06 tháng/lần", every("half_yearly"))))
INDEX = Doc("nang-cao-chi-so", "docx", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG HÒA LẠC", "37/KH-UBND", "Hòa Lạc, ngày 04 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Khắc phục tồn tại, hạn chế và nâng cao Chỉ số cải cách hành chính năm 2026", CENTRED),
    *lines("""
I. MỤC TIÊU
Phấn đấu Chỉ số cải cách hành chính năm 2026 của phường đạt tối thiểu 88 điểm, thuộc nhóm 10 xã, phường dẫn đầu tỉnh.
II. GIẢI PHÁP"""),
    T((("TT", "Tiêu chí thành phần", "Điểm tối đa", "Điểm đạt năm 2025", "Giải pháp khắc phục", "Đơn vị chịu trách nhiệm", "Đơn vị phối hợp", "Thời gian thực hiện"),
       *[(str(n), c, most, got, t.content, t.lead, "; ".join(t.partners), t.timing) for n, (t, (c, most, got)) in enumerate(zip(INDEX_TASKS, (("Kiểm tra công tác cải cách hành chính", "2,0", "1,25"), ("Thực hiện xin lỗi người dân", "1,0", "0,5"), ("Công khai thủ tục hành chính", "3,0", "2,4"), ("Đối thoại với người dân", "1,5", "0")), strict=True), 1)])),
    signature("Sở Nội vụ", "Đảng ủy phường")),
    "37/KH-UBND", "2026-02-04", "Ủy ban nhân dân phường Hòa Lạc", "Kế hoạch khắc phục tồn tại, hạn chế và nâng cao Chỉ số cải cách hành chính năm 2026", whole(2026), INDEX_TASKS,
    (Target("Chỉ số cải cách hành chính", 88, "count", ">=", "điểm"),))

# A service centre: who leads and who helps in lines of one cell.
STOP_TASKS = (
    work("Bố trí quầy hỗ trợ người cao tuổi, người khuyết tật", ("Phòng Tiếp nhận và Trả kết quả", "Đoàn Thanh niên"), ("Tháng 3/2026", months(2026, 3)), "01 quầy ưu tiên"),
    work("Thí điểm trả kết quả tại nhà qua dịch vụ bưu chính công ích", ("Phòng Giám sát hồ sơ", "Bưu điện tỉnh; UBND các xã, phường"), ("Quý II/2026", q(2026, 2)), "500 hồ sơ trả tại nhà"),
    work("Quay clip hướng dẫn nộp hồ sơ trực tuyến bằng tiếng Kinh và tiếng Thái", ("Phòng Hành chính - Quản trị", ""), ("Trước ngày 20/5/2026", by("2026-05-20")), "06 clip"),
    work("Khảo sát mức độ hài lòng qua máy tính bảng đặt tại quầy", ("Phòng Giám sát hồ sơ", ""), ("Hằng ngày", every("daily")), "Báo cáo tuần"))
STOP = Doc("trung-tam-hcc", "office docx odt", (
    Frame(("VĂN PHÒNG UBND TỈNH HẠ NGUYÊN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Số: 15/KH-TTPVHCC"), (*MOTTO, "Hạ Nguyên, ngày 30 tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Nâng cao chất lượng phục vụ người dân, doanh nghiệp năm 2026", CENTRED),
    T((("TT", "Nội dung", "Phân công thực hiện", "Thời gian", "Sản phẩm"),
       *[(str(n), t.content, f"- Chủ trì: {t.lead}." + (f"\n- Phối hợp: {'; '.join(t.partners)}." if t.partners else ""), t.timing, t.product) for n, t in enumerate(STOP_TASKS, 1)])),
    P("* Chỉ tiêu: Mỗi hồ sơ được tiếp nhận trong thời gian không quá 15 phút; trên 97% khách hàng hài lòng."),
    Frame(("Nơi nhận:", "- Văn phòng UBND tỉnh;", "- Lưu: VT."), ("GIÁM ĐỐC", "", "Lò Mẫu"))),
    "15/KH-TTPVHCC", "2026-01-30", "Trung tâm Phục vụ hành chính công", "Kế hoạch nâng cao chất lượng phục vụ người dân, doanh nghiệp năm 2026", whole(2026), STOP_TASKS,
    (Target("hồ sơ được tiếp nhận", 15, "duration", "<=", "phút"), Target("khách hàng hài lòng", 97, comparator=">")))

# A ward's long list over several pages, printed from Word, groups down the side.
GROUPS = ("Truyền thông đại chúng", "Cổ động trực quan", "Tuyên truyền miệng", "Truyền thông số", "Hội thi, sự kiện")
LIST_TASKS = tuple(
    work(f"{what} {where}", (who, helper), when, out)
    for what, who, helper, when, out in (
        ("Phát thanh chuyên mục “Chính quyền thân thiện”", "Phòng Văn hóa - Xã hội", "Các tổ dân phố", ("Thứ Tư hằng tuần", every("weekly")), "52 chuyên mục"),
        ("Treo pa nô hướng dẫn dịch vụ công trực tuyến", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường", ("Tháng 2/2026", months(2026, 2)), "04 pa nô"),
        ("Lồng ghép phổ biến kỹ năng số trong sinh hoạt", "Ủy ban MTTQ Việt Nam phường", "Các đoàn thể", ("Định kỳ hằng tháng", every("monthly")), "Biên bản sinh hoạt"),
        ("Đăng video hướng dẫn trên trang Zalo OA của phường,", "Trung tâm Phục vụ hành chính công", "Đoàn Thanh niên", ("Trước 15/4/2026", by("2026-04-15")), "10 video"),
        ("Tổ chức hội thi rung chuông vàng về cải cách hành chính", "Đoàn Thanh niên", "Các trường học", ("Quý IV/2026", q(2026, 4)), "01 hội thi"))
    for where in ("tại khu dân cư số 1", "tại khu dân cư số 2", "tại chợ đầu mối", "tại khu công nghiệp", "tại các chung cư cao tầng"))
LIST = Doc("phuong-danh-muc-dai", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG BẾN THÓC", "19/KH-UBND", "Bến Thóc, ngày 22 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Công tác tuyên truyền cải cách hành chính phường Bến Thóc năm 2026", CENTRED),
    P("Phụ lục phân công nhiệm vụ:"),
    T((("Nhóm nhiệm vụ", "STT", "Nhiệm vụ cụ thể", "Đơn vị phụ trách", "Đơn vị liên quan", "Thời điểm hoàn thành", "Kết quả đầu ra"),
       *merged_down([(GROUPS[n // 5], str(n + 1), t.content, t.lead, "; ".join(t.partners), t.timing, t.product) for n, t in enumerate(LIST_TASKS)], 0))),
    signature("Sở Nội vụ", "Đảng ủy phường")),
    "19/KH-UBND", "2026-01-22", "Ủy ban nhân dân phường Bến Thóc", "Kế hoạch công tác tuyên truyền cải cách hành chính phường Bến Thóc năm 2026", whole(2026), LIST_TASKS)

# Pasted from a spreadsheet: tabs between the columns.
PASTED_TASKS = (
    work("Cập nhật 100% văn bản vào Cơ sở dữ liệu quốc gia về pháp luật", ("Phòng Xây dựng và Kiểm tra văn bản", "Văn phòng Sở"), ("Trong 05 ngày kể từ ngày ký ban hành", UNSAID), "Văn bản được đăng tải"),
    work("Trợ giúp pháp lý lưu động tại các xã biên giới", ("Trung tâm Trợ giúp pháp lý nhà nước", "UBND các xã biên giới; Đồn Biên phòng"), ("Quý II, III/2026", ("2026-04-01", "2026-09-30", None)), "16 đợt"),
    work("Ngày Pháp luật Việt Nam 09/11", ("Phòng Phổ biến, giáo dục pháp luật", "Các sở, ngành"), ("Tháng 11/2026", months(2026, 11)), "Lễ hưởng ứng"),
    work("Sổ tay hòa giải viên ở cơ sở", ("Phòng Phổ biến, giáo dục pháp luật", ""), ("Xong trong tháng 8", months(2026, 8)), "2.000 cuốn"))
PASTED = Doc("tu-phap-dan-bang", "txt", ("""UBND TỈNH HẠ NGUYÊN
SỞ TƯ PHÁP
Số: 77/KH-STP
Hạ Nguyên, ngày 11 tháng 02 năm 2026

KẾ HOẠCH
Phổ biến, giáo dục pháp luật và trợ giúp pháp lý năm 2026

I. Chỉ tiêu
- 100% xã, phường có ít nhất 01 tủ sách pháp luật điện tử.
- Tỷ lệ hòa giải ở cơ sở thành đạt 86%.
- Tổ chức tối thiểu 16 đợt trợ giúp pháp lý lưu động.

II. Bảng phân công

STT\tNội dung\tĐơn vị thực hiện\tĐơn vị phối hợp\tThời gian\tSản phẩm dự kiến
""" + "\n".join("\t".join(str(cell) for cell in row) for row in rows_of(PASTED_TASKS, "no content lead partners timing product")) + """

III. Tổ chức thực hiện
Các phòng, đơn vị thuộc Sở nghiêm túc thực hiện.

GIÁM ĐỐC
Hà Mẫu
""",), "77/KH-STP", "2026-02-11", "Sở Tư pháp", "Kế hoạch phổ biến, giáo dục pháp luật và trợ giúp pháp lý năm 2026", whole(2026), PASTED_TASKS,
    (Target("xã, phường", 100), Target("Tỷ lệ hòa giải ở cơ sở thành", 86), Target("đợt trợ giúp pháp lý lưu động", 16, "count", ">=", "đợt")))

# A hospital of old Excel: the title of the plan over the table, one column for all that carry it out.
HOSPITAL_TASKS = (
    work("Trang bị cây lấy số tự động tại khu khám bệnh", ("Phòng Công nghệ thông tin", "Khoa Khám bệnh"), ("T4/2026", months(2026, 4)), "03 cây lấy số"),
    work("Tập huấn kỹ năng giao tiếp ứng xử cho nhân viên y tế", ("Phòng Tổ chức cán bộ", "Công đoàn; các khoa, phòng"), ("T3, T9/2026", months(2026, 3, 9)), "02 lớp/300 lượt người"),
    work("Họp hội đồng người bệnh cấp bệnh viện", ("Phòng Công tác xã hội", "Các khoa lâm sàng"), ("1 lần/tháng", every("monthly")), "Biên bản họp"),
    work("Báo cáo kết quả khảo sát hài lòng", ("Phòng Quản lý chất lượng", ""), ("Trước ngày 25 tháng cuối quý", every("quarterly")), "Báo cáo"))
HOSPITAL = Doc("benh-vien-excel", "office xlsx xls", (
    P("SỞ Y TẾ HẠ NGUYÊN"), P("BỆNH VIỆN ĐA KHOA KHU VỰC MƯỜNG LA"), P("Số: 301/KH-BVMLA"), P("Mường La, ngày 26 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Đổi mới phong cách, thái độ phục vụ hướng tới sự hài lòng của người bệnh năm 2026", CENTRED),
    T((("TT", "Nội dung hoạt động", "Khoa/phòng chủ trì", "Khoa/phòng phối hợp", "Thời gian TH", "Sản phẩm đạt được"), *rows_of(HOSPITAL_TASKS, "no content lead partners timing product")))),
    "301/KH-BVMLA", "2026-02-26", "Bệnh viện Đa khoa khu vực Mường La", "Kế hoạch đổi mới phong cách, thái độ phục vụ hướng tới sự hài lòng của người bệnh năm 2026", whole(2026), HOSPITAL_TASKS)

# A Party committee: roles said in brackets in one column, who directs in another.
PARTY_TASKS = (
    work("Hội nghị quán triệt Nghị quyết số 57-NQ/TW", ("Ban Xây dựng Đảng", "Văn phòng Đảng ủy; Trung tâm Chính trị"), ("Tháng 3/2026", months(2026, 3)), "01 hội nghị"),
    work("Sinh hoạt chuyên đề về xây dựng chính quyền thân thiện", ("Các chi bộ trực thuộc", ""), ("Hằng quý", every("quarterly")), "Biên bản sinh hoạt"),
    work("Giám sát việc giải quyết thủ tục hành chính của UBND xã", ("Ủy ban Kiểm tra Đảng ủy", "Ủy ban MTTQ Việt Nam xã"), ("Quý III/2026", q(2026, 3)), "Thông báo kết luận giám sát"))
PARTY = Doc("dang-uy-xa-bang", "docx", (
    Frame(("ĐẢNG BỘ TỈNH HẠ NGUYÊN", "ĐẢNG ỦY XÃ MƯỜNG SÀI", "*", "Số 30-KH/ĐU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Mường Sài, ngày 03 tháng 3 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("công tác tuyên giáo và dân vận năm 2026", CENTRED),
    T((("Nhiệm vụ trọng tâm", "Đồng chí chỉ đạo", "Cơ quan thực hiện", "Thời gian", "Sản phẩm"),
       *[(t.content, "Đ/c Phó Bí thư Thường trực", t.lead + (" (chủ trì); " + "; ".join(t.partners) + " (phối hợp)" if t.partners else ""), t.timing, t.product) for t in PARTY_TASKS])),
    Frame(("Nơi nhận:", "- Ban Thường vụ Tỉnh ủy;", "- Lưu VPĐU."), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Quàng Mẫu"))),
    "30-KH/ĐU", "2026-03-03", "Đảng ủy xã Mường Sài", "Kế hoạch công tác tuyên giáo và dân vận năm 2026", whole(2026), PARTY_TASKS)

DOCS: list[Doc] = [FARMER, HEALTH, CULTURE, INDEX, STOP, LIST, PASTED, HOSPITAL, PARTY]
