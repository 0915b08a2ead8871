from __future__ import annotations

from gandan.procedures.answers.tests.factories import make_answer_draft, make_answer_version


def answer(unit):
    return {"pk": make_answer_version(unit, question="Câu hỏi ở Xã Nơi Khác?").answer_id}


def draft(unit):
    return {"pk": make_answer_draft(unit, question="Bản soạn của Xã Nơi Khác").pk}


SAMPLES = {f"desk:answers:{place}": answer for place in ("show", "revise", "withdraw", "message")}
SAMPLES |= {f"desk:answers:{place}": draft for place in ("edit", "approve", "take_back", "drop")}
