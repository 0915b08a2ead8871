"""The second lot, written after the first was mended and before it was read."""

# ruff: noqa: E501 - documents are read in one piece
# fmt: off
from __future__ import annotations

from benchmarks._reading.by_hand import next_page
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
from benchmarks._reading.spans import months, no_plan, whole

# ward: targets as text cells, leads and partners in one cell, form beside content
A = (
    Task("Phát động phong trào “Ngày thứ Sáu không giấy hẹn”", "Trung tâm Phục vụ hành chính công", ("Văn phòng HĐND và UBND", "Công an phường"), "Từ 01/02/2026", ("2026-02-01", None, None), "Số hồ sơ trả ngay trong ngày", "Giải quyết trực tiếp"),
    Task("Xây dựng chuyên mục “Mỗi ngày một thủ tục”", "Phòng Văn hóa - Xã hội", ("Trung tâm Phục vụ hành chính công",), "Hằng ngày", every("daily"), "Bài đăng kèm infographic", "Zalo OA, fanpage"),
    Task("Tổ chức “Gian hàng chuyển đổi số” tại chợ Trung tâm", "Phòng Kinh tế, Hạ tầng và Đô thị", ("Ban Quản lý chợ", "Đoàn Thanh niên phường"), "Sáng thứ Bảy hằng tuần, từ tháng 4 đến tháng 9", ("2026-04-01", "2026-09-30", "weekly"), "Ảnh, danh sách tiểu thương được hỗ trợ", "Hỗ trợ lưu động"),
    Task("Đối thoại giữa Chủ tịch UBND phường với Nhân dân", "Văn phòng HĐND và UBND", ("Ủy ban MTTQ Việt Nam phường", "các khu phố"), "6 tháng/lần", every("half_yearly"), "Thông báo kết luận đối thoại", "Hội nghị"),
)
R1 = Doc("phuong-cds", "docx", (
    head("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP", "19/KH-UBND", "Tân Lập, ngày 23 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông chuyển đổi số và dịch vụ công trực tuyến năm 2026", CENTRED),
    P("Căn cứ Kế hoạch số 06/KH-UBND ngày 08/01/2026 của UBND thành phố về truyền thông chuyển đổi số năm 2026; UBND phường ban hành Kế hoạch như sau:"),
    P("1. Mục đích", HEADING), P("Giúp người dân, hộ kinh doanh biết và dùng được dịch vụ công trực tuyến."),
    P("2. Chỉ tiêu chủ yếu", HEADING),
    T((("STT", "Tên chỉ tiêu", "Mức phấn đấu", "Thời hạn", "Đơn vị theo dõi"),
       ("1", "Hồ sơ nộp trực tuyến toàn trình", "Tối thiểu 80%", "Tháng 12/2026", "Trung tâm Phục vụ hành chính công"),
       ("2", "Khu phố có Tổ công nghệ số cộng đồng hoạt động", "12/12 khu phố", "Quý I/2026", "Phòng Văn hóa - Xã hội"),
       ("3", "Tin, bài đăng trên Zalo OA của phường", "240 tin, bài", "Tháng 12/2026", "Phòng Văn hóa - Xã hội"),
       ("4", "Người dân hài lòng khi đến giao dịch", "Trên 96%", "Tháng 12/2026", "Văn phòng HĐND và UBND"))),
    P("3. Nhiệm vụ", HEADING),
    T((("TT", "Nội dung hoạt động", "Cách thức thực hiện", "Chủ trì, phối hợp", "Thời gian", "Minh chứng/sản phẩm"),
       *[(str(i), t.content, t.form, f"- Chủ trì: {t.lead};\n- Phối hợp: {', '.join(t.partners)}.", t.timing, t.product) for i, t in enumerate(A, 1)])),
    P("* Ghi chú: Ngoài các nhiệm vụ trên, mỗi khu phố tổ chức ít nhất 02 buổi “Cà phê chuyển đổi số” trong năm."),
    P("4. Kinh phí", HEADING), P("Sử dụng kinh phí được giao năm 2026 của phường và nguồn xã hội hóa."),
    signature("UBND thành phố", "Đảng ủy phường", title="TM. ỦY BAN NHÂN DÂN"),
  ), "19/KH-UBND", "2026-01-23", "Ủy ban nhân dân phường Tân Lập", "Kế hoạch truyền thông chuyển đổi số và dịch vụ công trực tuyến năm 2026", whole(2026), A,
  (Target("Hồ sơ nộp trực tuyến toàn trình", 80, comparator=">=", due="2026-12-31"), Target("Khu phố có Tổ công nghệ số", 100, due="2026-03-31"), Target("Tin, bài đăng trên Zalo OA", 240, "count", "=", "tin, bài", "2026-12-31"), Target("Người dân hài lòng", 96, comparator=">", due="2026-12-31"), Target("mỗi khu phố", 2, "count_each", ">=", "buổi")))

