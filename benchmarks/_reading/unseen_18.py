"""The eighteenth lot, by a seventh hand that had read no rule: annex tables of six makers, and a list of results."""

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

# A province of the south after the merger: the time before the work, header over two rows, groups, money in words.
HOME, SCIENCE, NEWSPAPER = "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Báo và phát thanh, truyền hình Sông Trầm"
GIVEN = "Trong dự toán được giao"
SOUTH_TASKS = (
    Task("Phát động phong trào thi đua “Cơ quan thân thiện, công chức tận tâm”", HOME, ("Liên đoàn Lao động tỉnh",), "Quý I/2026", q(2026, 1), "Văn bản phát động", "", GIVEN),
    Task("Tổ chức hội nghị báo cáo viên về sắp xếp bộ máy và cải cách hành chính", "Ban Tuyên giáo và Dân vận Tỉnh ủy", (HOME,), "Tháng 4/2026", months(2026, 4), "01 hội nghị, 180 đại biểu", "", "95 triệu đồng"),
    Task("Sinh hoạt chuyên đề tại chi bộ, công đoàn cơ sở", "Các sở, ban, ngành", ("Liên đoàn Lao động tỉnh",), "Hằng quý", every("quarterly"), "Biên bản sinh hoạt"),
    Task("Dựng chuỗi video ngắn “Một phút dịch vụ công”", SCIENCE, (NEWSPAPER, "Tỉnh đoàn"), "Từ tháng 3 đến tháng 11/2026", months(2026, 3, 11), "18 video", "", "240 triệu đồng"),
    Task("Vận hành trợ lý ảo trả lời câu hỏi về thủ tục hành chính", SCIENCE, ("Viễn thông Sông Trầm",), "Thường xuyên", every("continuous"), "Thống kê lượt hỏi đáp", "", "600 triệu đồng"),
    Task("Nhắn tin qua Zalo đến chủ hộ kinh doanh về kê khai thuế điện tử", "Thuế tỉnh Sông Trầm", (SCIENCE,), "Trước ngày 20/5/2026", by("2026-05-20"), "Danh sách hộ đã nhận tin"),
    Task("Phát sóng tọa đàm “Chính quyền hai cấp: gần hơn với dân”", NEWSPAPER, (HOME, "UBND các xã, phường, đặc khu"), "Hằng tháng", every("monthly"), "10 số tọa đàm", "", "350 triệu đồng"),
    Task("In sổ tay “Đi đâu, gặp ai, mang theo giấy gì” bằng tiếng Việt và tiếng Khmer", "Sở Tư pháp", ("Sở Dân tộc và Tôn giáo",), "Quý II/2026", q(2026, 2), "25.000 cuốn sổ tay", "", "410 triệu đồng"),
    Task("Đưa xuồng lưu động hướng dẫn thủ tục đến các ấp cù lao", "UBND các xã, phường, đặc khu", ("Ban Chỉ huy Bộ đội Biên phòng tỉnh", "Tỉnh đoàn"), "Trước ngày 31/8/2026", by("2026-08-31"), "Nhật ký chuyến đi, hình ảnh", "", GIVEN),
    Task("Tổng kết, khen thưởng tập thể, cá nhân tiêu biểu", HOME, ("Văn phòng UBND tỉnh",), "Tháng 12/2026", months(2026, 12), "Báo cáo tổng kết, quyết định khen thưởng", "", GIVEN))
