"""Numbers with what they count: the words for amounts, for time, for things, and for "at least"."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re

from gandan.plans.reader.signs import comparators_of_counts

# "Trung tâm xã" is no "tám xã": without its marks a word is a number only in a text without any.
SPOKEN = frozenset({"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"})
WORDS = {
    "mot": 1,
    "hai": 2,
    "ba": 3,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
}
TIMES = r"ngay(?: lam viec)?|gio(?: lam viec)?|phut|tuan|thang"
_THINGS = (
    r"tin,? (?:va )?bai(?: viet)?|tin\s*/\s*bai|tin nhan|ban tin|tin|bai(?: viet| du thi| thi| bao)?|buoi(?: phat thanh)?|lop|cuoc thi|cuoc hop|cuoc|luot(?: (?:nguoi|cong nhan|cong chuc|can bo|hoc sinh|doan vien|hoi vien|ban tin|du khach|ban doc|khach(?! hang)))?|phong su|chuyen (?:muc|de|trang)|chuong trinh|hoi nghi|hoi thi|lan|to (?:roi|gap|buom)"
    r"|pa ?no|ap phich|bang[ -]?ron|khau hieu|video(?:[ -]?clip)?|clip|infographics?|ky(?: phat)?|so|cuon(?: so tay)?|so tay|mo hinh|sang kien|dot|toa dam|toa|san pham|tac pham|tai lieu|an pham|ban|chiec|cum loa|diem|cau hoi|nguoi|can bo|hoc vien|hoc sinh|hoi vien|doan vien|ho(?: so| gia dinh)?|gian hang|dien dan|doi thoai|phien|tieu pham|bang(?: tin| led)?|phieu|to(?! chuc)|tram|don vi|thon|xa|ca|so ban tin|thu|poster|podcast|doi hinh|doi|cau lac bo|hoat dong|cong trinh|phan viec|nhom(?: zalo)?|kenh|trang|bo tai lieu|bo|suat(?: qua)?|chuyen|gio phat song|guong|tin bai|bai hat|video huong dan|may|quay|ban huong dan|dau sach|loai|cau chuyen|y kien|ho so|thu tuc|dich vu"
    # What is planted, built, given, paid: plans of villages, schools and hospitals count these.
    r"|ngay cong|truong(?! hop)(?: hoc)?|khu pho|khu dan cu|chi bo|chi hoi|chi doan|phuong(?! an)|cay(?: xanh)?|tuyen duong|vuon|loa|thung rac|camera|can nha|ngoi nha|nha ve sinh|suat qua|phan qua|hop tac xa|doanh nghiep|ho gia dinh|tai khoan|thue bao|thanh vien|hoi thao|ban tin|chu de|de tai|giai phap|dieu uoc|vu viec|vu|truong hop|tieu chi|giai"
    r"|thua(?: dat)?|giay chung nhan|tiet(?! kiem)|tre(?: em|(?! han))|benh nhan|mui(?: tiem)?|lieu(?! phap)|chu ky so|giao vien|cong chuc"
    r"|co so(?! (?:vat chat|du lieu|ha tang))|nong dan|cu tri|khach hang|du khach|trieu dong|ty dong|dong|ha|km|kg|tan|bac|hang"
)
# A thing that is in no list, as far as its name may go: up to three syllables, none of which leads to another word.
_STOPS = r"va|hoac|cua|cho|de|tai|tren|trong|ve|voi|den|tu|theo|duoc|co|la|phai|dat|biet|moi|mot|cac|nhung|so|nam|thang|quy|tuan|ngay|gio|phut|tuoi|tro|da|se|khi|nay|phan|phan tram|lan|hon|qua|nghin|ngan|trieu|ty|do|bang|thuc|hoan|tham|duy|xay|nham|tra cuu"
_OTHER = rf"(?!(?:{_STOPS})\b)[a-z]{{2,12}}(?: (?!(?:{_STOPS})\b)[a-z]{{2,12}}){{0,2}}"
SIGNS = comparators_of_counts({">=": "dat"})
_SIGN = "|".join(pattern for _, pattern in SIGNS)
_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,6}|" + "|".join(WORDS)
COUNT = re.compile(
    rf"(?:\b(?P<sign>{_SIGN})\s+)?(?<![\w/.,])(?P<value>{_NUMBER})\s*(?:\([^)]{{1,20}}\)\s*)?(?:(?:-|den)\s*[0-9]{{1,3}}\s*)?(?:/(?P<whole>[0-9]{{1,4}})\s+)?(?:(?P<unit>{_THINGS}|{TIMES})|(?P<other>{_OTHER}))\b(?P<more>\s+tro (?:len|xuong))?"
    r"(?P<per>(?:\s*/\s*(?:nam hoc|hoc ky|(?:ngay|tuan|thang|quy|nam)\b|[a-z]+(?: [a-z]+){0,2}?(?=\s*/|\s*[.,;)]|\s*$)))*)"
)
# "Không để xảy ra vụ ngộ độc nào" promises none of them.
NONE_OF = re.compile(
    r"\bkhong (?:de |con |phat )?(?:xay ra|co|con|de|sinh)(?: cac| bat ky| mot)? (?P<unit>vu viec|vu|truong hop|ca|ho so|o dich|don thu(?: khieu nai)?|don khieu nai|tai nan)\b"
)
