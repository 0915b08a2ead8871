"""The demo province from an empty database to a counted share, in the order in which it would happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gandan.calendars.actions import pin_today
from gandan.deliveries.models import Delivery
from gandan.procedures.actions import load_own_procedures
from gandan.project.demo import papers, places, questions, staff, story
from gandan.project.demo.built import leave_first_mark, leave_mark
from gandan.project.records import keep_records
from gandan.project.serve.prepare import prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.project.demo.progress import Progress


def steps() -> list[tuple[str, Callable[[Progress], None]]]:
    """Return (what the bar says, what is done)."""
    told = [(_words(number), _telling(number)) for number in range(len(story.stories()))]
    return [
        ("Bản đồ đơn vị hai thời kỳ", _map),
        ("Thủ tục hành chính mà người dân cần nhất", _procedures),
        ("Tài khoản", _staff),
        ("Câu hỏi của người dân và câu trả lời", _questions),
        ("Kế hoạch của tỉnh và của huyện, chia việc đến từng đơn vị", _plans),
        *told,
        ("Một mức phí đổi: tìm mọi bản còn nói mức cũ", _changed_fee),
        ("Bằng chứng do người nộp", _proofs_of_people),
        ("Xác nhận thành bằng chứng, bằng chứng thành số liệu", _proofs),
    ]


def _words(number: int) -> str:
    if story.stories()[number].approved_on is None:
        return f"Thông điệp {number + 1}: soạn, gửi duyệt"
    return f"Thông điệp {number + 1}: duyệt, làm trang, bản đọc, tờ rơi, gửi đi, nhận xác nhận"


def build(progress: Progress) -> None:
    prepare()
    leave_first_mark()
    for name, step in steps():
        progress.start(name)
        step(progress)
    pin_today(story.TODAY)
    leave_mark()
    progress.end()


def _map(progress: Progress) -> None:
    places.build_map()
    units = places.units_of_day(story.TODAY)
    places.build_outlets(story.TODAY)
    places.build_facts(progress.each(units, len(units)), story.TODAY)


def _procedures(_progress: Progress) -> None:
    pin_today(story.TODAY)
    load_own_procedures()


def _staff(_progress: Progress) -> None:
    staff.build_staff()


def _questions(_progress: Progress) -> None:
    questions.ask_all(story.TODAY)


def _plans(_progress: Progress) -> None:
    pin_today(story.TODAY)
    story.build_plans()


def _telling(number: int) -> Callable[[Progress], None]:
    def step(progress: Progress) -> None:
        story.tell(story.stories()[number])
        if story.stories()[number].approved_on is None:
            return
        total = Delivery.objects.filter(state=Delivery.State.SCHEDULED).count()
        for waiting in story.deliver_all():
            progress.part(total - waiting, total)
        for _ in story.answer_all(number):
            pass

    return step


def _changed_fee(_progress: Progress) -> None:
    pin_today(story.TODAY)
    story.change_a_fee()


def _proofs_of_people(_progress: Progress) -> None:
    papers.hand_in_papers()


def _proofs(_progress: Progress) -> None:
    story.prove_all()
    keep_records(is_simulated=True)
