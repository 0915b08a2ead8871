"""Single sentences that a person has read, and, where wanted, another voice for the rest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gandan.text.fold import one_line
from gandan.voices.clauses import Clause
from gandan.voices.engines.base import Voice
from gandan.voices.errors import VoiceError
from gandan.voices.recording import plain_recording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NOT_READ = "Chưa ai đọc câu “{sentence}”. Hãy ghi âm câu này, hoặc chọn một giọng đọc phần còn thiếu."


@dataclass(frozen=True)
class Recorded(Voice):
    """`sentences` has, for each sentence as it is spoken, the file as it was handed in."""

    key: str
    name: str
    sentences: Mapping[str, bytes]
    otherwise: Voice | None = None
    is_steady = False  # nobody sits before the microphone twice in the same way

    @classmethod
    def of(cls, name: str, sentences: Mapping[str, bytes], otherwise: Voice | None = None) -> Recorded:
        digest = hashlib.sha256()
        for spoken, content in sorted(sentences.items()):
            digest.update(hashlib.sha256(spoken.encode()).digest() + hashlib.sha256(content).digest())
        rest = otherwise.key if otherwise else ""
        return cls(f"recorded {digest.hexdigest()} {rest}", name, sentences, otherwise)

    @property
    def is_draft(self) -> bool:  # type: ignore[override]  # follows from who reads the rest
        return self.otherwise is not None and self.otherwise.is_draft

    @property
    def machine(self) -> str:
        return self.otherwise.machine if self.otherwise else ""

    def divide(self, spoken: str) -> tuple[Clause, ...]:
        """Leave what was read in one go in one piece."""
        whole = one_line(spoken)
        if whole in self.sentences:
            return (Clause(whole),)
        if self.otherwise is None:
            raise VoiceError(NOT_READ.format(sentence=whole))
        return self.otherwise.divide(spoken)

    def key_of(self, clause: Clause) -> str:
        """Keep each sentence by its own file: one that is recorded again leaves the others as they are."""
        content = self.sentences.get(clause.words)
        if content is not None:
            return f"recorded {hashlib.sha256(content).hexdigest()}"
        return f"beside a person {self.otherwise.key if self.otherwise else ''}"

    def speak(self, clauses: Sequence[Clause]) -> list[bytes]:
        theirs = [clause for clause in clauses if clause.words not in self.sentences]
        if theirs and self.otherwise is None:
            raise VoiceError(NOT_READ.format(sentence=theirs[0].words))
        read = dict(
            zip(theirs, self.otherwise.speak(theirs) if self.otherwise and theirs else [], strict=True)
        )
        return [read.get(clause) or plain_recording(self.sentences[clause.words]) for clause in clauses]
