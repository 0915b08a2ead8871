"""Channels and audiences that the text names, from word lists: folded, longest first."""

# ruff: noqa: E501 - a pattern is read, and searched for, in one piece
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gandan.plans.reader.sections import PURPOSE
from gandan.plans.reader.values import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gandan.plans.reader.sections import Part
    from gandan.plans.reader.source import Source

CHANNELS: tuple[tuple[str, str], ...] = (
    ("bulletin", r"ban tin(?: dien tu)?(?: noi bo| cai cach hanh chinh| thong tin co so)?"),
    ("portal", r"cong\s*/\s*trang thong tin dien tu|cong,? (?:va )?trang thong tin dien tu|(?:cong|trang) thong tin dien tu(?! tong hop)|website|trang web|cong dich vu cong(?: quoc gia| truc tuyen)?"),
    ("station", r"(?:he thong |dai )(?:truyen thanh|loa)(?: (?:co so|cap xa|thong minh|cac xa|xa))?|loa (?:truyen thanh|phat thanh|phong thanh)(?: co so)?|truyen thanh co so"),
    ("press", (r"(?:cac )?(?:co quan|loai hinh) bao chi|dai phat thanh(?:\s*(?:-|va|,)\s*truyen hinh)?|dai truyen hinh|dai truyen thanh\s*-\s*truyen hinh"
              r"|(?:phuong tien |kenh )(?:thong tin,? )?(?:truyen thong )?dai chung|song phat thanh|bao in|bao dien tu|bao chi")),
    ("publication", r"to (?:gap|roi|buom)|an pham|cam nang|so tay|tai lieu tuyen truyen(?! vien)|tai lieu"),
    ("panel", r"(?:co dong |tuyen truyen )truc quan|pa\s?-?no|bang[ -]?ron|ap phich|khau hieu|phuon"),
    ("video", r"video(?:[ -]?clip)?s?|phong su|clip"),
    ("column", r"chuyen trang,? chuyen muc|chuyen (?:trang|muc)(?: hoi,? dap)?"),
    ("social", r"mang xa hoi|zalo|facebook|fanpage|youtube|tiktok"),
    ("sms", r"tin nhan(?: dien thoai| sms)?|sms"),
    ("class", r"lop (?:boi duong|tap huan|dao tao)|hoi nghi(?: tap huan| tuyen truyen)?|tap huan|toa dam|hoi thao"),
    ("briefing", r"(?:buoi |cuoc )?(?:hop )?giao ban|hop dinh ky|sinh hoat (?:chi bo|chi doan|co quan|dinh ky|thuong ky)|cuoc hop"),
    ("contest", r"(?:cuoc|hoi) thi"),
    ("troupe", r"tieu pham|san khau hoa|van nghe|thong tin luu dong|xe luu dong"),
    ("post_point", r"diem (?:buu dien|bd)\s*-?\s*(?:van hoa|vh)(?: xa)?|diem buu dien"),
    ("one_stop", r"bo phan (?:mot cua|tiep nhan va tra ket qua)|trung tam (?:phuc vu )?hanh chinh cong"),
    ("communicator", r"bao cao vien|tuyen truyen vien|tuyen truyen mieng|to cong nghe so cong dong"),
    ("notice_board", r"bang tin(?: cong cong| dien tu)?|bang (?:dien tu|led)|man hinh (?:led|dien tu)"),
)  # fmt: skip

AUDIENCES: tuple[tuple[str, str], ...] = (
    ("officials", (r"(?:doi ngu )?can bo,? (?:dang vien,? )?cong chuc(?:(?:,| va)? vien chuc)?(?:(?:,| va)? (?:nguoi lao dong|luc luong vu trang))?|nguoi lao dong|dang vien"
                  r"|nguoi dung dau(?:(?: cac)? co quan(?:, don vi)?)?")),
    ("citizens", r"nguoi dan|(?<!ban )(?<!dong )nhan dan|cac tang lop nhan dan|cong dan|to chuc,? ca nhan|ca nhan|hoi vien,? doan vien|doan vien,? hoi vien"),
    ("businesses", r"doanh nghiep(?:,? hop tac xa)?|nha dau tu|ho kinh doanh"),
    ("organisations", r"(?:cac )?to chuc (?:chinh tri\s*-?\s*)?xa hoi|cac cap,? cac nganh|cap uy(?: dang)?|doan the|co quan,? (?:don vi,? )?to chuc"),
    ("elderly", r"nguoi (?:cao tuoi|gia)"),
    ("minority", r"dong bao (?:dan toc(?: thieu so)?|vung cao)|(?:nguoi )?dan toc thieu so"),
    ("youth", r"thanh (?:nien|thieu nien)|hoc sinh(?:,? sinh vien)?|sinh vien|phu huynh"),
)  # fmt: skip

SURE, GUESSED = 0.9, 0.6


def _compiled(words: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    return re.compile(
        "|".join(rf"(?P<k{number}>\b(?:{pattern})\b)" for number, (_, pattern) in enumerate(words))
    )


_CHANNELS, _AUDIENCES = _compiled(CHANNELS), _compiled(AUDIENCES)
_COLLECTIVE = re.compile(r"^(?:doi ngu|cac|toan the|nhung) ")
# "Thành lập doanh nghiệp" is about a procedure, not spoken to anybody.
_NOT_SPOKEN_TO = re.compile(r"\b(?:thanh lap|dang ky|giai the)\s+$")


def channel_kinds(folded: str) -> list[str]:
    """Return the kinds of channels that folded words name, each once, in their order."""
    found = (CHANNELS[int((match.lastgroup or "k0")[1:])][0] for match in _CHANNELS.finditer(folded))
    return list(dict.fromkeys(found))


def channels(source: Source, parts: list[Part]) -> tuple[Name, ...]:
    """Where things are said. What the purpose names are the places of service, not channels."""
    spoken = [part for part in parts if part.section != PURPOSE]
    return tuple(_named(source, spoken, _CHANNELS, CHANNELS))


def audiences(source: Source, parts: list[Part]) -> tuple[Name, ...]:
    return tuple(_named(source, parts, _AUDIENCES, AUDIENCES))


def _named(
    source: Source, parts: list[Part], pattern: re.Pattern[str], words: tuple[tuple[str, str], ...]
) -> Iterator[Name]:
    """Return each name once, where it is said first."""
    seen: set[str] = set()
    for part in parts:
        for match in pattern.finditer(source.folded, part.start, part.end):
            key = _COLLECTIVE.sub("", " ".join(match.group().split()))
            if key in seen or _NOT_SPOKEN_TO.search(source.folded, part.start, match.start()):
                continue
            seen.add(key)
            kind = words[int((match.lastgroup or "k0")[1:])][0]
            span = source.span(match.start(), match.end())
            yield Name(
                source.one_line(match.start(), match.end()), kind, span, SURE if part.is_listed else GUESSED
            )
