from __future__ import annotations

from gandan.feedback.tests.factories import make_submitted_question, make_taken


def question(unit):
    return {"pk": make_taken(unit, text="Câu hỏi gửi Xã Nơi Khác thì làm sao?").question.pk}


def submitted(unit):
    return {"pk": make_submitted_question(unit, text="Câu hỏi gửi Xã Nơi Khác thì làm sao?").pk}


PLACES = ("show", "write", "contact", "forward", "close")
SAMPLES = {f"desk:questions:{place}": question for place in PLACES} | {
    f"desk:questions:{place}": submitted for place in ("approve", "take_back")
}
