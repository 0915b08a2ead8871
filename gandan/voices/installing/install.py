"""Puts a voice on the shelf whole, or leaves the shelf as it was."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import uuid4

from gandan.voices import shelf as shelves
from gandan.voices.clauses import Clause
from gandan.voices.engines.espeak import NAME as ESPEAK
from gandan.voices.engines.neural_config import MOST_BYTES, read_config
from gandan.voices.errors import InstallError, ToolError
from gandan.voices.installing.fetching import TOO_BIG, download
from gandan.voices.installing.unpacking import is_archive, unpack
from gandan.voices.recording import plain_recording
from gandan.voices.shelf import (
    CONFIG,
    MANIFEST,
    MODEL,
    NAME,
    SENTENCES,
    Manifest,
    Shelf,
    digest_of,
    read_sentences,
)
from gandan.voices.sound import samples

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_WORDS = 8  # letters that can say anything: "CC BY 4.0" has 9
WRONG_NAME = "Tên giọng chỉ gồm chữ thường không dấu, số và gạch ngang, ví dụ: nu-mien-trung."
NO_LICENCE = "Hãy ghi giấy phép của giọng và nơi công bố (--licence), ví dụ: “CC BY 4.0, https://…”."
NO_CONSENT = (
    "Hãy ghi người có giọng này đã đồng ý thế nào (--consent), ví dụ: “Bản đồng ý của phát thanh viên "
    "Nguyễn Thị Mai, ngày 3/2/2026, lưu tại văn phòng”."
)
NO_CHECKSUM = "Hãy cho mã SHA-256 của tệp (--sha256) như nơi phát hành công bố: 64 chữ số 0–9, a–f."
OTHER_FILE = "Tệp không đúng mã SHA-256 đã cho: có thể tải hỏng hoặc đã bị thay. Chưa cài gì cả."
NO_FILE = "Không mở được tệp {source}."
NOTHING_IN_IT = (
    "Không thấy giọng trong tệp này. Cần một mô hình .onnx và tệp mô tả .json đi kèm, "
    "hoặc sentences.jsonl và các tệp ghi âm."
)
ITSELF = "Giọng đọc phần còn thiếu (--otherwise) phải là một giọng khác."
TOO_MANY_VOICES = "Giọng đọc phần còn thiếu (--otherwise) phải là giọng tự đọc được mọi câu."
EXISTS = "Đã có giọng “{name}”. Muốn thay, thêm --replace."
NO_SPACE = "Không ghi được vào {folder}: ổ đĩa đầy hoặc không có quyền ghi. Chưa cài gì cả."
SILENT_MODEL = (
    "Mô hình này không đọc được câu thử: tệp tải chưa hết, bị hỏng, hoặc không phải giọng Piper. "
    "Hãy tải lại từ nơi phát hành. Chưa cài gì cả."
)
SILENT_COMMAND = (
    "Dòng lệnh này không đọc được câu thử. Hãy chạy thử nó: chữ qua đầu vào chuẩn, WAV ra đầu ra chuẩn "
    "hoặc {out}. Chưa cài gì cả."
)
MISSING_FILE = "sentences.jsonl nói tới {file} nhưng trong tệp nén không có."


@dataclass(frozen=True)
class Request:
    """What somebody wants on the shelf. A voice that is a command has no source."""

    manifest: Manifest
    sha256: str = ""
    config: Path | None = None  # beside a bare model
    replaces: bool = False
    most_bytes: int = 512 * 1024 * 1024


def install(request: Request, shelf: Shelf) -> Manifest:
    """Return the manifest of the voice, which has said its first words; raises VoiceError."""
    _check(request, shelf)
    shelf.folder.mkdir(parents=True, exist_ok=True)
    try:
        with TemporaryDirectory(prefix=".", dir=shelf.folder) as name:
            folder = Path(name) / "voice"
            folder.mkdir()
            manifest = _filled(request, folder, Path(name))
            _try_out(manifest, folder)
            (folder / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
            _put(folder, shelf.folder / manifest.name)
    except OSError as error:
        raise InstallError(NO_SPACE.format(folder=shelf.folder), permanent=False) from error
    return manifest


def _check(request: Request, shelf: Shelf) -> None:
    wanted = request.manifest
    if not NAME.fullmatch(wanted.name) or wanted.name == ESPEAK:
        raise InstallError(WRONG_NAME)
    if len(wanted.licence.strip()) < LEAST_WORDS:
        raise InstallError(NO_LICENCE)
    if len(wanted.consent.strip()) < LEAST_WORDS:
        raise InstallError(NO_CONSENT)
    if not wanted.command and (len(request.sha256) != 64 or set(request.sha256) - set("0123456789abcdef")):  # noqa: PLR2004 - of SHA-256
        raise InstallError(NO_CHECKSUM)
    if wanted.otherwise == wanted.name:
        raise InstallError(ITSELF)
    if wanted.otherwise not in {"", ESPEAK} and shelf.manifest(wanted.otherwise).otherwise:
        raise InstallError(TOO_MANY_VOICES)
    if (shelf.folder / wanted.name).exists() and not request.replaces:
        raise InstallError(EXISTS.format(name=wanted.name))


def _filled(request: Request, folder: Path, beside: Path) -> Manifest:
    """Put the voice's files into the folder and return its manifest with their digests."""
    if request.manifest.command:
        return replace(request.manifest, kind=shelves.COMMAND)
    source = _fetched(request, beside / "source")
    if digest_of(source) != request.sha256:
        raise InstallError(OTHER_FILE)
    heap = beside / "heap"
    heap.mkdir()
    if is_archive(source):
        files = unpack(source, heap, request.most_bytes)
    else:
        files = [source.rename(heap / "voice.onnx"), *_copied(request.config, heap)]
    kind = _neural(files, folder, request) or _recorded(files, folder)
    if not kind:
        raise InstallError(NOTHING_IN_IT)
    digests = {file.name: digest_of(file) for file in sorted(folder.iterdir())}
    return replace(request.manifest, kind=kind, files=digests)