# text of a PDF, cells a line each is in another set; here blank-aligned columns over a page break
TXT = """        UBND HUYỆN ĐÔNG GIANG           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           PHÒNG TƯ PHÁP                       Độc lập - Tự do - Hạnh phúc

        Số: 14/KH-TP                     Đông Giang, ngày 26 tháng 02 năm 2024


                                 KẾ HOẠCH
            Phổ biến, giáo dục pháp luật cho đồng bào dân tộc thiểu số
                                  năm 2024

     Thực hiện Kế hoạch số 33/KH-UBND ngày 31/01/2024 của UBND huyện về công tác
phổ biến, giáo dục pháp luật năm 2024, Phòng Tư pháp xây dựng Kế hoạch như sau:
     I. MỤC TIÊU
     - Năm 2023, đã tổ chức 42 cuộc tuyên truyền với 2.950 lượt người dự;
     - Năm 2024, phấn đấu 100% thôn đồng bào dân tộc thiểu số được tuyên truyền
Luật Đất đai năm 2024;
     - Ít nhất 60% người dân tham dự trả lời đúng câu hỏi khảo sát sau mỗi cuộc
tuyên truyền;
     - Mỗi xã có từ 02 tuyên truyền viên pháp luật biết tiếng Cơ Tu trở lên.
     II. NỘI DUNG, PHÂN CÔNG THỰC HIỆN

 STT   Nội dung                        Chủ trì             Phối hợp           Thời gian       Sản phẩm
  1    Tuyên truyền lưu động Luật      Phòng Tư pháp       UBND các xã        Tháng 3 đến     11 cuộc
       Đất đai tại các thôn                                                   tháng 8/2024
  2    Dịch và phát hành tờ gấp        Phòng Tư pháp       Phòng Dân tộc      Quý II/2024     3.000 tờ gấp
       song ngữ Việt - Cơ Tu
                                                                                                         2
 STT   Nội dung                        Chủ trì             Phối hợp           Thời gian       Sản phẩm
  3    Phát thanh chuyên mục “Pháp     Trung tâm Văn       Phòng Tư pháp      02 lần/tuần     Bài phát
       luật với cuộc sống”             hóa, Thể thao và                                       thanh
                                       TT-TH huyện
  4    Tập huấn tuyên truyền viên      Phòng Tư pháp       Trung tâm Trợ      Trước           Danh sách
       pháp luật                                           giúp pháp lý       15/9/2024       học viên

     III. TỔ CHỨC THỰC HIỆN
     UBND các xã, thị trấn báo cáo kết quả về Phòng Tư pháp trước ngày 10/11/2024.

     Nơi nhận:                                          TRƯỞNG PHÒNG
     - UBND huyện;
     - Lưu: VT.                                         Bh'riu Mẫu
"""
R2T = (Task("Tuyên truyền lưu động Luật Đất đai tại các thôn", "Phòng Tư pháp", ("UBND các xã",), "Tháng 3 đến tháng 8/2024", ("2024-03-01", "2024-08-31", None), "11 cuộc"),
 Task("Dịch và phát hành tờ gấp song ngữ Việt - Cơ Tu", "Phòng Tư pháp", ("Phòng Dân tộc",), "Quý II/2024", q(2024, 2), "3.000 tờ gấp"),
 Task("Phát thanh chuyên mục “Pháp luật với cuộc sống”", "Trung tâm Văn hóa, Thể thao và TT-TH huyện", ("Phòng Tư pháp",), "02 lần/tuần", every("weekly"), "Bài phát thanh"),
 Task("Tập huấn tuyên truyền viên pháp luật", "Phòng Tư pháp", ("Trung tâm Trợ giúp pháp lý",), "Trước 15/9/2024", by("2024-09-15"), "Danh sách học viên"))
R2 = Doc("phong-tu-phap-dan", "txt", (TXT,), "14/KH-TP", "2024-02-26", "Phòng Tư pháp", "Kế hoạch phổ biến, giáo dục pháp luật cho đồng bào dân tộc thiểu số năm 2024", whole(2024), R2T,
 (Target("thôn đồng bào dân tộc thiểu số", 100), Target("người dân tham dự trả lời đúng", 60, comparator=">="), Target("Mỗi xã", 2, "count_each", ">=", "tuyên truyền viên")))

# province: leads in headings of tables, marks under months
B1 = (Task("Xây dựng bộ câu hỏi đáp về cải cách hành chính", "Sở Nội vụ", ("Văn phòng UBND tỉnh",), "Quý I", q(2025, 1), "Bộ 100 câu hỏi đáp"),
    Task("Tổ chức diễn đàn “Chính quyền lắng nghe”", "Sở Nội vụ", ("Ủy ban MTTQ Việt Nam tỉnh", "Tỉnh đoàn"), "Quý II, Quý IV", ("2025-04-01", "2025-12-31", None), "02 diễn đàn"))
B2 = (Task("Tuyên truyền cải cách thủ tục thuế, hải quan", "Sở Tài chính", ("Chi cục Thuế khu vực", "Chi cục Hải quan khu vực"), "Quý III", q(2025, 3), "Tài liệu, hội nghị"),
    Task("Công khai danh mục dự án kêu gọi đầu tư", "Sở Tài chính", ("Trung tâm Xúc tiến đầu tư",), "Quý I, Quý II, Quý III, Quý IV", ("2025-01-01", "2025-12-31", None), "Danh mục trên Cổng thông tin"))
