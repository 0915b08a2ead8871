"""What the page of the voices shows: each voice in words, from its own description and its tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from gandan.calendars import clock
from gandan.deliveries import queries
from gandan.deliveries.models import VoiceTest
from gandan.deliveries.rules import is_test_under_way
from gandan.desk.voices.rates import rates_of
from gandan.desk.voices.words import KINDS, WHY_NOT, day_words, percent
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.queries import unit_map
from gandan.voices import shelf as shelves
from gandan.voices.admitting import Bar, bar_of
from gandan.voices.engines.espeak import DRAFT_LABEL
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import VoiceError
from gandan.voices.listening import recogniser
from gandan.voices.shelf import MOST_ERRORS, Manifest, Shelf

if TYPE_CHECKING:
    from gandan.deliveries.models import DraftDecision
    from gandan.people.models import User

AIRED_BY_DEFAULT = (
    "Chỉ để nghe thử, nhưng cài đặt của máy vẫn cho loa phát ở mọi nơi chưa có quyết định riêng."
)
MOST_PERMISSIONS = 20
SHORT_DIGEST = 16  # characters of a checksum that a person compares


@dataclass(frozen=True)
class Shown:
    """One voice, as the page tells of it."""

    name: str
    title: str
    shape: str
    standing: str
    facts: list[tuple[str, str]]
    files: list[tuple[str, str]] = field(default_factory=list)
    is_chosen: bool = False
    may_be_tested: bool = True
    test: VoiceTest | None = None
    is_under_way: bool = False

    @property
    def has_failed_test(self) -> bool:
        return self.test is not None and not self.is_under_way and self.test.state != VoiceTest.State.DONE


def voices_page(user: User) -> dict[str, object]:
    """Return all that the page shows, in a fixed number of queries however many voices there are."""
    shelf = Shelf(Path(settings.GANDAN_VOICES_DIR))
    tests = queries.newest_voice_tests()
    manifests = {name: _manifest(shelf, name) for name in shelf.names()}
    allowed = gate.limit(queries.draft_voice_permissions(clock.today()), user, Act.VIEW)
    return {
        "voices": [
            _installed(shelf, name, manifest, tests.get(name)) for name, manifest in manifests.items()
        ],
        "draft": _draft(tests.get(ESPEAK)),
        "rates": rates_of(manifests, tests.get(ESPEAK)),
        "most": percent(MOST_ERRORS),
        "chosen": settings.GANDAN_VOICE,
        "no_ear": _why_no_ear(),
        "is_aired_by_default": settings.GANDAN_DRAFT_VOICE_ALLOWED,
        "permissions": [_permission(row) for row in allowed[:MOST_PERMISSIONS]],
        "permissions_left": max(0, allowed.count() - MOST_PERMISSIONS),
    }


def _manifest(shelf: Shelf, name: str) -> Manifest | None:
    try:
        return shelf.manifest(name)
    except VoiceError:
        return None


def _installed(shelf: Shelf, name: str, manifest: Manifest | None, test: VoiceTest | None) -> Shown:
    bar = bar_of(shelf, name)
    standing = WHY_NOT[bar] if bar else "Được phát loa."
    if manifest is None:
        return Shown(name, name, _shape(bar), standing, [], may_be_tested=False)
    return Shown(
        name=name,
        title=manifest.title,
        shape=_shape(bar),
        standing=standing,
        facts=_facts(manifest),
        files=[(file, digest[:SHORT_DIGEST]) for file, digest in sorted(manifest.files.items())],
        is_chosen=name == settings.GANDAN_VOICE,
        may_be_tested=manifest.kind != shelves.RECORDED and bar is not Bar.BROKEN,
        test=test,
        is_under_way=_is_under_way(test),
    )


def _is_under_way(test: VoiceTest | None) -> bool:
    return test is not None and is_test_under_way(test.state, test.asked_at, clock.now())


def _shape(bar: Bar | None) -> str:
    if bar is None:
        return "proved"
    return "half" if bar in {Bar.DRAFT, Bar.DRAFT_REST, Bar.UNTESTED, Bar.CHANGED} else "excluded"


def _facts(manifest: Manifest) -> list[tuple[str, str]]:
    told = [
        ("Loại", KINDS.get(manifest.kind, manifest.kind)),
        ("Giấy phép", manifest.licence),
        ("Sự đồng ý của người có giọng", manifest.consent),
        ("Lấy từ", manifest.source or " ".join(manifest.command)),
        ("Cài ngày", day_words(manifest.installed_on)),
        ("Câu chưa thu do giọng", manifest.otherwise),
        ("Kiểm tra nghe", _result(manifest)),
    ]
    return [(label, value) for label, value in told if value]


def _result(manifest: Manifest) -> str:
    test = manifest.admission
    if test is None:
        return "" if manifest.kind == shelves.RECORDED else "chưa có"
    rates = (
        f"nghe sai {percent(test.error_rate)}, không kể thanh điệu {percent(test.error_rate_without_tones)}"
    )
    return f"{rates}, trên {test.syllables} âm tiết; ngày {day_words(test.on)}, máy nghe {test.recogniser}"


def _draft(test: VoiceTest | None) -> Shown:
    return Shown(
        name=ESPEAK,
        title=f"{ESPEAK}: {DRAFT_LABEL}",
        shape="half",
        standing=AIRED_BY_DEFAULT if settings.GANDAN_DRAFT_VOICE_ALLOWED else WHY_NOT[Bar.DRAFT],
        facts=[
            ("Loại", "giọng máy có sẵn trong hệ thống"),
            ("Giấy phép", "GPL, bản 3; chạy thành chương trình riêng"),
            ("Sự đồng ý của người có giọng", "không có: tiếng do máy tổng hợp, không phải giọng của ai"),
            ("Khi chưa ai quyết định", _by_default()),
        ],
        is_chosen=settings.GANDAN_VOICE in {"", ESPEAK},
        test=test,
        is_under_way=_is_under_way(test),
    )


def _by_default() -> str:
    return "được phát, theo cài đặt của máy" if settings.GANDAN_DRAFT_VOICE_ALLOWED else "không phát loa"


def _why_no_ear() -> str:
    """Return why no voice can be tested on this machine; empty where one can."""
    try:
        recogniser()
    except VoiceError:
        return "Máy này chưa có phần nghe thử nên không tự đo được; bảng dưới là kết quả đo sẵn."
    return ""


def _permission(row: DraftDecision) -> dict[str, object]:
    day = clock.today()
    return {"row": row, "unit_name": unit_map().name(row.unit_id, day)}
