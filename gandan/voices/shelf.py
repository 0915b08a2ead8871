"""The voices that are installed: a folder each, whose manifest says whose voice it is and how it did."""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING
from uuid import uuid4

from gandan.text.fold import one_line
from gandan.voices.engines.command import Command
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.engines.espeak import draft_voice
from gandan.voices.engines.neural import Neural
from gandan.voices.engines.neural_config import read_config
from gandan.voices.engines.recorded import Recorded
from gandan.voices.errors import NotAdmittedError, UnknownVoiceError, VoiceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from gandan.voices.engines.base import Voice

MANIFEST = "voice.json"
MODEL, CONFIG, SENTENCES = "model.onnx", "model.json", "sentences.jsonl"
NEURAL, COMMAND, RECORDED = "neural", "command", "recorded"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
MOST_ERRORS = 0.20  # syllables misheard; above that a voice does not go on air
CHANGED = "Tệp của giọng “{name}” không còn như lúc cài. Hãy cài lại bằng lệnh gandan install_voice."
BROKEN = "Không đọc được mô tả của giọng “{name}”. Hãy cài lại bằng lệnh gandan install_voice."
IN_A_ROUND = (
    "Giọng “{name}” nhờ giọng khác đọc thay, rồi giọng ấy lại nhờ về nó. "
    "Hãy cài lại một trong các giọng ấy bằng lệnh gandan install_voice."
)


@dataclass(frozen=True)
class Admission:
    """How a voice did in the reading test, and of which files that is true."""

    fingerprint: str
    on: str
    recogniser: str
    syllables: int
    error_rate: float
    error_rate_without_tones: float

    @property
    def is_passed(self) -> bool:
        return self.error_rate <= MOST_ERRORS


@dataclass(frozen=True)
class Manifest:
    name: str
    kind: str
    title: str
    licence: str
    consent: str
    files: Mapping[str, str] = field(default_factory=dict)  # name → sha256
    command: tuple[str, ...] = ()
    speaker: int = 0
    pace: float = 1.0
    otherwise: str = ""  # who reads what a person has not recorded
    source: str = ""
    installed_on: str = ""
    admission: Admission | None = None

    @property
    def fingerprint(self) -> str:
        """Name all that makes the voice sound as it does."""
        manner = [self.command, self.speaker, self.pace, self.otherwise]
        told = [self.kind, sorted(self.files.items()), *manner]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()

    @property
    def is_admitted(self) -> bool:
        """A person needs no test; a machine needs one, passed by the very files that are here."""
        if self.kind == RECORDED:
            return True
        test = self.admission
        return test is not None and test.fingerprint == self.fingerprint and test.is_passed

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n"


