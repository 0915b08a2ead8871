"""A procedure whose fee changes, and what cites it."""

from __future__ import annotations

from datetime import date

from gandan.procedures.tests.samples import PUBLISHED, take_in

DAY = date(2026, 5, 20)
CITING = "Nộp {{lệ phí 1.900001}} khi nhận giấy."


def charge(amount, *, first="2026-01-01", until=None, **said):
    """Let the procedure cost so much from a day; it takes three days all the time."""
    fee = {"type": "Lệ phí", "amount": amount, "unit": "bản", "exemption": "Miễn cho trẻ em."}
    if until:
        fee["to"] = until
    term = {"methods": ["Trực tiếp"], "time": "3 ngày làm việc", "starts": "kể từ ngày nộp", "fees": [fee]}
    take_in({**PUBLISHED, "from": first, "channels": [term], **said})


def abolish(on):
    take_in({**PUBLISHED, "channels": [], "from": "2026-01-01", "to": on})
