"""More documents that the rules were written against: pasted, printed, old and odd ones."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from dataclasses import replace

from benchmarks._reading.first import DISTRICT_TASKS, Y24, by, every, q
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

MARKED = (
    Task("Đăng bài hướng dẫn thủ tục đất đai trên trang thông tin điện tử", "Văn phòng HĐND và UBND", ("Phòng Kinh tế",), "Tháng 2, Tháng 5", ("2026-02-01", "2026-05-31", None), "02 bài", budget="500000"),
    Task("Phát tờ rơi về cấp đổi căn cước", "Công an phường", ("các tổ dân phố",), "Tháng 3", ("2026-03-01", "2026-03-31", None), "1.000 tờ rơi", budget="3000000"),
    Task("Ra quân Ngày thứ Bảy vì dân", "Đoàn Thanh niên phường", ("Trung tâm Phục vụ hành chính công", "Hội Phụ nữ phường"), "Tháng 4, Tháng 6", ("2026-04-01", "2026-06-30", None), "Ảnh, danh sách người được hỗ trợ", budget="2000000"),
)

PASTED = """UBND TỈNH THANH BÌNH                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                                  Độc lập - Tự do - Hạnh phúc
Số: 88/KH-SYT                          Thanh Bình, ngày 12 tháng 01 năm 2022

                         KẾ HOẠCH
       Tuyên truyền cải cách hành chính ngành Y tế năm 2022

   Căn cứ Kế hoạch số 15/KH-UBND ngày 07/01/2022 của UBND tỉnh đặt mục tiêu
85% hồ sơ trực tuyến, Sở Y tế ban hành k ế hoạch như sau:

I. MỤC TIÊU
   1. 100% bệnh viện, trung tâm y tế có bảng niêm yết giá dịch vụ và t ờ
khai mẫu tại nơi tiếp đón người bệnh.
   2. Ít nhất 80% người bệnh nội trú được hỏi biết số điện thoại đường dây
nóng.
                                                                           1


   3. Mỗi đơn vị có tối thiểu 01 tin, bài/tháng trên trang thông tin điện
tử của ngành.
II. PHÂN CÔNG

STT   Nội dung công việc             Đơn vị thực hiện     Thời gian         Kết quả
1     Viết bài giới thiệu thủ tục    Văn phòng Sở         Hằng tháng        Tin, bài
      cấp chứng chỉ hành nghề
2     Dựng video hướng dẫn đặt       Trung tâm Kiểm       Quý II/2022       02 video
      lịch khám trực tuyến           soát bệnh tật
3     In áp phích quy trình khám     Bệnh viện Đa khoa    Trước 15/8/2022   50 áp phích
      bệnh bảo hiểm y tế             tỉnh

                                                                           2
III. KINH PHÍ
Từ nguồn ngân sách được giao năm 2022.

Nơi nhận:                                         GIÁM ĐỐC
- UBND tỉnh;
- Lưu: VT.                                     Phạm Thị Mẫu
"""

PASTED_TASKS = (
    Task("Viết bài giới thiệu thủ tục cấp chứng chỉ hành nghề", "Văn phòng Sở", (), "Hằng tháng", every("monthly"), "Tin, bài"),
    Task("Dựng video hướng dẫn đặt lịch khám trực tuyến", "Trung tâm Kiểm soát bệnh tật", (), "Quý II/2022", q(2022, 2), "02 video"),
    Task("In áp phích quy trình khám bệnh bảo hiểm y tế", "Bệnh viện Đa khoa tỉnh", (), "Trước 15/8/2022", by("2022-08-15"), "50 áp phích"),
)

HOSPITAL = """SỞ Y TẾ TỈNH THANH BÌNH
BỆNH VIỆN ĐA KHOA THANH BÌNH
Số: 31/KH-BVĐK
Thanh Bình, ngày 10 tháng 02 năm 2023

