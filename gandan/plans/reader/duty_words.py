"""The words of sentences that give work: who gives it, who leads, who helps, what is done."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re

from gandan.plans.reader.lexicon import alternation, lines_of
from gandan.text.letters import UPPER

MARK = re.compile(
    r"^\s*(?:[-+*•–]\s*|(?:[IVX]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])[.)/]\s*|(?:[IVX]{1,5}|[0-9]{1,2})-\s+)+"
)
# "được giao", "được UBND tỉnh giao"
_ASKED = (
    r"được (?:(?=[A-ZĐỦU]|nhà trường|cấp trên|lãnh đạo|cơ quan)(?:[\w-]+ ){1,9}?)?(?:giao|phân công|yêu cầu)"
)
_GUARDED = (
    rf"(?<!các )tổ chức(?! (?:chính trị|xã hội|đoàn thể|tín dụng|hội(?! (?:nghị|thi|thảo|diễn|chợ|trại|đàm))(?=[\s,])))"
    rf"|trực(?! (?:thuộc|tuyến|tiếp|ban))"
    rf"|chuyển (?:giao|tải|phát)"
    rf"|sử dụng(?! công nghệ cao)"
    rf"|nộp(?! thuế)"
    rf"|cấp(?= (?:thẻ|giấy|tài khoản|kinh phí|miễn|đổi))"
    rf"|{_ASKED}"
    rf"|tăng(?! cường)"
    rf"|thu(?! (?:khác|ngân))|(?<![tT]ổ )h(?:òa|oà) giải"
)
_VERBS = f"{_GUARDED}|{alternation(lines_of('verbs.txt'))}"
# The second half of a name is no verb: "Ban Xây dựng Đảng", "Văn phòng Đăng ký đất đai".
VERB = re.compile(
    rf"(?:^|(?<=[\s,;:]))(?<!Xây )(?<!Đăng )(?<!Chuẩn )(?<!chương )(?<!Thường )(?<!thường )(?<!Ban )(?<!ban )(?<!cán bộ )(?<!Cán bộ )(?<!Lực lượng )(?<!Cảnh sát )(?<!bạn )(?:{_VERBS})(?=[\s,])"
)
GIVES = re.compile(r"^(?:(?:giao|phân công|đề nghị|yêu cầu|giao cho)\s+)", re.IGNORECASE)
FOR = re.compile(r"^(?:Đối với|Về phía)\s+(?=[^:;.]{3,140}:)")
# "Để đạt mục tiêu, Sở Y tế …", "Theo đó, Phòng Nội vụ …"
AIM = re.compile(
    r"^(?:Để|Nhằm|Theo|Cụ thể|Trong đó|Bên cạnh|Đồng thời|Ngoài ra|Cùng với|Trong khi đó|(?:Đối với|Riêng) (?:các )?(?:cấp|khu vực|vùng|địa bàn|lĩnh vực|nhóm))\b[^,:;.]{0,60}[,:]\s*(?=[A-ZĐ])"
)
# Whoever it is that gives: "Nhà trường đề nghị", "Cục trưởng Cục Thuế giao".
SOMEBODY_GIVES = re.compile(
    r"(?P<giver>[^,;:.]{2,70}?) (?:giao|phân công|đề nghị|yêu cầu)(?: nhiệm vụ)?(?: cho)? "
)
LEADS = re.compile(
    r"[\s,]*\b(?:chủ trì|làm đầu mối|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|là (?:(?:đơn vị|cơ quan|bộ phận) )?(?:chủ trì|đầu mối|thường trực)|là (?:đơn vị|cơ quan|bộ phận)(?= (?:tham mưu|giúp|theo dõi|hướng dẫn|tiếp nhận|tổng hợp|trực tiếp))|phụ trách)\b[\s,:]*",
    re.IGNORECASE,
)
WHO_FOR_WHAT = re.compile(
    rf"(?:Phó|Ông|Bà|Đồng chí|Đ/c|Cán bộ|Công chức|Viên chức|Nhân viên|Chuyên viên)\s[^,;:.]{{0,40}}?phụ trách (?!(?:{_VERBS}|chung)[\s,])(?=[^,;:.]{{2,40}} (?:{_VERBS})\s)"
)
HELPS = re.compile(r"[\s,]*\b(?:và )?(?:chủ động )?phối hợp(?: chặt chẽ)?\s*(?:với|cùng)\s+", re.IGNORECASE)
HELPS_LEADING = re.compile(r"cùng(?: với)?\s+")  # behind "chủ trì"
HELPS_BARE = re.compile(r"[\s,]*\b(?:và )?phối hợp\s+", re.IGNORECASE)
IS_GIVEN = re.compile(rf"^(?:và\s+)?{_ASKED}(?: nhiệm vụ)?\s+")
# "Sở Y tế theo chức năng, nhiệm vụ được giao tuyên truyền …"
BY_DUTY = re.compile(r"[\s,]theo (?:(?:chức năng|nhiệm vụ|thẩm quyền|được giao)[\s,]*)+$")
ONLY_HELPS = re.compile(r"[\s,]+(?:và )?(?:chủ động )?phối hợp$", re.IGNORECASE)
# "Các sở căn cứ Kế hoạch này triển khai thực hiện" closes a plan and gives no work.
SAYS_NOTHING = re.compile(
    r"(?:trên đây là|(?:giúp|tham mưu)(?: cho)? [^,;]{3,50} (?:(?:tổ chức|triển khai|chỉ đạo|điều hành)[\s,]*)+(?:thực hiện )?(?:có hiệu quả )?Kế hoạch(?: này)?$|trước [^,;]{3,80} về (?:kết quả|việc|tiến độ|chất lượng)|(?:(?:quan tâm|lãnh đạo|chỉ đạo)[\s,]*)+(?:việc |công tác )?(?:tổ chức |triển khai )?thực hiện$|(?:phụ trách |chỉ đạo )?chung\b|(?:(?:để |và )?(?:tổ chức|triển khai|thực hiện|hiệu quả)[\s,]*)+$|căn cứ|trên cơ sở|nghiêm túc|(?:tổ chức |triển khai |lãnh đạo |chỉ đạo )*(?:thực hiện )?(?:tốt |nghiêm túc |hiệu quả )*(?:các |những )?(?:kế hoạch|nội dung|nhiệm vụ)\b.{0,40}$)",
    re.IGNORECASE,
)
# What a body goes by says nothing about its work: "căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch".
GOES_BY = re.compile(
    r"^căn cứ (?:vào )?(?:(?:chức năng|nhiệm vụ|tình hình|điều kiện|thực tế|nội dung|Kế hoạch(?: này)?|được (?:giao|phân công)|của (?:đơn vị|ngành|địa phương)|mình|và)[\s,]+)+(?:để )?|^căn cứ (?:vào )?(?!kế hoạch)[^,;]{4,60},\s*(?=[a-zđ])",
    re.IGNORECASE,
)
# Beside a time: "…; chậm nhất đến ngày 31/12 phải hoàn thành".
NOTHING_MORE = re.compile(
    r"[\s.,;]*(?:(?:phải|cần) )?(?:(?:hoàn thành|xong|thực hiện) ?)*[\s.,;]*", re.IGNORECASE
)
TIME_LABEL = re.compile(r"[\s,;(-]*\bthoi (?:gian|han)(?: (?:thuc hien|hoan thanh))?\s*:?\s*$")
WATCHES = re.compile(
    r"(?:(?:giúp|tham mưu) [^,;]{0,60})?(?:theo dõi|đôn đốc|giám sát|kiểm tra|tổng hợp|báo cáo|gửi báo cáo|đánh giá|sơ kết|tổng kết|chủ động|nghiêm túc)\b",
    re.IGNORECASE,
)
# Up to the comma before a body.
TIME_OPENING = re.compile(
    r"(?P<time>(?:Định kỳ|Hằng|Hàng|Mỗi|Trước|Trong(?! quá trình| khi)|Từ|Đến|Chậm nhất|Vào|Quý|Tháng|Ngày|Cuối|Đầu|Giữa|Thường xuyên)\b[^,;:.]{0,80}(?:,[^,;:.]{0,30})?),\s+"
    rf"(?=[{UPPER}c])"
)
# Right before a point; what opens a time that is no day of history; what tells of a topic and is no work.
POINT = re.compile(r"(?:(?:^|[\n\t ])(?:[-+*•]|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)/]|[a-zđ][.)])\s*)$")
OPENS_TIME = re.compile(
    r"(?:hoàn thành|trước|trong|từ|quý|tháng|hằng|hàng|mỗi|định kỳ|vào|chậm nhất|thường xuyên|xong|đến)\b",
    re.IGNORECASE,
)
DEED = re.compile(
    r"(?:Lãnh đạo|Thanh tra)[ ,](?![Tt]ỉnh|[Ss]ở|[Bb]ộ|[Tt]hành|xã|phường|huyện|cơ quan|đơn vị)"
)
TELLS = re.compile(
    r"(?:mỗi|hằng|tuyên truyền|phổ biến|giới thiệu|thông tin|phản ánh|kỷ niệm)\b", re.IGNORECASE
)
# Behind a semicolon a body may begin small: "…; phòng Công tác bạn đọc viết tin".
SMALL_BODY = re.compile(
    r"(?:phòng|sở|ban|trung tâm|hội|trường|trạm|đài|báo|chi cục|văn phòng|công an|đoàn|bộ phận) (?=[A-ZĐÀ-Ỹ])"
)
# "Người dân khi phát hiện vi phạm có thể gọi …" is a clause, and no name.
CLAUSE = re.compile(r"\s(?:khi|nếu|có thể)\s")
