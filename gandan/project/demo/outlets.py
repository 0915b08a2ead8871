"""Which outlets the demo province has: shares as published for Quảng Nam, places chosen by rule.

The technology mix follows the ministry's count of November 2023 (234 stations: 7 wired, 18 mixed, 201 FM,
8 IP); in 2021 seven communes had no station, and some communes had no staffed postal point. Which communes
these were is not published: the choice is the demo's own and is marked as simulated.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

WITHOUT_STATION = 7
WITHOUT_POST_POINT = 11
WITH_SECOND_POST_POINT = 6
COMPLETE = {"xa-tam-hai-20992"}  # the commune whose officer and operator the visitor may be
WITH_OWN_PORTAL = 12  # agencies that keep the portal they have, where nothing has been published yet
BULLETIN_OWNER = "so-noi-vu-quang-nam"
TECHNOLOGY = (("wired", 7), ("mixed", 18), ("ip", 8))  # the others are FM
NO_STATION = "Chưa có đài: xã đang chờ lắp đặt theo chương trình của tỉnh"
NO_POST_POINT = "Chưa có điểm bưu điện văn hóa có người phục vụ"


@dataclass(frozen=True)
class Place:
    """A unit that can own outlets: its key, its full name and its level."""

    key: str
    name: str
    level: str


@dataclass(frozen=True)
class OutletSpec:
    kind: str
    key: str
    name: str
    owner: str
    technology: str = ""
    url: str = ""  # of a portal that is not ours


@dataclass(frozen=True)
class Absence:
    kind: str
    owner: str
    reason: str


def rank(salt: str, key: str) -> int:
    """Return a number that looks random and is the same on every machine."""
    return int.from_bytes(sha256(f"{salt}:{key}".encode()).digest()[:4], "big")


def drawn(salt: str, places: list[Place], count: int) -> list[Place]:
    return sorted(places, key=lambda place: rank(salt, place.key))[:count]


def plan_outlets(places: list[Place]) -> tuple[list[OutletSpec], list[Absence]]:
    """Return every outlet of the demo province and the reasons where a commune has none."""
    communes = [place for place in places if place.level == "commune"]
    incomplete = [place for place in communes if place.key not in COMPLETE]
    silent = {place.key for place in drawn("no-station", incomplete, WITHOUT_STATION)}
    unserved = {place.key for place in drawn("no-post", incomplete, WITHOUT_POST_POINT)}
    heard = [place for place in communes if place.key not in silent]
    served = [place for place in communes if place.key not in unserved]
    agencies = [place for place in places if place.level in {"department", "district"}]
    independent = {place.key for place in drawn("own-portal", agencies, WITH_OWN_PORTAL)}
    outlets = [portal(place, is_ours=place.key not in independent) for place in places]
    outlets += stations(heard) + post_points(served)
    outlets += [counter(place) for place in places if place.level in {"district", "commune", "centre"}]
    outlets += [column(place) for place in places if place.level == "press"]
    outlets += [panel(place) for place in places if place.level == "district"]
    outlets += [bulletin(place) for place in places if place.key == BULLETIN_OWNER]
    absences = [Absence("station", key, NO_STATION) for key in sorted(silent)]
    absences += [Absence("post_point", key, NO_POST_POINT) for key in sorted(unserved)]
    return outlets, absences


def portal(place: Place, *, is_ours: bool) -> OutletSpec:
    url = "" if is_ours else f"https://{place.key}.example"
    return OutletSpec("portal", f"cong-{place.key}", f"Trang thông tin {place.name}", place.key, url=url)


def stations(places: list[Place]) -> list[OutletSpec]:
    shuffled = sorted(places, key=lambda place: rank("technology", place.key))
    kinds = [name for name, count in TECHNOLOGY for _ in range(count)]
    kinds += ["fm"] * (len(shuffled) - len(kinds))
    return [
        OutletSpec("station", f"dai-{place.key}", f"Đài truyền thanh {place.name}", place.key, technology)
        for place, technology in zip(shuffled, kinds, strict=False)
    ]


def post_points(places: list[Place]) -> list[OutletSpec]:
    doubled = {place.key for place in drawn("second-post", places, WITH_SECOND_POST_POINT)}
    first = [post_point(place, 1) for place in places]
    return first + [post_point(place, 2) for place in places if place.key in doubled]


def post_point(place: Place, number: int) -> OutletSpec:
    name = f"Điểm Bưu điện - Văn hóa {place.name}" + ("" if number == 1 else f" {number}")
    return OutletSpec("post_point", f"bdvhx-{place.key}-{number}", name, place.key)


def counter(place: Place) -> OutletSpec:
    if place.level == "centre":
        return OutletSpec("one_stop", f"quay-{place.key}", place.name, place.key)
    return OutletSpec("one_stop", f"quay-{place.key}", f"Bộ phận Một cửa {place.name}", place.key)


def column(place: Place) -> OutletSpec:
    return OutletSpec(
        "press", f"chuyen-muc-{place.key}", f"Chuyên mục cải cách hành chính, {place.name}", place.key
    )


def panel(place: Place) -> OutletSpec:
    return OutletSpec("panel", f"pa-no-{place.key}", f"Pa-nô trung tâm {place.name}", place.key)


def bulletin(place: Place) -> OutletSpec:
    name = "Bản tin điện tử cải cách hành chính Quảng Nam"
    return OutletSpec("bulletin", f"ban-tin-{place.key}", name, place.key)