SOUTH_ORDER = "no timing content lead partners product budget"
SOUTH = Doc("tinh-song-tram-2026", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH SÔNG TRẦM", "57/KH-UBND", "Sông Trầm, ngày 26 tháng 02 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông về cải cách hành chính tỉnh Sông Trầm năm 2026", CENTRED),
    *lines("""
Căn cứ Kế hoạch số 11/KH-UBND ngày 09/01/2026 của UBND tỉnh về cải cách hành chính năm 2026 (trong đó giao 70% hồ sơ được số hóa ngay khi tiếp nhận), UBND tỉnh ban hành Kế hoạch truyền thông như sau:
# I. MỤC ĐÍCH, YÊU CẦU
1. Để người dân, doanh nghiệp hiểu và đồng hành cùng chính quyền địa phương hai cấp.
2. Lời lẽ dễ hiểu, đúng chủ trương, tránh phô trương.
# II. CHỈ TIÊU CỤ THỂ
1. Ít nhất 90% người dân biết số điện thoại tiếp nhận phản ánh, kiến nghị của chính quyền nơi cư trú.
2. 104/104 xã, phường, đặc khu có trang Zalo chính thức trước ngày 30/6/2026.
3. Mỗi sở, ngành làm tối thiểu 02 video mỗi quý.
4. Thời gian trả lời phản ánh của người dân không quá 07 ngày làm việc (năm 2025 bình quân là 9,6 ngày).
# III. KINH PHÍ
Kinh phí bảo đảm từ ngân sách địa phương theo phân cấp.
# IV. TỔ CHỨC THỰC HIỆN
Căn cứ Kế hoạch này và Phụ lục đính kèm, các cơ quan, địa phương tổ chức thực hiện./."""),
    signature("Thường trực Tỉnh ủy", "Các sở, ban, ngành tỉnh", "UBND các xã, phường, đặc khu"),
    P("Phụ lục", CENTRED), P("CÁC CÔNG VIỆC TRUYỀN THÔNG NĂM 2026", CENTRED), P("(Kèm theo Kế hoạch số 57/KH-UBND ngày 26/02/2026 của UBND tỉnh Sông Trầm)", CENTRED),
    T(((C("TT", rows=2), C("Thời hạn", rows=2), C("Công việc", rows=2), C("Phân công", columns=2), C("Kết quả đầu ra", rows=2), C("Dự kiến kinh phí", rows=2)),
       ("Cơ quan chịu trách nhiệm chính", "Cơ quan cùng thực hiện"),
       ("A", C("TUYÊN TRUYỀN TRONG NỘI BỘ", columns=6)), *rows_of(SOUTH_TASKS[:3], SOUTH_ORDER),
       ("B", C("TRUYỀN THÔNG TRÊN MÔI TRƯỜNG SỐ, BÁO CHÍ", columns=6)), *rows_of(SOUTH_TASKS[3:7], SOUTH_ORDER, 4),
       ("C", C("TUYÊN TRUYỀN TRỰC TIẾP TẠI CƠ SỞ", columns=6)), *rows_of(SOUTH_TASKS[7:], SOUTH_ORDER, 8))),
    P("Ghi chú: Đến hết năm 2026, trên 85% hồ sơ của người dân được nộp trực tuyến.")),
    "57/KH-UBND", "2026-02-26", "Ủy ban nhân dân tỉnh Sông Trầm", "Kế hoạch truyền thông về cải cách hành chính tỉnh Sông Trầm năm 2026", whole(2026), SOUTH_TASKS,
    (Target("người dân biết số điện thoại tiếp nhận phản ánh", 90, comparator=">="), Target("xã, phường, đặc khu có trang Zalo chính thức", 100, due="2026-06-30"),
     Target("Mỗi sở, ngành", 2, "count_each", ">=", "video", cadence="quarterly"), Target("Thời gian trả lời phản ánh của người dân", 7, "duration", "<=", "ngày làm việc"),
     Target("hồ sơ của người dân được nộp trực tuyến", 85, comparator=">", due="2026-12-31")))

