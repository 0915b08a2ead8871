"""The fifteenth lot, by a fifth hand that had read no rule: annex tables of five makers, and a report of results."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import (
    CENTRED,
    C,
    Doc,
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

# A province after the merger: header over two rows, group rows, the product before who does it, a target in the note.
PRESS = "Báo và Phát thanh, Truyền hình Tân Giang"
YEARLY = (
    Task("Xây dựng chuyên trang “Cải cách hành chính - Vì Nhân dân phục vụ” trên báo điện tử", PRESS, ("Sở Nội vụ",), "Quý I/2026", q(2026, 1), "Chuyên trang"),
    Task("Sản xuất phóng sự truyền hình về các mô hình, sáng kiến cải cách hành chính", PRESS, ("Sở Nội vụ", "UBND các xã, phường"), "Hằng tháng", every("monthly"), "12 phóng sự"),
    Task("Cập nhật, công khai danh mục thủ tục hành chính trên Cổng thông tin điện tử tỉnh", "Văn phòng UBND tỉnh", ("Các sở, ban, ngành",), "Thường xuyên", every("continuous"), "Danh mục thủ tục hành chính"),
    Task("Hội nghị triển khai công tác cải cách hành chính năm 2026", "Sở Nội vụ", ("Văn phòng UBND tỉnh",), "Tháng 02/2026", months(2026, 2), "Thông báo kết luận hội nghị"),
    Task("Tập huấn nghiệp vụ tuyên truyền cho công chức phụ trách cải cách hành chính", "Sở Nội vụ", ("Trường Chính trị tỉnh",), "Quý II/2026", q(2026, 2), "02 lớp, 240 học viên"),
    Task("Đối thoại giữa lãnh đạo tỉnh với doanh nghiệp, hợp tác xã", "Sở Tài chính", ("Hiệp hội Doanh nghiệp tỉnh", "Liên minh Hợp tác xã tỉnh"), "06 tháng/lần", every("half_yearly"), "Biên bản đối thoại"),
    Task("Lắp đặt pa nô tuyên truyền tại Trung tâm Phục vụ hành chính công các cấp", "UBND các xã, phường", ("Sở Văn hóa, Thể thao và Du lịch",), "Trước 30/4/2026", by("2026-04-30"), "Pa nô"),
    Task("In, cấp phát tờ gấp hướng dẫn sử dụng dịch vụ công trực tuyến", "Sở Khoa học và Công nghệ", ("Bưu điện tỉnh", "Tỉnh đoàn"), "Trước ngày 15/6/2026", by("2026-06-15"), "40.000 tờ gấp"),
    Task("Cuộc thi trực tuyến tìm hiểu cải cách hành chính", "Sở Nội vụ", ("Sở Khoa học và Công nghệ", "Tỉnh đoàn"), "Từ tháng 8 đến tháng 10/2026", months(2026, 8, 10), "Thể lệ, kết quả cuộc thi"),
    Task("Báo cáo kết quả công tác tuyên truyền năm 2026", "Sở Nội vụ", (), "Trước ngày 10/12/2026", by("2026-12-10"), "Báo cáo"))
ORDER = "no content product lead partners timing"
PROVINCE = Doc("tinh-phu-luc-2026", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH TÂN GIANG", "24/KH-UBND", "Tân Giang, ngày 22 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Thông tin, tuyên truyền cải cách hành chính năm 2026", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 310/KH-UBND ngày 25/12/2025 của UBND tỉnh về cải cách hành chính năm 2026, trong đó đặt chỉ tiêu 80% hồ sơ được số hóa; UBND tỉnh ban hành Kế hoạch thông tin, tuyên truyền như sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức và người dân về cải cách hành chính.
2. Nội dung tuyên truyền ngắn gọn, dễ hiểu, phù hợp với từng nhóm đối tượng.
# II. CHỈ TIÊU
1. 100% sở, ban, ngành và UBND cấp xã ban hành kế hoạch tuyên truyền trước ngày 28/02/2026.
2. 96/96 xã, phường có chuyên mục cải cách hành chính trên trang thông tin điện tử; mỗi chuyên mục đăng tối thiểu 03 tin, bài/tháng.
3. Tỷ lệ người dân, doanh nghiệp hài lòng đạt trên 95% (năm 2025 đạt 93,4%).
# III. KINH PHÍ
Bố trí trong dự toán ngân sách được giao của các cơ quan, đơn vị.
# IV. TỔ CHỨC THỰC HIỆN
Các cơ quan, đơn vị, địa phương căn cứ Phụ lục kèm theo tổ chức thực hiện. Sở Nội vụ theo dõi, đôn đốc, tổng hợp báo cáo UBND tỉnh./."""),
    signature("Bộ Nội vụ", "TT Tỉnh ủy, TT HĐND tỉnh", "Các sở, ban, ngành", "UBND các xã, phường", title="KT. CHỦ TỊCH"),
    P("PHỤ LỤC", CENTRED), P("PHÂN CÔNG NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026", CENTRED),
    P("(Kèm theo Kế hoạch số 24/KH-UBND ngày 22/01/2026 của UBND tỉnh)", CENTRED),
    T(((C("TT", rows=2), C("Nhiệm vụ", rows=2), C("Sản phẩm đầu ra", rows=2), C("Trách nhiệm", columns=2), C("Thời gian hoàn thành", rows=2)),
       ("Đơn vị chủ trì", "Đơn vị phối hợp"),
       ("I", C("Tuyên truyền trên báo chí, cổng thông tin điện tử", columns=5)), *rows_of(YEARLY[:3], ORDER),
       ("II", C("Hội nghị, tập huấn, đối thoại", columns=5)), *rows_of(YEARLY[3:6], ORDER, 4),
       ("III", C("Tuyên truyền trực quan và các hình thức khác", columns=5)), *rows_of(YEARLY[6:], ORDER, 7))),
    P("Ghi chú: Phấn đấu ít nhất 50% tin, bài có ảnh hoặc đồ họa minh họa.")),
    "24/KH-UBND", "2026-01-22", "Ủy ban nhân dân tỉnh Tân Giang", "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2026", whole(2026), YEARLY,
    (Target("sở, ban, ngành và UBND cấp xã", 100, due="2026-02-28"), Target("xã, phường có chuyên mục", 100),
     Target("mỗi chuyên mục", 3, "count_each", ">=", "tin, bài", cadence="monthly"), Target("người dân, doanh nghiệp hài lòng", 95, comparator=">"),
     Target("tin, bài có ảnh hoặc đồ họa", 50, comparator=">=")))