HEADQ = ((C("TT", rows=2), C("Nhiệm vụ", rows=2), C("Đơn vị phối hợp", rows=2), C("Thời gian thực hiện", columns=4), C("Sản phẩm dự kiến", rows=2)), ("Quý I", "Quý II", "Quý III", "Quý IV"))
def quarters_of(number: int, task: Task) -> tuple[str, ...]:
    """Write a row with marks under its quarters."""
    marks = ["X" if f"Quý {one}" in task.timing.split(", ") else "" for one in ("I", "II", "III", "IV")]
    return (str(number), task.content, "; ".join(task.partners), *marks, task.product)
R3 = Doc("tinh-theo-so", "docx", (
    head("ỦY BAN NHÂN DÂN", "TỈNH THANH BÌNH", "37/KH-UBND", "Thanh Bình, ngày 25 tháng 01 năm 2025"),
    P("KẾ HOẠCH", CENTRED), P("THÔNG TIN, TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025", CENTRED), P("CỦA TỈNH THANH BÌNH", CENTRED),
    *lines("""
    Thực hiện Quyết định số 049/QĐ-BNV ngày 01/3/2025 của Bộ Nội vụ; Kế hoạch số 6101/KH-UBND ngày 30/12/2024 của UBND tỉnh về cải cách hành chính năm 2025 với mục tiêu 90% hồ sơ trực tuyến, UBND tỉnh ban hành Kế hoạch như sau:
    # I. MỤC ĐÍCH, YÊU CẦU
    # 1. Mục đích
    a) Tuyên truyền sâu rộng nội dung Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.
    # 2. Yêu cầu
    a) Bám sát 06 nội dung cải cách hành chính.
    # II. MỤC TIÊU CỤ THỂ
    1. 100% cơ quan hành chính nhà nước các cấp ban hành và triển khai kế hoạch tuyên truyền cải cách hành chính năm 2025, hoàn thành trong quý I/2025.
    2. Tối thiểu 70% người dân, doanh nghiệp khi được hỏi biết đến Cổng Dịch vụ công quốc gia; tỷ lệ này ở khu vực đô thị đạt từ 85% trở lên.
    3. Mỗi sở, ban, ngành đăng ít nhất ba tin, bài/tháng; mỗi huyện, thành phố có tối thiểu 01 phóng sự truyền hình/quý.
    4. Chỉ số PAR INDEX của tỉnh tăng ít nhất 03 bậc so với năm 2024.
    # III. NHIỆM VỤ
    # A. Nhiệm vụ do Sở Nội vụ chủ trì
    """),
    T((*HEADQ, *[quarters_of(i, t) for i, t in enumerate(B1, 1)])),
    P("B. Nhiệm vụ do Sở Tài chính chủ trì", HEADING),
    T((*HEADQ, *[quarters_of(i, t) for i, t in enumerate(B2, 3)])),
    P("IV. TỔ CHỨC THỰC HIỆN", HEADING), P("Các sở, ban, ngành, địa phương báo cáo định kỳ trước ngày 15 của tháng cuối quý."),
    signature("Bộ Nội vụ", "Thường trực HĐND tỉnh"),
  ), "37/KH-UBND", "2025-01-25", "Ủy ban nhân dân tỉnh Thanh Bình", "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2025 của tỉnh Thanh Bình", whole(2025), (*B1, *B2),
  (Target("cơ quan hành chính nhà nước các cấp ban hành", 100, due="2025-03-31"), Target("người dân, doanh nghiệp khi được hỏi", 70, comparator=">="), Target("tỷ lệ này ở khu vực đô thị", 85, comparator=">="), Target("Mỗi sở, ban, ngành", 3, "count_each", ">=", "tin, bài", cadence="monthly"), Target("mỗi huyện, thành phố", 1, "count_each", ">=", "phóng sự", cadence="quarterly"), Target("PAR INDEX", 3, "change", ">=", "bậc")))

