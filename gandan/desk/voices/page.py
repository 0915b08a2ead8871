"""What the page of the voices shows: each voice in words, from its own description and its tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from django.conf import settings

from gandan.calendars import clock
from gandan.deliveries import queries
from gandan.deliveries.models import VoiceTest
from gandan.deliveries.rules import is_test_under_way
from gandan.people import gate
from gandan.people.rules import Act
from gandan.units.queries import unit_map
from gandan.voices import shelf as shelves
from gandan.voices.admitting import Bar, bar_of
from gandan.voices.engines.espeak import DRAFT_LABEL
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.errors import VoiceError
from gandan.voices.listening import recogniser
from gandan.voices.reading_test import ESPEAK as ESPEAK_RATES
from gandan.voices.reading_test import PEOPLE
from gandan.voices.shelf import MOST_ERRORS, Manifest, Shelf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gandan.deliveries.models import DraftDecision
    from gandan.people.models import User

MOST_PERMISSIONS = 20
SHORT_DIGEST = 16  # characters of a checksum that a person compares
KINDS: Final = {
    shelves.NEURAL: "giọng máy, mô hình nơ-ron",
    shelves.COMMAND: "giọng máy, chương trình đọc",
    shelves.RECORDED: "giọng người đọc, thu từng câu",
}
WHY_NOT: Final[Mapping[Bar, str]] = {
    Bar.DRAFT: "Chỉ để nghe thử. Loa chỉ phát khi cán bộ phụ trách đã ghi quyết định cho phép.",
    Bar.BROKEN: "Không phát loa: tệp của giọng không còn như lúc cài. Nhờ người kỹ thuật cài lại.",
    Bar.UNTESTED: "Chưa phát loa: chưa kiểm tra nghe.",
    Bar.CHANGED: "Chưa phát loa: giọng đã đổi sau lần kiểm tra. Phải kiểm tra lại.",
    Bar.FAILED: "Không phát loa: máy nghe sai quá mức cho phép.",
    Bar.DRAFT_REST: "Phát loa những câu đã thu. Câu chưa thu do giọng máy nghe thử đọc, phải có quyết định.",
    Bar.REST: "Chưa phát loa: giọng đọc phần chưa thu còn chưa được phát.",
}


@dataclass(frozen=True)
class Rates:
    """Syllables misheard, in the words of the page."""

    title: str
    errors: str
    errors_without_tones: str
    told: str
    is_passed: bool


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
        "rates": _rates(manifests, tests.get(ESPEAK)),
        "most": _percent(MOST_ERRORS),
        "chosen": settings.GANDAN_VOICE,
        "no_ear": _why_no_ear(),
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
        ("Cài ngày", _day(manifest.installed_on)),
        ("Câu chưa thu do giọng", manifest.otherwise),
        ("Kiểm tra nghe", _result(manifest)),
    ]
    return [(label, value) for label, value in told if value]


def _result(manifest: Manifest) -> str:
    test = manifest.admission
    if test is None:
        return "" if manifest.kind == shelves.RECORDED else "chưa có"
    rates = (
        f"nghe sai {_percent(test.error_rate)}, không kể thanh điệu {_percent(test.error_rate_without_tones)}"
    )
    return f"{rates}, trên {test.syllables} âm tiết; ngày {_day(test.on)}, máy nghe {test.recogniser}"


def _draft(test: VoiceTest | None) -> Shown:
    return Shown(
        name=ESPEAK,
        title=f"{ESPEAK}: {DRAFT_LABEL}",
        shape="half",
        standing=WHY_NOT[Bar.DRAFT],
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


def _rates(manifests: Mapping[str, Manifest | None], draft: VoiceTest | None) -> list[Rates]:
    """Return the machines' figures between those of people and of the draft voice."""
    measured = [
        (manifest.title, manifest.admission.error_rate, manifest.admission.error_rate_without_tones)
        for manifest in manifests.values()
        if manifest and manifest.admission and manifest.admission.fingerprint == manifest.fingerprint
    ]
    rows = [("Người đọc thật", *PEOPLE), *measured, (DRAFT_LABEL.capitalize(), *_draft_rates(draft))]
    return [
        Rates(
            title=title,
            errors=_percent(errors),
            errors_without_tones=_percent(without),
            told="đạt" if errors <= MOST_ERRORS else "không đạt",
            is_passed=errors <= MOST_ERRORS,
        )
        for title, errors, without in rows
    ]


def _draft_rates(test: VoiceTest | None) -> tuple[float, float]:
    """Return what was measured on this machine, else what was measured when the test was written."""
    if test is None or test.error_rate is None or test.error_rate_without_tones is None:
        return ESPEAK_RATES
    return test.error_rate, test.error_rate_without_tones


def _why_no_ear() -> str:
    """Return why no voice can be tested on this machine; empty where one can."""
    try:
        recogniser()
    except VoiceError:
        return "Máy này chưa có phần nghe thử nên chưa kiểm tra được giọng nào."
    return ""


def _permission(row: DraftDecision) -> dict[str, object]:
    day = clock.today()
    return {"row": row, "unit_name": unit_map().name(row.unit_id, day)}


def _percent(rate: float) -> str:
    """Write 0.113 as "11,3 %", never apart at the end of a line."""
    return f"{100 * rate:.1f}".removesuffix(".0").replace(".", ",") + "\N{NO-BREAK SPACE}%"


def _day(written: str) -> str:
    """Write 2026-11-05 as 5/11/2026; what is no day is told as it stands."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    return f"{day.day}/{day.month}/{day.year}"
