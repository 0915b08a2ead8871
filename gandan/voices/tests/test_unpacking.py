from __future__ import annotations

import io
import random
import tarfile
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gandan.voices.errors import InstallError
from gandan.voices.installing.unpacking import unpack
from gandan.voices.tests.test_installing import zipped


def tarred(tmp_path, member, content=b""):
    archive = tmp_path / "voice.tar"
    with tarfile.open(archive, "w") as opened:
        opened.addfile(member, io.BytesIO(content))
    return archive


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_in_an_archive_are_refused(tmp_path, kind):
    member = tarfile.TarInfo("voice.onnx")
    member.type, member.linkname = kind, "/etc/passwd"

    with pytest.raises(InstallError, match="không an toàn"):
        unpack(tarred(tmp_path, member), tmp_path, 1000)


def test_an_archive_that_unpacks_to_more_than_is_allowed_stops_there(tmp_path):
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("voice.onnx", bytes(30_000_000))
    folder = tmp_path / "heap"
    folder.mkdir()

    with pytest.raises(InstallError, match="lớn quá 2 MB"):
        unpack(archive, folder, 2 * 1024 * 1024)

    assert (folder / "voice.onnx").stat().st_size <= 4 * 1024 * 1024


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32), damage=st.integers(1, 30))
def test_a_damaged_archive_is_an_answer_and_never_a_file_outside(tmp_path_factory, seed, damage):
    tmp_path = tmp_path_factory.mktemp("fuzz")
    files = {"sentences.jsonl": b"{}", "voice.json": b"{}", "a/b.wav": b"x" * 90}
    content = bytearray(zipped(files, tmp_path).read_bytes())
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    for _time in range(damage):
        content[chance.randrange(len(content))] = chance.randrange(256)
    archive, heap = tmp_path / "damaged.zip", tmp_path / "heap"
    archive.write_bytes(content)
    heap.mkdir()

    try:
        found = unpack(archive, heap, 1000)
    except InstallError:
        found = []

    assert all(file.parent == heap for file in found)
