"""Installing: what is refused leaves nothing behind, what is accepted can read."""

from __future__ import annotations

import tarfile
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from gandan.voices.errors import InstallError, NotAdmittedError, UnknownVoiceError, VoiceError
from gandan.voices.installing.install import Request, install
from gandan.voices.shelf import Admission, Manifest, Shelf
from gandan.voices.tests.sounds import hum
from gandan.voices.tests.voices import CONFIG, MODEL, command

LICENCE, CONSENT = "MIT, theo thẻ mô hình", "Bản đồng ý số 1, ngày 3/2/2026"
SENTENCES = b'{"spoken": "C\xe1\xba\xa3m \xc6\xa1n b\xc3\xa0 con.", "file": "1.wav"}\n'


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "voices")


def zipped(files, tmp_path):
    archive = tmp_path / "voice.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return archive


def request(source, *, name="giong-thu", digest="", **changed):
    known = {"licence": LICENCE, "consent": CONSENT, "title": "Giọng thử", "kind": ""}
    manifest = Manifest(name=name, source=str(source), **(known | changed))
    return Request(manifest, digest or digest_of(source))


def digest_of(source):
    file = Path(source)
    return sha256(file.read_bytes() if file.is_file() else b"").hexdigest()


def left_behind(shelf):
    return [file for file in shelf.folder.rglob("*") if file.is_file()] if shelf.folder.exists() else []


def test_a_recorded_voice_is_installed_and_needs_no_reading_test(shelf, tmp_path):
    made = install(request(zipped({"mai/sentences.jsonl": SENTENCES, "mai/1.wav": hum(2)}, tmp_path)), shelf)

    voice = shelf.open_admitted("giong-thu")
    assert made.kind == "recorded"
    assert len(voice.speak(voice.divide("Cảm ơn bà con."))) == 1


def test_a_neural_voice_is_installed_but_not_on_air_before_it_is_tested(shelf, tmp_path):
    archive = tmp_path / "joe.tar"
    with tarfile.open(archive, "w") as opened:
        opened.add(MODEL, "joe/en.onnx")
        opened.add(CONFIG, "joe/en.onnx.json")
        opened.add(CONFIG, "joe/MODEL_CARD")

    made = install(request(archive), shelf)

    assert (made.kind, set(made.files)) == ("neural", {"model.onnx", "model.json"})
    with pytest.raises(NotAdmittedError):
        shelf.open_admitted("giong-thu")
    shelf.admit("giong-thu", Admission(made.fingerprint, "2026-11-25", "nghe", 300, 0.1, 0.09))
    assert shelf.open_admitted("giong-thu").name == "Giọng thử"


def test_a_command_is_installed_by_its_words(shelf):
    manifest = Manifest("lenh", "", "Lệnh", LICENCE, CONSENT, command=command().command)

    assert install(Request(manifest), shelf).kind == "command"
    assert shelf.open("lenh").key.startswith("command ")
    assert shelf.names() == ["lenh"]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"licence": "  "}, "giấy phép"),
        ({"consent": "có"}, "đồng ý"),
        ({"name": "../ra-ngoai"}, "Tên giọng"),
        ({"name": "espeak-ng"}, "Tên giọng"),
        ({"digest": "0" * 64}, "không đúng mã SHA-256"),
        ({"digest": "abc"}, "mã SHA-256"),
        ({"source": "/khong/co/tep.zip"}, "Không mở được"),
        ({"source": "/"}, "Không mở được"),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_installed(shelf, tmp_path, changed, sentence):
    good = zipped({"sentences.jsonl": SENTENCES, "1.wav": hum(2)}, tmp_path)
    source = changed.pop("source", good)

    with pytest.raises(InstallError, match=sentence):
        install(request(source, **changed), shelf)

    assert left_behind(shelf) == []
    assert install(request(good), shelf).kind == "recorded"


