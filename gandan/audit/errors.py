from __future__ import annotations


class AuditError(Exception):
    """What can go wrong in keeping the record."""


class AppendOnlyError(AuditError):
    """Somebody tried to change or remove a row that proves something."""

    def __init__(self, model: str) -> None:
        super().__init__(f"{model} rows are append-only")
        self.model = model