# A northern district's Excel annex: the room in the middle and merged down, the way of doing, targets in notes.
HALL, INFO, ONE_STOP = "Phòng Nội vụ", "Phòng Văn hóa và Thông tin", "Bộ phận Một cửa huyện"
NORTH_TASKS = (
    Task("Phổ biến Quy chế văn hóa công sở đến toàn thể công chức, viên chức", HALL, ("Các phòng, ban",), "Tháng 02/2023", months(2023, 2), "Biên bản họp", "Họp cơ quan"),
    Task("Hỏi đáp kiến thức cải cách hành chính dành cho công chức xã", HALL, ("Huyện đoàn",), "Quý III/2023", q(2023, 3), "Bảng điểm, danh sách đạt giải", "Thi trắc nghiệm trên máy"),
    Task("Đánh giá mức độ hài lòng tại bộ phận một cửa các xã", HALL, ("Ủy ban MTTQ Việt Nam huyện",), "Trước 15/11/2023", by("2023-11-15"), "Báo cáo phân tích", "Phát phiếu"),
    Task("Viết bài giới thiệu gương công chức tiêu biểu", INFO, (HALL,), "Hằng tháng", every("monthly"), "12 bài viết", "Trang thông tin điện tử"),
    Task("Vẽ tranh tường về chuyển đổi số tại nhà văn hóa thôn", INFO, ("UBND các xã, thị trấn",), "Trước 30/6/2023", by("2023-06-30"), "22 bức tranh", "Cổ động trực quan"),
    Task("Kể chuyện “Chuyện một cửa” trên sóng phát thanh huyện", INFO, ("Hội Văn học nghệ thuật huyện",), "Hằng tuần", every("weekly"), "Kịch bản, tệp ghi âm", "Phát thanh"),
    Task("Chỉ dẫn người dân lấy số, tra cứu hồ sơ bằng mã vạch", ONE_STOP, (), "Thường xuyên", every("continuous"), "Sổ trực", "Hướng dẫn tại chỗ"),
    Task("Niêm yết lại các thủ tục đã sửa đổi", ONE_STOP, ("Phòng Tư pháp",), "Trước 31/3/2023", by("2023-03-31"), "Ảnh bảng niêm yết", "Bảng niêm yết"))
NORTH = Doc("huyen-thanh-loc-excel", "xlsx", (
    P("PHỤ LỤC SỐ 02", CENTRED), P("BẢNG PHÂN CÔNG CÔNG TÁC TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023", CENTRED),
    P("(Kèm theo Kế hoạch số 29/KH-UBND ngày 17 tháng 02 năm 2023 của UBND huyện Thanh Lộc)", CENTRED),
    T((("STT", "Đầu việc", "Cách thức tiến hành", "Bộ phận chủ trì", "Bộ phận phối hợp", "Mốc thời gian", "Sản phẩm nghiệm thu"),
       *merged_down(rows_of(NORTH_TASKS, "no content form lead partners timing product"), 3))),
    P("Ghi chú:"), P("1. Hằng quý, mỗi xã, thị trấn gửi ít nhất 06 tin, bài về cải cách hành chính."),
    P("2. Giảm tối thiểu 15% số hồ sơ trễ hạn so với năm 2022.")),
    "29/KH-UBND", "2023-02-17", "Ủy ban nhân dân huyện Thanh Lộc", None, whole(2023), NORTH_TASKS,
    (Target("mỗi xã, thị trấn", 6, "count_each", ">=", "tin, bài", cadence="quarterly"), Target("số hồ sơ trễ hạn", 15, "change", ">=")))

# A department before the merger: a heading with the room above each table, columns of its own in each order.
INSPECT, PLANNING, BUILDING = "Thanh tra Sở", "Phòng Quy hoạch - Kiến trúc", "Phòng Quản lý nhà và thị trường bất động sản"
BUILD_TASKS = (
    Task("Phát tài liệu về trật tự xây dựng cho các đội quản lý đô thị", INSPECT, ("UBND các huyện, thị xã, thành phố",), "Quý II/2024", q(2024, 2), "2.000 tờ rơi"),
    Task("Công khai số điện thoại nóng tiếp nhận tin báo xây dựng không phép", INSPECT, ("Văn phòng Sở",), "Trước ngày 01/4/2024", by("2024-04-01"), "Thông báo công khai"),
    Task("Trưng bày đồ án quy hoạch lấy ý kiến cộng đồng dân cư", PLANNING, ("UBND các xã, phường, thị trấn",), "Tháng 5/2024", months(2024, 5), "Biên bản lấy ý kiến"),
    Task("Số hóa bản đồ quy hoạch phục vụ tra cứu qua mạng", PLANNING, ("Trung tâm Công nghệ thông tin và Truyền thông",), "Trước ngày 30/9/2024", by("2024-09-30"), "Bộ bản đồ số"),
    Task("Tư vấn thủ tục mua nhà ở xã hội cho công nhân", BUILDING, ("Liên đoàn Lao động tỉnh", "Ngân hàng Chính sách xã hội tỉnh"), "Hằng tháng", every("monthly"), "Danh sách công nhân được tư vấn"),
    Task("Giải đáp chính sách nhà ở trên sóng truyền hình", BUILDING, ("Đài Phát thanh và Truyền hình Đồng Nam",), "Tháng 10/2024", months(2024, 10), "01 chương trình"),
    Task("Đăng thông tin dự án đủ điều kiện bán nhà ở hình thành trong tương lai", BUILDING, (), "Thường xuyên", every("continuous"), "Danh mục dự án"))