@pytest.mark.parametrize(
    "files",
    [
        {"../../ra-ngoai.wav": b"x"},
        {"/etc/cron.d/x.json": b"x"},
        {"a\\..\\..\\x.onnx": b"x"},
        {"readme.txt": b"words only"},
        {"voice.onnx": b"x"},
        {"a.onnx": b"x", "b.onnx": b"x", "c.json": CONFIG.read_bytes()},
        {"a/1.wav": hum(1), "b/1.wav": hum(1), "sentences.jsonl": SENTENCES},
        {"sentences.jsonl": SENTENCES},
        {"sentences.jsonl": SENTENCES, "1.wav": b"#EXTM3U\nfile:///etc/passwd"},
        {"sentences.jsonl": b'{"spoken": "a", "file": "../../x.wav"}'},
        {"sentences.jsonl": b"[" * 100_000},
        {"voice.onnx": b"not a model", "voice.json": CONFIG.read_bytes()},
        {"voice.onnx": b"x", "voice.json": b'{"phoneme_id_map": {"_": [99999999999]}}'},
        {f"{number}.wav": b"" for number in range(501)},
    ],
    ids=lambda files: next(iter(files)),
)
def test_an_archive_that_is_unsafe_or_no_voice_leaves_nothing_behind(shelf, tmp_path, files):
    with pytest.raises(VoiceError) as caught:
        install(request(zipped(files, tmp_path)), shelf)

    assert caught.value.sentence.endswith(".")
    assert left_behind(shelf) == []
    assert not (tmp_path / "ra-ngoai.wav").exists()


def test_a_model_that_was_cut_off_on_its_way_is_told_as_such(shelf, tmp_path):
    half = MODEL.read_bytes()[: MODEL.stat().st_size // 2]
    archive = zipped({"voice.onnx": half, "voice.json": CONFIG.read_bytes()}, tmp_path)

    with pytest.raises(InstallError, match="tải chưa hết"):
        install(request(archive), shelf)

    assert left_behind(shelf) == []


def test_a_command_that_says_nothing_is_told_as_such(shelf):
    silent = Manifest("lenh", "", "Lệnh", LICENCE, CONSENT, command=("false",))

    with pytest.raises(InstallError, match="Dòng lệnh này"):
        install(Request(silent), shelf)


def test_a_voice_is_replaced_only_when_asked_and_then_needs_a_new_test(shelf):
    manifest = Manifest("lenh", "", "Lệnh", LICENCE, CONSENT, command=command().command)
    first = install(Request(manifest), shelf)
    shelf.admit("lenh", Admission(first.fingerprint, "2026-11-25", "nghe", 300, 0.1, 0.09))

    with pytest.raises(InstallError, match="--replace"):
        install(Request(manifest), shelf)
    changed = Manifest("lenh", "", "Lệnh", LICENCE, CONSENT, command=command("--file", "{out}").command)
    install(Request(changed, replaces=True), shelf)

    assert not shelf.manifest("lenh").is_admitted


def test_no_voice_reads_what_is_missing_of_itself(shelf):
    def asked(otherwise):
        return Request(
            Manifest("lenh", "", "Lệnh", LICENCE, CONSENT, command=command().command, otherwise=otherwise),
            replaces=True,
        )

    install(asked(""), shelf)

    with pytest.raises(InstallError, match="một giọng khác"):
        install(asked("lenh"), shelf)

    assert shelf.open("lenh").name == "Lệnh"


def test_a_test_that_was_failed_or_is_of_other_files_admits_nobody(shelf):
    manifest = Manifest("lenh", "command", "Lệnh", LICENCE, CONSENT, command=("a",))
    (shelf.folder / "lenh").mkdir(parents=True)
    shelf.write(manifest)

    bad = Admission(manifest.fingerprint, "2026-11-25", "nghe", 300, 0.21, 0.1)
    other = Admission("0" * 64, "2026-11-25", "nghe", 300, 0.05, 0.05)

    assert not shelf.admit("lenh", bad).is_admitted
    assert not shelf.admit("lenh", other).is_admitted
    good = Admission(manifest.fingerprint, "2026-11-25", "nghe", 300, 0.2, 0.1)
    assert shelf.admit("lenh", good).is_admitted


def test_files_that_were_changed_on_disk_are_not_read_by(shelf, tmp_path):
    install(request(zipped({"sentences.jsonl": SENTENCES, "1.wav": hum(2)}, tmp_path)), shelf)
    (shelf.folder / "giong-thu" / "1.wav").write_bytes(hum(3))

    with pytest.raises(VoiceError, match="không còn như lúc cài"):
        shelf.open("giong-thu")


@pytest.mark.parametrize("name", ["khong-co", "../voices", "", "A b"])
def test_an_unknown_voice_is_answered_with_those_there_are(shelf, name):
    with pytest.raises(UnknownVoiceError, match="espeak-ng"):
        shelf.manifest(name)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"name": 1}', "null"])
def test_a_manifest_that_cannot_be_read_is_said(shelf, content):
    (shelf.folder / "lenh").mkdir(parents=True)
    (shelf.folder / "lenh" / "voice.json").write_text(content)

    with pytest.raises(VoiceError, match="Không đọc được mô tả"):
        shelf.open("lenh")
