"""A small catalogue of our own: invented texts, names as such procedures have them."""

from __future__ import annotations

from gandan.procedures.search.index import Index
from gandan.procedures.search.knowledge import Knowledge, Phrase, shipped
from gandan.procedures.search.texts import IndexedText
from gandan.procedures.search.words import key_of

BIRTH, BIRTH_AGAIN, BIRTH_COPY = "9.000001", "9.000002", "9.000003"
MARRIAGE, DEATH = "9.000004", "9.000005"
LICENCE, LICENCE_AGAIN, LICENCE_CHANGE = "9.000006", "9.000007", "9.000008"
SHOP, SHOP_STOP, SHOP_CHANGE = "9.000009", "9.000010", "9.000011"
STAY, RESIDENCE = "9.000012", "9.000013"
INVEST, INVEST_CHANGE = "9.000014", "9.000015"
POSTS_PROVINCE, POSTS_COMMUNE = "9.000016", "9.000017"

NAMES = {
    BIRTH: "Đăng ký khai sinh",
    BIRTH_AGAIN: "Đăng ký lại khai sinh",
    BIRTH_COPY: "Cấp bản sao trích lục hộ tịch",
    MARRIAGE: "Đăng ký kết hôn",
    DEATH: "Đăng ký khai tử",
    LICENCE: "Cấp giấy phép lái xe",
    LICENCE_AGAIN: "Cấp lại giấy phép lái xe",
    LICENCE_CHANGE: "Đổi giấy phép lái xe",
    SHOP: "Đăng ký thành lập hộ kinh doanh",
    SHOP_STOP: "Chấm dứt hoạt động hộ kinh doanh",
    SHOP_CHANGE: "Đăng ký thay đổi nội dung đăng ký hộ kinh doanh",
    STAY: "Đăng ký tạm trú",
    RESIDENCE: "Đăng ký thường trú",
    INVEST: "Cấp giấy chứng nhận đăng ký đầu tư",
    INVEST_CHANGE: "Điều chỉnh giấy chứng nhận đăng ký đầu tư",
    POSTS_PROVINCE: "Cấp phép treo băng rôn trên phố",
    POSTS_COMMUNE: "Cấp phép treo băng rôn trong xã",
}
LEVELS = {POSTS_PROVINCE: ("province",)}
PHRASES = (
    ("làm giấy chứng tử", DEATH, 2, ""),
    ("xin lại khai sinh", BIRTH_COPY, 2, ""),
    ("làm khai sinh", BIRTH, 2, "bản sao;xin lại"),
    ("mở quán cà phê", SHOP, 2, "dẹp;nghỉ"),
    ("dẹp quán", SHOP_STOP, 2, ""),
    ("ở trọ", STAY, 2, ""),
    ("làm bằng lái", LICENCE, 2, "mất"),
    ("mất bằng lái", LICENCE_AGAIN, 2, ""),
)


def texts() -> list[IndexedText]:
    return [
        IndexedText(
            code=code,
            names=(name,),
            area="Mẫu",
            levels=LEVELS.get(code, ("commune",)),
            body=(f"Người dân nộp hồ sơ {name.lower()} tại bộ phận một cửa.", "Tờ khai theo mẫu."),
        )
        for code, name in NAMES.items()
    ]


def knowledge() -> Knowledge:
    shared = shipped()
    phrases = tuple(
        Phrase(key_of(text), (code,), weight, tuple(map(key_of, filter(None, turns.split(";")))), text)
        for text, code, weight, turns in PHRASES
    )
    return Knowledge(phrases, shared.short_forms, shared.empty, shared.acts)


def index() -> Index:
    return Index.build(texts(), knowledge())