BUILD_HEAD, BUILD_ORDER = ("Phối hợp với", "Phải xong", "Việc cụ thể", "Kết quả phải có"), "partners timing content product"
BUILD = Doc("so-xay-dung-2024", "odt", (
    head("UBND TỈNH ĐỒNG NAM", "SỞ XÂY DỰNG", "37/KH-SXD", "Đồng Nam, ngày 01 tháng 3 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền cải cách thủ tục hành chính ngành Xây dựng năm 2024", CENTRED),
    *lines("""
Thực hiện Kế hoạch số 15/KH-UBND ngày 18/01/2024 của UBND tỉnh Đồng Nam, Sở Xây dựng ban hành Kế hoạch như sau:
# 1. Đánh giá năm 2023
Năm 2023, Sở giải quyết 1.874 hồ sơ, đạt 96,3% đúng hạn; tổ chức được 03 hội nghị.
# 2. Mục tiêu
- 100% giấy phép xây dựng được trả kết quả bản điện tử.
- Thời gian thẩm định hồ sơ nhà ở riêng lẻ không quá 10 ngày.
- Từ 80% trở lên chủ đầu tư hài lòng về sự phục vụ của Sở.
# 3. Việc của từng đơn vị
# 3.1. Thanh tra Sở"""),
    T((BUILD_HEAD, *rows_of(BUILD_TASKS[:2], BUILD_ORDER))), P("3.2. Phòng Quy hoạch - Kiến trúc", "heading"), T((BUILD_HEAD, *rows_of(BUILD_TASKS[2:4], BUILD_ORDER))),
    P("3.3. Phòng Quản lý nhà và thị trường bất động sản", "heading"), T((BUILD_HEAD, *rows_of(BUILD_TASKS[4:], BUILD_ORDER))),
    signature("UBND tỉnh", "Lãnh đạo Sở", "Các phòng, đơn vị", title="GIÁM ĐỐC", who="Phan Mẫu")),
    "37/KH-SXD", "2024-03-01", "Sở Xây dựng", "Kế hoạch tuyên truyền cải cách thủ tục hành chính ngành Xây dựng năm 2024", whole(2024), BUILD_TASKS,
    (Target("giấy phép xây dựng được trả kết quả bản điện tử", 100), Target("Thời gian thẩm định hồ sơ nhà ở riêng lẻ", 10, "duration", "<=", "ngày"),
     Target("chủ đầu tư hài lòng", 80, comparator=">=")))

# A city of a province for four years, printed: years as columns beside what stood before, times merged down.
CITY_TASKS = (
    Task("Ban hành sổ tay nhận diện, ứng xử của công chức tiếp dân", "Phòng Nội vụ", ("Phòng Tư pháp",), "Quý II/2022", q(2022, 2), "Sổ tay ứng xử"),
    Task("Lắp bảng tin điện tử tại trụ sở các phường", "Phòng Quản lý đô thị", ("UBND các xã, phường",), "Quý II/2022", q(2022, 2), "16 bảng tin điện tử"),
    Task("Chạy thử tổng đài giải đáp thủ tục", "Văn phòng HĐND và UBND thành phố", ("VNPT thành phố",), "Quý IV/2022", q(2022, 4), "Báo cáo chạy thử"),
    Task("Dạy người cao tuổi dùng điện thoại làm thủ tục", "Hội Người cao tuổi thành phố", ("Thành đoàn",), "Hằng quý", every("quarterly"), "Danh sách học viên"),
    Task("Đối thoại của Chủ tịch UBND thành phố với tiểu thương các chợ", "Phòng Kinh tế", ("Ban quản lý các chợ", "Hội Liên hiệp Phụ nữ thành phố"), "Hằng quý", every("quarterly"), "Thông báo kết luận"),
    Task("Sân khấu hóa tình huống giao tiếp nơi công sở", "Trung tâm Văn hóa - Thể thao thành phố", ("Phòng Giáo dục và Đào tạo",), "Tháng 8/2023", months(2023, 8), "Kịch bản, video vở diễn"),
    Task("Sơ kết giữa kỳ", "Phòng Nội vụ", (), "Trước ngày 31/12/2023", by("2023-12-31"), "Báo cáo sơ kết"))