# A ward's Excel annex: who does it first and merged down, money, a sum at the foot, targets in the notes.
CENTRE, CULTURE, POLICE = "Trung tâm Phục vụ hành chính công phường", "Phòng Văn hóa - Xã hội", "Công an phường"
WARD_TASKS = (
    Task("Niêm yết mã QR của từng thủ tục tại quầy tiếp nhận", CENTRE, (), "28/02/2026", by("2026-02-28"), "Ảnh chụp bảng mã", "Bảng mã QR", "3.000.000"),
    Task("Ghi hình hướng dẫn nộp hồ sơ đăng ký khai sinh", CENTRE, (), "31/3/2026", by("2026-03-31"), "02 video", "Video clip", "8.000.000"),
    Task("Trực hướng dẫn người dân thao tác trên máy tính công cộng", CENTRE, (), "Thường xuyên", every("continuous"), "Sổ theo dõi lượt hướng dẫn", "Hướng dẫn trực tiếp"),
    Task("Phát bản tin dịch vụ công trên hệ thống truyền thanh phường", CULTURE, (), "Hằng tuần", every("weekly"), "52 bản tin", "Bản tin phát thanh", "10.400.000"),
    Task("Treo băng rôn trên các tuyến đường chính", CULTURE, (), "15/4/2026", by("2026-04-15"), "20 băng rôn", "Cổ động trực quan", "12.000.000"),
    Task("Quản trị trang Zalo OA của phường, trả lời câu hỏi của người dân", CULTURE, (), "Hằng ngày", every("daily"), "Nhật ký trả lời", "Mạng xã hội"),
    Task("Hỗ trợ cài đặt, kích hoạt tài khoản VNeID tại khu phố", POLICE, (), "30/6/2026", by("2026-06-30"), "Danh sách người được hỗ trợ", "Tổ lưu động"),
    Task("Tuyên truyền đăng ký tạm trú trực tuyến tại các khu nhà trọ", POLICE, (), "30/9/2026", by("2026-09-30"), "Biên bản tuyên truyền", "Tuyên truyền miệng", "2.500.000"),
    Task("Ra quân đội hình tình nguyện “Tuổi trẻ đồng hành dịch vụ công”", "Đoàn Thanh niên phường", (), "26/3/2026", by("2026-03-26"), "Kế hoạch, hình ảnh", "Hoạt động tình nguyện", "5.000.000"))
