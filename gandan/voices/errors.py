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