def steps(*values: float) -> tuple[tuple[str, float], ...]:
    return tuple((f"{year}-12-31", value) for year, value in enumerate(values, 2022))


CITY = Doc("thanh-pho-lo-trinh-2022-2025", "pdf", (
    head("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÒA KHÊ", "88/KH-UBND", "Hòa Khê, ngày 22 tháng 4 năm 2022"),
    P("KẾ HOẠCH", CENTRED), P("Đẩy mạnh tuyên truyền cải cách hành chính giai đoạn 2022 - 2025", CENTRED),
    *lines("""
Thực hiện Quyết định số 640/QĐ-UBND ngày 11/3/2022 của UBND tỉnh, UBND thành phố Hòa Khê xây dựng Kế hoạch với những nội dung sau:
# I. YÊU CẦU
Việc tuyên truyền bám sát từng khu dân cư, từng nhóm ngành nghề.
# II. CÁC CHỈ TIÊU
1. Mỗi phường tổ chức ít nhất 03 buổi nói chuyện chuyên đề hằng năm.
2. Chỉ tiêu phân theo năm:"""),
    T(((C("STT", rows=2), C("Nội dung chỉ tiêu", rows=2), C("ĐVT", rows=2), C("Hiện trạng năm 2021", rows=2), C("Lộ trình thực hiện", columns=4)), ("2022", "2023", "2024", "2025"),
       ("1", "Tỷ lệ hộ gia đình có người tham gia nhóm Zalo khu phố", "%", "31", "45", "60", "75", "90"), ("2", "Tỷ lệ hồ sơ giải quyết trễ hạn", "%", "5,5", "4", "3", "2", "dưới 1"),
       ("3", "Số điểm hỗ trợ dịch vụ công tại khu phố", "Điểm", "2", "10", "20", "30", "42"), ("4", "Tỷ lệ khách hàng thanh toán không dùng tiền mặt", "%", "18,5", "30", "42,5", "55", "≥ 70"))),
    P("III. NHIỆM VỤ CHỦ YẾU", "heading"),
    T((("STT", "Thời gian", "Phần việc", "Kết quả", "Đơn vị đảm nhiệm", "Đơn vị hỗ trợ"), *merged_down(rows_of(CITY_TASKS, "no timing content product lead partners"), 1))),
    signature("UBND tỉnh", "Thành ủy", "UBND các xã, phường")),
    "88/KH-UBND", "2022-04-22", "Ủy ban nhân dân thành phố Hòa Khê", "Kế hoạch đẩy mạnh tuyên truyền cải cách hành chính giai đoạn 2022 - 2025", ("2022-01-01", "2025-12-31"), CITY_TASKS,
    (Target("Mỗi phường", 3, "count_each", ">=", "buổi", cadence="yearly"),
     Target("hộ gia đình có người tham gia nhóm Zalo khu phố", 90, due="2025-12-31", milestones=steps(45, 60, 75, 90)),
     Target("hồ sơ giải quyết trễ hạn", 1, comparator="<", due="2025-12-31", milestones=steps(4, 3, 2, 1)),
     Target("Số điểm hỗ trợ dịch vụ công tại khu phố", 42, "count", unit="Điểm", due="2025-12-31", milestones=steps(10, 20, 30, 42)),
     Target("khách hàng thanh toán không dùng tiền mặt", 70, comparator=">=", due="2025-12-31", milestones=steps(30, 42.5, 55, 70))), options={"landscape": True})