WARD = Doc("phuong-phu-luc-excel", "xlsx", (
    P("PHỤ LỤC", CENTRED), P("DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026", CENTRED),
    P("(Ban hành kèm theo Kế hoạch số 37/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân phường Bến Đình)", CENTRED),
    T((("Đơn vị thực hiện", "Việc phải làm", "Hình thức", "Hoàn thành trước", "Kết quả", "Kinh phí (đồng)"),
       *merged_down(rows_of(WARD_TASKS, "lead content form timing product budget"), 0), (C("Tổng cộng", columns=5), "40.900.000"))),
    P("Ghi chú:"), P("- Đến hết năm 2026, tối thiểu 85% hồ sơ của phường được nộp trực tuyến."),
    P("- Mỗi khu phố tổ chức ít nhất hai buổi hướng dẫn trước ngày 30/6/2026.")),
    "37/KH-UBND", "2026-02-05", "Ủy ban nhân dân phường Bến Đình", None, whole(2026), WARD_TASKS,
    (Target("hồ sơ của phường được nộp trực tuyến", 85, comparator=">=", due="2026-12-31"), Target("Mỗi khu phố", 2, "count_each", ">=", "buổi", "2026-06-30")))

# A department: who does it stands in a heading above each of three tables.
OFFICE, REGISTRY, LAND = "Văn phòng Sở", "Văn phòng Đăng ký đất đai", "Chi cục Quản lý đất đai"
LAND_TASKS = (
    Task("Mở chuyên mục Hỏi - đáp về đất đai trên Trang thông tin điện tử của Sở", OFFICE, (REGISTRY,), "Tháng 3/2026", months(2026, 3), "Chuyên mục"),
    Task("Gửi tin nhắn thông báo kết quả hồ sơ đến người dân", OFFICE, ("VNPT Tân Giang",), "Thường xuyên", every("continuous"), "Nhật ký tin nhắn"),
    Task("Tổng hợp ý kiến góp ý tại hộp thư của Sở", OFFICE, (), "Hằng quý", every("quarterly"), "Báo cáo tổng hợp"),
    Task("Biên soạn sổ tay hỏi đáp thủ tục cấp Giấy chứng nhận", REGISTRY, (LAND,), "Trước ngày 30/4/2026", by("2026-04-30"), "3.000 cuốn sổ tay"),
    Task("Hướng dẫn tra cứu tình trạng hồ sơ qua mã QR", REGISTRY, ("Trung tâm Phục vụ hành chính công các xã, phường",), "Quý II/2026", q(2026, 2), "Video hướng dẫn"),
    Task("Tổ chức ngày tiếp nhận, giải đáp lưu động tại các xã vùng cao", REGISTRY, ("UBND các xã",), "Từ tháng 4 đến tháng 9/2026", months(2026, 4, 9), "Lịch tiếp, biên bản"),
    Task("Phổ biến quy định mới của Luật Đất đai cho công chức cấp xã", LAND, ("Sở Tư pháp", "UBND các xã, phường"), "Quý III/2026", q(2026, 3), "03 lớp tập huấn"),
    Task("Đăng tải bảng giá đất và hướng dẫn áp dụng", LAND, (OFFICE,), "Chậm nhất ngày 31/3/2026", by("2026-03-31"), "Tài liệu hướng dẫn"),
    Task("Tọa đàm phát thanh về thủ tục chuyển mục đích sử dụng đất", LAND, (PRESS,), "Tháng 6/2026", months(2026, 6), "02 số tọa đàm"))