# a plan put up as a page, lines by <br>, table with rowspan
H4 = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>KH 52 - Trạm Y tế</title></head><body>
<header><nav><a href="/">Trang chủ</a> | <a href="/gioithieu">Giới thiệu</a> | <a href="/tintuc">Tin tức</a> | <a href="/lienhe">Liên hệ</a></nav></header>
<div class="detail"><h2>Kế hoạch số 52/KH-TTYT về truyền thông phòng, chống dịch bệnh mùa hè năm 2025</h2>
<div class="meta">Đăng lúc 09:12 ngày 06/5/2025 | Lượt xem: 1.022</div>
<div class="body">
<table width="100%"><tr><td align="center">SỞ Y TẾ TỈNH LÂM SƠN<br><b>TRUNG TÂM Y TẾ HUYỆN HỒNG PHONG</b><br>Số: 52/KH-TTYT</td><td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br><i>Hồng Phong, ngày 05 tháng 5 năm 2025</i></td></tr></table>
<center><b>KẾ HOẠCH<br>Truyền thông phòng, chống dịch bệnh mùa hè năm 2025</b></center>
<b>I. MỤC TIÊU</b><br>1. Trên 90% hộ gia đình vùng nguy cơ được hướng dẫn diệt lăng quăng.<br>2. 14/14 trạm y tế có góc truyền thông.<br>3. Thông tin ca bệnh được báo cáo trong vòng 24 giờ kể từ khi phát hiện.<br>4. Giảm 30% số ca mắc sốt xuất huyết so với cùng kỳ năm 2024.<br>
<b>II. NỘI DUNG HOẠT ĐỘNG</b><br>
<table border="1"><thead><tr><th>Thời gian</th><th>TT</th><th>Hoạt động</th><th>Người/đơn vị thực hiện</th><th>Phối hợp</th><th>Đầu ra</th></tr></thead><tbody>
<tr><td rowspan="2">Tháng 5/2025</td><td>1</td><td>Phát động chiến dịch diệt lăng quăng</td><td>Khoa Kiểm soát bệnh tật</td><td>Trạm Y tế các xã; Huyện đoàn</td><td>14 lễ phát động</td></tr>
<tr><td>2</td><td>In, cấp phát 5.000 tờ rơi</td><td>Phòng Dân số - Truyền thông và Giáo dục sức khỏe</td><td></td><td>5.000 tờ rơi</td></tr>
<tr><td>Tháng 6 – 8/2025</td><td>3</td><td>Phát thanh thông điệp phòng bệnh mỗi ngày 02 lượt</td><td>Trạm Y tế các xã</td><td>Đài truyền thanh xã</td><td>Nhật ký phát thanh</td></tr>
<tr><td>Trước 15/9/2025</td><td>4</td><td>Tổng hợp, báo cáo kết quả</td><td>Phòng Kế hoạch - Nghiệp vụ</td><td>Các khoa, phòng</td><td>Báo cáo</td></tr></tbody></table><br>
<b>III. KINH PHÍ</b><br>Nguồn chi sự nghiệp y tế năm 2025.<br></div></div>
<div class="share">Chia sẻ: Facebook | Zalo</div><div class="other"><h4>Các tin khác</h4><ul><li><a href="/a">100% trạm y tế có bác sĩ</a></li><li><a href="/b">Kế hoạch tiêm chủng năm 2024</a></li></ul></div><footer>Tổng truy cập: 99.120</footer></body></html>"""
H4T = (Task("Phát động chiến dịch diệt lăng quăng", "Khoa Kiểm soát bệnh tật", ("Trạm Y tế các xã", "Huyện đoàn"), "Tháng 5/2025", months(2025, 5), "14 lễ phát động"),
 Task("In, cấp phát 5.000 tờ rơi", "Phòng Dân số - Truyền thông và Giáo dục sức khỏe", (), "Tháng 5/2025", months(2025, 5), "5.000 tờ rơi"),
 Task("Phát thanh thông điệp phòng bệnh mỗi ngày 02 lượt", "Trạm Y tế các xã", ("Đài truyền thanh xã",), "Tháng 6 – 8/2025", months(2025, 6, 8), "Nhật ký phát thanh"),
 Task("Tổng hợp, báo cáo kết quả", "Phòng Kế hoạch - Nghiệp vụ", ("Các khoa, phòng",), "Trước 15/9/2025", by("2025-09-15"), "Báo cáo"))
R4 = Doc("ttyt-trang", "txt", (H4,), "52/KH-TTYT", "2025-05-05", "Trung tâm Y tế huyện Hồng Phong", "Kế hoạch truyền thông phòng, chống dịch bệnh mùa hè năm 2025", whole(2025), H4T,
 (Target("hộ gia đình vùng nguy cơ", 90, comparator=">"), Target("trạm y tế có góc truyền thông", 100), Target("Thông tin ca bệnh được báo cáo", 24, "duration", "<=", "giờ"), Target("ca mắc sốt xuất huyết", 30, "change")))

# excel: offset header, dates as cells, merged leads
R5T = (Task("Tuyên truyền kỹ năng phòng cháy tại khu dân cư", "Đội Cảnh sát PCCC và CNCH", ("Công an xã", "Ban Bảo vệ dân phố"), "Tháng 3/2026", months(2026, 3), "20 buổi", budget="30000000"),
 Task("Diễn tập phương án chữa cháy tại chợ", "Đội Cảnh sát PCCC và CNCH", ("Ban Quản lý chợ",), "15/5/2026", by("2026-05-15"), "01 cuộc diễn tập", budget="45000000"),
 Task("Phát tờ rơi đến hộ kinh doanh", "Phòng Kinh tế", ("Các thôn",), "Quý II", q(2026, 2), "1.500 tờ rơi", budget="7500000"),
 Task("Kiểm tra điều kiện an toàn phòng cháy", "Phòng Kinh tế", ("Công an xã",), "Hằng quý", every("quarterly"), "Biên bản kiểm tra", budget="0"))
R5 = Doc("pccc-bang", "xlsx", (
    P("UBND XÃ LONG HÒA"), P(""), P("PHỤ LỤC NHIỆM VỤ TUYÊN TRUYỀN PHÒNG CHÁY, CHỮA CHÁY NĂM 2026", CENTRED), P("(Ban hành kèm theo Kế hoạch số 29/KH-UBND ngày 10 tháng 02 năm 2026 của UBND xã Long Hòa)", CENTRED), P(""),
    T((("STT", "Đơn vị thực hiện", "Nội dung thực hiện", "Đơn vị phối hợp", "Hoàn thành", "Kết quả", "Kinh phí (đồng)"),
       ("1", C("Đội Cảnh sát PCCC và CNCH", rows=2), R5T[0].content, "Công an xã; Ban Bảo vệ dân phố", "Tháng 3/2026", "20 buổi", "30000000"),
       ("2", R5T[1].content, "Ban Quản lý chợ", "15/5/2026", "01 cuộc diễn tập", "45000000"),
       ("3", C("Phòng Kinh tế", rows=2), R5T[2].content, "Các thôn", "Quý II", "1.500 tờ rơi", "7500000"),
       ("4", R5T[3].content, "Công an xã", "Hằng quý", "Biên bản kiểm tra", "0"),
       (C("Tổng cộng", columns=6), "82500000"))),
    P("Lưu ý: Bảo đảm 100% cơ sở thuộc diện quản lý ký cam kết; mỗi hộ gia đình có ít nhất 01 bình chữa cháy."),
  ), "29/KH-UBND", "2026-02-10", "UBND xã Long Hòa", None, whole(2026), R5T,
  (Target("cơ sở thuộc diện quản lý ký cam kết", 100), Target("mỗi hộ gia đình", 1, "count_each", ">=", "bình chữa cháy")))

# chromium print: annex table, then signature at once
R6T = tuple(Task(content, lead, partners, timing, norm, product) for content, lead, partners, timing, norm, product in (
 ("Xây dựng quy chế phối hợp bảo vệ môi trường khu công nghiệp", "Sở Nông nghiệp và Môi trường", ("Ban Quản lý Khu kinh tế và các khu công nghiệp", "Công an tỉnh"), "Quý II/2026", q(2026, 2), "Quy chế"),
 ("Vận hành đường dây nóng tiếp nhận phản ánh ô nhiễm môi trường", "Chi cục Bảo vệ môi trường", ("UBND các xã, phường",), "Thường xuyên", every("continuous"), "Sổ theo dõi, kết quả xử lý"),
 ("Quan trắc chất lượng không khí tại 12 điểm", "Trung tâm Quan trắc môi trường", (), "Mỗi tháng 02 đợt", every("monthly"), "Báo cáo quan trắc"),
 ("Trồng 50.000 cây xanh phân tán", "UBND các xã, phường", ("Chi cục Kiểm lâm", "Tỉnh đoàn"), "Từ tháng 5 đến hết tháng 10 năm 2026", ("2026-05-01", "2026-10-31", None), "50.000 cây"),
 ("Tổ chức Ngày hội tái chế", "Sở Nông nghiệp và Môi trường", ("Hội Liên hiệp Phụ nữ tỉnh",), "05/6/2026", by("2026-06-05"), "01 ngày hội"),
 ("Đánh giá, tổng kết", "Sở Nông nghiệp và Môi trường", ("Các đơn vị liên quan",), "Chậm nhất ngày 20/12/2026", by("2026-12-20"), "Báo cáo tổng kết")))
R6 = Doc("so-nnmt", "browser", (
    Frame(("UBND TỈNH ĐÔNG HẢI", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Số: 602/KH-SNNMT"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Đông Hải, ngày 27 tháng 02 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Bảo vệ môi trường năm 2026", CENTRED),
    P("I. CHỈ TIÊU", HEADING), P("- Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý đạt 97% trở lên."), P("- 100% khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt quy chuẩn."), P("- Cắt giảm tối thiểu 25% lượng túi ni lông tại các chợ, siêu thị."), P("- Xử lý phản ánh về ô nhiễm môi trường không quá 03 ngày làm việc."), P("- Không để xảy ra sự cố môi trường nghiêm trọng."),
    P("II. NHIỆM VỤ", HEADING),
    T((("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện", "Sản phẩm"), *rows_of(R6T, "no content lead partners timing product"))),
    Frame(("Nơi nhận:", "- UBND tỉnh;", "- Các đơn vị trực thuộc;", "- Lưu: VT."), ("GIÁM ĐỐC", "(đã ký)", "Cao Văn Mẫu")),
  ), "602/KH-SNNMT", "2026-02-27", "Sở Nông nghiệp và Môi trường", "Kế hoạch bảo vệ môi trường năm 2026", whole(2026), R6T,
  (Target("chất thải rắn sinh hoạt đô thị", 97, comparator=">="), Target("khu công nghiệp đang hoạt động", 100), Target("túi ni lông", 25, "change", ">="), Target("Xử lý phản ánh về ô nhiễm", 3, "duration", "<=", "ngày làm việc")))

# prose: brackets at the end of points
R7T = (Task("Tổ chức Hội thi “Dân vận khéo” cấp xã", "Ban Xây dựng Đảng", ("Ủy ban MTTQ Việt Nam xã",), "Tháng 10/2026", months(2026, 10), "01 hội thi"),
 Task("Biên soạn sổ tay nghiệp vụ công tác dân vận", "Ban Xây dựng Đảng", (), "Quý I/2026", q(2026, 1), "Sổ tay điện tử"),
 Task("Nắm tình hình Nhân dân, tổng hợp báo cáo Ban Thường vụ Đảng ủy", "Khối Dân vận các thôn", ("Công an xã",), "Hằng tháng", every("monthly"), "Báo cáo"))
R7 = Doc("dang-uy", "docx", (
    Frame(("ĐẢNG BỘ TỈNH HÀ TRUNG", "ĐẢNG ỦY XÃ SƠN HẢI", "*", "Số 07-KH/ĐU"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "", "Sơn Hải, ngày 14 tháng 01 năm 2026")),
    P("KẾ HOẠCH", CENTRED), P("Công tác dân vận năm 2026", CENTRED), P("----------", CENTRED),
    *lines("""
    Căn cứ Chương trình số 09-CTr/TU ngày 25/12/2025 của Tỉnh ủy, Đảng ủy xã xây dựng Kế hoạch như sau:
    # I- MỤC TIÊU
    1- Mỗi chi bộ đăng ký ít nhất một mô hình “Dân vận khéo”.
    2- Trên 90% kiến nghị của Nhân dân được giải quyết trong năm; phấn đấu giảm 15% đơn thư vượt cấp.
    3- Bí thư Đảng ủy đối thoại với Nhân dân tối thiểu 02 lần/năm.
    # II- NHIỆM VỤ
    1- Tổ chức Hội thi “Dân vận khéo” cấp xã (Đơn vị chủ trì: Ban Xây dựng Đảng; phối hợp: Ủy ban MTTQ Việt Nam xã; thời gian: Tháng 10/2026; sản phẩm: 01 hội thi).
    2- Biên soạn sổ tay nghiệp vụ công tác dân vận (Đơn vị chủ trì: Ban Xây dựng Đảng; thời gian: Quý I/2026; sản phẩm: Sổ tay điện tử).
    3- Nắm tình hình Nhân dân, tổng hợp báo cáo Ban Thường vụ Đảng ủy (Đơn vị chủ trì: Khối Dân vận các thôn; phối hợp: Công an xã; thời gian: Hằng tháng; sản phẩm: Báo cáo).
    # III- TỔ CHỨC THỰC HIỆN
    Các chi bộ trực thuộc căn cứ Kế hoạch này để triển khai thực hiện.
    """),
    Frame(("Nơi nhận:", "- Tỉnh ủy (b/c);", "- Lưu Văn phòng."), ("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Hồ Mẫu")),
  ), "07-KH/ĐU", "2026-01-14", "Đảng ủy xã Sơn Hải", "Kế hoạch công tác dân vận năm 2026", whole(2026), R7T,
  (Target("Mỗi chi bộ", 1, "count_each", ">=", "mô hình"), Target("kiến nghị của Nhân dân", 90, comparator=">"), Target("đơn thư vượt cấp", 15, "change"), Target("Bí thư Đảng ủy đối thoại", 2, "count", ">=", "lần", cadence="yearly")))

# long real word processor PDF, landscape rows over pages with groups
R8T = tuple(Task(f"{verb} {thing}", lead, (p,), t, n, pr) for verb, thing, lead, p, t, n, pr in (
 ("Rà soát, công bố", "danh mục thủ tục hành chính đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình thuộc phạm vi quản lý của ngành", "Văn phòng UBND tỉnh", "các sở, ban, ngành", "Tháng 02/2026", months(2026, 2), "Quyết định công bố danh mục"),
 ("Tái cấu trúc", "quy trình giải quyết thủ tục hành chính theo hướng cắt giảm giấy tờ đã có trong cơ sở dữ liệu", "Văn phòng UBND tỉnh", "các sở, ban, ngành", "Trước ngày 30 tháng 4 năm 2026", by("2026-04-30"), "Quy trình nội bộ được phê duyệt"),
 ("Niêm yết, công khai", "thủ tục hành chính bằng mã QR tại trụ sở UBND cấp xã và nhà văn hóa thôn", "UBND các xã, phường", "Trung tâm Phục vụ hành chính công tỉnh", "Quý I/2026", q(2026, 1), "Mã QR, ảnh chụp"),
 ("Hướng dẫn", "người dân nộp hồ sơ, thanh toán trực tuyến tại nhà cho người cao tuổi, người khuyết tật", "Tổ công nghệ số cộng đồng", "Đoàn Thanh niên", "Thường xuyên", every("continuous"), "Sổ theo dõi"),
 ("Sản xuất", "chuỗi phóng sự “Một cửa - Nhiều nụ cười” phát trên sóng truyền hình", "Báo và Phát thanh, Truyền hình tỉnh", "Văn phòng UBND tỉnh", "Hằng tháng", every("monthly"), "12 phóng sự"),
 ("Tổ chức", "cuộc thi sáng kiến cải cách thủ tục hành chính", "Sở Nội vụ", "Liên đoàn Lao động tỉnh", "Từ 01/3/2026 đến 30/9/2026", ("2026-03-01", "2026-09-30", None), "Quyết định khen thưởng"),
 ("Khảo sát", "mức độ hài lòng của tổ chức, cá nhân", "Sở Nội vụ", "Ủy ban MTTQ Việt Nam tỉnh", "Quý III/2026", q(2026, 3), "Báo cáo khảo sát"),
 ("Kiểm tra", "công tác kiểm soát thủ tục hành chính tại 20 cơ quan, đơn vị", "Văn phòng UBND tỉnh", "Thanh tra tỉnh", "Quý II, III/2026", ("2026-04-01", "2026-09-30", None), "Kết luận kiểm tra"),
 ("Sơ kết 6 tháng và tổng kết năm", "kế hoạch", "Văn phòng UBND tỉnh", "các sở, ban, ngành", "Tháng 6 và tháng 12/2026", ("2026-06-01", "2026-12-31", None), "Báo cáo")))
def part(first: int, last: int) -> list[tuple[str | C, ...]]:
    return rows_of(R8T[first:last], "no content lead partners timing product", first + 1)

R8 = Doc("tinh-ksttHC-pdf", "office docx pdf", (
    head("ỦY BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "21/KH-UBND", "Hà Trung, ngày 19 tháng 01 năm 2026"),
    P("KẾ HOẠCH", CENTRED), P("Truyền thông hoạt động kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông năm 2026", CENTRED),
    *lines("""
    Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia, UBND tỉnh ban hành Kế hoạch như sau:
    # I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích: Nâng cao hiệu quả hoạt động kiểm soát thủ tục hành chính.
    2. Yêu cầu: Truyền thông đúng trọng tâm, tiết kiệm.
    # II. CHỈ TIÊU CỤ THỂ
    1. 100% thủ tục hành chính được công khai kịp thời, đầy đủ trên Cơ sở dữ liệu quốc gia về thủ tục hành chính.
    2. Phấn đấu tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của cấp tỉnh đạt tối thiểu 80%, cấp xã đạt tối thiểu 65%.
    3. Thời gian chờ của người dân tại Bộ phận Một cửa bình quân dưới 20 phút/lượt.
    4. Năm 2026 có thêm 10 điểm hỗ trợ dịch vụ công trực tuyến đạt chuẩn.
    5. Mức độ hài lòng chung đạt trên 95%.
    # III. PHÂN CÔNG NHIỆM VỤ
    Chi tiết tại Phụ lục kèm theo.
    """),
    signature("Văn phòng Chính phủ", "Thường trực Tỉnh ủy"),
    next_page(),
    P("PHỤ LỤC", CENTRED), P("PHÂN CÔNG NHIỆM VỤ", CENTRED), P("(Kèm theo Kế hoạch số 21/KH-UBND ngày 19 tháng 01 năm 2026 của UBND tỉnh)", CENTRED),
    T(((C("TT", rows=2), C("Nội dung nhiệm vụ", rows=2), C("Cơ quan, đơn vị thực hiện", columns=2), C("Thời gian hoàn thành", rows=2), C("Sản phẩm, kết quả", rows=2)), ("Chủ trì", "Phối hợp"),
       ("A", C("CÔNG KHAI, MINH BẠCH THỦ TỤC HÀNH CHÍNH", columns=5)), *part(0, 3), ("B", C("HỖ TRỢ, TUYÊN TRUYỀN", columns=5)), *part(3, 6), ("C", C("KIỂM TRA, ĐÁNH GIÁ", columns=5)), *part(6, 9))),
  ), "21/KH-UBND", "2026-01-19", "Ủy ban nhân dân tỉnh Hà Trung", "Kế hoạch truyền thông hoạt động kiểm soát thủ tục hành chính, thực hiện cơ chế một cửa, một cửa liên thông năm 2026", whole(2026), R8T,
  (Target("thủ tục hành chính được công khai kịp thời", 100), Target("hồ sơ thủ tục hành chính nộp trực tuyến", 80, comparator=">="), Target("cấp xã", 65, comparator=">="), Target("Thời gian chờ của người dân", 20, "duration", "<", "phút"), Target("điểm hỗ trợ dịch vụ công", 10, "count", "=", "điểm"), Target("Mức độ hài lòng chung", 95, comparator=">")))

# kindergarten .doc, work by months as group rows
R9T = (Task("Tuyên truyền phòng chống bệnh tay chân miệng", "Nhân viên y tế", ("Giáo viên các nhóm, lớp",), "Tháng 9/2024", months(2024, 9), "Bài tuyên truyền tại góc phụ huynh"),
 Task("Khám sức khỏe đầu năm cho trẻ", "Nhân viên y tế", ("Trạm Y tế xã",), "Tháng 9/2024", months(2024, 9), "Sổ khám sức khỏe"),
 Task("Cân đo, chấm biểu đồ tăng trưởng", "Giáo viên các nhóm, lớp", ("Nhân viên y tế",), "Tháng 12/2024", months(2024, 12), "Biểu đồ tăng trưởng"),
 Task("Hội thi “Bé với an toàn thực phẩm”", "Phó Hiệu trưởng chuyên môn", ("Ban đại diện cha mẹ trẻ",), "Tháng 4/2025", months(2025, 4), "Hội thi cấp trường"))
R9 = Doc("mam-non-doc", "office docx doc", (
    head("PHÒNG GD&ĐT HUYỆN HỒNG PHONG", "TRƯỜNG MẪU GIÁO HƯỚNG DƯƠNG", "18/KH-MGHD", "Hồng Phong, ngày 12 tháng 9 năm 2024"),
    P("KẾ HOẠCH", CENTRED), P("Công tác y tế trường học năm học 2024 - 2025", CENTRED),
    *lines("""
    # I. Đặc điểm tình hình
    Năm học 2023-2024, trường có 215 trẻ; tỷ lệ suy dinh dưỡng thể nhẹ cân 4,1%.
    # II. Mục tiêu, chỉ tiêu
    - 100% trẻ được khám sức khỏe định kỳ 02 lần/năm học.
    - Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân giảm xuống dưới 3%.
    - 12/12 nhóm, lớp có góc tuyên truyền sức khỏe.
    - Không có trường hợp ngộ độc thực phẩm trong nhà trường.
    # III. Kế hoạch hoạt động
    """),
    T((("Stt", "Nội dung công việc", "Người thực hiện", "Người phối hợp", "Kết quả"),
       (C("Tháng 9/2024", columns=5),), *rows_of(R9T[:2], "no content lead partners product"),
       (C("Tháng 12/2024", columns=5),), *rows_of(R9T[2: 3], "no content lead partners product", 3),
       (C("Tháng 4/2025", columns=5),), *rows_of(R9T[3:], "no content lead partners product", 4))),
    Frame(("Nơi nhận:", "- Phòng GD&ĐT;", "- Lưu: VT."), ("HIỆU TRƯỞNG", "", "Nguyễn Thị Mẫu")),
  ), "18/KH-MGHD", "2024-09-12", "Trường Mẫu giáo Hướng Dương", "Kế hoạch công tác y tế trường học năm học 2024 - 2025", ("2024-09-01", "2025-08-31"), R9T,
  (Target("trẻ được khám sức khỏe định kỳ", 100, cadence="half_yearly"), Target("trẻ suy dinh dưỡng thể nhẹ cân", 3, comparator="<"), Target("nhóm, lớp có góc tuyên truyền", 100), Target("trường hợp ngộ độc", 0, "count", "=", "trường hợp")))

# news in plain text, two plans named
NEWS2 = """Hội Nông dân tỉnh triển khai kế hoạch tuyên truyền, vận động nông dân chuyển đổi số

