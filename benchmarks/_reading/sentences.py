"""Single sentences and short sections: duties, promises and times, each in a plan that holds nothing else."""

# ruff: noqa: E501 - sentences are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.first import by, every, q
from benchmarks._reading.shapes import Doc, Target, Task
from benchmarks._reading.spans import UNSAID, months, whole

_HEAD = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n\n"
_TITLE = "Kế hoạch tuyên truyền cải cách hành chính năm 2026"


def _plan(section: str, text: str, tasks: tuple[Task, ...], targets: tuple[Target, ...]) -> Doc:
    name = " ".join(text.split())[:60]
    return Doc(name, "txt", (f"{_HEAD}{section}\n{text}\n",), title=_TITLE, period=whole(2026), tasks=tasks, targets=targets)


def duty(text: str, *tasks: Task) -> Doc:
    return _plan("IV. TỔ CHỨC THỰC HIỆN", text, tasks, ())


def promise(text: str, *targets: Target) -> Doc:
    return _plan("II. MỤC TIÊU", text, (), targets)


def timed(words: str, norm: tuple[str | None, str | None, str | None]) -> Doc:
    text = f"1. Mở chuyên mục cải cách hành chính.\n- Đơn vị chủ trì: Văn phòng\n- Thời gian: {words}"
    task = Task("Mở chuyên mục cải cách hành chính", "Văn phòng", (), words, norm)
    return _plan("III. NHIỆM VỤ", text, (task,), ())