LAND_HEAD, LAND_ORDER = ("TT", "Nội dung thực hiện", "Sản phẩm", "Thời hạn", "Đơn vị phối hợp"), "no content product timing partners"
DEPARTMENT = Doc("so-dat-dai-2026", "odt", (
    head("ỦY BAN NHÂN DÂN TỈNH TÂN GIANG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "112/KH-SNNMT", "Tân Giang, ngày 12 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách thủ tục hành chính lĩnh vực đất đai năm 2026", CENTRED),
    *lines("""
Năm 2025, toàn ngành tiếp nhận 41.200 hồ sơ đất đai, còn 6,2% hồ sơ trễ hẹn. Để khắc phục hạn chế nêu trên, Sở Nông nghiệp và Môi trường xây dựng Kế hoạch như sau:
# I. MỤC TIÊU
1. Thời gian trả lời phản ánh, kiến nghị về đất đai không quá 05 ngày làm việc.
2. Giảm tối thiểu 30% số hồ sơ đất đai trễ hẹn so với năm 2025.
3. Từ 90% công chức, viên chức trở lên được tập huấn kỹ năng giao tiếp.
# II. PHÂN CÔNG NHIỆM VỤ
# 1. Văn phòng Sở"""),
    T((LAND_HEAD, *rows_of(LAND_TASKS[:3], LAND_ORDER))), P("2. Văn phòng Đăng ký đất đai", "heading"), T((LAND_HEAD, *rows_of(LAND_TASKS[3:6], LAND_ORDER))),
    P("3. Chi cục Quản lý đất đai", "heading"), T((LAND_HEAD, *rows_of(LAND_TASKS[6:], LAND_ORDER))),
    signature("UBND tỉnh", "Các phòng, đơn vị thuộc Sở", title="GIÁM ĐỐC", who="Trần Mẫu")),
    "112/KH-SNNMT", "2026-02-12", "Sở Nông nghiệp và Môi trường", "Kế hoạch tuyên truyền cải cách thủ tục hành chính lĩnh vực đất đai năm 2026", whole(2026), LAND_TASKS,
    (Target("Thời gian trả lời phản ánh, kiến nghị", 5, "duration", "<=", "ngày làm việc"), Target("số hồ sơ đất đai trễ hẹn", 30, "change", ">="),
     Target("công chức, viên chức được tập huấn", 90, comparator=">=")))

# A district before the merger, printed: years as columns beside last year's results, times merged down.
STAGED = (
    Task("Khảo sát nhu cầu thông tin của người dân về thủ tục hành chính", "Phòng Nội vụ", ("UBND các xã, thị trấn",), "Quý II/2024", q(2024, 2), "Báo cáo khảo sát"),
    Task("Thiết kế bộ tài liệu tuyên truyền dùng chung", "Phòng Văn hóa và Thông tin", ("Phòng Tư pháp", "Phòng Nội vụ"), "Quý II/2024", q(2024, 2), "Bộ tài liệu"),
    Task("Nâng cấp chuyên mục cải cách hành chính trên Trang thông tin điện tử huyện", "Văn phòng HĐND và UBND huyện", ("Phòng Văn hóa và Thông tin",), "Quý III/2024", q(2024, 3), "Chuyên mục nâng cấp"),
    Task("Phát thanh chuyên đề “Chính quyền với Nhân dân”", "Trung tâm Văn hóa, Thông tin và Thể thao huyện", ("Phòng Nội vụ",), "Hằng tuần", every("weekly"), "Chuyên đề phát thanh"),
    Task("Hướng dẫn hộ kinh doanh nộp hồ sơ, nộp thuế trực tuyến", "Phòng Tài chính - Kế hoạch", ("Chi cục Thuế khu vực",), "Hằng tuần", every("weekly"), "Danh sách hộ được hướng dẫn"),
    Task("Giao ban công tác tuyên truyền với các xã, thị trấn", "Phòng Nội vụ", (), "Hằng quý", every("quarterly"), "Thông báo kết luận"),
    Task("Sinh hoạt chuyên đề tại chi hội phụ nữ, nông dân", "Hội Liên hiệp Phụ nữ huyện", ("Hội Nông dân huyện",), "Hằng quý", every("quarterly"), "Biên bản sinh hoạt"),
    Task("Hội thi Cán bộ Một cửa giỏi", "Phòng Nội vụ", ("Huyện đoàn", "Liên đoàn Lao động huyện"), "Tháng 10/2025", months(2025, 10), "Kế hoạch, kết quả hội thi"),
    Task("Tổng kết Kế hoạch giai đoạn 2024 - 2026", "Phòng Nội vụ", ("Các cơ quan, đơn vị", "UBND các xã, thị trấn"), "Trước ngày 15/11/2026", by("2026-11-15"), "Báo cáo tổng kết"))


def steps(*values: float) -> tuple[tuple[str, float], ...]:
    return tuple((f"{year}-12-31", value) for year, value in enumerate(values, 2024))


DISTRICT = Doc("huyen-lo-trinh-2024-2026", "pdf", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN PHÚ KHÊ", "47/KH-UBND", "Phú Khê, ngày 14 tháng 3 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính trên địa bàn huyện giai đoạn 2024 - 2026", CENTRED),
    *lines("""
Căn cứ Kế hoạch số 266/KH-UBND ngày 22/12/2023 của UBND tỉnh, UBND huyện ban hành Kế hoạch tuyên truyền cải cách hành chính với các nội dung sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức trong thực hiện nhiệm vụ cải cách hành chính.
2. Giúp người dân, tổ chức hiểu rõ quyền lợi, nghĩa vụ khi thực hiện thủ tục hành chính; tích cực sử dụng dịch vụ công trực tuyến.
3. Việc tuyên truyền được tiến hành thường xuyên, có trọng tâm, phù hợp với điều kiện của từng địa bàn.
# II. MỤC TIÊU
1. Hằng năm, mỗi xã, thị trấn tổ chức không ít hơn 04 buổi tuyên truyền lưu động.
2. Các chỉ tiêu theo từng năm:"""),
    T(((C("TT", rows=2), C("Chỉ tiêu", rows=2), C("Đơn vị tính", rows=2), C("Thực hiện năm 2023", rows=2), C("Kế hoạch", columns=3)), ("Năm 2024", "Năm 2025", "Năm 2026"),
       ("1", "Tỷ lệ hồ sơ nộp trực tuyến", "%", "48,5", "60", "70", "80"), ("2", "Số đài truyền thanh thông minh cấp xã", "Đài", "4", "7", "10", "14"),
       ("3", "Tỷ lệ thanh toán trực tuyến phí, lệ phí", "%", "22", "35", "45", "≥ 55"), ("4", "Số lượt người được tuyên truyền trực tiếp", "Lượt người", "3.200", "4.000", "5.000", "6.000"))),
    P("III. NHIỆM VỤ", "heading"),
    T(((C("TT", rows=2), C("Nội dung công việc", rows=2), C("Thời gian thực hiện", rows=2), C("Tổ chức thực hiện", columns=2), C("Kết quả", rows=2)), ("Chủ trì", "Phối hợp"),
       *merged_down(rows_of(STAGED, "no content timing lead partners product"), 2))),
    signature("UBND tỉnh", "Sở Nội vụ", "UBND các xã, thị trấn")),
    "47/KH-UBND", "2024-03-14", "Ủy ban nhân dân huyện Phú Khê", "Kế hoạch tuyên truyền cải cách hành chính trên địa bàn huyện giai đoạn 2024 - 2026", ("2024-01-01", "2026-12-31"), STAGED,
    (Target("mỗi xã, thị trấn", 4, "count_each", ">=", "buổi", cadence="yearly"),
     Target("Tỷ lệ hồ sơ nộp trực tuyến", 80, due="2026-12-31", milestones=steps(60, 70, 80)), Target("Số đài truyền thanh thông minh", 14, "count", "=", "Đài", "2026-12-31", milestones=steps(7, 10, 14)),
     Target("thanh toán trực tuyến phí, lệ phí", 55, comparator=">=", due="2026-12-31", milestones=steps(35, 45, 55)),
     Target("Số lượt người được tuyên truyền", 6000, "count", "=", "Lượt người", "2026-12-31", milestones=steps(4000, 5000, 6000))), options={"landscape": True})

