"""Documents of many offices, written with their gold before any was read: the first lot."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.by_hand import boxed, listed, next_page, noted, tracked
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
    rows_of,
    signature,
)
from benchmarks._reading.spans import UNSAID, months, whole

# draft of a province, digital transformation
CDS = (
    Task("Tổ chức tập huấn kỹ năng số cơ bản cho thành viên Tổ công nghệ số cộng đồng", "Sở Khoa học và Công nghệ", ("UBND các xã, phường", "Tỉnh đoàn"), "Quý I/2026", q(2026, 1), "124 lớp tập huấn", budget="Ngân sách tỉnh"),
    Task("Xây dựng kho dữ liệu dùng chung của tỉnh", "Sở Khoa học và Công nghệ", ("các sở, ban, ngành",), "Trước 30/6/2026", by("2026-06-30"), "Kho dữ liệu được đưa vào vận hành", budget="Ngân sách tỉnh"),
    Task("Duy trì chuyên mục “Chuyển đổi số” trên Báo và Phát thanh, Truyền hình tỉnh", "Báo và Phát thanh, Truyền hình tỉnh", ("Sở Khoa học và Công nghệ",), "Hằng tháng", every("monthly"), "12 chuyên mục", budget="Dự toán được giao"),
    Task("Rà soát, kết nối Hệ thống thông tin giải quyết thủ tục hành chính với Cơ sở dữ liệu quốc gia về dân cư", "Văn phòng UBND tỉnh", ("Công an tỉnh", "Sở Khoa học và Công nghệ"), "Sau khi có hướng dẫn của Bộ Công an", UNSAID, "Biên bản kiểm thử", budget="Không"),
    Task("Hỗ trợ doanh nghiệp nhỏ và vừa sử dụng nền tảng số", "Sở Tài chính", ("Hiệp hội Doanh nghiệp tỉnh",), "6 tháng đầu năm 2026", ("2026-01-01", "2026-06-30", None), "Ít nhất 200 doanh nghiệp được hỗ trợ", budget="Xã hội hóa"),
    Task("Phát động Ngày Chuyển đổi số quốc gia", "Sở Khoa học và Công nghệ", ("Sở Văn hóa, Thể thao và Du lịch", "UBND các xã, phường"), "10/10/2026", by("2026-10-10"), "Lễ phát động", budget="150 triệu đồng"),
    Task("Tổng hợp, báo cáo kết quả thực hiện kế hoạch", "Sở Khoa học và Công nghệ", ("các sở, ban, ngành",), "Trước ngày 15/12/2026", by("2026-12-15"), "Báo cáo", budget="Không"),
)
D1 = Doc("cds-du-thao", "docx", (
    boxed("DỰ THẢO LẦN 2"),
    Frame(("ỦY BAN NHÂN DÂN", "TỈNH LÂM SƠN", "_______", "Số:          /KH-UBND"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "_______", "Lâm Sơn, ngày      tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Chuyển đổi số tỉnh Lâm Sơn năm 2026", CENTRED),
    P("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;"),
    P("Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia, trong đó đặt mục tiêu kinh tế số đạt 20% GDP vào năm 2025;"),
    tracked("Theo đề nghị của Giám đốc Sở ", ("del", "Thông tin và Truyền thông"), ("ins", "Khoa học và Công nghệ"), ", UBND tỉnh ban hành Kế hoạch như sau:"),
    P("I. ĐÁNH GIÁ KẾT QUẢ NĂM 2025", HEADING),
    P("Năm 2025, tỷ lệ hồ sơ nộp trực tuyến đạt 62,5%, tăng 10% so với năm 2024; 118/124 xã, phường có Tổ công nghệ số cộng đồng."),
    P("II. MỤC TIÊU", HEADING),
    listed("Chính quyền số", 41, 0),
    listed("100% hồ sơ công việc tại cấp tỉnh và tối thiểu 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng.", 41, 1),
    listed("Tỷ lệ hồ sơ thủ tục hành chính được số hóa đạt từ 85% trở lên.", 41, 1),
    listed("Kinh tế số", 41, 0),
    listed("Tỷ trọng kinh tế số phấn đấu đạt 15% GRDP của tỉnh.", 41, 1),
    listed("Xã hội số", 41, 0),
    tracked("c) 124/124 xã, phường có điểm hỗ trợ dịch vụ công trực tuyến; mỗi thôn, tổ dân phố có ít nhất ", ("del", "02"), ("ins", "01"), " Tổ công nghệ số cộng đồng."),
    P("III. TỔ CHỨC THỰC HIỆN", HEADING),
    noted("1. Sở Khoa học và Công nghệ là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch.", 1),
    P("2. Các sở, ban, ngành; UBND các xã, phường tổ chức thực hiện các nhiệm vụ được phân công tại Phụ lục."),
    signature("Bộ Khoa học và Công nghệ", "Thường trực Tỉnh ủy"),
    next_page(),
    P("PHỤ LỤC", CENTRED), P("NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026", CENTRED), P("(Ban hành kèm theo Kế hoạch số        /KH-UBND ngày     /01/2026 của UBND tỉnh)", CENTRED),
    T((("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm", "Nguồn kinh phí"),
       ("I", C("Phát triển hạ tầng, nhân lực số", columns=6)),
       *rows_of(CDS[:2], "no content lead partners timing product budget"),
       ("II", C("Truyền thông, nâng cao nhận thức", columns=6)),
       *rows_of(CDS[2: 3], "no content lead partners timing product budget", 3),
       ("III", C("Nhiệm vụ khác", columns=6)),
       *rows_of(CDS[3:], "no content lead partners timing product budget", 4))),
  ), None, None, "Ủy ban nhân dân tỉnh Lâm Sơn", "Kế hoạch chuyển đổi số tỉnh Lâm Sơn năm 2026", whole(2026), CDS,
  (Target("hồ sơ công việc tại cấp tỉnh", 100), Target("hồ sơ công việc tại cấp xã", 80, comparator=">="), Target("hồ sơ thủ tục hành chính được số hóa", 85, comparator=">="),
   Target("kinh tế số", 15), Target("xã, phường có điểm hỗ trợ", 100), Target("mỗi thôn, tổ dân phố", 1, "count_each", ">=", "Tổ")),
  options={"running": "DỰ THẢO", "foot": "Trang 1", "lists": {41: (("decimal", "%1."), ("lowerLetter", "%2)"))}, "footnotes": {1: "Cơ quan thường trực theo Quyết định số 15/QĐ-UBND, đạt 95% nhiệm vụ năm 2025."}})

# department of education, labelled paragraphs, printed by a browser
GD = (
    Task("Tổ chức ngoại khóa phòng, chống bạo lực học đường", "Phòng Chính trị, tư tưởng", ("Công an các xã, phường", "Hội Liên hiệp Phụ nữ tỉnh"), "Học kỳ I năm học 2025-2026", ("2025-09-01", "2026-01-15", None), "Kế hoạch, hình ảnh, báo cáo kết quả"),
    Task("Xây dựng tủ sách pháp luật điện tử dùng chung trong các trường phổ thông", "Văn phòng Sở", ("Sở Tư pháp",), "Hoàn thành trong quý IV/2025", q(2025, 4), "Tủ sách pháp luật điện tử"),
    Task("Tổ chức cuộc thi tìm hiểu pháp luật trực tuyến cho học sinh trung học", "Phòng Giáo dục phổ thông", ("Tỉnh đoàn", "Báo và Phát thanh, Truyền hình tỉnh"), "Từ tháng 10/2025 đến tháng 3/2026", ("2025-10-01", "2026-03-31", None), "Thể lệ, kết quả cuộc thi"),
    Task("Tập huấn giáo viên môn Giáo dục công dân, Giáo dục kinh tế và pháp luật", "Phòng Giáo dục phổ thông", (), "Tháng 8 năm 2025", months(2025, 8), "02 lớp, 180 giáo viên"),
)
def labelled(number: int, task: Task) -> list[P]:
    """Write a task as a point with a line for each fact."""
    helping = [P(f"- Đơn vị phối hợp: {', '.join(task.partners)}.")] if task.partners else []
    said = (P(f"{number}. {task.content}", HEADING), P(f"- Đơn vị chủ trì: {task.lead}."))
    return [*said, *helping, P(f"- Thời gian thực hiện: {task.timing}."), P(f"- Sản phẩm: {task.product}.")]


D2 = Doc("so-gd-pbgdpl", "browser", (
    Frame(("ỦY BAN NHÂN DÂN TỈNH HÀ TRUNG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số: 1987/KH-SGDĐT"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hà Trung, ngày 18 tháng 8 năm 2025")),
    P("KẾ HOẠCH", CENTRED), P("Phổ biến, giáo dục pháp luật trong nhà trường năm học 2025-2026", CENTRED),
    P("Thực hiện Kế hoạch số 210/KH-UBND ngày 15/7/2025 của UBND tỉnh về công tác phổ biến, giáo dục pháp luật, Sở Giáo dục và Đào tạo ban hành Kế hoạch như sau:"),
    P("I. MỤC ĐÍCH, YÊU CẦU", HEADING),
    P("1. Nâng cao ý thức chấp hành pháp luật của cán bộ quản lý, giáo viên, học sinh; hạn chế đến mức thấp nhất vi phạm pháp luật trong học đường."),
    P("2. Nội dung phù hợp với từng cấp học, tránh hình thức."),
    P("II. CHỈ TIÊU", HEADING),
    P("1. 100% cơ sở giáo dục ban hành kế hoạch phổ biến, giáo dục pháp luật trước ngày 15/9/2025."),
    P("2. Trên 95% học sinh trung học được học tập, tìm hiểu Luật Trật tự, an toàn giao thông đường bộ."),
    P("3. Giảm 10% số học sinh vi phạm trật tự, an toàn giao thông so với năm học 2024-2025."),
    P("4. Mỗi trường có ít nhất 01 mô hình tuyên truyền pháp luật hiệu quả."),
    P("III. NHIỆM VỤ, GIẢI PHÁP", HEADING),
    *[p for n, t in enumerate(GD, 1) for p in labelled(n, t)],
    P("IV. KINH PHÍ", HEADING), P("Từ nguồn chi thường xuyên của đơn vị; tiết kiệm 10% chi theo quy định."),
    P("V. TỔ CHỨC THỰC HIỆN", HEADING), P("Các phòng thuộc Sở, các cơ sở giáo dục báo cáo kết quả về Sở trước ngày 31/5/2026."),
    Frame(("Nơi nhận:", "- UBND tỉnh;", "- Các trường trực thuộc;", "- Lưu: VT, CTTT."), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "Nguyễn Thị Mẫu")),
  ), "1987/KH-SGDĐT", "2025-08-18", "Sở Giáo dục và Đào tạo", "Kế hoạch phổ biến, giáo dục pháp luật trong nhà trường năm học 2025-2026", ("2025-09-01", "2026-08-31"), GD,
  (Target("cơ sở giáo dục ban hành kế hoạch", 100, due="2025-09-15"), Target("học sinh trung học được học tập", 95, comparator=">"), Target("học sinh vi phạm trật tự, an toàn giao thông", 10, "change"), Target("Mỗi trường", 1, "count_each", ">=", "mô hình")))

# district, disasters, PDF of the word processor, rows through pages
PCTT_ROWS = [
 ("Kiện toàn Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn các cấp", "Phòng Nông nghiệp và Phát triển nông thôn", ("Ban Chỉ huy Quân sự huyện", "UBND các xã, thị trấn"), "Tháng 3/2024", months(2024, 3), "Quyết định kiện toàn"),
 ("Rà soát, cập nhật phương án ứng phó thiên tai theo phương châm “4 tại chỗ”, trong đó lưu ý phương án sơ tán dân vùng ven sông, ven suối và các điểm có nguy cơ sạt lở", "UBND các xã, thị trấn", ("Phòng Nông nghiệp và Phát triển nông thôn",), "Trước ngày 30/4/2024", by("2024-04-30"), "Phương án được phê duyệt"),
 ("Phát bản tin cảnh báo mưa lũ, sạt lở trên hệ thống truyền thanh", "Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình", ("UBND các xã, thị trấn",), "Từ tháng 5 đến tháng 11", ("2024-05-01", "2024-11-30", None), "Bản tin, nhật ký phát sóng"),
 ("Tổ chức diễn tập phòng, chống thiên tai cấp xã", "Ban Chỉ huy Quân sự huyện", ("Công an huyện", "Xã Trà Giang", "Xã Trà Sơn"), "Quý II/2024", q(2024, 2), "02 cuộc diễn tập"),
 ("Tuyên truyền Luật Phòng, chống thiên tai cho học sinh", "Phòng Giáo dục và Đào tạo", ("Huyện đoàn",), "Tháng 5 và tháng 10/2024", ("2024-05-01", "2024-10-31", None), "30 buổi ngoại khóa"),
 ("Thu, nộp Quỹ Phòng, chống thiên tai", "UBND các xã, thị trấn", ("Phòng Tài chính - Kế hoạch",), "Hoàn thành trước 31/10/2024", by("2024-10-31"), "Báo cáo thu nộp"),
 ("Kiểm tra an toàn hồ, đập trước mùa mưa lũ", "Phòng Nông nghiệp và Phát triển nông thôn", ("Phòng Kinh tế và Hạ tầng", "Chi nhánh Thủy lợi huyện"), "Tháng 6, 7/2024", ("2024-06-01", "2024-07-31", None), "Biên bản kiểm tra"),
 ("Trực ban, tổng hợp báo cáo nhanh thiệt hại", "Văn phòng Ban Chỉ huy", ("Các cơ quan thành viên",), "Thường xuyên", every("continuous"), "Báo cáo nhanh"),
 ("Tổng kết công tác phòng, chống thiên tai năm 2024", "Phòng Nông nghiệp và Phát triển nông thôn", ("UBND các xã, thị trấn",), "Tháng 01/2025", months(2025, 1), "Báo cáo tổng kết"),
]
PCTT = tuple(Task(content, lead, partners, timing, norm, product) for content, lead, partners, timing, norm, product in PCTT_ROWS)
D3 = Doc("huyen-pctt", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "HUYỆN BẮC TRÀ", "41/KH-UBND", "Bắc Trà, ngày 04 tháng 3 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Phòng, chống thiên tai và tìm kiếm cứu nạn", CENTRED), P("năm 2024 trên địa bàn huyện Bắc Trà", CENTRED),
    P("Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013 và Luật sửa đổi, bổ sung một số điều ngày 17 tháng 6 năm 2020;"),
    P("Căn cứ Kế hoạch số 820/KH-UBND ngày 26/02/2024 của UBND tỉnh về phòng, chống thiên tai năm 2024, UBND huyện ban hành Kế hoạch với các nội dung sau:"),
    P("I. TÌNH HÌNH THIÊN TAI NĂM 2023", HEADING),
    P("Năm 2023, trên địa bàn huyện xảy ra 05 đợt mưa lớn, làm 02 người bị thương, 130 nhà bị tốc mái; tỷ lệ thu Quỹ đạt 87%. Thiệt hại ước tính 12,5 tỷ đồng, giảm 30% so với năm 2022."),
    P("II. MỤC TIÊU, CHỈ TIÊU", HEADING),
    P("1. Mục tiêu chung: Chủ động phòng ngừa, ứng phó kịp thời, giảm đến mức thấp nhất thiệt hại về người và tài sản."),
    P("2. Chỉ tiêu cụ thể:"),
    P("- 100% hộ dân vùng có nguy cơ sạt lở được thông báo, hướng dẫn sơ tán;"),
    P("- 17/17 xã, thị trấn có đội xung kích phòng, chống thiên tai được tập huấn trong quý II/2024;"),
    P("- Thời gian truyền tin cảnh báo đến thôn, nóc không quá 30 phút kể từ khi nhận được tin;"),
    P("- Thu Quỹ Phòng, chống thiên tai đạt tối thiểu 95% kế hoạch tỉnh giao;"),
    P("- Mỗi thôn có ít nhất hai loa cầm tay."),
    P("III. NHIỆM VỤ", HEADING),
    T((("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện", "Kết quả"), *rows_of(PCTT, "no content lead partners timing product"))),
    P("IV. TỔ CHỨC THỰC HIỆN", HEADING), P("Yêu cầu Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã, thị trấn nghiêm túc triển khai thực hiện."),
    signature("UBND tỉnh", "Ban Chỉ huy PCTT và TKCN tỉnh"),
  ), "41/KH-UBND", "2024-03-04", "Ủy ban nhân dân huyện Bắc Trà", "Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024 trên địa bàn huyện Bắc Trà", whole(2024), PCTT,
  (Target("hộ dân vùng có nguy cơ sạt lở", 100), Target("xã, thị trấn có đội xung kích", 100, due="2024-06-30"), Target("Thời gian truyền tin cảnh báo", 30, "duration", "<=", "phút"), Target("Thu Quỹ", 95, comparator=">="), Target("Mỗi thôn", 2, "count_each", ">=", "loa")))

# hospital, food safety, real .doc
ATTP = (
    Task("Tuyên truyền an toàn thực phẩm cho người bệnh và người nhà tại các khoa lâm sàng", "Tổ Dinh dưỡng", ("Phòng Công tác xã hội", "Phòng Điều dưỡng"), "Hằng tuần", every("weekly"), "Sổ theo dõi, hình ảnh"),
    Task("Tập huấn kiến thức an toàn thực phẩm cho nhân viên căng tin, bếp ăn", "Khoa Kiểm soát nhiễm khuẩn", ("Tổ Dinh dưỡng",), "Tháng 4/2025", months(2025, 4), "Danh sách ký tên, bài kiểm tra"),
    Task("Treo băng rôn hưởng ứng Tháng hành động vì an toàn thực phẩm", "Phòng Hành chính - Quản trị", (), "Từ ngày 15/4 đến ngày 15/5/2025", ("2025-04-15", "2025-05-15", None), "04 băng rôn"),
    Task("Kiểm tra việc lưu mẫu thức ăn", "Khoa Kiểm soát nhiễm khuẩn", ("Phòng Kế hoạch tổng hợp",), "02 lần/tháng", every("monthly"), "Biên bản kiểm tra"),
    Task("Sơ kết, rút kinh nghiệm", "Tổ Dinh dưỡng", ("Các khoa, phòng",), "Tuần cuối tháng 12/2025", months(2025, 12), "Báo cáo"),
)
D4 = Doc("bv-attp", "office docx doc", (
    head("SỞ Y TẾ TỈNH ĐÔNG HẢI", "BỆNH VIỆN ĐA KHOA KHU VỰC NAM HẢI", "126/KH-BVNH", "Nam Hải, ngày 25 tháng 3 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông, bảo đảm an toàn thực phẩm tại Bệnh viện năm 2025", CENTRED),
    P("Căn cứ Luật An toàn thực phẩm số 55/2010/QH12 ngày 17/6/2010;"), P("Thực hiện Công văn số 512/SYT-ATTP ngày 12/3/2025 của Sở Y tế;"), P("Bệnh viện xây dựng kế hoạch như sau:"),
    P("I. MỤC TIÊU", HEADING), P("1. Mục tiêu chung", HEADING), P("Nâng cao nhận thức của nhân viên y tế, người bệnh về an toàn thực phẩm."),
    P("2. Mục tiêu cụ thể", HEADING),
    P("- 100% nhân viên chế biến thức ăn được khám sức khỏe và có giấy xác nhận kiến thức."),
    P("- Ít nhất 90% người bệnh nằm viện từ 03 ngày trở lên được tư vấn dinh dưỡng."),
    P("- Dưới 2% mẫu kiểm nghiệm không đạt."),
    P("- Không để xảy ra vụ ngộ độc thực phẩm nào tại bệnh viện."),
    P("II. NỘI DUNG THỰC HIỆN", HEADING),
    T((("Stt", "Nội dung", "Tần suất/Thời gian", "Khoa, phòng phụ trách", "Khoa, phòng phối hợp", "Minh chứng"), *rows_of(ATTP, "no content timing lead partners product"))),
    P("III. KINH PHÍ", HEADING), P("Nguồn thu sự nghiệp năm 2025."),
    Frame(("Nơi nhận:", "- Sở Y tế (b/c);", "- Các khoa, phòng (t/h);", "- Lưu: VT."), ("GIÁM ĐỐC", "", "BSCKII. Phan Mẫu")),
  ), "126/KH-BVNH", "2025-03-25", "Bệnh viện Đa khoa khu vực Nam Hải", "Kế hoạch truyền thông, bảo đảm an toàn thực phẩm tại Bệnh viện năm 2025", whole(2025), ATTP,
  (Target("nhân viên chế biến thức ăn", 100), Target("người bệnh nằm viện", 90, comparator=">="), Target("mẫu kiểm nghiệm", 2, comparator="<"), Target("Không để xảy ra vụ ngộ độc", 0, "count", "=", "vụ")))

# commune police, prose per unit, odt of the word processor
CAX = (
    Task("Xây dựng 12 tin, bài tuyên truyền về phòng ngừa lừa đảo trên không gian mạng gửi Trung tâm Phục vụ hành chính công xã", "Tổ Cảnh sát phòng, chống tội phạm", (), "Mỗi tháng 01 tin, bài", every("monthly")),
    Task("Tổ chức ký cam kết không vi phạm trật tự an toàn giao thông với học sinh các trường trên địa bàn", "Tổ Cảnh sát trật tự", ("Trường THCS Nguyễn Du", "Trường THPT Trà Sơn"), "Trong tháng 9/2025", months(2025, 9)),
    Task("Duy trì trang Zalo Công an xã, tiếp nhận tố giác của người dân", "Tổ Tổng hợp", (), "Thường xuyên", every("continuous")),
    Task("Tham mưu tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc", "Tổ Tổng hợp", ("Ủy ban MTTQ Việt Nam xã", "Hội Cựu chiến binh"), "Trước ngày 19/8/2025", by("2025-08-19")),
)
D5 = Doc("ca-xa", "office docx odt", (
    head("CÔNG AN TỈNH ĐÔNG HẢI", "CÔNG AN XÃ TRÀ SƠN", "15/KH-CAX", "Trà Sơn, ngày 21 tháng 7 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Tuyên truyền, phổ biến pháp luật về an ninh, trật tự 6 tháng cuối năm 2025", CENTRED),
    P("I. MỤC ĐÍCH, YÊU CẦU", HEADING), P("Giúp Nhân dân hiểu và chấp hành pháp luật; không để bị động, bất ngờ."),
    P("II. CHỈ TIÊU", HEADING),
    P("1. Phấn đấu từ 70% trở lên hộ gia đình được phát tờ rơi phòng, chống cháy nổ."),
    P("2. 9/9 thôn có tổ bảo vệ an ninh, trật tự cơ sở được tập huấn."),
    P("3. Kéo giảm ít nhất 5% số vụ tai nạn giao thông so với cùng kỳ năm 2024."),
    P("III. PHÂN CÔNG NHIỆM VỤ", HEADING),
    P("1. Tổ Cảnh sát phòng, chống tội phạm: Xây dựng 12 tin, bài tuyên truyền về phòng ngừa lừa đảo trên không gian mạng gửi Trung tâm Phục vụ hành chính công xã (mỗi tháng 01 tin, bài)."),
    P("2. Tổ Cảnh sát trật tự: Chủ trì, phối hợp với Trường THCS Nguyễn Du, Trường THPT Trà Sơn tổ chức ký cam kết không vi phạm trật tự an toàn giao thông với học sinh các trường trên địa bàn trong tháng 9/2025."),
    P("3. Tổ Tổng hợp"),
    P("- Duy trì trang Zalo Công an xã, tiếp nhận tố giác của người dân thường xuyên."),
    P("- Phối hợp với Ủy ban MTTQ Việt Nam xã, Hội Cựu chiến binh tham mưu tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc trước ngày 19/8/2025."),
    P("IV. CHẾ ĐỘ BÁO CÁO", HEADING), P("Các tổ báo cáo kết quả trước ngày 15 hằng tháng."),
    Frame(("Nơi nhận:", "- Công an tỉnh;", "- Lưu: CAX."), ("TRƯỞNG CÔNG AN XÃ", "", "Thiếu tá Lê Mẫu")),
  ), "15/KH-CAX", "2025-07-21", "Công an xã Trà Sơn", "Kế hoạch tuyên truyền, phổ biến pháp luật về an ninh, trật tự 6 tháng cuối năm 2025", ("2025-07-01", "2025-12-31"), CAX,
  (Target("hộ gia đình được phát tờ rơi", 70, comparator=">="), Target("thôn có tổ bảo vệ", 100), Target("vụ tai nạn giao thông", 5, "change", ">=")))

# Party committee
TU = (
    Task("Chỉ đạo đưa nội dung chuyển đổi số vào sinh hoạt chi bộ", "Ban Tổ chức Tỉnh ủy", ("Các đảng ủy trực thuộc",), "Từ quý I/2026", ("2026-01-01", None, None), "Văn bản hướng dẫn"),
    Task("Biên soạn tài liệu hỏi - đáp về Nghị quyết 57", "Ban Tuyên giáo và Dân vận Tỉnh ủy", ("Sở Khoa học và Công nghệ", "Trường Chính trị tỉnh"), "Quý I/2026", q(2026, 1), "01 bộ tài liệu"),
    Task("Mở chuyên mục “Đảng với chuyển đổi số” trên Báo và Phát thanh, Truyền hình", "Báo và Phát thanh, Truyền hình tỉnh", ("Văn phòng Tỉnh ủy",), "Mỗi tuần 01 chuyên mục", every("weekly"), "52 chuyên mục"),
    Task("Kiểm tra, giám sát việc thực hiện tại cơ sở", "Ủy ban Kiểm tra Tỉnh ủy", ("Các ban đảng",), "Tháng 6 và tháng 11", ("2026-06-01", "2026-11-30", None), "Thông báo kết luận"),
)
D6 = Doc("ban-dang", "docx", (
    Frame(("TỈNH ỦY HÀ TRUNG", "*", "Số 12-KH/TU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Hà Trung, ngày 05 tháng 02 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("tuyên truyền, quán triệt và thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị", CENTRED), P("trên địa bàn tỉnh năm 2026", CENTRED), P("-----", CENTRED),
    P("Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Chương trình hành động số 55-CTr/TU, ngày 10/3/2025 của Tỉnh ủy, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:"),
    P("I- MỤC ĐÍCH, YÊU CẦU", HEADING), P("1- Tạo chuyển biến mạnh mẽ về nhận thức, hành động của cán bộ, đảng viên."),
    P("II- CHỈ TIÊU", HEADING),
    P("1- 100% chi bộ tổ chức sinh hoạt chuyên đề về Nghị quyết trong quý II/2026."),
    P("2- Tối thiểu 90% đảng viên sử dụng Sổ tay đảng viên điện tử."),
    P("3- Mỗi đảng bộ trực thuộc có từ 02 mô hình chuyển đổi số trở lên."),
    P("III- PHÂN CÔNG NHIỆM VỤ", HEADING),
    T((("TT", "Nội dung", "Cơ quan tham mưu, chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"), *rows_of(TU, "no content lead partners timing product"))),
    P("IV- TỔ CHỨC THỰC HIỆN", HEADING), P("Giao Ban Tuyên giáo và Dân vận Tỉnh ủy theo dõi, đôn đốc, báo cáo Ban Thường vụ Tỉnh ủy."),
    Frame(("Nơi nhận:", "- Ban Bí thư (b/c);", "- Các đảng ủy trực thuộc;", "- Lưu Văn phòng Tỉnh ủy."), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "Trần Văn Mẫu")),
  ), "12-KH/TU", "2026-02-05", "Tỉnh ủy Hà Trung", "Kế hoạch tuyên truyền, quán triệt và thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị trên địa bàn tỉnh năm 2026", whole(2026), TU,
  (Target("chi bộ tổ chức sinh hoạt chuyên đề", 100, due="2026-06-30"), Target("đảng viên sử dụng Sổ tay", 90, comparator=">="), Target("Mỗi đảng bộ trực thuộc", 2, "count_each", ">=", "mô hình")))

# women's union, Excel with sheets
PN = (
    Task("Truyền thông “Phụ nữ nói không với rác thải nhựa”", "Ban Tuyên giáo - Chính sách luật pháp", ("Hội LHPN các xã, phường",), "Tháng 6", months(2026, 6), "30 buổi truyền thông", "Sinh hoạt hội viên", "60"),
    Task("Cuộc thi ảnh “Sống xanh”", "Văn phòng", ("Báo và Phát thanh, Truyền hình tỉnh",), "Tháng 3 - tháng 8", ("2026-03-01", "2026-08-31", None), "Bộ ảnh dự thi", "Thi trực tuyến", "45"),
    Task("Hướng dẫn phân loại rác tại nguồn", "Ban Hỗ trợ phụ nữ phát triển kinh tế", ("Sở Nông nghiệp và Môi trường",), "Hằng quý", every("quarterly"), "Tờ gấp, hình ảnh", "Tập huấn", "80"),
    Task("Đánh giá mô hình điểm", "Thường trực Hội", (), "Quý IV", q(2026, 4), "Báo cáo đánh giá", "Khảo sát", "15"),
)
D7 = Doc("hoi-pn-mt", "xlsx", (
    head("ỦY BAN MTTQ VIỆT NAM TỈNH LÂM SƠN", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH", "08/KH-BTV", "Lâm Sơn, ngày 09 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông bảo vệ môi trường trong các cấp Hội năm 2026", CENTRED),
    P("I. CHỈ TIÊU"),
    T((("TT", "Nội dung chỉ tiêu", "ĐVT", "Kết quả 2025", "Chỉ tiêu 2026", "Ghi chú"), ("1", "Tỷ lệ hội viên được tuyên truyền về phân loại rác tại nguồn", "%", "72", "≥ 85", ""), ("2", "Số mô hình “Biến rác thành tiền”", "Mô hình", "40", "60", "Tăng 50% so với năm 2025"), ("3", "Hộ hội viên phân loại rác tại nhà", "%", "35", "50", ""))),
    "Nhiệm vụ 2026",
    P("DANH MỤC NHIỆM VỤ NĂM 2026", CENTRED),
    T(((C("TT", rows=2), C("Nội dung hoạt động", rows=2), C("Hình thức", rows=2), C("Phân công", columns=2), C("Thời gian", rows=2), C("Sản phẩm", rows=2), C("Kinh phí (triệu đồng)", rows=2)), ("Chủ trì", "Phối hợp"), *rows_of(PN, "no content form lead partners timing product budget"), ("", "Cộng", "", "", "", "", "", "200"))),
    P("Ghi chú: Mỗi cơ sở Hội duy trì ít nhất 01 lần/quý tổng vệ sinh môi trường."),
    "Kết quả 2025",
    P("KẾT QUẢ THỰC HIỆN NĂM 2025"),
    T((("TT", "Đơn vị", "Số buổi truyền thông", "Số lượt người", "Tỷ lệ hoàn thành"), ("1", "Hội LHPN phường Trung Tâm", "12", "840", "100%"), ("2", "Hội LHPN xã Đông An", "9", "510", "90%"))),
  ), "08/KH-BTV", "2026-01-09", "Hội Liên hiệp Phụ nữ tỉnh", "Kế hoạch truyền thông bảo vệ môi trường trong các cấp Hội năm 2026", whole(2026), PN,
  (Target("hội viên được tuyên truyền về phân loại rác", 85, comparator=">=", due="2026-12-31"), Target("mô hình “Biến rác thành tiền”", 60, "count", "=", "mô hình", "2026-12-31"), Target("Hộ hội viên phân loại rác", 50, due="2026-12-31"), Target("Mỗi cơ sở Hội", 1, "count_each", ">=", "lần", cadence="quarterly")))

# commune, new rural, five years of columns
NTM = (
    Task("Cứng hóa đường trục thôn, liên thôn", "Phòng Kinh tế", ("Ban phát triển các thôn",), "Giai đoạn 2026-2030", ("2026-01-01", "2030-12-31", None), "25 km đường", "", "18.500"),
    Task("Vận động Nhân dân hiến đất, chỉnh trang nhà cửa", "Ủy ban MTTQ Việt Nam xã", ("Các tổ chức chính trị - xã hội",), "Thường xuyên", every("continuous"), "Danh sách hộ hiến đất", "", "0"),
    Task("Hoàn thiện hồ sơ đề nghị xét, công nhận xã đạt chuẩn nông thôn mới nâng cao", "Phòng Kinh tế", ("Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội"), "Quý III/2028", q(2028, 3), "Bộ hồ sơ", "", "150"),
    Task("Đánh giá, phân hạng sản phẩm OCOP", "Phòng Kinh tế", ("Hợp tác xã Nông nghiệp An Phú",), "Hằng năm", every("yearly"), "Sản phẩm đạt 3 sao trở lên", "", "400"),
)
D8 = Doc("xa-ntm", "docx", (
    head("ỦY BAN NHÂN DÂN", "XÃ AN PHÚ", "77/KH-UBND", "An Phú, ngày 30 tháng 12 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2026-2030", CENTRED),
    *lines("""
      Thực hiện Kế hoạch số 1105/KH-UBND ngày 20/12/2025 của UBND tỉnh (đến năm 2030 có 80% số xã đạt chuẩn nông thôn mới), UBND xã ban hành Kế hoạch như sau:
      # I. KẾT QUẢ GIAI ĐOẠN 2021-2025
      Thu nhập bình quân đầu người năm 2025 đạt 62 triệu đồng; tỷ lệ hộ nghèo còn 3,2%.
      # II. MỤC TIÊU
      1. Đến năm 2028, xã đạt chuẩn nông thôn mới nâng cao.
      2. Đến hết năm 2030: ít nhất 04 sản phẩm OCOP đạt từ 3 sao trở lên; tỷ lệ hộ nghèo dưới 1%; 98% dân số tham gia bảo hiểm y tế.
      3. Các chỉ tiêu theo từng năm:
    """),
    T(((C("TT", rows=2), C("Chỉ tiêu", rows=2), C("Đơn vị tính", rows=2), C("Lộ trình thực hiện", columns=5)), ("2026", "2027", "2028", "2029", "2030"),
       ("1", "Tỷ lệ đường thôn được cứng hóa", "%", "70", "78", "85", "92", "100"),
       ("2", "Số thôn đạt chuẩn thôn thông minh", "Thôn", "1", "2", "4", "6", "8"),
       ("3", "Tỷ lệ chất thải rắn sinh hoạt được thu gom", "%", "75", "80", "85", "90", "≥ 95"))),
    P("III. NHIỆM VỤ TRỌNG TÂM", HEADING),
    T((("Số TT", "Nhiệm vụ, giải pháp", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời gian thực hiện", "Kết quả dự kiến", "Dự kiến kinh phí (triệu đồng)"), *rows_of(NTM, "no content lead partners timing product budget"))),
    P("IV. TỔ CHỨC THỰC HIỆN", HEADING), P("Giao Phòng Kinh tế chủ trì, phối hợp với các đơn vị liên quan theo dõi, tổng hợp, báo cáo UBND xã."),
    signature("UBND tỉnh", "Đảng ủy xã"),
  ), "77/KH-UBND", "2025-12-30", "Ủy ban nhân dân xã An Phú", "Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2026-2030", ("2026-01-01", "2030-12-31"), NTM,
  (Target("sản phẩm OCOP", 4, "count", ">=", "sản phẩm", "2030-12-31"), Target("hộ nghèo", 1, comparator="<", due="2030-12-31"), Target("dân số tham gia bảo hiểm y tế", 98, due="2030-12-31"),
   Target("đường thôn được cứng hóa", 100, due="2030-12-31", milestones=tuple((f"{y}-12-31", v) for y, v in zip(range(2026, 2031), (70, 78, 85, 92, 100), strict=True))),
   Target("thôn đạt chuẩn thôn thông minh", 8, "count", "=", "thôn", "2030-12-31", milestones=tuple((f"{y}-12-31", v) for y, v in zip(range(2026, 2031), (1, 2, 4, 6, 8), strict=True))),
   Target("chất thải rắn sinh hoạt", 95, comparator=">=", due="2030-12-31", milestones=tuple((f"{y}-12-31", v) for y, v in zip(range(2026, 2031), (75, 80, 85, 90, 95), strict=True)))))

DOCS: list[Doc] = [D1, D2, D3, D4, D5, D6, D7, D8]