DUTIES = [
    duty("1. Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ, UBND các xã, phường tham mưu UBND tỉnh ban hành tài liệu hỏi đáp pháp luật trong quý I/2026.",
         Task("Tham mưu UBND tỉnh ban hành tài liệu hỏi đáp pháp luật", "Sở Tư pháp", ("Sở Nội vụ", "UBND các xã, phường"), "trong quý I/2026", q(2026, 1))),
    duty("Giao Phòng Văn hóa - Xã hội xây dựng kịch bản phát thanh, hoàn thành trước ngày 10/3/2026.",
         Task("Xây dựng kịch bản phát thanh", "Phòng Văn hóa - Xã hội", (), "trước ngày 10/3/2026", by("2026-03-10"))),
    duty("Đề nghị Mặt trận Tổ quốc Việt Nam xã vận động hội viên cài đặt ứng dụng VNeID.",
         Task("Vận động hội viên cài đặt ứng dụng VNeID", "Mặt trận Tổ quốc Việt Nam xã")),
    duty("UBND các xã có trách nhiệm niêm yết công khai thủ tục hành chính tại nhà văn hóa thôn.",
         Task("Niêm yết công khai thủ tục hành chính tại nhà văn hóa thôn", "UBND các xã")),
    duty("2. Trưởng các thôn, tổ dân phố\nThông báo lịch tiếp công dân trên loa truyền thanh vào sáng thứ Hai hằng tuần.",
         Task("Thông báo lịch tiếp công dân trên loa truyền thanh", "Trưởng các thôn, tổ dân phố", (), "vào sáng thứ Hai hằng tuần", every("weekly"))),
    duty("- Văn phòng UBND tỉnh: Vận hành trợ lý ảo trả lời thủ tục hành chính, hoàn thành trong tháng 6/2026.",
         Task("Vận hành trợ lý ảo trả lời thủ tục hành chính", "Văn phòng UBND tỉnh", (), "trong tháng 6/2026", months(2026, 6))),
    duty('3. Tỉnh đoàn phát động phong trào "Thanh niên tình nguyện hỗ trợ dịch vụ công"; thành lập đội hình tại 100 xã.',
         Task('Phát động phong trào "Thanh niên tình nguyện hỗ trợ dịch vụ công"', "Tỉnh đoàn"),
         Task("Thành lập đội hình tại 100 xã", "Tỉnh đoàn")),
    duty("Yêu cầu Thủ trưởng các cơ quan, đơn vị quán triệt nội dung Kế hoạch tại cuộc họp giao ban tháng 02/2026.",
         Task("Quán triệt nội dung Kế hoạch tại cuộc họp giao ban", "Thủ trưởng các cơ quan, đơn vị", (), "tháng 02/2026", months(2026, 2))),
    duty("Sở Tài chính căn cứ khả năng ngân sách, bố trí kinh phí in tờ gấp tuyên truyền.",
         Task("Bố trí kinh phí in tờ gấp tuyên truyền", "Sở Tài chính")),
    duty("Công an xã phối hợp với Đoàn Thanh niên xã tổ chức điểm hỗ trợ định danh điện tử tại chợ vào thứ Bảy hằng tuần.",
         Task("Tổ chức điểm hỗ trợ định danh điện tử tại chợ", "Công an xã", ("Đoàn Thanh niên xã",), "vào thứ Bảy hằng tuần", every("weekly"))),
    duty("a) Sở Khoa học và Công nghệ:\n- Hướng dẫn kỹ thuật gắn mã QR trên tờ gấp.\n- Bảo đảm hạ tầng cho hội nghị trực tuyến.\nb) Sở Y tế:\n- Chỉ đạo các bệnh viện phát video tuyên truyền tại khu chờ.",
         Task("Hướng dẫn kỹ thuật gắn mã QR trên tờ gấp", "Sở Khoa học và Công nghệ"),
         Task("Bảo đảm hạ tầng cho hội nghị trực tuyến", "Sở Khoa học và Công nghệ"),
         Task("Chỉ đạo các bệnh viện phát video tuyên truyền tại khu chờ", "Sở Y tế")),
    duty("Các sở, ban, ngành, UBND cấp xã căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị, gửi về Sở Nội vụ trước ngày 15/02/2026.",
         Task("Xây dựng kế hoạch của đơn vị, gửi về Sở Nội vụ", "Các sở, ban, ngành, UBND cấp xã", (), "trước ngày 15/02/2026", by("2026-02-15"))),
    duty("Phân công đồng chí Nguyễn Thị Mẫu, công chức Văn hóa - Xã hội, biên tập bản tin hằng tháng.",
         Task("Biên tập bản tin", "đồng chí Nguyễn Thị Mẫu, công chức Văn hóa - Xã hội", (), "hằng tháng", every("monthly"))),
    duty('Báo Bắc Lĩnh mở chuyên trang "Cải cách hành chính", mỗi tuần đăng 01 kỳ.',
         Task('Mở chuyên trang "Cải cách hành chính"', "Báo Bắc Lĩnh", (), "mỗi tuần đăng 01 kỳ", every("weekly"))),
    duty("Trung tâm Phục vụ hành chính công tỉnh là đơn vị đầu mối tiếp nhận phản ánh, kiến nghị của người dân.",
         Task("Tiếp nhận phản ánh, kiến nghị của người dân", "Trung tâm Phục vụ hành chính công tỉnh")),
    duty("Ban Chỉ huy Quân sự xã, Công an xã theo chức năng, nhiệm vụ lồng ghép tuyên truyền trong huấn luyện dân quân.",
         Task("Lồng ghép tuyên truyền trong huấn luyện dân quân", "Ban Chỉ huy Quân sự xã, Công an xã")),
    duty("4. Hiệu trưởng các trường trên địa bàn chịu trách nhiệm tổ chức ngoại khóa về giao tiếp công vụ.",
         Task("Tổ chức ngoại khóa về giao tiếp công vụ", "Hiệu trưởng các trường trên địa bàn")),
    duty("Căn cứ Kế hoạch này, các đơn vị nghiêm túc triển khai thực hiện."),
    duty("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Sở Nội vụ để tổng hợp."),
    duty("Trên đây là Kế hoạch tuyên truyền, yêu cầu các cơ quan, đơn vị triển khai thực hiện."),
    duty("Đề nghị Đảng ủy, HĐND xã quan tâm lãnh đạo, chỉ đạo việc thực hiện."),
    duty("5. Hội Cựu chiến binh, Hội Nông dân, Hội Liên hiệp Phụ nữ xã\n- Phổ biến tờ gấp trong sinh hoạt chi hội, định kỳ hằng quý.",
         Task("Phổ biến tờ gấp trong sinh hoạt chi hội", "Hội Cựu chiến binh, Hội Nông dân, Hội Liên hiệp Phụ nữ xã", (), "định kỳ hằng quý", every("quarterly"))),
    duty("Phòng Kinh tế phối hợp các đơn vị liên quan hướng dẫn hộ kinh doanh chuyển sang kê khai thuế; thời gian: quý II/2026.",
         Task("Hướng dẫn hộ kinh doanh chuyển sang kê khai thuế", "Phòng Kinh tế", ("các đơn vị liên quan",), "quý II/2026", q(2026, 2))),
    duty("Ngân hàng Nhà nước khu vực 9 chỉ đạo các tổ chức tín dụng miễn phí chuyển khoản lệ phí hành chính.",
         Task("Chỉ đạo các tổ chức tín dụng miễn phí chuyển khoản lệ phí hành chính", "Ngân hàng Nhà nước khu vực 9")),
    duty("6. Thanh tra tỉnh\nĐưa nội dung tuyên truyền vào kế hoạch thanh tra công vụ năm 2026.",
         Task("Đưa nội dung tuyên truyền vào kế hoạch thanh tra công vụ năm 2026", "Thanh tra tỉnh")),
    duty("Sở Nội vụ chủ trì; Sở Tài chính, Kho bạc Nhà nước khu vực phối hợp kiểm tra việc sử dụng kinh phí; hoàn thành trong quý IV/2026.",
         Task("Kiểm tra việc sử dụng kinh phí", "Sở Nội vụ", ("Sở Tài chính", "Kho bạc Nhà nước khu vực"), "trong quý IV/2026", q(2026, 4))),
    duty("Bưu điện tỉnh, Viettel Bắc Lĩnh nhắn tin giới thiệu Cổng Dịch vụ công đến thuê bao trên địa bàn trong tháng 3 và tháng 9/2026.",
         Task("Nhắn tin giới thiệu Cổng Dịch vụ công đến thuê bao trên địa bàn", "Bưu điện tỉnh, Viettel Bắc Lĩnh", (), "trong tháng 3 và tháng 9/2026", ("2026-03-01", "2026-09-30", None))),
    duty("Công chức Tư pháp - Hộ tịch cập nhật danh mục thủ tục hộ tịch trên bảng niêm yết ngay sau khi có thay đổi.",
         Task("Cập nhật danh mục thủ tục hộ tịch trên bảng niêm yết ngay sau khi có thay đổi", "Công chức Tư pháp - Hộ tịch")),
    duty("Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện Kế hoạch."),
    duty("7. Các cơ quan báo chí trên địa bàn: tăng thời lượng, nâng cao chất lượng tin, bài về cải cách hành chính.",
         Task("Tăng thời lượng, nâng cao chất lượng tin, bài về cải cách hành chính", "Các cơ quan báo chí trên địa bàn")),
]
PROMISES = [
    promise("- Phấn đấu trên 80% hồ sơ thủ tục hành chính được số hóa.", Target("hồ sơ thủ tục hành chính", 80, comparator=">")),
    promise("- 34/34 xã, phường có trang Zalo OA.", Target("xã, phường", 100)),
    promise("- Tỷ lệ giải quyết hồ sơ đúng hạn không thấp hơn 98%.", Target("Tỷ lệ giải quyết hồ sơ đúng hạn", 98, comparator=">=")),
    promise("- Giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.", Target("thời gian giải quyết thủ tục", 30, "change", ">=")),
    promise("- Mức độ hài lòng của người dân đạt 92% vào năm 2026.", Target("Mức độ hài lòng của người dân", 92, due="2026-12-31")),
    promise("- Mỗi sở, ngành gửi ít nhất 01 tin, bài/quý về Ban biên tập.", Target("sở, ngành", 1, "count_each", ">=", "tin, bài", cadence="quarterly")),
    promise("- In 5.000 tờ rơi và 200 áp phích.", Target("tờ rơi", 5000, "count", unit="tờ rơi"), Target("áp phích", 200, "count", unit="áp phích")),
    promise("- Phản ánh của người dân được trả lời chậm nhất trong 03 ngày làm việc.", Target("Phản ánh của người dân", 3, "duration", "<=", "ngày làm việc")),
    promise("- Đến hết quý II/2026, 100% thủ tục được niêm yết bằng mã QR.", Target("thủ tục", 100, due="2026-06-30")),
    promise("- Toàn bộ 100% công chức Bộ phận Một cửa mặc đồng phục.", Target("công chức Bộ phận Một cửa", 100)),
    promise("- Năm 2025 tỷ lệ này là 71%; năm 2026 phấn đấu đạt 85%.", Target("tỷ lệ", 85, due="2026-12-31")),
    promise("- Chỉ số PAR INDEX của tỉnh thuộc nhóm 10 địa phương dẫn đầu."),
    promise("- Ba phần tư số thôn có cụm loa thông minh."),
    promise("- Tối thiểu hai phần ba tổ dân phố có nhóm Zalo."),
    promise("- Duy trì 100% thủ tục đủ điều kiện cung cấp trực tuyến toàn trình.", Target("thủ tục đủ điều kiện", 100)),
    promise("- Ít nhất chín mươi phần trăm hộ dân biết số điện thoại đường dây nóng.", Target("hộ dân", 90, comparator=">=")),
    promise("- Tổ chức 4 đợt ra quân, mỗi đợt thu hút từ 100 người trở lên.", Target("đợt ra quân", 4, "count", unit="đợt"), Target("đợt", 100, "count_each", ">=", "người")),
    promise("- Niêm yết đầy đủ thủ tục.\n- Kết quả năm 2025: 88% hồ sơ đúng hạn."),
    promise("- Nghị quyết số 57-NQ/TW đề ra đến năm 2030 kinh tế số đạt 30% GDP."),
    promise("- Hơn 95% dân số tham gia bảo hiểm y tế.", Target("dân số tham gia bảo hiểm y tế", 95, comparator=">")),
    promise("- Tỷ lệ hồ sơ phải bổ sung dưới 3%.", Target("Tỷ lệ hồ sơ phải bổ sung", 3, comparator="<")),
    promise("- Không có hồ sơ trễ hạn quá 05 ngày.", Target("hồ sơ trễ hạn", 0, "count", unit="hồ sơ")),
    promise("- Thời gian chờ của người dân tối đa 15 phút/lượt giao dịch.", Target("Thời gian chờ của người dân", 15, "duration", "<=", "phút")),
    promise("- Đạt 500 lượt người tham gia cuộc thi trực tuyến.", Target("lượt người tham gia", 500, "count", unit="lượt người")),
    promise("- Nâng tỷ lệ chi trả an sinh xã hội qua tài khoản từ 62% lên 90%.", Target("tỷ lệ chi trả an sinh xã hội", 90)),
    promise("- 100% cơ quan hành chính cấp tỉnh, 90% UBND cấp xã xử lý văn bản trên môi trường mạng.", Target("cơ quan hành chính cấp tỉnh", 100), Target("UBND cấp xã", 90)),
    promise("- Đăng tải ít nhất 20 tin, bài mỗi tháng trên cổng thông tin.", Target("tin, bài", 20, "count", ">=", "tin, bài", cadence="monthly")),
    promise("- Phấn đấu năm 2026 tăng 02 bậc so với năm 2025 về Chỉ số hài lòng SIPAS.", Target("Chỉ số hài lòng SIPAS", 2, "change", unit="bậc", due="2026-12-31")),
]
TIMES = [
    timed("Hoàn thành trước 30/9/2026", by("2026-09-30")),
    timed("Quý I và Quý III năm 2026", ("2026-01-01", "2026-09-30", None)),
    timed("Từ tháng 02 đến hết tháng 11 năm 2026", months(2026, 2, 11)),
    timed("Ngày 15 hằng tháng", every("monthly")),
    timed("Hằng tháng, trước ngày 20", every("monthly")),
    timed("Tuần đầu của mỗi quý", every("quarterly")),
    timed("06 tháng, 01 năm", every("half_yearly")),
    timed("Sau khi Kế hoạch được ban hành", UNSAID),
    timed("Đầu tháng 5/2026", ("2026-05-01", "2026-05-10", None)),
    timed("Nửa đầu tháng 4/2026", ("2026-04-01", "2026-04-15", None)),
    timed("Trong 6 tháng đầu năm", ("2026-01-01", "2026-06-30", None)),
    timed("15 ngày/lần", UNSAID),
    timed("3 lần/tuần (thứ 2, 4, 6)", every("weekly")),
    timed("Các ngày 08/3, 30/4 và 02/9/2026", by("2026-09-02")),
    timed("Cả năm 2026", (*whole(2026), None)),
    timed("Không muộn hơn ngày 05 tháng 12 năm 2026", by("2026-12-05")),
    timed("Từ ngày 19/5/2026", ("2026-05-19", None, None)),
    timed("Tháng 10 hằng năm", ("2026-10-01", "2026-10-31", "yearly")),
    timed("Quý II/2026 (trước ngày 20/6)", ("2026-04-01", "2026-06-20", None)),
    timed("Khi có văn bản mới", UNSAID),
    timed("Mỗi ngày 02 lần (5 giờ 30 và 17 giờ)", every("daily")),
    timed("Giai đoạn 2026 - 2028", ("2026-01-01", "2028-12-31", None)),
]
DOCS: list[Doc] = [*DUTIES, *PROMISES, *TIMES]