Cập nhật: 15:20 - 11/02/2025

(LSO) Ban Thường vụ Hội Nông dân tỉnh Lâm Sơn vừa ban hành Kế hoạch số 41-KH/HNDT ngày 07/02/2025 về tuyên truyền, vận động cán bộ, hội viên, nông dân tham gia chuyển đổi số năm 2025.

Trước đó, Kế hoạch số 12/KH-UBND ngày 10/01/2025 của UBND tỉnh đặt mục tiêu kinh tế số chiếm 12% GRDP.

Theo kế hoạch của Hội, mục tiêu đến hết năm 2025 là 100% cơ sở Hội có tổ nông dân chuyển đổi số; ít nhất 60% hội viên sử dụng điện thoại thông minh cài đặt ứng dụng dịch vụ công; mỗi cơ sở Hội hỗ trợ tối thiểu 05 hộ đưa nông sản lên sàn thương mại điện tử. Trong năm 2024, Hội đã mở 25 lớp tập huấn cho 1.250 hội viên.

Đối tượng tuyên truyền là cán bộ, hội viên nông dân; hợp tác xã, tổ hợp tác.

Các hình thức tuyên truyền gồm: sinh hoạt chi Hội, tờ gấp, video, nhóm Zalo, hội thi.

Thu Mẫu