@dataclass(frozen=True)
class Shelf:
    folder: Path

    def names(self) -> list[str]:
        return sorted(
            file.parent.name for file in self.folder.glob(f"*/{MANIFEST}") if NAME.fullmatch(file.parent.name)
        )

    def manifest(self, name: str) -> Manifest:
        """Return what is known of a voice; raises UnknownVoiceError, or VoiceError when it cannot be read."""
        if not NAME.fullmatch(name) or not (self.folder / name / MANIFEST).is_file():
            raise UnknownVoiceError(name, [ESPEAK, *self.names()])
        try:
            told = json.loads((self.folder / name / MANIFEST).read_text(encoding="utf-8"))
            test = dict(told).pop("admission")
            told["command"] = tuple(told["command"])
            manifest = Manifest(**{**told, "admission": Admission(**test) if test else None})
        # A hundred thousand brackets in each other are a RecursionError.
        except (ValueError, TypeError, KeyError, OSError, RecursionError) as error:
            raise VoiceError(BROKEN.format(name=name)) from error
        if not _is_sound(manifest, name):
            raise VoiceError(BROKEN.format(name=name))
        return manifest

    def readers(self, name: str) -> Iterator[Manifest]:
        """Yield the voice, then whoever reads what it cannot, and so on, without the draft voice.

        Raises VoiceError at one that cannot be read, or that had its turn already.
        """
        seen: set[str] = set()
        while not seen or name not in {"", ESPEAK}:
            if name in seen:
                raise VoiceError(IN_A_ROUND.format(name=name))
            seen.add(name)
            manifest = self.manifest(name)
            yield manifest
            name = manifest.otherwise

    def open(self, name: str = "") -> Voice:
        """Return a voice that can read: the draft voice when none is named."""
        if name in {"", ESPEAK}:
            return draft_voice()
        readers = []
        for manifest in self.readers(name):
            self.check_files(manifest)
            readers.append(manifest)
        *helped, last = readers
        voice = voice_of(last, self.folder / last.name, draft_voice() if last.otherwise else None)
        for manifest in reversed(helped):
            voice = voice_of(manifest, self.folder / manifest.name, voice)
        return voice

    def check_files(self, manifest: Manifest) -> None:
        """Raise VoiceError unless every file is what was installed."""
        for file, digest in manifest.files.items():
            if not _PLAIN_NAME.fullmatch(file) or digest_of(self.folder / manifest.name / file) != digest:
                raise VoiceError(CHANGED.format(name=manifest.name))

    def open_admitted(self, name: str) -> Voice:
        """Return a voice that may go on air, or one that the draft voice helps; raises NotAdmittedError.

        Whether a draft may go on air is the caller's to say.
        """
        for manifest in self.readers(name) if name not in {"", ESPEAK} else ():
            if not manifest.is_admitted:
                raise NotAdmittedError(manifest.name)
        return self.open(name)

    def fingerprint(self, name: str) -> str:
        """Return what tells a voice from another under the same name; nothing where none can be read."""
        found = ""
        with suppress(VoiceError):
            for manifest in self.readers(name):
                found += manifest.fingerprint
        return found

    def write(self, manifest: Manifest) -> None:
        """Put the manifest in its place, whole or not at all."""
        file = self.folder / manifest.name / MANIFEST
        fresh = file.with_suffix(f".{uuid4().hex}")
        fresh.write_text(manifest.to_json(), encoding="utf-8")
        fresh.replace(file)

    def admit(self, name: str, test: Admission) -> Manifest:
        """Keep how a voice did in the reading test, whether it passed or not."""
        manifest = replace(self.manifest(name), admission=test)
        self.write(manifest)
        return manifest


def _is_sound(manifest: Manifest, name: str) -> bool:
    """Whether a description that was read speaks of the voice it lies with, in words."""
    told = (manifest.kind, manifest.title, manifest.licence, manifest.consent, manifest.otherwise)
    if manifest.name != name or not isinstance(manifest.files, dict):
        return False
    words = (*told, manifest.source, *manifest.command, *manifest.files.values())
    return all(isinstance(each, str) for each in words)


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a file, read once while it does not change; raises VoiceError if it is gone."""
    try:
        told = file.stat()
        return _digest(file, told.st_mtime_ns, told.st_size)
    except OSError as error:
        raise VoiceError(CHANGED.format(name=file.parent.name)) from error


@cache
def _digest(file: Path, _mtime_ns: int, _size: int) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def voice_of(manifest: Manifest, folder: Path, rest: Voice | None = None) -> Voice:
    """Return the voice whose files lie in the folder; raises VoiceError for a description that is wrong."""
    key = f"{manifest.kind} {manifest.fingerprint}"
    if manifest.kind == NEURAL:
        config = read_config((folder / CONFIG).read_bytes(), speaker=manifest.speaker)
        # The sounds come from espeak-ng: another release may hear a word differently.
        key = f"{key} {draft_voice().key}"
        return Neural(key, manifest.title, folder / MODEL, config, manifest.pace)
    if manifest.kind == COMMAND:
        return Command(key, manifest.title, manifest.command)
    sentences = read_sentences((folder / SENTENCES).read_bytes())
    recordings = {spoken: (folder / file).read_bytes() for spoken, file in sentences.items()}
    return Recorded.of(manifest.title, recordings, rest)


def read_sentences(content: bytes) -> dict[str, str]:
    """Return which file holds which sentence, as it is spoken: {"spoken": "…", "file": "1.wav"} a line."""
    sentences = {}
    for line in content.decode("utf-8", "replace").splitlines():
        if not line.strip():
            continue
        try:
            told = json.loads(line)
            spoken, file = told["spoken"], told["file"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise VoiceError(SENTENCES_WRONG) from error
        if not isinstance(spoken, str) or not isinstance(file, str) or not _PLAIN_NAME.fullmatch(file):
            raise VoiceError(SENTENCES_WRONG)
        sentences[one_line(spoken)] = file
    if not sentences:
        raise VoiceError(SENTENCES_WRONG)
    return sentences


_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")
SENTENCES_WRONG = (
    "Tệp sentences.jsonl phải có mỗi dòng một câu: "
    '{"spoken": "câu như người đọc nói", "file": "ten-tep.wav"}.'
)