KẾ HOẠCH
Truyền thông cải cách thủ tục hành chính năm 2023

I. MỤC TIÊU
- Trên 90% người bệnh hài lòng với quy trình tiếp đón.
- Thời gian làm thủ tục ra viện không quá 30 phút.
II. NHIỆM VỤ
1. Bố trí bàn hướng dẫn tại khoa Khám bệnh.
- Đơn vị chủ trì: Phòng Công tác xã hội
- Đơn vị phối hợp: Khoa Khám bệnh; Đoàn Thanh niên
- Thời gian thực hiện: Thường xuyên
- Sản phẩm: Bàn hướng dẫn hoạt động
2. Phát thanh nội bộ về quyền lợi bảo hiểm y tế.
- Đơn vị chủ trì: Phòng Tổ chức hành chính
- Thời gian thực hiện: Hằng ngày
- Sản phẩm: Bài phát thanh
3. Tập huấn giao tiếp cho nhân viên y tế.
- Đơn vị chủ trì: Phòng Điều dưỡng
- Đơn vị phối hợp: các khoa, phòng
- Thời gian thực hiện: Quý III/2023
- Sản phẩm: 02 lớp tập huấn
"""

HOSPITAL_TASKS = (
    Task("Bố trí bàn hướng dẫn tại khoa Khám bệnh", "Phòng Công tác xã hội", ("Khoa Khám bệnh", "Đoàn Thanh niên"), "Thường xuyên", every("continuous"), "Bàn hướng dẫn hoạt động"),
    Task("Phát thanh nội bộ về quyền lợi bảo hiểm y tế", "Phòng Tổ chức hành chính", (), "Hằng ngày", every("daily"), "Bài phát thanh"),
    Task("Tập huấn giao tiếp cho nhân viên y tế", "Phòng Điều dưỡng", ("các khoa, phòng",), "Quý III/2023", q(2023, 3), "02 lớp tập huấn"),
)

PROSE_TASKS = (
    Task("Xây dựng chuyên trang tuổi trẻ với cải cách hành chính", "Ban Tuyên giáo", ("Ban Thanh niên nông thôn",), "Trước ngày 30/4/2024", by("2024-04-30")),
    Task("Theo dõi, tổng hợp kết quả báo cáo Ban Thường vụ", "Ban Tuyên giáo", (), "Hằng quý", every("quarterly")),
    Task("Thành lập đội hình tình nguyện hướng dẫn dịch vụ công trực tuyến tại các xã, phường", "Các huyện, thị, thành đoàn", ("Công an cùng cấp",), "Trong tháng 3/2024", ("2024-03-01", "2024-03-31", None)),
)

NESTED = (
    Task("Bổ sung tờ gấp tại các điểm bưu điện văn hóa xã", "Phòng Kỹ thuật nghiệp vụ", ("Bưu điện các huyện",), "Hằng quý", every("quarterly"), "Sổ theo dõi cấp phát"),
    Task("Tập huấn nhân viên bưu điện nhận hồ sơ tại nhà", "Phòng Tổ chức hành chính", ("Trung tâm Phục vụ hành chính công tỉnh",), "Tháng 4/2024", ("2024-04-01", "2024-04-30", None), "02 lớp tập huấn"),
)

UNITS_AS_GROUPS = (
    Task("Tham mưu ban hành quy chế phát ngôn", "Văn phòng UBND tỉnh", ("Sở Tư pháp",), "Quý I", q(2026, 1), "Quy chế"),
    Task("Công khai kết quả giải quyết hồ sơ hằng ngày", "Văn phòng UBND tỉnh", ("các sở, ban, ngành",), "Quý I, Quý II, Quý III, Quý IV", ("2026-01-01", "2026-12-31", None), "Bảng điện tử"),
    Task("Sản xuất chương trình Dân hỏi - Chính quyền trả lời", "Báo và Phát thanh, Truyền hình tỉnh", ("UBND các xã, phường",), "Quý II, Quý IV", ("2026-04-01", "2026-12-31", None), "Chương trình truyền hình"),
)

TABBED = """ỦY BAN NHÂN DÂN
XÃ PHÚ LỘC
Số: 09/KH-UBND
Phú Lộc, ngày 20/01/2026

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2026