Lượt xem: 420
Các bài viết khác
100% xã có đường ô tô đến trung tâm
"""
R10 = Doc("tin-nong-dan", "txt", (NEWS2,), "41-KH/HNDT", "2025-02-07", "Hội Nông dân tỉnh Lâm Sơn", "Kế hoạch tuyên truyền, vận động cán bộ, hội viên, nông dân tham gia chuyển đổi số năm 2025", whole(2025), (),
 (Target("cơ sở Hội có tổ nông dân", 100, due="2025-12-31"), Target("hội viên sử dụng điện thoại", 60, comparator=">=", due="2025-12-31"), Target("mỗi cơ sở Hội", 5, "count_each", ">=", "hộ", due="2025-12-31")))

Z1 = no_plan("to-trinh", "docx", head("UBND XÃ SƠN HẢI", "PHÒNG KINH TẾ", "12/TTr-KT", "Sơn Hải, ngày 04 tháng 02 năm 2026"), P("TỜ TRÌNH", CENTRED), P("Về việc đề nghị ban hành Kế hoạch phát triển sản phẩm OCOP năm 2026", CENTRED), P("Kính gửi: Ủy ban nhân dân xã Sơn Hải."), *lines("""Căn cứ Kế hoạch số 20/KH-UBND ngày 15/01/2026 của UBND tỉnh, Phòng Kinh tế kính trình UBND xã xem xét, ban hành Kế hoạch, trong đó 100% chủ thể được hỗ trợ."""))
Z2 = no_plan("huong-dan", "office docx pdf", head("UBND TỈNH HÀ TRUNG", "SỞ NỘI VỤ", "310/HD-SNV", "Hà Trung, ngày 04 tháng 02 năm 2026"), P("HƯỚNG DẪN", CENTRED), P("Xây dựng kế hoạch tuyên truyền cải cách hành chính năm 2026", CENTRED), *lines("""# I. MỤC TIÊU
  100% UBND cấp xã ban hành kế hoạch trước ngày 15/02/2026.
  # II. NỘI DUNG
  1. Kế hoạch gồm các phần: mục đích, yêu cầu; nội dung; tổ chức thực hiện."""))
Z3 = no_plan("thong-bao", "txt", """UBND PHƯỜNG TÂN LẬP
Số: 33/TB-UBND
Tân Lập, ngày 09 tháng 3 năm 2026

THÔNG BÁO
Kết luận cuộc họp giao ban tháng 3

1. Yêu cầu các bộ phận đẩy nhanh tiến độ, bảo đảm 100% hồ sơ đúng hạn.
2. Giao Văn phòng tham mưu Kế hoạch tuyên truyền quý II.
""")
DOCS: list[Doc] = [R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, Z1, Z2, Z3]