# A management board: the time first and merged down, who leads and who helps in a small table in the cell, remarks at the end.
BOARD_TASKS = (
    Task("Cập nhật danh mục dự án kêu gọi đầu tư trên trang thông tin điện tử của Ban", "Phòng Quản lý đầu tư", ("Văn phòng Ban",), "Quý I/2024", q(2024, 1), "Danh mục dự án"),
    Task("Phát hành cẩm nang thủ tục cấp giấy phép lao động", "Phòng Quản lý doanh nghiệp và lao động", ("Sở Lao động - Thương binh và Xã hội",), "Quý I/2024", q(2024, 1), "500 cuốn cẩm nang"),
    Task("Gặp mặt doanh nghiệp đầu năm", "Văn phòng Ban", ("Phòng Quản lý đầu tư", "Công đoàn Khu kinh tế"), "Quý I/2024", q(2024, 1), "Thông báo kết quả gặp mặt"),
    Task("Tuyên truyền an toàn, vệ sinh lao động tại các nhà máy", "Phòng Quản lý doanh nghiệp và lao động", ("Công đoàn Khu kinh tế",), "Quý II/2024", q(2024, 2), "Hình ảnh, tin bài"),
    Task("Hướng dẫn khai báo môi trường trực tuyến", "Phòng Quản lý môi trường", (), "Quý II/2024", q(2024, 2), "Video, tài liệu"),
    Task("Phổ biến pháp luật về xây dựng cho chủ đầu tư hạ tầng", "Phòng Quản lý quy hoạch và xây dựng", ("Sở Xây dựng",), "Quý III/2024", q(2024, 3), "01 hội nghị"),
    Task("Lấy ý kiến doanh nghiệp về chất lượng phục vụ của Ban", "Văn phòng Ban", ("Phòng Quản lý đầu tư",), "Quý III/2024", q(2024, 3), "Phiếu khảo sát, báo cáo"),
    Task("Đăng tin, bài về hoạt động của doanh nghiệp", "Văn phòng Ban", ("Các phòng chuyên môn",), "Thường xuyên", every("continuous"), "Tin, bài"))


