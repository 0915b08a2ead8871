"""Documents and settings that every channel is tried with."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO

from PIL import Image as Canvas

from gandan.channels.base import Attachment, ChannelSettings
from gandan.text.document import (
    Bullets,
    Document,
    Emphasis,
    Fact,
    FactRef,
    Heading,
    Image,
    Link,
    Paragraph,
    Quote,
    Steps,
    Strong,
    Text,
)
from gandan.text.facts import bind
from gandan.text.speech import Correction, Entry, ReadingStyle

FACTS = {
    "unit.name": "Xã Tam Hải",
    "unit.counter": "Bộ phận Tiếp nhận và Trả kết quả, tầng 1, trụ sở UBND xã",
    "unit.address": "Thôn Long Thạnh Tây, xã Tam Hải, huyện Núi Thành",
    "unit.hotline": "0235 3545 115",
    "unit.opening_hours": "7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ, thứ Hai đến thứ Sáu",
    "unit.website": "https://tamhai.nuithanh.gov.vn",
}
VIETNAMESE = "ăâđêôơư àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ"
HOSTILE = '<script>alert("x")</script> #panic("x") $x^2$ *a* _b_ `c` \\u{1F} {{đường dây}} @ref <a> "]} &amp;'


def draft() -> Document:
    """Return a message as it is approved: facts cited, not filled in."""
    return Document(
        title="Nộp hồ sơ tại nhà: bưu điện nhận, bưu điện trả",
        lead="Bạn không cần đi lại nhiều lần. Nhân viên bưu điện đến nhận hồ sơ và mang kết quả về tận nhà.",
        blocks=(
            Heading(2, (Text("Ai dùng được"),)),
            Paragraph(
                (
                    Text("Mọi người dân và doanh nghiệp. Người cao tuổi, người khuyết tật và gia đình "),
                    Strong((Text("hộ nghèo được miễn cước"),)),
                    Text(" khi gửi tại điểm bưu điện – văn hóa xã."),
                )
            ),
            Heading(2, (Text("Làm thế nào"),)),
            Steps(
                (
                    (Text("Gọi "), FactRef("unit.hotline"), Text(" để hỏi cần những giấy tờ gì.")),
                    (Text("Chuẩn bị giấy tờ. Bản chụp không cần công chứng nếu bạn mang theo bản chính."),),
                    (
                        Text("Đưa hồ sơ cho nhân viên bưu điện và nhận "),
                        Strong((Text("giấy biên nhận"),)),
                        Text("."),
                    ),
                    (Text("Theo dõi bằng mã số trên giấy biên nhận. Kết quả được mang đến nhà bạn."),),
                )
            ),
            Heading(2, (Text("Tốn bao nhiêu, mất mấy ngày"),)),
            Bullets(
                (
                    (Text("Cước gửi từ 26.000 đồng, trả khi giao hồ sơ."),),
                    (Text("Thời gian giải quyết không đổi; cộng thêm 1 đến 2 ngày đi đường."),),
                    (Text("Lệ phí nhà nước nộp như khi đến tận nơi."),),
                )
            ),
            Quote((Text("Bưu điện không được thu thêm khoản nào ngoài giá niêm yết."),)),
            Paragraph(
                (
                    Text("Muốn tự nộp, mời đến "),
                    FactRef("unit.counter"),
                    Text(", "),
                    FactRef("unit.opening_hours"),
                    Text(". Bạn cũng có thể nộp trên "),
                    Link("https://dichvucong.gov.vn", (Text("Cổng dịch vụ công quốc gia"),)),
                    Text(" vào "),
                    Emphasis((Text("bất cứ giờ nào"),)),
                    Text("."),
                )
            ),
        ),
    )


def document() -> Document:
    """Return the same message with the facts of one unit."""
    return bind(draft(), FACTS)


def every_block() -> Document:
    """Return a document that uses all there is."""
    return replace(document(), blocks=(*document().blocks, Image(7, "Quầy tiếp nhận hồ sơ của xã")))


def hostile() -> Document:
    """Return words that try to leave their place, in every place there is."""
    words = (Text(HOSTILE), Strong((Text(HOSTILE),)), Fact("unit.name", HOSTILE, HOSTILE))
    return Document(
        title=HOSTILE,
        lead=HOSTILE,
        blocks=(
            Heading(2, words),
            Paragraph(words),
            Steps((words,)),
            Bullets((words,)),
            Quote(words),
            Paragraph((Link("https://example.com/?a=1&b=%22", words),)),
        ),
    )


def settings(**changed: str) -> ChannelSettings:
    """Return what deliveries hand over for Tam Hải."""
    values = {
        **FACTS,
        "on": "2024-11-22",
        "public_url": "https://gandan.quangnam.gov.vn/tin/K7P2QX/",
        "station.name": "Đài truyền thanh xã Tam Hải",
        "issuer.name": "UBND tỉnh Quảng Nam",
        "version.code": "K7P2QX",
        "draft_voice_allowed": True,
    }
    picture = Attachment(picture_bytes(), "image/jpeg", "/tep/pictures/7.jpg", 600, 400)
    return ChannelSettings(values={**values, **changed}, attachments={"anh:7": picture})


def styled() -> ChannelSettings:
    """Return the same with a province's own readings, on paper only."""
    told = settings()
    style = ReadingStyle(
        region="trung",
        entries=(Entry("UBND", "ủy ban", source="Quyết định của tỉnh"),),
        on=told.on,
        corrections=(Correction("7h30", "bảy rưỡi"),),
    )
    return replace(told, values={**told.values, "sound": False}, reading=style)


@cache
def picture_bytes() -> bytes:
    drawn = BytesIO()
    Canvas.linear_gradient("L").resize((600, 400)).convert("RGB").save(drawn, "JPEG")
    return drawn.getvalue()
