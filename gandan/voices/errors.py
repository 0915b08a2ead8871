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
            f"Hãy nhờ người quản trị chạy lệnh gandan test_voice {name}, hoặc ghi âm người đọc."
        )
        self.name = name


class InstallError(VoiceError):
    """A voice could not be installed; nothing was left behind."""