def who(task: Task) -> C:
    partners = (("Phối hợp", ", ".join(task.partners)),) if task.partners else ()
    return C(nested=(("Chủ trì", task.lead), *partners))


BOARD_ROWS: list[tuple[str | C, ...]] = [(task.timing, task.content, who(task), task.product, "Chuyển tiếp từ năm 2023" if "cẩm nang" in task.content else "") for task in BOARD_TASKS]
BOARD = Doc("ban-quan-ly-2024", "docx", (
    head("ỦY BAN NHÂN DÂN TỈNH TÂN GIANG", "BAN QUẢN LÝ KHU KINH TẾ", "19/KH-BQLKKT", "Tân Giang, ngày 18 tháng 01 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách hành chính, hỗ trợ doanh nghiệp năm 2024", CENTRED),
    *lines("""
Căn cứ Quyết định số 2290/QĐ-UBND ngày 28/12/2023 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2024; Ban Quản lý Khu kinh tế xây dựng Kế hoạch như sau:
# I. Mục tiêu
a) 100% doanh nghiệp trong khu kinh tế được cung cấp tài liệu hướng dẫn thủ tục đầu tư.
b) Thời gian trả lời câu hỏi của doanh nghiệp không quá 02 ngày.
c) Trong năm 2024, tổ chức 04 hội nghị đối thoại với doanh nghiệp.
# II. Nội dung, phân công thực hiện"""),
    T((("Thời gian", "Nội dung", "Đơn vị thực hiện", "Sản phẩm, kết quả", "Ghi chú"), *merged_down(BOARD_ROWS, 0))),
    P("III. Kinh phí", "heading"), P("Từ nguồn kinh phí chi thường xuyên năm 2024 của Ban."),
    signature("UBND tỉnh", "Sở Nội vụ", title="TRƯỞNG BAN", who="Võ Mẫu")),
    "19/KH-BQLKKT", "2024-01-18", "Ban Quản lý Khu kinh tế", "Kế hoạch tuyên truyền cải cách hành chính, hỗ trợ doanh nghiệp năm 2024", whole(2024), BOARD_TASKS,
    (Target("doanh nghiệp trong khu kinh tế", 100), Target("Thời gian trả lời câu hỏi", 2, "duration", "<=", "ngày"),
     Target("hội nghị đối thoại", 4, "count", unit="hội nghị", due="2024-12-31")))