def _fetched(request: Request, target: Path) -> Path:
    source = request.manifest.source
    if "://" in source:
        download(source, target, request.most_bytes)
        return target
    try:
        size = Path(source).stat().st_size
        if size > request.most_bytes:
            raise InstallError(TOO_BIG.format(most=request.most_bytes // 1024 // 1024))
        with Path(source).open("rb") as given, target.open("wb") as kept:
            shutil.copyfileobj(given, kept)
    except FileNotFoundError as error:
        raise InstallError(NO_FILE.format(source=source)) from error
    except (IsADirectoryError, PermissionError) as error:
        raise InstallError(NO_FILE.format(source=source)) from error
    return target


def _copied(config: Path | None, heap: Path) -> list[Path]:
    if config is None:
        return []
    try:
        with config.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InstallError(NO_FILE.format(source=config)) from error
    (heap / "voice.json").write_bytes(content)
    return [heap / "voice.json"]


def _neural(files: Sequence[Path], folder: Path, request: Request) -> str:
    models = [file for file in files if file.suffix == ".onnx"]
    configs = [file for file in files if file.suffix == ".json"]
    if len(models) != 1 or len(configs) != 1:
        return ""
    with configs[0].open("rb") as file:
        read_config(file.read(MOST_BYTES + 1), speaker=request.manifest.speaker)
    models[0].rename(folder / MODEL)
    configs[0].rename(folder / CONFIG)
    return shelves.NEURAL


def _recorded(files: Sequence[Path], folder: Path) -> str:
    by_name = {file.name: file for file in files}
    if SENTENCES not in by_name:
        return ""
    with by_name[SENTENCES].open("rb") as file:
        sentences = read_sentences(file.read(MOST_BYTES))
    for name in dict.fromkeys(sentences.values()):
        if name not in by_name:
            raise InstallError(MISSING_FILE.format(file=name))
        plain_recording(by_name[name].read_bytes())  # raises what is wrong with it
        by_name[name].rename(folder / name)
    by_name[SENTENCES].rename(folder / SENTENCES)
    return shelves.RECORDED


def _try_out(manifest: Manifest, folder: Path) -> None:
    """Let a machine's voice say a few words, so that one that cannot run is found today."""
    if manifest.kind == shelves.RECORDED:
        return
    voice = shelves.voice_of(manifest, folder)
    try:
        [sound] = voice.speak([Clause("Mời bà con.")])
    except ToolError as error:
        raise InstallError(SILENT_COMMAND if manifest.command else SILENT_MODEL) from error
    samples.read(sound)


def _put(fresh: Path, place: Path) -> None:
    """Exchange the folders by renaming: nobody ever finds half a voice."""
    old = fresh.parent / f"old-{uuid4().hex}"
    if place.exists():
        place.rename(old)
    fresh.rename(place)
