from __future__ import annotations


class VoiceError(Exception):
    """Words could not be made into sound.

    `sentence` is for whoever asked: what happened and what to do. `permanent` tells whether
    trying again is pointless until a person has changed something.
    """

    def __init__(self, sentence: str, *, permanent: bool = True) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.permanent = permanent


class RecordingError(VoiceError):
    """An uploaded recording cannot be used; another one may be."""


class ToolError(VoiceError):
    """A program on this machine failed or took too long; another try may work."""

    def __init__(self, sentence: str, *, tool: str, said: str = "") -> None:
        super().__init__(sentence, permanent=False)
        self.tool = tool
        self.said = said


class UnknownVoiceError(VoiceError):
    """A name that no installed voice has."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"Không có giọng “{name}”. Các giọng hiện có: {', '.join(known)}.")
        self.name = name


class NotAdmittedError(VoiceError):
    """A machine's voice that has not passed the reading test with the files it has now."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Giọng “{name}” chưa qua kiểm tra nghe nên không phát loa được. "
            "Hãy nhờ cán bộ cải cách hành chính của tỉnh kiểm tra ở mục Giọng đọc, hoặc ghi âm người đọc."
        )
        self.name = name


class NoTestNeededError(VoiceError):
    """A person's voice, which no machine has to judge."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Giọng “{name}” là bản ghi âm người đọc: không cần kiểm tra.")
        self.name = name


class InstallError(VoiceError):
    """A voice could not be installed; nothing was left behind."""