I. MỤC TIÊU
- Phấn đấu 100% thôn có tổ công nghệ số cộng đồng hoạt động hiệu quả.
- Cắt giảm ít nhất 30% thời gian giải quyết hồ sơ đất đai.
- Tổ chức hai buổi đối thoại với nhân dân trong năm.

II. NHIỆM VỤ
TT\tNhiệm vụ\tChủ trì\tPhối hợp\tTiến độ\tSản phẩm
1\tPhát loa hướng dẫn nộp hồ sơ đất đai\tPhòng Văn hóa - Xã hội\tcác thôn\tHằng tuần\tBản tin
2\tGắn mã QR thủ tục tại nhà văn hóa thôn\tTrung tâm Phục vụ hành chính công\tĐoàn Thanh niên; các thôn\tQuý I/2026\tMã QR tại 12 thôn
3\tHọp dân giải thích quy định mới\tỦy ban MTTQ Việt Nam xã\tPhòng Kinh tế\tTháng 6/2026\tBiên bản

Nơi nhận:
- Đảng ủy;
- Lưu VT.
"""

TABBED_TASKS = (
    Task("Phát loa hướng dẫn nộp hồ sơ đất đai", "Phòng Văn hóa - Xã hội", ("các thôn",), "Hằng tuần", every("weekly"), "Bản tin"),
    Task("Gắn mã QR thủ tục tại nhà văn hóa thôn", "Trung tâm Phục vụ hành chính công", ("Đoàn Thanh niên", "các thôn"), "Quý I/2026", q(2026, 1), "Mã QR tại 12 thôn"),
    Task("Họp dân giải thích quy định mới", "Ủy ban MTTQ Việt Nam xã", ("Phòng Kinh tế",), "Tháng 6/2026", ("2026-06-01", "2026-06-30", None), "Biên bản"),
)

MENU = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/gt">Giới thiệu</a></li><li><a href="/tt">Tin tức</a></li></ul></nav><div class="tools">Bản in | Gửi email | A+ A-</div>'
FOOT = '<p>Lượt xem: 1.532</p><h4>Tin liên quan</h4><ul><li><a href="/1">Xã Bình Minh đạt 98% hồ sơ đúng hạn năm 2022</a></li><li><a href="/2">100% cán bộ dự tập huấn</a></li><li><a href="/3">Hội nghị tổng kết</a></li></ul><footer>Bản quyền UBND huyện</footer>'

DOCS: list[Doc] = [
    Doc(
        "phuong-thang",
        "xlsx",
        (
            head("ỦY BAN NHÂN DÂN", "PHƯỜNG HÒA THUẬN", "17/KH-UBND", "Hòa Thuận, ngày 15 tháng 01 năm 2026"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền cải cách hành chính 6 tháng đầu năm 2026", CENTRED),
            T(
                (
                    (C("TT", rows=2), C("Nội dung", rows=2), C("Bộ phận chủ trì", rows=2), C("Bộ phận phối hợp", rows=2), C("Tháng thực hiện", columns=6), C("Sản phẩm", rows=2), C("Kinh phí (đồng)", rows=2)),
                    ("1", "2", "3", "4", "5", "6"),
                    ("1", "Đăng bài hướng dẫn thủ tục đất đai trên trang thông tin điện tử", "Văn phòng HĐND và UBND", "Phòng Kinh tế", "", "x", "", "", "x", "", "02 bài", "500000"),
                    ("2", "Phát tờ rơi về cấp đổi căn cước", "Công an phường", "các tổ dân phố", "", "", "x", "", "", "", "1.000 tờ rơi", "3000000"),
                    ("3", "Ra quân Ngày thứ Bảy vì dân", "Đoàn Thanh niên phường", "Trung tâm Phục vụ hành chính công; Hội Phụ nữ phường", "", "", "", "x", "", "x", "Ảnh, danh sách người được hỗ trợ", "2000000"),
                    (C("Tổng cộng", columns=11), "5500000"),
                )
            ),
            P("Lưu ý: 100% tổ dân phố có ít nhất một buổi tuyên truyền."),
        ),
        "17/KH-UBND",
        "2026-01-15",
        "Ủy ban nhân dân phường Hòa Thuận",
        "Kế hoạch tuyên truyền cải cách hành chính 6 tháng đầu năm 2026",
        ("2026-01-01", "2026-06-30"),
        MARKED,
        (Target("tổ dân phố", 100),),
    ),
    Doc(
        "so-y-te-dan",
        "txt",
        (PASTED,),
        "88/KH-SYT",
        "2022-01-12",
        "Sở Y tế",
        "Kế hoạch tuyên truyền cải cách hành chính ngành Y tế năm 2022",
        ("2022-01-01", "2022-12-31"),
        PASTED_TASKS,
        (Target("bệnh viện, trung tâm y tế có bảng niêm yết", 100), Target("người bệnh nội trú được hỏi", 80, comparator=">="), Target("Mỗi đơn vị", 1, "count_each", ">=", "tin, bài", cadence="monthly")),
    ),
    Doc(
        "tin-huyen",
        "html",
        (
            P("Huyện Đại Sơn ban hành kế hoạch tuyên truyền cải cách hành chính", CENTRED),
            *lines("""
                Thứ Tư, 18/01/2023 | 08:30
                UBND huyện Đại Sơn vừa ban hành Kế hoạch số 12/KH-UBND ngày 16/01/2023 về tuyên truyền cải cách hành chính năm 2023.
                Kế hoạch nhằm nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính; tạo đồng thuận trong thực hiện.
                Theo kế hoạch, huyện phấn đấu 100% xã, thị trấn có chuyên mục cải cách hành chính trên đài truyền thanh; ít nhất 75% người dân biết cách nộp hồ sơ trực tuyến; mỗi cơ quan viết tối thiểu 02 tin, bài/quý. Năm 2022, huyện đã có 61% hồ sơ nộp trực tuyến.
                Các hình thức tuyên truyền gồm: qua báo chí, hệ thống truyền thanh cơ sở, mạng xã hội, tờ rơi, hội nghị.
                Tác giả: Thu Mẫu
            """),
        ),
        "12/KH-UBND",
        "2023-01-16",
        "UBND huyện Đại Sơn",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2023",
        ("2023-01-01", "2023-12-31"),
        (),
        (Target("xã, thị trấn có chuyên mục", 100), Target("người dân biết cách nộp hồ sơ", 75, comparator=">="), Target("mỗi cơ quan", 2, "count_each", ">=", "tin, bài", cadence="quarterly")),
        options={"before": MENU, "after": FOOT},
    ),
    Doc(
        "benh-vien-cu",
        "txt",
        (HOSPITAL,),
        "31/KH-BVĐK",
        "2023-02-10",
        "Bệnh viện Đa khoa Thanh Bình",
        "Kế hoạch truyền thông cải cách thủ tục hành chính năm 2023",
        ("2023-01-01", "2023-12-31"),
        HOSPITAL_TASKS,
        (Target("người bệnh hài lòng", 90, comparator=">"), Target("Thời gian làm thủ tục ra viện", 30, "duration", "<=", "phút")),
        options={"font": "tcvn3"},
    ),
    Doc(
        "tinh-doan",
        "docx",
        (
            head("TỈNH ĐOÀN HÀ TRUNG", "BAN CHẤP HÀNH", "112-KH/TĐTN", "Hà Trung, ngày 22 tháng 01 năm 2024"),
            P("KẾ HOẠCH", CENTRED),
            P("Đoàn Thanh niên tham gia tuyên truyền cải cách hành chính năm 2024", CENTRED),
            *lines("""
                # I. MỤC TIÊU
                - Mỗi cơ sở Đoàn có ít nhất 01 đội hình hướng dẫn dịch vụ công trực tuyến.
                - 80% đoàn viên cài đặt ứng dụng định danh điện tử.
                # II. TỔ CHỨC THỰC HIỆN
                1. Ban Tuyên giáo
                a) Chủ trì, phối hợp với Ban Thanh niên nông thôn xây dựng chuyên trang tuổi trẻ với cải cách hành chính, hoàn thành trước ngày 30/4/2024.
                b) Theo dõi, tổng hợp kết quả báo cáo Ban Thường vụ hằng quý.
                2. Các huyện, thị, thành đoàn: Phối hợp với Công an cùng cấp thành lập đội hình tình nguyện hướng dẫn dịch vụ công trực tuyến tại các xã, phường trong tháng 3/2024.
            """),
            signature("Tỉnh ủy", title="TM. BAN THƯỜNG VỤ"),
        ),
        "112-KH/TĐTN",
        "2024-01-22",
        "Tỉnh đoàn Hà Trung",
        "Kế hoạch Đoàn Thanh niên tham gia tuyên truyền cải cách hành chính năm 2024",
        Y24,
        PROSE_TASKS,
        (Target("Mỗi cơ sở Đoàn", 1, "count_each", ">=", "đội hình"), Target("đoàn viên cài đặt", 80)),
    ),
    Doc(
        "buu-dien",
        "docx",
        (
            head("TỔNG CÔNG TY BƯU ĐIỆN VIỆT NAM", "BƯU ĐIỆN TỈNH LÂM SƠN", "205/KH-BĐLS", "Lâm Sơn, ngày 05 tháng 3 năm 2024"),
            P("KẾ HOẠCH", CENTRED),
            P("Tuyên truyền dịch vụ bưu chính công ích năm 2024", CENTRED),
            P("I. MỤC TIÊU", "heading"),
            P("100% điểm bưu điện văn hóa xã có tờ gấp hướng dẫn."),
            P("II. NỘI DUNG THỰC HIỆN", "heading"),
            T(
                (
                    ("STT", "Nội dung công việc", "Phân công", "Thời gian", "Kết quả"),
                    ("1", NESTED[0].content, C(nested=(("Chủ trì", "Phòng Kỹ thuật nghiệp vụ"), ("Phối hợp", "Bưu điện các huyện"))), "Hằng quý", "Sổ theo dõi cấp phát"),
                    ("2", NESTED[1].content, C(nested=(("Chủ trì", "Phòng Tổ chức hành chính"), ("Phối hợp", "Trung tâm Phục vụ hành chính công tỉnh"))), "Tháng 4/2024", "02 lớp tập huấn"),
                )
            ),
        ),
        "205/KH-BĐLS",
        "2024-03-05",
        "Bưu điện tỉnh Lâm Sơn",
        "Kế hoạch tuyên truyền dịch vụ bưu chính công ích năm 2024",
        Y24,
        NESTED,
        (Target("điểm bưu điện văn hóa xã có tờ gấp", 100),),
        options={"form": "NFD"},
    ),
    Doc(
        "tinh-quy",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG HẢI", "02/KH-UBND", "Đông Hải, ngày 05 tháng 01 năm 2026"),
            P("KẾ HOẠCH", CENTRED),
            P("Truyền thông cải cách hành chính năm 2026", CENTRED),
            P("A. CHỈ TIÊU", "heading"),
            P("Đến 31/12/2026, tối thiểu 95% câu hỏi của người dân trên Cổng thông tin điện tử được trả lời trong vòng 03 ngày làm việc."),
            P("B. NHIỆM VỤ", "heading"),
            T(
                (
                    (C("STT", rows=2), C("Nội dung, sản phẩm", rows=2), C("Sản phẩm", rows=2), C("Đơn vị phối hợp", rows=2), C("Thời gian thực hiện năm 2026", columns=4)),
                    ("Quý I", "Quý II", "Quý III", "Quý IV"),
                    ("I", C("Văn phòng UBND tỉnh", columns=7)),
                    ("1", UNITS_AS_GROUPS[0].content, "Quy chế", "Sở Tư pháp", "x", "", "", ""),
                    ("2", UNITS_AS_GROUPS[1].content, "Bảng điện tử", "các sở, ban, ngành", "x", "x", "x", "x"),
                    ("II", C("Báo và Phát thanh, Truyền hình tỉnh", columns=7)),
                    ("3", UNITS_AS_GROUPS[2].content, "Chương trình truyền hình", "UBND các xã, phường", "", "x", "", "x"),
                )
            ),
        ),
        "02/KH-UBND",
        "2026-01-05",
        "Ủy ban nhân dân tỉnh Đông Hải",
        "Kế hoạch truyền thông cải cách hành chính năm 2026",
        ("2026-01-01", "2026-12-31"),
        UNITS_AS_GROUPS,
        (Target("câu hỏi của người dân", 95, comparator=">=", due="2026-12-31"),),
    ),
    Doc(
        "xa-tab",
        "txt",
        (TABBED,),
        "09/KH-UBND",
        "2026-01-20",
        "Ủy ban nhân dân xã Phú Lộc",
        "Kế hoạch tuyên truyền cải cách hành chính năm 2026",
        ("2026-01-01", "2026-12-31"),
        TABBED_TASKS,
        (Target("thôn có tổ công nghệ số", 100), Target("thời gian giải quyết hồ sơ đất đai", 30, "change", ">="), Target("hai buổi đối thoại", 2, "count", "=", "buổi")),
    ),
    Doc(
        "huyen-typst",
        "typst",
        (
            head("ỦY BAN NHÂN DÂN", "HUYỆN SƠN ĐÔNG", "45/KH-UBND", "Sơn Đông, ngày 18 tháng 01 năm 2023"),
            P("KẾ HOẠCH", CENTRED),
            P("Triển khai tuyên truyền cải cách hành chính năm 2023", CENTRED),
            P("I. CHỈ TIÊU", "heading"),
            P("1. Tối thiểu 50% thủ tục hành chính có video hướng dẫn."),
            P("II. PHÂN CÔNG NHIỆM VỤ", "heading"),
            T((("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả"), *merged_down(rows_of(tuple(replace(t, form="") for t in DISTRICT_TASKS), "no content lead partners timing product"), 2))),
        ),
        "45/KH-UBND",
        "2023-01-18",
        "Ủy ban nhân dân huyện Sơn Đông",
        "Kế hoạch triển khai tuyên truyền cải cách hành chính năm 2023",
        ("2023-01-01", "2023-12-31"),
        tuple(replace(t, form="") for t in DISTRICT_TASKS),
        (Target("thủ tục hành chính có video hướng dẫn", 50, comparator=">="),),
    ),
    Doc(
        "bao-cao",
        "docx",
        (
            head("ỦY BAN NHÂN DÂN", "XÃ AN PHÚ", "60/BC-UBND", "An Phú, ngày 10 tháng 12 năm 2023"),
            P("BÁO CÁO", CENTRED),
            P("Kết quả thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2023", CENTRED),
            *lines("""
                Thực hiện Kế hoạch số 04/KH-UBND ngày 10/01/2023, UBND xã báo cáo:
                # I. Kết quả
                - 100% thôn có loa truyền thanh.
                - Đã phát 120 bản tin.
            """),
        ),
        is_plan=False,
    ),
]
