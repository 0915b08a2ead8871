from __future__ import annotations

from gandan.feedback import actions


def erase_due() -> int:
    """Run daily: what people asked is kept no longer than the rule of the day says."""
    return actions.erase_due()