# A report of results: a plan's words, figures of what was done, and what comes next.
REPORT = no_plan("bao-cao-6-thang", "docx",
    head("ỦY BAN NHÂN DÂN", "XÃ ĐẠI KHƯƠNG", "118/BC-UBND", "Đại Khương, ngày 12 tháng 6 năm 2026"),
    P("BÁO CÁO", CENTRED), P("Kết quả thực hiện Kế hoạch tuyên truyền cải cách hành chính 6 tháng đầu năm 2026", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 205/KH-UBND ngày 29/12/2025 về tuyên truyền cải cách hành chính năm 2026, UBND xã báo cáo kết quả như sau:
# I. KẾT QUẢ THỰC HIỆN
1. 18/18 thôn đã thành lập tổ công nghệ số cộng đồng, đạt 100% kế hoạch.
2. Trung tâm Phục vụ hành chính công xã đã tiếp nhận 2.340 hồ sơ, trong đó 71,5% hồ sơ trực tuyến.
3. Kết quả cụ thể:"""),
    T((("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Kế hoạch năm", "Kết quả 6 tháng", "Tỷ lệ (%)"), ("1", "Phát bản tin trên loa truyền thanh", "Phòng Văn hóa - Xã hội", "96", "50", "52,1"),
       ("2", "Mở lớp hướng dẫn dịch vụ công", "Phòng Văn hóa - Xã hội", "5", "5", "100"), ("3", "Lấy phiếu đánh giá sự hài lòng", "Trung tâm Phục vụ hành chính công xã", "4", "2", "50"))),
    *lines("""
# II. TỒN TẠI, HẠN CHẾ
Một số thôn chưa duy trì đều lịch phát thanh; tin, bài còn ít.
# III. PHƯƠNG HƯỚNG 6 THÁNG CUỐI NĂM
Tiếp tục duy trì chuyên mục trên Trang thông tin điện tử xã; phấn đấu hoàn thành 100% nhiệm vụ trước ngày 15/12/2026./."""),
    signature("UBND tỉnh", "TT Đảng ủy xã"))

DOCS: list[Doc] = [PROVINCE, WARD, DEPARTMENT, DISTRICT, BOARD, REPORT]
