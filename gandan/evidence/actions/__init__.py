"""Everything that changes proofs, a file for each subject."""

from __future__ import annotations

from gandan.evidence.actions.handing_in import correct, hand_in
from gandan.evidence.actions.judging import judge
from gandan.evidence.actions.receipts import take_receipts
from gandan.evidence.actions.recording import keep_records
from gandan.evidence.actions.taking_back import take_back

__all__ = ["correct", "hand_in", "judge", "keep_records", "take_back", "take_receipts"]
