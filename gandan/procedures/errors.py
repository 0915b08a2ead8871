from __future__ import annotations


class ProceduresError(Exception):
    """What can go wrong with the catalogue. Its text is a sentence for people."""


class BadRecordError(ProceduresError):
    """A record cannot be used."""


class UnreadableFileError(ProceduresError):
    """A whole file cannot be read."""


class UnknownProcedureError(ProceduresError):
    def __init__(self, code: str) -> None:
        super().__init__(f"Không có thủ tục “{code}”.")
        self.code = code


class SameProcedureError(ProceduresError):
    def __init__(self, key: str) -> None:
        super().__init__(f"Không thể gộp thủ tục “{key}” vào chính nó.")
        self.key = key
