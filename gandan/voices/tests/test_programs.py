"""Programs that hang, flood, or lie."""

from __future__ import annotations

import os
import sys
import time

import pytest

from gandan.voices.clauses import Clause
from gandan.voices.engines.command import Command
from gandan.voices.engines.programs import Bounds, run
from gandan.voices.errors import ToolError, VoiceError

CLAUSE = Clause("Mời bà con.")
WRITES = """
import wave
with wave.open("out.wav", "wb") as out:
    out.setparams(({channels}, 2, 8000, 0, "NONE", ""))
    out.writeframes(bytes({size}))
"""


def python(code, **bounds):
    return Command("k", "Lệnh", (sys.executable, "-I", "-c", code), Bounds(**{"seconds": 20, **bounds}))


def test_a_program_that_hangs_is_ended_with_its_children():
    code = "import os, time\nos.fork()\nopen('/dev/null')\nprint(os.getpgid(0), flush=True)\ntime.sleep(600)"
    began = time.monotonic()

    with pytest.raises(ToolError):
        python(code, seconds=1).speak([CLAUSE])

    assert time.monotonic() - began < 300


def test_the_children_of_a_program_that_ends_are_ended_too(tmp_path):
    mark = tmp_path / "child"
    code = f"""
import os, time
child = os.fork()
if child == 0:
    time.sleep(600)
open({str(mark)!r}, 'w').write(str(child))
"""

    run([sys.executable, "-I", "-c", code], b"")

    child = int(mark.read_text())
    deadline = time.monotonic() + 60
    while _runs(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _runs(child)


def _runs(process):
    try:
        with open(f"/proc/{process}/stat") as told:  # noqa: PTH123 - a file of the kernel
            return told.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("target", ["/dev/stdout", "out.wav"])
def test_a_program_that_writes_ten_gigabytes_is_stopped(target):
    code = f"f = open({target!r}, 'wb')\nfor _ in range(10_000): f.write(bytes(1_000_000))"

    with pytest.raises(ToolError):
        python(code, file_bytes=3_000_000).speak([CLAUSE])


def test_a_program_that_takes_all_memory_is_stopped():
    with pytest.raises(ToolError):
        python("b = bytes(10**10)", memory_bytes=10**9).speak([CLAUSE])


@pytest.mark.parametrize(
    "code",
    [
        "pass",
        "print('xin chao')",
        "import sys; sys.stdout.buffer.write(b'RIFF' + b'\\xff' * 400)",
        "import os; os.symlink('/etc/passwd', 'out.wav')",
        "import os; os.mkfifo('out.wav')",
        WRITES.format(channels=2, size=8_000),
        WRITES.format(channels=1, size=4_000_000),
    ],
)
def test_what_is_no_plain_sound_is_refused(code):
    with pytest.raises(VoiceError):
        python(code).speak([CLAUSE])


def test_a_program_that_is_not_there_is_an_error_that_may_pass():
    with pytest.raises(ToolError, match="Giọng máy"):
        Command("k", "Lệnh", ("/khong/co/chuong-trinh",)).speak([CLAUSE])


def test_a_program_is_told_the_words_and_none_of_our_secrets(monkeypatch):
    monkeypatch.setenv("GANDAN_SECRET_KEY", "secret")
    code = "import os, sys; print(sys.stdin.read(), sorted(os.environ), os.getcwd())"

    said = run([sys.executable, "-I", "-c", code], "Mời bà con".encode()).decode()

    assert "Mời bà con" in said
    assert "GANDAN" not in said
    assert os.getcwd() not in said  # noqa: PTH109 - compared as text
