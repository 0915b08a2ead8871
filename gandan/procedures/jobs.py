"""Work that the queue runs: catalogues that were brought in at the desk."""

from __future__ import annotations

from gandan.procedures import actions


def compare(upload_id: int) -> None:
    actions.compare_upload(upload_id)


def carry_out(upload_id: int) -> None:
    actions.carry_out_upload(upload_id)