# A commune of the centre in its first half-year: everyday names of columns, who helps before who does it, notes below.
CENTRE, CULTURE = "Trung tâm Phục vụ hành chính công xã", "Phòng Văn hóa - Xã hội"
NEW_TASKS = (
    Task("Thông báo địa chỉ trụ sở mới và giờ tiếp dân", "Văn phòng HĐND và UBND xã", ("Các thôn",), "Trước ngày 15/7/2025", by("2025-07-15"), "Thông báo dán tại thôn"),
    Task("Hướng dẫn người dân tra cứu tên xã cũ, xã mới", CENTRE, ("Đoàn Thanh niên xã",), "Tháng 7/2025", months(2025, 7), "Bảng tra cứu"),
    Task("Nhận hồ sơ tại nhà của người già yếu, người khuyết tật", CENTRE, ("Hội Chữ thập đỏ xã", "Bưu điện xã"), "Hằng tuần", every("weekly"), "Danh sách người được phục vụ"),
    Task("Đọc bản tin thủ tục hành chính trên loa thôn", CULTURE, ("Ban nhân dân các thôn",), "Hằng ngày", every("daily"), "Lịch phát, bản tin"),
    Task("Kẻ vẽ khẩu hiệu trên tường rào trường học", CULTURE, ("Các trường học",), "Quý III/2025", q(2025, 3), "12 khẩu hiệu"),
    Task("Cấp tài khoản định danh mức độ 2 lưu động", "Công an xã", (CENTRE,), "Từ tháng 8 đến tháng 10/2025", months(2025, 8, 10), "Số tài khoản đã kích hoạt"),
    Task("Nói chuyện về giấy tờ đất đai cho nông dân", "Phòng Kinh tế", ("Hội Nông dân xã",), "Tháng 11/2025", months(2025, 11), "04 buổi nói chuyện"))
NEW = Doc("xa-nua-nam-dau-2025", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ TRÀ NÔ", "09/KH-UBND", "Trà Nô, ngày 07 tháng 7 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền hoạt động của chính quyền địa phương 02 cấp và cải cách hành chính 6 tháng cuối năm 2025", CENTRED),
    *lines("""
Từ ngày 01/7/2025 xã đi vào hoạt động trên cơ sở nhập 03 xã cũ. UBND xã Trà Nô xây dựng Kế hoạch như sau:
# I. MỤC TIÊU
a) 100% thôn có bảng chỉ dẫn địa chỉ trụ sở mới.
b) Tối thiểu 60% hồ sơ được tiếp nhận qua Cổng Dịch vụ công quốc gia.
# II. BẢNG PHÂN VIỆC"""),
    T((("STT", "Ai hỗ trợ", "Ai thực hiện", "Nội dung công việc", "Sản phẩm", "Khi nào hoàn thành"), *rows_of(NEW_TASKS, "no partners lead content product timing"))),
    P("* Ghi chú: Mỗi thôn họp dân ít nhất 01 lần trước ngày 31/8/2025."),
    P("III. KINH PHÍ", "heading"), P("Ngân sách xã bảo đảm."),
    signature("UBND thành phố", "TT Đảng ủy xã", "Các thôn")),
    "09/KH-UBND", "2025-07-07", "Ủy ban nhân dân xã Trà Nô", "Kế hoạch tuyên truyền hoạt động của chính quyền địa phương 02 cấp và cải cách hành chính 6 tháng cuối năm 2025", ("2025-07-01", "2025-12-31"), NEW_TASKS,
    (Target("thôn có bảng chỉ dẫn địa chỉ trụ sở mới", 100), Target("hồ sơ được tiếp nhận qua Cổng Dịch vụ công quốc gia", 60, comparator=">="),
     Target("Mỗi thôn họp dân", 1, "count_each", ">=", "lần", "2025-08-31")))

# The social insurance of a province: the work with the product under the same head, money last.
INSURANCE_TASKS = (
    Task("Livestream giải đáp quyền lợi bảo hiểm y tế hộ gia đình", "Phòng Truyền thông", ("Bưu điện tỉnh",), "Hằng tháng", every("monthly"), "12 buổi phát trực tiếp", "", "24.000.000 đồng"),
    Task("Hướng dẫn cài đặt ứng dụng VssID cho học sinh, sinh viên", "Phòng Quản lý thu - Sổ, thẻ", ("Sở Giáo dục và Đào tạo",), "Tháng 9, 10/2024", months(2024, 9, 10), "Danh sách trường đã hướng dẫn"),
    Task("Đặt kệ tờ gấp tại các trạm y tế", "Bảo hiểm xã hội các huyện", ("Trung tâm y tế các huyện",), "Trước ngày 30/4/2024", by("2024-04-30"), "9.000 tờ gấp", "", "18.000.000 đồng"),
    Task("Gặp gỡ chủ sử dụng lao động chậm đóng bảo hiểm", "Phòng Thanh tra - Kiểm tra", ("Liên đoàn Lao động tỉnh",), "06 tháng/lần", every("half_yearly"), "Biên bản làm việc"),
    Task("Rà soát, rút ngắn quy trình chi trả trợ cấp thất nghiệp", "Phòng Chế độ bảo hiểm xã hội", ("Trung tâm Dịch vụ việc làm tỉnh",), "Quý I/2024", q(2024, 1), "Quy trình rút gọn"))
INSURANCE = Doc("bao-hiem-xa-hoi-2024", "typst", (
    head("BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH KIM BÔI", "212/KH-BHXH", "Kim Bôi, ngày 06 tháng 02 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông chính sách và cải cách thủ tục hành chính năm 2024", CENTRED),
    *lines("""
Căn cứ Quyết định số 3510/QĐ-BHXH ngày 20/11/2023 của Bảo hiểm xã hội Việt Nam, Bảo hiểm xã hội tỉnh Kim Bôi xây dựng Kế hoạch như sau:
1. Mục tiêu
- Tỷ lệ bao phủ bảo hiểm y tế đạt trên 94% dân số.
- 100% người hưởng lương hưu mới nhận tiền qua tài khoản ngân hàng.
2. Nội dung thực hiện"""),
    T(((C("TT", rows=2), C("Hoạt động truyền thông", columns=2), C("Tổ chức thực hiện", columns=3), C("Kinh phí", rows=2)), ("Nội dung", "Sản phẩm", "Thời gian", "Đầu mối thực hiện", "Đơn vị phối hợp"),
       *rows_of(INSURANCE_TASKS, "no content product timing lead partners budget"))),
    signature("BHXH Việt Nam", "UBND tỉnh", title="GIÁM ĐỐC", who="Nông Mẫu")),
    "212/KH-BHXH", "2024-02-06", "Bảo hiểm xã hội tỉnh Kim Bôi", "Kế hoạch truyền thông chính sách và cải cách thủ tục hành chính năm 2024", whole(2024), INSURANCE_TASKS,
    (Target("Tỷ lệ bao phủ bảo hiểm y tế", 94, comparator=">"), Target("người hưởng lương hưu mới nhận tiền", 100)))

# What was done, counted in a sheet: no plan.
RESULTS = no_plan("ket-qua-tuyen-truyen-2025", "xlsx",
    P("BIỂU TỔNG HỢP", CENTRED), P("KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025", CENTRED), P("(Kèm theo Báo cáo số 402/BC-SNV ngày 16/12/2025 của Sở Nội vụ)", CENTRED),
    T((("STT", "Đơn vị", "Số tin, bài đã đăng", "Số buổi phát thanh", "Số hội nghị", "Số lượt người dự"), ("1", "Phường Tân Hòa", "64", "152", "3", "410"),
       ("2", "Phường Bình Đức", "51", "104", "2", "265"), ("3", "Xã Long Kiến", "22", "208", "4", "533"), (C("Cộng", columns=2), "137", "464", "9", "1208"))))

DOCS: list[Doc] = [SOUTH, NORTH, BUILD, CITY, NEW, INSURANCE, RESULTS]
